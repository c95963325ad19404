"""Looking for something in the text."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from studio.ui.panels.pack.text_replacing import ReplaceRow
from tests.ui.panels.pack.text_stage import CONTROL, TEXT, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path, TEXT.replace("a comment", "\U0001f600 Art, a comment"))


def _line(stage: Stage) -> QLineEdit:
    return stage.find_bar().findChildren(QLineEdit)[0]


def _look_for(stage: Stage, text: str) -> None:
    stage.key(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(_line(stage), text)


def _chosen(stage: Stage) -> tuple[int, str]:
    cursor = stage.editor.textCursor()
    return stage.editor.place()[0], cursor.selectedText()


def test_every_place_is_counted_and_the_first_one_is_chosen(stage: Stage) -> None:
    _look_for(stage, "art")
    assert stage.find_bar().told == "1 of 3"
    assert _chosen(stage) == (2, "Art")


def test_enter_goes_on_and_around(stage: Stage) -> None:
    _look_for(stage, "art")
    lines: list[int] = []
    for _ in range(3):
        QTest.keyClick(_line(stage), Qt.Key.Key_Return)
        lines.append(_chosen(stage)[0])
    assert lines == [3, 5, 2]


def test_f3_goes_on_in_the_text_and_shift_f3_back(stage: Stage) -> None:
    _look_for(stage, "art")
    stage.editor.setFocus()
    stage.key(Qt.Key.Key_F3)
    assert (_chosen(stage), stage.find_bar().told) == ((3, "art"), "2 of 3")
    stage.key(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert stage.find_bar().told == "1 of 3"


def test_what_is_not_there_is_said(stage: Stage) -> None:
    _look_for(stage, "voices(")
    assert stage.find_bar().told == "Not in this text"
    buttons = stage.find_bar().findChildren(QToolButton)
    assert [one.isEnabled() for one in buttons if one.accessibleName().endswith("place")] == [False, False]


def test_what_is_chosen_is_looked_for(stage: Stage) -> None:
    stage.editor.go_to(3, 4)
    for _ in range(5):
        stage.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    stage.key(Qt.Key.Key_F, CONTROL)
    assert (_line(stage).text(), stage.find_bar().told) == ("asset", "1 of 1")


def test_esc_closes_the_bar_and_gives_the_text_the_focus(stage: Stage) -> None:
    _look_for(stage, "art")
    QTest.keyClick(_line(stage), Qt.Key.Key_Escape)
    assert not stage.find_bar().isVisible()
    assert stage.editor.hasFocus()
    assert _chosen(stage) == (2, "Art")


def test_places_follow_what_is_typed(stage: Stage) -> None:
    _look_for(stage, "art")
    stage.type_at(7, 1, "art")
    assert stage.find_bar().told.endswith("of 4")
    stage.tab.flush()


def test_looking_is_no_edit_and_goes_on_where_nothing_may_be_edited(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, read_only="Busy.")
    _look_for(stage, "art")
    assert stage.find_bar().told == "1 of 2"
    assert stage.edits() == []
    assert not stage.find_bar().findChildren(ReplaceRow)[0].isVisible()


def _replace_line(stage: Stage) -> QLineEdit:
    return stage.find_bar().findChildren(ReplaceRow)[0].findChildren(QLineEdit)[0]


def _press(stage: Stage, name: str) -> None:
    buttons = stage.find_bar().findChildren(QPushButton)
    next(one for one in buttons if one.accessibleName() == name).click()


@pytest.mark.parametrize("held", [CONTROL, Qt.KeyboardModifier.NoModifier])
def test_the_keys_of_looking_stay_in_the_bar(stage: Stage, held: Qt.KeyboardModifier) -> None:
    heard: list[str] = []
    for keys in ("Ctrl+F", "F3"):
        QShortcut(QKeySequence(keys), stage.window).activated.connect(partial(heard.append, keys))
    _look_for(stage, "art")
    for line in (_line(stage), _replace_line(stage)):
        line.setFocus()
        if held == CONTROL:
            QTest.keyClick(line, Qt.Key.Key_F, CONTROL)
            assert _line(stage).hasFocus()
            assert _line(stage).selectedText() == "art"
        else:
            QTest.keyClick(line, Qt.Key.Key_F3)
    assert heard == []
    assert stage.find_bar().told == ("1 of 3" if held == CONTROL else "3 of 3")


def test_one_place_is_replaced_and_the_next_one_chosen_each_as_one_step(stage: Stage) -> None:
    before = stage.data()
    _look_for(stage, "art")
    stage.find_bar().next()
    QTest.keyClick(_line(stage), Qt.Key.Key_H, CONTROL)
    assert _replace_line(stage).hasFocus()
    QTest.keyClicks(_replace_line(stage), "art-1")
    QTest.keyClick(_replace_line(stage), Qt.Key.Key_Return)
    once = before.replace(b'"assetPackID": "art"', b'"assetPackID": "art-1"')
    assert (stage.data(), _chosen(stage)) == (once, (5, "art"))
    QTest.keyClick(_replace_line(stage), Qt.Key.Key_Return)
    assert stage.data() == once.replace(b'"directory": "art"', b'"directory": "art-1"')
    assert _replace_line(stage).hasFocus()
    stage.undo()
    assert stage.data() == once
    stage.undo()
    assert stage.data() == before


def test_all_places_are_replaced_as_one_step_apart_from_what_was_typed_before(stage: Stage) -> None:
    before = stage.data()
    stage.type_at(7, 1, "\t")
    _look_for(stage, "ART")
    QTest.keyClicks(_replace_line(stage), "\\1 sky")
    _press(stage, "Replace all places")
    assert stage.find_bar().told == "3 places replaced"
    assert len(stage.edits()) == 2
    text = stage.data().decode()
    assert text.count("\\1 sky") == 3
    assert "art" not in text.casefold()
    stage.undo()
    stage.undo()
    assert stage.data() == before


def test_nothing_found_is_nothing_to_replace(stage: Stage) -> None:
    _look_for(stage, "voices")
    QTest.keyClick(_replace_line(stage), Qt.Key.Key_Return)
    assert stage.edits() == []
    buttons = stage.find_bar().findChildren(QPushButton)
    assert [one.isEnabled() for one in buttons] == [False, False]


def test_esc_leaves_the_bar_from_the_new_text_too(stage: Stage) -> None:
    stage.key(Qt.Key.Key_H, CONTROL)
    assert _line(stage).hasFocus()
    QTest.keyClick(_replace_line(stage), Qt.Key.Key_Escape)
    assert not stage.find_bar().isVisible()
    assert stage.editor.hasFocus()
