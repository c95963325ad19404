"""The profiles that a project keeps: adding, changing, renaming, ordering and removing them as edits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TypeAlias

from studio.errors import StudioError
from studio.project.edits import Edit, SetProject
from studio.project.profiles import Profile
from studio.project.project_file import ProfileEntry, ProjectFile
from studio.project.settling import one_line
from studio.words import words

_Entry: TypeAlias = ProfileEntry | Mapping[str, object]
"""One that is kept, or the values of one that is not read yet."""


def add_profile(project: ProjectFile, profile: Profile) -> Edit:
    """Keep ``profile`` as the last one; where its name is taken, with a number behind it."""
    name = _free(one_line(profile.name) or "Profile", (one.name for one in project.profiles))
    return _edit(
        words("Add the profile {name}", name=name), (*project.profiles, {**asdict(profile), "name": name})
    )


def change_profile(project: ProjectFile, number: int, profile: Profile) -> Edit:
    """Let profile ``number`` (from 0) be as ``profile`` says; its name and what is expected of it stay.

    Raises ``StudioError`` where there is none.
    """
    old = _entry(project, number)
    values = {**old.model_dump(), **asdict(profile), "name": old.name}
    return _replaced(project, number, values, words("Change the profile {name}", name=old.name))


def rename_profile(project: ProjectFile, number: int, name: str) -> Edit:
    """Give profile ``number`` another name, with a number where it is taken. Raises ``StudioError``."""
    old = _entry(project, number)
    wished = one_line(name)
    if not wished:
        raise StudioError(
            words("A profile has a name that says who it is."),
            words("Type one, such as: German in Switzerland."),
        )
    others = (one.name for index, one in enumerate(project.profiles) if index != number)
    new = _free(wished, others)
    return _replaced(
        project,
        number,
        {**old.model_dump(), "name": new},
        words("Rename the profile {old} to {new}", old=old.name, new=new),
    )


def remove_profile(project: ProjectFile, number: int) -> Edit:
    """Do not keep profile ``number`` any more. Raises ``StudioError`` where there is none."""
    old = _entry(project, number)
    left = (*project.profiles[:number], *project.profiles[number + 1 :])
    return _edit(words("Remove the profile {name}", name=old.name), left)


def move_profile(project: ProjectFile, number: int, target: int) -> Edit:
    """Let profile ``number`` be number ``target`` of the list. Raises ``StudioError`` where there is none."""
    entry = _entry(project, number)
    left = [one for index, one in enumerate(project.profiles) if index != number]
    left.insert(max(target, 0), entry)
    return _edit(words("Move the profile {name}", name=entry.name), left)


def _edit(label: str, entries: Iterable[_Entry]) -> Edit:
    return Edit(label, (SetProject({"profiles": tuple(entries)}),))


def _replaced(project: ProjectFile, number: int, entry: _Entry, label: str) -> Edit:
    return _edit(label, (*project.profiles[:number], entry, *project.profiles[number + 1 :]))


def _entry(project: ProjectFile, number: int) -> ProfileEntry:
    if 0 <= number < len(project.profiles):
        return project.profiles[number]
    raise StudioError(
        words("This profile is not in the project any more."), words("Choose one that is in the list.")
    )


def _free(wished: str, taken: Iterable[str]) -> str:
    used = {one.casefold() for one in taken}
    name, number = wished, 2
    while name.casefold() in used:
        name, number = f"{wished} {number}", number + 1
    return name
