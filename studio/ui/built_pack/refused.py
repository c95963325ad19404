"""What stands in the place of a built pack that cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.ui.built_pack.wishing import ReadAgain
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.told import told
from studio.ui.look.words import directed
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import OpenBuiltPack

_MEASURE = 520


class Refused(QWidget):
    """A sign, why, what to do, and two ways on. ``wished`` carries the one that was taken."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = _centred(QLabel(self))
        self._hint = _centred(Caption("", self))
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(gap(self, Gap.BETWEEN))
        column.addStretch(2)
        column.addWidget(Sign("error", self, meaning=Meaning.ERROR, edge=48), 0, middle)
        for label in (self._sentence, self._hint):
            label.setMaximumWidth(units(self, _MEASURE))
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)
            line.addStretch(1)
            column.addLayout(line)
        row = QHBoxLayout()
        row.addStretch(1)
        for offer in (
            Offer(self.tr("Read it again"), ReadAgain()),
            Offer(self.tr("Open another…"), OpenBuiltPack()),
        ):
            button = OfferButton(offer, self)
            button.wished.connect(self.wished)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    @property
    def words(self) -> tuple[str, str]:
        """Why, and what to do."""
        return self._sentence.text(), self._hint.text()

    def show_trouble(self, trouble: StudioError) -> None:
        """Say ``trouble``."""
        self._say(told(trouble.message), told(trouble.hint))

    def show_cancelled(self, name: str) -> None:
        """Say that somebody did not wait."""
        self._say(self.tr("{name} was not read: it was cancelled.").format(name=name), "")

    def _say(self, sentence: str, hint: str) -> None:
        self._sentence.setText(directed(sentence))
        self._hint.setText(hint)
        self.setAccessibleName(sentence)


def _centred(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return label
