"""What stands in the sheet of shortcuts."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.actions import Actions
from studio.ui.shortcuts.lines import sections


def test_every_key_of_the_table_is_in_the_sheet_as_it_is_now(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window.menuBar(), window)
    actions.set_keys({"rescan": ("Ctrl+R",), "build": ()})
    lines = {line.text: line.keys for section in sections(actions) for line in section.lines}
    assert lines["Look at the disk again"] == ("Ctrl+R",)
    assert "Build what changed" not in lines
    assert lines["Find a command"] == ("Ctrl+K", "Ctrl+Shift+P")
    assert lines["Rename"] == ("F2",)
    assert [section.title for section in sections(actions)][-4:] == [
        "In lists",
        "In fields",
        "In the text of a manifest",
        "In pictures",
    ]
