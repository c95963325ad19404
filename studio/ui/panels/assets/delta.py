"""What turns one list into another: rows that go and rows that come."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Span:
    """Rows ``first`` up to and with ``last``."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Delta:
    """First the ``removals``, the last one first, in rows of the old list; then the ``insertions``.

    Those are in rows of the new list, the first one first.
    """

    removals: tuple[Span, ...]
    insertions: tuple[Span, ...]


def delta(old: Sequence[Hashable], new: Sequence[Hashable]) -> Delta:
    """From ``old`` to ``new``, in neither of which anything stands twice.

    What has moved is removed and inserted; as much as can keeps its place.
    """
    if old == new:
        return Delta((), ())
    places = {one: row for row, one in enumerate(new)}
    common = [(row, places[one]) for row, one in enumerate(old) if one in places]
    kept = _longest_rise(common)
    stay_old = {row for row, _ in kept}
    stay_new = {row for _, row in kept}
    gone = spans([row for row in range(len(old)) if row not in stay_old])
    come = spans([row for row in range(len(new)) if row not in stay_new])
    return Delta(tuple(reversed(gone)), tuple(come))


def spans(rows: Sequence[int]) -> list[Span]:
    """``rows``, which rise, in as few spans as there are."""
    found: list[Span] = []
    for row in rows:
        if found and found[-1].last + 1 == row:
            found[-1] = Span(found[-1].first, row)
        else:
            found.append(Span(row, row))
    return found


def _longest_rise(pairs: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The most of ``pairs``, whose firsts rise, whose seconds rise too."""
    if all(one[1] < other[1] for one, other in pairwise(pairs)):
        return pairs
    ends: list[int] = []
    at: list[int] = []
    before: list[int | None] = []
    for number, (_, row) in enumerate(pairs):
        length = bisect_left(ends, row)
        before.append(at[length - 1] if length else None)
        ends[length:] = [row, *ends[length + 1 :]]
        at[length:] = [number, *at[length + 1 :]]
    found: list[tuple[int, int]] = []
    step = at[-1] if at else None
    while step is not None:
        found.append(pairs[step])
        step = before[step]
    return found[::-1]
