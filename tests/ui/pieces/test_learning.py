"""From a problem to its page in the help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.learning import LearnAction, LearnKey
from studio.ui.wishes import ShowHelp


class Place:
    """A window with F1 of its own, and in it a place with a field."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.place = QWidget(self.window)
        self.inside = QLineEdit(self.place)
        self.outside = QLineEdit(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.place)
        column.addWidget(self.outside)
        QVBoxLayout(self.place).addWidget(self.inside)
        self.key = LearnKey(self.place)
        self.heard: list[object] = []
        self.key.wished.connect(self.heard.append)
        whole = QAction("Help", self.window)
        whole.setShortcut(QKeySequence(Qt.Key.Key_F1))
        whole.triggered.connect(self._whole)
        self.window.addAction(whole)

    def _whole(self) -> None:
        self.heard.append("help")


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    made = Place()
    qtbot.addWidget(made.window)
    made.window.show()
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    return made


def test_f1_in_the_place_asks_for_its_page_and_elsewhere_for_the_help(place: Place) -> None:
    place.key.set_page("rules/PS-ID-LONG")
    place.inside.setFocus()
    QTest.keyClick(place.inside, Qt.Key.Key_F1)
    assert place.heard == [ShowHelp("rules/PS-ID-LONG")]
    place.outside.setFocus()
    QTest.keyClick(place.outside, Qt.Key.Key_F1)
    assert place.heard == [ShowHelp("rules/PS-ID-LONG"), "help"]


def test_without_a_page_f1_is_left_to_the_window(place: Place) -> None:
    place.inside.setFocus()
    QTest.keyClick(place.inside, Qt.Key.Key_F1)
    assert place.heard == ["help"]


def test_other_keys_go_their_way(place: Place) -> None:
    place.key.set_page("rules/PS-ID-LONG")
    place.inside.setFocus()
    QTest.keyClicks(place.inside, "a")
    QTest.keyClick(place.inside, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert place.inside.text() == "a"
    assert place.heard == []


def test_the_menu_of_a_line_has_its_page(place: Place) -> None:
    wished: list[object] = []
    action = LearnAction("rules/PS-ID-LONG", place.place)
    action.wished.connect(wished.append)
    assert place.place.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert place.place.actions() == [action]
    action.trigger()
    assert wished == [ShowHelp("rules/PS-ID-LONG")]
