"""Where the program keeps what is somebody's: each place with what it holds, and a way to see it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.ui import wishes
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.words import directed
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.offer import Offer, OfferButton
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """What is kept at ``path``; ``about`` says more of it."""

    path: Path
    name: str
    about: str


class PlaceList(QWidget):
    """``wished`` carries the wish to show a place."""

    wished = Signal(object)

    def __init__(self, places: Sequence[Place], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(gap(self, Gap.BETWEEN))
        grid.setVerticalSpacing(gap(self, Gap.BETWEEN))
        grid.setColumnStretch(0, 1)
        show = QCoreApplication.translate("PlaceList", "Show")
        for row, place in enumerate(places):
            words = QVBoxLayout()
            words.setSpacing(unit(self) // 2)
            words.addWidget(QLabel(directed(place.name), self))
            words.addWidget(Caption(place.about, self))
            path = ElidedLabel(str(place.path), self, path=True, dimmed=True)
            words.addWidget(path)
            button = OfferButton(Offer(show, wishes.ShowFile(place.path)), self)
            button.setAccessibleName(self.tr("Show {place}").format(place=place.name))
            button.wished.connect(self.wished)
            grid.addLayout(words, row, 0)
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
