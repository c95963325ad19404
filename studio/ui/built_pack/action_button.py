"""A button that does what an action does, and is as able to as the action."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from studio.ui.look.words import without_mnemonic


class ActionButton(QPushButton):
    """Says what ``action`` says, without the letter for the menu; off while it is off, with the reason."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setIcon(action.icon())
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        text = without_mnemonic(self._action.text())
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
