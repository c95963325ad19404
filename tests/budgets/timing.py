"""How long something takes, and how that is told: a median, beside something measured in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

RUNS = 5
"""How often everything is measured."""


def median(work: Callable[[], object], *, before: Callable[[], None] | None = None) -> float:
    """Seconds that ``work`` takes, the median of some runs; ``before`` each of them is not counted."""
    return median_of(lambda: timed(work, before))


def median_of(measure: Callable[[], float]) -> float:
    """The median of what ``measure`` gives."""
    return statistics.median(measure() for _ in range(RUNS))


def timed(work: Callable[[], object], before: Callable[[], None] | None = None) -> float:
    """Seconds that ``work`` takes once."""
    if before is not None:
        before()
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def row(words: str, seconds: float, measure: float, width: int = 30) -> str:
    """A line of a table: ``words``, the time, and how many times ``measure`` that is."""
    return f"{words:<{width}}{ms(seconds):>9}, {seconds / measure:.1f} times that"


def ms(seconds: float) -> str:
    """Seconds as milliseconds."""
    return f"{seconds * 1000:.0f} ms"
