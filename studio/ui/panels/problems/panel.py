"""The problems panel: a list of all that is wrong or doubtful, each with its place and what mends it."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.project.assets import OWN
from studio.project.guide import about_rule
from studio.project.problems import Problem
from studio.session.mending import known
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import files, packs
from studio.ui.panels.problems.ages import ago, true_for
from studio.ui.panels.problems.detail import ProblemDetail
from studio.ui.panels.problems.halves import Halves
from studio.ui.panels.problems.listing import (
    MESSAGE,
    PACK,
    PLACE,
    ProblemRows,
    accepted_count,
    as_text,
    problem_key,
)
from studio.ui.panels.problems.looking import Looking
from studio.ui.panels.problems.narrowing import Narrowing
from studio.ui.panels.problems.remedies import remedies
from studio.ui.panels.problems.settling import Chosen, Settling
from studio.ui.panels.problems.switches import SeveritySwitches
from studio.ui.panels.problems.table import RowTable
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.view import View
from studio.ui.wishes import CopyText, GoTo

_PACK_FROM = 560
"""From this width on, in units, the list has room for the packs; the place names the manifest anyway."""

_PATIENCE = 300
"""Milliseconds that checking may take before the list steps back: a flicker tells nobody anything."""


class ProblemsPanel(QWidget):
    """Shows ``view.state.problems``. ``wished`` carries a wish: go somewhere, mend something, copy."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._scale = 0
        self._files = 0
        self._rows = ProblemRows(self)
        self._narrowing = Narrowing(self)
        self._checking = Caption(self.tr("Checking …"), self)
        self._table = RowTable(self)
        self._detail = ProblemDetail(self)
        self._settling = Settling(self)
        self._learn = LearnKey(self)
        self._halves = Halves(self._table, (self._detail, self._settling), self)
        self._nothing = EmptyState("done", "", parent=self)
        self._looking = Looking(self)
        self._hidden = EmptyState(
            "note", self.tr("All problems are hidden by the switches above."), parent=self
        )
        self._pages = QStackedWidget(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._age = QTimer(self)
        self._age.setSingleShot(True)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._show_page()

    @property
    def table(self) -> RowTable:
        """The list."""
        return self._table

    @property
    def switches(self) -> SeveritySwitches:
        """The switches above the list."""
        return self._narrowing.switches

    @property
    def filter_box(self) -> FilterBox:
        """What the list is filtered by."""
        return self._narrowing.box

    @property
    def detail(self) -> ProblemDetail:
        """What stands below the list."""
        return self._detail

    @property
    def settling(self) -> Settling:
        """What stands below that: accepting, and how much a kind of problem matters."""
        return self._settling

    @property
    def sentence(self) -> str:
        """What stands in place of the list, or nothing."""
        page = self._pages.currentWidget()
        return page.accessibleName() if isinstance(page, EmptyState | NothingFound) else ""

    @property
    def is_dimmed(self) -> bool:
        """Whether the list is shown as one that may be out of date."""
        return not self._checking.isHidden()

    @property
    def current(self) -> Problem | None:
        """The problem of the current row."""
        return self._rows.problem(self._table.currentIndex())

    def show_view(self, view: View) -> None:
        """Show the problems of ``view``, leaving the reader where they are."""
        before, self._view = self._view, view
        if before is None or before.state is not view.state:
            self._narrowing.take(view.state.problems)
            self._files = _files(view)
            self._refilter()
        self._show_checking(checking=view.checking)
        self._looking.show_reading(view.reading)
        self._show_page()
        self._show_detail()

    def next_problem(self) -> None:
        """Go to the place of the next problem; after the last one comes the first."""
        self._step(1)

    def previous_problem(self) -> None:
        """Go to the place of the problem before; before the first one comes the last."""
        self._step(-1)

    def step_back(self, *, back: bool) -> None:
        """Whether the list is shown as one that may be out of date."""
        self._checking.setVisible(back)
        self._rows.set_dimmed(back)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_age()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._age.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = self._halves.fit(event.size(), anew=not event.oldSize().isValid())
        if direction is not None:
            self._detail.stand(direction)
            self._settling.stand(direction)
        self._size_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_columns()

    def _step(self, by: int) -> None:
        # What is accepted needs no visit, unless nothing else is shown.
        rows = self._rows.rows
        total = len(rows) - accepted_count(rows) or len(rows)
        if not total:
            return
        current = self._table.currentIndex()
        start = current.row() if current.isValid() else (-1 if by > 0 else total)
        start = min(start, total) if by < 0 else start if start < total else -1
        index = self._rows.index((start + by) % total, MESSAGE)
        self._table.setCurrentIndex(index)
        self._table.scrollTo(index)
        self._go_to_current()

    @Slot()
    def _refilter(self) -> None:
        if self._view is None:
            return
        problem = self.current
        key = problem_key(problem) if problem is not None else None
        matched = self._rows.show_problems(self._narrowing.rows())
        problem = self.current
        if matched or key is None or (problem is not None and problem_key(problem) == key):
            return
        row = self._rows.row_of(key)
        if row is not None:
            self._table.setCurrentIndex(self._rows.index(row, MESSAGE))

    @Slot()
    def _switched(self) -> None:
        self._refilter()
        self._show_page()
        self._show_detail()

    def _show_checking(self, *, checking: bool) -> None:
        if not checking:
            self._slow.stop()
            self.step_back(back=False)
        elif not self._slow.isActive() and self._checking.isHidden():
            self._slow.start()

    @Slot()
    def _checking_is_slow(self) -> None:
        self.step_back(back=True)

    def _show_page(self) -> None:
        if self._rows.rowCount():
            self._pages.setCurrentWidget(self._halves)
        elif self._narrowing.hides_all:
            self._pages.setCurrentWidget(self._narrowing.nothing)
        elif self._view is not None and self._view.state.problems:
            self._pages.setCurrentWidget(self._hidden)
        elif self._view is not None and self._view.reading:
            self._pages.setCurrentWidget(self._looking.page)
        else:
            self._pages.setCurrentWidget(self._nothing)
        self._looking.show_caption(beside=self._pages.currentWidget() is not self._looking.page)
        self._tell_age()

    @Slot()
    def _tell_age(self) -> None:
        """Say in the empty state how old its news is, and keep saying it while somebody can see it."""
        self._age.stop()
        view = self._view
        if view is None or self._pages.currentWidget() is not self._nothing:
            return
        if view.checking:
            self._nothing.set_sentence(self.tr("Checking …"))
            return
        age = max(0.0, time.time() - view.looked)
        sentence = self.tr("No problems. {packs}, {files} looked at {when}.")
        self._nothing.set_sentence(
            sentence.format(packs=packs(len(view.packs)), files=files(self._files), when=ago(age))
        )
        if self.isVisible():
            self._age.start(round(true_for(age) * 1000))

    @Slot()
    def _show_detail(self) -> None:
        view, problem = self._view, self.current
        focus = QApplication.focusWidget()
        held = focus is not None and self._detail.isAncestorOf(focus)
        if view is None or problem is None:
            self._detail.show_remedies(None, None)
        else:
            so_far = known(view.packs, view.project.file, view.state)
            found = remedies(problem, so_far, view.state)
            self._detail.show_remedies(found, view.read_only, view.outlook)
        self._settle()
        self._learn.set_page("" if problem is None else about_rule(problem.code))
        self._halves.show_below(shown=problem is not None)
        focus = QApplication.focusWidget()
        if held and (focus is None or not self._detail.isAncestorOf(focus)):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _settle(self) -> None:
        """Show what can be settled about the chosen rows."""
        first = self.current
        self._settling.show_chosen(None if first is None else Chosen.of(first, self._selected()), self._view)

    def _selected(self) -> tuple[Problem, ...]:
        """The problems of the chosen rows, in order; without any that of the current row."""
        rows = self._rows.rows
        found = tuple(one for first, last in self._table.chosen_runs() for one in rows[first : last + 1])
        return found or tuple(one for one in (self.current,) if one is not None)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        # With a modifier somebody chooses rows, for example to copy them.
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier and index.isValid():
            self._go_to_current()

    @Slot()
    def _go_to_current(self) -> None:
        problem = self.current
        if problem is not None:
            self.wished.emit(GoTo(problem.place))

    @Slot()
    def _copy(self) -> None:
        chosen = self._selected()
        if chosen:
            self.wished.emit(CopyText("\n".join(as_text(problem) for problem in chosen) + "\n"))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        if self.current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._go)
        menu.addSeparator()
        self._detail.add_to(menu)
        menu.addSeparator()
        self._settling.add_to(menu)
        menu.addSeparator()
        menu.addAction(self._copy_action)
        menu.setToolTipsVisible(True)
        menu.popup(self._table.viewport().mapToGlobal(at))

    @Slot()
    def _menu_at_current(self) -> None:
        self._open_menu(self._table.visualRect(self._table.currentIndex()).bottomLeft())

    def _make_actions(self) -> None:
        self._go = self._action(self.tr("Go to the place"), QKeySequence(Qt.Key.Key_Return))
        self._go.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._go.triggered.connect(self._go_to_current)
        self._copy_action = self._action(self.tr("Copy as text"), QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy_action.triggered.connect(self._copy)
        fixes = self._action(self.tr("Show what can be done"), QKeySequence("Alt+Return"))
        fixes.triggered.connect(self._menu_at_current)

    def _action(self, text: str, keys: QKeySequence) -> QAction:
        action = QAction(text, self._table)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.addAction(action)
        return action

    def _connect(self) -> None:
        self._narrowing.changed.connect(self._switched)
        self._narrowing.wished.connect(self.wished)
        self._table.clicked.connect(self._clicked)
        self._table.customContextMenuRequested.connect(self._open_menu)
        self._table.selectionModel().currentRowChanged.connect(self._show_detail)
        self._table.selectionModel().selectionChanged.connect(self._settle)
        self._detail.wished.connect(self.wished)
        self._learn.wished.connect(self.wished)
        self._settling.wished.connect(self.wished)
        self._slow.timeout.connect(self._checking_is_slow)
        self._age.timeout.connect(self._tell_age)

    def _lay_out(self) -> None:
        self._checking.setWordWrap(False)
        self._checking.hide()
        top = QHBoxLayout()
        margin = gap(self, Gap.BETWEEN)
        top.setContentsMargins(margin, margin // 2, margin, margin // 2)
        top.setSpacing(gap(self, Gap.BETWEEN))
        self._narrowing.box.set_list(self._table)
        top.addWidget(self._narrowing, 1)
        top.addWidget(self._looking.caption)
        top.addWidget(self._checking)
        self._dress_table()
        for page in (self._halves, self._nothing, self._looking.page, self._hidden):
            self._pages.addWidget(page)
        self._pages.addWidget(self._narrowing.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)

    def _dress_table(self) -> None:
        table = self._table
        table.setModel(self._rows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setAccessibleName(self.tr("Problems"))
        table.horizontalHeader().setStretchLastSection(False)
        table.horizontalHeader().setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        self._size_columns()

    def _size_columns(self) -> None:
        room = self.width() >= units(self, _PACK_FROM)
        self._table.setColumnHidden(PACK, not room)
        if self._scale != units(self, 100):  # Widths that somebody chose are theirs until the text grows.
            self._scale = units(self, 100)
            for column, width in ((PACK, 136), (PLACE, 160)):
                self._table.horizontalHeader().resizeSection(column, units(self, width))


def _files(view: View) -> int:
    """How many files the last look saw, each once, without those that the project itself consists of."""
    snapshots = {id(one.snapshot): one.snapshot for one in view.state.contents}
    own = sum(snapshot.rules.get(OWN, 0) for snapshot in snapshots.values())
    return sum(len(snapshot.assets) for snapshot in snapshots.values()) - own
