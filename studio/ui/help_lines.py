"""How a page that was found stands in the list: its title, and below it the line that was looked for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.look.colours import dim
from studio.ui.look.scale import caption, row_height_in, units_in

Index = QModelIndex | QPersistentModelIndex

LINE = int(Qt.ItemDataRole.UserRole) + 1
"""The line that was found; an item without one looks like any other."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class FoundLines(QStyledItemDelegate):
    """Paints title and line under each other, each on one line that ends in dots where it is too long."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: object = index.data(LINE)
        if not isinstance(line, str) or not line:
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget
        )
        painter.save()
        edge = units_in(option.fontMetrics, 4)
        room = option.rect.adjusted(edge, edge, -edge, -edge)
        upper = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(_group(option), role)
        painter.setPen(ink)
        painter.setFont(option.font)
        _write(painter, upper, str(index.data(_DISPLAY)))
        painter.setPen(ink if selected else dim(option.palette))
        painter.setFont(caption(option.font))
        _write(
            painter,
            QRect(upper.left(), upper.bottom() + 1, upper.width(), room.bottom() - upper.bottom()),
            line,
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        height = row_height_in(option.fontMetrics)
        if index.data(LINE):
            height += option.fontMetrics.height()
        return QSize(hint.width(), max(hint.height(), height))


def _write(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    active = bool(option.state & QStyle.StateFlag.State_Active)
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
