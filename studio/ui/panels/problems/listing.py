"""The problems as rows, without touching one before it is seen."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.words import isolated, meaning_word
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell

MESSAGE, PACK, PLACE = range(3)

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_ACCEPTED = len(_ORDER)
"""What is accepted comes after everything that counts, whatever its severity."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

_MOST_MATCHED = 4_000
_MOST_RUNS = 64
"""A change of more rows, or in more places, is shown as one: telling it row by row would take too long."""

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, Path | None, str | None, str | None, bool]


def problem_key(problem: Problem) -> Key:
    """What stays the same of a problem while lines move above it, until it is accepted or taken back."""
    place = problem.place
    return problem.code, place.manifest, place.field, place.path, problem.accepted is not None


def counts(problems: Sequence[Problem]) -> dict[Severity, int]:
    """How many there are of each severity that nobody accepted. ``problems`` come in order."""
    edges = [_first_of(problems, place) for place in range(len(_ORDER) + 1)]
    return {severity: edges[place + 1] - edges[place] for place, severity in enumerate(_ORDER)}


def accepted_count(problems: Sequence[Problem]) -> int:
    """How many of ``problems``, which come in order, somebody accepted."""
    return len(problems) - _first_of(problems, _ACCEPTED)


def shown(
    problems: tuple[Problem, ...], severities: Collection[Severity], *, accepted: bool = True
) -> tuple[Problem, ...]:
    """Those of ``problems``, which come in order, that have one of ``severities`` or are ``accepted``."""
    if len(severities) == len(_ORDER) and accepted:
        return problems
    parts = [
        problems[_first_of(problems, place) : _first_of(problems, place + 1)]
        for place, severity in enumerate(_ORDER)
        if severity in severities
    ]
    if accepted:
        parts.append(problems[_first_of(problems, _ACCEPTED) :])
    return tuple(chain.from_iterable(parts))


def place_words(problem: Problem) -> str:
    """Where it is: the manifest's file name and line, or the path of the file concerned."""
    place = problem.place
    if place.manifest is None:
        return place.path or ""
    return f"{place.manifest.name}:{place.line}" if place.line else place.manifest.name


def as_text(problem: Problem) -> str:
    """A problem on lines of its own, for a mail or a ticket."""
    where = place_words(problem)
    lines = [f"{_state_word(problem)}: {problem.message} ({where})", problem.hint, accepted_words(problem)]
    return "\n    ".join(line for line in lines if line)


def accepted_words(problem: Problem) -> str:
    """Who accepted it and why, or nothing."""
    accepted = problem.accepted
    if accepted is None:
        return ""
    words = QCoreApplication.translate("ProblemRows", "accepted by {name}: {note}")
    return words.format(name=accepted.by, note=accepted.note)


