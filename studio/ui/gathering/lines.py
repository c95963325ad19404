"""The selectors and exclusions that a step would write, or take away, as rows."""

from __future__ import annotations

from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.widest import Line
from studio.session.gathering import Deed
from studio.ui.look.words import count, size
from studio.ui.panels.pack.entries import kind_word
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands where."""

    PATH = 0
    KIND = 1
    FILES = 2
    SIZE = 3


class LineRows(QAbstractTableModel):
    """A row for each line, with what it is about now."""

    def __init__(self, deed: Deed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deed = deed
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Become the rows of ``lines``."""
        self.beginResetModel()  # Another way is another list, in which nobody has chosen anything.
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or role not in {_DISPLAY, CELL_ROLE, _TOOL_TIP, _SPOKEN}:
            return None
        row, column = self._lines[index.row()], Column(index.column())
        text, cell = self._shown(row, column)
        if role == CELL_ROLE:
            return cell
        if role == _TOOL_TIP:
            return row.path if column is Column.PATH else None
        return text if role == _DISPLAY else cell_words(text, cell)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section in {Column.FILES, Column.SIZE}:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != _DISPLAY:
            return None
        return (self.tr("Path"), self.tr("Selector"), self.tr("Files"), self.tr("Size"))[section]

    def _shown(self, row: Line, column: Column) -> tuple[str, Cell]:
        match column:
            case Column.PATH:
                return row.path, Cell(sign=_sign(row), mono=True)
            case Column.KIND:
                return kind_word(row.kind), Cell(aside=self.tr("goes") if self._goes(row) else "")
            case Column.FILES:
                return count(len(row.sources)) if row.sources else "", Cell(number=True)
            case Column.SIZE:
                return size(row.bytes) if row.sources else "", Cell(number=True, dimmed=True)
            case _:
                assert_never(column)

    def _goes(self, row: Line) -> bool:
        """Whether this is taken away: what takes is not removed from where it is added, and so on."""
        adds = self._deed in {Deed.ADD, Deed.MOVE}
        return (row.kind == "fileExclusion") is adds


def _sign(row: Line) -> str:
    match row.kind:
        case "directory" | "directorySource":
            return "folder"
        case "filePattern":
            return "filter"
        case "fileExclusion":
            return "ignored"
        case "file" | "fileSource":
            return "file"
        case _:
            assert_never(row.kind)
