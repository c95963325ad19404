"""What is expected of an answer, and in what it differs."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from studio.cli.resolving.expected import Expectation, differences
from studio.manifest.values import Essential, OnDemand
from studio.project.audience import Answer, Delivered, Offer, Via, audience
from studio.project.profiles import Profile

FIRST = Essential(events=("firstInstallation",))
OFFERS = (
    Offer("1", "core", None, FIRST),
    Offer("2", "voices-pt", "pt-BR", OnDemand()),
    Offer("3", "voices-en", "en", FIRST),
)


def _answer(*preferred: str, primary: str | None = "en") -> Answer:
    return audience(Profile(preferred), OFFERS, primary)


def _expected(language: str | None, via: Via | None = None) -> Expectation:
    return Expectation(language, says_language=True, via=via, packs=None)


def _packs(packs: Mapping[str, Delivered | None]) -> Expectation:
    return Expectation(None, says_language=False, via=None, packs=packs)


def test_nothing_differs_from_no_expectation() -> None:
    assert differences(_answer("pt"), None) == ()


@pytest.mark.parametrize("spelled", ["pt-BR", "pt_BR", "PT-br"])
def test_another_spelling_of_the_language_is_the_same(spelled: str) -> None:
    assert differences(_answer("pt-BR"), _expected(spelled, Via.PREFERRED)) == ()


@pytest.mark.parametrize(
    ("answer", "language", "said"),
    [
        (_answer("pt"), "en", "The language is pt-BR, not en as expected."),
        (_answer("pt"), None, "The language is pt-BR, and none is expected."),
        (_answer("ja", primary=None), "en", "No language is resolved, and en is expected."),
        (_answer("pt"), "pt", "The language is pt-BR, not pt as expected."),
    ],
)
def test_another_language_is_told_with_the_one_that_is_expected(
    answer: Answer, language: str | None, said: str
) -> None:
    assert differences(answer, _expected(language)) == (said,)


def test_no_language_can_be_expected() -> None:
    assert differences(_answer("ja", primary=None), _expected(None, Via.NONE)) == ()


def test_the_way_to_the_language_counts_where_it_is_expected() -> None:
    (said,) = differences(_answer("ja"), _expected("en", Via.PREFERRED))
    assert "through the primary language" in said


@pytest.mark.parametrize(
    ("packs", "said"),
    [
        ({"core": None, "voices-en": None}, ()),
        ({"core": Delivered.INSTALL, "voices-en": None, "voices-pt": Delivered.NEVER}, ()),
        ({"core": None}, ("The pack voices-en comes at installation and is not expected.",)),
        (
            {"core": Delivered.LATER, "voices-en": None},
            ("The pack core comes at installation, not after installation as expected.",),
        ),
        (
            {"core": None, "voices-en": None, "voices-pt": None, "gone": None},
            (
                "The pack voices-pt is expected and never comes.",
                "The pack gone is expected, and there is no such pack.",
            ),
        ),
        (
            {"core": None, "voices-en": Delivered.NEVER},
            ("The pack voices-en comes at installation, not never as expected.",),
        ),
    ],
)
def test_the_packs_that_come_are_exactly_those_expected(
    packs: Mapping[str, Delivered | None], said: tuple[str, ...]
) -> None:
    assert differences(_answer("en"), _packs(packs)) == said


def test_of_packs_with_the_same_id_the_one_that_comes_counts() -> None:
    twins = (
        Offer("1", "twin", "de", FIRST),
        Offer("2", "twin", "en", FIRST),
        Offer("3", "twin", "fr", FIRST),
    )
    assert differences(audience(Profile(("en",)), twins, None), _packs({"twin": Delivered.INSTALL})) == ()
