"""What became of the people of ``pack-studio resolve``: as expected or not, in words, JSON and rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from studio.cli.output import Json, counted, say, size
from studio.cli.resolving.answer_json import answer_json
from studio.cli.resolving.columns import wrapped
from studio.cli.resolving.expected import Expectation, differences
from studio.cli.resolving.question import Ground, Question, answered
from studio.cli.resolving.spoken import language
from studio.languages.matching import RULE_SET
from studio.project.audience import Answer, Via
from studio.values import dataclass

_HEADS = (
    *("name", "preferred", "resolved", "via", "packs"),
    *("bytes at installation", "bytes later", "bytes on demand", "ok", "differences", "rules"),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer for one person, and in what it differs from what is expected, if anything is."""

    answer: Answer
    is_expected: bool
    differences: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.answer.profile.name

    @property
    def ok(self) -> bool:
        """Whether nothing is otherwise than expected; also where nothing is expected."""
        return not self.differences


def outcome_of(question: Question, expectation: Expectation | None, ground: Ground) -> Outcome:
    """The outcome for one person."""
    answer = answered(question, ground)
    return Outcome(answer, expectation is not None, differences(answer, expectation))


def failed(outcomes: Sequence[Outcome]) -> int:
    """How many are otherwise than expected."""
    return sum(not one.ok for one in outcomes)


def outcomes_json(outcomes: Sequence[Outcome]) -> dict[str, Json]:
    """The document of ``resolve --profiles``."""
    return {
        "profiles": [
            {
                "name": one.name,
                "ok": one.ok,
                "expected": one.is_expected,
                "differences": list(one.differences),
                "answer": answer_json(one.answer),
            }
            for one in outcomes
        ],
        "failed": failed(outcomes),
    }


def show_outcomes(outcomes: Sequence[Outcome]) -> None:
    """A line for each person, what differs below it, and the sum."""
    for one in outcomes:
        sign = "✖" if not one.ok else "✔" if one.is_expected else "·"
        found = [f"{sign} {one.name}: {_got(one.answer)}", *one.differences]
        for number, text in enumerate(found):
            for line in wrapped(text, "    " if number else ""):
                say(line)
    checked = sum(one.is_expected for one in outcomes)
    say()
    say(
        f"{counted(len(outcomes), 'profile')}: {checked - failed(outcomes):,} as expected, {_rest(outcomes)}."
    )
    for line in wrapped(f"Rules: {RULE_SET}."):
        say(line)


def remarks_on(outcomes: Sequence[Outcome]) -> list[str]:
    """What should be known of the profiles: names that stand twice, and that nothing is expected."""
    found = [
        f"{counted(count, 'profile')} have the name “{name}”: give each its own, to be told apart."
        for name, count in Counter(one.name for one in outcomes).items()
        if count > 1
    ]
    unchecked = sum(not one.is_expected for one in outcomes)
    if unchecked == len(outcomes):
        found.append("No profile says what is expected, so nothing was checked. Add “expect” to them.")
    return found


def write_outcomes(path: Path, outcomes: Sequence[Outcome]) -> None:
    """A row for each person into a file for spreadsheets. Raises ``StudioError``."""
    from studio.workspace.spreadsheet import write_table  # noqa: PLC0415 -- few answers are tables

    write_table(path, _HEADS, [_row(one) for one in outcomes])


def _got(answer: Answer) -> str:
    if answer.resolved is None:
        got = "no language"
    else:
        way = "primary language" if answer.via is Via.PRIMARY else "preferred"
        got = f"{language(answer.resolved)}, {way}"
    coming = answer.coming()
    return (
        f"{got}; {counted(len(coming), 'pack')}, {size(sum(one.offer.bytes for one in coming))}"
        if coming
        else got
    )


def _rest(outcomes: Sequence[Outcome]) -> str:
    unchecked = sum(not one.is_expected for one in outcomes)
    return f"{failed(outcomes):,} not" + (f", {unchecked:,} without an expectation" if unchecked else "")


def _row(one: Outcome) -> tuple[str | int, ...]:
    answer = one.answer
    return (
        one.name,
        ", ".join(answer.profile.wanted),
        answer.resolved or "",
        answer.via.value,
        ", ".join(each.offer.pack_id for each in answer.coming()),
        answer.bytes_before_first_use,
        answer.bytes_later,
        answer.bytes_on_demand,
        ("yes" if one.ok else "no") if one.is_expected else "",
        " ".join(one.differences),
        RULE_SET,
    )
