"""Texts of the floors below, said in another language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.look.told import told, told_if
from studio.words import Size, Words, counted, words

_GERMAN = {
    "Add {path} to {pack}": "{path} zu {pack} hinzufügen",
    "{count} files": "{count} Dateien",
    "{files} differ.": "{files} unterscheiden sich.",
    "{size} free": "{size} frei",
}


class _German(QTranslator):
    def translate(
        self, context: str, source_text: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return _GERMAN.get(source_text, "") if context == "words" else ""

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt names it
        return False


@pytest.fixture
def german(qapp: QApplication, qtbot: QtBot) -> Iterator[None]:
    translator = _German(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("qapp")
def test_without_a_translator_it_is_the_english_text() -> None:
    said = words("Add {path} to {pack}", path="a.png", pack="Core")
    assert told(said) == said
    assert told("plain") == "plain"


@pytest.mark.usefixtures("german")
def test_the_template_is_translated_and_the_values_put_in_anew() -> None:
    assert told(words("Add {path} to {pack}", path="a.png", pack="Core")) == "a.png zu Core hinzufügen"


@pytest.mark.usefixtures("german")
def test_words_in_words_are_translated_too() -> None:
    inner = counted("1 file", "{count} files", 3)
    assert told(words("{files} differ.", files=inner)) == "3 Dateien unterscheiden sich."


@pytest.mark.usefixtures("german")
def test_amounts_are_said_in_words_of_the_window() -> None:
    assert told(words("{size} free", size=Size(4_000_000))) == "4.0 MB frei"


@pytest.mark.usefixtures("qapp")
def test_another_chapter_of_the_dictionary_can_be_named() -> None:
    assert (
        told(Words("{file} is empty", "{file} is empty", {"file": "a.png"}, "problems")) == "a.png is empty"
    )


@pytest.mark.usefixtures("german")
def test_where_there_is_nothing_to_tell_nothing_is_told() -> None:
    assert told_if(None) is None
    assert told_if(words("Add {path} to {pack}", path="a.png", pack="Core")) == "a.png zu Core hinzufügen"
