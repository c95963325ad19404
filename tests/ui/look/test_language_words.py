"""Languages by their names in the language of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from studio.languages.tags import LanguageTag
from studio.ui.look.language_words import in_order, language_name, name_of, part_name, tongue
from studio.ui.look.told import told
from studio.words import LanguageName, words


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_a_german_reads_german_names() -> None:
    assert tongue() == "de"
    assert language_name(LanguageTag.parse("fr-CA")) == "Französisch (Kanada)"
    assert part_name("Latn", "Latin") == "Lateinisch"
    assert name_of("pt_BR") == "Portugiesisch (Brasilien)"
    assert name_of("no tag") == ""


@pytest.mark.usefixtures("german")
def test_what_has_no_german_name_keeps_its_english_one() -> None:
    assert part_name("aaa", "Ghotuo") == "Ghotuo"


@pytest.mark.usefixtures("german", "qapp")
def test_names_in_sentences_from_below_the_window_are_said_in_german() -> None:
    french = LanguageName("French", "fr")
    assert told(french) == "Französisch"
    assert told(words("{language} ({tag})", language=french, tag="fr")) == "Französisch (fr)"
    assert told(words("{names}", names=(french, "Core"))) == "Französisch und Core"


@pytest.mark.usefixtures("german")
def test_names_stand_where_a_german_looks_for_them() -> None:
    assert in_order(("Zulu", "Österreichisch", "Afrikaans"), str) == ["Afrikaans", "Österreichisch", "Zulu"]
