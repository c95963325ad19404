"""What people want to do to several packs at once: one step each."""

from __future__ import annotations

from collections.abc import Sequence

from studio.project.amounts import counted, size
from studio.project.edits import Change, Edit, RemoveManifest
from studio.project.intents import PolicyKind, choose_platforms
from studio.project.packs import Pack
from studio.project.policies import switch_policy

_NAMES: dict[PolicyKind, str] = {"essential": "essential", "prefetch": "prefetch", "onDemand": "on demand"}


def remove_packs(packs: Sequence[Pack], files: int, amount: int, family: str | None = None) -> Edit:
    """Take ``packs``, which hold ``files`` files of ``amount`` bytes, out of the project.

    ``family`` is the name of the family that they are all of. Their files stay; saving moves their manifests
    to the trash.
    """
    held = f"{counted(files, 'file')}, {size(amount)}"
    if family is not None:
        label = f"Remove the family {family} ({counted(len(packs), 'pack')}, {held})"
    elif len(packs) == 1:
        label = f"Remove the pack {packs[0].name} ({held})"
    else:
        label = f"Remove {counted(len(packs), 'pack')} ({held})"
    return Edit(label, tuple(RemoveManifest(pack.path) for pack in packs), packs[0].place())


def choose_policies(packs: Sequence[Pack], kind: PolicyKind) -> Edit:
    """Set when all of ``packs`` are downloaded. Who is so already is left alone; events are kept."""
    changes: list[Change] = []
    for pack in editable(packs):
        policy = pack.manifest.policy
        if policy is None or policy.kind != kind:
            changes += switch_policy(pack, kind).changes
    return Edit(f"Make {_named(packs)} {_NAMES[kind]}", tuple(changes), packs[0].place("downloadPolicy"))


def use_platform(packs: Sequence[Pack], platform: str, *, use: bool) -> Edit:
    """Have all of ``packs`` be for ``platform`` too, or no longer."""
    changes: list[Change] = []
    for pack in editable(packs):
        had = pack.manifest.platforms
        left = tuple(one for one in had if one != platform)
        wanted = (*left, platform) if use else left
        if (platform in had) is not use:
            changes += choose_platforms(pack, wanted).changes
    verb = f"Add {platform} to" if use else f"Take {platform} from"
    return Edit(f"{verb} the platforms of {_named(packs)}", tuple(changes), packs[0].place("platforms"))


def editable(packs: Sequence[Pack]) -> list[Pack]:
    """Those of ``packs`` whose text is one that values can be written into."""
    return [pack for pack in packs if _is_editable(pack)]


def _is_editable(pack: Pack) -> bool:
    document = pack.document
    whole = document.root is not None and document.root.kind == "object"
    return whole and document.is_utf8 and not document.conflicts


def _named(packs: Sequence[Pack]) -> str:
    return packs[0].name if len(packs) == 1 else counted(len(packs), "pack")
