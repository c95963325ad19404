"""What is told beside an answer."""

from __future__ import annotations

from studio.cli.resolving.beside import beside
from studio.manifest.values import Essential
from studio.project.audience import Offer, audience
from studio.project.profiles import Profile

FIRST = Essential(events=("firstInstallation",))


def test_a_second_opinion_is_never_mixed_into_the_answer() -> None:
    answer = audience(Profile(("da",)), (), None, available=("nb", "en"))
    assert answer.resolved is None
    assert beside(answer).second_opinion == "nb"


def test_files_are_looked_for_in_all_languages_that_mean_the_same() -> None:
    answer = audience(Profile(("en",)), (), None, available=("en", "en-US", "en-GB", "en-Latn"))
    assert beside(answer).lookup == ("en", "en-US", "en-Latn")


def test_nothing_is_looked_up_and_nothing_missing_where_no_language_is_resolved() -> None:
    told = beside(audience(Profile(("ja",)), (Offer("1", "v", "de", FIRST, family="voices"),), None))
    assert (told.lookup, told.holes) == ((), ())


def test_families_without_the_resolved_language_are_holes() -> None:
    offers = (
        Offer("1", "subs-fr-ca", "fr_CA", FIRST, bytes=5, family="subs"),
        Offer("2", "subs-fr", "fr", FIRST, bytes=7, family="subs"),
        Offer("3", "voices-fr", "fr", FIRST, bytes=100, family="voices"),
    )
    told = beside(audience(Profile(("fr-CA",)), offers, "fr"))
    assert [(hole.family, hole.has, hole.is_filled) for hole in told.holes] == [("voices", ("fr",), False)]
    assert told.up_to == 107
