"""Sentences with long names in them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.ui.pieces.breaking import breakable


@pytest.mark.parametrize("text", ["", "Short words stay as they are.", "voices/fr/act1/a.ogg is fine"])
def test_what_has_no_long_word_stays_as_it_is(text: str) -> None:
    assert breakable(text) == text


@pytest.mark.parametrize(
    "text", ["a" * 200, "voices/fr/" * 20, "an-id-of-many-parts" * 5, "é" * 3 + "x" * 99]
)
def test_a_long_word_needs_little_room_and_says_the_same(qtbot: QtBot, text: str) -> None:
    label = QLabel(f"{breakable(text)} is long.")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance("m" * 20)
    assert label.text().replace("\u200b", "") == f"{text} is long."


def test_letters_that_hang_together_are_not_taken_apart() -> None:
    word = "กำลังตรวจสอบไฟล์ทั้งหมดในโครงการ"
    assert breakable(word) == word
