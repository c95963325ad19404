"""The strip of first steps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.first_steps.steps import STEPS, Step
from studio.ui.first_steps.strip import FirstStepsStrip
from studio.ui.first_steps.words import how


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[FirstStepsStrip]:
    host = QWidget()
    qtbot.addWidget(host)
    made = FirstStepsStrip(host)
    made.resize(600, made.sizeHint().height())
    host.show()
    yield made
    host.close()


def test_it_begins_with_the_first_step_and_goes_on_as_steps_are_taken(strip: FirstStepsStrip) -> None:
    assert strip.sentence == how(Step.LOOK)
    strip.show_taken({Step.LOOK, Step.LANGUAGE})
    assert strip.chosen is Step.MEND
    assert strip.sentence == how(Step.MEND)


def test_somebody_may_take_the_steps_in_another_order(strip: FirstStepsStrip) -> None:
    asked: list[object] = []
    strip.asked.connect(asked.append)
    QTest.mouseClick(strip.button(Step.BUILD), Qt.MouseButton.LeftButton)
    assert strip.sentence == how(Step.BUILD)
    QTest.keyClick(strip.show_me, Qt.Key.Key_Space)
    assert asked == [Step.BUILD]
    strip.show_taken(frozenset())
    assert strip.chosen is Step.BUILD, "nothing new was done, so nobody is led elsewhere"


def test_what_is_done_is_said_by_a_sign_and_in_words(strip: FirstStepsStrip) -> None:
    before = strip.button(Step.LOOK).icon().pixmap(16).toImage()
    assert strip.button(Step.LOOK).accessibleName() == "Look at a file, not done yet"
    strip.show_taken({Step.LOOK})
    assert strip.button(Step.LOOK).accessibleName() == "Look at a file, done"
    assert strip.button(Step.LOOK).icon().pixmap(16).toImage() != before


def test_when_all_is_done_that_is_said_and_nothing_is_left_to_press(strip: FirstStepsStrip) -> None:
    strip.show_taken(frozenset(STEPS))
    assert strip.chosen is None
    assert "All five" in strip.sentence
    assert strip.show_me.isHidden()


def test_everything_in_it_has_a_name_and_the_keyboard_gets_there(strip: FirstStepsStrip) -> None:
    controls = [*(strip.button(step) for step in STEPS), strip.show_me, strip.close_button]
    for control in controls:
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    closed: list[bool] = []
    strip.closed.connect(lambda: closed.append(True))
    QTest.keyClick(strip.close_button, Qt.Key.Key_Space)
    assert closed
