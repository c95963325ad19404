"""The list of problems: headings that open and close, an order within, and steps from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QWidget

from studio.project.problems import Problem
from studio.ui.look.scale import units
from studio.ui.panels.problems.grouping import (
    MESSAGE,
    PACK,
    PLACE,
    By,
    Group,
    GroupKey,
    Row,
    Sorting,
    arrange,
)
from studio.ui.panels.problems.listing import Key, ProblemRows, problem_key
from studio.ui.panels.problems.table import RowTable
from studio.values import dataclass

_PACK_FROM = 600
"""From this width on, in units, there is room for the packs; the place names the manifest anyway."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody goes to ``problem``; ``firmly``, if they asked for its place by key or by two clicks."""

    problem: Problem
    firmly: bool


@dataclass(frozen=True, slots=True)
class Step:
    """The problem that a step led to: ``number`` from 1 of ``total``; ``wrapped``: it went past an end."""

    problem: Problem
    number: int
    total: int
    wrapped: bool


class ProblemList(RowTable):
    """Shows problems under headings. ``visited`` carries a ``Visit``; ``moved``: another row is current."""

    visited = Signal(object)
    moved = Signal()
    choice_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._by = By.SEVERITY
        self._closed: set[GroupKey] = set()
        self._sorting = Sorting()
        self._moved_up: Key | None = None
        self._scale = 0
        self.rows = ProblemRows(self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Problems"))
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.sectionClicked.connect(self._sort)
        self.go_action = self._action(self.tr("Go to the place"), Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.go_action.triggered.connect(self._enter)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self.moved)
        self.selectionModel().selectionChanged.connect(self.choice_changed)
        self._size_columns()

    @property
    def by(self) -> By:
        """What the headings are."""
        return self._by

    @property
    def current(self) -> Problem | None:
        """The problem of the current row; ``None`` where that is a heading."""
        row = self.rows.row(self.currentIndex())
        return row if isinstance(row, Problem) else None

    @property
    def heading(self) -> Group | None:
        """The heading of the current row, where it is one."""
        row = self.rows.row(self.currentIndex())
        return row if isinstance(row, Group) else None

    def chosen(self) -> tuple[Problem, ...]:
        """The problems of the chosen rows, in order; a heading stands for all below it."""
        shown = self.rows.rows
        rows = [one for first, last in self.chosen_runs() for one in shown[first : last + 1]]
        if not rows:
            current = self.rows.row(self.currentIndex())
            rows = [] if current is None else [current]
        return _each_once(rows)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these, which come in order, leaving the reader where they are."""
        self._problems = problems
        self._show()

    def group_by(self, by: By) -> None:
        """Have other headings."""
        if by is not self._by:
            self._by = by
            self._show()
            self.scrollTo(self.currentIndex())

    def choose(self, problem: Problem) -> bool:
        """Make ``problem`` the current one, and open its heading; whether it is in the list."""
        shown = self.rows.arrangement
        number = 0
        for group in shown.groups:
            if problem in group.problems:
                self._go_to(number + group.problems.index(problem))
                return True
            number += len(group.problems)
        return False

    def step(self, *, back: bool) -> Step | None:
        """Make the next problem the current one, or the one before; at an end go on at the other.

        ``None``: there is none. What is accepted needs no visit, unless nothing else is shown.
        """
        shown = self.rows.arrangement
        total = shown.visited
        if not total:
            return None
        current = self.currentIndex()
        if current.isValid():
            number = shown.number_from(current.row(), back=back) - self._is_next(back=back)
        else:
            number = total - 1 if back else 0
        inside = 0 <= number < total
        if not inside:
            number = total - 1 if back else 0
        problem = self._go_to(number)
        return Step(problem, number + 1, total, not inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and self._fold_by_key(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _fold_by_key(self, key: int) -> bool:
        """Left closes, right opens, as trees do it; whether the key meant that."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closing, opening = Qt.Key.Key_Left, Qt.Key.Key_Right
        if mirrored:
            closing, opening = opening, closing
        heading = self.heading
        if key == Qt.Key.Key_Space and heading is not None:
            self._fold(heading, is_open=not heading.open)
        elif key == closing and heading is not None:
            self._fold(heading, is_open=False)
        elif key == closing:
            self._go_to_heading()
        elif key == opening and heading is not None:
            self._fold(heading, is_open=True)
        else:
            return False
        return True

    def _is_next(self, *, back: bool) -> bool:
        """Whether the current problem, which nobody has visited, is itself the next one."""
        current = self.current
        return not back and current is not None and problem_key(current) == self._moved_up

    def _go_to_heading(self) -> None:
        shown, current = self.rows.arrangement, self.currentIndex()
        if current.isValid():
            row = shown.heading_row(shown.number_from(current.row(), back=True) + 1)
            self.setCurrentIndex(self.rows.index(row, MESSAGE))

    def _go_to(self, number: int) -> Problem:
        shown = self.rows.arrangement
        row = shown.row_of(number)
        if row is None:
            self._fold(shown.group_at(number), is_open=True)
            shown = self.rows.arrangement
            row = shown.row_of(number) or 0
        index = self.rows.index(row, MESSAGE)
        self._moved_up = None
        self.setCurrentIndex(index)
        self.scrollTo(index)
        problem = self.current
        if problem is None:
            raise LookupError(number)
        return problem

    def _fold(self, group: Group, *, is_open: bool) -> None:
        if is_open == group.open:
            return
        if is_open:
            self._closed.discard(group.key)
        else:
            self._closed.add(group.key)
        self._show()

    def _show(self) -> None:
        before = self.rows.row(self.currentIndex())
        number = self.currentIndex().row()
        shown = arrange(self._problems, self._by, self._closed, self._sorting)
        matched = self.rows.show_arrangement(shown)
        if before is None:
            return
        now = self.rows.row(self.currentIndex())
        if _is_same_row(before, now):
            return
        if not matched:
            self._find(before)
        if isinstance(before, Problem) and not _is_same_row(before, self.rows.row(self.currentIndex())):
            self._stay_near(before, number)

    def _find(self, row: Row) -> None:
        if isinstance(row, Problem):
            at = self.rows.row_of(problem_key(row))
        else:
            found = (place for place, one in enumerate(self.rows.rows) if _is_same_row(row, one))
            at = next(found, None)
        if at is not None:
            self.setCurrentIndex(self.rows.index(at, MESSAGE))

    def _stay_near(self, problem: Problem, number: int) -> None:
        """The reader was at ``problem``, at row ``number``, which went: on to the one that took its place."""
        rows = self.rows.rows
        key = problem_key(problem)
        closed = (one for one in self.rows.arrangement.groups if not one.open)
        if any(problem_key(one) == key for group in closed for one in group.problems):
            return  # It is still there, below a heading that was closed.
        near = [at for at in (number, number + 1, number - 1) if 0 <= at < len(rows)]
        at = next((at for at in near if isinstance(rows[at], Problem)), None)
        if at is None:
            return
        self.setCurrentIndex(self.rows.index(at, MESSAGE))
        if at >= number and (current := self.current) is not None:
            self._moved_up = problem_key(current)

    @Slot(int)
    def _sort(self, column: int) -> None:
        """By a column, then the other way round, then the worst first again."""
        head, old = self.horizontalHeader(), self._sorting
        if old.column != column:
            self._sorting = Sorting(column)
        elif not old.descending:
            self._sorting = Sorting(column, descending=True)
        else:
            self._sorting = Sorting()
        order = Qt.SortOrder.DescendingOrder if self._sorting.descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(-1 if self._sorting.column is None else column, order)
        self._show()
        self.scrollTo(self.currentIndex())

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        # With a modifier somebody chooses rows, for example to copy them.
        if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier or not index.isValid():
            return
        row = self.rows.row(index)
        if isinstance(row, Group):
            self._fold(row, is_open=not row.open)
        elif row is not None:
            self.visited.emit(Visit(row, firmly=False))

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if isinstance(row, Problem):
            self.visited.emit(Visit(row, firmly=True))

    @Slot()
    def _enter(self) -> None:
        problem, heading = self.current, self.heading
        if problem is not None:
            self.visited.emit(Visit(problem, firmly=True))
        elif heading is not None:
            self._fold(heading, is_open=not heading.open)

    def _action(self, text: str, *keys: Qt.Key) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    def _size_columns(self) -> None:
        self.setColumnHidden(PACK, self.width() < units(self, _PACK_FROM))
        if self._scale != units(self, 100):  # Widths that somebody chose are theirs until the text grows.
            self._scale = units(self, 100)
            for column, width in ((PACK, 136), (PLACE, 160)):
                self.horizontalHeader().resizeSection(column, units(self, width))


def _is_same_row(one: Row, other: Row | None) -> bool:
    if isinstance(one, Problem):
        return isinstance(other, Problem) and problem_key(one) == problem_key(other)
    return isinstance(other, Group) and one.key == other.key


def _each_once(rows: list[Row]) -> tuple[Problem, ...]:
    """The problems of ``rows``; those below a heading that is chosen too count once."""
    found: dict[int, Problem] = {}
    for row in rows:
        for problem in row.problems if isinstance(row, Group) else (row,):
            found.setdefault(id(problem), problem)
    return tuple(found.values())
