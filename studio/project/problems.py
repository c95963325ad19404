"""Findings in words, with their severity for the project's target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from studio.errors import Argument, Finding, Place
from studio.project.acceptance import Acceptance, Book, Key, key_of, spot_of
from studio.project.rules import RULES, Severity
from studio.project.rulings import NO_RULINGS, Rulings
from studio.project.target import Target
from studio.values import dataclass
from studio.words import Words, spoken, words

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_LONGEST = 4_200

_NUMBERS = frozenset({"first", "first_line", "last_line"})
"""Arguments that are numbers of lines and selectors: names, where other numbers are amounts."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know about: a rule's code, a place, a sentence, and what to do.

    ``accepted``: somebody looked at it and took it as it is. It counts no more, and is still listed.
    ``lapsed``: it was accepted as it was before, and what it says has changed since.
    """

    code: str
    severity: Severity
    blocks: bool
    place: Place
    message: str
    hint: str
    finding: Finding
    accepted: Acceptance | None = None
    lapsed: Acceptance | None = None


def judge(findings: Iterable[Finding], target: Target, rulings: Rulings = NO_RULINGS) -> tuple[Problem, ...]:
    """The problems that ``findings`` are for ``target`` and under ``rulings``, in order.

    What was accepted is marked so, unless it stops a build. All findings of a rule about a pack belong into
    one call: which acceptances are out of date shows only beside those that hold.
    """
    problems = [
        problem for finding in findings if (problem := _problem(finding, target, rulings)) is not None
    ]
    return in_order(_marked(problems, rulings.book) if rulings.book.rules else problems)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """``problems`` worst first, then by pack, line and code; those that are accepted come last."""
    ranked = sorted(problems, key=_rank)
    accepted = [one for one in ranked if one.accepted is not None]
    return tuple([*(one for one in ranked if one.accepted is None), *accepted] if accepted else ranked)


def worst_first(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """``problems`` worst first, then by pack, line and code, accepted or not."""
    return tuple(sorted(problems, key=_rank))


def as_before(problems: tuple[Problem, ...], before: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """``problems``; those at the beginning and at the end that equal those of ``before`` are its objects.

    Who shows thousands of them sees so what is new without looking into each.
    """
    start = _alike(zip(problems, before, strict=False))
    if start == len(problems):
        return before[:start]
    most = min(len(problems), len(before)) - start
    end = min(most, _alike(zip(reversed(problems), reversed(before), strict=False)))
    return (*before[:start], *problems[start : len(problems) - end], *before[len(before) - end :])


def beyond(problems: Sequence[Problem], others: Sequence[Problem]) -> tuple[Problem, ...]:
    """Those of ``problems`` that are not among ``others``; the same one twice counts twice.

    A problem that matters more or less than before is another one. What is accepted counts nowhere.
    """
    mine = [one for one in problems if one.accepted is None]
    theirs = [one for one in others if one.accepted is None]
    # Most are found in the very same finding, which spares a look into it.
    same = {_identity(one) for one in mine} & {_identity(one) for one in theirs}
    known = Counter(_likeness(one) for one in theirs if _identity(one) not in same)
    left: list[Problem] = []
    for one in mine:
        if _identity(one) in same:
            continue
        likeness = _likeness(one)
        if known[likeness]:
            known[likeness] -= 1
        else:
            left.append(one)
    return tuple(left)


def _alike(pairs: Iterable[tuple[Problem, Problem]]) -> int:
    """How many pairs from the first on are equal."""
    return sum(1 for _ in takewhile(_are_equal, pairs))


def _are_equal(pair: tuple[Problem, Problem]) -> bool:
    return pair[0] is pair[1] or pair[0] == pair[1]


def _problem(finding: Finding, target: Target, rulings: Rulings) -> Problem | None:
    rule = RULES[finding.code]
    severity = rulings.severity_of(rule, target)
    if severity is None:
        return None
    place = finding.place
    pack = place.pack or (place.manifest.name if place.manifest else words("The project"))
    values = _values(pack, finding.arguments)
    return Problem(
        rule.code,
        severity,
        rule.blocks,
        place,
        _said(rule.message, values),
        _said(rule.hint, values) if "{" in rule.hint else _constant(rule.hint),
        finding,
    )


def _values(pack: str, arguments: Mapping[str, Argument]) -> dict[str, Argument]:
    """What stands in the sentences of a problem of ``pack``."""
    values: dict[str, Argument] = {"pack": _one_line(pack)}
    for key, value in arguments.items():
        if isinstance(value, str):
            values[key] = _one_line(value)
        else:
            values[key] = str(value) if key in _NUMBERS else value
    return values


def _said(template: str, values: Mapping[str, Argument]) -> Words:
    if any(type(value) is int for value in values.values()):
        text = template.format_map({name: spoken(value) for name, value in values.items()})
    else:
        text = template.format_map(values)
    return Words(text, template, values, "problems")


@cache
def _constant(template: str) -> Words:
    """The same object for all problems of a rule: there are thousands."""
    return Words(template, template, {}, "problems")


def _marked(problems: Iterable[Problem], book: Book) -> Iterable[Problem]:
    """``problems``, with what ``book`` says of them."""
    problems = tuple(problems)
    # A digest takes its time, so it is made only where somebody accepted something of the kind.
    keys = {
        id(one): key_of(one.finding)
        for one in problems
        if one.code in book.rules and not one.blocks and spot_of(one.finding) in book.spots
    }
    present = set(keys.values())
    for one in problems:
        key = keys.get(id(one))
        yield one if key is None else _as_accepted(one, key, present, book)


def _as_accepted(problem: Problem, key: Key, present: set[Key], book: Book) -> Problem:
    accepted = book.keys.get(key)
    if accepted is not None:
        return replace(problem, accepted=accepted)
    old = [one for one in book.spots[spot_of(problem.finding)] if one.key not in present]
    return replace(problem, lapsed=old[-1]) if old else problem


def _identity(problem: Problem) -> tuple[int, Severity]:
    return id(problem.finding), problem.severity


def _likeness(problem: Problem) -> tuple[Key, Severity]:
    return key_of(problem.finding), problem.severity


def _one_line(text: str) -> str:
    """``text`` with line breaks and the like written as escapes: a name must not break a sentence.

    What is longer than any path gives up its middle.
    """
    if len(text) <= _LONGEST and text.isprintable():
        return text
    if isinstance(text, Words):
        values = {
            name: _one_line(value) if isinstance(value, str) else value for name, value in text.values.items()
        }
        return Words(_in_one_line(text), text.template, values, text.context)
    return _in_one_line(text)


def _in_one_line(text: str) -> str:
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2]}…{text[-_LONGEST // 4 :]}"
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text
    )


def _rank(problem: Problem) -> tuple[int, str, int, str, int, int, str, str]:
    place = problem.place
    return (
        _ORDER[problem.severity],
        place.pack or "",
        place.line or 0,
        problem.code,
        -_weight(problem),
        place.column or 0,
        place.path or "",
        str(place.manifest or ""),
    )


def _weight(problem: Problem) -> int:
    """How many bytes it is about, where it says so: of one kind the largest comes first."""
    amount = problem.finding.arguments.get("bytes", 0)
    return amount if isinstance(amount, int) else 0
