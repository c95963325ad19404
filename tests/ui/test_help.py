"""The help."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.help import HelpWindow


def test_the_help_opens_beside_the_work_and_names_every_pane(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shown = HelpWindow(window)
    shown.show()
    text = shown.findChildren(QTextBrowser)[0].toPlainText()
    assert not shown.isModal()
    for word in ("Assets", "Packs", "Problems", "Build", "Ctrl+S"):
        assert word in text
    assert "| keys |" not in text, "the table is drawn as one"
