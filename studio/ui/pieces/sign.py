"""One of our signs as a widget."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.look.colours import Meaning, meaning_colour, mid
from studio.ui.look.icons import paint_sign
from studio.ui.look.scale import units


class Sign(QWidget):
    """The sign ``name``, ``edge`` units wide: in the colour of ``meaning``, in mid tone without one.

    It says nothing to screen readers: the word stands beside it.
    """

    def __init__(self, name: str, parent: QWidget, *, meaning: Meaning | None = None, edge: int = 16) -> None:
        super().__init__(parent)
        self._name = name
        self._meaning = meaning
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_sign(self, name: str, meaning: Meaning | None) -> None:
        """Show another sign."""
        self._name = name
        self._meaning = meaning
        self.update()

    def sizeHint(self) -> QSize:
        edge = units(self, self._edge)
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        palette: QPalette = self.palette()
        colour = mid(palette) if self._meaning is None else meaning_colour(self._meaning, palette)
        painter = QPainter(self)
        paint_sign(painter, self.rect(), self._name, colour)
        painter.end()
