"""Everything grows with the font."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.look.scale import (
    Gap,
    caption_font,
    gap,
    icon_size,
    mono_font,
    row_height,
    tabular,
    title_font,
    unit,
    units,
)


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    return _widget(qtbot, 9)


def test_at_the_systems_own_size_a_unit_is_a_pixel(plain: QWidget) -> None:
    assert unit(plain) == 4
    assert [gap(plain, distance) for distance in Gap] == [8, 12, 16]
    assert icon_size(plain) == 16
    assert units(plain, 0.1) == 1


def test_twice_the_font_is_twice_the_measure(qtbot: QtBot) -> None:
    one, two = _widget(qtbot, 12), _widget(qtbot, 24)
    for measure in (unit, row_height, icon_size):
        assert measure(two) == pytest.approx(2 * measure(one), abs=2)


def test_a_row_is_eight_units_higher_than_its_text(plain: QWidget) -> None:
    assert row_height(plain) == plain.fontMetrics().height() + 8


@pytest.mark.parametrize("in_pixels", [False, True])
def test_the_sizes_of_text_keep_their_proportion(qtbot: QtBot, *, in_pixels: bool) -> None:
    widget = _widget(qtbot, 20)
    if in_pixels:
        font = widget.font()
        font.setPixelSize(40)
        widget.setFont(font)
    body = _size(widget.font())
    assert _size(title_font(widget)) == pytest.approx(1.25 * body)
    assert _size(caption_font(widget)) == pytest.approx(0.9 * body)
    assert _size(mono_font(widget)) == pytest.approx(0.95 * body)


def test_titles_are_stronger_and_tags_monospaced(plain: QWidget) -> None:
    assert title_font(plain).weight() == QFont.Weight.DemiBold
    assert QFontInfo(mono_font(plain)).fixedPitch()


def test_digits_can_be_made_to_stand_under_each_other(plain: QWidget) -> None:
    assert tabular(plain.font()).featureTags() == [QFont.Tag("tnum")]
    assert not plain.font().featureTags()


def _widget(qtbot: QtBot, points: int) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    font = widget.font()
    font.setPointSize(points)
    widget.setFont(font)
    return widget


def _size(font: QFont) -> float:
    return font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize()
