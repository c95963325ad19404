"""A line for a language, typed or chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from studio.languages.names import catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.pieces.language_line import LanguageLine, Typed


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[LanguageLine]:
    window = QWidget()
    qtbot.addWidget(window)
    made = LanguageLine("Language", window)
    window.resize(300, 60)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    made.set_languages(catalogue())
    yield made
    window.close()


def list_below(line: LanguageLine) -> QAbstractItemView:
    popup = line.completer().popup()
    assert popup is not None
    return popup


def heard(line: LanguageLine) -> list[object]:
    said: list[object] = []
    line.entered.connect(said.append)
    return said


def test_enter_tells_what_was_typed(line: LanguageLine) -> None:
    said = heard(line)
    QTest.keyClicks(line, "  q  ")
    list_below(line).hide()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert said == [Typed("q")]


def test_an_empty_line_tells_nothing(line: LanguageLine) -> None:
    said = heard(line)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert said == []


def test_enter_takes_the_first_language_of_the_list(line: LanguageLine, qtbot: QtBot) -> None:
    said = heard(line)
    QTest.keyClicks(line, "brasil")
    popup = list_below(line)
    qtbot.waitUntil(popup.isVisible)
    assert line.offered[0] == "pt-BR"
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert said == [Typed("pt-BR")]
    assert not popup.isVisible()


def test_a_line_that_is_emptied_when_it_tells_stays_empty(line: LanguageLine, qtbot: QtBot) -> None:
    said = heard(line)
    line.entered.connect(line.clear)
    QTest.keyClicks(line, "brasil")
    popup = list_below(line)
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [Typed("pt-BR")]
    assert line.text() == ""


def test_a_pasted_list_is_no_beginning_of_a_name(line: LanguageLine) -> None:
    line.setText("")
    QTest.keyClicks(line, "de, " * 30)
    assert line.offered == ()


def test_a_name_means_its_tag_and_nonsense_nothing(line: LanguageLine) -> None:
    assert str(line.meant("Deutsch")) == "de"
    assert str(line.meant("zh-hant-hk")) == "zh-Hant-HK"
    with pytest.raises(InvalidTag):
        line.meant("klingonish")


def test_the_list_of_all_opens_by_an_arrow_or_a_click_with_nothing_typed(line: LanguageLine) -> None:
    line.set_used((LanguageTag.parse("ja"),))
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(line, Qt.Key.Key_Down, modifier)
        assert line.below.is_open
        assert line.offered[0] == "ja"
        assert len(line.offered) > 500
        QTest.keyClick(line.below.popup, Qt.Key.Key_Escape)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert line.below.is_open


def test_what_is_pointed_at_in_the_list_is_not_yet_written_into_the_line(line: LanguageLine) -> None:
    QTest.keyClicks(line, "port")
    QTest.keyClick(line.below.popup, Qt.Key.Key_Down)
    assert line.below.chosen == "pt-BR"
    assert line.text() == "port"
    QTest.keyClick(line.below.popup, Qt.Key.Key_Escape)
    assert line.text() == "port"


def test_a_tag_that_is_typed_in_full_counts_more_than_the_first_of_the_list(line: LanguageLine) -> None:
    said = heard(line)
    line.set_used((LanguageTag.parse("pt-BR"),))
    QTest.keyClicks(line, "pt")
    assert line.offered[0] == "pt-BR"
    QTest.keyClick(line.below.popup, Qt.Key.Key_Return)
    # Three letters mostly begin a name.
    line.clear()
    QTest.keyClicks(line, "gal")
    QTest.keyClick(line.below.popup, Qt.Key.Key_Return)
    assert said == [Typed("pt"), Typed("gl")]
