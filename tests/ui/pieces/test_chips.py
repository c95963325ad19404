"""Chips name languages and packs, with colours and without."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import pack_hue
from studio.ui.pieces.chips import (
    Language,
    LanguageChip,
    language_chip_size,
    pack_chip_size,
    paint_language_chip,
    paint_pack_chip,
)

Paint = Callable[[QPainter, QRect], None]

FRENCH = Language("fr", "French", "français")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_language_is_heard_by_name_and_tag_and_shown_in_its_own_words(window: QWidget) -> None:
    chip = LanguageChip(FRENCH, window)
    assert chip.accessibleName() == "French (fr)"
    assert chip.toolTip() == "français"
    chip.set_language(Language("fr"))
    assert (chip.accessibleName(), chip.toolTip()) == ("fr", "")


def test_a_pack_without_a_language_is_for_all(window: QWidget) -> None:
    assert LanguageChip(Language(), window).accessibleName() == "All languages"


def test_a_longer_language_takes_more_room(window: QWidget) -> None:
    font = window.font()
    short, long = (
        language_chip_size(FRENCH, font),
        language_chip_size(Language("zh-Hant-TW", "Chinese"), font),
    )
    assert short.width() < long.width()
    chip = LanguageChip(FRENCH, window)
    assert chip.sizeHint() == short
    chip.set_language(Language("zh-Hant-TW", "Chinese"))
    assert chip.sizeHint() == long


def test_only_a_language_fills_its_chip(window: QWidget) -> None:
    grounds = {}
    for language in (FRENCH, Language()):
        chip = LanguageChip(language, window)
        chip.resize(chip.sizeHint())
        grounds[language] = chip.grab().toImage().pixelColor(3, chip.height() // 2)
    assert grounds[Language()] == window.palette().window().color()
    assert grounds[FRENCH] != grounds[Language()]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_chip_stands_where_reading_begins(window: QWidget, direction: Qt.LayoutDirection) -> None:
    image = _painted(
        window, direction, lambda p, r: paint_language_chip(p, r, FRENCH, window.font(), window.palette())
    )
    begins_left = direction == Qt.LayoutDirection.LeftToRight
    assert _touched(image, 0, 20) is begins_left
    assert _touched(image, 280, 300) is not begins_left


def test_the_hue_of_a_pack_is_the_bar_and_the_outline_of_its_chip(window: QWidget) -> None:
    hue = pack_hue("Voices", window.palette())
    image = _painted(
        window,
        Qt.LayoutDirection.LeftToRight,
        lambda p, r: paint_pack_chip(p, r, "Voices", window.font(), window.palette()),
    )
    assert image.pixelColor(2, 15) == hue
    assert (
        pack_chip_size("Voices", window.font()).width() < pack_chip_size("Voices-fr", window.font()).width()
    )


def test_a_selected_chip_keeps_to_the_colour_of_selected_text(window: QWidget) -> None:
    palette = QPalette(window.palette())
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#010203"))

    def paint(painter: QPainter, rect: QRect) -> None:
        paint_pack_chip(painter, rect, "Voices", window.font(), palette, selected=True)

    image = _painted(window, Qt.LayoutDirection.LeftToRight, paint)
    assert image.pixelColor(2, 15) == QColor("#010203")


def _painted(
    window: QWidget, direction: Qt.LayoutDirection, paint: Callable[[QPainter, QRect], None]
) -> QImage:
    del window
    image = QImage(300, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint(painter, image.rect())
    painter.end()
    return image


def _touched(image: QImage, start: int, end: int) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(start, end) for y in range(image.height()))
