"""A path or a digest with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, mono_font
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.wishes import CopyText


class CodeLine(QWidget):
    """Shows one code, monospaced and left to right; ``wished`` carries the wish to copy it.

    ``meaning`` says what the button does.
    """

    wished = Signal(object)

    def __init__(self, meaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._copied = ""
        self._code = ElidedLabel("", self, path=True)
        self._code.setFont(mono_font(self))
        self.button = QToolButton(self)
        self.button.setIcon(icon("copy"))
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(meaning)
        self.button.setToolTip(meaning)
        self.button.clicked.connect(self._wish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addWidget(self._code, 1)
        row.addWidget(self.button)

    @property
    def text(self) -> str:
        """All of the code."""
        return self._code.text

    def show_text(self, text: str, copied: str | None = None) -> None:
        """Show ``text``; what is copied is ``copied`` where that cannot be shown as it is."""
        self._code.set_text(text)
        self._copied = text if copied is None else copied

    @Slot()
    def _wish(self) -> None:
        self.wished.emit(CopyText(self._copied))
