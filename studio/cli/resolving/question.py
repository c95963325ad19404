"""What ``pack-studio resolve`` is asked about one person, and the answer."""

from __future__ import annotations

from studio.project.audience import Answer, Offer, audience
from studio.project.profiles import Profile
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """Who asks, and what is assumed of the app.

    ``available`` are tags instead of the languages of packs; ``None``: those of the packs. ``says_primary``:
    the primary language was given, even as none, and the project's own does not count.
    """

    profile: Profile
    primary: str | None = None
    primary_exact: bool = False
    available: tuple[str, ...] | None = None
    says_primary: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """What answers rest on: a project's packs and primary language, or nothing.

    ``is_troubled``: the project has an error that nobody accepted.
    """

    offers: tuple[Offer, ...] = ()
    primary: str | None = None
    is_troubled: bool = False


def answered(question: Question, ground: Ground) -> Answer:
    """The answer among the packs of ``ground``, or the tags that the question names."""
    available = question.available
    return audience(
        question.profile,
        ground.offers,
        question.primary if question.says_primary else ground.primary,
        primary_exact=question.primary_exact,
        available=None if available is None else tuple(dict.fromkeys(available)),
    )
