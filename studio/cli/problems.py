"""Problems as lines for people and as JSON for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from studio.cli.output import Json, counted, say
from studio.project.problems import Problem, beyond, worst_first
from studio.project.rules import Severity
from studio.project.target import Target
from studio.session.state import State

_TITLES = {Severity.ERROR: "✖ Error", Severity.WARNING: "▲ Warning", Severity.INFO: "ⓘ Note"}


def problems_json(state: State, new: Collection[Problem] = ()) -> Json:
    """The document of ``check``; ``new`` are those that another target than the project's own brings."""
    marked = {id(problem) for problem in new}
    return {
        "problems": [
            {**_as_json(problem, state), **({"new": True} if id(problem) in marked else {})}
            for problem in worst_first(state.problems)
        ],
        "counts": {severity.value: count for severity, count in _counts(state).items()},
    }


def accepted_json(state: State) -> Json:
    """What was accepted, as ``build`` tells it."""
    return [
        {"id": one.code, "pack": one.place.pack, "path": one.place.path, **_by(one)}
        for one in state.accepted_problems
    ]


def new_under_target(state: State, own: State) -> tuple[Problem, ...]:
    """The problems that the target of ``state`` brings to the project that was opened as ``own``."""
    if state is own or own.project is None:
        return ()
    return beyond(state.problems, own.problems)


def target_words(target: Target, own: Target) -> str:
    """In what ``target`` differs from a project's ``own``: ``Xcode 26 and OS 27``."""
    if target == own:
        return ""
    from studio.project.settling import HOSTING_NAMES, TOOLS_NAMES  # noqa: PLC0415 -- seldom another target

    words: list[str] = []
    if target.tools != own.tools:
        words.append(TOOLS_NAMES[target.tools])
    if target.hosting != own.hosting:
        words.append(f"{HOSTING_NAMES[target.hosting]} as the host")
    if target.lowest_os != own.lowest_os:
        words.append(f"OS {target.lowest_os} as the lowest system")
    return " and ".join(words)


def show_problems(problems: Iterable[Problem], new: Collection[Problem] = (), with_target: str = "") -> None:
    """One paragraph a problem: sign, sentence, place, what to do; of ``new`` ones what brings them."""
    marked = {id(problem) for problem in new}
    for problem in problems:
        say(f"{_TITLES[problem.severity]}: {problem.message}")
        place, notes = problem.place, [problem.code]
        if place.manifest is not None:
            notes.insert(0, f"{place.manifest.name}{f', line {place.line}' if place.line else ''}")
        if id(problem) in marked:
            notes.append(f"new with {with_target}")
        if problem.lapsed is not None:
            notes.append(f"accepted by {problem.lapsed.by} before it changed")
        say(f"    {problem.hint}  ({'; '.join(notes)})")


def show_accepted(problems: Iterable[Problem]) -> None:
    """A line for each of ``problems``, which were accepted: what it is, by whom, and why."""
    for line in accepted_lines(problems):
        say(line)


def accepted_lines(problems: Iterable[Problem]) -> list[str]:
    """What ``show_accepted`` shows."""
    return [
        f"✔ {one.message} (accepted by {one.accepted.by}: {one.accepted.note}; {one.code})"
        for one in problems
        if one.accepted is not None
    ]


def summary(state: State) -> str:
    """``No problems.`` or how many of each kind, and how much was looked at."""
    files = sum(len(contents.files) for contents in state.contents)
    scope = f"{counted(len(state.packs), 'pack')}, {counted(files, 'file')} checked."
    counts = _counts(state)
    accepted = len(state.accepted_problems)
    aside = f" {accepted:,} accepted." if accepted else ""
    if not any(counts.values()):
        return f"No problems. {scope}{aside}"
    words = {
        Severity.ERROR: counted(counts[Severity.ERROR], "error"),
        Severity.WARNING: counted(counts[Severity.WARNING], "warning"),
        Severity.INFO: counted(counts[Severity.INFO], "note"),
    }
    return f"{', '.join(words[severity] for severity in Severity if counts[severity])}. {scope}{aside}"


def has_errors(state: State) -> bool:
    """Whether an error is left that nobody accepted."""
    return any(problem.severity is Severity.ERROR for problem in state.open_problems)


def _counts(state: State) -> dict[Severity, int]:
    """How many there are of each severity, without those that somebody accepted."""
    counts = Counter(problem.severity for problem in state.open_problems)
    return {severity: counts[severity] for severity in Severity}


def _by(problem: Problem) -> dict[str, Json]:
    accepted = problem.accepted
    return {"by": accepted.by, "note": accepted.note} if accepted else {}


def _as_json(problem: Problem, state: State) -> dict[str, Json]:
    from studio.project.fixes import fixes_for  # noqa: PLC0415 -- only programs are told of them

    place, lapsed = problem.place, problem.lapsed
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
        "accepted": _by(problem) or None,
        "wasAccepted": {"by": lapsed.by, "note": lapsed.note} if lapsed else None,
    }
