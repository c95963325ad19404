"""The build panel: ready or not, a row a step while it builds, how it ended, and the builds before."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QTabBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.project.marking import mark_released
from studio.project.releases import BuiltPack
from studio.session.building import ledger_of
from studio.session.past_builds import PastBuild, past_builds
from studio.ui.answerer import Answer, Ask
from studio.ui.look.scale import Gap, gap
from studio.ui.panels.build.foot import Foot
from studio.ui.panels.build.past import PastBuilds
from studio.ui.panels.build.ready import ABOUT_PACKAGERS, Ready
from studio.ui.panels.build.release import ReleaseDialog, release_rows
from studio.ui.panels.build.step_list import StepList
from studio.ui.panels.build.words import announcement, ended
from studio.ui.pieces.empty_state import EmptyState, Offer
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.first_focus import first_in
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.notice_bar import announce
from studio.ui.pieces.offer import OfferButton
from studio.ui.pieces.whole_or_scrolled import WholeOrScrolled
from studio.ui.view import Building, View
from studio.ui.wishes import Build, Perform, ShowHelp

_THIS, _PAST = range(2)

_NARROW = 520


class BuildPanel(QWidget):
    """Shows whether a build can begin and how one goes. ``wished`` carries builds, cancels, places, files."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._building: Building | None = None
        self._asked: tuple[int, Ask] | None = None
        self._ready = Ready(self)
        self._empty = EmptyState(
            "build",
            self.tr(
                "No builds yet. A build makes a file of each pack, and leaves your own files as they are."
            ),
            (
                Offer(self.tr("Build all packs"), Build()),
                Offer(self.tr("What a build makes"), ShowHelp(ABOUT_PACKAGERS)),
            ),
            self,
        )
        self._tabs = QTabBar(self)
        self._pages = QStackedWidget(self)
        self._steps = StepList(self)
        self._past = PastBuilds(self)
        self._foot = Foot(self)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def ready(self) -> Ready:
        """The head of the panel."""
        return self._ready

    @property
    def foot(self) -> Foot:
        """What stands below the rows."""
        return self._foot

    @property
    def past(self) -> PastBuilds:
        """The builds on record."""
        return self._past

    @property
    def tree(self) -> QTreeView:
        """The rows."""
        return self._steps.tree

    @property
    def filter_box(self) -> FilterBox:
        """The filter of the rows."""
        return self._steps.filter_box

    @property
    def tabs(self) -> QTabBar:
        """What leads to the builds before this one, and back."""
        return self._tabs

    @property
    def empty(self) -> EmptyState:
        """What stands there before the first build."""
        return self._empty

    @property
    def sum_words(self) -> str:
        """How far it is, or how it ended, as shown."""
        return self._foot.words

    @property
    def why_words(self) -> str:
        """Why the current row's pack was not built, as shown."""
        return self._foot.why.text() if not self._foot.why.isHidden() else ""

    @property
    def cancel_button(self) -> QPushButton:
        """The button that cancels."""
        return self._foot.cancel_button

    @property
    def show_files_button(self) -> QPushButton:
        """The button that shows what was built."""
        return self._foot.show_files_button

    @property
    def release_button(self) -> QPushButton:
        """The button that asks which packs people have."""
        return self._foot.release

    def show_view(self, view: View) -> None:
        """Show whether ``view`` can be built."""
        self._view = view
        self._ready.show_view(view, self._building)
        for first in self._empty.findChildren(OfferButton)[:1]:
            first.setEnabled(self._ready.build_button.isEnabled())
            first.setToolTip(self._ready.build_button.toolTip())
        self._steps.show_view(view)
        self._foot.show_view(view)
        self._offer_release()
        self._choose_page()
        self._ask_for_past()

    def choose(self, pack_id: str) -> None:
        """The chosen pack is the one with this id; empty: none has one."""
        self._ready.start.set_chosen(pack_id)

    @Slot(object)
    def take_answer(self, answer: Answer) -> None:
        """Show the builds on record, if that is what was asked for."""
        asked = self._asked is not None and answer.ask is self._asked[1]
        if asked and answer.result is not None:
            self._past.show_builds(cast("tuple[PastBuild, ...]", answer.result))

    @Slot()
    def ask_for_release(self) -> None:
        """Let the person choose which built packs people have now."""
        if self._view is None or self._view.read_only is not None:
            return
        dialog = ReleaseDialog(release_rows(self._view), self)
        dialog.marked.connect(self._mark_released)
        dialog.open()

    def show_building(self, building: Building | None) -> None:
        """Show ``building``, under way or ended; ``None``: there was none."""
        before, self._building = self._building, building
        was_going = before is not None and not ended(before)
        held = self.window().focusWidget()
        if before is None or building is None or before.plan is not building.plan:
            self._tabs.setCurrentIndex(_THIS)
        self._steps.show_building(building)
        self._refresh()
        if was_going != self._is_building:
            self._hand_over_focus()
            if self._view is not None:
                self._ready.show_view(self._view, building)
        if held and self._foot.isAncestorOf(held):
            self._keep_focus(held)
        words = announcement(before, building)
        if words:
            announce(self, words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_for_past()

    @property
    def _is_building(self) -> bool:
        return self._building is not None and not ended(self._building)

    @property
    def _newest(self) -> int:
        """The number of the newest build on record."""
        return self._view.state.releases.newest if self._view is not None else 0

    def _refresh(self) -> None:
        self._escape.setEnabled(self._is_building)
        self._foot.show_building(self._building)
        self._offer_release()
        self._choose_page()

    @Slot()
    def _choose_page(self) -> None:
        """The steps of this build, those before, or that there is neither."""
        here, past = self._steps.has_steps, bool(self._newest)
        self._tabs.setVisible(here and past)
        shows_past = past and (not here or self._tabs.currentIndex() == _PAST)
        page = self._past if shows_past else self._steps if here else self._empty
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            self._ask_for_past()

    def _hand_over_focus(self) -> None:
        """Whoever begins a build by a key may cancel it by the same one."""
        if self._is_building and self._ready.build_button.hasFocus():
            self._foot.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self, held: QWidget) -> None:
        """Whoever was at a button that goes or turns grey is not thrown to whatever comes after it."""
        if held.isVisibleTo(self) and held.isEnabled():
            return
        cancel, files = self._foot.cancel_button, self._foot.show_files_button
        ways = (cancel, self._steps) if self._is_building else (files, self._ready.build_button)
        first, other = ways
        way = first if first.isVisibleTo(self) and first.isEnabled() else other
        (first_in(way) or way).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_past(self) -> None:
        """Have the builds on record read, once for each that is new, and only for somebody who sees them."""
        newest, view = self._newest, self._view
        shown = self._pages.currentWidget() is self._past and self.isVisible()
        if view is None or not newest or not shown or (self._asked or (0,))[0] == newest:
            return
        ask = Ask("past builds", partial(past_builds, ledger_of(view.project)))
        self._asked = (newest, ask)
        self.wished.emit(ask)

    def _offer_release(self) -> None:
        """Something was built and can be marked, as soon as the ledger was read again."""
        building, view = self._building, self._view
        self.release_button.setVisible(building is not None and not self._is_building and self._foot.outputs)
        last = 1 if building is None or building.number is None else building.number
        known = self._newest if view is not None and view.read_only is None else 0
        self.release_button.setEnabled(known >= last)
        waiting = self.tr("The build is being recorded. It can be marked in a moment.")
        self.release_button.setToolTip("" if known >= last else waiting)

    @Slot(object)
    def _mark_released(self, packs: tuple[BuiltPack, ...]) -> None:
        if self._view is not None:
            day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
            self.wished.emit(Perform(mark_released(self._view.project.file, packs, on=day)))

    def _connect(self) -> None:
        self._escape = QAction(self.tr("Cancel build"), self)
        self._escape.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._escape.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.triggered.connect(self._foot.cancel)
        self.addAction(self._escape)
        self._steps.pointed.connect(self._foot.show_why)
        learn = LearnKey(self)
        learn.set_page(ABOUT_PACKAGERS)
        for source in (self._ready, self._empty, self._steps, self._past, self._foot, learn):
            source.wished.connect(self.wished)
        self.release_button.clicked.connect(self.ask_for_release)
        self._tabs.currentChanged.connect(self._choose_page)

    def _lay_out(self) -> None:
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        head = QVBoxLayout()
        head.setContentsMargins(around, around, around, inside)
        head.addWidget(self._ready)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Builds"))
        for title in (self.tr("This build"), self.tr("Earlier builds")):
            self._tabs.addTab(title)
        for page in (self._steps, self._past, self._empty):
            self._pages.addWidget(page)
        whole = WholeOrScrolled(self)
        whole.column.addLayout(head)
        whole.column.addWidget(Hairline(self))
        whole.column.addWidget(self._tabs)
        whole.column.addWidget(self._pages, 1)
        whole.column.addWidget(self._foot)
        around_all = QVBoxLayout(self)
        around_all.setContentsMargins(0, 0, 0, 0)
        around_all.addWidget(whole)
