"""What is told beside the answer: what people miss all the same, and how files are looked up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from studio.project.audience import Answer, usual_spelling
from studio.project.file_lookup import lookup
from studio.project.holes import Hole, holes
from studio.project.profiles import LOCALIZED_SINCE
from studio.ui.look.words import apart, count, isolated, side_by_side
from studio.ui.panels.audience.naming import words

_MOST_NAMED = 4


def holes_of(answer: Answer) -> tuple[Hole, ...]:
    """The families that have nothing in the language of the answer."""
    if answer.resolved is None:
        return ()
    wanted = usual_spelling(answer.resolved)
    found = holes([one.offer for one in answer.deliveries], answer.profile.platform)
    return next((each for language, each in found.items() if usual_spelling(language) == wanted), ())


def hole_words(found: Sequence[Hole], *, named: bool) -> str:
    """What people do without; nothing where there is no hole, or everybody's pack fills it."""
    missing = [one for one in found if not one.is_filled]
    if not missing:
        return ""
    translate = QCoreApplication.translate
    language = words(missing[0].language, named=named)
    pattern = translate("Audience", "{family} has {languages} only")
    told = [pattern.format(family=isolated(one.family), languages=_listed(one.has)) for one in missing]
    if len(missing) == 1:
        text = translate("Audience", "People with {language} get no {family}: {what}.")
        return text.format(language=language, family=isolated(missing[0].family), what=told[0])
    if len(missing) <= 3:
        text = translate(
            "Audience", "People with {language} get nothing of {count} families: {what}.", None, len(missing)
        )
        return text.format(language=language, count=count(len(missing)), what=apart(told))
    text = translate(
        "Audience",
        "People with {language} get nothing of {count} families: {what}; and {more} more.",
        None,
        len(missing),
    )
    more = count(len(missing) - 2)
    return text.format(language=language, count=count(len(missing)), what=apart(told[:2]), more=more)


def lookup_words(answer: Answer) -> str:
    """In which packs a file is found that is asked for in a language; nothing where there are none."""
    if not answer.available or answer.profile.os < LOCALIZED_SINCE:
        return ""
    asked = (*answer.profile.wanted[:1], *(() if answer.resolved is None else (answer.resolved,)))
    found = {one.replace("_", "-"): lookup(one, answer.available) for one in asked}
    translate = QCoreApplication.translate
    text = translate("Audience", "A file looked up for {language} is found in packs tagged: {tags}.")
    if len(found) > 1:
        text = translate(
            "Audience",
            "A file looked up for {language} is found in packs tagged: {tags}; for {resolved}: {its_tags}.",
        )
    names = [isolated(one) for one in found]
    tags = [_listed(one) or translate("Audience", "none") for one in found.values()]
    return text.format(language=names[0], tags=tags[0], resolved=names[-1], its_tags=tags[-1])


def lookup_source() -> str:
    """What that rule rests on."""
    return QCoreApplication.translate(
        "Audience",
        "Documented by Apple: a file asked for in a language is read only from packs whose tag means the "
        "same. Which packs come to a device is another question.",
    )


def _listed(tags: Sequence[str]) -> str:
    shown = side_by_side(isolated(one) for one in tags[:_MOST_NAMED])
    if len(tags) <= _MOST_NAMED:
        return shown
    text = QCoreApplication.translate("Audience", "{parts} and {count} more", None, len(tags) - _MOST_NAMED)
    return text.format(parts=shown, count=count(len(tags) - _MOST_NAMED))
