"""The one root in which a device keeps the files of all packs: where two packs meet.

Source: asset pack facts, section 5 (all packs of an app are merged into one file namespace).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

from studio.project.contents import Contents
from studio.values import dataclass

Pair: TypeAlias = tuple[Path, Path]
"""Two manifests, the one that comes first in the project first."""

_FEW = 12
"""Packs that changed, up to which each is compared with all others; with more all are looked at anew."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What two packs have in common, with upper and lower case as one.

    ``files`` are files in both; ``in_the_way`` are files of the one that are folders in the other.
    """

    files: frozenset[str]
    in_the_way: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Part:
    """One pack's part of the namespace."""

    manifest: Path
    names: frozenset[str]
    folders: frozenset[str]

    def meeting(self, other: _Part) -> Meeting | None:
        files = self.names & other.names
        in_the_way = (self.names & other.folders) | (self.folders & other.names)
        return Meeting(files, in_the_way) if files or in_the_way else None


@dataclass(frozen=True, slots=True)
class Namespace:
    """The packs' parts in order of the project, and every two that meet. Made by ``namespace_of``."""

    parts: tuple[_Part, ...]
    meetings: Mapping[Pair, Meeting]


def namespace_of(contents: Sequence[Contents], before: Namespace | None = None) -> Namespace:
    """The namespace of ``contents``. Of packs that are as in ``before`` nothing is compared again."""
    parts = tuple(_Part(one.pack.path, one.names, one.folders) for one in contents)
    old = {part.manifest: part for part in before.parts} if before is not None else {}
    changed = {number for number, part in enumerate(parts) if not _is_same(part, old.get(part.manifest))}
    if before is None or len(changed) > _FEW:
        return Namespace(parts, _all_meetings(parts))
    same = {part.manifest for number, part in enumerate(parts) if number not in changed}
    order = {part.manifest: number for number, part in enumerate(parts)}
    meetings: dict[Pair, Meeting] = {}
    for (first, second), meeting in before.meetings.items():
        if first in same and second in same:
            pair = (first, second) if order[first] < order[second] else (second, first)
            meetings[pair] = meeting
    for number in changed:
        others = (other for other in range(len(parts)) if other not in changed or other > number)
        _compare(parts, ((min(number, other), max(number, other)) for other in others), meetings)
    return Namespace(parts, meetings)


def _is_same(part: _Part, old: _Part | None) -> bool:
    return old is not None and part.names is old.names and part.folders is old.folders


def _all_meetings(parts: Sequence[_Part]) -> dict[Pair, Meeting]:
    """Every two packs that meet. Packs that meet nobody are passed over as whole sets."""
    every_name = frozenset[str]().union(*(part.names for part in parts))
    every_folder = frozenset[str]().union(*(part.folders for part in parts))
    meetings: dict[Pair, Meeting] = {}
    apart = len(every_name) == sum(len(part.names) for part in parts)
    if apart and every_name.isdisjoint(every_folder):
        return meetings
    shared = _more_than_once(part.names for part in parts) | (every_name & every_folder)
    involved = [
        number
        for number, part in enumerate(parts)
        if not (shared.isdisjoint(part.names) and shared.isdisjoint(part.folders))
    ]
    _compare(parts, combinations(involved, 2), meetings)
    return meetings


def _more_than_once(sets: Iterable[frozenset[str]]) -> set[str]:
    seen: set[str] = set()
    found: set[str] = set()
    for names in sets:
        found |= seen & names
        seen |= names
    return found


def _compare(parts: Sequence[_Part], pairs: Iterable[tuple[int, int]], meetings: dict[Pair, Meeting]) -> None:
    for first, second in pairs:
        one, other = parts[first], parts[second]
        meeting = one.meeting(other)
        if meeting is not None:
            meetings[one.manifest, other.manifest] = meeting
