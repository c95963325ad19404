"""The people that every change is tried on."""

from __future__ import annotations

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.project.standing_people import standing, standing_with


def test_every_language_of_the_systems_and_of_the_app_store_is_there_once() -> None:
    languages = [one.preferred for one in standing()]
    assert len(set(languages)) == len(languages)
    assert {(str(tag),) for tag in (*SYSTEM_LANGUAGES, *APP_STORE_LANGUAGES)} <= set(languages)
    assert len(languages) < 1000


def test_languages_stand_with_the_places_where_they_are_used() -> None:
    languages = {one.preferred[0] for one in standing()}
    assert {"de-CH", "de-AT", "en-IE", "en-IN", "es-MX", "es-US", "pt-AO", "fr-BE", "sv-FI"} <= languages
    assert {"zh-Hant-TW", "zh-Hant-HK", "zh-Hant-MO", "zh-Hans-HK", "zh-Hans-SG"} <= languages
    assert "ja-FR" not in languages


def test_people_whose_language_no_system_has_are_there_as_far_as_they_are_common() -> None:
    names = {one.preferred: one.name for one in standing()}
    assert names[("sr-Latn-RS",)] == "Serbia, Latin script"
    assert names[("nn-NO",)] == "Norway, Nynorsk"


def test_everybody_has_a_name_and_the_set_is_made_once() -> None:
    assert all(one.name for one in standing())
    assert standing() is standing()


def test_who_speaks_a_language_of_packs_that_no_system_has_is_there_too() -> None:
    found = standing_with(["de", "sr", "SR_latn", "!", "de-CH"])
    assert found[: len(standing())] == standing()
    others = {one.preferred[0]: one.name for one in found[len(standing()) :]}
    assert {"sr", "sr-RS", "sr-Latn", "sr-Latn-ME"} <= set(others)
    assert others["sr-RS"] == "Serbian (Serbia)"
    assert all(tag.startswith("sr") for tag in others)
