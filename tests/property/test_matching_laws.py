"""What holds of the matching for any tags whatever, sensible or not."""

from __future__ import annotations

import random
from itertools import groupby

from hypothesis import assume, example, given
from hypothesis import strategies as st

from studio.languages.matching import Rule, Step, localizations_to_use, match

_SOME = (
    *("en", "en-US", "en-GB", "en-AU", "en-001", "en-150", "en-NZ", "en-IN", "en-Dsrt", "English", "hi-Latn"),
    *("fr", "fr-FR", "fr-CA", "fr-CH", "fra-CA", "es", "es-419", "es-MX", "es-AR", "es-CO", "spa-ES"),
    *("pt", "pt-BR", "pt-PT", "pt-AO", "de", "de-DE", "de-AT", "de-CH", "German", "it", "da", "sv", "ja"),
    *("nb", "nn", "no", "no-NO", "nb-NO", "sr", "sr-Latn", "sr-RS", "sr-ME", "sh", "hr", "bs", "he", "iw"),
    *("zh", "zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "zh-MO", "zh-Hant-HK", "zh-Hant-MO", "zh-Hans-CN", "yue"),
    *("yue-Hans", "wuu", "cmn", "cmn-TW", "ars", "ar", "ht", "kk-Arab", "kk", "tl", "fil-PH", "prs", "root"),
    *("de-1996", "en-GB-oxendict", "en-u-ca-gregory", "de-x-a", "mul", "und", "Klingon", "abcdefghijkl"),
)
_PARTS = ("Latn", "Hans", "Hant", "Cyrl", "US", "GB", "TW", "HK", "PT", "BR", "419", "001", "XX", "oxendict")

# Languages of groups that the others have nothing to do with.
_STRANGERS = ("fi", "hu", "hu-HU", "ko", "ko-KR", "el", "tr", "Turkish", "vi", "th-TH", "cs", "pl", "Polish")

_tags = st.one_of(
    st.sampled_from(_SOME),
    st.builds("-".join, st.lists(st.sampled_from((*_SOME, *_PARTS)), min_size=1, max_size=4)),
)
_texts = st.one_of(_tags, st.just("zxx"), st.text(max_size=20), st.text("aeZ-_@.x1\0", max_size=20))
_lists = st.lists(_tags, max_size=8)
_any_lists = st.lists(_texts, max_size=8)


@given(_any_lists, _any_lists)
def test_any_text_has_an_answer_and_always_the_same(wanted: list[str], offered: list[str]) -> None:
    first = match(wanted, offered)
    assert match(tuple(wanted), tuple(offered)) == first
    assert localizations_to_use(wanted, offered) == list(first.order)


@given(st.lists(st.text(st.characters(codec=None)), max_size=4), st.lists(st.text(), max_size=4))
@example(["\ud800-US"], ["\ud800-US", "en\0US"])
@example(["ﬁ", "ＥＮ", "ıd", "İd"], ["fi", "en", "id"])  # noqa: RUF001 -- letters that only look like others
@example(["en-٤١٩", "es-４１９"], ["es-419"])  # noqa: RUF001 -- the same
def test_strange_letters_have_an_answer(wanted: list[str], offered: list[str]) -> None:
    assert set(localizations_to_use(wanted, offered)) <= set(offered)


@given(_any_lists, _any_lists)
def test_nothing_is_returned_that_was_not_offered(wanted: list[str], offered: list[str]) -> None:
    found = match(wanted, offered)
    left = list(offered)
    for tag in found.order:
        left.remove(tag)  # Not more often than it was offered, either.
    assert set(found.tie) <= set(offered)
    assert found.chosen is None or found.chosen == found.order[0]


@given(_lists, _lists, st.data())
def test_the_answer_does_not_depend_on_the_spelling(
    wanted: list[str], offered: list[str], data: st.DataObject
) -> None:
    spelt = [data.draw(_spellings(tag)) for tag in offered]
    first = match(wanted, offered)
    again = match([data.draw(_spellings(tag)) for tag in wanted], spelt)
    assert [_plain(tag) for tag in again.order] == [_plain(tag) for tag in first.order]
    assert set(again.order) <= set(spelt)
    assert (again.rule, again.decider) == (first.rule, first.decider)
    assert _scores(again.steps) == _scores(first.steps)


@given(_tags, _lists, _lists)
def test_what_is_wanted_most_and_offered_as_it_is_is_chosen(
    tag: str, wanted: list[str], offered: list[str]
) -> None:
    assume(match([tag], [tag]).order)
    found = match([tag, *wanted], [*offered, tag])
    assert found.chosen is not None
    assert found.rule is Rule.LITERAL
    assert found.decider == 0
    assert match([tag], [found.chosen]).rule is Rule.LITERAL


@given(_lists, _lists)
def test_doubled_wishes_change_nothing(wanted: list[str], offered: list[str]) -> None:
    doubled = [tag for tag in wanted for _ in range(2)]
    assert localizations_to_use(doubled, offered) == localizations_to_use(wanted, offered)


@given(_lists, st.lists(_tags, max_size=8, unique_by=str.lower))
def test_doubled_offers_are_all_returned(wanted: list[str], offered: list[str]) -> None:
    doubled = localizations_to_use(wanted, [*offered, *offered])
    once = localizations_to_use(wanted, offered)
    assert sorted(doubled) == sorted([*once, *once])
    assert doubled[:1] == once[:1]


@given(_lists, _lists, st.lists(st.sampled_from(_STRANGERS), max_size=3), st.integers(0, 8))
def test_a_language_of_another_group_changes_nothing(
    wanted: list[str], offered: list[str], strangers: list[str], at: int
) -> None:
    more = [*offered[:at], *strangers, *offered[at:]]
    assert localizations_to_use(wanted, more) == localizations_to_use(wanted, offered)


@given(_lists, _lists, st.lists(st.sampled_from(_STRANGERS), max_size=3), st.integers(0, 8))
def test_a_wish_for_what_is_not_offered_changes_nothing(
    wanted: list[str], offered: list[str], strangers: list[str], at: int
) -> None:
    more = [*wanted[:at], *strangers, *wanted[at:]]
    assert localizations_to_use(more, offered) == localizations_to_use(wanted, offered)


@given(_lists, _lists, _lists)
def test_wishes_after_an_exact_one_are_never_reached(
    wanted: list[str], offered: list[str], more: list[str]
) -> None:
    found = match(wanted, offered)
    if found.rule in (Rule.LITERAL, Rule.NORMALIZED):
        assert match([*wanted, *more], offered).order == found.order


@given(_any_lists, _any_lists)
def test_the_trace_tells_every_wish_and_every_offer(wanted: list[str], offered: list[str]) -> None:
    found = match(wanted, offered)
    assert [step.tag for step in found.steps] == wanted
    reached = [step for step in found.steps if step.is_reached]
    assert list(found.steps[: len(reached)]) == reached, "a step is reached after one that is not"
    assert all([one.tag for one in step.candidates] == offered for step in reached)
    assert all(not step.candidates and step.best is None for step in found.steps[len(reached) :])
    assert all(step.best is None for step in reached[:-1]), "the search went on after it found something"


@given(_any_lists, _any_lists)
def test_the_best_candidate_has_the_least_score_and_is_the_first_of_equals(
    wanted: list[str], offered: list[str]
) -> None:
    for step in match(wanted, offered).steps:
        scores = [one.score for one in step.candidates if one.score is not None]
        assert (step.best is None) == (not scores)
        if step.best is not None:
            first = next(one for one in step.candidates if one.score == min(scores))
            assert step.best == first


@given(_any_lists, _any_lists)
def test_who_has_a_score_meets_in_both_chains(wanted: list[str], offered: list[str]) -> None:
    for step in match(wanted, offered).steps:
        for one in step.candidates:
            assert (one.score is None) == (one.meeting is None)
            assert not one.is_held_back or one.score is None
            if one.score is not None and one.score >= 0:
                assert one.meeting in one.chain
                assert one.meeting in step.chain


@given(_any_lists, _any_lists)
def test_the_step_that_decided_is_told_with_its_rule(wanted: list[str], offered: list[str]) -> None:
    found = match(wanted, offered)
    assert (found.rule is None) == (not found.order)
    assert (found.decider is None) == (found.rule in (None, Rule.NO_CONTENT))
    if found.decider is not None and found.rule is not Rule.SECOND_LOOK:
        assert found.steps[found.decider].is_reached
    if found.rule in (Rule.LITERAL, Rule.NORMALIZED, Rule.PARENT):
        assert found.decider is not None
        best = found.steps[found.decider].best
        assert best is not None
        assert best.tag == found.chosen


@given(_lists, _lists)
def test_the_list_is_of_the_chosen_one_s_family(wanted: list[str], offered: list[str]) -> None:
    found = match(wanted, offered)
    if found.chosen is None or found.rule is Rule.NO_CONTENT:
        return
    family = match([found.chosen], offered)
    chain = family.steps[0].chain
    normalized = [match([tag], []).steps[0].normalized for tag in found.order]
    assert set(normalized) <= {*chain, "zh_Hant_TW"}
    places = [chain.index(tag) for tag in normalized if tag in chain]
    assert [place for place, _ in groupby(places)] == sorted(set(places)), "not the nearest first"


@given(st.lists(_tags, max_size=4), st.lists(_tags, max_size=5), st.randoms(use_true_random=False))
def test_without_a_tie_the_order_of_the_offers_does_not_matter(
    wanted: list[str], offered: list[str], chance: random.Random
) -> None:
    found = match(wanted, offered)
    turned = list(offered)
    chance.shuffle(turned)
    again = match(wanted, turned)
    assert again.chosen == found.chosen or again.chosen in found.tie


def _plain(tag: str) -> str:
    return tag.lower().replace("_", "-")


def _spellings(tag: str) -> st.SearchStrategy[str]:
    spellings = {tag, tag.lower(), tag.upper(), tag.swapcase(), tag.title(), tag.replace("-", "_")}
    return st.sampled_from(sorted(spellings))


def _scores(steps: tuple[Step, ...]) -> list[list[int | None]]:
    return [[one.score for one in step.candidates] for step in steps]
