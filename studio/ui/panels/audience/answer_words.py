"""An answer in sentences: who gets which language, by what, with how many bytes, and what is not known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from studio.project.audience import Answer, Delivered, Delivery, Via
from studio.project.profiles import LOCALIZED_SINCE
from studio.ui.look.words import count, isolated, packs, side_by_side, size
from studio.ui.panels.audience.naming import words

_MOST_NAMED = 4


def headline(answer: Answer, *, named: bool) -> str:
    """``de-CH, en → German (de)``."""
    translate = QCoreApplication.translate
    wanted = answer.profile.wanted
    asked = _listed([isolated(one.replace("_", "-")) for one in wanted])
    if not wanted:
        asked = translate("Audience", "No preferred language")
    if answer.resolved is not None:
        given = words(answer.resolved, named=named)
    else:
        given = translate("Audience", "no localized pack")
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{asked} {'←' if mirrored else '→'} {given}"


def via(answer: Answer, *, named: bool) -> str:
    """By what the language was found, as a sentence."""
    translate = QCoreApplication.translate
    profile = answer.profile
    if profile.os < LOCALIZED_SINCE:
        text = translate("Audience", "OS {system} gets no localized packs: they come from OS {since} on.")
        return text.format(system=profile.os, since=LOCALIZED_SINCE)
    if not answer.available:
        text = translate("Audience", "No pack for {platform} has a language.")
        return text.format(platform=profile.platform)
    primary = words(answer.primary or "", named=named)
    match answer.via:
        case Via.PREFERRED:
            decider = answer.match.steps[answer.match.decider].tag if answer.match.decider is not None else ""
            text = translate("Audience", "Via the preferred language {tag}.")
            return text.format(tag=isolated(decider.replace("_", "-")))
        case Via.PRIMARY:
            text = translate("Audience", "Via the primary language of the app, {primary}: nothing else fits.")
            return text.format(primary=primary)
        case _:
            text = translate(
                "Audience", "Neither a preferred language nor the app's primary language, {primary}, fits."
            )
            return text.format(primary=primary)


def tie_words(others: Sequence[str], *, named: bool) -> str:
    """What is said of languages that fit as well as the one that was chosen; nothing without any."""
    if not others:
        return ""
    translate = QCoreApplication.translate
    text = translate(
        "Audience", "A tie with {others}: which comes first depends on an order that Apple does not document."
    )
    return text.format(others=_listed([words(one, named=named) for one in others]))


def missing_words(missing: Sequence[Delivery]) -> str:
    """What an old system does without; nothing where that is nothing."""
    if not missing:
        return ""
    text = QCoreApplication.translate(
        "Audience", "Missing here, compared with OS {since}: {packs}, {size}: {names}."
    )
    return text.format(
        since=LOCALIZED_SINCE,
        packs=packs(len(missing)),
        size=size(sum(one.offer.bytes for one in missing)),
        names=_listed([isolated(one.offer.pack_id) for one in missing]),
    )


def sums(answer: Answer, up_to: int | None) -> str:
    """How much comes when, and what the product page says."""
    translate = QCoreApplication.translate
    amounts = (
        (translate("Audience", "{size} before first use"), Delivered.INSTALL),
        (translate("Audience", "{size} later"), Delivered.LATER),
        (translate("Audience", "{size} on demand"), Delivered.ON_DEMAND),
    )
    # What comes before first use is said even where it is nothing: it is what people ask about.
    parts = [
        text.format(size=size(amount))
        for text, moment in amounts
        if (amount := answer.bytes(moment)) or moment is Delivered.INSTALL
    ]
    if up_to is not None:
        parts.append(translate("Audience", "up to {size} on the product page").format(size=size(up_to)))
    return " · ".join(parts)


def basis(answer: Answer) -> str:
    """What the sums rest on, where that is not what was built."""
    coming = [one.offer for one in answer.deliveries if one.delivered is not Delivered.NEVER]
    plain = sum(one.bytes_are == "sources" for one in coming)
    translate = QCoreApplication.translate
    if not plain:
        return ""
    if plain == len(coming):
        return translate("Audience", "Sizes are those of the source files.")
    text = translate("Audience", "Sizes of {packs} are those of source files: not built as they are now.")
    return text.format(packs=packs(plain))


def _listed(parts: Sequence[str]) -> str:
    shown = side_by_side(parts[:_MOST_NAMED])
    if len(parts) <= _MOST_NAMED:
        return shown
    text = QCoreApplication.translate("Audience", "{parts} and {count} more", None, len(parts) - _MOST_NAMED)
    return text.format(parts=shown, count=count(len(parts) - _MOST_NAMED))
