"""One case after the other, each made of the seed and its number, until time is up."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

SLOWEST = 2.0
"""Seconds of work that one case may take."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many cases there were, the sum of what they gave, and the seconds of the slowest."""

    cases: int
    total: int
    slowest: float


def repeat(name: str, seed: int, seconds: float, work: Callable[[random.Random], int]) -> Outcome:
    """Do ``work`` for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    end = time.monotonic() + seconds
    case = total = 0
    slowest = 0.0
    while time.monotonic() < end:
        started = time.process_time()
        try:
            total += work(random.Random(f"{seed}/{case}"))
        except Exception as error:
            raise AssertionError(f"{name}: seed {seed}, case {case}: {error!r}") from error
        took = time.process_time() - started
        slowest = max(slowest, took)
        assert took < SLOWEST, f"{name}: seed {seed}, case {case} took {took:.1f} s"
        case += 1
    return Outcome(case, total, slowest)
