"""Texts in colours that can be read, and fonts in their own glyphs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.ui.lexing import Word, Written, written
from studio.ui.look.colours import contrast
from studio.ui.panels.preview.font_page import FontPage, glyphs
from studio.ui.panels.preview.text_page import TextPage, _formats
from studio.workspace.previews.preview import Endings, FontShown, TextShown
from tests.looks.palettes import dark, light
from tests.ui.panels.preview.files import LUA, ttf


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def in_the_dark(qapp: QApplication) -> Iterator[None]:
    before = QPalette(QGuiApplication.palette())
    qapp.setPalette(dark())
    yield
    qapp.setPalette(before)


def _shown(text: str) -> TextShown:
    return TextShown(text, "UTF-8", mark=True, endings=Endings.MIXED, lines=7, cut=True, language="lua")


@pytest.mark.parametrize("palette", [light(), dark()], ids=["light", "dark"])
@pytest.mark.parametrize("word", Word)
def test_every_colour_can_be_read_in_both_schemes(palette: QPalette, word: Word) -> None:
    ink = _formats(palette)[word].foreground().color()
    assert contrast(ink, palette.base().color()) >= 4.5


def _inks(page: TextPage, line: int) -> set[str]:
    layout = page.view.document().findBlockByNumber(line).layout()
    return {one.format.foreground().color().name() for one in layout.formats()}


def test_words_are_told_apart_and_follow_the_scheme(window: QWidget, qapp: QApplication) -> None:
    page = TextPage(window)
    page.show_text(_shown(LUA.decode()), written(LUA.decode(), "lua", CancelToken()), same=False)
    before = _inks(page, 1)
    assert len(before) >= 2
    page.setPalette(dark())
    assert _inks(page, 1) != before


def test_what_is_said_of_a_text_has_its_mark_its_endings_and_that_it_is_cut(window: QWidget) -> None:
    page = TextPage(window)
    page.show_text(_shown("a\nb"), Written("a\nb"), same=False)
    assert page.words == "UTF-8 with BOM · mixed line endings · 7 lines · cut: there is more in the file"
    assert page.view.isReadOnly()
    assert page.view.toPlainText() == "a\nb"


def test_a_newer_version_of_a_text_is_shown_at_the_same_place(window: QWidget) -> None:
    page = TextPage(window)
    page.resize(300, 200)
    page.show()
    text = "\n".join(str(number) for number in range(400))
    page.show_text(_shown(text), Written(text), same=False)
    page.view.verticalScrollBar().setValue(120)
    page.show_text(_shown(text), Written(text + "\nmore"), same=True)
    assert page.view.verticalScrollBar().value() == 120
    page.show_text(_shown(text), Written(text), same=False)
    assert page.view.verticalScrollBar().value() == 0


def test_a_font_is_drawn_in_its_own_glyphs_and_what_it_lacks_is_an_empty_box(window: QWidget) -> None:
    page = FontPage(window)
    page.resize(400, 300)
    page.show()
    assert page.show_font(FontShown("TrueType", "Aileron", "Regular", 116, ttf()))
    plain = page.specimen.grab().toImage()
    page.sample.setText("Il1")
    assert page.specimen.grab().toImage() != plain
    raw = QRawFont(QByteArray(ttf()), 20)
    assert 0 in glyphs(raw, "A\u4e00").glyphIndexes()
    assert glyphs(raw, "AA").positions()[1].x() > 5


def test_a_font_that_cannot_be_drawn_is_refused_and_a_cleared_one_is_let_go(window: QWidget) -> None:
    page = FontPage(window)
    assert not page.show_font(FontShown("TrueType", "Broken", "", 3, b"\0\1\0\0 nothing more"))
    assert page.show_font(FontShown("TrueType", "Aileron", "Regular", 116, ttf()))
    page.clear()
    assert page.specimen._fonts == ()
