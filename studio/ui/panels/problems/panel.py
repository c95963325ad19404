"""The problems panel: a list of all that is wrong or doubtful, each with its place and what mends it."""

from __future__ import annotations

from collections.abc import Mapping
from operator import is_not

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from studio.project.guide import about_rule
from studio.project.problems import Problem
from studio.session.mending import known
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import count
from studio.ui.panels.problems.calm import Calm
from studio.ui.panels.problems.detail import ProblemDetail
from studio.ui.panels.problems.fixes_popup import FixesPopup
from studio.ui.panels.problems.grouping import By
from studio.ui.panels.problems.halves import Halves
from studio.ui.panels.problems.leading import is_dialog, way_to
from studio.ui.panels.problems.looking import Looking
from studio.ui.panels.problems.narrowing import Narrowing
from studio.ui.panels.problems.problem_list import ProblemList, Step, Visit
from studio.ui.panels.problems.remedies import remedies
from studio.ui.panels.problems.remembered import recall, remember
from studio.ui.panels.problems.settling import Chosen, Settling
from studio.ui.panels.problems.step_words import step_words
from studio.ui.panels.problems.switches import SeveritySwitches
from studio.ui.panels.problems.telling import as_text
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.view import View
from studio.ui.wishes import CopyText, ShowPane, Tell

_PATIENCE = 300
"""Milliseconds that checking may take before the list steps back: a flicker tells nobody anything."""


