"""Who gets which packs, when and why."""

from __future__ import annotations

import subprocess
import sys

import pytest

from studio.manifest.values import (
    EVENTS,
    FIRST_INSTALLATION,
    SUBSEQUENT_UPDATE,
    Essential,
    OnDemand,
    Prefetch,
)
from studio.manifest.values import Policy as Values
from studio.project.audience import (
    Answer,
    Cause,
    Delivered,
    Offer,
    Via,
    audience,
    languages_of,
    up_to,
    usual_spelling,
)
from studio.project.profiles import Profile
from tests.architecture.tree import ROOT

ALWAYS = Essential(events=EVENTS)
GERMAN = Profile(("de-CH", "en-CH"))


def offer(
    language: str | None = None,
    policy: Values | None = ALWAYS,
    size: int = 10,
    *platforms: str,
    key: str = "",
) -> Offer:
    name = key or f"pack-{language}"
    return Offer(name, name, language, policy, platforms, size)


def causes(answer: Answer) -> list[Cause]:
    return [one.cause for one in answer.deliveries]


def test_people_get_the_packs_of_one_language_and_those_without_any() -> None:
    answer = audience(GERMAN, [offer(), offer("de"), offer("en"), offer("de-AT")], "en")
    assert (answer.resolved, answer.via) == ("de", Via.PREFERRED)
    assert causes(answer) == [Cause.EVERYBODY, Cause.LANGUAGE, Cause.OTHER_LANGUAGE, Cause.OTHER_LANGUAGE]
    assert answer.available == ("de", "en", "de-AT")
    assert answer.match.chosen == "de"
    assert answer.primary_match is None


def test_the_language_of_the_app_comes_before_those_of_the_device() -> None:
    answer = audience(Profile(("de",), app_language="fr"), [offer("de"), offer("fr")], "en")
    assert answer.resolved == "fr"


def test_where_no_language_fits_the_primary_language_is_matched() -> None:
    answer = audience(Profile(("ja",)), [offer("de"), offer("en-GB")], "en")
    assert (answer.resolved, answer.via) == ("en-GB", Via.PRIMARY)
    assert answer.match.chosen is None
    assert answer.primary_match is not None
    assert answer.primary_match.chosen == "en-GB"


def test_where_the_primary_language_has_to_be_there_as_it_is_its_case_does_not_count() -> None:
    offers = [offer("EN"), offer("fr-CA")]
    nobody = Profile(("ja",))
    assert audience(nobody, offers, "en", primary_exact=True).resolved == "EN"
    answer = audience(nobody, offers, "fr", primary_exact=True)
    assert (answer.resolved, answer.via, answer.primary_match) == (None, Via.NONE, None)
    assert causes(answer) == [Cause.NO_LANGUAGE_RESOLVED, Cause.NO_LANGUAGE_RESOLVED]
    assert audience(nobody, offers, "fr").resolved == "fr-CA"


def test_without_a_primary_language_nobody_is_helped_out() -> None:
    answer = audience(Profile(("ja",)), [offer("de"), offer()], None)
    assert (answer.resolved, answer.via) == (None, Via.NONE)
    assert causes(answer) == [Cause.NO_LANGUAGE_RESOLVED, Cause.EVERYBODY]


def test_below_os_27_no_pack_with_a_language_comes() -> None:
    answer = audience(Profile(("de",), os=26), [offer("de"), offer(), offer("English")], "de")
    assert (answer.resolved, answer.via, answer.available) == (None, Via.NONE, ("de",))
    assert causes(answer) == [Cause.OLD_SYSTEM, Cause.EVERYBODY, Cause.BAD_LANGUAGE]
    assert answer.match.steps == ()
    assert answer.primary_match is None
    assert "OS 27 and later only; this device has OS 26" in answer.deliveries[0].words


def test_below_os_26_no_pack_comes_at_all() -> None:
    answer = audience(Profile(("de",), os=18), [offer("de"), offer()], "de")
    assert causes(answer) == [Cause.OLD_SYSTEM, Cause.OLD_SYSTEM]
    assert "OS 26 and later only; this device has OS 18" in answer.deliveries[1].words


