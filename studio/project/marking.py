"""Marking packs as released: an edit of the project file."""

from __future__ import annotations

from collections.abc import Sequence

from studio.project.edits import Edit, SetProject
from studio.project.project_file import ProjectFile
from studio.project.releases import BuiltPack, newly_released
from studio.words import counted, words


def mark_released(project: ProjectFile, packs: Sequence[BuiltPack], *, on: str) -> Edit:
    """Remember that ``packs``, as they were built, are out since ``on`` (a date, ``2026-11-23``)."""
    new = newly_released(project.released, packs, on=on)
    what = new[0].id if len(new) == 1 else counted("1 pack", "{count} packs", len(new))
    label = words("Mark {packs} as released", packs=what)
    return Edit(label, (SetProject({"released": (*project.released, *new)}),))
