"""Languages, one or several, as they are typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.languages.names import catalogue
from studio.languages.tags import LanguageTag
from studio.ui.project_settings.languages import LanguageField, tag_entry, tags_entry


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[LanguageField]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield LanguageField(parent)
    parent.hide()


def test_a_tag_is_shown_with_its_name_once_names_are_known(field: LanguageField) -> None:
    field.text.show_text("pt-BR")
    names = [label.text() for label in field.findChildren(QLabel)]
    assert "Portuguese (Brazil)" not in names
    field.set_languages(catalogue())
    assert "Portuguese (Brazil)" in [label.text() for label in field.findChildren(QLabel)]


def test_a_language_is_typed_by_its_name_and_becomes_its_tag(field: LanguageField) -> None:
    field.set_languages(catalogue())
    QTest.keyClicks(field.line, "German")
    assert field.entry().value == "de"
    field.line.editingFinished.emit()
    assert field.line.text() == "de"


def test_the_list_below_the_line_is_the_one_of_every_line_for_languages(field: LanguageField) -> None:
    field.set_languages(catalogue())
    QTest.keyClicks(field.line, "Brazil")
    assert "pt-BR" in field.line.offered
    QTest.keyClick(field.line.below.popup, Qt.Key.Key_Return)
    assert (field.line.text(), field.entry().problem) == ("pt-BR", None)


def test_an_outdated_tag_offers_the_new_one(field: LanguageField) -> None:
    field.set_languages(catalogue())
    field.text.show_text("iw")
    problem = field.entry().problem
    assert problem is not None
    assert [offer.wish for offer in problem.offers] == [LanguageTag.parse("he")]


def test_esc_leaves_the_dialog_as_from_any_other_field(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = LanguageField(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_what_is_no_tag_offers_the_one_that_was_meant(field: LanguageField) -> None:
    field.text.show_text("zh_CN")
    problem = field.entry().problem
    assert problem is not None
    (offer,) = problem.offers
    field.text.use(offer.wish)
    assert field.entry().problem is None
    assert field.entry().value == "zh-CN"


@pytest.mark.parametrize("text", ["", "English_UK", "iw", "xx", "en-u-ca-buddhist"])
def test_a_tag_that_is_none_or_old_is_a_problem(text: str) -> None:
    assert tag_entry(text).problem is not None


@pytest.mark.parametrize(
    ("text", "tags"),
    [("en, de , EN", ("en", "de")), ("de fr", ("de", "fr")), ("", ()), (" , ", ()), ("pt-br", ("pt-BR",))],
)
def test_several_stand_with_commas_each_once(text: str, tags: tuple[str, ...]) -> None:
    entry = tags_entry(text)
    assert (entry.value, entry.problem) == (tags, None)


def test_one_wrong_among_several_is_named_and_not_replaced_for_all(field: LanguageField) -> None:
    del field
    problem = tags_entry("en, zh_CN, de").problem
    assert problem is not None
    assert "zh_CN" in problem.message
    assert not problem.offers
