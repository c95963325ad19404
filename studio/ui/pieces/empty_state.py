"""What stands where there is nothing yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.look.scale import Gap, gap, units
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.pieces.sign import Sign

__all__ = ["EmptyState", "Offer"]

_MOST_OFFERS = 2
_MEASURE = 360
_GREEDY = 1000


class EmptyState(QWidget):
    """One sign, one sentence, at most two buttons; ``wished`` carries the wish of the one pressed."""

    wished = Signal(object)

    def __init__(
        self, icon_name: str, sentence: str, offers: tuple[Offer, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if len(offers) > _MOST_OFFERS:
            raise ValueError(f"{len(offers)} offers leave nobody an easy choice")
        self._sentence = QLabel(sentence, self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sentence.setMaximumWidth(units(self, _MEASURE))
        self.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        margin = gap(self, Gap.AROUND)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, Gap.BETWEEN))
        column.addStretch(2)
        column.addWidget(Sign(icon_name, self, edge=48), 0, Qt.AlignmentFlag.AlignHCenter)
        # An alignment would keep the layout from asking how high the sentence is at its width.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._sentence, _GREEDY)
        line.addStretch(1)
        column.addLayout(line)
        self._made: list[OfferButton] = []
        self._row = self._buttons(offers)
        column.addLayout(self._row)
        column.addStretch(3)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow pane buttons stand one under the other: cut off, they say nothing.
        room = event.size().width() - 2 * gap(self, Gap.AROUND)
        needed = sum(button.sizeHint().width() + self._row.spacing() for button in self._made)
        wide = needed <= room
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _buttons(self, offers: tuple[Offer, ...]) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addStretch()
        for offer in offers:
            button = OfferButton(offer, self)
            button.wished.connect(self.wished)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self._made.append(button)
        row.addStretch()
        return row
