"""The companions of one file in words: its twins in other languages, and packs with the same path."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from studio.project.companions import Companions, Company
from studio.ui.look.words import count, isolated, packs, side_by_side

_MOST = 3
"""Names in a cell; the tool tip has all of them."""


def twin_words(company: Company, companions: Companions) -> str:
    """In how many of the other languages there is a twin, and what is odd about that."""
    if not company.languages:
        return ""
    translate = QCoreApplication.translate
    if not company.twins:
        return translate("Companions", "In none of {all}").format(all=count(company.languages))
    words = translate("Companions", "In all {all}").format(all=count(company.languages))
    if company.without:
        text = translate("Companions", "In {some} of {all}, not {names}")
        words = text.format(
            some=count(len(company.twins)),
            all=count(company.languages),
            names=_short(companions.named(company.without)),
        )
    if company.same:
        text = translate("Companions", "{words}; same bytes as {names}")
        words = text.format(words=words, names=_short(companions.named(company.same)))
    return words


def twin_tip(company: Company, companions: Companions) -> str:
    """All languages by what they have, a line each."""
    translate = QCoreApplication.translate
    lines = (
        (company.twins, translate("Companions", "With this file: {names}")),
        (company.without, translate("Companions", "Without it: {names}")),
        (company.same, translate("Companions", "With the same bytes: {names}")),
        (company.unread, translate("Companions", "Bytes not compared yet: {names}")),
    )
    return "\n".join(text.format(names=_all(companions.named(who))) for who, text in lines if who)


def also_words(company: Company, companions: Companions) -> str:
    """Which other packs store the same path."""
    if len(company.also) > 1:
        return packs(len(company.also))
    return _all(_ids(company.also, companions))


def also_tip(company: Company, companions: Companions) -> str:
    """The packs by what they mean: those for other people are meant so."""
    translate = QCoreApplication.translate
    meant = tuple(one for one in company.also if one not in company.clashing)
    lines = (
        (
            company.clashing,
            translate("Companions", "Stored there by {names} too: an app may get the file of either."),
        ),
        (meant, translate("Companions", "For people with another language: {names}")),
    )
    return "\n".join(text.format(names=_all(_ids(who, companions))) for who, text in lines if who)


def _ids(numbers: Sequence[int], companions: Companions) -> tuple[str, ...]:
    return tuple(companions.packs[number].name for number in numbers)


def _short(names: Sequence[str]) -> str:
    if len(names) <= _MOST:
        return _all(names)
    text = QCoreApplication.translate("Companions", "{names} and {count} more", None, len(names) - _MOST)
    return text.format(names=_all(names[:_MOST]), count=count(len(names) - _MOST))


def _all(names: Sequence[str]) -> str:
    return side_by_side(isolated(name) for name in names)
