"""Why a language was chosen, step by step: what each preferred language looked for and found."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from studio.languages.matching import Candidate, Match, Rule, Step
from studio.project.audience import Answer, Via
from studio.project.profiles import LOCALIZED_SINCE
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count, isolated
from studio.ui.panels.audience.answer_words import via
from studio.ui.panels.audience.naming import words
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of the reason. ``asked`` is a preferred language as given, empty in lines that go on with it.

    ``looked_for`` is its chain, ``found`` what came of it, ``score`` Apple's. ``meaning`` marks the line that
    decided, and ties.
    """

    number: int
    asked: str = ""
    looked_for: tuple[str, ...] = ()
    found: str = ""
    score: int | None = None
    meaning: Meaning | None = None

    @property
    def chain(self) -> str:
        """What was looked for, first things first, in the spelling of tags."""
        return " \u203a ".join(dict.fromkeys(one.replace("_", "-") for one in self.looked_for))


def reasons(answer: Answer, *, named: bool) -> tuple[Reason, ...]:
    """The lines of the reason, in the order in which Apple's matching works."""
    lines = list(_steps(answer.match, 0, named=named, rewarded=answer.via is Via.PREFERRED))
    if answer.primary_match is not None:
        primary = _steps(answer.primary_match, len(lines), named=named, rewarded=True)
        lines += [_of_primary(line) for line in primary]
    elif answer.primary_exact and answer.primary is not None and _is_asked_for_primary(answer):
        lines.append(_of_exact_primary(answer, len(lines), named=named))
    if not lines:
        lines = [Reason(0, found=via(answer, named=named))]
    return tuple(lines)


def tie(answer: Answer) -> tuple[str, ...]:
    """The other languages that fit as well."""
    deciding = answer.primary_match if answer.via is Via.PRIMARY else answer.match
    return deciding.tie if deciding is not None and answer.resolved is not None else ()


def _steps(found: Match, start: int, *, named: bool, rewarded: bool) -> Iterator[Reason]:
    number = start
    for place, step in enumerate(found.steps):
        decided = rewarded and place == found.decider
        meaning = Meaning.DONE if decided else None
        best = step.best
        score = best.score if best is not None else None
        text = _decided(found, step, named=named) if decided else _found(found, step, named=named)
        yield Reason(number, step.tag, (step.normalized, *step.chain), text, score, meaning)
        number += 1
        for other in _others(step):
            also = _also(other, best, found, named=named)
            yield Reason(number, "", other.chain, also, other.score, _mark(other, found, decided=decided))
            number += 1


def _others(step: Step) -> Iterator[Candidate]:
    """What was in the running besides the best."""
    for one in step.candidates:
        if one is not step.best and (one.score is not None or one.is_held_back):
            yield one


def _mark(other: Candidate, found: Match, *, decided: bool) -> Meaning | None:
    return Meaning.WARNING if decided and other.tag in found.tie else None


def _decided(found: Match, step: Step, *, named: bool) -> str:
    translate = QCoreApplication.translate
    chosen = words(found.chosen or "", named=named)
    meeting = step.best.meeting if step.best is not None else None
    match found.rule:
        case Rule.LITERAL:
            text = translate("Audience", "Exact: {chosen} is offered as it is.")
        case Rule.NORMALIZED:
            text = translate("Audience", "Same after alias: {chosen} is another spelling of it.")
        case Rule.PARENT:
            text = translate("Audience", "Nearest common parent: it meets {chosen} at {meeting}.")
        case Rule.SECOND_LOOK:
            text = translate("Audience", "Second look: a language before it led here, and {chosen} is exact.")
        case Rule.PORTUGUESE:
            text = translate("Audience", "Portuguese held back: {chosen} is taken, as nothing else fits.")
        case _:
            text = translate("Audience", "{chosen}, which is no language, as nothing fits.")
    return text.format(chosen=chosen, meeting=isolated((meeting or "").replace("_", "-")))


def _found(found: Match, step: Step, *, named: bool) -> str:
    translate = QCoreApplication.translate
    if not step.is_reached:
        return translate("Audience", "Not reached: a language before it was found.")
    if step.best is not None:
        text = translate("Audience", "{found} fits; a second look finds {chosen}.")
        return text.format(
            found=words(step.best.tag, named=named), chosen=words(found.chosen or "", named=named)
        )
    if any(one.is_held_back for one in step.candidates):
        return translate("Audience", "Portuguese held back: Brazilian is taken only if nothing else fits.")
    if not step.normalized:
        return translate("Audience", "Apple's matching cannot read this, and passes over it.")
    if len(step.candidates) == 1:
        return translate("Audience", "Nothing in common with the one language of the packs.")
    text = translate(
        "Audience",
        "Nothing in common with any of the {count} languages of the packs.",
        None,
        len(step.candidates),
    )
    return text.format(count=count(len(step.candidates)))


def _also(other: Candidate, best: Candidate | None, found: Match, *, named: bool) -> str:
    translate = QCoreApplication.translate
    meeting = isolated((other.meeting or "").replace("_", "-"))
    if other.is_held_back:
        text = translate("Audience", "{other} is held back for now.")
    elif other.tag in found.tie:
        text = translate("Audience", "{other} is as near, at {meeting}: a tie.")
    elif best is not None and other.score == best.score:
        text = translate("Audience", "{other} is as near, at {meeting}.")
    else:
        text = translate("Audience", "{other} is further away, at {meeting}.")
    return text.format(other=words(other.tag, named=named), meeting=meeting)


def _is_asked_for_primary(answer: Answer) -> bool:
    is_any = bool(answer.available) and answer.profile.os >= LOCALIZED_SINCE
    return is_any and answer.via is not Via.PREFERRED


def _of_exact_primary(answer: Answer, number: int, *, named: bool) -> Reason:
    """The line of a primary language that is not matched: it is offered, or it is not."""
    translate, primary = QCoreApplication.translate, answer.primary or ""
    if answer.via is Via.PRIMARY:
        text = translate("Audience", "Primary language of the app. Exact: {chosen} is offered as it is.")
        found = text.format(chosen=words(answer.resolved or "", named=named))
        return Reason(number, primary, (primary,), found, None, Meaning.DONE)
    found = translate("Audience", "Primary language of the app. It is not offered exactly.")
    return Reason(number, primary, (primary,), found)


def _of_primary(line: Reason) -> Reason:
    if not line.asked:
        return line
    text = QCoreApplication.translate("Audience", "Primary language of the app. {found}").format(
        found=line.found
    )
    return Reason(line.number, line.asked, line.looked_for, text, line.score, line.meaning)
