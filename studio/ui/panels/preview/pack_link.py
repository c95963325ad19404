"""A pack as a chip that leads to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from studio.errors import Place
from studio.ui.pieces.chips import pack_chip_size, paint_pack_chip
from studio.ui.wishes import GoTo


class PackLink(QAbstractButton):
    """The chip of a pack; ``wished`` carries the place in it that a click goes to."""

    wished = Signal(object)

    def __init__(self, pack: str, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._pack = pack
        self._place = place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Go to the pack {pack}").format(pack=pack))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._go)

    def sizeHint(self) -> QSize:
        return pack_chip_size(self._pack, self.font())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 10), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_pack_chip(painter, self.rect(), self._pack, self.font(), self.palette())
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    @Slot()
    def _go(self) -> None:
        self.wished.emit(GoTo(self._place))
