"""The whole list that a person's languages give, and strange input. Source: language facts, 2.3 and 2.4."""

from __future__ import annotations

import pytest

from studio.languages.matching import Rule, localizations_to_use, match

LISTS: dict[str, tuple[str, str, str]] = {
    "the chosen one alone": ("de", "en de fr", "de"),
    "parents of the chosen one, the nearest first": (
        "en-NZ",
        "en en-001 en-GB fr en-AU",
        "en-AU en-GB en-001 en",
    ),
    "not parents of the wish that the chosen one has not": ("en-NZ", "en en-AU en-DE", "en-AU en"),
    "no brothers": ("fr-CA", "fr fr-FR fr-CH", "fr"),
    "no children": ("en", "en-GB en en-001", "en"),
    "no other language of the person": ("de fr", "de fr", "de"),
    "no other language of the person, though it is parent elsewhere": ("de-AT en-AU", "de en en-AU", "de"),
    "parents of another language": ("nb", "no nb", "nb no"),
    "Latin Hindi goes on in English": ("hi-Latn", "en hi hi-Latn en-IN", "hi-Latn en-IN en"),
    "Cantonese goes on in Chinese": ("yue", "zh-Hant yue zh-Hant-HK zh", "yue zh-Hant-HK zh-Hant"),
    "Wu goes on in simplified Chinese": ("wuu", "zh zh-Hans wuu zh-Hant", "wuu zh-Hans zh"),
    "as written comes before the same in other words": ("he", "iw he", "he iw"),
    "the same in other words come in the order offered": (
        "zh-TW",
        "zh-Hant-TW zh_TW zh-tw",
        "zh_TW zh-Hant-TW zh-tw",
    ),
    "a doubled one is there twice": ("de", "de de", "de de"),
    "a doubled parent is there twice": ("de-AT", "de de-AT de", "de-AT de de"),
    "other spellings are others": ("de", "DE de De", "DE de De"),
    "the doubled first entry does not double": ("fr-CA", "fr-CA fr", "fr-CA fr"),
    "Hong Kong takes Taiwan along": (
        "zh-HK",
        "zh-Hant zh-Hant-TW zh-Hant-HK",
        "zh-Hant-HK zh-Hant-TW zh-Hant",
    ),
    "Macao takes Hong Kong and Taiwan along": (
        "zh-MO",
        "zh-HK zh-Hant-TW zh-Hant-MO",
        "zh-Hant-MO zh-HK zh-Hant-TW",
    ),
    "Macao takes Taiwan and Hong Kong along in the order offered": (
        "zh-MO",
        "zh-Hant-TW zh-HK zh-Hant-MO",
        "zh-Hant-MO zh-Hant-TW zh-HK",
    ),
    "Taiwan is taken along in its short spelling": ("zh-HK", "zh-HK zh-TW", "zh-HK zh-TW"),
    "Cantonese takes Taiwan along": ("yue", "zh-TW yue zh-HK zh-Hant", "yue zh-TW zh-HK zh-Hant"),
    "Taiwan does not take Hong Kong along": ("zh-TW", "zh-Hant-HK zh-Hant-TW zh-Hant", "zh-Hant-TW zh-Hant"),
    "traditional Chinese takes nobody along": ("zh-Hant", "zh-Hant-TW zh-Hant zh-Hant-HK", "zh-Hant"),
    "after a second look the list is that of the new one": ("fr-CH fr-CA", "fr-FR fr-CA", "fr-CA"),
    "Portuguese that was held back": ("pt-PT", "en pt-BR", "pt-BR"),
    "of Portuguese that was held back twice the last": ("pt-PT", "pt-BR en pt_BR", "pt_BR pt-BR"),
    "what has no language stands in for nothing": ("da", "fr zxx", "zxx"),
    "what has no language is not added to something": ("fr", "zxx fr", "fr"),
    "what has no language, asked for": ("zxx", "fr zxx", "zxx"),
    "root is root": ("root", "en root", "root"),
    "root is nobody's parent": ("de", "root", ""),
    "several languages are one of their own": ("mul", "en mul", "mul"),
}


@pytest.mark.parametrize(("wanted", "offered", "order"), LISTS.values(), ids=LISTS)
def test_the_whole_list(wanted: str, offered: str, order: str) -> None:
    assert localizations_to_use(wanted.split(), offered.split()) == order.split()


def test_only_as_it_is_written_does_no_content_stand_in() -> None:
    assert localizations_to_use(["da"], ["ZXX", "zxx-Latn"]) == []


@pytest.mark.parametrize(
    ("wanted", "offered"), [([], ["de"]), (["de"], []), ([], []), ([""], ["de"]), (["de"], [""])]
)
def test_nothing_in_nothing_out(wanted: list[str], offered: list[str]) -> None:
    found = match(wanted, offered)
    assert found.order == ()
    assert found.chosen is None
    assert found.rule is None
    assert found.decider is None
    assert found.tie == ()


def test_empty_entries_are_passed_over() -> None:
    assert localizations_to_use(["", "de"], ["", "de", ""]) == ["de"]


def test_a_language_of_the_person_twice_changes_nothing() -> None:
    assert localizations_to_use(["da", "da", "de", "de"], ["en", "de"]) == ["de"]


def test_hundreds_of_tags_are_looked_through() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    many = [f"q{one}{two}" for one in letters for two in letters]
    found = match([*many, "de"], [*(f"{tag}-AT" for tag in reversed(many)), "de"])
    assert found.chosen == "qaa-AT"
    assert found.rule is Rule.PARENT
    assert match([*many, "de"], ["de"]).decider == len(many)


def test_the_offered_spelling_is_told_as_it_is() -> None:
    assert localizations_to_use(["pt-br"], ["PT_br", "Portuguese", "por"]) == ["PT_br", "Portuguese", "por"]
