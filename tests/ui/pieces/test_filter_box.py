"""The filter box, used as people use it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.project.filtering.filter import Filter
from studio.project.filtering.listing import Field, Kind
from studio.ui.pieces.filter_box import FilterBox, StandingFilter, box_near
from studio.ui.wishes import NoteFilter

FIELDS = (
    Field("type", Kind.CHOICE, ("image", "audio")),
    Field("state", Kind.CHOICE, ("loose", "new", "problem")),
    Field("size", Kind.SIZE),
)


class Stage:
    """A box above a list, in a window that has the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.box = FilterBox(FIELDS, "assets", self.window)
        self.list = QListView(self.window)
        self.list.setModel(QStringListModel(["one", "two"], self.list))
        self.box.set_list(self.list)
        column = QVBoxLayout(self.window)
        column.addWidget(self.box)
        column.addWidget(self.list)
        self.window.resize(500, 300)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.box.take_focus()
        self.said: list[str] = []
        self.wishes: list[object] = []
        self.box.changed.connect(self.hear)
        self.box.wished.connect(self.wishes.append)

    def hear(self, wanted: Filter) -> None:
        self.said.append(wanted.text)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.box.line, text)

    def press(self, key: Qt.Key) -> None:
        """A key goes to the list of what can be typed while it is open."""
        QTest.keyClick(self.box.completer.popup if self.box.completer.is_open else self.box.line, key)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.box.completer.close()
    made.window.close()


def test_the_list_follows_when_typing_rests_and_not_at_each_letter(stage: Stage, qtbot: QtBot) -> None:
    stage.type("dawn")
    assert stage.said == []
    qtbot.waitUntil(lambda: bool(stage.said))
    assert stage.said == ["dawn"]
    assert stage.box.filter.text == "dawn"


def test_enter_is_heard_at_once_and_remembered(stage: Stage) -> None:
    stage.type("dawn")
    stage.press(Qt.Key.Key_Return)
    assert stage.said == ["dawn"]
    assert stage.wishes == [NoteFilter("assets", "dawn")]


def test_esc_empties_the_box_first_and_then_leaves_it(stage: Stage, qtbot: QtBot) -> None:
    stage.type("dawn")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Escape)
    assert stage.said == ["dawn", ""]
    assert stage.box.line.hasFocus()
    stage.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(stage.list.hasFocus)


def test_down_goes_into_the_list_with_what_was_typed(stage: Stage, qtbot: QtBot) -> None:
    stage.type("dawn")
    stage.press(Qt.Key.Key_Down)
    qtbot.waitUntil(stage.list.hasFocus)
    assert stage.said == ["dawn"]


def test_the_button_empties_the_box_and_is_there_only_when_there_is_something(stage: Stage) -> None:
    button = stage.box.line.clear_button
    assert button.isHidden()
    stage.box.set_text("dawn")
    assert not button.isHidden()
    assert button.accessibleName() == "Clear filter"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stage.said == ["dawn", ""]
    assert button.isHidden()


def test_a_field_and_then_its_value_are_taken_from_the_list_by_keyboard(stage: Stage) -> None:
    stage.type("st")
    assert [one.text for one in stage.box.completer.offered] == ["state:"]
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.box.line.text() == "state:"
    assert [one.value for one in stage.box.completer.offered] == ["loose", "new", "problem"]
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.box.line.text() == "state:new "
    assert not stage.box.completer.is_open
    assert stage.said == ["state:new "]
    assert stage.wishes == [NoteFilter("assets", "state:new")]


def test_enter_with_nothing_chosen_in_the_list_means_what_was_typed(stage: Stage) -> None:
    stage.type("st")
    stage.press(Qt.Key.Key_Return)
    assert not stage.box.completer.is_open
    assert stage.said == ["st"]


def test_emptying_the_line_by_hand_offers_nothing(stage: Stage) -> None:
    stage.type("s")
    QTest.keyClick(stage.box.completer.popup, Qt.Key.Key_Backspace)
    assert stage.box.line.text() == ""
    assert not stage.box.completer.is_open


def test_what_is_wrong_is_said_in_words_underlined_and_heard(stage: Stage) -> None:
    stage.box.set_text("dawn speed:5 siz:3")
    stage.press(Qt.Key.Key_Return)
    line = stage.box.line
    assert line.marks == ((5, 12), (13, 18))
    assert "is nothing that this list can be filtered by" in stage.box.fault.sentence
    assert line.accessibleDescription() == stage.box.fault.sentence


