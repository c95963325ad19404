"""The heads of columns: small, dim, without lines between them, one hairline below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QToolTip, QWidget

from studio.ui.look.colours import dim, hairline
from studio.ui.look.icons import paint_sign
from studio.ui.look.scale import caption_font, units
from studio.ui.pieces.row_delegate import EDGE

_ARROW = 12


class QuietHeader(QHeaderView):
    """Paints the heads flush with the cells of ``RowDelegate``; drags, clicks and sizes are Qt's own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsMovable(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + units(self, 8))

    def sectionSizeFromContents(self, logical_index: int) -> QSize:
        arrow = units(self, _ARROW) + units(self, EDGE) if self.isSortIndicatorShown() else 0
        width = self.fontMetrics().horizontalAdvance(self._head(logical_index))
        return QSize(width + arrow + 2 * units(self, EDGE), self.sizeHint().height())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_cut(event):
            QToolTip.showText(event.globalPos(), self._head(self.logicalIndexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style has painted what is left beside the last head in its own manner.
        end = self.length() - self.offset()
        rest = QRect(end, 0, self.viewport().width() - end, self.height())
        if rest.width() <= 0:
            return
        rest = QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rest)
        painter = QPainter(self.viewport())
        self._paint_ground(painter, rest)
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        painter.save()
        self._paint_ground(painter, rect)
        room = rect.adjusted(units(self, EDGE), 0, -units(self, EDGE), 0)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logical_index:
            room = self._paint_arrow(painter, room)
        font = caption_font(self)
        painter.setFont(font)
        painter.setPen(dim(self.palette()))
        side = QStyle.visualAlignment(self.layoutDirection(), self._side(logical_index))
        shown = QFontMetrics(font).elidedText(
            self._head(logical_index), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, self.palette().base())
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, hairline(self.palette()))

    def _paint_arrow(self, painter: QPainter, room: QRect) -> QRect:
        edge = units(self, _ARROW)
        end = QRect(room.right() + 1 - edge, room.top(), edge, room.height())
        rest = room.adjusted(0, 0, -edge, 0)
        ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        area = QStyle.visualRect(self.layoutDirection(), room, end)
        paint_sign(painter, area, "up" if ascending else "down", dim(self.palette()))
        return QStyle.visualRect(self.layoutDirection(), room, rest)

    def _is_cut(self, event: QHelpEvent) -> bool:
        """Whether the head under the pointer is too long for its column and has nothing better to say."""
        section = self.logicalIndexAt(event.pos())
        role = int(Qt.ItemDataRole.ToolTipRole)
        if section < 0 or self.model().headerData(section, Qt.Orientation.Horizontal, role):
            return False
        return self.sectionSizeFromContents(section).width() > self.sectionSize(section)

    def _head(self, logical_index: int) -> str:
        head: object = self.model().headerData(logical_index, Qt.Orientation.Horizontal)
        return str(head) if head is not None else ""

    def _side(self, logical_index: int) -> Qt.AlignmentFlag:
        role = int(Qt.ItemDataRole.TextAlignmentRole)
        side: object = self.model().headerData(logical_index, Qt.Orientation.Horizontal, role)
        sides = Qt.AlignmentFlag(int(side)) if isinstance(side, int) else side
        if isinstance(sides, Qt.AlignmentFlag) and sides & Qt.AlignmentFlag.AlignTrailing:
            return Qt.AlignmentFlag.AlignTrailing
        return Qt.AlignmentFlag.AlignLeading
