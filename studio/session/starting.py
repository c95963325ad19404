"""Making a project from folders: where it lies, what it counts from, and the packs it begins with."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from studio.errors import Place, StudioError
from studio.files import real
from studio.languages.tags import LanguageTag
from studio.project import intents
from studio.project.edits import Edit, SetText
from studio.project.project_file import ProjectFile
from studio.values import dataclass
from studio.words import counted, words
from studio.workspace.manifests import load_document, manifests_in
from studio.workspace.new_project import new_project
from studio.workspace.project_store import save_project
from studio.workspace.settings import load_settings


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

    The packs are made by ``first_packs`` when it is open: a step like any other. Where this fails, nothing
    is left of it.
    """
    folder = real(plan.folder)
    require_text([*plan.assets, *(pack.folder for pack in plan.packs), folder])
    root = _source_root(plan, folder)
    target = new_project(plan.folder, name=plan.name, primary_language=plan.primary_language)
    save_project(
        target,
        ProjectFile(
            name=target.stem,
            primary_language=plan.primary_language,
            source_root=intents.relative(root, folder),
            watched_folders=tuple(intents.relative(real(one), folder) for one in plan.assets),
            ignore=load_settings().ignore,
        ),
    )
    return target


def first_packs(plan: NewProjectPlan, project: Path, file: ProjectFile) -> Edit | None:
    """The one step that makes the packs of ``plan`` in the open ``project``, beside those it has already.

    Raises ``StudioError`` where the manifests that are there cannot be listed.
    """
    folder = project.parent / file.manifest_folder
    root = real(project.parent / file.source_root)
    changes: list[SetText] = []
    paths = list(manifests_in(folder))
    taken = [*file.retired_ids, *(id_in(path) for path in paths)]
    before = len(paths)
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
    first = Place(taken[-len(changes)], paths[before])
    label = counted("Make the pack {pack}", "Make {count} packs", len(changes), pack=first.pack)
    return Edit(label, tuple(changes), first)


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


def id_in(manifest: Path) -> str:
    """The asset pack id that ``manifest`` names, or nothing."""
    try:
        node = load_document(manifest).node(("assetPackID",))
    except StudioError:
        return ""
    return node.value if node is not None and isinstance(node.value, str) else ""


def _source_root(plan: NewProjectPlan, project: Path) -> Path:
    """The folder that all selectors can count from: above every folder of a pack, as near as can be.

    Without packs it is above the assets; those that the project lies in are above it already, and the name
    of its own folder, which every copy may have another, is no part of a path. Raises ``StudioError`` where
    there is none.
    """
    folders = [pack.folder for pack in plan.packs] or list(plan.assets)
    if not folders:
        return project
    places = [real(folder) for folder in folders]
    for folder, place in zip(folders, places, strict=True):
        if place.parent == place:
            raise StudioError(
                words("{folder} is a whole drive, and a pack takes files from folders.", folder=folder),
                words("Choose the folders in it that hold the assets."),
                path=folder,
            )
    inside = {place for place in places if not plan.packs and project.is_relative_to(place)}
    try:
        return Path(os.path.commonpath([place if place in inside else place.parent for place in places]))
    except ValueError as error:
        raise StudioError(
            words(
                "{folder} and {other} are on different drives, and a project has one source root.",
                folder=folders[0],
                other=folders[-1],
            ),
            words("Begin with the folders of one drive; packs from others can be added later."),
            path=folders[-1],
        ) from error


def require_text(folders: Sequence[Path]) -> None:
    """Raise ``StudioError`` for a folder that no project file can name."""
    for folder in folders:
        try:
            str(real(folder)).encode()
        except UnicodeEncodeError as error:
            name = folder.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            raise StudioError(
                words("{name} has bytes in its path that are no text.", name=name),
                words("Rename it, or the folder that it is in."),
                path=folder,
            ) from error
