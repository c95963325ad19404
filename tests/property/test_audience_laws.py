"""Laws of who gets what, for any packs and anybody."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.manifest.values import FIRST_INSTALLATION, SUBSEQUENT_UPDATE, Essential, OnDemand, Prefetch
from studio.project.audience import Delivered, Offer, Via, audience, languages_of, up_to, usual_spelling
from studio.project.file_lookup import lookup_classes
from studio.project.holes import holes
from studio.project.moves import moves
from studio.project.pasted_languages import pasted
from studio.project.profiles import Profile
from studio.project.what_if import retagged, what_if, with_pack, without_pack

known = st.sampled_from([str(tag) for tag in (*SYSTEM_LANGUAGES, *APP_STORE_LANGUAGES)])
strange = st.sampled_from(
    [
        "",
        "zh_TW",
        "iw",
        "English",
        "und",
        "zxx",
        "mul",
        "root",
        "en-GB-oxendict",
        "de-u-co-phonebk",
        "a" * 300,
    ]
)
tags = known | known | strange | st.text(max_size=12)
events = st.lists(st.sampled_from([FIRST_INSTALLATION, SUBSEQUENT_UPDATE, "never"]), max_size=2).map(tuple)
policies = (
    st.none() | st.just(OnDemand()) | st.builds(Essential, events=events) | st.builds(Prefetch, events=events)
)
platforms = st.sampled_from([(), ("iOS",), ("macOS",), ("iOS", "macOS")])
packs = st.builds(
    Offer,
    st.uuids().map(str),
    st.sampled_from("abc"),
    st.none() | tags,
    policies,
    platforms,
    st.integers(0, 1000),
    family=st.sampled_from(["", "Voices", "Art"]),
)
offers = st.lists(packs, max_size=8).map(tuple)
people = st.builds(
    Profile,
    st.lists(tags, max_size=4).map(tuple),
    st.none() | tags,
    st.sampled_from([18, 26, 27, 28]),
    st.sampled_from(["iOS", "macOS", "tvOS", "iPadOS"]),
    st.booleans(),
)


@given(profile=people, packs=offers, primary=st.none() | tags, exact=st.booleans())
def test_every_pack_is_answered_for_and_only_the_resolved_language_is_delivered(
    profile: Profile, packs: tuple[Offer, ...], primary: str | None, *, exact: bool
) -> None:
    answer = audience(profile, packs, primary, primary_exact=exact)
    assert answer == audience(profile, packs, primary, primary_exact=exact)
    assert tuple(one.offer for one in answer.deliveries) == packs
    assert answer.resolved is None or answer.resolved in answer.available
    assert (answer.resolved is None) == (answer.via is Via.NONE)
    assert all(one.words for one in answer.deliveries)
    assert answer.bytes(*Delivered) == sum(one.bytes for one in packs)
    for one in answer.coming():
        assert one.offer.is_for(profile.platform)
        assert one.offer.language is None or one.offer.tag == usual_spelling(answer.resolved or "")
    if profile.os < 27:
        assert all(one.offer.language is None for one in answer.coming())


@given(people, offers, st.none() | tags)
def test_the_trace_tells_the_same_as_the_answer(
    profile: Profile, packs: tuple[Offer, ...], primary: str | None
) -> None:
    answer = audience(profile, packs, primary)
    primary_match = answer.primary_match
    match answer.via:
        case Via.PREFERRED:
            assert answer.match.chosen == answer.resolved
            assert primary_match is None
        case Via.PRIMARY:
            assert answer.match.chosen is None
            assert primary_match is not None
            assert primary_match.chosen == answer.resolved
        case Via.NONE:
            assert answer.match.chosen is None
            assert primary_match is None or primary_match.chosen is None


@given(known, offers)
def test_a_language_that_is_offered_is_what_its_people_get(tag: str, packs: tuple[Offer, ...]) -> None:
    answer = audience(Profile((tag,)), (*packs, Offer("new", "new", tag, OnDemand())), None)
    assert usual_spelling(answer.resolved or "") == tag


@given(people, offers, st.none() | tags)
def test_another_case_and_underscores_change_nothing(
    profile: Profile, packs: tuple[Offer, ...], primary: str | None
) -> None:
    def otherwise(text: str | None) -> str | None:
        return text.swapcase().replace("-", "_") if text is not None and usual_spelling(text) else text

    other = tuple(
        Offer(one.key, one.pack_id, otherwise(one.language), one.policy, one.platforms, one.bytes)
        for one in packs
    )
    before, after = audience(profile, packs, primary), audience(profile, other, primary)
    assert [(one.delivered, one.cause) for one in before.deliveries] == [
        (one.delivered, one.cause) for one in after.deliveries
    ]


@given(offers)
def test_nobody_installs_more_than_the_product_page_says(packs: tuple[Offer, ...]) -> None:
    most = up_to(packs, "iOS")
    for language in languages_of(packs, "iOS"):
        assert audience(Profile((language,)), packs, None).bytes_before_first_use <= most


@given(offers)
def test_a_hole_is_in_a_language_that_another_family_has(packs: tuple[Offer, ...]) -> None:
    for language, missing in holes(packs).items():
        assert language in languages_of(packs)
        for one in missing:
            assert usual_spelling(language) not in {usual_spelling(tag) for tag in one.has}
            assert one.has


@given(st.lists(people, max_size=4), offers, packs, st.none() | tags)
def test_a_change_that_is_taken_back_changes_what_it_changed(
    profiles: list[Profile], packs: tuple[Offer, ...], pack: Offer, primary: str | None
) -> None:
    after = with_pack(packs, pack)
    there = what_if(packs, after, primary, profiles)
    back = what_if(after, without_pack(after, pack.key), primary, profiles)
    assert [(one.profile, one.before, one.after) for one in there] == [
        (one.profile, one.after, one.before) for one in back
    ]
    assert sum(len(one.changes) for one in moves(there)) == len(there)
    assert all(one.words.endswith(".") for one in moves(there))
    assert what_if(after, retagged(after, pack.key, pack.language), primary, profiles) == ()


@given(st.lists(tags))
def test_every_language_is_in_one_class_of_the_file_lookup(texts: list[str]) -> None:
    classes = lookup_classes(texts)
    assert sorted(one for group in classes for one in group) == sorted(set(texts))


@given(st.text() | st.lists(tags).map(", ".join))
def test_any_text_can_be_pasted(text: str) -> None:
    found = pasted(text)
    assert pasted("\n".join(found.languages)).languages == found.languages