def test_a_wrong_word_passes_over_and_the_others_filter(stage: Stage) -> None:
    stage.box.set_text("dawn speed:5")
    assert [term.values for term in stage.box.filter.terms] == [("dawn",)]


def test_what_is_meant_is_taken_by_its_link(stage: Stage) -> None:
    stage.box.set_text("siz:>3mb")
    link = stage.box.fault.link
    assert link is not None
    assert "size:" in link.text()
    link.click()
    assert stage.box.line.text() == "size:>3mb"
    assert stage.box.fault.sentence == ""
    assert stage.said[-1] == "size:>3mb"
    assert stage.box.line.hasFocus()


def test_nobody_is_told_off_while_typing_but_soon_after(stage: Stage, qtbot: QtBot) -> None:
    stage.type("size:")
    stage.box.completer.close()
    assert stage.box.fault.sentence == ""
    qtbot.waitUntil(lambda: bool(stage.box.fault.sentence))
    assert "size:" in stage.box.fault.sentence


def test_a_fault_before_the_cursor_is_said_at_once(stage: Stage) -> None:
    stage.type("speed:5 ")
    assert stage.box.fault.sentence


def test_the_next_letter_takes_the_underline_away(stage: Stage) -> None:
    stage.box.set_text("dawn speed:5")
    stage.press(Qt.Key.Key_Return)
    assert stage.box.line.marks
    stage.box.line.setText("dawn")
    assert stage.box.line.marks == ()


def test_the_count_is_said_only_while_something_is_filtered(stage: Stage) -> None:
    stage.box.set_count(9812, 9812)
    assert stage.box.count_words == ""
    stage.box.set_text("dawn")
    stage.box.set_count(31, 9812)
    assert stage.box.count_words == "31 of 9,812"


def test_in_a_narrow_pane_the_count_stands_below(stage: Stage, qtbot: QtBot) -> None:
    stage.box.set_text("dawn")
    stage.box.set_count(31, 9812)
    count = next(one for one in stage.box.findChildren(QLabel) if one.text() == "31 of 9,812")
    assert count.geometry().center().y() < stage.box.line.geometry().bottom()
    stage.window.resize(240, 300)
    qtbot.waitUntil(lambda: count.geometry().top() > stage.box.line.geometry().bottom())
    stage.window.resize(500, 300)
    qtbot.waitUntil(lambda: count.geometry().center().y() < stage.box.line.geometry().bottom())


def test_a_value_that_becomes_known_makes_the_filter_mean_more(stage: Stage) -> None:
    stage.box.set_text("state:gone")
    assert not stage.box.filter.terms
    said = len(stage.said)
    stage.box.set_fields((Field("state", Kind.CHOICE, ("gone",)),))
    assert stage.box.filter.terms
    assert len(stage.said) == said + 1


def test_the_same_fields_again_change_nothing(stage: Stage) -> None:
    stage.box.set_text("state:new")
    stage.box.set_fields(FIELDS)
    assert stage.said == ["state:new"]


def test_an_example_stands_in_an_empty_box(stage: Stage) -> None:
    assert stage.box.line.placeholderText() == "Filter, such as type:image"


def test_what_was_typed_is_heard_when_the_box_goes(stage: Stage) -> None:
    stage.type("dawn")
    stage.box.hide()
    assert stage.said == ["dawn"]


def test_a_filter_from_the_menu_is_taken_at_once(stage: Stage) -> None:
    stage.box.standing = (StandingFilter("In no pack", "state:loose"),)
    stage.box.menu.chosen.emit("state:loose")
    assert stage.said == ["state:loose"]
    assert stage.box.line.text() == "state:loose"


def test_a_filter_with_a_fault_is_not_remembered(stage: Stage) -> None:
    stage.box.set_text("dawn speed:5")
    stage.press(Qt.Key.Key_Return)
    assert stage.wishes == []


def test_the_box_of_the_list_with_the_focus_is_found(stage: Stage) -> None:
    assert box_near(stage.list) is stage.box
    assert box_near(stage.box.line) is stage.box
    assert box_near(None) is None
    stage.box.hide()
    assert box_near(stage.list) is None


def test_a_dialog_lets_the_keys_for_finding_reach_its_box(stage: Stage) -> None:
    stage.box.listen_in(stage.window)
    stage.list.setFocus()
    QTest.keySequence(stage.list, QKeySequence(QKeySequence.StandardKey.Find))
    assert stage.box.line.hasFocus()


def test_tab_takes_the_first_that_is_offered(stage: Stage) -> None:
    stage.type("ty")
    stage.press(Qt.Key.Key_Tab)
    assert stage.box.line.text() == "type:"
