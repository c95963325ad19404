"""Findings in words, with their severity for the project's target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from studio.errors import Finding, Place
from studio.project.acceptance import Acceptance, Accepted, key_of
from studio.project.rules import RULES, Severity
from studio.project.target import Target

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know about: a rule's code, a place, a sentence, and what to do.

    ``accepted``: somebody looked at it and took it as it is. It counts no more, and is still listed.
    """

    code: str
    severity: Severity
    blocks: bool
    place: Place
    message: str
    hint: str
    finding: Finding
    accepted: Acceptance | None = None


_NOTHING_ACCEPTED: Mapping[tuple[str, str, str, str, str], Acceptance] = {}


def judge(
    findings: Iterable[Finding], target: Target, accepted: Accepted = _NOTHING_ACCEPTED
) -> tuple[Problem, ...]:
    """The problems that ``findings`` are for ``target``, worst first, then by pack, line and code.

    What ``accepted`` names is marked so, unless it stops a build.
    """
    problems = [
        problem for finding in findings if (problem := _problem(finding, target, accepted)) is not None
    ]
    return in_order(problems)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """``problems`` worst first, then by pack, line and code."""
    return tuple(sorted(problems, key=_rank))


def _problem(finding: Finding, target: Target, accepted: Accepted) -> Problem | None:
    rule = RULES[finding.code]
    severity = rule.severity_for(target)
    if severity is None:
        return None
    place = finding.place
    pack = place.pack or (place.manifest.name if place.manifest else "The project")
    words = {
        key: _one_line(value) if isinstance(value, str) else value
        for key, value in {"pack": pack, **finding.arguments}.items()
    }
    return Problem(
        rule.code,
        severity,
        rule.blocks,
        place,
        rule.message.format_map(words),
        rule.hint.format_map(words),
        finding,
        accepted.get(key_of(finding)) if accepted and not rule.blocks else None,
    )


def _one_line(text: str) -> str:
    """``text`` with line breaks and the like written as escapes: a name must not break a sentence."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text
    )


def _rank(problem: Problem) -> tuple[int, str, int, str, int, str, str]:
    place = problem.place
    return (
        _ORDER[problem.severity],
        place.pack or "",
        place.line or 0,
        problem.code,
        place.column or 0,
        place.path or "",
        str(place.manifest or ""),
    )
