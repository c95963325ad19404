"""What comes of a supposition, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from studio.project.audience import Answer, Via
from studio.project.profiles import LOCALIZED_SINCE
from studio.project.what_if import Outcome, outcome
from studio.session.supposing import Kind, Supposed
from studio.ui.look.told import told
from studio.ui.look.words import count, isolated, sentences, side_by_side, size
from studio.ui.panels.audience.naming import words
from studio.values import dataclass


class Weight(Enum):
    """How much a paragraph matters."""

    TITLE = "title"
    PLAIN = "plain"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences that belong together. ``begins``: there is room before it."""

    text: str
    weight: Weight = Weight.PLAIN
    begins: bool = False


def paragraphs(supposed: Supposed, *, named: bool) -> Iterator[Paragraph]:
    """All that there is to say, the most important first."""
    yield Paragraph(_summary(supposed), Weight.TITLE)
    yield from _person(supposed, named=named)
    yield Paragraph(sentences((_tried(supposed), _remark(supposed))), Weight.SMALL)
    said: set[str] = set()
    for one in supposed.moves:
        # A sentence about bytes does not tell who has the language as the primary one.
        if one.words not in said:
            said.add(one.words)
            change = one.changes[0]
            yield Paragraph(told(one.words), begins=True)
            yield Paragraph(_amounts(change.before, change.after), Weight.SMALL)


def _summary(supposed: Supposed) -> str:
    translate = QCoreApplication.translate
    if not supposed.changed:
        return translate("Audience", "Nobody gets anything else.")
    if supposed.changed == 1:
        text = translate("Audience", "1 of {people} languages and places gets something else.")
        return text.format(people=count(supposed.people))
    text = translate("Audience", "{changed} of {people} languages and places get something else.")
    return text.format(changed=count(supposed.changed), people=count(supposed.people))


def _tried(supposed: Supposed) -> str:
    text = QCoreApplication.translate(
        "Audience", "Predicted for the languages of Apple's systems and of the packs, on {platform} {system}."
    )
    return text.format(platform=supposed.question.person.platform, system=LOCALIZED_SINCE)


def _person(supposed: Supposed, *, named: bool) -> Iterator[Paragraph]:
    translate = QCoreApplication.translate
    profile = supposed.question.person
    wanted = side_by_side(isolated(one.replace("_", "-")) for one in profile.wanted[:4])
    who = told(profile.name) or wanted or translate("Audience", "No preferred language")
    before, after = outcome(supposed.before), outcome(supposed.after)
    if before == after:
        text = translate("Audience", "{person} would get the same as now: {language}.")
        yield Paragraph(text.format(person=who, language=_got(supposed.after, named=named)))
        return
    now, then = _got(supposed.before, named=named), _got(supposed.after, named=named)
    if now == then:
        text = translate("Audience", "{person} would get {then} as now.")
    else:
        text = translate("Audience", "{person} would get {then}, and gets {now} now.")
    yield Paragraph(text.format(person=who, then=then, now=now))
    yield Paragraph(_amounts(before, after), Weight.SMALL)


def _got(answer: Answer, *, named: bool) -> str:
    translate = QCoreApplication.translate
    if answer.resolved is None:
        return translate("Audience", "no localized pack")
    language = words(answer.resolved, named=named)
    if answer.via is Via.PRIMARY:
        return translate("Audience", "{language}, the primary language").format(language=language)
    return language


def _remark(supposed: Supposed) -> str:
    """After what the size of a new pack was taken."""
    translate = QCoreApplication.translate
    supposition, pattern = supposed.question.supposition, supposed.pattern
    if supposition.kind is not Kind.MORE:
        return ""
    if pattern is not None:
        text = translate(
            "Audience", "The new pack is taken to be as large as {pack}, the base of its family: {size}."
        )
        return text.format(pack=isolated(pattern.pack_id), size=size(pattern.bytes))
    if not supposition.subject:
        return translate("Audience", "The size of the new pack is not known, and counts as nothing.")
    text = translate(
        "Audience", "The size of the new pack is not known, and counts as nothing: {family} has no base."
    )
    return text.format(family=isolated(supposition.subject))


def _amounts(before: Outcome, after: Outcome) -> str:
    """``Before first use 3.2 MB → 3.1 MB · Later 1.9 MB as now``."""
    translate = QCoreApplication.translate
    times = (
        (translate("Audience", "Before first use"), before.install, after.install),
        (translate("Audience", "Later"), before.later, after.later),
        (translate("Audience", "On demand"), before.on_demand, after.on_demand),
    )
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    told: list[str] = []
    for time, old, new in times:
        if size(old) != size(new):
            told.append(f"{time} {size(old)} {'←' if mirrored else '→'} {size(new)}")
        elif old != new:  # By less than the words for it tell.
            text = translate("Audience", "{time} {size}, {less} less")
            if old < new:
                text = translate("Audience", "{time} {size}, {less} more")
            told.append(text.format(time=time, size=size(new), less=size(abs(new - old))))
        elif new:
            told.append(translate("Audience", "{time} {size} as now").format(time=time, size=size(new)))
    return " · ".join(told) or translate("Audience", "Nothing to download, now and then")
