"""What stands in a list's place where nothing in it fits a filter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.look.words import isolated
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.offer import Offer


class NothingFound(QWidget):
    """Says that no row fits the filter of ``box``, and offers to clear it.

    ``kind`` is a sentence with ``{filter}`` in it: "No pack matches {filter}."
    ``cleared`` tells that somebody took the offer.
    """

    cleared = Signal()

    def __init__(self, box: FilterBox, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = box
        self._kind = kind
        label = QCoreApplication.translate("NothingFound", "Clear filter")
        self._page = EmptyState("search", "", (Offer(label, None),), self)
        self._page.wished.connect(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said."""
        return self.accessibleName()

    def show_for(self, shown: int, of: int) -> None:
        """Stand there where a list has ``of`` rows and none of them is ``shown``."""
        self.name_filter()
        self.setVisible(not shown and of > 0 and bool(self._box.filter.terms))

    def name_filter(self) -> None:
        """Say the filter as it is now, and leave it to others when this is shown."""
        if self._box.filter.terms:
            text = " ".join(self._box.filter.text.split())
            sentence = self._kind.format(filter=isolated(text))
            self._page.set_sentence(sentence)
            self.setAccessibleName(sentence)

    @Slot()
    def _clear(self) -> None:
        self._box.clear()
        self._box.take_focus()
        self.cleared.emit()
