"""The problems under their headings as rows, without touching one before it is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.problems import Problem
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.told import told
from studio.ui.look.words import count, isolated
from studio.ui.panels.problems.grouping import MESSAGE, PACK, PLACE, Arrangement, Group, Row
from studio.ui.panels.problems.headings import heading_aside, heading_words
from studio.ui.panels.problems.telling import accepted_words, place_words, state_word
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell

HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 101
"""A model answers this role with ``True`` for a row that is a heading."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

_MOST_MATCHED = 4_000
_MOST_RUNS = 64
"""A change of more rows, or in more places, is shown as one: telling it row by row would take too long."""

Index = QModelIndex | QPersistentModelIndex
Key: TypeAlias = tuple[str, Path | None, str | None, str | None, bool]


def problem_key(problem: Problem) -> Key:
    """What stays the same of a problem while lines move above it, until it is accepted or taken back."""
    place = problem.place
    return problem.code, place.manifest, place.field, place.path, problem.accepted is not None


class ProblemRows(QAbstractTableModel):
    """Rows of what is shown. A change inserts, removes and repaints; it never resets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Arrangement()
        self._rows: tuple[Row, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._dimmed = False

    @property
    def arrangement(self) -> Arrangement:
        """What is shown, with what stands below headings that are closed."""
        return self._shown

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows, in order."""
        return self._rows

    def row(self, index: Index) -> Row | None:
        """What stands in a row, or ``None`` for an index of no row."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, key: Key) -> int | None:
        """The first row of a problem with that key."""
        rows = enumerate(self._rows)
        return next((at for at, one in rows if isinstance(one, Problem) and problem_key(one) == key), None)

    def set_dimmed(self, dimmed: bool) -> None:  # noqa: FBT001 -- a state, and its name says which
        """Whether the rows step back because they may be out of date."""
        if dimmed == self._dimmed:
            return
        self._dimmed = dimmed
        self._repaint(0, len(self._rows))

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Know by rule what the kinds of problems are called."""
        self._titles = titles
        self._repaint_headings({})

    def show_arrangement(self, arrangement: Arrangement) -> bool:
        """Become ``arrangement``; what stays keeps its index, and so its selection.

        ``False`` where so much changed that all of it was replaced: what stays must then be looked for.
        """
        before, self._shown = self._shown, arrangement
        rows = arrangement.rows
        if rows is self._rows:
            return True
        old = self._rows
        start = _common(zip(old, rows, strict=False))
        most = min(len(old), len(rows)) - start
        end = _common(zip(reversed(old), reversed(rows), strict=False), most)
        matched = self._replace(start, len(old) - end, rows, len(rows) - end)
        self._rows = rows
        self._repaint_changed(old, start, end)
        self._repaint_headings({group.key: group for group in before.groups})
        return matched

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if isinstance(row, Group):
            return self._heading(row, role) if column == MESSAGE or role == HEADING_ROLE else None
        return self._of_problem(row, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Problem"), self.tr("Pack"), self.tr("Place"))[section]

    def _of_problem(self, problem: Problem, column: int, role: int) -> object:
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

    def _heading(self, group: Group, role: int) -> object:
        words, aside = heading_words(group, self._titles), heading_aside(group)
        match role:
            case _ if role == _DISPLAY:
                return words
            case _ if role == CELL_ROLE:
                return Cell(sign="unfolded" if group.open else "folded", dimmed=self._dimmed, aside=aside)
            case _ if role == _TOOL_TIP:
                return f"{words}\n{aside}"
            case _ if role == _ACCESSIBLE:
                state = self.tr("open") if group.open else self.tr("closed")
                return self.tr("{heading}, {counts}, {state}").format(
                    heading=words, counts=aside or count(len(group.problems)), state=state
                )
            case _:
                return True if role == HEADING_ROLE else None

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

    def _replace(self, start: int, old_end: int, rows: tuple[Row, ...], new_end: int) -> bool:
        """Make the rows from ``start`` to ``old_end`` those of ``rows`` from ``start`` to ``new_end``.

        Whether they were matched one by one.
        """
        old, new = self._rows[start:old_end], rows[start:new_end]
        if max(len(old), len(new)) > _MOST_MATCHED:
            self._remove(start, old_end)
            self._insert(start, new)
            return not old or not new
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

    def _insert(self, first: int, rows: tuple[Row, ...]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows = self._rows[:first] + rows + self._rows[first:]
            self.endInsertRows()

    def _repaint(self, first: int, last: int) -> None:
        if first < last:
            self.dataChanged.emit(self.index(first, MESSAGE), self.index(last - 1, PLACE))

    def _repaint_changed(self, old: tuple[Row, ...], start: int, end: int) -> None:
        """Rows before ``start``, and ``end`` at the end, stayed; where one was found anew it may say more."""
        if _has_others(zip(old, islice(self._rows, start), strict=False)):
            self._repaint(0, start)
        if _has_others(zip(reversed(old), islice(reversed(self._rows), end), strict=False)):
            self._repaint(len(self._rows) - end, len(self._rows))

    def _repaint_headings(self, before: Mapping[object, Group]) -> None:
        """Headings are matched by what they are of; what they count is told here."""
        row = 0
        for group in self._shown.groups:
            old = before.get(group.key)
            if old is None or (old.counts, old.open, len(old.problems)) != (
                group.counts,
                group.open,
                len(group.problems),
            ):
                self._repaint(row, row + 1)
            row += 1 + (len(group.problems) if group.open else 0)


def _text(problem: Problem, column: int) -> str:
    match column:
        case _ if column == MESSAGE:
            return told(problem.message)
        case _ if column == PACK:
            return problem.place.pack or ""
        case _:
            return place_words(problem)


def _spoken(problem: Problem, column: int) -> str:
    text = _text(problem, column)
    if column != MESSAGE:
        return text
    spoken = f"{state_word(problem)}: {text}"
    return f"{spoken} {accepted_words(problem)}" if problem.accepted is not None else spoken


def _tool_tip(problem: Problem, column: int) -> str:
    if column == MESSAGE:
        return "\n".join(
            line for line in (told(problem.message), told(problem.hint), accepted_words(problem)) if line
        )
    if column == PLACE:
        return isolated(str(problem.place.manifest or problem.place.path or ""))
    return ""


def _common(pairs: Iterable[tuple[Row, Row]], most: int | None = None) -> int:
    """How many pairs from the first on are the same row."""
    found = 0
    for old, new in pairs:
        if found == most or not (old is new or _is_same(old, new)):
            break
        found += 1
    return found


def _is_same(old: Row, new: Row) -> bool:
    """Whether it is one row, whatever it says by now."""
    if isinstance(old, Group) or isinstance(new, Group):
        return isinstance(old, Group) and isinstance(new, Group) and old.key == new.key
    if old.finding is new.finding and old.accepted is new.accepted:
        return True
    # Thousands may have been found anew: cheaper than comparing all that they say.
    mine, other = old.place, new.place
    return (
        old.code == new.code
        and mine.path == other.path
        and mine.field == other.field
        and (mine.manifest is other.manifest or mine.manifest == other.manifest)
        and (old.accepted is None) is (new.accepted is None)
    )


def _has_others(pairs: Iterable[tuple[Row, Row]]) -> bool:
    """Whether a problem of ``pairs`` was found anew; headings are told for themselves."""
    return any(isinstance(new, Problem) for old, new in pairs if old is not new)


def _numbered(rows: Sequence[Row]) -> list[tuple[Hashable, int]]:
    """The keys of ``rows``, each with how many of the same came before it."""
    seen: Counter[Hashable] = Counter()
    keys: list[tuple[Hashable, int]] = []
    for row in rows:
        key = row.key if isinstance(row, Group) else problem_key(row)
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
