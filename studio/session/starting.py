"""Making a project from folders: where it lies, what it counts from, and the packs it begins with."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.errors import Place
from studio.files import real
from studio.languages.tags import LanguageTag
from studio.project import intents
from studio.project.edits import Edit, SetText
from studio.project.project_file import ProjectFile
from studio.workspace.ignore import SOURCE_ART
from studio.workspace.new_project import new_project
from studio.workspace.project_store import save_project


@dataclass(frozen=True, slots=True)
class PlannedPack:
    """A pack to begin with: its id, the folder it takes (absolute), and its language."""

    pack_id: str
    folder: Path
    language: LanguageTag | None = None


@dataclass(frozen=True, slots=True)
class NewProjectPlan:
    """A project to be made in ``folder``. ``assets`` are folders to watch (absolute)."""

    name: str
    folder: Path
    assets: tuple[Path, ...] = ()
    primary_language: str = "en"
    packs: tuple[PlannedPack, ...] = ()


def make_project(plan: NewProjectPlan) -> Path:
    """Make the project file and its manifest folder; the file's path. Raises ``StudioError``.

    The packs are made by ``first_packs`` when it is open: a step like any other.
    """
    target = new_project(plan.folder, name=plan.name, primary_language=plan.primary_language)
    folder = real(target.parent)
    taken = [pack.folder for pack in plan.packs]
    root = _source_root(taken or list(plan.assets), folder)
    save_project(
        target,
        ProjectFile(
            name=target.stem,
            primary_language=plan.primary_language,
            source_root=intents.relative(root, folder),
            watched_folders=tuple(intents.relative(real(one), folder) for one in plan.assets),
            ignore=SOURCE_ART,
        ),
    )
    return target


def first_packs(plan: NewProjectPlan, project: Path, file: ProjectFile) -> Edit | None:
    """The one step that makes the packs of ``plan`` in the open ``project``."""
    folder = project.parent / file.manifest_folder
    root = real(project.parent / file.source_root)
    changes: list[SetText] = []
    taken: list[str] = []
    paths: list[Path] = []
    for pack in plan.packs:
        source = unicodedata.normalize("NFC", real(pack.folder).relative_to(root).as_posix())
        edit = intents.new_pack(
            folder,
            pack.pack_id,
            taken,
            files=paths,
            language=pack.language,
            selectors=[intents.selector_value("directory", source)],
        )
        changes += [change for change in edit.changes if isinstance(change, SetText)]
        taken.append(edit.focus.pack or "")
        paths.append(edit.focus.manifest or folder)
    if not changes:
        return None
    label = f"Make {len(changes)} packs" if len(changes) > 1 else f"Make the pack {taken[0]}"
    return Edit(label, tuple(changes), Place(taken[0], paths[0]))


def subfolders(folder: Path) -> tuple[Path, ...]:
    """The folders in ``folder`` that could each be a pack, by name; none where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            names = [
                entry.name
                for entry in entries
                if entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".")
            ]
    except OSError:
        return ()
    return tuple(folder / name for name in sorted(names))


def _source_root(folders: Sequence[Path], project: Path) -> Path:
    """The folder that all selectors can count from: above every one of ``folders``, as near as can be."""
    if not folders:
        return project
    return Path(os.path.commonpath([real(folder).parent for folder in folders]))
