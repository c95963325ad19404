"""Whom a language reaches, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from studio.languages.tags import InvalidTag
from studio.project.audience import Via
from studio.project.reach import Instead, Reach
from studio.ui.look.words import count, isolated, side_by_side
from studio.ui.panels.pack.language_meaning import named

_NAMED = 4


def sentences(reach: Reach, *, asked_for: bool) -> tuple[str, ...]:
    """Who gets the pack, or would, the most important first; ``asked_for``: only when the app asks for it."""
    if reach.question.is_supposed:
        return tuple(_supposed(reach))
    return tuple(_as_it_is(reach, asked_for=asked_for))


def _as_it_is(reach: Reach, *, asked_for: bool) -> Iterator[str]:
    translate = QCoreApplication.translate
    if reach.own and asked_for:
        yield translate("LanguageReach", "People whose app can ask for it: {people}.").format(
            people=people(reach.own)
        )
    elif reach.own:
        yield translate("LanguageReach", "People who get it: {people}.").format(people=people(reach.own))
    else:
        yield translate("LanguageReach", "No language of Apple's systems leads to it.")
    if reach.rest:
        text = translate(
            "LanguageReach",
            "So do {count} other languages and places that no pack fits: it is the app's primary language.",
            None,
            len(reach.rest),
        )
        yield text.format(count=count(len(reach.rest)))


def _supposed(reach: Reach) -> Iterator[str]:
    """What another language would change, for those who get the pack and those who do not."""
    translate, asked = QCoreApplication.translate, reach.question
    if reach.own:
        yield translate("LanguageReach", "People who would get it: {people}.").format(
            people=people(reach.own)
        )
    else:
        yield translate("LanguageReach", "No language of Apple's systems would lead to it.")
    for one in reach.lost:
        text = translate("LanguageReach", "No longer: {people}. They would get {instead}.")
        yield text.format(people=people(one.people), instead=_got(one, beside=asked.now))
    for one in reach.gained:
        text = translate("LanguageReach", "New: {people}. Now they get {instead}.")
        yield text.format(people=people(one.people), instead=_got(one))
    if reach.parted and asked.now is not None:
        text = translate("LanguageReach", "{people} would no longer get the other packs in {language}.")
        yield text.format(language=_named(asked.now), people=people(reach.parted))
    if not (reach.lost or reach.gained or reach.parted):
        yield translate("LanguageReach", "That is who gets it now, too.")


def people(tags: Sequence[str]) -> str:
    """``fr, fr-CA, fr-BE, fr-CH and 46 more``."""
    shown = side_by_side(isolated(one) for one in tags[:_NAMED])
    more = len(tags) - _NAMED
    if more <= 0:
        return shown
    text = QCoreApplication.translate("LanguageReach", "{people} and {count} more", None, more)
    return text.format(people=shown, count=count(more))


def _got(one: Instead, beside: str | None = None) -> str:
    """What these people have on the other side; ``beside``: the language that the pack is in now."""
    translate = QCoreApplication.translate
    if one.language is None:
        return translate("LanguageReach", "no pack with a language")
    if one.language == beside:
        return translate("LanguageReach", "only the other packs in {language}").format(
            language=_named(one.language)
        )
    if one.via is Via.PRIMARY:
        text = translate("LanguageReach", "packs in {language}, the primary language")
        return text.format(language=_named(one.language))
    return translate("LanguageReach", "packs in {language}").format(language=_named(one.language))


def _named(text: str) -> str:
    try:
        return named(text)
    except InvalidTag:
        return isolated(text)


def names_of(tags: Sequence[str], most: int = 16) -> str:
    """The first of ``tags`` with their names, one a line, for a tool tip."""
    return "\n".join(_named(one) for one in tags[:most])
