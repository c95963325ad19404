"""Deeds: what menus and the palette reach in panels."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.deed import Deed, deed_here, deeds_in, do_here


class Place:
    """Two panels in a window: packs, and assets with a list inside."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.packs, self.assets = QWidget(self.window), QWidget(self.window)
        self.list = QWidget(self.assets)
        self.done: list[str] = []
        column = QVBoxLayout(self.window)
        for panel in (self.packs, self.assets):
            column.addWidget(panel)
        self.rename = self._action("packs.rename", self.packs)
        self.remove = self._action("packs.remove", self.packs)
        self.take_out = self._action("assets.remove", self.assets)

    def _action(self, name: str, panel: QWidget) -> QAction:
        action = QAction(name, panel)
        action.triggered.connect(lambda: self.done.append(name))
        panel.addAction(action)
        Deed(name, action)
        return action


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    made = Place()
    qtbot.addWidget(made.window)
    return made


def test_the_nearest_panel_answers(place: Place) -> None:
    do_here(place.list, "remove")
    do_here(place.packs, "remove")
    assert place.done == ["assets.remove", "packs.remove"]


def test_what_one_panel_alone_answers_is_found_from_anywhere(place: Place) -> None:
    do_here(place.list, "packs.rename")
    assert place.done == ["packs.rename"]
    assert deed_here(place.list, "rename") is None


def test_what_cannot_be_done_is_not_done_and_says_why(place: Place) -> None:
    place.rename.setEnabled(False)
    place.rename.setToolTip("Choose a pack first.")
    deed = deed_here(place.packs, "rename")
    assert deed is not None
    assert deed.obstacle == "Choose a pack first."
    do_here(place.packs, "rename")
    assert place.done == []


def test_a_button_is_pressed_by_its_name(place: Place) -> None:
    button = QPushButton("Accept", place.assets)
    button.clicked.connect(lambda: place.done.append("accept"))
    reasons: list[str | None] = ["Choose a problem first.", None]
    Deed("problems.accept", button, lambda: reasons[0])
    do_here(place.packs, "problems.accept")
    assert place.done == []
    reasons.pop(0)
    do_here(place.packs, "problems.accept")
    assert place.done == ["accept"]


def test_other_keys_take_the_place_of_the_usual_ones_alone(place: Place) -> None:
    action = QAction("Copy", place.assets)
    action.setShortcuts([QKeySequence("Ctrl+C"), QKeySequence("Ctrl+Shift+C")])
    deed = Deed("assets.copy-path", action)
    assert deed in deeds_in(place.window)
    deed.set_keys([QKeySequence("Ctrl+Y")], [QKeySequence("Ctrl+Shift+C")])
    assert [one.toString() for one in action.shortcuts()] == ["Ctrl+Y", "Ctrl+C"]
    deed.set_keys(None, [])
    assert [one.toString() for one in action.shortcuts()] == ["Ctrl+C", "Ctrl+Shift+C"]
