"""How a line looks beside the other one: in the letters of texts, with what differs in it underlined."""

from __future__ import annotations

from itertools import takewhile
from operator import eq

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.session.side_by_side import Kind, Row
from studio.ui.comparing.rows import LEFT, MEANINGS, ROW_ROLE
from studio.ui.look.colours import between, hover, meaning_colour
from studio.ui.look.scale import mono, units_in
from studio.ui.pieces.row_delegate import EDGE

Index = QModelIndex | QPersistentModelIndex

_TINT = 0.10
"""How much of its colour the ground of a line has that differs."""


class LineDelegate(QStyledItemDelegate):
    """Paints the lines of either version, always from left to right, as texts of this kind are read."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: object = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            super().paint(painter, option, index)
            return
        line = row.left if index.column() == LEFT else row.right
        painter.save()
        painter.setClipRect(option.rect)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        painter.fillRect(option.rect, _ground(row, line, option, chosen=chosen))
        if line is not None:
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
            _write(painter, option, palette.color(role), parts_of(row, line))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(0, option.fontMetrics.height() + units_in(option.fontMetrics, EDGE))


def parts_of(row: Row, line: str) -> tuple[str, str, str]:
    """``line``, one of the two of ``row``: what both begin with, what differs, what both end with."""
    if row.kind is not Kind.CHANGED or row.left is None or row.right is None:
        return line, "", ""
    start = _alike(row.left, row.right)
    end = _alike(row.left[start:][::-1], row.right[start:][::-1])
    return line[:start], line[start : len(line) - end], line[len(line) - end :]


def _alike(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: eq(*pair), zip(one, other, strict=False)))


def _ground(row: Row, line: str | None, option: QStyleOptionViewItem, *, chosen: bool) -> QColor:
    palette: QPalette = option.palette
    if chosen:
        return palette.color(QPalette.ColorRole.Highlight)
    meaning = MEANINGS.get(row.kind)
    if meaning is not None and line is not None:
        return between(palette.base().color(), meaning_colour(meaning, palette), _TINT)
    if option.state & QStyle.StateFlag.State_MouseOver:
        return hover(palette)
    return palette.base().color()


def _write(
    painter: QPainter, option: QStyleOptionViewItem, colour: QColor, parts: tuple[str, str, str]
) -> None:
    font = mono(option.font)
    strong = QFont(font)
    strong.setBold(True)
    strong.setUnderline(True)
    edge = units_in(option.fontMetrics, EDGE)
    room = option.rect.adjusted(edge, 0, -edge, 0)
    head, middle, tail = parts
    metrics = QFontMetrics(font)
    half = room.width() // 2
    needed = metrics.horizontalAdvance(head + tail) + QFontMetrics(strong).horizontalAdvance(middle)
    if middle and needed > room.width() and metrics.horizontalAdvance(head) > half:
        # What differs is what somebody came for: a long beginning gives way to it.
        head = metrics.elidedText(head, Qt.TextElideMode.ElideLeft, half)
    painter.setPen(QPen(colour))
    for text, look in ((head, font), (middle, strong), (tail, font)):
        room = _run(painter, room, text, look)


def _run(painter: QPainter, room: QRect, text: str, font: QFont) -> QRect:
    if not text or room.width() <= 0:
        return room
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)
    return room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)
