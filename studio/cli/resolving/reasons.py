"""Why a language is chosen, in the words of people: step by step, and for the whole answer."""

from __future__ import annotations

from studio.languages.matching import Candidate, Match, Rule, Step, match
from studio.project.audience import Answer, Via
from studio.values import dataclass

EXACT = "exact"
ALIAS = "same after alias"
PARENT = "nearest common parent"
SECOND_LOOK = "second look"
HELD_BACK = "Portuguese held back"
PRIMARY = "primary language"
NONE = "none"
NOT_REACHED = "not reached"
NO_CONTENT = "no language content"

_SHORT = {
    Rule.LITERAL: EXACT,
    Rule.NORMALIZED: ALIAS,
    Rule.PARENT: PARENT,
    Rule.SECOND_LOOK: SECOND_LOOK,
    Rule.PORTUGUESE: HELD_BACK,
    Rule.NO_CONTENT: NO_CONTENT,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """What one preferred language found, and by which rule in a few words.

    ``candidate`` is an offered tag as written, ``meeting`` where the chains of both meet.
    """

    short: str
    candidate: str | None = None
    score: int | None = None
    meeting: str | None = None


def deciding_match(answer: Answer) -> Match | None:
    """The match that found the language; ``None`` where the primary language was to be there exactly."""
    return answer.primary_match if answer.via is Via.PRIMARY else answer.match


def reason_of(found: Match, number: int) -> Reason:
    """What step ``number`` of ``found`` contributed."""
    step = found.steps[number]
    if number == found.decider and found.rule is not None and found.chosen is not None:
        return _decision(step, found.rule, found.chosen)
    if not step.is_reached:
        return Reason(NOT_REACHED)
    if step.best is not None:  # The second look put another in its place.
        return Reason(PARENT, step.best.tag, step.best.score, step.best.meeting)
    return Reason(HELD_BACK if any(one.is_held_back for one in step.candidates) else NONE)


def _decision(step: Step, rule: Rule, chosen: str) -> Reason:
    best = step.best if rule is not Rule.SECOND_LOOK else _alone(step, chosen)
    if best is None:
        return Reason(_SHORT[rule], chosen)
    return Reason(_SHORT[rule], chosen, best.score, best.meeting)


def _alone(step: Step, chosen: str) -> Candidate | None:
    """How ``chosen`` fits a language that was not compared with it before the second look."""
    return match((step.tag,), (chosen,)).steps[0].best
