"""Cells that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.pieces.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex


class LinkDelegate(QStyledItemDelegate):
    """Paints a cell like all others, but in the colour of links and underlined."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._rows = RowDelegate(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        link = QStyleOptionViewItem(option)
        palette = QPalette(link.palette)
        palette.setColor(QPalette.ColorRole.Text, palette.color(QPalette.ColorRole.Link))
        link.palette = palette
        link.font.setUnderline(True)
        self._rows.paint(painter, link, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._rows.sizeHint(option, index)
