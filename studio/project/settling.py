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
from studio.words import Words, counted, words

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
HOSTING_NAMES: Mapping[Hosting, str] = {Hosting.APPLE: "Apple", Hosting.SELF: words("your own server")}


def accept(project: ProjectFile, problems: Sequence[Problem], *, by: str, note: str, on: str) -> Edit:
    """Accept ``problems`` as they are: by whom, why, and on which day (``2026-11-23``).

    Raises ``StudioError`` where one of them stops a build, and where the note or the name says nothing.
    """
    by, note = one_line(by), one_line(note)
    stopping = next((one for one in problems if one.blocks), None)
    if stopping is not None:
        raise StudioError(
            words(
                "{place} has a problem that stops its build, which nobody can accept.",
                place=_where(stopping),
            ),
            words("Mend it first."),
            path=stopping.place.manifest,
        )
    if not by or not note:
        raise StudioError(
            words("A problem is accepted with a note and a name."),
            words("Say in a line why it is fine, and who you are."),
        )
    new = {one.key: one for one in (accepting(p.finding, by=by, note=note, on=on) for p in problems)}
    old = {one.lapsed.key for one in problems if one.lapsed is not None}
    accepted = (*_without(project.accepted, {*new, *old}), *new.values())
    return _settled(words("Accept {problems}", problems=_named(problems)), accepted, problems)


def take_back(project: ProjectFile, problems: Sequence[Problem]) -> Edit:
    """Let ``problems``, which were accepted, count again."""
    gone = {one.accepted.key for one in problems if one.accepted is not None}
    label = words("Accept {problems} no longer", problems=_named(problems))
    return _settled(label, _without(project.accepted, gone), problems)


def treat_as(project: ProjectFile, code: str, severity: Severity | None) -> Edit:
    """Let problems of the rule ``code`` matter as ``severity`` says; ``None`` leaves them out."""
    value = OFF if severity is None else severity.value
    return Edit(_treatment(severity), (SetProject({"severities": {**project.severities, code: value}}),))


def treat_as_usual(project: ProjectFile, code: str) -> Edit:
    """Let problems of the rule ``code`` matter as they do where nobody says otherwise."""
    left = {one: value for one, value in project.severities.items() if one != code}
    return Edit(words("Treat problems of one kind as usual"), (SetProject({"severities": left}),))


def change_settings(project: ProjectFile, values: Mapping[str, object]) -> Edit:
    """Give fields of ``project`` other values, by their names; only what differs is changed."""
    different = {name: value for name, value in values.items() if value != getattr(project, name)}
    return Edit(_settings_label(different), (SetProject(different),) if different else ())


def one_line(text: str) -> str:
    """``text`` as it can stand in a line and in a file: no breaks, no letters that are none."""
    return " ".join(text.encode(errors="replace").decode().split())


def _treatment(severity: Severity | None) -> Words:
    match severity:
        case Severity.ERROR:
            return words("Treat problems of one kind as errors")
        case Severity.WARNING:
            return words("Treat problems of one kind as warnings")
        case Severity.INFO:
            return words("Treat problems of one kind as notes")
        case None:
            return words("Leave out problems of one kind")


def _settings_label(values: Mapping[str, object]) -> str:
    match dict(values):
        case {"tools": Tools() as tools} if len(values) == 1:
            return words("Choose the tools of {tools}", tools=TOOLS_NAMES[tools])
        case {"hosting": Hosting() as hosting} if len(values) == 1:
            return words("Host the packs at {server}", server=HOSTING_NAMES[hosting])
        case {"lowest_os": int() as lowest} if len(values) == 1:
            return words("Support systems from OS {os} on", os=str(lowest))
        case _:
            return words("Change the project's settings")


def _settled(label: str, accepted: Collection[Acceptance], problems: Sequence[Problem]) -> Edit:
    place = problems[0].place if problems else Place()
    return Edit(label, (SetProject({"accepted": tuple(accepted)}),), place)


def _without(accepted: Sequence[Acceptance], keys: Collection[object]) -> tuple[Acceptance, ...]:
    return tuple(one for one in accepted if one.key not in keys)


def _named(problems: Sequence[Problem]) -> str:
    if len(problems) == 1:
        return words("a problem of {place}", place=_where(problems[0]))
    return counted("1 problem", "{count} problems", len(problems))


def _where(problem: Problem) -> str:
    place = problem.place
    return place.pack or (place.manifest.name if place.manifest else words("the project"))
