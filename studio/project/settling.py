"""What a person settles about a whole project, turned into edits: problems they accept, and its settings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from studio.errors import Place, StudioError
from studio.project.acceptance import Acceptance, accepting
from studio.project.edits import Edit, SetProject
from studio.project.problems import Problem
from studio.project.project_file import ProjectFile
from studio.project.rules import Severity
from studio.project.rulings import OFF
from studio.project.target import Hosting, Tools

SETTING_OF: Mapping[str, str] = {
    "PS-DIALECT-KEY": "tools",
    "PS-LANGUAGE-OS26": "lowest_os",
    "PS-MANIFEST-USER-INFO": "hosting",
    "PS-PROJECT-SEVERITY": "severities",
    "PS-BUDGET-TOTAL": "budget_total",
    "PS-BUDGET-PACK": "budget_pack",
    "PS-ID-RETIRED": "retired_ids",
}
"""By rule, the field of the project file on which it hangs whether there is such a problem at all."""

TOOLS_NAMES: Mapping[Tools, str] = {Tools.XCODE_26: "Xcode 26", Tools.XCODE_27: "Xcode 27"}
HOSTING_NAMES: Mapping[Hosting, str] = {Hosting.APPLE: "Apple", Hosting.SELF: "your own server"}


def accept(project: ProjectFile, problems: Sequence[Problem], *, by: str, note: str, on: str) -> Edit:
    """Accept ``problems`` as they are: by whom, why, and on which day (``2026-11-23``).

    Raises ``StudioError`` where one of them stops a build, and where the note or the name says nothing.
    """
    by, note = one_line(by), one_line(note)
    stopping = next((one for one in problems if one.blocks), None)
    if stopping is not None:
        raise StudioError(
            f"{_where(stopping)} has a problem that stops its build, which nobody can accept.",
            "Mend it first.",
            path=stopping.place.manifest,
        )
    if not by or not note:
        raise StudioError(
            "A problem is accepted with a note and a name.", "Say in a line why it is fine, and who you are."
        )
    new = {one.key: one for one in (accepting(p.finding, by=by, note=note, on=on) for p in problems)}
    old = {one.lapsed.key for one in problems if one.lapsed is not None}
    accepted = (*_without(project.accepted, {*new, *old}), *new.values())
    return _settled(f"Accept {_named(problems)}", accepted, problems)


def take_back(project: ProjectFile, problems: Sequence[Problem]) -> Edit:
    """Let ``problems``, which were accepted, count again."""
    gone = {one.accepted.key for one in problems if one.accepted is not None}
    return _settled(f"Accept {_named(problems)} no longer", _without(project.accepted, gone), problems)


def treat_as(project: ProjectFile, code: str, severity: Severity | None) -> Edit:
    """Let problems of the rule ``code`` matter as ``severity`` says; ``None`` leaves them out."""
    value = OFF if severity is None else severity.value
    names = {Severity.ERROR: "as errors", Severity.WARNING: "as warnings", Severity.INFO: "as notes"}
    label = f"Treat problems of one kind {names[severity]}" if severity else "Leave out problems of one kind"
    return Edit(label, (SetProject({"severities": {**project.severities, code: value}}),))


def treat_as_usual(project: ProjectFile, code: str) -> Edit:
    """Let problems of the rule ``code`` matter as they do where nobody says otherwise."""
    left = {one: value for one, value in project.severities.items() if one != code}
    return Edit("Treat problems of one kind as usual", (SetProject({"severities": left}),))


def change_settings(project: ProjectFile, values: Mapping[str, object]) -> Edit:
    """Give fields of ``project`` other values, by their names; only what differs is changed."""
    different = {name: value for name, value in values.items() if value != getattr(project, name)}
    return Edit(_settings_label(different), (SetProject(different),) if different else ())


def one_line(text: str) -> str:
    """``text`` as it can stand in a line and in a file: no breaks, no letters that are none."""
    return " ".join(text.encode(errors="replace").decode().split())


def _settings_label(values: Mapping[str, object]) -> str:
    match dict(values):
        case {"tools": Tools() as tools} if len(values) == 1:
            return f"Choose the tools of {TOOLS_NAMES[tools]}"
        case {"hosting": Hosting() as hosting} if len(values) == 1:
            return f"Host the packs at {HOSTING_NAMES[hosting]}"
        case {"lowest_os": int() as lowest} if len(values) == 1:
            return f"Support systems from OS {lowest} on"
        case _:
            return "Change the project's settings"


def _settled(label: str, accepted: Collection[Acceptance], problems: Sequence[Problem]) -> Edit:
    place = problems[0].place if problems else Place()
    return Edit(label, (SetProject({"accepted": tuple(accepted)}),), place)


def _without(accepted: Sequence[Acceptance], keys: Collection[object]) -> tuple[Acceptance, ...]:
    return tuple(one for one in accepted if one.key not in keys)


def _named(problems: Sequence[Problem]) -> str:
    return f"a problem of {_where(problems[0])}" if len(problems) == 1 else f"{len(problems):,} problems"


def _where(problem: Problem) -> str:
    place = problem.place
    return place.pack or (place.manifest.name if place.manifest else "the project")
