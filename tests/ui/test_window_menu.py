"""The menu that names the windows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.window_menu import Standing, WindowMenu
from studio.ui.wishes import ShowWindow


def test_it_is_there_for_two_windows_and_names_them(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menu = WindowMenu(window)
    heard: list[object] = []
    menu.wished.connect(heard.append)
    menu.show_windows((Standing(3, "The Coast", here=True),))
    assert not menu.menuAction().isVisible()
    menu.show_windows((Standing(3, "The Coast", here=True), Standing(8, "Rock & Sea")))
    assert menu.menuAction().isVisible()
    assert [(one.text(), one.isChecked()) for one in menu.actions()] == [
        ("&1 The Coast", True),
        ("&2 Rock && Sea", False),
    ]
    menu.actions()[1].trigger()
    assert heard == [ShowWindow(8)]
