"""The last row of a dialog: Enter presses its button, Escape and Cancel leave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from studio.ui.pieces.caption import Caption
from studio.ui.pieces.dialog_foot import dialog_foot


def _dialog(qtbot: QtBot) -> tuple[QDialog, QPushButton]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    make = QPushButton("Make it", dialog)
    column = QVBoxLayout(dialog)
    column.addLayout(dialog_foot(dialog, Caption("A name is missing.", dialog), make))
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog, make


def test_enter_presses_the_button_and_leaves_the_dialog_to_whoever_made_it(qtbot: QtBot) -> None:
    dialog, make = _dialog(qtbot)
    with qtbot.waitSignal(make.clicked):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_cancel_leaves(qtbot: QtBot) -> None:
    dialog, make = _dialog(qtbot)
    (cancel,) = (one for one in dialog.findChildren(QPushButton) if one is not make)
    assert not cancel.autoDefault()
    with qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
