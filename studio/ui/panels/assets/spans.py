"""Rows that stand side by side, as views are told of them."""

from __future__ import annotations

from collections.abc import Sequence

from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Rows ``first`` up to and with ``last``."""

    first: int
    last: int


def spans(rows: Sequence[int]) -> list[Span]:
    """``rows``, which rise, in as few spans as there are."""
    found: list[Span] = []
    for row in rows:
        if found and found[-1].last + 1 == row:
            found[-1] = Span(found[-1].first, row)
        else:
            found.append(Span(row, row))
    return found
