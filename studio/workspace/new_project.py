"""Making a project in a folder, without touching what lies there."""

from __future__ import annotations

import contextlib
from pathlib import Path

from studio.archive.paths import check_path
from studio.errors import StudioError
from studio.files import children, facts_of, make_folder
from studio.project.project_file import MANIFESTS, ProjectFile
from studio.words import words
from studio.workspace.project_store import SUFFIX, save_project
from studio.workspace.settings import load_settings


def new_project(folder: Path, *, name: str | None = None, primary_language: str = "en") -> Path:
    """Make ``folder/Name.packstudio`` and an empty manifest folder; the project file's path.

    Raises ``StudioError`` where a project is there already or the folder cannot be written.
    """
    made = [path for path in (folder.absolute(), folder.absolute() / MANIFESTS) if facts_of(path) is None]
    try:
        target = project_path(folder, name)
        project = ProjectFile(
            name=target.stem, primary_language=primary_language, ignore=load_settings().ignore
        )
        make_folder(target.parent / MANIFESTS)
        save_project(target, project)
    except StudioError:
        for path in reversed(made):  # Only what is empty goes.
            with contextlib.suppress(OSError):
                path.rmdir()
        raise
    return target


def project_path(folder: Path, name: str | None) -> Path:
    """Where a new project called ``name`` (else as its folder) goes. Raises ``StudioError`` if it cannot."""
    folder = folder.absolute()
    title = checked_name(name or folder.name or "Project")
    make_folder(folder)
    there = [child.name for child in children(folder) if child.suffix == SUFFIX]
    if there:
        raise StudioError(
            words("{folder} holds a project already: {there}.", folder=folder, there=there[0]),
            words("Open that one, or choose another folder."),
            path=folder,
        )
    return folder / f"{title}{SUFFIX}"


def checked_name(name: str) -> str:
    """``name`` without spaces around it. Raises ``StudioError`` where no file can be called so."""
    title = name.strip()
    try:
        check_path(title)
        (title + SUFFIX).encode()
        fits = bool(title) and not any(letter in '/*?"<>|' for letter in title) and title[0] != "."
    except ValueError:
        fits = False
    if not fits:
        raise StudioError(
            words("{title} cannot be a file name, so it cannot be a project's name.", title=repr(title)),
            words('Leave out / \\ : * ? " < > | and a dot at the start.'),
        )
    return title
