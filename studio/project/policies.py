"""From one download policy to another without losing what is written in it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from studio.manifest.encoding import raw_bytes, raw_text
from studio.manifest.jsonc import Member, plain
from studio.manifest.patches import Patch, apply
from studio.manifest.values import EVENTS
from studio.project.edits import Edit, SetText, SetValue
from studio.project.intents import PolicyKind, choose_policy
from studio.project.packs import Pack

_POLICY = "downloadPolicy"
_WITH_EVENTS = ("essential", "prefetch")


def switch_policy(pack: Pack, kind: PolicyKind, events: Sequence[str] = EVENTS) -> Edit:
    """Make ``pack``'s policy ``kind``, and the only one.

    Between the two that have events only the name changes: events, comments and unknown keys stay. ``events``
    count where there are none to keep.
    """
    edit = choose_policy(pack, kind, events)
    members = _members(pack)
    same = next((one for one in members if one.key.value == kind), None)
    if same is not None and len(members) > 1:
        change = SetValue(pack.path, (_POLICY,), {kind: plain(same.node)})
        return replace(edit, changes=(change,))
    if kind in _WITH_EVENTS and len(members) == 1 and _has_events(members[0]) and _is_editable(pack):
        return replace(edit, changes=(_renaming(pack, members[0], kind),))
    return edit


def _members(pack: Pack) -> tuple[Member, ...]:
    node = pack.document.node((_POLICY,))
    return node.members if node is not None and node.kind == "object" and node.whole else ()


def _has_events(member: Member) -> bool:
    return member.key.value in _WITH_EVENTS and member.node.kind == "object" and bool(member.node.members)


def _is_editable(pack: Pack) -> bool:
    return pack.document.is_utf8 and not pack.document.conflicts


def _renaming(pack: Pack, member: Member, kind: PolicyKind) -> SetText:
    document = pack.document
    patch = Patch(member.key.start, member.key.end, f'"{kind}"')
    text = apply(raw_text(document.data, document.mark), (patch,))
    return SetText(pack.path, raw_bytes(text, document.mark))
