"""The catalogue of all languages."""

from __future__ import annotations

from functools import lru_cache
from time import perf_counter

import pytest

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.languages.catalogue import called_exactly, usual_entries
from studio.languages.names import Catalogue, catalogue, load
from studio.languages.naming import all_names
from studio.languages.parts import countries
from studio.languages.tags import InvalidTag, LanguageTag


def found(text: str) -> list[str]:
    return [str(tag) for tag in catalogue().find(text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("portugese", "pt"),
        ("brazillian", "pt-BR"),
        ("chineese", "zh-Hans"),
        ("mandarin", "zh-Hans"),
        ("farsi", "fa"),
        ("flemish", "nl-BE"),
        ("bokmal", "nb"),
        ("castilian", "es"),
        ("tagalog", "fil"),
        ("cantonese", "yue"),
        ("norweigan", "no"),
        ("ukranian", "uk"),
        ("gremany", "de-DE"),
    ],
)
def test_other_names_and_misspelled_ones_are_found(text: str, first: str) -> None:
    assert found(text)[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("brasil", "pt-BR"),
        ("brazil", "pt-BR"),
        ("schweiz", "de-CH"),
        ("suisse", "de-CH"),
        ("hong kong", "zh-Hant-HK"),
        ("belgium", "nl-BE"),
        ("liechtenstein", "de-LI"),
        ("mexico", "es-MX"),
        ("latin america", "es-419"),
        ("日本", "ja"),
    ],
)
def test_a_country_is_found_in_any_large_language_with_its_main_language_first(text: str, first: str) -> None:
    assert found(text)[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [("allemand", "de"), ("alemán", "de"), ("中国語", "zh"), ("الإنجليزية", "en"), ("Ainu", "ain")],
)
def test_a_language_is_found_as_others_call_it_and_a_rare_one_by_its_name(text: str, first: str) -> None:
    assert first in found(text)[:2]


@pytest.mark.parametrize(
    ("text", "first"), [("iw", "he"), ("jpn", "ja"), ("zh_TW", "zh-TW"), ("EN-gb", "en-GB")]
)
def test_a_tag_is_found_as_it_is_spelled_and_an_old_one_as_its_successor(text: str, first: str) -> None:
    assert found(text)[0] == first


def test_the_beginning_of_a_tag_finds_those_that_go_on() -> None:
    assert found("pt-")[:2] == ["pt-BR", "pt-PT"]
    assert all(tag.startswith("pt-") for tag in found("pt-"))
    assert {"zh-Hans", "zh-Hant", "zh-Hant-HK", "zh-HK"} <= set(found("zh-h"))


def test_what_apple_offers_comes_first() -> None:
    tags = [entry.tag for entry in usual_entries()]
    apple = dict.fromkeys((*SYSTEM_LANGUAGES, *APP_STORE_LANGUAGES))
    assert tags[: len(apple)] == list(apple)
    assert found("spanish")[:2] == ["es", "es-419"]
    assert found("english")[:4] == ["en", "en-GB", "en-AU", "en-IN"]


def test_every_language_and_every_country_with_a_name_can_be_found() -> None:
    names = all_names()
    codes = [code for code in names if code.islower() and len(code) in (2, 3) and _usable(code)]
    known = {entry.tag.language for entry in (*catalogue().entries, *catalogue().rare)}
    missing = {names[code]["en"] for code in codes if code not in known}
    assert not [name for name in missing if "languages" not in name and "pidgins" not in name]
    assert {part.code for part in countries()} <= {entry.tag.region for entry in catalogue().entries}


def test_rare_languages_are_no_tags_that_packs_may_not_carry() -> None:
    rare = [entry.tag for entry in catalogue().rare]
    assert len(rare) == len(set(rare))
    assert all(tag.replacement is None for tag in rare)


def test_only_the_usual_languages_are_called_exactly_something() -> None:
    assert called_exactly("Deutsch") == LanguageTag.parse("de")
    assert called_exactly("Mono") is None
    assert catalogue().named("Ainu") is None


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "a b " * 9999, "é" * 70, "\u202e", "🙂", "()", "-", "--", "_", "x-" * 99]
)
def test_any_text_is_answered_soon_and_in_the_same_way(text: str) -> None:
    first = found(text)
    begun = perf_counter()
    assert found(text) == first
    assert perf_counter() - begun < 0.5  # Far above what it takes, for machines that are busy.


def _usable(code: str) -> bool:
    try:
        return LanguageTag.parse(code).replacement is None
    except InvalidTag:
        return False


@pytest.mark.parametrize(
    ("tongue", "text", "tag"),
    [
        ("de", "portugiesisch br", "pt-BR"),
        ("de", "Französisch", "fr"),
        ("de", "french", "fr"),
        ("ja", "英語", "en"),
        ("ar", "الفرنسية", "fr"),
    ],
)
def test_languages_are_found_by_what_the_reader_calls_them(tongue: str, text: str, tag: str) -> None:
    assert str(_known(tongue).find(text)[0]) == tag


def test_a_name_written_out_means_its_language_to_the_reader() -> None:
    assert _known("de").named(" schwedisch ") == LanguageTag.parse("sv")
    assert catalogue().named("schwedisch") is None


@lru_cache(maxsize=3)
def _known(tongue: str) -> Catalogue:
    return load(tongue)
