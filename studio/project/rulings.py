"""What a project decided about its problems: which are accepted, and how much their kinds matter to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from enum import StrEnum

from studio.project.acceptance import NOTHING_ACCEPTED, Acceptance, Book, book_of
from studio.project.rules import RULES, Rule, Severity
from studio.project.target import Hosting, Target
from studio.values import dataclass

OFF = "off"
"""What a project file says instead of a severity where problems of a kind are left out."""


@dataclass(frozen=True, slots=True)
class Rulings:
    """``book`` has what was accepted. ``severities`` has, by rule, the project's own; ``None``: left out."""

    book: Book = NOTHING_ACCEPTED
    severities: Mapping[str, Severity | None] = field(default_factory=dict[str, Severity | None])

    def severity_of(self, rule: Rule, target: Target) -> Severity | None:
        """How much ``rule`` matters to the project; ``None`` where it does not hold or is left out.

        What is an error for ``target`` is one, whatever the project says: the pack would be refused.
        """
        usual = rule.severity_for(target)
        if usual is None or usual is Severity.ERROR:
            return usual
        return self.severities.get(rule.code, usual)


NO_RULINGS = Rulings()


def rulings_of(accepted: Iterable[Acceptance], severities: Mapping[str, object]) -> Rulings:
    """The rulings that a project file has. What makes no sense in ``severities`` counts as not there."""
    wrong = {one.code for one in misruled(severities)}
    chosen = {
        code: None if value == OFF else Severity(str(value))
        for code, value in severities.items()
        if code not in wrong
    }
    return Rulings(book_of(accepted), chosen)


class Mistake(StrEnum):
    """Why a severity in a project file does not count."""

    UNKNOWN = "unknown"
    NO_SEVERITY = "no-severity"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Misruling:
    """A severity of a project file that does not count, and why."""

    code: str
    value: object
    mistake: Mistake


def misruled(severities: Mapping[str, object]) -> Iterator[Misruling]:
    """What makes no sense in the ``severities`` of a project file, in its order."""
    for code, value in severities.items():
        mistake = _mistake(code, value)
        if mistake is not None:
            yield Misruling(code, value, mistake)


def _mistake(code: str, value: object) -> Mistake | None:
    rule = RULES.get(code)
    if rule is None:
        return Mistake.UNKNOWN
    if value != OFF and value not in list(Severity):
        return Mistake.NO_SEVERITY
    return Mistake.FIXED if value != Severity.ERROR and _is_always_an_error(rule) else None


def _is_always_an_error(rule: Rule) -> bool:
    """Whether ``rule`` can be lowered for no target at all."""
    usual = {rule.severity_for(Target(hosting, rule.tools or Target().tools, 0)) for hosting in Hosting}
    return rule.blocks or usual <= {Severity.ERROR, None}
