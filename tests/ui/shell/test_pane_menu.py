"""The menu of panes."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.shell.pane_menu import PaneMenu


def test_a_closed_pane_is_off_in_the_menu_and_comes_back_from_there(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = PaneMenu(window)
    assert not menu.menuAction().isEnabled()
    dock = QDockWidget("Packs", window)
    window.show()
    dock.close()
    menu.show_docks({"packs": dock})
    (switch,) = menu.actions()
    assert (switch.text(), switch.isChecked()) == ("Packs", False)
    switch.trigger()
    assert dock.isVisible()
    menu.show_docks({})
    assert not menu.actions()
    assert not menu.menuAction().isEnabled()
