"""What stands in more than one of many sets, found again quickly when a few of them change."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from studio.values import dataclass

Keyed: TypeAlias = Mapping[Any, object]
"""A set of keys; what they lead to does not matter."""

_FEW = 8
"""Sets that changed, up to which each is compared with all others; with more all are looked at anew."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """``keys`` are those that stand in more than one of ``sets``, which are told apart by their packs."""

    sets: Mapping[Path, Keyed]
    keys: frozenset[Hashable]


def repeats(sets: Mapping[Path, Keyed], before: Repeats | None = None) -> Repeats:
    """The keys that stand in more than one of ``sets``; of sets that are those of ``before`` quickly."""
    if before is None:
        return Repeats(sets, _in_several(sets.values()))
    old = before.sets
    changed = {path for path, one in sets.items() if old.get(path) is not one}
    gone = {path for path, one in old.items() if sets.get(path) is not one}
    if not changed and not gone:
        return Repeats(sets, before.keys)
    if len(changed) + len(gone) > 2 * _FEW:
        return Repeats(sets, _in_several(sets.values()))
    doubtful = set[Hashable]().union(*(before.keys & old[path].keys() for path in gone))
    keys = set(before.keys - doubtful)
    keys.update(key for key in doubtful if _stands_twice(key, sets.values()))
    for path in changed:
        for other, one in sets.items():
            if other != path:
                keys |= sets[path].keys() & one.keys()
    return Repeats(sets, frozenset(keys))


def _in_several(sets: Collection[Keyed]) -> frozenset[Hashable]:
    every = set[Hashable]().union(*sets)
    if len(every) == sum(map(len, sets)):
        return frozenset()
    seen: set[Hashable] = set()
    found: set[Hashable] = set()
    for one in sets:
        found |= seen & one.keys()
        seen.update(one)  # With ``|=`` a view of keys would copy all that was seen.
    return frozenset(found)


def _stands_twice(key: Hashable, sets: Iterable[Keyed]) -> bool:
    times = 0
    for one in sets:
        times += key in one
        if times > 1:
            return True
    return False
