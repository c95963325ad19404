"""Something a person may choose to do, as a button or a link says it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from studio.ui.look.scale import units
from studio.ui.look.told import told
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """``label`` is a verb and its object; ``wish`` is the value that whoever carries it out gets."""

    label: str
    wish: object


class OfferButton(QPushButton):
    """A button that asks for the wish of its offer."""

    wished = Signal(object)

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(told(offer.label), parent)
        self.offer = offer
        self.setAccessibleName(told(offer.label))
        self.setAutoDefault(False)
        self.clicked.connect(self._clicked)

    @Slot()
    def _clicked(self) -> None:
        self.wished.emit(self.offer.wish)


class OfferLink(QAbstractButton):
    """An offer as it stands in running text: in the colour of links, pressed like any button."""

    wished = Signal(object)

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setText(told(offer.label))
        self.setAccessibleName(told(offer.label))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)

    def sizeHint(self) -> QSize:
        # As wide as it gets: it is bold while it has the focus.
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        height = max(metrics.height() + units(self, 8), units(self, 24))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        font = self.font()
        # Told from plain text without its colour too; the line is stronger where it will be pressed.
        font.setUnderline(True)
        font.setBold(self.hasFocus())
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    @Slot()
    def _clicked(self) -> None:
        self.wished.emit(self.offer.wish)
