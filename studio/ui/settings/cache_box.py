"""Where the build cache lies, how large it is, and what is lost by clearing it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.ui import wishes
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.words import count, size
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.pieces.plain_label import plain_label, say
from studio.ui.pieces.reading_order import read_in_order
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class CacheSeen:
    """The cache's folder, its bytes on disk, and how many pieces are in it."""

    folder: Path
    bytes: int
    pieces: int


class CacheBox(QWidget):
    """``wished`` carries the wish to clear the cache, or to show its folder."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = plain_label(self)
        say(self._size, self.tr("Measuring the cache …"))
        self._folder = ElidedLabel("", self, path=True)
        self._show = OfferButton(Offer(self.tr("Show the folder"), wishes.ShowFile(Path())), self)
        self._clear = OfferButton(Offer(self.tr("Clear the cache…"), wishes.ClearCache()), self)
        self._show.setEnabled(False)
        self._clear.setEnabled(False)
        for button in (self._show, self._clear):
            button.wished.connect(self.wished)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap(self, Gap.INSIDE))
        buttons.addWidget(self._clear)
        buttons.addWidget(self._show)
        buttons.addStretch(1)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(self._size)
        column.addWidget(self._folder)
        column.addLayout(buttons)
        self._cost = self.tr(
            "Cleared, it costs only time: the next builds pack everything again, to the same bytes."
        )
        column.addWidget(Caption(self._cost, inner))
        inner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(FormRow(self.tr("Cache"), inner, self))
        read_in_order(self)

    @property
    def said(self) -> str:
        """How large the cache is, in words."""
        return self._size.text()

    @property
    def words(self) -> str:
        """What can be read in it, for a search."""
        return " ".join((self.tr("Cache"), self._clear.text(), self._cost))

    @property
    def clear_button(self) -> OfferButton:
        """The button that clears it, after asking."""
        return self._clear

    def show_cache(self, seen: CacheSeen) -> None:
        """This is how the cache is now."""
        words = QCoreApplication.translate(
            "CacheBox", "It takes {size}: {count} pieces, of all projects together.", "", seen.pieces
        )
        if seen.pieces == 1:
            words = self.tr("It takes {size}: one piece.")
        if not seen.bytes:
            words = self.tr("The cache is empty.")
        say(self._size, words.format(size=size(seen.bytes), count=count(seen.pieces)))
        self._folder.set_text(str(seen.folder))
        self._show.offer = Offer(self._show.text(), wishes.ShowFile(seen.folder))
        self._show.setEnabled(True)
        self._clear.setEnabled(bool(seen.bytes))
        self._clear.setToolTip("" if seen.bytes else self.tr("The cache is empty."))
