"""Apple's choice of a language: which of the offered ones a person gets, and why.

Source: language facts, section 2 (Apple's published function ``ualoc_localizationsToUse``, read and compared
case by case: certain). That Background Assets calls it is not documented: for packs all of it is predicted.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from studio.languages.apple_rows import (
    BRAZILIAN_PORTUGUESE,
    EUROPEAN_PORTUGUESE,
    HONG_KONG,
    TAIWAN,
)
from studio.languages.prepared import Prepared, prepared
from studio.values import dataclass
from studio.words import words

RULE_SET = words(
    "Apple's published bundle matching, ICU-76142.2; that asset packs use it is predicted, not documented"
)
"""What every answer is told with."""


_NO_CONTENT = "zxx"
_CHINESE = "zh"
_FAR = 1_000


class Rule(StrEnum):
    """Why a language was chosen."""

    LITERAL = "literal"
    """It is written as the person has it, but for case and separators."""

    NORMALIZED = "normalized"
    """It is the same once old and short spellings are replaced."""

    PARENT = "parent"
    """The chains of both meet."""

    SECOND_LOOK = "second-look"
    """A language further down the person's list is offered exactly, and is of the same language."""

    PORTUGUESE = "portuguese"
    """Brazilian Portuguese for European, held back until nothing else fitted."""

    NO_CONTENT = "no-content"
    """Nothing fitted, and what has no language (``zxx``) is offered."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An offered tag as it was looked at for one preferred language.

    ``tag`` as given; ``normalized`` and ``chain`` in Apple's spelling (``zh_Hant_TW``); ``meeting`` is where
    both chains meet, ``None`` where they do not. ``score`` is Apple's: -1 literal, 0 normalized, else steps;
    the least wins, of equal ones the first. It is ``None`` where nothing is common or ``is_held_back``.
    """

    tag: str
    normalized: str
    chain: tuple[str, ...]
    meeting: str | None
    score: int | None
    is_held_back: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One preferred language: ``candidates`` are all offered tags, in order, unless it was never reached.

    ``best`` is the candidate with the least score, which ends the search; ``None`` where none fits.
    """

    tag: str
    normalized: str
    chain: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    best: Candidate | None
    is_reached: bool


@dataclass(frozen=True, slots=True)
class Match:
    """What is chosen for a person, and how.

    ``chosen`` is the first of ``order``, Apple's whole list, in the spelling that was offered; both empty
    where nothing fits. ``decider`` is the number of the step that decided, from 0. ``tie`` are other offered
    tags with the winner's score: which one comes first depends on an order that Apple does not document.
    """

    steps: tuple[Step, ...]
    order: tuple[str, ...]
    rule: Rule | None
    decider: int | None
    tie: tuple[str, ...]

    @property
    def chosen(self) -> str | None:
        return self.order[0] if self.order else None


def localizations_to_use(preferred: Sequence[str], available: Sequence[str]) -> list[str]:
    """Apple's result list, best first, in the spelling of ``available``; empty when nothing matches.

    Never raises for strange tags: they match nothing.
    """
    return _listed(_decided(_wanted(preferred), _offered(available)), available)


def match(preferred: Sequence[str], available: Sequence[str]) -> Match:
    """Which of ``available`` is chosen for a person who prefers ``preferred``, most wanted first."""
    wanted, offered = _wanted(preferred), _offered(available)
    choice = _decided(wanted, offered)
    steps: list[Step] = []
    last = len(wanted) if choice is None or choice.first is None else choice.first
    for number, (text, want) in enumerate(zip(preferred, wanted, strict=True)):
        candidates = _candidates(want, available, offered) if number <= last else ()
        best = candidates[choice.nearest] if choice is not None and number == choice.first else None
        normalized, chain = ("", ()) if want is None else (want.normalized, want.chain)
        steps.append(Step(text, normalized, chain, candidates, best, is_reached=number <= last))
    order = tuple(_listed(choice, available))
    if choice is None:
        rule = Rule.NO_CONTENT if order else None
        return Match(tuple(steps), order, rule, None, ())
    tie = _tie(choice, steps, wanted, offered)
    return Match(tuple(steps), order, choice.rule, choice.decider, tie)


_Tags: TypeAlias = Sequence[Prepared | None]
"""Tags in order; ``None`` stands for one that is malformed."""


class _Choice(NamedTuple):
    """The offered tag number ``winner``, by the preferred language number ``decider``.

    ``first`` is the preferred language that ended the search, and ``nearest`` what was nearest to it, before
    the second look; ``None`` where nothing was, but for Portuguese.
    """

    winner: int
    decider: int
    rule: Rule
    first: int | None
    nearest: int
    offered: _Tags


def _wanted(preferred: Sequence[str]) -> _Tags:
    return [prepared(text) for text in preferred]


def _offered(available: Sequence[str]) -> _Tags:
    return [prepared(text) for text in available]


def _decided(wanted: _Tags, offered: _Tags) -> _Choice | None:
    """The choice; ``None`` where nothing matches."""
    held_back: tuple[int, int] | None = None
    for number, want in enumerate(wanted):
        if want is None:
            continue
        nearest, least = _nearest(want, offered)
        if nearest is not None:
            return _looked_at_again(number, nearest, least, wanted, offered)
        if held_back is None and want.normalized == EUROPEAN_PORTUGUESE:
            brazilian = _last_place_of(BRAZILIAN_PORTUGUESE, offered)
            held_back = None if brazilian is None else (brazilian, number)
    if held_back is None:
        return None
    winner, decider = held_back
    return _Choice(winner, decider, Rule.PORTUGUESE, None, winner, offered)


def _nearest(want: Prepared, offered: _Tags) -> tuple[int | None, int]:
    """The number of what is nearest to ``want``, the first of equal ones, with its score."""
    nearest, least = None, _FAR
    for number, offer in enumerate(offered):
        if offer is None:
            continue
        score = _score(want, offer)[0]
        if score is not None and score < least:
            nearest, least = number, score
    return nearest, least


def _score(want: Prepared, offer: Prepared) -> tuple[int | None, str | None]:
    """How far ``offer`` is from ``want``, and where both meet; ``None`` where they do not."""
    if offer.base == want.base:
        return -1, want.normalized
    if offer.normalized == want.normalized:
        return 0, want.normalized
    if offer.group != want.group or _is_held_back(want, offer):
        return None, None
    steps, offered_steps = want.steps, offer.offered_steps
    least, meeting = _FAR, None
    for tag, at in steps.items():
        there = offered_steps.get(tag)
        if there is not None and at + there < least:
            least, meeting = at + there, tag
    if meeting is None:
        return None, None
    return least + (want.language != offer.language), meeting


def _is_held_back(want: Prepared, offer: Prepared) -> bool:
    return want.normalized == EUROPEAN_PORTUGUESE and offer.normalized == BRAZILIAN_PORTUGUESE


def _looked_at_again(number: int, nearest: int, least: int, wanted: _Tags, offered: _Tags) -> _Choice:
    """The choice once something is found: another of its language may be wanted, and offered, exactly."""
    rule = Rule.LITERAL if least < 0 else Rule.NORMALIZED if least == 0 else Rule.PARENT
    winner = offered[nearest]
    if least > 0 and winner is not None and winner.region and winner.language != _CHINESE:
        for later, want in enumerate(wanted):
            if want is None or want.language != winner.language:
                continue
            exact = _exact(want, offered)
            if exact is not None:
                if exact == nearest:
                    break
                return _Choice(exact, later, Rule.SECOND_LOOK, number, nearest, offered)
    return _Choice(nearest, number, rule, number, nearest, offered)


def _exact(want: Prepared, offered: _Tags) -> int | None:
    """The first offered tag that is ``want``, as it is written or normalized."""
    for number, offer in enumerate(offered):
        if offer is not None and (offer.base == want.base or offer.normalized == want.normalized):
            return number
    return None


def _last_place_of(normalized: str, offered: _Tags) -> int | None:
    """Apple's code goes on after the first, so that of several spellings the last one counts."""
    places = [at for at, one in enumerate(offered) if one is not None and one.normalized == normalized]
    return places[-1] if places else None


