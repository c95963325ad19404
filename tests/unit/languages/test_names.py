"""Languages by name, as people look for them."""

from __future__ import annotations

import pytest

from studio.languages.names import Name, catalogue, display, find
from studio.languages.tags import LanguageTag


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("pt-BR", "pt-BR"),
        ("PT-br", "pt-BR"),
        ("pt", "pt"),
        ("Portuguese", "pt"),
        ("português", "pt"),
        ("portugues", "pt"),
        ("Brazilian", "pt-BR"),
        ("Brazilian Portuguese", "pt-BR"),
        ("Flemish", "nl-BE"),
        ("日本語", "ja"),
        ("chinese trad", "zh-Hant"),
        ("fra", "fr"),
        ("de-IT", "de-IT"),
    ],
)
def test_a_language_is_found_by_its_tag_and_by_its_names(text: str, first: str) -> None:
    assert str(find(text)[0]) == first


@pytest.mark.parametrize("text", ["no such tongue", "en-GB-oxendict", "---", "\0"])
def test_what_means_no_language_finds_none(text: str) -> None:
    assert find(text) == ()


def test_nothing_typed_offers_the_languages_of_most_systems() -> None:
    assert [str(tag) for tag in find("", limit=3)] == ["en", "zh-Hans", "zh-Hant"]


def test_a_rare_code_does_not_hide_the_language_whose_name_begins_so() -> None:
    tags = [str(tag) for tag in find("gal")]
    assert tags[0] == "gl"
    assert "gal" in tags


def test_no_more_are_found_than_wanted() -> None:
    assert len(find("e", limit=5)) == 5


def test_a_name_with_nothing_around_it_is_one_language() -> None:
    assert catalogue().named("  japanese ") == LanguageTag.parse("ja")
    assert catalogue().named("japan") is None


def test_the_catalogue_has_each_tag_once_and_only_such_as_packs_may_carry() -> None:
    tags = [entry.tag for entry in catalogue().entries]
    assert len(tags) == len(set(tags))
    assert all(LanguageTag.parse(str(tag)) == tag and tag.replacement is None for tag in tags)
    assert {"es-US", "fr-CA", "sr-Latn", "fil", "is"} <= {str(tag) for tag in tags}


def test_a_tag_is_called_by_its_english_and_its_own_name() -> None:
    assert display(LanguageTag.parse("pt-BR")) == Name("Portuguese (Brazil)", "português (Brasil)")
