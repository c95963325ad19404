"""Where one file goes: which packs take it and why, in which languages there is one like it, what is wrong.

Read off the view; nothing is worked out that takes long.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.errors import Place
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
    named_path,
)
from studio.project.asset_shape import start_of
from studio.project.asset_tree import FileRow
from studio.project.contents import Contents, PackedFile
from studio.project.families import Family, family_names, language_of, logical_paths
from studio.project.memory import Memory
from studio.project.problems import Problem
from studio.ui.look.words import isolated
from studio.ui.view import View
from studio.values import dataclass

_MOST_PROBLEMS = 12


@dataclass(frozen=True, slots=True)
class Taking:
    """``pack`` takes the file, as ``stored``; ``selectors`` says in words which of its selectors do."""

    pack: str
    place: Place
    stored: str
    selectors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Twin:
    """A language of the file's family, and whether there is a file at the same path in it."""

    tag: str
    present: bool


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """All of it. ``twins`` are in order of the family, none where the file is for no language.

    ``blake3`` is the digest, where somebody needed it before.
    """

    takings: tuple[Taking, ...] = ()
    twins: tuple[Twin, ...] = ()
    problems: tuple[Problem, ...] = ()
    more_problems: int = 0
    blake3: str | None = None


def whereabouts(view: View, row: FileRow) -> Whereabouts:
    """Where the file of ``row`` goes, by what is known in ``view``."""
    found = tuple(_takers(view, row))
    takings = tuple(_taking(contents, file) for contents, file in found)
    problems = tuple(_problems(view, row, found))
    facts = (view.state.facts.of(contents.pack.base, file.asset) for contents, file in found)
    return Whereabouts(
        takings,
        _twins(view, found),
        problems[:_MOST_PROBLEMS],
        max(0, len(problems) - _MOST_PROBLEMS),
        next((one.digest for one in facts if one is not None and one.digest is not None), None),
    )


def _takers(view: View, row: FileRow) -> Iterator[tuple[Contents, PackedFile]]:
    """The packs that take the file, with how they do."""
    for contents in view.state.contents:
        path = _path_in(contents, row) if contents.pack.name in row.packs else None
        file = _file_in(contents, path) if path is not None else None
        if file is not None:
            yield contents, file


def _path_in(contents: Contents, row: FileRow) -> str | None:
    """The path of the file below the base of ``contents``; ``None`` where it lies elsewhere."""
    start = start_of(contents.pack.base)
    return row.key[len(start) :] if row.key.startswith(start) else None


def _file_in(contents: Contents, disk_path: str) -> PackedFile | None:
    """The file from ``disk_path``. Most are stored where they lie, and found at once."""
    files = contents.files
    at = bisect_left(files, disk_path, key=_stored_path)
    if at < len(files) and files[at].asset.disk_path == disk_path:
        return files[at]
    return next((file for file in files if file.asset.disk_path == disk_path), None)


def _stored_path(file: PackedFile) -> str:
    return file.path


def _taking(contents: Contents, file: PackedFile) -> Taking:
    pack = contents.pack
    by_index = {one.index: one for one in pack.manifest.selectors}
    words = tuple(_selector_words(by_index[index]) for index in file.selectors if index in by_index)
    place = Place(pack.manifest.asset_pack_id, pack.path, path=file.asset.path)
    return Taking(pack.name, place, file.path, words)


def _selector_words(selector: Selector) -> str:
    translate = QCoreApplication.translate
    path = isolated(named_path(selector))
    match selector:
        case DirectorySelector() | RenamedDirectory():
            return translate("Preview", "by folder {path}").format(path=path)
        case FileSelector() | RenamedFile():
            return translate("Preview", "by name {path}").format(path=path)
        case PatternSelector():
            return translate("Preview", "by pattern {path}").format(path=path)
        case Exclusion():
            return translate("Preview", "left out by name")
        case _:
            assert_never(selector)


def _twins(view: View, found: tuple[tuple[Contents, PackedFile], ...]) -> tuple[Twin, ...]:
    """By the family of the first pack with a language that takes the file."""
    known = Memory(view.state.memory)
    file = view.project.file
    packs = sorted((one.pack for one in view.state.contents), key=lambda pack: pack.path)
    for contents, packed in found:
        tag = language_of(contents.pack)
        if tag is None:
            continue
        name = family_names(packs, file)[contents.pack.path]
        family = known.last(("family", name), Family)
        if family is not None:
            logical = logical_paths([packed.path], tag)[0]
            return _twins_in(family, logical)
    return ()


def _twins_in(family: Family, logical: str) -> tuple[Twin, ...]:
    there = {one.tag for one in family.localized if logical in one.paths}
    tags = dict.fromkeys((*family.tags, *family.required))
    return tuple(Twin(str(tag), tag in there) for tag in tags)


def _problems(view: View, row: FileRow, found: tuple[tuple[Contents, PackedFile], ...]) -> Iterator[Problem]:
    """What is said of the file: by its source, or by the path under which a pack stores it."""
    names = {
        contents.pack.path: {unicodedata.normalize("NFC", path)}
        for contents in view.state.contents
        if (path := _path_in(contents, row)) is not None
    }
    for contents, file in found:
        names[contents.pack.path].add(file.path)
    for problem in view.state.open_problems:
        place = problem.place
        if place.manifest is not None and place.path in names.get(place.manifest, ()):
            yield problem
