"""Which fixes problems have, and one step for all problems of a kind. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from studio.errors import Place
from studio.manifest.document import Document, NodePath
from studio.project.edits import Change, Edit, Move, RemoveValue, SetValue
from studio.project.fixes import Fix, fixes_for
from studio.project.packs import Pack, read_pack
from studio.project.problems import Problem
from studio.session.state import State

MOST_AT_ONCE = 500
"""How many problems one step mends at most: a list of more is one that nobody reads."""


@dataclass(frozen=True, slots=True)
class Mending:
    """A problem, the pack it was found in, and the fix that will be carried out."""

    problem: Problem
    pack: Pack
    fix: Fix


def known_packs(now: Iterable[Pack], judged: Iterable[Pack]) -> dict[Path, Pack]:
    """By manifest, the packs whose text is still the one that was ``judged``.

    Of any other pack a problem may name a place that means something else by now.
    """
    texts = {pack.path: pack.document for pack in judged}
    return {pack.path: pack for pack in now if texts.get(pack.path) is pack.document}


def fixes_of(problem: Problem, packs: Mapping[Path, Pack], state: State) -> tuple[Fix, ...]:
    """The fixes of ``problem`` in that of ``packs`` which it was found in."""
    pack = pack_of(problem, packs)
    return () if pack is None else fixes_for(state.ground(problem, pack))


def pack_of(problem: Problem, packs: Mapping[Path, Pack]) -> Pack | None:
    """The one of ``packs`` that ``problem`` is about, if it is among them."""
    manifest = problem.place.manifest
    return None if manifest is None else packs.get(manifest)


def mending(kind: Problem, packs: Mapping[Path, Pack], state: State) -> tuple[Mending, ...]:
    """What mends all problems that are of the same kind as ``kind`` and have exactly one fix each.

    Within a pack the last place in the text comes first, so that what is taken out of a list moves nothing
    that is still to be mended. At most ``MOST_AT_ONCE``.
    """
    if len(fixes_of(kind, packs, state)) != 1:
        return ()
    alike = (one for one in state.problems if one.code == kind.code and len(fixes_of(one, packs, state)) == 1)
    by_pack: dict[Path, list[Problem]] = {}
    for problem in islice(alike, MOST_AT_ONCE):
        if problem.place.manifest is not None:
            by_pack.setdefault(problem.place.manifest, []).append(problem)
    return tuple(one for path, found in by_pack.items() for one in _last_first(found, packs[path], state))


def mend_all(label: str, mendings: Sequence[Mending]) -> Edit:
    """One step that carries out ``mendings`` in their order."""
    changes: list[Change] = []
    moves: list[Move] = []
    for one in mendings:
        changes.extend(one.fix.changes)
        moves.extend(one.fix.moves)
    place = mendings[0].problem.place if mendings else Place()
    return Edit(label, tuple(changes), place, moves=tuple(moves))


def _last_first(problems: Iterable[Problem], pack: Pack, state: State) -> list[Mending]:
    fixes = [(problem, fix) for problem in problems for fix in fixes_for(state.ground(problem, pack))]
    fixes.sort(key=lambda found: _order(_keys(found[1])), reverse=True)
    seen = pack
    chosen: dict[tuple[Change | Move, ...], Mending] = {}
    for problem, _ in fixes:
        # What mends an item depends on its neighbours: of two items that become the same, one goes.
        fix = next(iter(fixes_for(state.ground(problem, seen))), None)
        if fix is None or (*fix.changes, *fix.moves) in chosen:
            continue
        seen = _after(fix, seen)
        chosen[(*fix.changes, *fix.moves)] = Mending(problem, pack, fix)
    return list(chosen.values())


def _after(fix: Fix, pack: Pack) -> Pack:
    """``pack`` as it will be with ``fix``, as far as items of lists are concerned."""
    document: Document = pack.document
    keys = _keys(fix)
    if not keys or not isinstance(keys[-1], int):
        return pack
    try:
        for change in fix.changes:
            match change:
                case SetValue():
                    document = document.replacing(change.keys, change.value)
                case RemoveValue():
                    document = document.removing(change.keys)
                case _:
                    pass
    except ValueError:  # A text that cannot be edited there is refused, in words, when the step is made.
        return pack
    return read_pack(pack.path, document, pack.base)


def _keys(fix: Fix) -> NodePath:
    """Where in the text the fix writes, if it writes there."""
    return next((one.keys for one in fix.changes if isinstance(one, SetValue | RemoveValue)), ())


def _order(keys: NodePath) -> list[tuple[int, str]]:
    return [(key, "") if isinstance(key, int) else (0, key) for key in keys]
