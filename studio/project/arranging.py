"""The asset tree as somebody wants to see it: what fits a filter, in an order of theirs, as tree or list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from operator import attrgetter
from typing import Any, TypeVar

from studio.project.asset_listing import AssetListing
from studio.project.asset_sums import FolderSum
from studio.project.asset_tree import AssetTree, FileRow, FolderRow, Standing
from studio.project.filtering.filter import NO_FILTER, Filter, fitting
from studio.project.novelty import Novelty
from studio.project.rules import RANK
from studio.values import dataclass

_Row = TypeVar("_Row", FileRow, FolderRow)


class By(StrEnum):
    """What rows are put in order by."""

    NAME = "name"
    PACK = "pack"
    SIZE = "size"
    TYPE = "type"
    STATE = "state"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to see. ``flat``: files alone, one after the other; ``ignored``: those, too.

    Folders stand before files in any order; what is alike in the order asked for stands by its name.
    """

    filter: Filter = NO_FILTER
    by: By = By.NAME
    descending: bool = False
    ignored: bool = True
    flat: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether everything is wanted."""
        return not self.filter.terms and self.ignored

    @property
    def is_as_grown(self) -> bool:
        """Whether a tree is wanted just as it is."""
        return self.is_whole and self.by is By.NAME and not self.descending and not self.flat


@dataclass(frozen=True, slots=True)
class Arranged:
    """``tree`` is what is ``wanted`` of ``source``; where that is flat, ``rows`` are its files in order.

    ``files`` and ``bytes`` are of the files that are shown, ignored ones too; ``of`` counts all there are.
    """

    source: AssetTree
    wanted: Wanted
    tree: AssetTree
    rows: tuple[FileRow, ...]
    files: int
    bytes: int
    of: int


def arrange(listing: AssetListing, wanted: Wanted, now: float) -> Arranged:
    """What is ``wanted`` of the tree that ``listing`` lists. ``now`` is in seconds since 1970."""
    tree, numbers = listing.tree, _kept(listing, wanted, now)
    rows = listing.rows if numbers is None else [listing.rows[number] for number in numbers]
    ordered: tuple[FileRow, ...] = ()
    if wanted.flat:
        ordered = tuple(_flat(listing, numbers, wanted))
    else:
        if numbers is not None:
            tree = _narrowed(tree, {row.key: row for row in rows})
        if wanted.by is not By.NAME or wanted.descending:
            tree = _in_order(tree, wanted)
    size = sum([row.asset.size for row in rows])
    return Arranged(listing.tree, wanted, tree, ordered, len(rows), size, len(listing.rows))


def _kept(listing: AssetListing, wanted: Wanted, now: float) -> Sequence[int] | None:
    """The numbers of the rows that are wanted; ``None``: all."""
    kept = fitting(wanted.filter, listing.listing, now) if wanted.filter.terms else None
    if wanted.ignored:
        return kept
    rows = listing.rows
    numbers = range(len(rows)) if kept is None else kept
    return [number for number in numbers if rows[number].standing is not Standing.IGNORED]


def _flat(listing: AssetListing, kept: Sequence[int] | None, wanted: Wanted) -> list[FileRow]:
    if kept is None or len(kept) == len(listing.rows):
        rows = list(listing.by_name)
    else:
        rows = [listing.rows[number] for number in sorted(kept, key=listing.order.__getitem__)]
    return _sorted(rows, wanted, _FILE_KEYS)


def _narrowed(tree: AssetTree, keep: Mapping[str, FileRow]) -> AssetTree:
    """``tree`` with the files ``keep`` by key, the folders that hold some of them, and their totals."""
    folders: dict[str, FolderRow] = {}
    for key, row in tree.folders.items():  # What lies in a folder comes before it.
        own = tuple([name for name in row.rows if name in keep])
        below = tuple([name for name in row.folders if name in folders])
        if not own and not below:
            continue
        whole = len(own) == len(row.rows) and len(below) == len(row.folders)
        if whole and all(folders[name] is tree.folders[name] for name in below):
            folders[key] = row
        else:
            folders[key] = _totalled(row, below, own, tree.files, folders)
    roots = tuple([root for root in tree.roots if root in folders])
    return replace(tree, roots=roots, folders=folders, files=keep)


def _totalled(
    row: FolderRow,
    below: tuple[str, ...],
    own: tuple[str, ...],
    files: Mapping[str, FileRow],
    folders: Mapping[str, FolderRow],
) -> FolderRow:
    """``row`` with the folders ``below`` and the files ``own`` alone, and their totals."""
    total = FolderSum()
    total.add_files([files[name] for name in own])
    for name in below:
        total.add_folder(folders[name])
    # Not by ``replace``: of a thousand folders that would be half of the time.
    return FolderRow(
        key=row.key,
        name=row.name,
        folders=below,
        rows=own,
        files=total.files,
        bytes=total.bytes,
        loose=total.loose,
        ignored=total.ignored,
        packs=tuple([pack for pack in row.packs if pack in total.packs]),
        severity=total.severity,
        missing=row.missing,
        unreadable=row.unreadable,
        link=row.link,
        loose_bytes=total.loose_bytes,
        news=total.news,
        changed=total.changed,
    )


def _in_order(tree: AssetTree, wanted: Wanted) -> AssetTree:
    """``tree`` with the folders and files of each folder in the order that is wanted."""
    folders: dict[str, FolderRow] = {}
    for key, row in tree.folders.items():
        folders_below = _sorted([tree.folders[name] for name in row.folders], wanted, _FOLDER_KEYS)
        below = tuple([one.key for one in folders_below])
        own = tuple([one.key for one in _sorted([tree.files[name] for name in row.rows], wanted, _FILE_KEYS)])
        same = below == row.folders and own == row.rows
        folders[key] = row if same else replace(row, folders=below, rows=own)
    return replace(tree, folders=folders)


def _sorted(rows: list[_Row], wanted: Wanted, keys: Mapping[By, Callable[[_Row], Any]]) -> list[_Row]:
    """``rows``, which stand by their names, in the order that is wanted."""
    if wanted.by is By.NAME:
        return rows[::-1] if wanted.descending else rows
    return sorted(rows, key=keys[wanted.by], reverse=wanted.descending)


_STATES: Mapping[Standing, int] = {
    Standing.UNREADABLE: 3,
    Standing.LINK: 4,
    Standing.OTHER: 4,
    Standing.LOOSE: 7,
    Standing.PACKED: 8,
    Standing.IGNORED: 9,
}
"""What needs somebody's eye comes first: problems (0 to 2), then these, with news between."""

