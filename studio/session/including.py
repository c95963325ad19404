"""What becomes of files and folders that somebody adds to packs: an edit, and a sentence a refusal."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from studio.files import real
from studio.manifest.jsonc import Json
from studio.manifest.paths import plain_path
from studio.manifest.selectors import select
from studio.manifest.values import DirectorySelector, Exclusion, FileSelector, RenamedFile, Selector
from studio.project import intents
from studio.project.contents import Contents
from studio.project.edits import Change, Edit, RemoveValue, SetProject, SetValue
from studio.project.packs import Pack
from studio.session.folder_names import language_in, pack_name
from studio.session.state import OpenProject
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


@dataclass(frozen=True, slots=True)
class Inclusion:
    """One edit for all that could be added (``None`` where nothing could), and what could not."""

    edit: Edit | None
    refusals: tuple[Refusal, ...] = ()


@dataclass(slots=True)
class _Adding:
    """What is being put together for one pack; local to one call."""

    pack: Pack
    base: Path
    contents: Contents | None
    refusals: list[Refusal]
    folders: list[str] = field(default_factory=list[str])
    selectors: list[dict[str, Json]] = field(default_factory=list[dict[str, Json]])
    unwanted: set[int] = field(default_factory=set[int])
    names: list[str] = field(default_factory=list[str])

    def source_of(self, path: Path) -> str | None:
        """How a selector names ``path``; where none can, that is refused."""
        place = real(path)
        if not _below(place, self.base):
            self.refusals.append(_outside(path, self.pack, self.base))
            return None
        return unicodedata.normalize("NFC", place.relative_to(self.base).as_posix())

    def take_folder(self, path: Path) -> None:
        """Add the folder ``path``, or say why not."""
        source = self.source_of(path)
        if source is None:
            return
        there = [one.path for one in self.pack.manifest.selectors if isinstance(one, DirectorySelector)]
        if any(_holds(plain_path(folder) or "", source) for folder in (*there, *self.folders)):
            self._refuse_as_there(path, source)
            return
        self.folders.append(source)
        self._add("directory", source)

    def take_files(self, paths: Iterable[Path]) -> None:
        """Add each of the files ``paths``, or say why not. Folders come first."""
        sources = {source: path for path in paths if (source := self.source_of(path)) is not None}
        takers = self._takers(sources)
        exact = {one.index for one in self.pack.manifest.selectors if _names_one(one)}
        out = self._exclusions()
        for source, path in sources.items():
            taken = takers.get(source, set[int]())
            named = bool(taken & exact)
            if source in out:
                self.unwanted.update(out[source])
                named = named or (bool(taken) and self._is_ignored(source) is not True)
            elif named or (taken and self._is_ignored(source) is False):
                self._refuse_as_there(path, source)
                continue
            if named or self._comes_with_a_folder(source):
                self.names.append(source)
            else:
                self._add("file", source)

    def _takers(self, sources: Iterable[str]) -> dict[str, set[int]]:
        """The selectors that take each of ``sources``, exclusions and ignore rules aside."""
        selectors = [one for one in self.pack.manifest.selectors if not isinstance(one, Exclusion)]
        found: dict[str, set[int]] = {}
        for one in select(selectors, sorted(sources)).taken:
            found.setdefault(one.source, set()).update(one.selectors)
        return found

    def _is_ignored(self, source: str) -> bool | None:
        """Whether a rule ignores ``source``, so that it has to be named; ``None`` where that is not known."""
        asset = None if self.contents is None else self.contents.snapshot.by_path.get(source)
        return None if asset is None else asset.ignored_by is not None

    def _comes_with_a_folder(self, source: str) -> bool:
        return self._is_ignored(source) is False and any(_holds(folder, source) for folder in self.folders)

    def _exclusions(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for one in self.pack.manifest.selectors:
            if isinstance(one, Exclusion):
                found.setdefault(plain_path(one.path) or "", []).append(one.index)
        return found

    def _add(self, kind: intents.SelectorKind, source: str) -> None:
        self.selectors.append(intents.selector_value(kind, source))
        self.names.append(source)

    def _refuse_as_there(self, path: Path, source: str) -> None:
        message = f"{source} is in {self.pack.name} already."
        self.refusals.append(Refusal(Why.THERE, path, message, "Nothing was changed for it."))


def include(dropped: Dropped, pack: Pack, contents: Contents | None) -> Inclusion:
    """``dropped`` added to ``pack``: folders as folders, files one by one, what is in it already left alone.

    ``contents`` is what the pack ships so far, if that is known. A pack without selectors takes its files
    from where the first of them lie.
    """
    refusals = refused(dropped)
    folders = _with_text_names(dropped.folders, refusals)
    files = _with_text_names((*dropped.files, *dropped.manifests, *dropped.depots), refusals)
    adding = _Adding(pack, real(pack.base), contents, refusals)
    changes: list[Change] = []
    paths = [*folders, *files]
    if not pack.manifest.selectors and any(not _below(real(path), adding.base) for path in paths):
        adding.base, adding.contents = _common_parent(_by_drive(paths)[0]), None
        root = intents.relative(adding.base, real(pack.path.parent))
        changes.append(SetValue(pack.path, ("sourceRoot",), root))
    for folder in folders:
        adding.take_folder(folder)
    adding.take_files(files)
    if not adding.names:
        return Inclusion(None, tuple(refusals))
    unwanted = sorted(adding.unwanted, reverse=True)
    changes += [RemoveValue(pack.path, (intents.SELECTORS, index)) for index in unwanted]
    added = intents.add_selectors(pack, adding.selectors, f"Add {_listed(adding.names)} to {pack.name}")
    focus = pack.place(intents.SELECTORS) if unwanted else added.focus
    return Inclusion(replace(added, changes=(*changes, *added.changes), focus=focus), tuple(refusals))


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
    folders = _with_text_names(dropped.folders, refusals)
    for group in (*([folder] for folder in folders), *_by_drive(_with_text_names(dropped.files, refusals))):
        edit = _new_pack(group, project, taken, present, are_folders=group[0] in dropped.folders)
        edits.append(edit)
        taken.add(edit.focus.pack or "")
        present.append(edit.focus.manifest or project.manifest_folder)
    for manifest in dropped.manifests:
        if real(manifest) in own:
            message = f"{manifest.name} is a pack of this project already."
            refusals.append(Refusal(Why.THERE, manifest, message, "Nothing was changed for it."))
            continue
        try:
            copied = manifest.read_bytes()
        except OSError:
            refusals.append(_missing(manifest))
            continue
        edit = intents.import_manifest(project.manifest_folder, real(manifest), copied, present)
        edits.append(edit)
        present.append(edit.focus.manifest or manifest)
    made = together(edits, f"Make {len(edits)} packs")
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
                f"{path} is a whole drive or a home folder, so it was not added.",
                "Add the folder in it that holds the assets.",
            )
            for path in dropped.drives
        ),
        *(
            Refusal(
                Why.LINK,
                path,
                f"{path.name} is a link, and a pack cannot hold links.",
                f"Add what it leads to: {real(path)}.",
            )
            for path in dropped.links
        ),
        *(
            Refusal(
                Why.ARCHIVE,
                path,
                f"{path.name} is a built pack, so it was not put into another one.",
                "Unpack it to work with its files.",
            )
            for path in dropped.archives
        ),
        *(
            Refusal(
                Why.PROJECT,
                path,
                f"{path.name} is a project of its own, so it was not added.",
                "Open it instead.",
            )
            for path in dropped.projects
        ),
        *(_missing(path) for path in dropped.missing),
        *(
            Refusal(
                Why.OTHER,
                path,
                f"{path.name} is neither a file nor a folder, so it was not added.",
                "Add files and folders.",
            )
            for path in dropped.others
        ),
    ]


def _missing(path: Path) -> Refusal:
    return Refusal(
        Why.MISSING,
        path,
        f"{path.name} is not there or cannot be read, so it was not added.",
        "Check that its disk is connected, and your permission.",
    )


def _outside(path: Path, pack: Pack, base: Path) -> Refusal:
    if real(path) == base:
        return Refusal(
            Why.OUTSIDE,
            path,
            f"{path.name} is the very folder that {pack.name} takes its files from.",
            "Add the folders and files in it.",
        )
    return Refusal(
        Why.OUTSIDE,
        path,
        f"{path.name} lies outside of {base}, where {pack.name} takes its files from.",
        "A pack takes all its files from one folder. Make another pack for this one.",
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
    inside = all(_below(real(path), base) for path in group)
    root = None if inside else intents.relative(_common_parent(group), real(project.manifest_folder))
    start = base if inside else _common_parent(group)
    paths = [unicodedata.normalize("NFC", real(path).relative_to(start).as_posix()) for path in group]
    first = real(group[0])
    language = language_in(first.name) if are_folders else None
    if are_folders:
        name = pack_name(first, language)
    else:
        name = first.stem if len(group) == 1 else _common_parent(group).name
    return intents.new_pack(
        project.manifest_folder,
        name,
        set(taken),
        files=present,
        language=language,
        selectors=[intents.selector_value("directory" if are_folders else "file", path) for path in paths],
        source_root=root,
    )


def _with_text_names(paths: Iterable[Path], refusals: list[Refusal]) -> list[Path]:
    """Those of ``paths`` that a manifest can name; the others are refused."""
    found: list[Path] = []
    for path in paths:
        try:
            str(real(path)).encode()
        except UnicodeEncodeError:
            name = path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            message = f"{name} has bytes in its path that are no text, so it was not added."
            refusals.append(Refusal(Why.OTHER, path, message, "Rename it, or the folder that it is in."))
        else:
            found.append(path)
    return found


def _below(path: Path, base: Path) -> bool:
    return path != base and path.is_relative_to(base)


def _names_one(selector: Selector) -> bool:
    """Whether ``selector`` names a single file, which is taken although a rule ignores it."""
    return isinstance(selector, FileSelector | RenamedFile)


def _holds(folder: str, source: str) -> bool:
    return bool(folder) and f"{source}/".startswith(f"{folder}/")


def _by_drive(paths: Sequence[Path]) -> list[list[Path]]:
    """``paths`` by the drive they are on; only Windows has several."""
    drives: dict[str, list[Path]] = {}
    for path in paths:
        drives.setdefault(real(path).drive.casefold(), []).append(path)
    return list(drives.values())


def _common_parent(paths: Sequence[Path]) -> Path:
    return Path(os.path.commonpath([real(path).parent for path in paths]))


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{len(names):,} files and folders"
