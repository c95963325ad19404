"""Tags that mean the same people."""

from __future__ import annotations

import pytest

from studio.languages.equivalence import equivalent, maximized, same_people, shorter
from studio.languages.tags import LanguageTag

parse = LanguageTag.parse


@pytest.mark.parametrize(
    ("tag", "full"),
    [
        ("en", "en-Latn-US"),
        ("en-GB", "en-Latn-GB"),
        ("zh", "zh-Hans-CN"),
        ("zh-TW", "zh-Hant-TW"),
        ("zh-Hant", "zh-Hant-TW"),
        ("sr", "sr-Cyrl-RS"),
        ("es-419", "es-Latn-419"),
        ("iw", "he-Hebr-IL"),
        ("yue-HK", "yue-Hant-HK"),
    ],
)
def test_a_tag_is_completed_by_what_is_likely(tag: str, full: str) -> None:
    assert maximized(parse(tag)) == parse(full)


@pytest.mark.parametrize(
    "pair", ["en en-US", "en en-Latn-US", "zh-TW zh-Hant", "iw he", "pt pt-BR", "nb nb-NO"]
)
def test_what_is_likely_is_as_good_as_written(pair: str) -> None:
    one, other = map(parse, pair.split())
    assert equivalent(one, other)
    assert equivalent(other, one)


@pytest.mark.parametrize(
    "pair", ["en en-CA", "en-US en-GB", "zh-Hans zh-Hant", "pt pt-PT", "sr sr-Latn", "nb nn"]
)
def test_what_is_less_likely_is_another_language(pair: str) -> None:
    one, other = map(parse, pair.split())
    assert not equivalent(one, other)


@pytest.mark.parametrize(
    ("tag", "enough"),
    [
        ("ja-JP", "ja"),
        ("en-Latn", "en"),
        ("en-US", "en"),
        ("en-Latn-GB", "en-GB"),
        ("sr-Latn-RS", "sr-Latn"),
        ("zh-Hans-CN", "zh-Hans"),
        ("zh-Hant-TW", "zh-Hant"),
        ("pt-Latn-BR", "pt-BR"),
        ("sr-Cyrl-RS", "sr-Cyrl"),
    ],
)
def test_a_tag_that_says_more_than_is_needed_has_a_shorter_one(tag: str, enough: str) -> None:
    assert shorter(parse(tag)) == parse(enough)


@pytest.mark.parametrize(
    "tag",
    ["ja", "en-GB", "zh-Hans", "zh-Hant", "zh-TW", "pt-BR", "pt", "sr-Latn", "sr-Cyrl", "sr-RS", "es-419"],
)
def test_a_tag_that_is_needed_or_usual_as_it_is_has_none(tag: str) -> None:
    assert shorter(parse(tag)) is None


def test_norwegian_and_bokmal_are_the_same_people_though_not_the_same_files() -> None:
    assert same_people(parse("no")) == same_people(parse("nb-NO"))
    assert same_people(parse("no")) != same_people(parse("nn"))
    assert not equivalent(parse("no"), parse("nb"))
