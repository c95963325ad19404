"""Problems that come in order, counted and chosen by severity without looking at every one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import chain

from studio.project.problems import Problem
from studio.project.rules import Severity

ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_ACCEPTED = len(ORDER)
"""What is accepted comes after everything that counts, whatever its severity."""


def counts(problems: Sequence[Problem]) -> dict[Severity, int]:
    """How many there are of each severity that nobody accepted. ``problems`` come in order."""
    edges = [_first_of(problems, place) for place in range(len(ORDER) + 1)]
    return {severity: edges[place + 1] - edges[place] for place, severity in enumerate(ORDER)}


def accepted_count(problems: Sequence[Problem]) -> int:
    """How many of ``problems``, which come in order, somebody accepted."""
    return len(problems) - _first_of(problems, _ACCEPTED)


def shown(
    problems: tuple[Problem, ...], severities: Collection[Severity], *, accepted: bool = True
) -> tuple[Problem, ...]:
    """Those of ``problems``, which come in order, that have one of ``severities`` or are ``accepted``."""
    if len(severities) == len(ORDER) and accepted:
        return problems
    parts = [
        problems[_first_of(problems, place) : _first_of(problems, place + 1)]
        for place, severity in enumerate(ORDER)
        if severity in severities
    ]
    if accepted:
        parts.append(problems[_first_of(problems, _ACCEPTED) :])
    return tuple(chain.from_iterable(parts))


def _first_of(problems: Sequence[Problem], place: int) -> int:
    return bisect_left(problems, place, key=_class_of)


def _class_of(problem: Problem) -> int:
    return _ACCEPTED if problem.accepted is not None else ORDER.index(problem.severity)
