"""A picture with its caption and the ways to look at it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import count
from studio.ui.panels.preview.captions import of_picture
from studio.ui.panels.preview.picture_view import PictureView
from studio.ui.pictures import Picture
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.reading_order import read_in_order
from studio.workspace.previews.preview import ImageShown


class PicturePage(QWidget):
    """Shows a picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = PictureView(self)
        self.view.zoomed.connect(self._say_scale)
        self._caption = Caption("", self)
        self._scale = QLabel(self)
        self._fit = self._button(self.tr("Fit"), self.tr("Show all of the picture"))
        self._fit.clicked.connect(self.view.fit)
        self._plain = self._button(self.tr("100 %"), self.tr("Show the pixels as they are"))
        self._plain.clicked.connect(self.view.show_pixels)
        self._less = self._button("\u2212", self.tr("Show it smaller"))
        self._less.clicked.connect(self.view.reduce)
        self._more = self._button("+", self.tr("Show it larger"))
        self._more.clicked.connect(self.view.magnify)
        row = QHBoxLayout()
        row.setSpacing(units(self, 4))
        for button in (self._less, self._more, self._fit, self._plain):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self.view, 1)
        column.addWidget(self._caption)
        column.addLayout(row)
        read_in_order(self)

    @property
    def words(self) -> str:
        """What is said of the picture."""
        return self._caption.text()

    def show_picture(self, shown: ImageShown, picture: Picture, *, same: bool) -> None:
        """Show ``picture``; ``same``: a newer version of the one that is shown."""
        words = of_picture(shown)
        self._caption.setText(words)
        self.view.setAccessibleDescription(words)
        self.view.show_picture(picture, same=same)
        self._say_scale()

    def clear(self) -> None:
        """Let go of the picture."""
        self.view.show_picture(None)

    @Slot()
    def _say_scale(self) -> None:
        self._scale.setText(
            self.tr("{count} %", "", self.view.percent).format(count=count(self.view.percent))
        )

    def _button(self, text: str, meaning: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(meaning)
        button.setAccessibleName(meaning)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if len(text) == 1:
            button.setMaximumWidth(units(self, 32))
        return button
