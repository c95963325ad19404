"""Enter on a file, or two clicks: the same in every view of files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


class Entering(QObject):
    """``entered``: somebody pressed Enter on the current row of ``view``, or clicked a row twice."""

    entered = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.key() in _ENTER and event.modifiers() in _PLAIN
            if plain and watched is self._view and self._view.currentIndex().isValid():
                self.entered.emit()
                return True
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            there = self._view.indexAt(event.position().toPoint()).isValid()
            if there and event.button() is Qt.MouseButton.LeftButton:
                self.entered.emit()
        return super().eventFilter(watched, event)


def lead_to(view: QAbstractItemView, index: QModelIndex) -> bool:
    """Choose the row at ``index`` alone and bring it in sight; whether there is one."""
    if index.isValid():
        view.setCurrentIndex(index)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
    return index.isValid()