def _listed(choice: _Choice | None, available: Sequence[str]) -> list[str]:
    """The winner, and what of its family is on its way to the root."""
    if choice is None:
        return [_NO_CONTENT] if _NO_CONTENT in available else []
    offered = choice.offered
    winner = offered[choice.winner]
    if winner is None:
        raise AssertionError("a malformed tag was chosen")
    places = [choice.winner]
    for step in winner.chain:
        wanted = (step, TAIWAN) if step == HONG_KONG else (step,)
        for number, offer in enumerate(offered):
            if offer is not None and offer.normalized in wanted and number not in places:
                places.append(number)
    return [available[number] for number in places]


def _candidates(want: Prepared | None, available: Sequence[str], offered: _Tags) -> tuple[Candidate, ...]:
    found: list[Candidate] = []
    for text, offer in zip(available, offered, strict=True):
        if want is None or offer is None:
            chain = () if offer is None else offer.chain
            found.append(Candidate(text, "" if offer is None else offer.normalized, chain, None, None))
            continue
        score, meeting = _score(want, offer)
        is_held_back = score is None and _is_held_back(want, offer)
        found.append(Candidate(text, offer.normalized, offer.chain, meeting, score, is_held_back))
    return tuple(found)


def _tie(choice: _Choice, steps: Sequence[Step], wanted: _Tags, offered: _Tags) -> tuple[str, ...]:
    """The offered tags that would be chosen were they offered before the others."""
    if choice.first is None:
        return ()
    candidates = steps[choice.first].candidates
    least = candidates[choice.nearest].score or 0
    found: list[str] = []
    for number, one in enumerate(candidates):
        if one.score != least:
            continue
        instead = _looked_at_again(choice.first, number, least, wanted, offered).winner
        if candidates[instead].tag != candidates[choice.winner].tag:
            found.append(candidates[instead].tag)
    return tuple(dict.fromkeys(found))
