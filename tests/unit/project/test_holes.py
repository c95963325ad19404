"""What people miss because an app has one resolved language."""

from __future__ import annotations

from studio.manifest.values import OnDemand
from studio.project.audience import Offer
from studio.project.holes import Hole, holes


def pack(family: str, language: str | None, *platforms: str) -> Offer:
    name = f"{family}-{language}"
    return Offer(name, name, language, OnDemand(), platforms, family=family)


def test_who_resolves_to_a_language_misses_the_families_without_it() -> None:
    offers = [pack("Voices", "de"), pack("Voices", "en"), pack("Subtitles", "en"), pack("Subtitles", "pt-BR")]
    assert holes(offers) == {
        "de": (Hole("de", "Subtitles", ("en", "pt-BR"), is_filled=False),),
        "pt-BR": (Hole("pt-BR", "Voices", ("de", "en"), is_filled=False),),
    }


def test_a_family_with_a_pack_for_everybody_is_filled_by_it() -> None:
    offers = [pack("Voices", None), pack("Voices", "en"), pack("Subtitles", "fr"), pack("Art", None)]
    assert [(one.family, one.is_filled) for one in holes(offers)["fr"]] == [("Voices", True)]
    assert [(one.family, one.is_filled) for one in holes(offers)["en"]] == [("Subtitles", False)]


def test_tags_that_mean_the_same_people_are_two_languages_for_the_choice_of_packs() -> None:
    assert list(holes([pack("Voices", "en"), pack("Subtitles", "en-US")])) == ["en", "en-US"]
    assert holes([pack("Voices", "en"), pack("Subtitles", "EN")]) == {}


def test_holes_are_those_of_one_platform() -> None:
    offers = [pack("Voices", "de", "iOS"), pack("Voices", "en", "macOS"), pack("Subtitles", "de", "macOS")]
    assert holes(offers, "iOS") == {}
    assert list(holes(offers, "macOS")) == ["en", "de"]


def test_a_pack_of_no_family_is_one_by_itself() -> None:
    offers = [Offer("a", "a", "de", OnDemand()), Offer("b", "b", "en", OnDemand())]
    assert [one.family for one in holes(offers)["de"]] == ["b"]