def test_languages_of_packs_for_other_platforms_are_not_offered() -> None:
    offers = [offer("de", ALWAYS, 10, "macOS"), offer("en", ALWAYS, 10, "iOS"), offer("fr")]
    answer = audience(Profile(("de",)), offers, "en")
    assert answer.available == ("en", "fr")
    assert (answer.resolved, answer.via) == ("en", Via.PRIMARY)
    assert causes(answer) == [Cause.OTHER_PLATFORM, Cause.LANGUAGE, Cause.OTHER_LANGUAGE]
    assert answer.deliveries[0].words == "It is for macOS, and this device has iOS."


def test_a_pack_for_ios_is_one_for_ipads() -> None:
    answer = audience(Profile(("de",), platform="iPadOS"), [offer("de", ALWAYS, 1, "iOS")], None)
    assert causes(answer) == [Cause.LANGUAGE]


@pytest.mark.parametrize(
    ("policy", "is_update", "delivered", "cause"),
    [
        (Essential(events=EVENTS), False, Delivered.INSTALL, Cause.EVERYBODY),
        (Essential(events=EVENTS), True, Delivered.INSTALL, Cause.EVERYBODY),
        (Prefetch(events=EVENTS), False, Delivered.LATER, Cause.EVERYBODY),
        (OnDemand(), False, Delivered.ON_DEMAND, Cause.EVERYBODY),
        (OnDemand(), True, Delivered.ON_DEMAND, Cause.EVERYBODY),
        (Essential(events=(FIRST_INSTALLATION,)), True, Delivered.NEVER, Cause.OTHER_EVENT),
        (Prefetch(events=(FIRST_INSTALLATION,)), False, Delivered.LATER, Cause.EVERYBODY),
        (Prefetch(events=(SUBSEQUENT_UPDATE,)), False, Delivered.NEVER, Cause.OTHER_EVENT),
        (Prefetch(events=(SUBSEQUENT_UPDATE,)), True, Delivered.LATER, Cause.EVERYBODY),
        (Essential(), False, Delivered.NEVER, Cause.NO_POLICY),
        (Prefetch(events=("someday",)), True, Delivered.NEVER, Cause.NO_POLICY),
        (None, False, Delivered.NEVER, Cause.NO_POLICY),
    ],
)
def test_the_policy_and_its_events_say_when_a_pack_comes(
    policy: Values | None, *, is_update: bool, delivered: Delivered, cause: Cause
) -> None:
    answer = audience(Profile(("de",), is_update=is_update), [offer(None, policy)], None)
    assert [(one.delivered, one.cause) for one in answer.deliveries] == [(delivered, cause)]


def test_bytes_are_told_by_when_they_come() -> None:
    offers = [
        offer("de", ALWAYS, 1),
        offer(None, ALWAYS, 2),
        offer("de", Prefetch(events=EVENTS), 4),
        offer("de", OnDemand(), 8),
        offer("fr", ALWAYS, 16),
    ]
    answer = audience(GERMAN, offers, None)
    assert (answer.bytes_before_first_use, answer.bytes_later, answer.bytes_on_demand) == (3, 4, 8)
    assert answer.bytes(Delivered.INSTALL, Delivered.LATER) == 7
    assert answer.bytes(Delivered.NEVER) == 16
    assert [one.offer.bytes for one in answer.coming()] == [1, 2, 4, 8]
    assert [one.offer.bytes for one in answer.coming(Delivered.LATER)] == [4]


def test_each_language_is_offered_once_and_as_it_was_first_written() -> None:
    offers = [offer("zh_hant"), offer("zh-Hant"), offer("en"), offer(), offer("ZH-HANT"), offer("iw")]
    assert languages_of(offers) == ("zh_hant", "en", "iw")
    answer = audience(Profile(("zh-Hant-TW",)), offers, None)
    assert answer.resolved == "zh_hant"
    assert [one.cause for one in answer.deliveries if one.cause is Cause.LANGUAGE] == [Cause.LANGUAGE] * 3


