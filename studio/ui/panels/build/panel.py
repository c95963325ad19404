"""The build panel: ready or not, a row a step while it builds, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.build.plan import BuildStep
from studio.build.report import Status
from studio.errors import Place
from studio.project.marking import mark_released
from studio.project.releases import BuiltPack
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import directed
from studio.ui.panels.build.facets import FAILED, step_fields, step_listing
from studio.ui.panels.build.links import LinkDelegate
from studio.ui.panels.build.ready import ABOUT_PACKAGERS, Ready
from studio.ui.panels.build.release import ReleaseDialog, release_rows
from studio.ui.panels.build.steps import ACTION, FORMAT, PACK, STATE, BuildRows
from studio.ui.panels.build.words import announcement, ended, failed_line, fraction, result_line, sum_line
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.notice_bar import announce
from studio.ui.pieces.rows import dress_tree
from studio.ui.pieces.sieve import sieve
from studio.ui.pieces.sign import Sign
from studio.ui.view import Building, View
from studio.ui.wishes import CancelBuild, GoTo, Perform, ShowFile

_THOUSAND = 1_000


class BuildPanel(QWidget):
    """Shows whether a build can begin and how one goes. ``wished`` carries builds, cancels, places, files."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._building: Building | None = None
        self._ready = Ready(self)
        self._rows = BuildRows(self)
        self._tree = QTreeView(self)
        self._empty = EmptyState(
            "build",
            self.tr("Nothing was built in this window yet."),
            parent=self,
        )
        self.filter_box = FilterBox(step_fields(None), "build", self)
        self._nothing = NothingFound(
            self.filter_box, self.tr("No step of this build matches {filter}."), self
        )
        self._pages = QStackedWidget(self)
        self._why = QLabel(self)
        self._bar = QProgressBar(self)
        self._sum = QLabel(self)
        self._sign = Sign("done", self)
        self._cancel = QPushButton(self.tr("Cancel build"), self)
        self._show_files = QPushButton(self.tr("Show files"), self)
        self._release = QPushButton(self.tr("Mark as released…"), self)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def ready(self) -> Ready:
        """The head of the panel."""
        return self._ready

    @property
    def tree(self) -> QTreeView:
        """The rows."""
        return self._tree

    @property
    def sum_words(self) -> str:
        """How far it is, or how it ended, as shown."""
        return self._sum.text() if not self._sum.isHidden() else ""

    @property
    def why_words(self) -> str:
        """Why the current row's pack was not built, as shown."""
        return self._why.text() if not self._why.isHidden() else ""

    @property
    def cancel_button(self) -> QPushButton:
        """The button that cancels."""
        return self._cancel

    @property
    def show_files_button(self) -> QPushButton:
        """The button that shows what was built."""
        return self._show_files

    @property
    def release_button(self) -> QPushButton:
        """The button that asks which packs people have."""
        return self._release

    def show_view(self, view: View) -> None:
        """Show whether ``view`` can be built."""
        self._view = view
        self._ready.show_view(view, building=self._is_building)
        self._offer_release()

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
        self._rows.show_building(building)
        self.filter_box.set_fields(step_fields(building))
        self._narrow()
        self._tree.setColumnHidden(FORMAT, len({step.format for step in self._rows.steps}) < 2)
        self._refresh()
        if was_going != self._is_building and self._view is not None:
            self._ready.show_view(self._view, building=self._is_building)
        if was_going and not self._is_building:
            self._point_at_failure()
        words = announcement(before, building)
        if words:
            announce(self, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_columns()

    @Slot()
    def _narrow(self) -> None:
        """Show the steps that fit the filter."""
        if self._building is not None:
            steps = range(len(self._rows.steps))
            self._rows.narrow(sieve(self.filter_box, steps, step_listing(self._building)))
        self._nothing.show_for(self._rows.rowCount(), len(self._rows.steps))

    @property
    def _is_building(self) -> bool:
        return self._building is not None and not ended(self._building)

    def _refresh(self) -> None:
        building = self._building
        going = self._is_building
        over = building is not None and not going
        self._pages.setCurrentWidget(self._tree if self._rows.steps else self._empty)
        self.filter_box.setVisible(bool(self._rows.steps))
        self._bar.setVisible(going)
        self._cancel.setVisible(going)
        self._cancel.setEnabled(building is not None and not building.cancelling)
        self._escape.setEnabled(going)
        self._sum.setVisible(building is not None)
        self._sign.setVisible(over)
        self._show_files.setVisible(over and self._has_files())
        self._offer_release()
        if building is None:
            return
        self._bar.setValue(round(_THOUSAND * (fraction(building.progress) or 0.0)))
        self._sum.setText(directed(sum_line(building) if going else result_line(building)))
        if over:
            self._sign.set_sign(*self._ending(building))
        self._show_why()

    def _ending(self, building: Building) -> tuple[str, Meaning | None]:
        report = building.report
        if building.trouble is not None or report is None or report.failed:
            return sign_of(Meaning.ERROR), Meaning.ERROR
        return ("cancel", None) if report.cancelled else (sign_of(Meaning.DONE), Meaning.DONE)

    def _has_files(self) -> bool:
        building = self._building
        return building is not None and any(result.output for result in building.results.values())

    def _offer_release(self) -> None:
        """Something was built and can be marked, as soon as the ledger was read again."""
        building, view = self._building, self._view
        over = building is not None and not self._is_building and self._has_files()
        self._release.setVisible(over)
        last = 1 if building is None or building.number is None else building.number
        known = view.state.releases.newest if view is not None and view.read_only is None else 0
        self._release.setEnabled(known >= last)

    @Slot(object)
    def _mark_released(self, packs: tuple[BuiltPack, ...]) -> None:
        if self._view is not None:
            day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
            self.wished.emit(Perform(mark_released(self._view.project.file, packs, on=day)))

    def _point_at_failure(self) -> None:
        row = self._rows.first_failed()
        if row is not None and not self._tree.currentIndex().isValid():
            self._tree.setCurrentIndex(self._rows.index(row, PACK))
            self._tree.scrollTo(self._rows.index(row, PACK))

    @Slot()
    def _show_why(self) -> None:
        result = self._rows.result(self._tree.currentIndex())
        words = failed_line(result) if result is not None and result.status is Status.FAILED else ""
        self._why.setText(directed(words))
        self._why.setVisible(bool(words))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == ACTION:
            self._act()

    @Slot()
    def _act(self) -> None:
        """What the row offers: its file, or the place of what stopped it."""
        index = self._tree.currentIndex()
        step, result = self._rows.step(index), self._rows.result(index)
        if step is None or result is None:
            return
        if result.status is Status.FAILED:
            self.wished.emit(GoTo(self._place(step)))
        elif result.output is not None:
            self.wished.emit(ShowFile(result.output))

    def _place(self, step: BuildStep) -> Place:
        pack = step.contents.pack
        stop = self._view.state.stops.get(pack.path) if self._view is not None else None
        return stop.place if stop is not None else Place(pack.manifest.asset_pack_id, pack.path)

    @Slot()
    def _cancel_build(self) -> None:
        building = self._building
        if building is not None and self._is_building and not building.cancelling:
            self.wished.emit(CancelBuild())

    @Slot()
    def _open_files(self) -> None:
        building = self._building
        outputs = [] if building is None else [one.output for one in building.results.values() if one.output]
        if outputs:
            self.wished.emit(ShowFile(outputs[0] if len(outputs) == 1 else outputs[0].parent))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        index = self._tree.currentIndex()
        words = self._rows.index(index.row(), ACTION).data() if index.isValid() else ""
        if not words:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(str(words))
        action.triggered.connect(self._act)
        menu.popup(self._tree.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self._escape = QAction(self.tr("Cancel build"), self)
        self._escape.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._escape.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.triggered.connect(self._cancel_build)
        self.addAction(self._escape)
        self._ready.wished.connect(self.wished)
        self.filter_box.changed.connect(self._narrow)
        self.filter_box.wished.connect(self.wished)
        learn = LearnKey(self)
        learn.set_page(ABOUT_PACKAGERS)
        learn.wished.connect(self.wished)
        self._cancel.clicked.connect(self._cancel_build)
        self._show_files.clicked.connect(self._open_files)
        self._release.clicked.connect(self.ask_for_release)
        self._tree.clicked.connect(self._clicked)
        self._enter = QAction(self.tr("Show"), self._tree)
        self._enter.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._enter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._enter.triggered.connect(self._act)
        self._tree.addAction(self._enter)
        self._tree.doubleClicked.connect(self._act)
        self._tree.customContextMenuRequested.connect(self._open_menu)
        self._tree.selectionModel().currentRowChanged.connect(self._show_why)

    def _lay_out(self) -> None:
        self._dress_tree()
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why.hide()
        self._sum.setWordWrap(True)
        self._bar.setRange(0, _THOUSAND)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(units(self, 6))
        self._bar.setAccessibleName(self.tr("The whole build"))
        for button in (self._cancel, self._show_files, self._release):
            button.setAutoDefault(False)
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        head = QVBoxLayout()
        head.setContentsMargins(around, around, around, inside)
        head.addWidget(self._ready)
        last = QHBoxLayout()
        last.setSpacing(inside)
        last.addWidget(self._sign)
        last.addWidget(self._sum, 1)
        last.addWidget(self._release)
        last.addWidget(self._show_files)
        last.addWidget(self._cancel)
        foot = QVBoxLayout()
        foot.setContentsMargins(around, inside, around, inside)
        foot.setSpacing(inside)
        foot.addWidget(self._why)
        foot.addWidget(self._bar)
        foot.addLayout(last)
        box = self.filter_box
        box.set_name(self.tr("Filter the steps of this build"))
        box.set_list(self._tree)
        box.standing = (StandingFilter(self.tr("What was not built"), f"state:{FAILED},not-built"),)
        box.setContentsMargins(inside, inside, inside, inside)
        QVBoxLayout(self._tree.viewport()).addWidget(self._nothing)
        self._pages.addWidget(self._tree)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self))
        column.addWidget(box)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _dress_tree(self) -> None:
        tree = self._tree
        tree.setModel(self._rows)
        dress_tree(tree)
        tree.setItemDelegateForColumn(ACTION, LinkDelegate(tree))
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.setAccessibleName(self.tr("Packs of this build"))
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        self._size_columns()

    def _size_columns(self) -> None:
        for column, width in ((PACK, 176), (FORMAT, 88), (ACTION, 112)):
            self._tree.header().resizeSection(column, units(self, width))
