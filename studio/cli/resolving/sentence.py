"""The first sentence of an answer: who gets what, why, and how certain that is."""

from __future__ import annotations

from studio.cli.resolving.reasons import reason_of
from studio.cli.resolving.spoken import hyphened, language, languages, quoted_tag
from studio.languages.matching import Match, Rule, Step
from studio.project.audience import Answer, Via
from studio.project.profiles import LOCALIZED_SINCE


def sentence(answer: Answer) -> str:
    """Who gets what, and why, in one sentence and how certain it is."""
    who, certain = _people(answer), "Predicted."
    if answer.profile.os < LOCALIZED_SINCE:
        platform = answer.profile.platform
        return (
            f"{who} get no pack with a language on {platform} {answer.profile.os}: "
            f"such packs come from {platform} {LOCALIZED_SINCE} on. Documented by Apple."
        )
    if not answer.available:
        nothing = (
            f"no pack for {answer.profile.platform} has a language" if answer.deliveries else "none is there"
        )
        return f"{who} get no language: {nothing}."
    if answer.resolved is None:
        return f"{who} get no language: {_why_none(answer)}. {certain}"
    return f"{who} get {language(answer.resolved)}: {_why(answer)}. {certain}"


def _people(answer: Answer) -> str:
    profile = answer.profile
    wanted = languages(profile.preferred)
    people = f"People with {wanted}" if wanted else "People without a preferred language"
    if profile.app_language is None:
        return people
    return f"{people}, who set this app to {language(profile.app_language)},"


def _why(answer: Answer) -> str:
    if answer.via is Via.PRIMARY:
        theirs = _theirs(answer)
        primary = language(answer.primary or "")
        found = answer.primary_match
        if found is None or not found.steps or reason_of(found, 0).score in (-1, 0):
            return f"{theirs}, and it is the primary language of the app"
        how = _how(found, found.steps[0])
        return f"{theirs}, the primary language of the app is {primary}, and {how}"
    if answer.match.decider is None:
        return "nothing else fits, and it is for what has no language"
    return _how(answer.match, answer.match.steps[answer.match.decider])


def _how(found: Match, step: Step) -> str:
    """Why what ``found`` says fits the language of ``step``."""
    wanted = quoted_tag(step.tag)
    match found.rule:
        case Rule.LITERAL:
            return "they prefer it" if found.decider == 0 else "it is the first of them that is offered"
        case Rule.NORMALIZED:
            return f"it is the same as {wanted}"
        case Rule.SECOND_LOOK:
            return f"{wanted} is on their list and offered as it is"
        case Rule.PORTUGUESE:
            return "Brazilian Portuguese is taken for European where nothing else fits"
        case Rule.PARENT:
            return _meeting(step)
        case _:
            return "nothing else fits"


def _meeting(step: Step) -> str:
    best, wanted = step.best, quoted_tag(step.tag)
    if best is None or best.meeting is None:
        return f"it is nearest to {wanted}"
    if best.meeting == best.normalized:
        return f"it is a parent of {wanted}"
    if best.meeting == step.normalized:
        return f"{wanted} is a parent of it"
    return f"it and {wanted} have the parent {hyphened(best.meeting)}"


def _why_none(answer: Answer) -> str:
    if answer.primary is None:
        return f"{_theirs(answer)}, and no primary language is known"
    return f"{_theirs(answer)}, and the primary language, {language(answer.primary)}, is not offered"


def _theirs(answer: Answer) -> str:
    return "none of their languages is offered" if answer.profile.wanted else "they name none"
