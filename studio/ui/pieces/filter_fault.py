"""The line below a filter that says what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.project.filtering.filter import Fault
from studio.project.filtering.listing import Field
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.filter_words import fault_words, mended, offer_words
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign


class FilterFault(QWidget):
    """A sign, a sentence and perhaps an offer; ``wished`` carries the text that is offered instead."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._caption = Caption("", self)
        self._link: OfferLink | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap(self, Gap.INSIDE))
        sign = Sign(sign_of(Meaning.WARNING), self, meaning=Meaning.WARNING)
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._caption, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, or nothing."""
        return self.accessibleName() if not self.isHidden() else ""

    @property
    def link(self) -> OfferLink | None:
        """What is offered."""
        return self._link

    def show_faults(self, text: str, faults: Sequence[Fault], fields: Sequence[Field]) -> None:
        """Say what is wrong with ``text``; without ``faults`` there is nothing to say."""
        self._take_link_away()
        if not faults:
            self.hide()
            return
        sentence = fault_words(faults, fields)
        self._caption.setText(sentence)
        self.setAccessibleName(sentence)
        if label := offer_words(faults[0]):
            self._link = OfferLink(Offer(label, mended(text, faults[0])), self)
            self._link.wished.connect(self.wished)
            self._row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show()

    def _take_link_away(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
