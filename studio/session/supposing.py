"""What if there were a pack more, one less, or one in another language: for one person, and for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import assert_never

from studio.languages.equivalence import equivalent
from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.values import EVENTS, Essential
from studio.progress import CancelToken, looking
from studio.project.audience import Answer, Offer, audience, languages_of
from studio.project.moves import Move, in_brief, moves
from studio.project.profiles import Profile
from studio.project.standing_people import standing_with
from studio.project.what_if import retagged, what_if, with_pack, without_pack
from studio.values import dataclass


class Kind(StrEnum):
    """What can be supposed."""

    MORE = "more"
    LESS = "less"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Supposition:
    """``subject`` is the key of a pack, or where there were one more, the name of its family.

    ``language`` is the one that the pack would be in; ``None``: everybody would get it.
    """

    kind: Kind
    subject: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What comes of ``supposition`` for packs that are ``offers`` now, for ``person`` and for all."""

    supposition: Supposition
    offers: tuple[Offer, ...]
    primary: str | None
    person: Profile
    primary_exact: bool = False


@dataclass(frozen=True, slots=True)
class Supposed:
    """What comes of ``question``: ``before`` and ``after`` for its person, ``changed`` of ``people`` in all.

    The people have the platform of the person, and the newest system. ``pattern`` is the pack that the new
    one was taken to be like; without one its size is not known.
    """

    question: Question
    pattern: Offer | None
    before: Answer
    after: Answer
    moves: tuple[Move, ...]
    changed: int
    people: int


def suppose(question: Question, cancel: CancelToken) -> Supposed:
    """Work out ``question``. The first time takes half a second. Raises ``Cancelled``."""
    before, person = question.offers, question.person
    after, pattern = _supposed(question)
    everybody = tuple(
        replace(one, platform=person.platform, is_update=person.is_update)
        for one in standing_with((*languages_of(before), *languages_of(after)))
    )
    exact = question.primary_exact
    changes = what_if(before, after, question.primary, looking(everybody, cancel), primary_exact=exact)
    old, new = (audience(person, one, question.primary, primary_exact=exact) for one in (before, after))
    return Supposed(question, pattern, old, new, in_brief(moves(changes)), len(changes), len(everybody))


def pattern_of(offers: Sequence[Offer], family: str, primary: str | None) -> Offer | None:
    """What a new pack of ``family`` would be like: its pack for everybody, else the one in ``primary``."""
    members = [one for one in offers if one.family == family]
    for one in members:
        if one.language is None:
            return one
    spoken = [one for one in members if one.tag is not None and primary is not None]
    for one in spoken:
        if one.tag == primary:
            return one
    return next((one for one in spoken if _mean_the_same(one.tag or "", primary or "")), None)


def _supposed(question: Question) -> tuple[tuple[Offer, ...], Offer | None]:
    """The packs as they would be, and what a new one among them is like."""
    supposition, offers = question.supposition, question.offers
    subject, language = supposition.subject, supposition.language
    match supposition.kind:
        case Kind.LESS:
            return without_pack(offers, subject), None
        case Kind.OTHER:
            return retagged(offers, subject, language), None
        case Kind.MORE:
            pattern = pattern_of(offers, subject, question.primary)
            if pattern is None:
                new = Offer("", subject, language, Essential(events=EVENTS), family=subject)
            else:
                new = replace(pattern, key="", language=language)
            return with_pack(offers, new), pattern
        case _:
            assert_never(supposition.kind)


def _mean_the_same(one: str, other: str) -> bool:
    try:
        return equivalent(LanguageTag.parse(one), LanguageTag.parse(other))
    except InvalidTag:
        return False
