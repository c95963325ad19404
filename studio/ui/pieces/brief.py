"""Words that are said for some seconds and then go by themselves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.look.scale import unit
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.notice_bar import announce
from studio.ui.pieces.sign import Sign

_LONG: Final = 8_000
"""Milliseconds: long enough to look there and read a line."""


class Brief(QWidget):
    """A sign and a line of words, for a while. Who cannot see it hears it once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign("undo", self)
        self._line = ElidedLabel("", self)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_LONG)
        self._end.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(unit(self))
        row.addWidget(self._sign)
        row.addWidget(self._line, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; ``""``: nothing."""
        return self._line.text

    def say(self, sign: str, text: str) -> None:
        """Say ``text`` after ``sign``, from now on for some seconds."""
        self._sign.set_sign(sign, None)
        self._line.set_text(text)
        self.show()
        self._end.start()
        announce(self, text)

    @Slot()
    def clear(self) -> None:
        """Say nothing any more."""
        self._end.stop()
        self._line.set_text("")
        self.hide()