class ProblemsPanel(QWidget):
    """Shows ``view.state.problems``. ``wished`` carries a wish: go somewhere, mend something, copy."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._detailed: tuple[object, ...] = ()
        self._narrowing = Narrowing(self)
        self._checking = Caption(self.tr("Checking …"), self)
        self._table = ProblemList(self)
        self._detail = ProblemDetail(self)
        self._settling = Settling(self)
        self._learn = LearnKey(self)
        self._halves = Halves(self._table, (self._detail, self._settling), self)
        self._calm = Calm(self)
        self._looking = Looking(self)
        self._hidden = EmptyState(
            "note", self.tr("All problems are hidden by the switches above."), parent=self
        )
        self._popup = FixesPopup(self)
        self._pages = QStackedWidget(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._narrowing.by = recall()
        self._table.group_by(self._narrowing.by)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._show_page()

    @property
    def table(self) -> ProblemList:
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
    def narrowing(self) -> Narrowing:
        """What stands above the list."""
        return self._narrowing

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
    def calm_words(self) -> str:
        """What stands above a list in which nothing counts, or nothing."""
        return "" if self._calm.caption.isHidden() else self._calm.caption.text

    @property
    def popup(self) -> FixesPopup:
        """The fixes of one place, while somebody chooses among them."""
        return self._popup

    @property
    def is_dimmed(self) -> bool:
        """Whether the list is shown as one that may be out of date."""
        return not self._checking.isHidden()

    @property
    def current(self) -> Problem | None:
        """The problem of the current row."""
        return self._table.current

    def choose(self, problem: Problem) -> bool:
        """Make ``problem`` the current one; whether it is in the list."""
        return self._table.choose(problem)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Know by rule what the kinds of problems are called."""
        self._table.rows.set_titles(titles)

    def show_view(self, view: View) -> None:
        """Show the problems of ``view``, leaving the reader where they are."""
        before, self._view = self._view, view
        self._calm.show_view(view)
        if before is None or _differ(before.state.problems, view.state.problems):
            self._narrowing.take(view.state.problems)
            self._refilter()
        self._show_checking(checking=view.checking)
        self._looking.show_reading(view.reading)
        self._show_page()
        self._show_detail()
        self._popup.show_view(view)

    def offer_fixes(self, problems: tuple[Problem, ...], beside: QRect) -> None:
        """Offer what mends ``problems``, below ``beside`` on the screen, with what it would change."""
        view = self._view
        if view is None or not problems:
            self.wished.emit(Tell(self.tr("No problem is at this place.")))
            return
        self._detail.leave_preview()  # One thing is worked out at a time.
        self._popup.offer(problems, view, beside)

    def next_problem(self, *, back: bool = False) -> None:
        """Go to the place of the next problem, or the one before; at an end it goes on at the other."""
        step = self._table.step(back=back)
        if step is None:
            self.wished.emit(Tell(self._no_step()))
        else:
            self._lead(step)

    def previous_problem(self) -> None:
        """Go to the place of the problem before; before the first one comes the last."""
        self.next_problem(back=True)

    def step_back(self, *, back: bool) -> None:
        """Whether the list is shown as one that may be out of date."""
        self._checking.setVisible(back)
        self._table.rows.set_dimmed(back)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._calm.tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._calm.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = self._halves.fit(event.size(), anew=not event.oldSize().isValid())
        if direction is not None:
            self._detail.stand(direction)
            self._settling.stand(direction)

    def _about_heading(self, number: int) -> str:
        if number == 1:
            return self.tr("1 problem is under this heading.")
        return self.tr(
            "{count} problems are under this heading. Copy and accept mean all of them.", "", number
        ).format(count=count(number))

    def _no_step(self) -> str:
        if self._view is not None and self._view.state.problems:
            return self.tr("No problem is shown: the filter or the switches above the list hide all.")
        return self.tr("No problems.")

    def _lead(self, step: Step) -> None:
        view = self._view
        if view is None:
            return
        way = way_to(step.problem, view)
        dialog = is_dialog(way)
        self.wished.emit(ShowPane("problems") if dialog else way)
        self.wished.emit(Tell(step_words(step, enter=dialog)))

    @Slot()
    def _refilter(self) -> None:
        if self._view is not None:
            self._table.show_problems(self._narrowing.rows())

    @Slot()
    def _switched(self) -> None:
        self._refilter()
        self._show_page()
        self._show_detail()

    @Slot(object)
    def _group(self, by: By) -> None:
        remember(by)
        self._table.group_by(by)

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
        view, page = self._view, self._page()
        self._pages.setCurrentWidget(page)
        self._looking.show_caption(beside=page is not self._looking.page)
        settled = view is not None and not view.reading and not view.state.open_problems
        self._calm.show_caption(shown=settled and page is self._halves)
        self._calm.tell()

    def _page(self) -> QWidget:
        view = self._view
        if self._table.rows.rowCount():
            return self._halves
        if self._narrowing.hides_all:
            return self._narrowing.nothing
        if view is not None and view.state.problems:
            return self._hidden
        return self._looking.page if view is not None and view.reading else self._calm.page

    @Slot()
    def _show_detail(self) -> None:
        view, problem = self._view, self.current
        if view is None:
            return
        asked = (
            problem,
            self._table.heading,
            view.state,
            view.packs,
            view.project,
            view.read_only,
            view.outlook,
        )
        if len(asked) == len(self._detailed) and not any(map(is_not, asked, self._detailed)):
            return  # By identity: what is the same object is the same.
        self._detailed = asked
        focus = QApplication.focusWidget()
        held = focus is not None and self._detail.isAncestorOf(focus)
        heading = self._table.heading
        if heading is not None:
            self._detail.show_heading(self._about_heading(len(heading.problems)))
        elif problem is None:
            self._detail.show_remedies(None, None)
        else:
            so_far = known(view.packs, view.project.file, view.state)
            found = remedies(problem, so_far, view.state)
            self._detail.show_remedies(found, view.read_only, view.outlook)
        self._settle()
        self._learn.set_page("" if problem is None else about_rule(problem.code))
        self._halves.show_below(shown=self._table.currentIndex().isValid())
        focus = QApplication.focusWidget()
        if held and (focus is None or not self._detail.isAncestorOf(focus)):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _settle(self) -> None:
        """Show what can be settled about the chosen rows."""
        chosen = self._table.chosen()
        first = self.current or next(iter(chosen), None)
        self._settling.show_chosen(None if first is None else Chosen.of(first, chosen), self._view)

    @Slot(object)
    def _visit(self, visit: Visit) -> None:
        view = self._view
        if view is None:
            return
        way = way_to(visit.problem, view)
        # What one click on the way through the list opened, another would have to close.
        if visit.firmly or not is_dialog(way):
            self.wished.emit(way)

    @Slot()
    def _copy(self) -> None:
        chosen = self._table.chosen()
        if chosen:
            self.wished.emit(CopyText("\n".join(as_text(problem) for problem in chosen) + "\n"))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        if not self._table.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.current is not None:
            menu.addAction(self._table.go_action)
            menu.addSeparator()
            self._detail.add_to(menu)
            menu.addSeparator()
        self._settling.add_to(menu)
        menu.addSeparator()
        menu.addAction(self._copy_action)
        menu.setToolTipsVisible(True)
        menu.popup(self._table.viewport().mapToGlobal(at))

    def _make_actions(self) -> None:
        self._copy_action = QAction(self.tr("Copy as text"), self._table)
        self._copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.addAction(self._copy_action)
        self._copy_action.triggered.connect(self._copy)

    def _connect(self) -> None:
        self._narrowing.changed.connect(self._switched)
        self._narrowing.grouped.connect(self._group)
        self._narrowing.wished.connect(self.wished)
        self._table.customContextMenuRequested.connect(self._open_menu)
        self._table.visited.connect(self._visit)
        self._table.moved.connect(self._show_detail)
        self._table.choice_changed.connect(self._settle)
        self._detail.wished.connect(self.wished)
        self._popup.wished.connect(self.wished)
        self._learn.wished.connect(self.wished)
        self._settling.wished.connect(self.wished)
        self._slow.timeout.connect(self._checking_is_slow)

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
        for page in (self._halves, self._calm.page, self._looking.page, self._hidden):
            self._pages.addWidget(page)
        self._pages.addWidget(self._narrowing.nothing)
        calm = QHBoxLayout()
        calm.setContentsMargins(margin, 0, margin, 0)
        calm.addWidget(self._calm.caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(calm)
        column.addWidget(self._pages, 1)


def _differ(before: tuple[Problem, ...], now: tuple[Problem, ...]) -> bool:
    return len(before) != len(now) or any(map(is_not, before, now))
