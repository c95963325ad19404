"""What scripts look like."""

from __future__ import annotations

import unicodedata

import pytest

from studio.languages.apple_languages import SYSTEM_LANGUAGES
from studio.languages.samples import sample, sample_of
from studio.languages.tags import LanguageTag


@pytest.mark.parametrize("tag", SYSTEM_LANGUAGES, ids=str)
def test_every_language_of_a_system_has_a_sample_of_letters(tag: LanguageTag) -> None:
    letters = sample(tag)
    assert 2 <= len(letters) <= 3
    assert all(unicodedata.category(letter).startswith("L") for letter in letters)


def test_a_script_that_is_said_counts_more_than_the_likely_one() -> None:
    assert sample(LanguageTag.parse("sr")) == sample_of("Cyrl")
    assert sample(LanguageTag.parse("sr-Latn")) == sample_of("Latn")
    assert sample(LanguageTag.parse("zh-TW")) == sample_of("Hant")


def test_a_script_that_few_systems_can_draw_has_none() -> None:
    assert sample_of("Xsux") == ""
