"""What would come of something that is only supposed."""

from __future__ import annotations

import pytest

from studio.manifest.values import EVENTS, Essential
from studio.progress import Cancelled, CancelToken
from studio.project.audience import Offer
from studio.project.profiles import Profile
from studio.session.supposing import Kind, Question, Supposed, Supposition, pattern_of, suppose


def pack(
    pack_id: str, language: str | None, size: int = 0, family: str = "", platforms: tuple[str, ...] = ()
) -> Offer:
    return Offer(pack_id, pack_id, language, Essential(events=EVENTS), platforms, size, family=family)


VOICES = (pack("voices-en", "en", 500, "voices"), pack("voices-de", "de", 700, "voices"))


def supposed(
    kind: Kind, subject: str, language: str | None = None, *, exact: bool = False, platform: str = "iOS"
) -> Supposed:
    person = Profile(("de-CH",), platform=platform)
    question = Question(Supposition(kind, subject, language), VOICES, "en-US", person, exact)
    return suppose(question, CancelToken())


def test_one_pack_less_is_felt_by_who_had_it() -> None:
    found = supposed(Kind.LESS, "voices-de")
    assert (found.before.resolved, found.after.resolved) == ("de", "en")
    assert [one.language_after for one in found.moves] == ["en"]
    assert 0 < found.changed < found.people
    assert found.changed == sum(len(one.changes) for one in found.moves)


def test_one_pack_more_is_as_large_as_the_base_of_its_family() -> None:
    found = supposed(Kind.MORE, "voices", "de-CH")
    assert found.pattern == VOICES[0]
    assert found.after.resolved == "de-CH"
    assert found.after.bytes_before_first_use == 500


def test_a_pack_for_everybody_is_the_base_before_the_one_in_the_primary_language() -> None:
    plain = pack("voices", None, 40, "voices")
    assert pattern_of((*VOICES, plain), "voices", "en") is plain
    assert pattern_of(VOICES, "voices", "en") is VOICES[0]
    assert pattern_of(VOICES, "voices", "en-US") is VOICES[0]
    assert pattern_of(VOICES, "voices", "ja") is None
    assert pattern_of(VOICES, "music", "en") is None
    assert pattern_of((pack("odd", "x!", 1, "voices"),), "voices", "en") is None


def test_without_a_base_a_new_pack_has_no_size() -> None:
    found = supposed(Kind.MORE, "", "de-CH")
    assert found.pattern is None
    assert found.after.bytes_before_first_use == 0


def test_a_pack_in_another_language_keeps_its_size() -> None:
    found = supposed(Kind.OTHER, "voices-de", "fr")
    assert found.after.resolved == "en"
    everybodys = supposed(Kind.OTHER, "voices-de", None)
    assert everybodys.after.bytes_before_first_use == 1_200


def test_people_of_a_language_that_no_system_has_are_asked_as_well() -> None:
    usual = supposed(Kind.LESS, "voices-de").people
    assert supposed(Kind.MORE, "voices", "gsw").people > usual


def test_the_primary_language_may_have_to_be_offered_as_it_is() -> None:
    assert supposed(Kind.LESS, "voices-de", exact=True).after.resolved is None


def test_what_does_not_change_anything_changes_nobody() -> None:
    found = supposed(Kind.OTHER, "voices-de", "de")
    assert (found.changed, found.moves) == (0, ())
    assert found.before == found.after


def test_people_have_the_platform_of_the_person() -> None:
    mac = pack("mac", "ja", 90, "mac", platforms=("macOS",))
    for platform, changed in (("iOS", False), ("macOS", True)):
        person = Profile(("ja",), platform=platform)
        question = Question(Supposition(Kind.LESS, "mac"), (*VOICES, mac), "en", person)
        assert bool(suppose(question, CancelToken()).changed) is changed


def test_nobody_waits_for_what_is_not_wanted_any_more() -> None:
    cancel = CancelToken()
    cancel.cancel()
    question = Question(Supposition(Kind.LESS, "voices-de"), VOICES, "en", Profile(("de",)))
    with pytest.raises(Cancelled):
        suppose(question, cancel)
