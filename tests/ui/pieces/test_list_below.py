"""A list below a line, gone through while the line keeps what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.language_list import Heading, Item, Row
from studio.ui.pieces.line import Line
from studio.ui.pieces.list_below import ListBelow, Taken

ITEMS: tuple[Item, ...] = (
    Heading("Usual"),
    Row("a", "a", "Alpha"),
    Row("b", "b", "Beta"),
    Heading("Others"),
    Row("c", "c", "Gamma"),
)


class Stage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line = Line("Letter", self)
        self.below = ListBelow(self.line, "Letters")
        self.heard: list[object] = []
        self.entered: list[bool] = []
        self.below.taken.connect(self.heard.append)
        self.below.entered.connect(self._enter)

    def _enter(self) -> None:
        self.entered.append(True)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.below.popup, key)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    made = Stage()
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    made.line.setText("typed")
    return made


def test_arrows_pass_over_the_headings_and_come_back_to_the_line(stage: Stage) -> None:
    stage.below.show_items(ITEMS)
    assert stage.below.chosen is None
    seen = list[str | None]()
    for key in (*[Qt.Key.Key_Down] * 4, *[Qt.Key.Key_Up] * 3):
        stage.press(key)
        seen.append(stage.below.chosen)
    assert seen == ["a", "b", "c", "c", "b", "a", None]
    assert stage.line.text() == "typed"
    stage.press(Qt.Key.Key_PageDown)
    assert stage.below.chosen == "c"


def test_enter_takes_what_is_chosen_and_else_tells_that_it_was_pressed(stage: Stage) -> None:
    stage.below.show_items(ITEMS)
    stage.press(Qt.Key.Key_Return)
    assert (stage.heard, stage.entered) == ([], [True])
    stage.below.show_items(ITEMS)
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (stage.heard, stage.entered) == ([Taken("b")], [True])
    assert not stage.below.is_open
    assert stage.line.text() == "typed"


def test_a_click_takes_a_row_and_a_heading_nothing(stage: Stage) -> None:
    stage.below.show_items(ITEMS)
    view = stage.below.popup
    heading = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert stage.heard == []
    stage.below.show_items(ITEMS)
    row = view.visualRect(view.model().index(4, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert stage.heard == [Taken("c")]


def test_it_opens_at_the_row_that_is_current(stage: Stage) -> None:
    stage.below.show_items(ITEMS, "c")
    assert stage.below.chosen == "c"


def test_esc_closes_it_and_takes_nothing(stage: Stage) -> None:
    stage.below.show_items(ITEMS)
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert not stage.below.is_open
    assert stage.heard == []


def test_with_nothing_to_choose_it_is_not_there(stage: Stage) -> None:
    stage.below.show_items(ITEMS)
    stage.below.show_items((Heading("Usual"),))
    assert not stage.below.is_open
    assert stage.below.keys == ()


def test_letters_go_to_the_line(stage: Stage) -> None:
    stage.below.show_items(ITEMS)
    QTest.keyClicks(stage.below.popup, "x")
    assert stage.line.text() == "typedx"
