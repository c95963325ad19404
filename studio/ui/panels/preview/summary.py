"""Several files, or a folder, in a few numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from studio.project.asset_tree import FileRow, FolderRow
from studio.project.file_types import FileType
from studio.ui.look.file_words import type_word
from studio.ui.look.words import count, files, side_by_side, size
from studio.ui.panels.preview.captions import Row

AssetRow: TypeAlias = FileRow | FolderRow

_MOST_TYPED = 20_000
"""Files up to which their types are counted: a person who chose more wants the sum."""

_MOST_PACKS = 8


def of_several(rows: Sequence[AssetRow]) -> tuple[str, tuple[Row, ...]]:
    """A sentence and the rows for several things that somebody chose; nothing is counted twice."""
    chosen = _outermost(rows)
    folders = [row for row in chosen if isinstance(row, FolderRow)]
    single = [row for row in chosen if isinstance(row, FileRow)]
    number = len(single) + sum(row.files for row in folders)
    amount = sum(row.asset.size for row in single) + sum(row.bytes for row in folders)
    told = [(_tr("Preview", "Size"), size(amount))]
    if folders:
        told.append((_tr("Preview", "Folders"), count(len(folders))))
    if not folders and len(single) <= _MOST_TYPED:
        told += _by_type(single)
    return files(number), tuple(told)


def of_folder(row: FolderRow) -> tuple[str, tuple[Row, ...]]:
    """A sentence and the rows for one folder with all below it."""
    told = [(_tr("Preview", "Size"), size(row.bytes))]
    if row.folders:
        told.append((_tr("Preview", "Folders in it"), count(len(row.folders))))
    if row.loose:
        loose = _tr("Preview", "{files}, {size}").format(files=files(row.loose), size=size(row.loose_bytes))
        told.append((_tr("Preview", "In no pack"), loose))
    if row.news:
        told.append((_tr("Preview", "New or changed"), files(row.news)))
    if row.ignored:
        told.append((_tr("Preview", "Ignored"), files(row.ignored)))
    if row.packs:
        told.append((_tr("Preview", "In packs"), _listed(row.packs)))
    return _folder_sentence(row), tuple(told)


_tr = QCoreApplication.translate


def _folder_sentence(row: FolderRow) -> str:
    if row.missing:
        return _tr("Preview", "The folder is not there.")
    if row.link:
        return _tr("Preview", "The folder is a link, and links are not followed.")
    if row.unreadable:
        return _tr("Preview", "The folder cannot be read.")
    return files(row.files)


def _by_type(rows: Iterable[FileRow]) -> list[Row]:
    """By type how many and how large, the largest first."""
    sums: dict[FileType, list[int]] = {}
    for row in rows:
        found = sums.setdefault(row.type, [0, 0])
        found[0] += 1
        found[1] += row.asset.size
    ordered = sorted(sums.items(), key=lambda item: -item[1][1])
    words = _tr("Preview", "{files}, {size}")
    return [
        (type_word(kind), words.format(files=files(number), size=size(amount)))
        for kind, (number, amount) in ordered
    ]


def _listed(packs: Sequence[str]) -> str:
    shown = side_by_side(packs[:_MOST_PACKS])
    if len(packs) <= _MOST_PACKS:
        return shown
    return _tr("Preview", "{names} and {count} more", None, len(packs) - _MOST_PACKS).format(
        names=shown, count=count(len(packs) - _MOST_PACKS)
    )


def _outermost(rows: Sequence[AssetRow]) -> list[AssetRow]:
    """Those that lie in no folder among them."""
    folders = {row.key for row in rows if isinstance(row, FolderRow)}
    if not folders:
        return list(rows)
    return [row for row in rows if not _lies_in(row.key, folders)]


def _lies_in(key: str, folders: set[str]) -> bool:
    above = key.rpartition("/")[0]
    while above:
        if above in folders:
            return True
        above = above.rpartition("/")[0]
    return False
