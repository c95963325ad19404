"""Whom packs in a language reach, and who would gain and lose them if one pack were in another language.

Predicted, as every answer about devices: tried on the standing people, each of whom wants one language only.
How large packs are and when they come does not matter here, so that this is quick enough for every letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache, partial

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.progress import CancelToken, looking
from studio.project.audience import Offer, Via, audience, languages_of, usual_spelling
from studio.project.packs import Pack
from studio.project.profiles import Profile
from studio.project.standing_people import standing_with
from studio.project.what_if import retagged
from studio.values import dataclass

_CHOSEN = frozenset(str(tag) for tag in (*SYSTEM_LANGUAGES, *APP_STORE_LANGUAGES))


@dataclass(frozen=True, slots=True)
class Question:
    """Whom packs in ``then`` reach among those in the languages ``after``; ``None``: everybody.

    ``before`` are the languages as they are, when the pack is in ``now``: where both are the same, nothing is
    supposed. All are in the usual spelling; the lists are in the order of the packs, for one platform.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    now: str | None
    then: str | None
    primary: str | None = None
    platform: str = "iOS"

    @property
    def is_supposed(self) -> bool:
        """Whether the pack would be in another language than it is."""
        return self.now != self.then


@dataclass(frozen=True, slots=True)
class Instead:
    """``people`` (tags) who have the app in ``language`` on the other side of a change, found ``via``."""

    language: str | None
    via: Via
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """The answer to ``question``, of ``tried`` languages and places.

    ``own``: who gets the packs for a language of theirs, the likeliest first. ``rest``: who gets them as
    theirs is the primary language of the app, and nothing else fits. ``gained`` and ``lost``: who would be
    among both after the change and is not, and the other way round, by what they have now, or would have.
    ``parted``: who would go on getting it, but no longer the other packs in the language that it is in now.
    """

    question: Question
    own: tuple[str, ...]
    rest: tuple[str, ...]
    gained: tuple[Instead, ...] = ()
    lost: tuple[Instead, ...] = ()
    parted: tuple[str, ...] = ()
    tried: int = 0


def question(
    packs: Sequence[Pack], pack: Pack, then: str | None, primary: str | None, *, taken: bool = False
) -> Question:
    """What is to be asked of ``pack``, one of ``packs``, if it were in ``then``; ``taken``: as it is.

    ``pack`` may be known better than the one of its path among ``packs``, whose text may be broken just now.
    It is asked for the platform that the pack is for, of several for iOS.
    """
    mine = _offer(pack)
    offers = tuple(mine if one.path == pack.path else _offer(one) for one in packs)
    platform = "iOS" if mine.is_for("iOS") or not mine.platforms else mine.platforms[0]
    before = _spelled(languages_of(offers, platform))
    if taken or mine.language == then:
        return Question(before, before, mine.tag, mine.tag, primary, platform)
    after = _spelled(languages_of(retagged(offers, mine.key, then), platform))
    return Question(before, after, mine.tag, _tag(then), primary, platform)


def reach(asked: Question, cancel: CancelToken) -> Reach:
    """Work out ``asked``. Quick, but for the first time, which takes half a second. Raises ``Cancelled``."""
    people = standing_with(dict.fromkeys((*asked.before, *asked.after)))
    tags = tuple(one.preferred[0] for one in people)
    after = _resolved(asked.after, asked.primary, asked.platform, looking(people, cancel))
    then = [number for number, found in enumerate(after) if asked.then is None or found[0] == asked.then]
    order = sorted(then, key=partial(_likeliness, tags, asked.then))
    own, rest = (
        tuple(tags[number] for number in order if _is_own(asked, after[number]) is wanted)
        for wanted in (True, False)
    )
    if not asked.is_supposed:
        return Reach(asked, own, rest, tried=len(people))
    before = _resolved(asked.before, asked.primary, asked.platform, looking(people, cancel))
    now = [number for number, found in enumerate(before) if asked.now is None or found[0] == asked.now]
    gained = _instead(asked.then, tags, before, sorted({*then} - {*now}))
    lost = _instead(asked.now, tags, after, sorted({*now} - {*then}))
    parted = [tags[one] for one in order if before[one][0] == asked.now] if asked.then and asked.now else []
    still = tuple(parted) if asked.now in asked.after else ()
    return Reach(asked, own, rest, gained, lost, still, len(people))


_Found = tuple[str | None, Via]


def _resolved(
    languages: tuple[str, ...], primary: str | None, platform: str, people: Iterable[Profile]
) -> tuple[_Found, ...]:
    """The language of the app for each of ``people``, one of ``languages``, and how it is found."""
    return tuple(_answer(languages, primary, platform, one.preferred[0]) for one in people)


@lru_cache(maxsize=16_384)
def _answer(languages: tuple[str, ...], primary: str | None, platform: str, tag: str) -> _Found:
    answer = audience(Profile((tag,), platform=platform), (), primary, available=languages)
    return answer.resolved, answer.via


def _instead(
    language: str | None, tags: Sequence[str], found: Sequence[_Found], numbers: Iterable[int]
) -> tuple[Instead, ...]:
    """Those of ``numbers``, by what they found; the largest group first."""
    groups: dict[_Found, list[int]] = {}
    for number in numbers:
        groups.setdefault(found[number], []).append(number)
    ordered = sorted(groups.items(), key=lambda pair: -len(pair[1]))
    return tuple(
        Instead(*pair, tuple(tags[one] for one in sorted(group, key=partial(_likeliness, tags, language))))
        for pair, group in ordered
    )


def _is_own(asked: Question, found: _Found) -> bool:
    return asked.then is None or found[1] is Via.PREFERRED


def _likeliness(tags: Sequence[str], language: str | None, number: int) -> tuple[bool, bool, bool, int]:
    """Sorts who has ``language`` itself first, then who has it in another place, where systems offer that."""
    tag = tags[number]
    same = language is not None and tag.partition("-")[0] == language.partition("-")[0]
    return tag != language, not same, tag not in _CHOSEN, number


def _offer(pack: Pack) -> Offer:
    manifest = pack.manifest
    return Offer(str(pack.path), pack.name, manifest.language, None, manifest.platforms)


def _tag(text: str | None) -> str | None:
    return None if text is None else usual_spelling(text)


def _spelled(languages: Iterable[str]) -> tuple[str, ...]:
    return tuple(usual_spelling(one) or one for one in languages)
