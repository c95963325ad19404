"""What is asked of a project for one person, and all that the panel tells of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from studio.languages.second_opinion import SOURCE, second_opinion
from studio.project.audience import Answer, Delivered, Delivery, Offer, audience, up_to
from studio.project.profiles import LOCALIZED_SINCE, Profile
from studio.ui.panels.audience.naming import words
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """``answer`` is Apple's, as predicted; ``opinion`` is the language that others' matching would choose.

    ``missing`` comes from OS 27 on only, ``up_to`` is what packs add to the size on the product page.
    """

    answer: Answer
    missing: tuple[Delivery, ...] = ()
    up_to: int | None = None
    opinion: str | None = None

    def opinion_words(self, *, named: bool) -> str:
        """What the second opinion is, under its own name."""
        if not self.answer.available or self.answer.profile.os < LOCALIZED_SINCE:
            return ""
        translate = QCoreApplication.translate
        if self.opinion is None:
            text = translate("Audience", "Second opinion, not part of the answer: {source} finds nothing.")
            return text.format(source=SOURCE)
        text = translate("Audience", "Second opinion, not part of the answer: {source} chooses {language}.")
        return text.format(source=SOURCE, language=words(self.opinion, named=named))


def ask(
    profile: Profile, offers: Sequence[Offer], primary: str | None, *, primary_exact: bool = False
) -> Asked:
    """Ask what ``profile`` gets of ``offers``. Quick, but for the first time, when tables are read."""
    answer = audience(profile, offers, primary, primary_exact=primary_exact)
    missing: tuple[Delivery, ...] = ()
    if profile.os < LOCALIZED_SINCE:
        newest = replace(profile, os=LOCALIZED_SINCE)
        newer = audience(newest, offers, primary, primary_exact=primary_exact)
        pairs = zip(answer.deliveries, newer.deliveries, strict=True)
        missing = tuple(then for now, then in pairs if _is_gained(now, then))
    return Asked(
        answer, missing, up_to(offers, profile.platform), second_opinion(profile.wanted, answer.available)
    )


def weighed(offers: Sequence[Offer], weights: Mapping[str, int]) -> tuple[Offer, ...]:
    """``offers`` with the bytes of what was built, where ``weights`` know them by the offer's key."""
    return tuple(
        one if one.key not in weights else replace(one, bytes=weights[one.key], bytes_are="built")
        for one in offers
    )


def warm_up() -> None:
    """Read what the first answer needs. Not on the window's thread."""
    ask(Profile(("pt-AO", "en")), (Offer("", "", "en", None),), "en")


def _is_gained(now: Delivery, then: Delivery) -> bool:
    return now.delivered is Delivered.NEVER and then.delivered is not Delivered.NEVER
