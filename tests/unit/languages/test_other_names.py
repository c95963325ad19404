"""Names besides those of CLDR."""

from __future__ import annotations

import pytest

from studio.languages.other_names import OTHER_NAMES, meant_by, plain, script_called
from studio.languages.tags import LanguageTag


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Português (Brasil)", "portugues brasil"),
        ("  ENGLISH\t", "english"),
        ("zh-Hant", "zh-hant"),
        ("Straße", "strasse"),
        ("中文\uff08繁體\uff09", "中文 繁體"),
        ("", ""),
    ],
)
def test_names_are_compared_without_case_accents_and_signs(text: str, compared: str) -> None:
    assert plain(text) == compared


def test_names_in_the_table_are_as_they_are_compared_and_in_no_row_twice() -> None:
    for row in OTHER_NAMES.values():
        names = row.split("; ")
        assert [plain(name) for name in names] == names
        assert len(set(names)) == len(names)


def test_names_in_the_table_stand_for_legal_tags_of_today() -> None:
    tags = [LanguageTag.parse(text) for text in OTHER_NAMES]
    assert [str(tag) for tag in tags] == list(OTHER_NAMES)
    assert not [tag for tag in tags if tag.replacement]


@pytest.mark.parametrize(
    ("name", "tag"), [("Farsi", "fa"), ("TCHINESE", "zh-Hant"), ("Vlaams", "nl-BE"), ("", None)]
)
def test_a_name_of_the_table_stands_for_its_tag(name: str, tag: str | None) -> None:
    assert meant_by(name) == tag


@pytest.mark.parametrize(("word", "script"), [("Latin", "Latn"), ("CHS", "Hans"), ("oxendict", None)])
def test_a_script_may_be_written_as_a_word(word: str, script: str | None) -> None:
    assert script_called(word) == script
