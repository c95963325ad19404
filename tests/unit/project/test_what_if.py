"""What if there were another pack, or one in another language."""

from __future__ import annotations

from studio.manifest.values import EVENTS, Essential
from studio.project.audience import Offer, Via
from studio.project.moves import moves
from studio.project.profiles import Profile
from studio.project.standing_people import standing
from studio.project.what_if import Change, Outcome, retagged, what_if, with_pack, without_pack

ALWAYS = Essential(events=EVENTS)


def pack(language: str | None, size: int = 10, key: str = "") -> Offer:
    name = key or f"voice-{language}"
    return Offer(name, name, language, ALWAYS, bytes=size)


BEFORE = (pack("en"), pack("zh-Hans"))


def by_language(*tags: str) -> list[Profile]:
    return [Profile((tag,)) for tag in tags]


def languages(changes: tuple[Change, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(one.profile.preferred[0], one.before.language, one.after.language) for one in changes]


def test_traditional_chinese_takes_taiwan_hong_kong_and_macao_off_the_primary_language() -> None:
    people = by_language("zh-Hant-TW", "zh-Hans-CN", "zh-Hant-HK", "de", "zh-Hant-MO", "zh-Hans-HK")
    after = with_pack(BEFORE, pack("zh-Hant", 25))
    changes = what_if(BEFORE, after, "en", people)
    assert languages(changes) == [
        ("zh-Hant-TW", "en", "zh-Hant"),
        ("zh-Hant-HK", "en", "zh-Hant"),
        ("zh-Hant-MO", "en", "zh-Hant"),
    ]
    assert {(one.before.via, one.after.via) for one in changes} == {(Via.PRIMARY, Via.PREFERRED)}
    assert {(one.before.install, one.after.install) for one in changes} == {(10, 25)}
    (move,) = moves(changes)
    assert move.words == (
        "Taiwan, Hong Kong and Macao leave the primary language, English (en), and get "
        "Chinese (Traditional) (zh-Hant)."
    )


def test_serbian_in_latin_script_does_the_same_for_those_who_write_so() -> None:
    before = (pack("en"), pack("sr"))
    after = with_pack(before, pack("sr-Latn"), 0)
    people = by_language("sr-Latn-RS", "sr-RS", "sr-Latn-ME", "sr-Cyrl-BA")
    assert languages(what_if(before, after, "en", people)) == [
        ("sr-Latn-RS", "en", "sr-Latn"),
        ("sr-Latn-ME", "en", "sr-Latn"),
    ]
    assert after[0].language == "sr-Latn"


def test_the_standing_people_show_what_traditional_chinese_changes() -> None:
    changes = what_if(BEFORE, with_pack(BEFORE, pack("zh-Hant")), "en", standing())
    changed = {one.profile.preferred[0] for one in changes}
    assert {"zh-Hant", "zh-Hant-TW", "zh-Hant-HK", "zh-Hant-MO"} <= changed
    assert all(tag.startswith("zh-Hant") for tag in changed)
    (move,) = moves(changes)
    assert move.who[:3] == ("Taiwan", "Hong Kong", "Macao")


def test_a_pack_that_goes_sends_people_back_to_the_primary_language() -> None:
    changes = what_if(BEFORE, without_pack(BEFORE, "voice-zh-Hans"), "en", by_language("zh-CN", "en"))
    assert languages(changes) == [("zh-CN", "zh-Hans", "en")]
    (move,) = moves(changes)
    assert move.words == (
        "Chinese (China) falls back to the primary language, English (en), and got "
        "Chinese (Simplified) (zh-Hans) before."
    )


def test_a_pack_in_another_language_changes_what_several_people_get() -> None:
    changes = what_if(BEFORE, retagged(BEFORE, "voice-en", "en-GB"), "en", by_language("en-AU", "fr"))
    assert languages(changes) == [("en-AU", "en", "en-GB"), ("fr", "en", "en-GB")]


def test_a_pack_for_everybody_changes_bytes_only() -> None:
    after = retagged(BEFORE, "voice-zh-Hans", None)
    changes = what_if(BEFORE, after, "en", by_language("en", "de"))
    assert [one.is_of_language for one in changes] == [False, False]
    assert changes[0].after == Outcome("en", Via.PREFERRED, 20, 0, 0)


def test_the_same_packs_change_nothing() -> None:
    assert what_if(BEFORE, tuple(reversed(BEFORE)), "en", standing()) == ()
    assert what_if(BEFORE, retagged(BEFORE, "voice-en", "EN"), "en", standing()) == ()
    assert what_if((), (), None, standing()) == ()


def test_an_exact_primary_language_is_asked_for_on_both_sides() -> None:
    before, people = (pack("en-GB"),), by_language("ja")
    assert what_if(before, (*before, pack("en")), "en", people, primary_exact=True)[0].before.via is Via.NONE
    assert what_if(before, (*before, pack("en")), "en", people)[0].before.via is Via.PRIMARY
