"""What could be better about a legal tag."""

from __future__ import annotations

import pytest

from studio.languages.advice import WORDS, Advice, AdviceKind, advice, advice_among, mixed, words
from studio.languages.apple_languages import SYSTEM_LANGUAGES
from studio.languages.apple_rows import PARENTS
from studio.languages.matching import localizations_to_use
from studio.languages.tags import LanguageTag

parse = LanguageTag.parse


def told(tag: str) -> list[tuple[str, str | None]]:
    return [(one.kind.value, str(one.instead) if one.instead else None) for one in advice(parse(tag))]


@pytest.mark.parametrize(
    ("tag", "kind", "instead"),
    [
        ("ja-JP", "redundant", "ja"),
        ("en-Latn-US", "redundant", "en"),
        ("zh-Hans-CN", "redundant", "zh-Hans"),
        ("zh-TW", "redundant", "zh-Hant"),
        ("sr-Cyrl-RS", "redundant", "sr-Cyrl"),
        ("es-MX", "wider", "es-419"),
        ("es-US", "wider", "es-419"),
        ("en-NZ", "wider", "en-GB"),
        ("en-CX", "wider", "en-GB"),
        ("en-DE", "wider", "en-GB"),
        ("pt-AO", "wider", "pt-PT"),
        ("zh-HK", "wider", "zh-Hant"),
        ("zh-Hant-MO", "wider", "zh-Hant"),
        ("zh-Hans-SG", "wider", "zh-Hans"),
        ("nb", "wider", "no"),
        ("iw", "deprecated", "he"),
        ("cmn", "deprecated", "zh"),
        ("sr", "script-missing", "sr-Cyrl"),
        ("sr-ME", "script-missing", "sr-Latn-ME"),
        ("uz", "script-missing", "uz-Latn"),
        ("az", "script-missing", "az-Latn"),
        ("pa", "script-missing", "pa-Guru"),
        ("pa-PK", "script-missing", "pa-Arab"),
        ("kk", "script-missing", "kk-Cyrl"),
        ("zh", "script-missing", "zh-Hans"),
        ("es-419", "area", None),
        ("kr", "lookalike", "ko"),
        ("es-LA", "lookalike", "es-419"),
    ],
)
def test_a_tag_that_could_be_better_is_told_how(tag: str, kind: str, instead: str | None) -> None:
    assert told(tag) == [(kind, instead)]


@pytest.mark.parametrize(
    "tag",
    [
        "ja",
        "en",
        "en-GB",
        "en-CA",
        "pt",
        "pt-BR",
        "pt-PT",
        "fr-CA",
        "zh-Hans",
        "zh-Hant",
        "sr-Latn",
        "sr-Cyrl",
        "no",
        "nn",
    ],
)
def test_a_tag_that_is_as_good_as_it_can_be_has_no_advice(tag: str) -> None:
    assert advice(parse(tag)) == ()


@pytest.mark.parametrize("kind", AdviceKind)
def test_every_kind_has_a_sentence(kind: AdviceKind) -> None:
    one = Advice(kind, parse("sr"), parse("sr-Cyrl"), (parse("sr-Latn"),))
    sentence = words(one)
    assert sentence.startswith("sr ")
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert kind in WORDS


def test_a_lookalike_is_told_by_its_name() -> None:
    (one,) = advice(parse("es-LA"))
    assert words(one) == "es-LA is Spanish (Laos). If another language is meant, write es-419."
    assert "Lao Spanish" in words(one, "Lao Spanish")


_NARROW = [f"{row.replace('_', '-')}" for row in PARENTS] + ["nb", "zh-HK", "zh-MO", "zh-SG"]


@pytest.mark.parametrize("text", _NARROW)
def test_whoever_asks_for_the_narrow_tag_gets_the_wider_one(text: str) -> None:
    tag = parse(text)
    for one in advice(tag):
        if one.kind is AdviceKind.WIDER:
            assert localizations_to_use([text], [str(one.instead)]) == [str(one.instead)]


@pytest.mark.parametrize("tag", SYSTEM_LANGUAGES, ids=str)
def test_what_is_advised_is_itself_not_advised_against(tag: LanguageTag) -> None:
    for one in advice(tag):
        if one.instead is not None:
            assert not [again for again in advice(one.instead) if again.kind is not AdviceKind.AREA]


@pytest.mark.parametrize(
    ("tags", "groups"),
    [
        ("en en-US fr", "en+en-US"),
        ("nb no nn", "no+nb"),
        ("zh-TW zh-Hant zh-Hans", "zh-Hant+zh-TW"),
        ("iw he", "he+iw"),
        ("sr sr-Cyrl", "sr-Cyrl+sr"),
        ("en en-GB", ""),
        ("en en", ""),
        ("", ""),
    ],
)
def test_tags_that_mean_the_same_people_are_told_with_the_best_first(tags: str, groups: str) -> None:
    found = mixed(map(parse, tags.split()))
    assert " ".join("+".join(map(str, group)) for group in found) == groups


@pytest.mark.parametrize(
    ("tags", "told"),
    [
        ("fr-CA de", "alone fr-CA fr"),
        ("fr-CA fr", ""),
        ("fr-CA fr-FR", ""),
        ("es-MX es-419", "alone es-419 es"),
        ("es-MX es-419 es", ""),
        ("es-MX", "alone es-MX es-419"),
        ("en-GB en-AU", "alone en-GB en"),
        ("pt-BR", ""),
        ("ja-JP", ""),
        ("zh-Hant-HK zh-Hans", "alone zh-Hant-HK zh-Hant"),
        ("en en-US", "mixed en-US en"),
        ("iw he", "mixed iw he"),
    ],
)
def test_among_others_a_tag_may_be_mixed_or_alone(tags: str, told: str) -> None:
    found = advice_among(map(parse, tags.split()))
    assert " ".join(f"{one.kind} {one.tag} {one.instead}" for one in found) == told
