"""Ours and its peers in turn: medians, and lines that set one beside the other and beside the bar."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.budgets.timing import timed

TURNS = 3
"""How often each work has its turn, where a single one takes seconds."""


@dataclass(frozen=True, slots=True)
class Work:
    """Something to be measured; ``before`` each turn is not counted."""

    do: Callable[[], object]
    before: Callable[[], None] | None = None


def in_turn(works: Mapping[str, Work], turns: int = TURNS) -> dict[str, float]:
    """Seconds that each of ``works`` takes, the median of its ``turns``: one of each, then again."""
    took: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(turns):
        for name, work in works.items():
            took[name].append(timed(work.do, work.before))
    return {name: statistics.median(seconds) for name, seconds in took.items()}


def against(words: str, seconds: float, peer: str, measure: float, bar: float | None = None) -> str:
    """A line: ``words``, the time, how many times that of ``peer`` it is, and the bar where there is one."""
    return f"{words:<58}{seconds:7.2f} s  {measured(seconds / measure, bar)} (of {peer}: {measure:.2f} s)"


def measured(ratio: float, bar: float | None) -> str:
    """``ratio`` with the bar beside it."""
    return f"{ratio:.2f}" if bar is None else f"{ratio:.2f}, bar {bar:g}"
