"""Where version control could not decide between two versions of a text, and left both between marks.

The marks are lines of seven equal characters: ``<<<<<<<``, ``=======`` and ``>>>>>>>``, with ``|||||||``
before what both versions came from, where that is written too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from studio.values import dataclass


class Keep(StrEnum):
    """Which of two versions is meant."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Side:
    """One version: ``text[start:end]``, whole lines, between its marks. ``name`` is what its mark calls it.

    ``line`` is its first line, from 1, and ``lines`` how many it has, which may be none.
    """

    name: str
    start: int
    end: int
    line: int
    lines: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """One place with two versions: ``text[start:end]`` with all its marks, from ``line`` to ``last_line``.

    ``base`` is what both came from, where that is written.
    """

    start: int
    end: int
    line: int
    last_line: int
    first: Side
    second: Side
    base: Side | None = None


def conflicts(text: str) -> tuple[Conflict, ...]:
    """The places of ``text`` at which two versions stand, in order. A mark without the others is no place."""
    if _MARK_OF_FIRST not in text or _MARK_OF_SECOND not in text:
        return ()
    return tuple(_places(list(_marks(text))))


def resolved(text: str, choices: Sequence[Keep | None]) -> str:
    """``text`` with the chosen version, and no marks, at each of its ``conflicts``.

    ``choices`` has one for each in order; where it is ``None``, or where there is none, both stay.
    """
    parts: list[str] = []
    done = 0
    for conflict, keep in zip(conflicts(text), choices, strict=False):
        if keep is not None:
            side = conflict.first if keep is Keep.FIRST else conflict.second
            parts += (text[done : conflict.start], text[side.start : side.end])
            done = conflict.end
    return "".join((*parts, text[done:]))


def first_versions(text: str) -> str:
    """``text`` with blanks for all but the first versions: every character keeps its place."""
    parts: list[str] = []
    done = 0
    for conflict in conflicts(text):
        first = conflict.first
        parts += (
            text[done : conflict.start],
            _blank(text[conflict.start : first.start]),
            text[first.start : first.end],
            _blank(text[first.end : conflict.end]),
        )
        done = conflict.end
    return "".join((*parts, text[done:]))


@dataclass(frozen=True, slots=True)
class _Mark:
    """A line that is a mark: which one, what it says, where it begins, and where the next line does."""

    sign: str
    name: str
    start: int
    end: int
    line: int


def _marks(text: str) -> Iterator[_Mark]:
    line, counted = 1, 0
    for match in _MARK.finditer(text):
        line += sum(1 for _ in _ENDING.finditer(text, counted, match.start()))
        counted = match.start()
        yield _Mark(match[1][0], (match[2] or "").strip(), match.start(), match.end(), line)


def _places(marks: Sequence[_Mark]) -> Iterator[Conflict]:
    at = 0
    while at < len(marks):
        signs = "".join(mark.sign for mark in marks[at : at + 4])
        count = 4 if signs == "<|=>" else 3 if signs.startswith("<=>") else 0
        if count:
            yield _conflict(marks[at : at + count])
        at += count or 1


def _conflict(marks: Sequence[_Mark]) -> Conflict:
    begin, *base, middle, close = marks
    return Conflict(
        begin.start,
        close.end,
        begin.line,
        close.line,
        _between(begin, base[0] if base else middle, begin.name),
        _between(middle, close, close.name),
        _between(base[0], middle, base[0].name) if base else None,
    )


def _between(above: _Mark, below: _Mark, name: str) -> Side:
    return Side(name, above.end, below.start, above.line + 1, below.line - above.line - 1)


def _blank(text: str) -> str:
    return _SEEN.sub(" ", text)


_MARK_OF_FIRST = "<<<<<<<"
_MARK_OF_SECOND = ">>>>>>>"
# Marks of more characters are those of a conflict within what both sides came from.
_MARK = re.compile(r"(?:\A|(?<=\n)|(?<=\r)(?!\n))(<{7}|\|{7}|={7}|>{7})(?:[ \t]([^\r\n]*))?(?:\r\n|\r|\n|\Z)")
_ENDING = re.compile(r"\r\n|\r|\n")
_SEEN = re.compile(r"[^\r\n]")
