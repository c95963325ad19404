"""What if there were another pack, or one less, or one in another language: who gets something else then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from studio.project.audience import Answer, Delivered, Offer, Via, audience, usual_spelling
from studio.project.profiles import Profile
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one person gets: the language of the app as offered, how it was found, and the bytes by time."""

    resolved: str | None
    via: Via
    install: int
    later: int
    on_demand: int

    @property
    def language(self) -> str | None:
        """The language in its usual spelling."""
        return None if self.resolved is None else usual_spelling(self.resolved) or self.resolved


@dataclass(frozen=True, slots=True)
class Change:
    """One person for whom something is different, ``before`` and ``after``."""

    profile: Profile
    before: Outcome
    after: Outcome

    @property
    def is_of_language(self) -> bool:
        """Whether it is about the language of the app, and not about bytes alone."""
        return (self.before.language, self.before.via) != (self.after.language, self.after.via)


def outcome(answer: Answer) -> Outcome:
    """What ``answer`` comes down to."""
    return Outcome(
        answer.resolved,
        answer.via,
        answer.bytes(Delivered.INSTALL),
        answer.bytes(Delivered.LATER),
        answer.bytes(Delivered.ON_DEMAND),
    )


def what_if(
    before: Sequence[Offer],
    after: Sequence[Offer],
    primary: str | None,
    profiles: Iterable[Profile],
    *,
    primary_exact: bool = False,
) -> tuple[Change, ...]:
    """Those of ``profiles``, in order, who get something else of ``after`` than of ``before``."""
    found: list[Change] = []
    for profile in profiles:
        old, new = (
            audience(profile, offers, primary, primary_exact=primary_exact) for offers in (before, after)
        )
        change = change_between(old, new)
        if change is not None:
            found.append(change)
    return tuple(found)


def change_between(before: Answer, after: Answer) -> Change | None:
    """What is different between two answers for one person; ``None`` where nothing is."""
    change = Change(before.profile, outcome(before), outcome(after))
    is_any = change.is_of_language or _bytes(change.before) != _bytes(change.after)
    return change if is_any else None


def with_pack(offers: Sequence[Offer], offer: Offer, index: int | None = None) -> tuple[Offer, ...]:
    """``offers`` with one more, at ``index`` or at the end."""
    at = len(offers) if index is None else index
    return (*offers[:at], offer, *offers[at:])


def without_pack(offers: Sequence[Offer], key: str) -> tuple[Offer, ...]:
    """``offers`` without the pack of that ``key``."""
    return tuple(one for one in offers if one.key != key)


def retagged(offers: Sequence[Offer], key: str, language: str | None) -> tuple[Offer, ...]:
    """``offers`` with the pack of that ``key`` in another ``language``, or in none."""
    return tuple(replace(one, language=language) if one.key == key else one for one in offers)


def _bytes(one: Outcome) -> tuple[int, int, int]:
    return one.install, one.later, one.on_demand
