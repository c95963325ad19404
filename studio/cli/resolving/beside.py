"""What is told beside an answer, and never mixed into it: sizes, holes, file lookup, a second opinion."""

from __future__ import annotations

from studio.languages.second_opinion import SOURCE, second_opinion
from studio.project.audience import Answer, up_to, usual_spelling
from studio.project.file_lookup import lookup
from studio.project.holes import Hole, holes
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Beside:
    """What there is to tell besides who gets what.

    ``up_to`` is the size on the product page in bytes. ``holes`` are families without a pack in the resolved
    language; ``lookup`` the offered languages in which a file "as localized for" it is looked for.
    ``second_opinion`` is what ``source`` would choose.
    """

    up_to: int
    holes: tuple[Hole, ...]
    lookup: tuple[str, ...]
    second_opinion: str | None
    source: str


def beside(answer: Answer) -> Beside:
    """What there is to tell beside ``answer``."""
    offers, resolved = [one.offer for one in answer.deliveries], answer.resolved
    platform = answer.profile.platform
    wanted = None if resolved is None else usual_spelling(resolved)
    missing = (hole for each in holes(offers, platform).values() for hole in each)
    return Beside(
        up_to(offers, platform),
        tuple(hole for hole in missing if wanted and usual_spelling(hole.language) == wanted),
        lookup(resolved, answer.available) if resolved is not None else (),
        second_opinion(answer.profile.wanted, answer.available),
        SOURCE,
    )
