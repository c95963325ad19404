"""Laws of language tags, tried with any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.languages.advice import advice, words
from studio.languages.equivalence import maximized, same_people, shorter
from studio.languages.names import catalogue
from studio.languages.second_opinion import second_opinion
from studio.languages.tags import InvalidTag, LanguageTag

PIECES = st.sampled_from(
    """
    en EN zh sr no iw cmn sgn und mul root zxx i x u a Latn hans Hant US us 419 001 840 DE 1996 oxendict
    cmn yue klingon English português Brazil - -- _ . @ \u202e \0 日本語 🙂
    """.split()  # noqa: SIM905 -- forty words are easier to read without their quotes
)
TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(PIECES, max_size=6).map("-".join),
    st.lists(PIECES, max_size=4).map("".join),
    st.from_regex(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", fullmatch=True),
)


def _tag(text: str) -> LanguageTag | InvalidTag:
    try:
        return LanguageTag.parse(text)
    except InvalidTag as refusal:
        return refusal


@given(TEXTS)
def test_a_text_is_a_tag_or_is_refused_and_nothing_else(text: str) -> None:
    tag = _tag(text)
    if isinstance(tag, LanguageTag):
        assert LanguageTag.parse(str(tag)) == tag
        assert text.lower() == str(tag).lower()
    else:
        assert tag.text == text


@given(TEXTS)
def test_what_is_suggested_is_legal_and_not_withdrawn_itself(text: str) -> None:
    tag = _tag(text)
    suggested = tag.replacement if isinstance(tag, LanguageTag) else tag.suggestion
    if suggested is not None:
        assert LanguageTag.parse(str(suggested)) == suggested
        assert suggested.replacement is None


@given(TEXTS)
def test_a_shorter_tag_means_the_same_people_and_has_no_shorter_one(text: str) -> None:
    tag = _tag(text)
    if isinstance(tag, LanguageTag):
        enough = shorter(tag)
        if enough is not None:
            assert len(str(enough)) < len(str(tag))
            assert maximized(enough) == maximized(tag)
            assert shorter(enough) is None
        assert same_people(same_people(tag)) == same_people(tag)


@given(TEXTS)
def test_advice_is_never_to_write_the_same(text: str) -> None:
    tag = _tag(text)
    if isinstance(tag, LanguageTag):
        for one in advice(tag):
            assert one.instead != tag
            assert one.instead is None or LanguageTag.parse(str(one.instead)) == one.instead
            assert words(one)


@given(TEXTS)
def test_whatever_is_looked_for_only_legal_tags_are_found_each_once(text: str) -> None:
    found = catalogue().find(text)
    assert len(found) == len(set(found)) <= 12
    assert all(LanguageTag.parse(str(tag)) == tag and tag.replacement is None for tag in found)


@given(st.lists(TEXTS, max_size=4), st.lists(TEXTS, max_size=4))
def test_a_second_opinion_is_nothing_or_what_was_offered(preferred: list[str], available: list[str]) -> None:
    chosen = second_opinion(preferred, available)
    assert chosen is None or chosen in available