@pytest.mark.parametrize(
    "text", ["", "English", "root", "und", "zxx", "mul", "en-GB-oxendict", "de-u-co-a", "ö"]
)
def test_what_apple_takes_for_no_language_is_not_offered(text: str) -> None:
    answer = audience(Profile((text, "de")), [offer(text), offer("de")], "de")
    assert answer.available == ("de",)
    assert answer.deliveries[0].cause is Cause.BAD_LANGUAGE
    assert (
        answer.deliveries[0].words
        == f"“{text}” is no language that Apple takes for a pack, so nobody gets it."
    )


def test_a_list_of_languages_can_take_the_place_of_those_of_packs() -> None:
    answer = audience(Profile(("de",)), [], "en", available=("fr", "zxx", "root"))
    assert (answer.available, answer.resolved, answer.via) == (("fr", "zxx", "root"), "zxx", Via.PREFERRED)


def test_nobody_wanted_and_nothing_offered_are_answered() -> None:
    assert audience(Profile(()), [], "en").via is Via.NONE
    assert audience(Profile(()), [offer("en")], "en").via is Via.PRIMARY
    assert audience(Profile(("en",)), [], None).match.order == ()


def test_the_largest_single_language_is_what_the_product_page_counts() -> None:
    offers = [
        offer(None, ALWAYS, 100),
        offer("de", ALWAYS, 10),
        offer("DE", ALWAYS, 20),
        offer("fr", ALWAYS, 25),
        offer("ja", Prefetch(events=EVENTS), 1000),
        offer("en", OnDemand(), 1000),
        offer("English", ALWAYS, 1000),
        offer("ko", ALWAYS, 500, "macOS"),
        offer("pt", None, 1000),
    ]
    assert up_to(offers, "iOS") == 130
    assert up_to(offers) == 600
    assert up_to([]) == 0


def test_reasons_name_languages_and_say_what_the_app_can_do() -> None:
    offers = [
        offer(),
        offer("de"),
        offer("fr", OnDemand()),
        offer(None, OnDemand()),
        offer(None, Prefetch(events=EVENTS)),
    ]
    everybody, german, french, asked, prefetch = [
        one.words for one in audience(GERMAN, offers, "en").deliveries
    ]
    assert everybody == "It has no language, so everybody gets it: it comes as part of the installation."
    assert german == (
        "German (de) is the language of the app for this person: it comes as part of the installation."
    )
    assert french == (
        "It is in French (fr), and this person has the app in German (de). "
        "The app can still ask for packs in another language."
    )
    assert asked.endswith("it comes when the app asks for it.")
    assert prefetch.endswith("it begins to come during the installation and may go on after it.")


def test_the_reason_of_an_update_is_about_the_update() -> None:
    once = Essential(events=(FIRST_INSTALLATION,))
    later = Essential(events=(SUBSEQUENT_UPDATE,))
    update = audience(Profile(("de",), is_update=True), [offer(None, once), offer(None, later)], None)
    assert [one.words for one in update.deliveries] == [
        "It comes with the first installation; an update does not download it again.",
        "It has no language, so everybody gets it: it comes as part of the update.",
    ]
    first = audience(Profile(("de",)), [offer(None, later), offer(None, None)], None)
    assert [one.words for one in first.deliveries] == [
        "It comes with updates of the app, not with its first installation. The app can ask for it.",
        "Its manifest does not say when it is downloaded.",
    ]


def test_a_language_that_nobody_knows_is_told_as_it_is_written() -> None:
    answer = audience(Profile(("ja",)), [offer("zz")], None)
    assert answer.deliveries[0].words.startswith("It is in zz, to which neither the languages")


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("ZH_hant_tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("DE", "de"),
        ("yue-hk", "yue-HK"),
        ("und-US", None),
        ("e", None),
        ("de-", None),
        ("de--CH", None),
        ("zh-TW-Hant", None),
        ("d" * 1000, None),
    ],
)
def test_the_usual_spelling_is_that_of_the_form_of_a_tag(text: str, spelled: str | None) -> None:
    assert usual_spelling(text) == spelled


def test_a_list_of_languages_is_answered_without_what_is_slow_to_load() -> None:
    script = (
        "import sys; from studio.project.audience import Profile, audience; "
        "audience(Profile(('de',)), [], 'en', available=['de']); "
        "print(*({'pydantic', 'langcodes', 'language_data'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, cwd=ROOT, text=True
    )
    assert done.stdout.split() == []
