"""What becomes of files and folders that somebody adds to packs: an edit, and a sentence a refusal."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from studio.files import real
from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.jsonc import Json
from studio.manifest.values import DirectorySelector, Exclusion, named_path
from studio.project import intents
from studio.project.contents import Contents
from studio.project.edits import Change, Edit, RemoveValue, SetValue
from studio.project.packs import Pack
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
    folders: frozenset[Path]
    refusals: list[Refusal]
    changes: list[Change] = field(default_factory=list[Change])
    selectors: list[dict[str, Json]] = field(default_factory=list[dict[str, Json]])
    names: list[str] = field(default_factory=list[str])

    def take(self, path: Path) -> None:
        """Add ``path``, or say why not."""
        place = real(path)
        if not _below(place, self.base):
            self.refusals.append(_outside(path, self.pack, self.base))
            return
        source = unicodedata.normalize("NFC", place.relative_to(self.base).as_posix())
        if self._has(source, path):
            message = f"{source} is in {self.pack.name} already."
            self.refusals.append(Refusal(Why.THERE, path, message, "Nothing was changed for it."))
            return
        selectors = self.pack.manifest.selectors
        exclusions = [one for one in selectors if isinstance(one, Exclusion) and one.path == source]
        for exclusion in reversed(exclusions):
            self.changes.append(RemoveValue(self.pack.path, (intents.SELECTORS, exclusion.index)))
        if not exclusions:
            kind: intents.SelectorKind = "directory" if path in self.folders else "file"
            self.selectors.append(intents.selector_value(kind, source))
        self.names.append(source)

    def _has(self, source: str, path: Path) -> bool:
        if path not in self.folders:
            files = () if self.contents is None else self.contents.files
            return any(file.asset.path == source for file in files)
        return any(
            isinstance(one, DirectorySelector) and f"{source}/".startswith(f"{named_path(one).strip('/')}/")
            for one in self.pack.manifest.selectors
        )


def include(dropped: Dropped, pack: Pack, contents: Contents | None) -> Inclusion:
    """``dropped`` added to ``pack``: folders as folders, files one by one, what is in it already left alone.

    ``contents`` is what the pack ships so far, if that is known.
    """
    paths = [*dropped.folders, *dropped.files, *dropped.manifests]
    adding = _Adding(pack, real(pack.base), contents, frozenset(dropped.folders), refused(dropped))
    if not pack.manifest.selectors and any(not _below(real(path), adding.base) for path in paths):
        adding.base, adding.contents = _common_parent(paths), None
        root = intents.relative(adding.base, pack.path.parent)
        adding.changes.append(SetValue(pack.path, ("sourceRoot",), root))
    for path in paths:
        adding.take(path)
    if not adding.names:
        return Inclusion(None, tuple(adding.refusals))
    added = intents.add_selectors(pack, adding.selectors, f"Add {_listed(adding.names)} to {pack.name}")
    edit = replace(added, changes=(*adding.changes, *added.changes))
    return Inclusion(edit, tuple(adding.refusals))


def new_packs(
    dropped: Dropped, project: OpenProject, packs: Sequence[Pack], files: Iterable[Path]
) -> Inclusion:
    """A new pack for each folder of ``dropped``, one for all its files, and a copy of each of its manifests.

    ``files`` are the manifests on disk. A folder that is called like a language makes a pack in it.
    """
    refusals = refused(dropped)
    taken = {pack.manifest.asset_pack_id or "" for pack in packs}
    present = [*files, *(pack.path for pack in packs)]
    edits: list[Edit] = []
    for group in (*([folder] for folder in dropped.folders), list(dropped.files)):
        if not group:
            continue
        edit = _new_pack(group, project, taken, present, are_folders=group[0] in dropped.folders)
        edits.append(edit)
        taken.add(edit.focus.pack or "")
        present.append(edit.focus.manifest or project.manifest_folder)
    for manifest in dropped.manifests:
        try:
            edit = intents.import_manifest(project.manifest_folder, manifest, manifest.read_bytes(), present)
        except OSError:
            refusals.append(_missing(manifest))
            continue
        edits.append(edit)
        present.append(edit.focus.manifest or manifest)
    return Inclusion(together(edits, f"Make {len(edits)} packs"), tuple(refusals))


def together(edits: Sequence[Edit], label: str) -> Edit | None:
    """``edits`` as one step called ``label``; a single one keeps its own name."""
    if len(edits) < 2:
        return edits[0] if edits else None
    changes = tuple(change for edit in edits for change in edit.changes)
    return Edit(label, changes, edits[0].focus)


def language_in(name: str) -> LanguageTag | None:
    """The language that a folder called ``name`` is surely for: two letters, perhaps script and region.

    ``fr_CA`` is one; ``art`` and ``bin`` are languages too, but not what such folders hold.
    """
    try:
        tag = LanguageTag.parse(name.replace("_", "-"))
    except InvalidTag:
        return None
    return tag if len(tag.language) == 2 else None


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
    if language is not None:  # "fr" alone would not say of what.
        name = f"{first.parent.name}-{first.name}"
    elif are_folders:
        name = first.name
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


def _below(path: Path, base: Path) -> bool:
    return path != base and path.is_relative_to(base)


def _common_parent(paths: Sequence[Path]) -> Path:
    return Path(os.path.commonpath([real(path).parent for path in paths]))


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{len(names):,} files and folders"
