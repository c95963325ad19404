"""The actions of a window in the palette."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.actions import Actions
from studio.ui.palette.commands import commands


def test_every_action_is_in_the_palette_with_its_reason(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window.menuBar(), window)
    lines = {one.entry.key: one for one in commands(actions)}
    assert lines.keys() == actions.all.keys() - {"palette"}
    for name, line in lines.items():
        assert line.entry.obstacle == actions.reason(name)
        assert (line.entry.obstacle is None) is actions[name].isEnabled()
        assert line.entry.text
        assert line.about
    assert lines["save"].entry.obstacle == "Open a project first."
    assert lines["save"].entry.aside == "in File"
    assert lines["save"].entry.keys == "Ctrl+S"
