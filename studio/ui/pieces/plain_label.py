"""A sentence that is there only while there is something to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from studio.ui.look.words import directed


def plain_label(parent: QWidget) -> QLabel:
    """A label for sentences with names that people gave: wrapped, never read as HTML, hidden so far."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def say(label: QLabel, text: str) -> None:
    """Let ``label`` say ``text``, or hide where that is empty."""
    label.setText(directed(text))
    label.setVisible(bool(text))
