"""The watched folders of a project: what each holds, who takes from it, and what is doubtful about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from studio.files import plain, real
from studio.project import intents
from studio.project.asset_shape import text_of
from studio.project.asset_tree import AssetTree
from studio.project.packs import Pack
from studio.session.state import OpenProject
from studio.values import dataclass


class Doubt(StrEnum):
    """What is to be known of a folder that is watched, or is to be."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    LINK = "link"
    TWICE = "twice"
    INSIDE = "inside"
    AROUND = "around"
    OUTPUT = "output"
    PROJECT = "project"
    OUTSIDE = "outside"


class Remark(NamedTuple):
    """``doubt`` about a folder; ``other`` is the folder that it has to do with, as the project calls it."""

    doubt: Doubt
    other: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One watched folder: ``name`` as the project calls it, and where that is.

    ``files`` and ``bytes`` are without those that are ignored; ``loose`` are in no pack. ``packs`` take from
    it, and ``base`` is where their selectors count from, ``None`` where that is the folder itself.
    ``by_itself``: it is not watched by its name, but shown because no folder is.
    """

    name: str
    folder: Path
    files: int = 0
    bytes: int = 0
    loose: int = 0
    ignored: int = 0
    packs: tuple[str, ...] = ()
    base: Path | None = None
    remarks: tuple[Remark, ...] = ()
    by_itself: bool = False

    @property
    def missing(self) -> bool:
        """Whether it is not there."""
        return any(one.doubt is Doubt.MISSING for one in self.remarks)


@dataclass(frozen=True, slots=True)
class Weighed:
    """Folders that somebody wants to be watched: ``names`` of those that can be, for the project file.

    ``remarks`` says of each folder what there is to know, and why it is not in ``names`` if so.
    """

    names: tuple[str, ...]
    remarks: tuple[tuple[Path, Remark], ...] = ()


REFUSED = frozenset({Doubt.TWICE, Doubt.INSIDE, Doubt.OUTPUT})
"""Doubts for which a folder is not watched."""


def sources_of(project: OpenProject, packs: Sequence[Pack], tree: AssetTree) -> tuple[Source, ...]:
    """The watched folders, in the order of the project; no disk is asked."""
    names = project.file.watched_folders or (project.file.source_root,)
    by_itself = not project.file.watched_folders
    places = {name: plain(project.folder / name) for name in names}
    found: list[Source] = []
    for name, folder in places.items():
        row = tree.folders.get(text_of(folder))
        remarks = [*_from_disk(tree, folder)]
        if not by_itself:
            others = {other: place for other, place in places.items() if other != name}
            remarks += _among(folder, name, others, list(places))
            remarks += _in_project(folder, project, packs)
        one = Source(name, folder, remarks=tuple(remarks), by_itself=by_itself)
        if row is not None:
            base = next((root.base for root in tree.sources.roots if root.folder == folder), None)
            one = Source(
                *(name, folder, row.files, row.bytes, row.loose, row.ignored, row.packs),
                base=base if base is not None and plain(base) != folder else None,
                remarks=one.remarks,
                by_itself=by_itself,
            )
        found.append(one)
    return tuple(found)


def weigh_folders(folders: Iterable[Path], project: OpenProject, packs: Sequence[Pack]) -> Weighed:
    """Which of ``folders`` can be watched, and what is to be said of each. Work for a job: asks the disk."""
    watched = {name: real(project.folder / name) for name in project.file.watched_folders}
    home = real(project.folder)
    names: list[str] = []
    remarks: list[tuple[Path, Remark]] = []
    for folder in dict.fromkeys(folders):
        place = real(folder)
        said = [*_among(place, "", watched, ()), *_in_project(place, project, packs, really=True)]
        remarks += [(folder, one) for one in said]
        if not any(one.doubt in REFUSED for one in said):
            name = intents.relative(place, home)
            names.append(name)
            watched[name] = place
    return Weighed(tuple(names), tuple(remarks))


def names_of(project: OpenProject, folder: Path) -> tuple[str, ...]:
    """How the project calls the watched folder ``folder``; nothing where it is not watched."""
    place = plain(folder)
    return tuple(name for name in project.file.watched_folders if plain(project.folder / name) == place)


def _from_disk(tree: AssetTree, folder: Path) -> Iterator[Remark]:
    """What the last look saw of ``folder``."""
    root = next((one for one in tree.sources.roots if one.folder == folder), None)
    row = tree.folders.get(text_of(folder))
    if root is not None and root.missing:
        yield Remark(Doubt.MISSING)
    elif row is not None and row.link:
        yield Remark(Doubt.LINK)
    elif row is not None and row.unreadable:
        yield Remark(Doubt.UNREADABLE)


def _among(folder: Path, name: str, others: dict[str, Path], order: Sequence[str]) -> Iterator[Remark]:
    """How ``folder`` lies among other watched folders."""
    for other, place in others.items():
        if place == folder:
            if not order or order.index(other) < order.index(name):
                yield Remark(Doubt.TWICE, other)
        elif folder.is_relative_to(place):
            yield Remark(Doubt.INSIDE, other)
        elif place.is_relative_to(folder) and not order:
            yield Remark(Doubt.AROUND, other)


def _in_project(
    folder: Path, project: OpenProject, packs: Sequence[Pack], *, really: bool = False
) -> Iterator[Remark]:
    """How ``folder`` lies to the project's own folders; ``really``: links are followed."""
    where = real if really else plain
    output = where(project.output_folder)
    if folder.is_relative_to(output) and not where(project.folder).is_relative_to(folder):
        yield Remark(Doubt.OUTPUT, project.file.output_folder)
        return
    if where(project.path).is_relative_to(folder):
        yield Remark(Doubt.PROJECT, project.path.name)
    root = project.folder / project.file.source_root
    bases = [where(base) for base in dict.fromkeys((root, *(pack.base for pack in packs)))]
    if not any(folder.is_relative_to(base) for base in bases):
        yield Remark(Doubt.OUTSIDE, project.file.source_root)