_NEWS: Mapping[Novelty | None, int] = {Novelty.NEW: 5, Novelty.CHANGED: 6, None: 9}


def _file_state(row: FileRow) -> int:
    if row.severity is not None:
        return RANK[row.severity]
    return min(_STATES[row.standing], _NEWS[row.novelty])


def _folder_state(row: FolderRow) -> int:
    if row.severity is not None:
        return RANK[row.severity]
    if row.news:
        return _NEWS[Novelty.CHANGED]
    return _STATES[Standing.LOOSE] if row.loose else _STATES[Standing.PACKED]


def _file_packs(row: FileRow) -> tuple[bool, tuple[str, ...]]:
    return not row.packs, row.packs


def _folder_packs(row: FolderRow) -> tuple[bool, tuple[str, ...]]:
    return not row.packs, row.packs


def _file_type(row: FileRow) -> str:
    return row.type.value


def _alike(row: FolderRow) -> int:
    del row
    return 0


_FILE_KEYS: Mapping[By, Callable[[FileRow], Any]] = {
    By.PACK: _file_packs,
    By.SIZE: attrgetter("asset.size"),
    By.TYPE: _file_type,
    By.STATE: _file_state,
    By.CHANGED: attrgetter("asset.changed"),
}

_FOLDER_KEYS: Mapping[By, Callable[[FolderRow], Any]] = {
    By.PACK: _folder_packs,
    By.SIZE: attrgetter("bytes"),
    By.TYPE: _alike,
    By.STATE: _folder_state,
    By.CHANGED: attrgetter("changed"),
}
