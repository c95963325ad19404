"""Where a language is used."""

from __future__ import annotations

from studio.languages.places import place_name, places_of
from studio.languages.tags import LanguageTag


def places(text: str) -> list[str]:
    return [str(tag) for tag in places_of(LanguageTag.parse(text))]


def test_the_place_with_most_people_comes_first() -> None:
    assert places("zh-Hant")[:3] == ["zh-Hant-TW", "zh-Hant-HK", "zh-Hant-MO"]
    assert places("pt")[:2] == ["pt-BR", "pt-AO"]


def test_the_region_of_the_language_itself_is_not_looked_at() -> None:
    assert places("pt-PT") == places("pt")


def test_a_place_where_few_write_the_language_is_not_plausible() -> None:
    assert "de-US" not in places("de")
    assert "de-LU" in places("de")
    assert "zh-Hans-HK" in places("zh-Hans")


def test_a_language_without_people_has_no_places() -> None:
    assert places("la-Grek") == []


def test_a_place_has_an_english_name() -> None:
    assert place_name("TW") == "Taiwan"
    assert place_name("ZZZ") == "ZZZ"
