"""Edits of several file selectors at once: remove them, move them, paste others between them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from studio.errors import Place
from studio.manifest.jsonc import Json
from studio.manifest.values import named_path
from studio.project.edits import Edit, MoveItem, RemoveValue
from studio.project.intents import SELECTORS, add_selectors
from studio.project.packs import Pack
from studio.words import counted, words


def remove_several(pack: Pack, indexes: Collection[int]) -> Edit:
    """Take the selectors with these ``indexes`` out of ``pack``; their files stay on disk."""
    wanted = sorted(indexes, reverse=True)
    changes = tuple(RemoveValue(pack.path, (SELECTORS, index)) for index in wanted)
    label = words("Remove {selectors} from {pack}", selectors=_what(pack, indexes), pack=pack.name)
    return Edit(label, changes, pack.place(SELECTORS, *wanted[-1:]))


def move_several(pack: Pack, indexes: Collection[int], to: int) -> Edit | None:
    """Put the selectors with these ``indexes``, in their order, before the one that is number ``to`` now.

    ``None`` where they stand there already. ``to`` may be the length of the list.
    """
    node = pack.document.node((SELECTORS,))
    order = list(range(len(node.items) if node is not None else 0))
    moving = sorted(indexes)
    before = sum(1 for index in moving if index < to)
    wanted = [index for index in order if index not in set(moving)]
    wanted[to - before : to - before] = moving
    changes = _moves(pack, order, wanted, downwards=bool(moving) and to > moving[0])
    if not changes:
        return None
    place = Place(pack.manifest.asset_pack_id, pack.path, f"{SELECTORS}[{to - before}]")
    label = words("Move {selectors} in {pack}", selectors=_what(pack, indexes), pack=pack.name)
    return Edit(label, tuple(changes), place)


def paste_several(pack: Pack, selectors: Sequence[Mapping[str, Json]], at: int | None) -> Edit:
    """Put ``selectors``, as they are written, into ``pack``'s list: last, or from number ``at`` on."""
    what = counted("a file selector", "{count} file selectors", len(selectors))
    label = words("Paste {selectors} into {pack}", selectors=what, pack=pack.name)
    return add_selectors(pack, selectors, label, at)


def _moves(pack: Pack, order: list[int], wanted: Sequence[int], *, downwards: bool) -> list[MoveItem]:
    """One item after the other to its place: from the end where all of them go ``downwards``."""
    changes: list[MoveItem] = []
    places = range(len(wanted))
    for place in reversed(places) if downwards else places:
        at = order.index(wanted[place])
        if at != place:
            changes.append(MoveItem(pack.path, (SELECTORS,), at, place))
            order.insert(place, order.pop(at))
    return changes


def _what(pack: Pack, indexes: Collection[int]) -> str:
    if len(indexes) != 1:
        return counted("a file selector", "{count} file selectors", len(indexes))
    (wanted,) = indexes
    return next(
        (named_path(one) for one in pack.manifest.selectors if one.index == wanted), words("a file selector")
    )
