"""Problems as lines for people and as JSON for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from studio.cli.output import Json, counted, say
from studio.project.fixes import fixes_for
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.session.state import State

_SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.INFO: "ⓘ"}


def problems_json(state: State) -> Json:
    """The document of ``check``."""
    counts = Counter(problem.severity for problem in state.problems)
    return {
        "problems": [_as_json(problem, state) for problem in state.problems],
        "counts": {severity.value: counts[severity] for severity in Severity},
    }


def show_problems(problems: Iterable[Problem]) -> None:
    """One paragraph a problem: sign, sentence, place, what to do."""
    for problem in problems:
        say(f"{_SIGNS[problem.severity]} {problem.severity.value.capitalize()}: {problem.message}")
        place = problem.place
        if place.manifest is not None:
            line = f", line {place.line}" if place.line else ""
            say(f"    {problem.hint}  ({place.manifest.name}{line}; {problem.code})")
        else:
            say(f"    {problem.hint}  ({problem.code})")


def summary(state: State) -> str:
    """``No problems.`` or how many of each kind, and how much was looked at."""
    files = sum(len(contents.files) for contents in state.contents)
    scope = f"{counted(len(state.packs), 'pack')}, {counted(files, 'file')} checked."
    counts = Counter(problem.severity for problem in state.problems)
    if not counts:
        return f"No problems. {scope}"
    words = {
        Severity.ERROR: counted(counts[Severity.ERROR], "error"),
        Severity.WARNING: counted(counts[Severity.WARNING], "warning"),
        Severity.INFO: counted(counts[Severity.INFO], "note"),
    }
    return f"{', '.join(words[severity] for severity in Severity if counts[severity])}. {scope}"


def has_errors(state: State) -> bool:
    return any(problem.severity is Severity.ERROR for problem in state.problems)


def _as_json(problem: Problem, state: State) -> Json:
    place, accepted = problem.place, problem.accepted
    return {
        "id": problem.code,
        "severity": problem.severity.value,
        "blocks": problem.blocks,
        "message": problem.message,
        "hint": problem.hint,
        "pack": place.pack,
        "manifest": str(place.manifest) if place.manifest else None,
        "field": place.field,
        "line": place.line,
        "column": place.column,
        "path": place.path,
        "fixes": [{"id": fix.code, "label": fix.label} for fix in fixes_for(state.ground(problem))],
        "accepted": {"by": accepted.by, "note": accepted.note} if accepted else None,
    }
