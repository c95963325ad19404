"""The button in a line of text that empties it, with a name for those who hear it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

_QTS = "_q_qlineeditclearaction"


def let_clear(line: QLineEdit | QKeySequenceEdit) -> None:
    """Have ``line`` show its button whenever there is something in it."""
    line.setClearButtonEnabled(True)
    for action in line.findChildren(QAction, _QTS):
        action.setText(QCoreApplication.translate("ClearButton", "Clear"))
