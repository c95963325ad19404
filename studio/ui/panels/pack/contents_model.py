"""What a pack ships, and what it leaves out, as a table model. A row costs something only when it is seen."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias, assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

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
from studio.project.assets import Asset, AssetKind
from studio.project.contents import Contents, PackedFile
from studio.ui.look import words
from studio.ui.look.colours import Meaning
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ASKED = frozenset({_DISPLAY, _TOOL_TIP, _SPOKEN, CELL_ROLE})
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """``asset`` is taken by a selector and left out again by the exclusion number ``index``."""

    asset: Asset
    index: int


ContentsRow: TypeAlias = PackedFile | Asset | LeftOut
"""A file that is shipped, or refused as it is no file; one that a rule ignores; one that is left out."""


class Column(IntEnum):
    """What stands where."""

    PATH = 0
    SIZE = 1
    SELECTOR = 2
    SOURCE = 3


class ContentsTable(QAbstractTableModel):
    """The rows of one pack's contents: what ships first, then what does not and why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: KeyedRows[ContentsRow] = KeyedRows(self, _key)
        self._contents: Contents | None = None
        self._selectors: Mapping[int, Selector] = {}
        self._dimmed = False

    def show_contents(self, contents: Contents | None, *, checking: bool) -> None:
        """Show ``contents``, dimmed while ``checking``; rows of the same pack stay with their files."""
        before, self._dimmed = self._contents, checking
        if contents is before:
            return
        self._contents = contents
        if contents is None:
            self.rows.replace(())
            return
        self._selectors = {selector.index: selector for selector in contents.pack.manifest.selectors}
        if before is None or before.pack.path != contents.pack.path:
            self.rows.replace(_rows(contents))
        else:
            self.rows.take(_rows(contents))

    def source(self, row: int) -> str:
        """The path of the file on disk, below the pack's base."""
        return _asset(self.rows[row]).path

    def path(self, row: int) -> str:
        """The path under which the file is stored, or would be."""
        entry = self.rows[row]
        return entry.path if isinstance(entry, PackedFile) else _asset(entry).path

    def taken(self, row: int) -> bool:
        """Whether a selector takes the file, so that it can be left out."""
        return isinstance(self.rows[row], PackedFile)

    def disk_path(self, row: int) -> str:
        """The path of the file as the disk spells it, below the pack's base."""
        return _asset(self.rows[row]).disk_path

    def selector(self, row: int) -> int | None:
        """The number of the selector that is answerable for the row."""
        match self.rows[row]:
            case PackedFile(selectors=selectors):
                return selectors[0]
            case LeftOut(index=index):
                return index
            case Asset():
                return None

    def place(self, path: str) -> int | None:
        """The row of the file stored as ``path``, or of the one that comes from there."""
        stored = source = None
        for row in range(len(self.rows)):
            if stored is None and self.path(row) == path:
                stored = row
            elif source is None and self.source(row) == path:
                source = row
        return source if stored is None else stored

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in _ASKED or not index.isValid():
            return None
        entry, column = self.rows[index.row()], Column(index.column())
        if role == _DISPLAY:
            return self._text(entry, column)
        if role == CELL_ROLE:
            return self._cell(entry, column)
        if role == _TOOL_TIP:
            return self._takers(entry) if column is Column.SELECTOR else None
        return cell_words(self._text(entry, column), self._cell(entry, column))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section == Column.SIZE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return self._title(Column(section)) if role == _DISPLAY else None

    def _title(self, column: Column) -> str:
        match column:
            case Column.PATH:
                return self.tr("Path in the pack")
            case Column.SIZE:
                return self.tr("Size")
            case Column.SELECTOR:
                return self.tr("Taken by")
            case Column.SOURCE:
                return self.tr("Path on disk")
            case _:
                assert_never(column)

    def _text(self, entry: ContentsRow, column: Column) -> str:
        match column:
            case Column.PATH:
                return entry.path if isinstance(entry, PackedFile) else _asset(entry).path
            case Column.SIZE:
                return words.size(_asset(entry).size)
            case Column.SELECTOR:
                return self._reason(entry)
            case Column.SOURCE:
                return _other_source(entry)
            case _:
                assert_never(column)

    def _cell(self, entry: ContentsRow, column: Column) -> Cell:
        shipped = isinstance(entry, PackedFile) and entry.asset.kind is AssetKind.FILE
        dimmed = self._dimmed or not shipped
        match column:
            case Column.PATH | Column.SOURCE:
                return Cell(mono=True, dimmed=dimmed)
            case Column.SIZE:
                return Cell(number=True, dimmed=dimmed)
            case Column.SELECTOR:
                return self._reason_cell(entry, dimmed=dimmed)
            case _:
                assert_never(column)

    def _reason(self, entry: ContentsRow) -> str:
        """Which selector takes the file, or what keeps it out."""
        match entry:
            case PackedFile(asset=Asset(kind=AssetKind.LINK)):
                return self.tr("Not packed: it is a link")
            case PackedFile(asset=Asset(kind=AssetKind.OTHER)):
                return self.tr("Not packed: it is no regular file")
            case PackedFile(asset=Asset(readable=False)):
                return self.tr("Cannot be read")
            case PackedFile(selectors=selectors):
                return self._selector_words(selectors[0])
            case Asset(ignored_by=rule):
                return self.tr("Ignored: {rule}").format(rule=words.isolated(rule or ""))
            case LeftOut(index=index):
                return self._selector_words(index)
            case _:
                assert_never(entry)

    def _reason_cell(self, entry: ContentsRow, *, dimmed: bool) -> Cell:
        match entry:
            case PackedFile(asset=asset, selectors=selectors):
                if asset.kind is not AssetKind.FILE:
                    return Cell(sign="link", meaning=Meaning.ERROR)
                if not asset.readable:
                    return Cell(sign="unreadable", meaning=Meaning.ERROR)
                return Cell(dimmed=dimmed, aside=f"+{len(selectors) - 1}" if len(selectors) > 1 else "")
            case Asset() | LeftOut():
                return Cell(sign="ignored", dimmed=True)
            case _:
                assert_never(entry)

    def _takers(self, entry: ContentsRow) -> str | None:
        """All selectors that take the file, in order, where there are several."""
        if not isinstance(entry, PackedFile) or len(entry.selectors) < 2:
            return None
        return "\n".join(self._selector_words(index) for index in entry.selectors)

    def _selector_words(self, index: int) -> str:
        selector = self._selectors.get(index)
        if selector is None:
            return ""
        path = words.isolated(named_path(selector))
        match selector:
            case DirectorySelector() | RenamedDirectory():
                return self.tr("Folder {path}").format(path=path)
            case FileSelector() | RenamedFile():
                return self.tr("File {path}").format(path=path)
            case PatternSelector():
                return self.tr("Pattern {path}").format(path=path)
            case Exclusion():
                return self.tr("Left out of this pack")
            case _:
                assert_never(selector)


def _rows(contents: Contents) -> list[ContentsRow]:
    assets = contents.snapshot.by_path
    left_out = [LeftOut(assets[source], index) for source, index in contents.selection.excluded]
    return [*contents.files, *contents.refused, *contents.ignored, *left_out]


def _asset(entry: ContentsRow) -> Asset:
    return entry if isinstance(entry, Asset) else entry.asset


def _other_source(entry: ContentsRow) -> str:
    """The path on disk where it differs from the one in the pack."""
    if isinstance(entry, PackedFile) and entry.asset.path != entry.path:
        return entry.asset.path
    return ""


def _key(entry: ContentsRow) -> Hashable:
    # Asked for every row at each change, so the usual case comes first.
    if isinstance(entry, PackedFile):
        return entry.path, entry.asset.path
    return entry.path if isinstance(entry, Asset) else (entry.index, entry.asset.path)
