"""The files of the asset tree as a list without folders, as Qt's views ask for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.asset_tree import AssetTree, FileRow
from studio.ui.panels.assets.cells import Column, cell, heading, spoken, state, text, tool_tip
from studio.ui.panels.assets.urls import URLS, carried
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ANSWERED = frozenset({_DISPLAY, CELL_ROLE, _TOOL_TIP, _SPOKEN})
_COLUMNS = tuple(Column)
_NOWHERE = QModelIndex()

_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class FlatModel(QAbstractTableModel):
    """Files in the order given. Newer rows are shown by what differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: KeyedRows[FileRow] = KeyedRows(self, attrgetter("key"))
        self._tree = AssetTree()
        self._tops: tuple[tuple[str, str], ...] = ()

    def show_rows(self, rows: Sequence[FileRow], tree: AssetTree) -> None:
        """Show ``rows`` of ``tree``: what a view keeps about those that were there stays."""
        self._know(tree)
        self._rows.take(rows)

    def show_others(self, rows: Sequence[FileRow], tree: AssetTree) -> None:
        """Show the rows of another project: nothing that a view keeps has a meaning any more."""
        self._know(tree)
        self._rows.replace(rows)

    def row_at(self, index: Index) -> FileRow | None:
        """The row at ``index``."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rows_between(self, above: Index, first: int, last: int) -> Sequence[FileRow]:
        """The rows ``first`` to ``last``."""
        del above
        return self._rows.between(first, last)

    def index_of(self, key: str) -> QModelIndex:
        """Where the file with that key stands; invalid where it is not."""
        place = self._rows.place(key)
        return self.index(place, 0) if place is not None else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return heading(_COLUMNS[section]) if 0 <= section < len(_COLUMNS) else None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in _ANSWERED:
            return None
        row = self.row_at(index)
        if row is None:
            return None
        column = _COLUMNS[index.column()]
        if role == _DISPLAY:
            return text(row, column, row.name)
        if role == CELL_ROLE:
            return self._cell(row, column)
        if role == _TOOL_TIP:
            return tool_tip(row)
        return self._said(row, column)

    def mimeTypes(self) -> list[str]:
        return [URLS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carried(row.key for one in indexes if (row := self.row_at(one)) is not None)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _know(self, tree: AssetTree) -> None:
        """Remember what the watched folders are called, the innermost first."""
        if tree is not self._tree:
            self._tree = tree
            tops = sorted(tree.labels.items(), key=lambda one: len(one[0]), reverse=True)
            self._tops = tuple((f"{top.rstrip('/')}/", label) for top, label in tops)

    def _cell(self, row: FileRow, column: Column) -> Cell:
        plain = cell(row, column)
        return _beside(plain, self._folder(row)) if column is Column.NAME else plain

    def _said(self, row: FileRow, column: Column) -> str:
        if column is Column.NAME:
            return f"{spoken(row, row.name)}, {self._folder(row)}"
        return state(row) if column is Column.STATE else text(row, column, row.name)

    def _folder(self, row: FileRow) -> str:
        """The folder that it lies in, from its watched folder on."""
        for start, label in self._tops:
            if row.key.startswith(start):
                inside = row.key[len(start) :].rpartition("/")[0]
                return f"{label}/{inside}" if inside else label
        return row.key.rpartition("/")[0]


@lru_cache(maxsize=2048)
def _beside(plain: Cell, folder: str) -> Cell:
    return replace(plain, aside=folder)
