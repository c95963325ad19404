"""What becomes of files and folders that somebody adds to packs: an edit, and a sentence a refusal."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from studio.files import real
from studio.project import intents
from studio.project.edits import Edit, SetProject
from studio.project.packs import Pack
from studio.session.folder_names import language_in, pack_name
from studio.session.state import OpenProject
from studio.values import dataclass
from studio.words import counted, words
from studio.workspace.dropped import Dropped


class Why(StrEnum):
    """Why a path was not added; each has an offer of its own."""

    DRIVE = "drive"
    LINK = "link"
    ARCHIVE = "archive"
    PROJECT = "project"
    OUTSIDE = "outside"
    MISSING = "missing"
    OTHER = "other"
    THERE = "there"
    DEPOT = "depot"


@dataclass(frozen=True, slots=True)
class Refusal:
    """``path`` was not added: why, in a sentence, and what to do."""

    why: Why
    path: Path
    message: str
    hint: str


class Places:
    """How paths that are no links themselves are called below ``base``; each folder is asked about once."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._prefixes: dict[str, str | None] = {}

    def source_of(self, path: Path) -> str | None:
        """How ``path`` is called below the base, the links above it followed; ``None`` where it is not."""
        above, name = os.path.split(str(path))
        if not name or name == os.pardir:
            place = real(path)
            return self._below(self._prefix(place.parent), place.name)
        if above not in self._prefixes:
            self._prefixes[above] = self._prefix(real(Path(above)))
        return self._below(self._prefixes[above], name)

    def _below(self, prefix: str | None, name: str) -> str | None:
        return None if prefix is None else unicodedata.normalize("NFC", prefix + name)

    def _prefix(self, folder: Path) -> str | None:
        if folder == self._base:
            return ""
        return f"{folder.relative_to(self._base).as_posix()}/" if is_below(folder, self._base) else None


@dataclass(frozen=True, slots=True)
class Inclusion:
    """One edit for all that could be added (``None`` where nothing could), and what could not."""

    edit: Edit | None
    refusals: tuple[Refusal, ...] = ()


def new_packs(
    dropped: Dropped, project: OpenProject, packs: Sequence[Pack], files: Iterable[Path]
) -> Inclusion:
    """A new pack for each folder of ``dropped``, one for all its files, and a copy of each of its manifests.

    ``files`` are the manifests on disk. A folder that is called like a language makes a pack in it. Files on
    several drives make a pack for each drive.
    """
    refusals = refused(dropped)
    taken = {*(pack.manifest.asset_pack_id or "" for pack in packs), *project.file.retired_ids}
    present = [*files, *(pack.path for pack in packs)]
    own = {real(path) for path in present}
    edits: list[Edit] = []
    folders = with_text_names(dropped.folders, refusals)
    for group in (*([folder] for folder in folders), *by_drive(with_text_names(dropped.files, refusals))):
        edit = _new_pack(group, project, taken, present, are_folders=group[0] in dropped.folders)
        edits.append(edit)
        taken.add(edit.focus.pack or "")
        present.append(edit.focus.manifest or project.manifest_folder)
    for manifest in dropped.manifests:
        if real(manifest) in own:
            message = words("{manifest} is a pack of this project already.", manifest=manifest.name)
            refusals.append(Refusal(Why.THERE, manifest, message, words("Nothing was changed for it.")))
            continue
        try:
            copied = manifest.read_bytes()
        except OSError:
            refusals.append(_missing(manifest))
            continue
        edit = intents.import_manifest(project.manifest_folder, real(manifest), copied, present)
        edits.append(edit)
        present.append(edit.focus.manifest or manifest)
    made = together(edits, counted("Make 1 pack", "Make {count} packs", len(edits)))
    return Inclusion(watching(made, folders, project), tuple(refusals))


def watching(edit: Edit | None, folders: Sequence[Path], project: OpenProject) -> Edit | None:
    """``edit``, and those of ``folders`` are watched that no watched folder shows yet."""
    base = real(project.folder)
    shown = [real(base / name) for name in project.file.watched_folders or (project.file.source_root,)]
    hidden = [folder for folder in folders if not any(real(folder).is_relative_to(one) for one in shown)]
    if edit is None or not hidden:
        return edit
    names = [*project.file.watched_folders, *(intents.relative(real(folder), base) for folder in hidden)]
    if not project.file.watched_folders:  # Until now the source root was shown in their place.
        names.insert(0, project.file.source_root)
    return replace(edit, changes=(*edit.changes, SetProject({"watched_folders": tuple(names)})))


