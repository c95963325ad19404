"""What a line for a short text takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.ui.pieces.one_line import OneLine


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.setValidator(OneLine(20, made))
    made.setText("before")
    return made


def refusals(line: QLineEdit) -> list[str]:
    validator = line.validator()
    assert isinstance(validator, OneLine)
    found: list[str] = []

    def heard() -> None:
        found.append(validator.refusal)

    line.inputRejected.connect(heard)
    return found


def paste(line: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    line.selectAll()
    line.paste()


@pytest.mark.parametrize(
    ("text", "said"),
    [("x" * 21, "20 characters"), ("x" * 10_000_000, "20 characters"), ("a\0b", "seen"), ("a\nb", "breaks")],
)
def test_what_cannot_stand_in_a_line_is_refused_as_a_whole_and_says_why(
    line: QLineEdit, text: str, said: str
) -> None:
    found = refusals(line)
    paste(line, text)
    assert line.text() == "before"
    assert said in found[-1]


@pytest.mark.parametrize("text", ["x" * 20, "voices-fr", "日本語", "a b", "😀"])
def test_what_can_stand_in_a_line_is_taken(line: QLineEdit, text: str) -> None:
    found = refusals(line)
    paste(line, text)
    assert line.text() == text
    assert found == []


def test_line_breaks_around_a_text_fall_off(line: QLineEdit) -> None:
    paste(line, "\tvoices-fr\r\n")
    assert line.text() == "voices-fr"


def test_a_text_that_is_too_long_already_can_be_made_shorter(line: QLineEdit) -> None:
    line.setText("x" * 30)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.text() == "x" * 29
