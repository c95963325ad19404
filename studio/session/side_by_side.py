"""A file in two versions, line beside line, for people to read before they choose one. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from pathlib import Path

from studio.manifest.document import Document
from studio.progress import CancelToken
from studio.project.edits import Texts
from studio.session.line_changes import line_changes
from studio.values import dataclass
from studio.workspace.drafts import Draft
from studio.workspace.project_store import project_bytes

CONTEXT = 3
"""Lines that are the same and are shown before and after each difference."""

MOST_ROWS = 4_000
"""Rows of one file that are shown; beyond it the rest is counted."""


class Kind(Enum):
    """How a row of the two versions differs; ``SKIPPED`` stands for lines that are the same in both."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_LEFT = "left"
    ONLY_RIGHT = "right"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the left version beside one of the right, with their numbers, counted from 1.

    ``None`` where one has no such line. ``skipped`` counts what a row of that kind stands for.
    """

    kind: Kind
    left: str | None = None
    right: str | None = None
    left_number: int | None = None
    right_number: int | None = None
    skipped: int = 0

    @property
    def differs(self) -> bool:
        return self.kind not in {Kind.SAME, Kind.SKIPPED}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The file ``path`` in two versions. ``differences`` counts lines, of which ``more`` are not in ``rows``.

    ``left_there`` and ``right_there`` say whether that version has the file at all.
    """

    path: Path
    rows: tuple[Row, ...]
    differences: int
    more: int = 0
    left_there: bool = True
    right_there: bool = True


def sheet(path: Path, left: str | None, right: str | None, cancel: CancelToken | None = None) -> Sheet:
    """``left`` beside ``right``; ``None`` where that version has no such file. Raises ``Cancelled``."""
    cancel = cancel or CancelToken()
    rows: list[Row] = []
    differences = more = 0
    for row in _shortened(_rows((left or "").splitlines(), (right or "").splitlines(), cancel)):
        differences += row.differs
        if len(rows) < MOST_ROWS:
            rows.append(row)
        else:
            more += row.differs
    return Sheet(path, tuple(rows), differences, more, left is not None, right is not None)


def clash_sheets(
    mine: Texts, theirs: Texts, paths: Iterable[Path], project: Path, cancel: CancelToken | None = None
) -> tuple[Sheet, ...]:
    """What was edited here beside what another program wrote, of the files ``paths``."""
    return tuple(
        sheet(path, _text(mine, path, project), _text(theirs, path, project), cancel) for path in paths
    )


def draft_sheets(texts: Texts, draft: Draft, cancel: CancelToken | None = None) -> tuple[Sheet, ...]:
    """What the files of ``draft`` say now beside what it would make of them; only those that differ."""
    found = (
        sheet(file.path, _text(texts, file.path, draft.project), _read(file.data), cancel)
        for file in draft.files
    )
    return tuple(one for one in found if one.differences or one.left_there != one.right_there)


def _text(texts: Texts, path: Path, project: Path) -> str | None:
    if path == project:
        return project_bytes(texts.project).decode()
    document = texts.documents.get(path)
    return None if document is None else document.text


def _read(data: bytes | None) -> str | None:
    return None if data is None else Document.read(data).text


def _rows(left: Sequence[str], right: Sequence[str], cancel: CancelToken) -> Iterator[Row]:
    at = then_at = 0
    for change in line_changes(left, right):
        cancel.check()
        while (at if change.before is not None else then_at) < change.number - 1:
            yield _same(left, at, then_at)
            at, then_at = at + 1, then_at + 1
        match change.before, change.after:
            case str(), str():
                yield Row(Kind.CHANGED, change.before, change.after, at + 1, then_at + 1)
            case str(), _:
                yield Row(Kind.ONLY_LEFT, change.before, None, at + 1)
            case _:
                yield Row(Kind.ONLY_RIGHT, None, change.after, None, then_at + 1)
        at += change.before is not None
        then_at += change.after is not None
    while at < len(left):
        yield _same(left, at, then_at)
        at, then_at = at + 1, then_at + 1


def _same(lines: Sequence[str], at: int, then_at: int) -> Row:
    return Row(Kind.SAME, lines[at], lines[at], at + 1, then_at + 1)


def _shortened(rows: Iterable[Row]) -> Iterator[Row]:
    """``rows``; of a long stretch that is the same only what is next to a difference."""
    alike: list[Row] = []
    begun = False
    for row in rows:
        if row.differs:
            yield from _around(alike, before=begun, after=True)
            alike, begun = [], True
            yield row
        else:
            alike.append(row)
    yield from _around(alike, before=begun, after=False)


def _around(alike: Sequence[Row], *, before: bool, after: bool) -> Iterator[Row]:
    head, tail = CONTEXT if before else 0, CONTEXT if after else 0
    skipped = len(alike) - head - tail
    if skipped <= 1:  # A line takes no more room than the words that it was left out.
        yield from alike
        return
    yield from alike[:head]
    yield Row(Kind.SKIPPED, skipped=skipped)
    yield from alike[len(alike) - tail :]
