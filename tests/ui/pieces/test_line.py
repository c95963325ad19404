"""A line for ids, tags and paths."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.line import Line


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[Line]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Line("Tag", window, drafting=True)
    window.close()


def test_it_runs_left_to_right_and_has_a_name(line: Line) -> None:
    assert line.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert line.accessibleName() == "Tag"


def test_another_text_leaves_the_cursor_where_it_was(line: Line) -> None:
    line.show_text("zh-Hant")
    assert line.cursorPosition() == 7
    line.setCursorPosition(2)
    line.show_text("zh-Hans-CN")
    assert line.cursorPosition() == 2
    line.show_text("z")
    assert line.cursorPosition() == 1


def test_esc_is_told_in_a_line_that_is_a_draft(line: Line, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.dropped):
        QTest.keyClick(line, Qt.Key.Key_Escape)
