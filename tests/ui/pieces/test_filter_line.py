"""The line that a filter is typed into."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.filter_line import FilterLine


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[FilterLine]:
    window = QWidget()
    qtbot.addWidget(window)
    made = FilterLine(window)
    made.resize(200, 30)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    yield made
    window.close()


def test_it_runs_left_to_right_in_every_window(line: FilterLine) -> None:
    assert line.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_an_input_method_composes_is_left_alone(line: FilterLine) -> None:
    line.setText("dawn ")
    QApplication.sendEvent(line, QInputMethodEvent("にほ", []))
    line.mark([(0, 4)])
    assert not line.marks
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(line, commit)
    assert line.text() == "dawn 日本"
    line.mark([(0, 4)])
    assert line.marks == ((0, 4),)


def test_underlining_changes_neither_text_nor_cursor(line: FilterLine) -> None:
    line.setText("dawn speed:5")
    line.setCursorPosition(3)
    line.mark([(5, 12)])
    assert (line.text(), line.cursorPosition()) == ("dawn speed:5", 3)


def test_undo_takes_back_what_was_typed_and_then_is_the_windows(line: FilterLine) -> None:
    undone: list[int] = []
    action = QAction("Undo", line.window())
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda: undone.append(1))
    line.window().addAction(action)
    QTest.keyClicks(line, "dawn")
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Undo))
    assert line.text() == ""
    assert not undone
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Undo))
    assert len(undone) == 1


def test_esc_is_its_own_although_a_pane_listens_to_it(line: FilterLine) -> None:
    heard: list[str] = []
    action = QAction("Cancel", line.window())
    action.setShortcut(QKeySequence(Qt.Key.Key_Escape))
    action.triggered.connect(lambda: heard.append("pane"))
    line.window().addAction(action)
    line.escaped.connect(lambda: heard.append("line"))
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert heard == ["line"]


def test_enter_does_not_press_the_button_of_a_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    pressed: list[int] = []
    button = QPushButton("Make packs", dialog)
    button.setDefault(True)
    button.clicked.connect(lambda: pressed.append(1))
    line = FilterLine(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(line)
    column.addWidget(button)
    dialog.show()
    qtbot.waitExposed(dialog)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pressed == []
    dialog.close()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_what_can_be_typed_is_asked_for_by_keys(
    line: FilterLine, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    asked: list[int] = []
    line.asked.connect(lambda: asked.append(1))
    QTest.keyClick(line, key, held)
    assert asked == [1]


def test_the_sign_and_the_button_change_sides_in_a_mirrored_window(line: FilterLine, qtbot: QtBot) -> None:
    line.setText("dawn")
    assert line.clear_button.geometry().left() > line.width() // 2
    window = line.window()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = FilterLine(window)
    mirrored.resize(200, 30)
    mirrored.setText("dawn")
    mirrored.show()
    qtbot.waitUntil(lambda: mirrored.clear_button.geometry().left() == 0)
    assert mirrored.alignment() & Qt.AlignmentFlag.AlignRight
