"""A person's languages: chips that are added, moved, removed and pasted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.languages.names import catalogue
from studio.project.profiles import Profile
from studio.ui.panels.audience.person import PersonForm

LEFT = Qt.MouseButton.LeftButton
PLAIN = str.maketrans("", "", "\u2066\u2069\u200f")


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[PersonForm]:
    window = QWidget()
    qtbot.addWidget(window)
    form = PersonForm(window)
    form.set_languages(catalogue())
    form.show_profile(Profile(("de-CH", "en", "fr")))
    form.resize(700, 320)
    window.resize(720, 340)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield form
    QGuiApplication.clipboard().clear()


def type_in(person: PersonForm, text: str) -> None:
    person.adding.setFocus()
    person.adding.setText(text)
    QTest.keyClick(person.adding, Qt.Key.Key_Return)


def test_chips_say_language_and_place(person: PersonForm) -> None:
    rows = person.chips.model()
    spoken = [rows.index(row, 0).data(int(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]
    assert spoken[0] == "German (Switzerland) (de-CH), place 1 of 3"
    assert spoken[2] == "French (fr), place 3 of 3"


@pytest.mark.parametrize(
    ("key", "at", "after"),
    [
        (Qt.Key.Key_Down, 0, ("en", "de-CH", "fr")),
        (Qt.Key.Key_Down, 1, ("de-CH", "fr", "en")),
        (Qt.Key.Key_Up, 2, ("de-CH", "fr", "en")),
        (Qt.Key.Key_Up, 1, ("en", "de-CH", "fr")),
        (Qt.Key.Key_Up, 0, ("de-CH", "en", "fr")),
        (Qt.Key.Key_Down, 2, ("de-CH", "en", "fr")),
    ],
)
def test_alt_and_an_arrow_move_a_chip(
    person: PersonForm, key: Qt.Key, at: int, after: tuple[str, ...]
) -> None:
    person.chips.setFocus()
    person.chips.setCurrentIndex(person.chips.model().index(at, 0))
    QTest.keyClick(person.chips, key, Qt.KeyboardModifier.AltModifier)
    assert person.profile.preferred == after


def test_the_hand_stays_on_the_chip_that_moves(person: PersonForm) -> None:
    person.chips.setFocus()
    person.chips.setCurrentIndex(person.chips.model().index(0, 0))
    for _ in range(2):
        QTest.keyClick(person.chips, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert person.profile.preferred == ("en", "fr", "de-CH")


def test_delete_removes_a_chip_down_to_none(person: PersonForm) -> None:
    person.chips.setFocus()
    person.chips.setCurrentIndex(person.chips.model().index(1, 0))
    QTest.keyClick(person.chips, Qt.Key.Key_Delete)
    assert person.profile.preferred == ("de-CH", "fr")
    for _ in range(3):
        QTest.keyClick(person.chips, Qt.Key.Key_Delete)
    assert not person.chips.tags


def test_a_chip_is_dragged_before_another(person: PersonForm) -> None:
    chips = person.chips
    start, end = (chips.visualRect(chips.model().index(row, 0)) for row in (2, 0))
    QTest.mousePress(chips.viewport(), LEFT, pos=start.center())
    QTest.mouseMove(chips.viewport(), end.center() - QPoint(8, 0))
    drag(chips.viewport(), end.center() - QPoint(8, 0))
    QTest.mouseRelease(chips.viewport(), LEFT, pos=end.center())
    assert person.profile.preferred == ("fr", "de-CH", "en")


def test_the_cross_of_a_chip_takes_it_away(person: PersonForm) -> None:
    QTest.mouseClick(person.chips.viewport(), LEFT, pos=person.chips.close_area(1).center())
    assert person.profile.preferred == ("de-CH", "fr")


def test_a_language_is_added_by_tag_by_name_and_by_the_first_of_the_list(person: PersonForm) -> None:
    type_in(person, "pt-br")
    type_in(person, "Japanese")
    assert person.profile.preferred[3:] == ("pt-BR", "ja")
    assert person.adding.text() == ""


def test_a_language_that_is_there_moves_to_the_end(person: PersonForm) -> None:
    type_in(person, "en")
    assert person.profile.preferred == ("de-CH", "fr", "en")


@pytest.mark.parametrize(
    ("text", "reason", "instead"),
    [
        ("en-GB-oxendict", "oxendict is a variant", "en-GB"),
        ("zh_CN", "underscore", "zh-CN"),
        ("de-u-co-phonebk", "extension", "de"),
        ("und", "nobody's language", None),
        ("xx-YY", "not in the ISO list", None),
        ("\U0001f600", "no language tag", None),
    ],
)
def test_a_text_that_is_no_language_is_refused_with_its_reason(
    person: PersonForm, text: str, reason: str, instead: str | None
) -> None:
    type_in(person, text)
    assert reason in person.trouble.words.translate(PLAIN)
    assert reason in person.adding.accessibleDescription().translate(PLAIN)
    assert person.profile.preferred == ("de-CH", "en", "fr")
    link = person.trouble.link
    assert (link.text() if link else None) == (f"Use {instead}" if instead else None)
    if link is not None:
        link.click()
        assert person.profile.preferred[-1] == instead
        assert person.trouble.words == ""


def test_a_list_of_settings_that_is_pasted_takes_the_place_of_the_chips(person: PersonForm) -> None:
    QGuiApplication.clipboard().setText('(\n    "pt-AO",\n    "zh-Hant-HK",\n    en\n)\n')
    person.chips.setFocus()
    QTest.keyClick(person.chips, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert person.profile.preferred == ("pt-AO", "zh-Hant-HK", "en")


def test_hundreds_of_tags_are_pasted_each_once(person: PersonForm) -> None:
    tags = [str(entry.tag) for entry in catalogue().entries[:400]]
    QGuiApplication.clipboard().setText(", ".join(tags + tags))
    person.chips.setFocus()
    QTest.keyClick(person.chips, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert person.profile.preferred == tuple(tags)
    assert person.chips.height() < 200


def test_what_is_pasted_and_no_language_is_named(person: PersonForm) -> None:
    type_in(person, "ja, klingonish, ko")
    assert person.profile.preferred == ("de-CH", "en", "fr", "ja", "ko")
    assert "klingonish" in person.trouble.words


def test_an_empty_clipboard_changes_nothing(person: PersonForm) -> None:
    QGuiApplication.clipboard().setText(" \n")
    person.chips.setFocus()
    QTest.keyClick(person.chips, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert person.profile.preferred == ("de-CH", "en", "fr")
    assert person.trouble.words == "The clipboard holds no languages."


def test_the_list_is_copied_as_it_is_written(person: PersonForm) -> None:
    person.chips.setFocus()
    QTest.keyClick(person.chips, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "de-CH, en, fr"


def test_the_app_can_have_a_language_of_its_own_and_lose_it(person: PersonForm) -> None:
    person.app.setFocus()
    person.app.setText("French")
    QTest.keyClick(person.app, Qt.Key.Key_Return)
    assert person.profile.wanted == ("fr", "de-CH", "en", "fr")
    person.clear.click()
    assert person.profile.app_language is None


def test_leaving_the_line_of_the_app_takes_what_stands_in_it(person: PersonForm) -> None:
    person.app.setFocus()
    person.app.setText("nn-NO")
    person.system.setFocus()
    assert person.profile.app_language == "nn-NO"


def test_a_language_of_the_app_that_is_none_is_refused_under_its_line(person: PersonForm) -> None:
    person.app.setFocus()
    person.app.setText("iw_IL")
    QTest.keyClick(person.app, Qt.Key.Key_Return)
    assert "underscore" in person.app_trouble.words
    link = person.app_trouble.link
    assert link is not None
    link.click()
    assert person.profile.app_language == "he-IL"


def test_esc_drops_what_was_typed(person: PersonForm) -> None:
    type_in(person, "klingon")
    QTest.keyClick(person.adding, Qt.Key.Key_Escape)
    assert person.adding.text() == ""
    assert person.trouble.words == ""


def drag(viewport: QWidget, to: QPoint) -> None:
    """Move the pointer with its button held, which ``QTest`` does not tell."""
    at, held = QPointF(to), LEFT
    around = QPointF(viewport.mapToGlobal(to))
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, around, Qt.MouseButton.NoButton, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, event)
