"""A line for ids, tags and paths."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.ui.look.scale import mono_font, units

_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Line(QLineEdit):
    """Monospaced, left to right in every language.

    Undo and redo belong to the window, but for a line that is ``drafting``: what stands in it is not a step
    yet, so they take back what was typed as long as there is something to take back.
    ``room`` is how wide it likes to be, in units.
    ``left`` tells that the focus went elsewhere, ``dropped`` that Esc was pressed.
    """

    left = Signal()
    dropped = Signal()

    def __init__(self, name: str, parent: QWidget, *, drafting: bool = False, room: int = 0) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._room = room
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(mono_font(parent))

    def sizeHint(self) -> QSize:
        """Room for as much as most ids and tags need."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), units(self, self._room)), hint.height())

    def show_text(self, text: str) -> None:
        """Show ``text`` with the cursor where it was, as far as there is such a place."""
        if text == self.text():
            return
        cursor = self.cursorPosition()
        at_end = cursor == len(self.text())
        self.setText(text)
        self.setCursorPosition(len(text) if at_end else min(cursor, len(text)))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._is_of_window(event):
                event.ignore()
                return False
            if self._drafting and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_of_window(event):
            event.ignore()
        elif self._drafting and event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()

    def _is_of_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not (self._drafting and self.isUndoAvailable())
        if event.matches(QKeySequence.StandardKey.Redo):
            return not (self._drafting and self.isRedoAvailable())
        return False
