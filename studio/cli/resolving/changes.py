"""Who gets something else of packs as they would be: in words, JSON and rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from studio.cli.output import Json, counted, one_line, say, size
from studio.cli.resolving.columns import wrapped
from studio.cli.resolving.outcomes import Outcome
from studio.cli.resolving.sentence import sentence
from studio.cli.resolving.supposed import Supposed
from studio.languages.matching import RULE_SET
from studio.project.moves import Move, in_brief, moves
from studio.project.what_if import Change, change_between
from studio.project.what_if import Outcome as Got
from studio.values import dataclass
from studio.workspace.spreadsheet import write_table

_TIMES = ("before first use", "later", "on demand")
_SHOWN = 6
"""So many kinds of people who all move alike, and whose bytes differ, are told with theirs."""

_APART = 3
"""So many languages with the same fate are told with their countries, one by one."""

_HEADS = (
    *("name", "preferred", "language now", "via now"),
    *("bytes at installation now", "bytes later now", "bytes on demand now"),
    *("language then", "via then"),
    *("bytes at installation then", "bytes later then", "bytes on demand then"),
    "rules",
)


@dataclass(frozen=True)
class People:
    """People who are asked about together, and what they get: one of ``before`` and ``after`` for each.

    ``where`` says who they are; ``None``: one person alone. ``is_standing``: they are those of every change.
    """

    where: str | None
    before: tuple[Outcome, ...]
    after: tuple[Outcome, ...]
    is_standing: bool = False

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Those who get something else, in order."""
        pairs = zip(self.before, self.after, strict=True)
        found = (change_between(old.answer, new.answer) for old, new in pairs)
        return tuple(one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was ``supposed``, what had to be taken for granted, and what it comes to for whom."""

    supposed: Supposed
    remarks: tuple[str, ...]
    people: tuple[People, ...]

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """Those who would get anything else than what is expected."""
        return tuple(one for group in self.people for one in group.after if not one.ok)


def changes_json(answer: Comparison) -> Json:
    """What ``resolve`` adds to its document."""
    supposed, changed = answer.supposed, [one for group in answer.people for one in group.changes]
    return {
        "without": list(supposed.without),
        "retagged": supposed.retagged,
        "added": supposed.added,
        "remarks": list(answer.remarks),
        "changes": [
            {**_change(one), "standing": group.is_standing}
            for group in answer.people
            for one in group.changes
        ],
        "moves": [_move(one) for group in answer.people for one in moves(group.changes)],
        "unchanged": sum(len(group.after) for group in answer.people) - len(changed),
        "failed": len(answer.failed),
        "ruleSet": RULE_SET,
    }


def write_changes(path: Path, answer: Comparison) -> None:
    """A row for each who gets something else into a file for spreadsheets. Raises ``StudioError``."""
    write_table(path, _HEADS, [(*_row(one), RULE_SET) for group in answer.people for one in group.changes])


def show_changes(answer: Comparison) -> None:
    """All of it on standard output, no line wider than a hundred columns unless a name in it is."""
    for line in _lines(answer):
        say(line)


def _lines(answer: Comparison) -> Iterator[str]:
    yield from wrapped(f"{answer.supposed.words}:")
    for remark in answer.remarks:
        yield from wrapped(remark)
    for group in answer.people:
        yield ""
        yield from _group(group)
    if answer.failed:
        yield ""
        yield f"{counted(len(answer.failed), 'profile')} would not be as expected:"
        for one in answer.failed:
            yield from wrapped(f"✖ {one.name}: {' '.join(one.differences)}", "  ")
    yield ""
    yield from wrapped(f"Rules: {RULE_SET}.")


def _group(group: People) -> Iterator[str]:
    count, total = len(group.changes), len(group.after)
    if group.where is None:
        yield from wrapped(f"Now: {sentence(group.before[0].answer)}")
        yield from wrapped(f"Then: {sentence(group.after[0].answer)}")
        yield ""
    elif group.is_standing:
        yield from wrapped(f"Tried on {total:,} people: {group.where}.")
    else:
        yield from wrapped(f"Tried on {counted(total, 'profile')} {group.where}.")
    if not count:
        yield "Nobody gets anything else."
    elif group.where is not None:
        yield f"{count:,} of them {'gets' if count == 1 else 'get'} something else."
    # A sentence about bytes does not tell who has the language as the primary one.
    alike: dict[str, list[Change]] = {}
    for one in in_brief(moves(group.changes)):
        alike.setdefault(one.words, []).extend(one.changes)
    for words, changes in alike.items():
        yield from wrapped(words, "  ")
        yield from _amounts(changes)


def _amounts(changes: Sequence[Change]) -> Iterator[str]:
    """The bytes of those who move, before and after; by name where they differ."""
    by_bytes: dict[tuple[tuple[int, ...], tuple[int, ...]], list[Change]] = {}
    for one in changes:
        by_bytes.setdefault((_bytes(one.before), _bytes(one.after)), []).append(one)
    for (before, after), group in list(by_bytes.items())[:_SHOWN]:
        who = f"{', '.join(_name(one) for one in group[:_SHOWN])}: " if len(by_bytes) > 1 else ""
        yield from wrapped(who + _amount(before, after), "    ")
    if len(by_bytes) > _SHOWN:
        yield f"    and {len(by_bytes) - _SHOWN:,} more: --csv writes all of them."


def _amount(before: Sequence[int], after: Sequence[int]) -> str:
    told = [
        f"{time} {size(old)} → {size(new)}" if old != new else f"{time} {size(new)} as now"
        for time, old, new in zip(_TIMES, before, after, strict=True)
        if old or new
    ]
    return ", ".join(told) or "nothing to download, now and then"


def _name(change: Change) -> str:
    profile = change.profile
    return one_line(profile.name or ", ".join(profile.wanted) or "no language")


def _bytes(got: Got) -> tuple[int, int, int]:
    return got.install, got.later, got.on_demand


def _change(one: Change) -> dict[str, Json]:
    return {
        "profile": one.profile.name,
        "preferred": list(one.profile.preferred),
        "appLanguage": one.profile.app_language,
        "from": _got(one.before),
        "to": _got(one.after),
    }


def _move(move: Move) -> Json:
    return {
        "words": move.words,
        "who": list(move.who),
        "people": len(move.changes),
        "from": {"language": move.language_before, "via": move.via_before.value},
        "to": {"language": move.language_after, "via": move.via_after.value},
    }


def _got(got: Got) -> Json:
    install, later, on_demand = _bytes(got)
    return {
        "language": got.language,
        "via": got.via.value,
        "bytes": {"install": install, "later": later, "on-demand": on_demand},
    }


def _row(one: Change) -> tuple[str | int, ...]:
    told = [(got.language or "", got.via.value, *_bytes(got)) for got in (one.before, one.after)]
    return (one.profile.name, ", ".join(one.profile.wanted), *told[0], *told[1])
