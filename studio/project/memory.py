"""What was worked out before, kept for as long as what it rests on is the same objects."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import TypeAlias, TypeVar

_T = TypeVar("_T")

Results: TypeAlias = Mapping[Hashable, tuple[tuple[object, ...], object]]


class Memory:
    """Results of one derivation, which the next one may take over. What nobody asks for again is let go.

    A memory is filled by one derivation and then left alone: two that follow from one do not meet.
    """

    def __init__(self, before: Memory | None = None) -> None:
        self._before: Results = {} if before is None else before.results
        self._now: dict[Hashable, tuple[tuple[object, ...], object]] = {}

    @property
    def results(self) -> Results:
        """What was asked for, with what it rests on."""
        return self._now

    def recall(self, key: Hashable, work: Callable[..., _T], *grounds: object) -> _T:
        """``work(*grounds)``; done only where a ground is another object than when ``key`` was last asked."""
        return self.keep(key, partial(work, *grounds), *grounds)

    def keep(self, key: Hashable, work: Callable[[], _T], *grounds: object) -> _T:
        """``work()``; done only where one of ``grounds``, all it rests on, is another object than before."""
        known = self._now.get(key)  # It may have been asked before in this very derivation.
        if known is None or not _same(known[0], grounds):
            known = self._before.get(key)
            if known is None or not _same(known[0], grounds):
                known = (grounds, work())
            self._now[key] = known
        return known[1]  # type: ignore[return-value] # pyright: ignore[reportReturnType] -- what ``work`` gave

    def last(self, key: Hashable, kind: type[_T]) -> _T | None:
        """What ``key`` gave in the derivation before, if it is a ``kind``."""
        known = self._before.get(key)
        return known[1] if known is not None and isinstance(known[1], kind) else None

    def forget_before(self) -> None:
        """Let go of what only the derivation before needed: this one is done."""
        self._before = {}


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(left is right for left, right in zip(one, other, strict=True))
