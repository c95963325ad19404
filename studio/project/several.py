"""What people want to do to several packs at once: one step each."""

from __future__ import annotations

from collections.abc import Sequence

from studio.project.edits import Change, Edit, RemoveManifest
from studio.project.intents import PolicyKind, choose_platforms, policy_label
from studio.project.packs import Pack
from studio.project.policies import switch_policy
from studio.words import Size, counted, words


def remove_packs(packs: Sequence[Pack], files: int, amount: int, family: str | None = None) -> Edit:
    """Take ``packs``, which hold ``files`` files of ``amount`` bytes, out of the project.

    ``family`` is the name of the family that they are all of. Their files stay; saving moves their manifests
    to the trash.
    """
    held = words("{files}, {size}", files=counted("1 file", "{count} files", files), size=Size(amount))
    some = counted("1 pack", "{count} packs", len(packs))
    if family is not None:
        label = words("Remove the family {family} ({packs}, {held})", family=family, packs=some, held=held)
    elif len(packs) == 1:
        label = words("Remove the pack {pack} ({held})", pack=packs[0].name, held=held)
    else:
        label = words("Remove {packs} ({held})", packs=some, held=held)
    return Edit(label, tuple(RemoveManifest(pack.path) for pack in packs), packs[0].place())


def choose_policies(packs: Sequence[Pack], kind: PolicyKind) -> Edit:
    """Set when all of ``packs`` are downloaded. Who is so already is left alone; events are kept."""
    changes: list[Change] = []
    for pack in editable(packs):
        policy = pack.manifest.policy
        if policy is None or policy.kind != kind:
            changes += switch_policy(pack, kind).changes
    return Edit(policy_label(_named(packs), kind), tuple(changes), packs[0].place("downloadPolicy"))


def use_platform(packs: Sequence[Pack], platform: str, *, use: bool) -> Edit:
    """Have all of ``packs`` be for ``platform`` too, or no longer."""
    changes: list[Change] = []
    for pack in editable(packs):
        had = pack.manifest.platforms
        left = tuple(one for one in had if one != platform)
        wanted = (*left, platform) if use else left
        if (platform in had) is not use:
            changes += choose_platforms(pack, wanted).changes
    what = _named(packs)
    label = (
        words("Add {platform} to the platforms of {packs}", platform=platform, packs=what)
        if use
        else words("Take {platform} from the platforms of {packs}", platform=platform, packs=what)
    )
    return Edit(label, tuple(changes), packs[0].place("platforms"))


def editable(packs: Sequence[Pack]) -> list[Pack]:
    """Those of ``packs`` whose text is one that values can be written into."""
    return [pack for pack in packs if _is_editable(pack)]


def _is_editable(pack: Pack) -> bool:
    document = pack.document
    whole = document.root is not None and document.root.kind == "object"
    return whole and document.is_utf8 and not document.conflicts


def _named(packs: Sequence[Pack]) -> str:
    return packs[0].name if len(packs) == 1 else counted("1 pack", "{count} packs", len(packs))
