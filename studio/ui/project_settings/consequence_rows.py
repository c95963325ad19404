"""Consequences as a tree: the kinds of problems, and below each the problems."""

from __future__ import annotations

from itertools import count as numbers

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.problems import Problem
from studio.ui.look.colours import Meaning
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.told import told
from studio.ui.look.words import count, meaning_word, packs
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.project_settings.consequences import Consequence

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class ConsequenceRows(QAbstractItemModel):
    """A row for each consequence; below it one for each of its problems."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fresh = numbers(1)
        self._groups: tuple[Consequence, ...] = ()
        # An index of a kind carries twice the number of its group, one of a problem one more.
        self._first = 0

    def show_consequences(self, groups: tuple[Consequence, ...]) -> None:
        """Show ``groups`` instead of what was shown."""
        self.beginResetModel()
        self._groups = groups
        self._first = next(self._fresh)
        for _ in groups:
            next(self._fresh)
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 -- Qt's own
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if parent.isValid():
            return self.createIndex(row, column, 2 * (self._first + parent.row()) + 1)
        return self.createIndex(row, column, 2 * (self._first + row))

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 -- Qt has two of that name
        place = self._group_of(index)
        if place is None or not index.internalId() % 2:
            return QModelIndex()
        return self.createIndex(place, 0, 2 * (self._first + place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        if not parent.isValid():
            return len(self._groups)
        place = self._group_of(parent)
        return 0 if place is None or parent.internalId() % 2 else len(self._groups[place].problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        del parent
        return 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        place = self._group_of(index)
        if place is None:
            return None
        group = self._groups[place]
        if index.internalId() % 2:
            return self._of_problem(group.problems[index.row()], role)
        match role:
            case _ if role == _DISPLAY:
                return group.title
            case _ if role == CELL_ROLE:
                meaning = Meaning.DONE if group.solved else MEANING_OF[group.severity]
                return Cell(meaning=meaning, aside=self._extent(group))
            case _ if role == _SPOKEN:
                return f"{self._state(group)}: {group.title}, {self._extent(group)}"
            case _:
                return None

    def _of_problem(self, problem: Problem, role: int) -> object:
        match role:
            case _ if role in (_DISPLAY, _SPOKEN):
                return told(problem.message)
            case _ if role == CELL_ROLE:
                return Cell(dimmed=True)
            case _ if role == _TOOL_TIP:
                return f"{told(problem.message)}\n{told(problem.hint)}"
            case _:
                return None

    def _state(self, group: Consequence) -> str:
        return self.tr("Solved") if group.solved else meaning_word(MEANING_OF[group.severity])

    def _extent(self, group: Consequence) -> str:
        number = len(group.problems)
        if not group.packs:
            return count(number)
        if group.solved:
            words = self.tr("solved, {count} in {packs}", "", number)
        else:
            words = self.tr("{count} in {packs}", "", number)
        return words.format(count=count(number), packs=packs(group.packs))

    def _group_of(self, index: Index) -> int | None:
        place = index.internalId() // 2 - self._first
        return place if index.isValid() and 0 <= place < len(self._groups) else None