class ProblemRows(QAbstractTableModel):
    """Rows of the problems that are shown. A change inserts, removes and repaints; it never resets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Problem, ...] = ()
        self._dimmed = False

    @property
    def rows(self) -> tuple[Problem, ...]:
        """The problems shown, in order."""
        return self._rows

    def problem(self, index: Index) -> Problem | None:
        """The problem of a row, or ``None`` for an index of no row."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, key: Key) -> int | None:
        """The first row with that key."""
        return next((row for row, problem in enumerate(self._rows) if problem_key(problem) == key), None)

    def set_dimmed(self, dimmed: bool) -> None:  # noqa: FBT001 -- a state, and its name says which
        """Whether the rows step back because they may be out of date."""
        if dimmed == self._dimmed:
            return
        self._dimmed = dimmed
        self._repaint(0, len(self._rows))

    def show_problems(self, rows: tuple[Problem, ...]) -> bool:
        """Become ``rows``; what stays keeps its index, and so its selection.

        ``False`` where so much changed that all of it was replaced: what stays must then be looked for.
        """
        if rows is self._rows:
            return True
        old = self._rows
        start = _common(zip(old, rows, strict=False))
        most = min(len(old), len(rows)) - start
        end = _common(zip(reversed(old), reversed(rows), strict=False), most)
        matched = self._replace(start, len(old) - end, rows, len(rows) - end)
        self._rows = rows
        return matched

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        problem, column = self._rows[index.row()], index.column()
        match role:
            case _ if role == _DISPLAY:
                return _text(problem, column)
            case _ if role == CELL_ROLE:
                return self._cell(problem, column)
            case _ if role == _TOOL_TIP:
                return _tool_tip(problem, column)
            case _ if role == _ACCESSIBLE:
                return _spoken(problem, column)
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Problem"), self.tr("Pack"), self.tr("Place"))[section]

    def _cell(self, problem: Problem, column: int) -> Cell:
        accepted = problem.accepted is not None
        dimmed = self._dimmed or accepted
        if column == MESSAGE and accepted:
            return Cell(sign="accepted", dimmed=True, aside=accepted_words(problem))
        if column == MESSAGE:
            return Cell(meaning=MEANING_OF[problem.severity], dimmed=dimmed)
        if column == PACK:
            return Cell(pack=problem.place.pack or "", mono=True, dimmed=dimmed)
        return Cell(mono=True, dimmed=True)

    def _replace(self, start: int, old_end: int, rows: tuple[Problem, ...], new_end: int) -> bool:
        """Make the rows from ``start`` to ``old_end`` those of ``rows`` from ``start`` to ``new_end``.

        Whether they were matched one by one.
        """
        old, new = self._rows[start:old_end], rows[start:new_end]
        if max(len(old), len(new)) > _MOST_MATCHED:
            self._remove(start, old_end)
            self._insert(start, new)
            return False
        old_keys, new_keys = _numbered(old), _numbered(new)
        wanted, known = set(new_keys), set(old_keys)
        kept = [key for key in new_keys if key in known]
        gone = _runs(key not in wanted for key in old_keys)
        come = _runs(key not in known for key in new_keys)
        moved = kept != [key for key in old_keys if key in wanted]
        matched = not moved and len(gone) + len(come) <= _MOST_RUNS
        if not matched:
            gone, come = [(0, len(old))], [(0, len(new))]
        for first, last in reversed(gone):
            self._remove(start + first, start + last)
        for first, last in come:
            self._insert(start + first, new[first:last])
        self._rows = rows
        self._repaint(start, new_end)
        return matched

    def _remove(self, first: int, last: int) -> None:
        if first < last:
            self.beginRemoveRows(QModelIndex(), first, last - 1)
            self._rows = self._rows[:first] + self._rows[last:]
            self.endRemoveRows()

    def _insert(self, first: int, problems: tuple[Problem, ...]) -> None:
        if problems:
            self.beginInsertRows(QModelIndex(), first, first + len(problems) - 1)
            self._rows = self._rows[:first] + problems + self._rows[first:]
            self.endInsertRows()

    def _repaint(self, first: int, last: int) -> None:
        if first < last:
            self.dataChanged.emit(self.index(first, MESSAGE), self.index(last - 1, PLACE))


def _text(problem: Problem, column: int) -> str:
    match column:
        case _ if column == MESSAGE:
            return problem.message
        case _ if column == PACK:
            return problem.place.pack or ""
        case _:
            return place_words(problem)


def _spoken(problem: Problem, column: int) -> str:
    text = _text(problem, column)
    if column != MESSAGE:
        return text
    spoken = f"{_state_word(problem)}: {text}"
    return f"{spoken} {accepted_words(problem)}" if problem.accepted is not None else spoken


def _state_word(problem: Problem) -> str:
    """What the sign of a row says."""
    if problem.accepted is not None:
        return QCoreApplication.translate("ProblemRows", "Accepted")
    return meaning_word(MEANING_OF[problem.severity])


def _tool_tip(problem: Problem, column: int) -> str:
    if column == MESSAGE:
        return "\n".join(line for line in (problem.message, problem.hint, accepted_words(problem)) if line)
    if column == PLACE:
        return isolated(str(problem.place.manifest or problem.place.path or ""))
    return ""


def _first_of(problems: Sequence[Problem], place: int) -> int:
    return bisect_left(problems, place, key=_class_of)


def _class_of(problem: Problem) -> int:
    return _ACCEPTED if problem.accepted is not None else _ORDER.index(problem.severity)


def _common(pairs: Iterable[tuple[Problem, Problem]], most: int | None = None) -> int:
    """How many pairs from the first on are the same problem."""
    found = 0
    for old, new in pairs:
        # Findings about a pack that did not change are the same objects, and comparing them costs nothing.
        same = old is new or (
            old.finding is new.finding
            and old.severity is new.severity
            and old.accepted is new.accepted
            and old.lapsed is new.lapsed
        )
        if found == most or not (same or old == new):
            break
        found += 1
    return found


def _numbered(problems: Sequence[Problem]) -> list[tuple[Key, int]]:
    """The keys of ``problems``, each with how many of the same came before it."""
    seen: Counter[Key] = Counter()
    keys: list[tuple[Key, int]] = []
    for problem in problems:
        key = problem_key(problem)
        keys.append((key, seen[key]))
        seen[key] += 1
    return keys


def _runs(marks: Iterable[bool]) -> list[tuple[int, int]]:
    """Where ``marks`` are true, as ranges from the first to behind the last."""
    runs: list[tuple[int, int]] = []
    for place, marked in enumerate(marks):
        if not marked:
            continue
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
