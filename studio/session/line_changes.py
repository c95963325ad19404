"""Which lines of which files an edit changes, for people to read before they agree to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from studio.project.edits import Texts
from studio.values import dataclass
from studio.workspace.project_store import project_bytes

MOST_LINES = 200
"""Changed lines of one file that are told one by one; more are counted."""

_MOST_COMPARED = 250_000
"""Lines times lines that are compared with each other; beyond it, a stretch is said to change as a whole."""


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line, counted from 1 as the file is before (an added one: as it is after), and what it says.

    ``before`` is ``None`` for a line that is added, ``after`` for one that goes.
    """

    number: int
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class TextChange:
    """The lines of the file ``path`` that change; ``more`` of them are not told. ``is_new``, ``is_gone``."""

    path: Path
    lines: tuple[LineChange, ...]
    more: int = 0
    is_new: bool = False
    is_gone: bool = False


def text_changes(before: Texts, after: Texts, project: Path) -> tuple[TextChange, ...]:
    """What changes from ``before`` to ``after``: in the file ``project``, then in the manifests."""
    found: list[TextChange] = []
    if before.project != after.project:
        old, new = project_bytes(before.project).decode(), project_bytes(after.project).decode()
        found.append(_changed(project, old, new))
    for path in sorted({*before.documents, *after.documents}):
        was, will = before.documents.get(path), after.documents.get(path)
        if was is not will and was != will:
            found.append(_changed(path, was.text if was else None, will.text if will else None))
    return tuple(found)


def _changed(path: Path, before: str | None, after: str | None) -> TextChange:
    lines = list(line_changes((before or "").splitlines(), (after or "").splitlines()))
    more = max(0, len(lines) - MOST_LINES)
    return TextChange(path, tuple(lines[:MOST_LINES]), more, is_new=before is None, is_gone=after is None)


def line_changes(old: Sequence[str], new: Sequence[str]) -> Iterator[LineChange]:
    """The lines that differ, in order."""
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    left, right = old[start : len(old) - end], new[start : len(new) - end]
    if len(left) * len(right) > _MOST_COMPARED:
        yield from _replaced(left, right, start, start)
        return
    for kind, one, two, three, four in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _replaced(left[one:two], right[three:four], start + one, start + three)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines the two begin with in common."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _replaced(old: Sequence[str], new: Sequence[str], at: int, then_at: int) -> Iterator[LineChange]:
    for index, (before, after) in enumerate(zip_longest(old, new)):
        number = (at if before is not None else then_at) + index + 1
        yield LineChange(number, before, after)
