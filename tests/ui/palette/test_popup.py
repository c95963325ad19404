"""The popup of the palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.palette.entries import Entry
from studio.ui.palette.popup import Manner, PalettePopup

_LINES = (
    Entry("a", "Add", "add", group="One"),
    Entry("b", "Build", "build", group="One"),
    Entry("c", "Cancel", "cancel", obstacle="No build is under way.", group="Two"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    QLineEdit(made).setFocus()
    made.show()
    return made


@pytest.fixture
def popup(window: QWidget) -> PalettePopup:
    made = PalettePopup(Manner("Find a command", "Type letters.", "No command fits that."), window)
    made.show_entries(_LINES)
    made.drop_down()
    return made


def taken(popup: PalettePopup) -> list[object]:
    seen: list[object] = []
    popup.taken.connect(seen.append)
    return seen


def test_enter_takes_the_first_line_that_is_there(popup: PalettePopup) -> None:
    seen = taken(popup)
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert seen == [_LINES[0]]
    assert popup.isHidden()


def test_arrows_choose_while_letters_are_typed(popup: PalettePopup) -> None:
    typed: list[object] = []
    popup.typed.connect(typed.append)
    QTest.keyClicks(popup.line, "bu")
    QTest.keyClick(popup.line, Qt.Key.Key_Down)
    assert typed == ["b", "bu"]
    assert popup.current == _LINES[1]


def test_what_cannot_be_done_is_not_taken_and_the_reason_stands_below(popup: PalettePopup) -> None:
    seen = taken(popup)
    QTest.keyClick(popup.line, Qt.Key.Key_PageDown)
    assert popup.foot == "No build is under way."
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert seen == []
    assert popup.isVisible()


def test_escape_leaves_everything_as_it_was(popup: PalettePopup, window: QWidget) -> None:
    closed: list[bool] = []
    popup.closed.connect(lambda: closed.append(True))
    seen = taken(popup)
    QTest.keyClick(popup.line, Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert closed == [True]
    assert seen == []
    assert isinstance(window.focusWidget(), QLineEdit)


def test_nothing_that_fits_is_said(popup: PalettePopup) -> None:
    popup.line.setText("xyz")
    popup.show_entries(())
    assert popup.foot == "No command fits that."
    assert popup.current is None
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible()


def test_it_fits_into_a_small_window(window: QWidget, popup: PalettePopup) -> None:
    popup.close()
    window.resize(300, 200)
    popup.drop_down()
    assert popup.width() <= 300
    assert popup.height() <= 200
