"""How the rows of a list of languages look: code, names and a few letters, each in its column."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.look.colours import dim, hover
from studio.ui.look.scale import caption, mono, row_height_in, units_in
from studio.ui.pieces.language_list import ROW_ROLE, Heading, Row
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

_EDGE = 8
_CODE = 11
"""Characters that the longest tag has, ``zh-Hant-419``; its column is as wide everywhere."""

_SAMPLE = 56


class LanguageRows(QStyledItemDelegate):
    """Paints what a ``LanguageList`` lists."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(units_in(option.fontMetrics, 240), row_height_in(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: object = index.data(ROW_ROLE)
        painter.save()
        painter.setClipRect(option.rect)
        # Each text says by itself how it runs; where it stands follows the direction of the list.
        painter.setLayoutDirection(option.direction)
        if isinstance(shown, Heading):
            self._heading(painter, option, shown)
        elif isinstance(shown, Row):
            self._ground(painter, option)
            self._row(painter, option, shown)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        edge = self._units(option, _EDGE)
        pen = _Pen(painter, caption(option.font), dim(option.palette))
        pen.write(option.rect.adjusted(edge, self._units(option, 4), -edge, 0), heading.text)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, hover(option.palette))

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        edge, font = self._units(option, _EDGE), option.font
        name = _Pen(painter, font, ink)
        quiet = _Pen(painter, font, ink if selected else dim(option.palette))
        code = _Pen(painter, mono(font), ink)
        room = option.rect.adjusted(edge, 0, -edge, 0)
        first, room = _cut(room, code.width("m" * _CODE), edge)
        code.write(_there(option, first), f"\u2066{row.code}\u2069")
        if row.sample:
            letters = self._units(option, _SAMPLE)
            last = QRect(room.right() + 1 - letters, room.top(), letters, room.height())
            room.setRight(last.left() - edge)
            quiet.write(_there(option, last), f"\u2068{row.sample}\u2069", Qt.AlignmentFlag.AlignTrailing)
        middle, room = _cut(room, min(name.width(row.name), room.width()), edge)
        name.write(_there(option, middle), row.name)
        if row.own not in ("", row.name) and room.width() > edge:
            quiet.write(_there(option, room), f"\u2068{row.own}\u2069")

    def _units(self, option: QStyleOptionViewItem, count: float) -> int:
        return units_in(option.fontMetrics, count)


def _cut(room: QRect, width: int, edge: int) -> tuple[QRect, QRect]:
    """The first ``width`` of ``room``, and what is left of it behind an edge."""
    return QRect(room.left(), room.top(), width, room.height()), room.adjusted(width + edge, 0, 0, 0)


def _there(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Where ``rect`` is where reading begins at the other side."""
    return QStyle.visualRect(option.direction, option.rect, rect)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes in one font and colour."""

    painter: QPainter
    font: QFont
    ink: QColor

    def width(self, text: str) -> int:
        # What is as wide as its room, to the pixel, would be shortened.
        return QFontMetrics(self.font).horizontalAdvance(text) + 2

    def write(self, rect: QRect, text: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading) -> None:
        shown = QFontMetrics(self.font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.setFont(self.font)
        self.painter.setPen(self.ink)
        self.painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
