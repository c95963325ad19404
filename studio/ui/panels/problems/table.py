"""A table whose whole row answers to the pointer.

A tree view asks a model for every row before it shows the first; with 100,000 that takes a third of a second.
A table asks for the rows that are seen, but paints only the cell under the pointer as touched.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Slot
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studio.ui.panels.problems.grouping import MESSAGE
from studio.ui.panels.problems.listing import HEADING_ROLE
from studio.ui.pieces.row_delegate import RowDelegate
from studio.ui.pieces.rows import dress_table

Index = QModelIndex | QPersistentModelIndex


class RowTable(QTableView):
    """A table of rows, dressed as all are; the row under the pointer is one step off the ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        dress_table(self, sorts=True)
        self._touched = -1
        self.setItemDelegate(_TouchedRow(self))
        self.entered.connect(self._touch)
        self.viewport().installEventFilter(self)

    @property
    def touched(self) -> int:
        """The row under the pointer, or -1."""
        return self._touched

    def chosen_runs(self) -> list[tuple[int, int]]:
        """The first and the last of each run of chosen rows, in order: thousands cost no more than one."""
        chosen = self.selectionModel().selection()
        runs = [chosen.at(number) for number in range(chosen.count())]
        return sorted((run.top(), run.bottom()) for run in runs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Leave:
            self._touch_row(-1)
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _touch(self, index: QModelIndex) -> None:
        self._touch_row(index.row())

    def _touch_row(self, row: int) -> None:
        if row != self._touched:
            self._touched = row
            self.viewport().update()


class _TouchedRow(QStyledItemDelegate):
    """Paints all cells of a row alike, whichever of them the pointer is on."""

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table
        self._rows = RowDelegate(table)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        over, focus = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_HasFocus
        touched = index.row() == self._table.touched
        shown.state = (shown.state | over if touched else shown.state & ~over) & ~focus
        if not index.data(HEADING_ROLE):
            self._rows.paint(painter, shown, index)
            return
        # A heading has the whole row. Each of its cells paints it, for any of them may be the only one asked.
        shown.rect.setLeft(0)
        shown.rect.setRight(self._table.viewport().width() - 1)
        shown.font.setBold(True)
        painter.fillRect(shown.rect, shown.palette.base())
        self._rows.paint(painter, shown, index.sibling(index.row(), MESSAGE))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._rows.sizeHint(option, index)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        return self._rows.helpEvent(event, view, option, index)
