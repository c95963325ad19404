"""A label without room gives up what matters least, and never the whole text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.elided import ElidedLabel

PATH = "voices/fr/act1/scene_04/takes/line_0412_final.wav"
SENTENCE = "Starts during installation and may continue after it."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_path_gives_up_its_middle_and_a_sentence_its_end(window: QWidget) -> None:
    path, sentence = ElidedLabel(PATH, window, path=True), ElidedLabel(SENTENCE, window)
    for label in (path, sentence):
        label.resize(120, 20)
    assert path.shown.startswith("voices")
    assert path.shown.endswith(".wav")
    assert "…" in path.shown
    assert sentence.shown.startswith("Starts")
    assert sentence.shown.endswith("…")


def test_with_room_for_it_the_whole_text_is_shown(window: QWidget) -> None:
    label = ElidedLabel(PATH, window, path=True)
    label.resize(label.sizeHint())
    assert label.shown == label.text == PATH


def test_the_tool_tip_has_the_whole_text_only_where_it_is_missing(window: QWidget) -> None:
    label = ElidedLabel(PATH, window, path=True)
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""
    label.resize(100, 20)
    label.grab()
    assert label.toolTip() == PATH
    label.set_text("a.wav")
    assert label.toolTip() == ""


def test_the_whole_text_is_heard_and_copied(window: QWidget) -> None:
    label = ElidedLabel(PATH, window, path=True)
    label.resize(100, 20)
    assert label.accessibleName() == PATH
    copy = label.actions()[0]
    assert copy.text() == "Copy path"
    copy.trigger()
    assert QGuiApplication.clipboard().text() == PATH


def test_from_right_to_left_a_short_path_stands_at_the_right(window: QWidget) -> None:
    label = ElidedLabel("a.wav", window, path=True)
    label.resize(200, 20)
    assert _inked(label, 0, 40)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not _inked(label, 0, 100)
    assert _inked(label, 160, 200)


def test_a_name_with_a_line_break_stays_on_its_line(window: QWidget) -> None:
    assert (
        ElidedLabel("a\nb", window, path=True).sizeHint().height()
        == ElidedLabel("a", window).sizeHint().height()
    )


def _inked(label: ElidedLabel, start: int, end: int) -> bool:
    image: QImage = label.grab().toImage()
    ground = image.pixelColor(100, 0)
    return any(image.pixelColor(x, y) != ground for x in range(start, end) for y in range(image.height()))
