"""The reason of an answer as steps: what each preferred language looked for, and what it found."""

from __future__ import annotations

from collections.abc import Iterator

from studio.cli.resolving.columns import wrapped
from studio.cli.resolving.reasons import HELD_BACK, NOT_REACHED, Reason, deciding_match, reason_of
from studio.cli.resolving.spoken import hyphened, language, quoted_tag
from studio.languages.matching import Match, Step
from studio.project.audience import Answer, Via

_OTHERS = 6
"""So many of the languages that were considered too are told with their scores."""


def step_lines(answer: Answer) -> Iterator[str]:
    """A few lines for each language that was looked at, and what else there is to know of the choice."""
    yield from _steps(answer.match)
    yield from _primary(answer)
    yield from _tie(answer)


def _steps(found: Match) -> Iterator[str]:
    unreached: list[str] = []
    for number, step in enumerate(found.steps):
        reason = reason_of(found, number)
        if reason.short == NOT_REACHED:
            unreached.append(quoted_tag(step.tag))
            continue
        yield from _step(f"{number + 1}. {language(step.tag)}", step, reason)
    if unreached:
        yield from wrapped(f"Never reached: {', '.join(unreached)}.", "  ")


def _tie(answer: Answer) -> Iterator[str]:
    found = deciding_match(answer)
    if found is not None and found.tie:
        tied = ", ".join(language(tag) for tag in found.tie)
        yield from wrapped(
            f"A tie with {tied}: which one is taken depends on an order that Apple does not document.", "  "
        )


def _step(head: str, step: Step, reason: Reason) -> Iterator[str]:
    yield from wrapped(head, "  ")
    inside = "     "
    if not step.chain:
        yield from wrapped("no tag that can be compared: none", inside)
        return
    chain = " → ".join(hyphened(tag) for tag in step.chain)
    is_renamed = hyphened(step.normalized).casefold() != hyphened(step.tag).casefold()
    read = f"{quoted_tag(step.tag)} is read as {hyphened(step.normalized)}; " if is_renamed else ""
    if reason.candidate is None:
        yield from wrapped(f"{read}looks for {chain}, and {_nothing(reason)}", inside)
        return
    yield from wrapped(f"{read}looks for {chain}", inside)
    yield from wrapped(_found(reason.candidate, reason), inside)
    others = [one for one in step.candidates if one.score is not None and one.tag != reason.candidate]
    if others:
        others.sort(key=lambda one: one.score if one.score is not None else 0)
        told = [f"{quoted_tag(one.tag)} (score {one.score})" for one in others[:_OTHERS]]
        more = f" and {len(others) - _OTHERS:,} more" if len(others) > _OTHERS else ""
        yield from wrapped(f"also fits {', '.join(told)}{more}", inside)


def _nothing(reason: Reason) -> str:
    if reason.short == HELD_BACK:
        return "finds Brazilian Portuguese, which is held back until nothing else fits"
    return "finds nothing"


def _found(candidate: str, reason: Reason) -> str:
    if reason.score is None:
        return f"finds {quoted_tag(candidate)}: {reason.short}"
    meeting = f", meeting at {hyphened(reason.meeting)}" if reason.meeting is not None else ""
    return f"finds {quoted_tag(candidate)} with score {reason.score}{meeting}: {reason.short}"


def _primary(answer: Answer) -> Iterator[str]:
    """What the primary language of the app led to, where it was asked."""
    if answer.via is Via.PREFERRED or answer.primary is None or not answer.available:
        return
    head = f"Primary language of the app: {language(answer.primary)}"
    found = answer.primary_match
    if found is not None and found.steps:
        yield from _step(head, found.steps[0], reason_of(found, 0))
        return
    yield from wrapped(head, "  ")
    told = (
        f"finds {quoted_tag(answer.resolved)}: exact"
        if answer.resolved
        else "is not offered exactly as it is"
    )
    yield from wrapped(told, "     ")