def together(edits: Sequence[Edit], label: str) -> Edit | None:
    """``edits`` as one step called ``label``; a single one keeps its own name."""
    if len(edits) < 2:
        return edits[0] if edits else None
    changes = tuple(change for edit in edits for change in edit.changes)
    return Edit(label, changes, edits[0].focus)


def refused(dropped: Dropped) -> list[Refusal]:
    """What can be added to no pack whatever."""
    return [
        *(
            Refusal(
                Why.DRIVE,
                path,
                words("{path} is a whole drive or a home folder, so it was not added.", path=path),
                words("Add the folder in it that holds the assets."),
            )
            for path in dropped.drives
        ),
        *(
            Refusal(
                Why.LINK,
                path,
                words("{path} is a link, and a pack cannot hold links.", path=path.name),
                words("Add what it leads to: {path}.", path=real(path)),
            )
            for path in dropped.links
        ),
        *(
            Refusal(
                Why.ARCHIVE,
                path,
                words("{path} is a built pack, so it was not put into another one.", path=path.name),
                words("Unpack it to work with its files."),
            )
            for path in dropped.archives
        ),
        *(
            Refusal(
                Why.PROJECT,
                path,
                words("{path} is a project of its own, so it was not added.", path=path.name),
                words("Open it instead."),
            )
            for path in dropped.projects
        ),
        *(_missing(path) for path in dropped.missing),
        *(
            Refusal(
                Why.OTHER,
                path,
                words("{path} is neither a file nor a folder, so it was not added.", path=path.name),
                words("Add files and folders."),
            )
            for path in dropped.others
        ),
    ]


def _missing(path: Path) -> Refusal:
    return Refusal(
        Why.MISSING,
        path,
        words("{path} is not there or cannot be read, so it was not added.", path=path.name),
        words("Check that its disk is connected, and your permission."),
    )


def outside(path: Path, pack: Pack, base: Path) -> Refusal:
    """``path`` does not lie below ``base``, from where ``pack`` takes its files."""
    if real(path) == base:
        return Refusal(
            Why.OUTSIDE,
            path,
            words(
                "{path} is the very folder that {pack} takes its files from.", path=path.name, pack=pack.name
            ),
            words("Add the folders and files in it."),
        )
    return Refusal(
        Why.OUTSIDE,
        path,
        words(
            "{path} lies outside of {base}, where {pack} takes its files from.",
            path=path.name,
            base=base,
            pack=pack.name,
        ),
        words("A pack takes all its files from one folder. Make another pack for this one."),
    )


def _new_pack(
    group: Sequence[Path],
    project: OpenProject,
    taken: Iterable[str],
    present: Sequence[Path],
    *,
    are_folders: bool,
) -> Edit:
    base = real(project.folder / project.file.source_root)
    inside = all(is_below(real(path), base) for path in group)
    root = None if inside else intents.relative(common_parent(group), real(project.manifest_folder))
    start = base if inside else common_parent(group)
    paths = [unicodedata.normalize("NFC", real(path).relative_to(start).as_posix()) for path in group]
    first = real(group[0])
    language = language_in(first.name) if are_folders else None
    if are_folders:
        name = pack_name(first, language)
    else:
        name = first.stem if len(group) == 1 else common_parent(group).name
    return intents.new_pack(
        project.manifest_folder,
        name,
        set(taken),
        files=present,
        language=language,
        selectors=[intents.selector_value("directory" if are_folders else "file", path) for path in paths],
        source_root=root,
    )


def with_text_names(paths: Iterable[Path], refusals: list[Refusal]) -> list[Path]:
    """Those of ``paths`` that a manifest can name; the others are refused."""
    found: list[Path] = []
    plain: set[str] = set()
    for path in paths:
        above, name = os.path.split(str(path))
        try:
            (name if above in plain else str(real(path))).encode()
        except UnicodeEncodeError:
            name = path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            message = words("{file} has bytes in its path that are no text, so it was not added.", file=name)
            refusals.append(
                Refusal(Why.OTHER, path, message, words("Rename it, or the folder that it is in."))
            )
        else:
            plain.add(above)
            found.append(path)
    return found


def is_below(path: Path, base: Path) -> bool:
    """Whether ``path`` lies in ``base``; both are without links."""
    return path != base and path.is_relative_to(base)


def by_drive(paths: Sequence[Path]) -> list[list[Path]]:
    """``paths`` by the drive they are on; only Windows has several."""
    drives: dict[str, list[Path]] = {}
    for path in paths:
        drives.setdefault(real(path).drive.casefold(), []).append(path)
    return list(drives.values())


def common_parent(paths: Sequence[Path]) -> Path:
    """The lowest folder that holds all of ``paths``."""
    return Path(os.path.commonpath([real(path).parent for path in paths]))
