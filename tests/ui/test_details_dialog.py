"""Details can be read and copied, and it is said what is in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.ui.details_dialog import DetailsDialog


def _dialog(qtbot: QtBot, file: Path | None) -> DetailsDialog:
    dialog = DetailsDialog("Title", "It ended.", "File /a/b", None, file=file, leave="Close")
    qtbot.addWidget(dialog)
    return dialog


def test_the_details_are_copied_as_they_are(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, None)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "File /a/b"
    assert "Nothing is sent" in dialog.hint
    assert "files and folders" in dialog.hint


def test_only_a_file_that_is_there_can_be_shown(qtbot: QtBot) -> None:
    shown = [
        [button.text() for button in dialog.findChildren(QPushButton) if not button.isHidden()]
        for dialog in (_dialog(qtbot, None), _dialog(qtbot, Path("/a")))
    ]
    assert shown == [["Copy the details", "Close"], ["Copy the details", "Show the file", "Close"]]


def test_something_else_can_be_said_while_it_is_open(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, None)
    dialog.tell("It ended twice.", "more")
    assert (dialog.sentence, dialog.details) == ("It ended twice.", "more")
