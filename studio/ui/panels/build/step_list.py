"""The list of what a build does: a row a step, a filter, and what each row offers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeView, QVBoxLayout, QWidget

from studio.build.plan import BuildStep
from studio.build.report import Status
from studio.errors import Place
from studio.ui.look.scale import Gap, gap, units
from studio.ui.panels.build.facets import FAILED, step_fields, step_listing
from studio.ui.panels.build.links import LinkDelegate
from studio.ui.panels.build.steps import ACTION, FORMAT, PACK, STATE, BuildRows
from studio.ui.panels.build.words import ended, failed_line
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.pieces.first_focus import begin_at
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.rows import dress_tree
from studio.ui.pieces.sieve import sieve
from studio.ui.view import Building, View
from studio.ui.wishes import GoTo, ShowFile

_NARROW = 520


class StepList(QWidget):
    """``wished`` carries a place or a file to show, ``pointed`` why the pack of the current row failed."""

    wished = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._building: Building | None = None
        self._rows = BuildRows(self)
        self._tree = QTreeView(self)
        self.filter_box = FilterBox(step_fields(None), "build", self)
        self._nothing = NothingFound(
            self.filter_box, self.tr("No step of this build matches {filter}."), self
        )
        self._lay_out()
        self._connect()
        self.filter_box.hide()

    @property
    def tree(self) -> QTreeView:
        """The rows."""
        return self._tree

    @property
    def has_steps(self) -> bool:
        """Whether there is anything to list."""
        return bool(self._rows.steps)

    def show_view(self, view: View) -> None:
        """What stops packs is that of ``view``."""
        self._view = view

    def show_building(self, building: Building | None) -> None:
        """List the steps of ``building``; of the same one all rows stay."""
        before, self._building = self._building, building
        if before is None or building is None or before.plan is not building.plan:
            self._rows.unfold(unfolded=False)
        self._rows.show_building(building)
        self.filter_box.setVisible(self.has_steps)
        self.filter_box.set_fields(step_fields(building))
        self._narrow()
        self._tree.setColumnHidden(FORMAT, len({step.format for step in self._rows.steps}) < 2)
        if before is not None and not ended(before) and building is not None and ended(building):
            self._point_at_failure()
        self._point()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is no room for it, Enter and the menu of a row do the same.
        self._tree.setColumnHidden(ACTION, event.size().width() < units(self, _NARROW))
        self._size_columns()

    @Slot()
    def _narrow(self) -> None:
        """Show the steps that fit the filter."""
        if self._building is not None:
            steps = range(len(self._rows.steps))
            found = sieve(self.filter_box, steps, step_listing(self._building))
            self._rows.narrow(found, fold=not self.filter_box.filter.text)
        self._nothing.show_for(self._rows.rowCount(), len(self._rows.steps))

    def _point_at_failure(self) -> None:
        row = self._rows.first_failed()
        if row is not None and not self._tree.currentIndex().isValid():
            self._tree.setCurrentIndex(self._rows.index(row, PACK))
            self._tree.scrollTo(self._rows.index(row, PACK))

    @Slot()
    def _point(self) -> None:
        result = self._rows.result(self._tree.currentIndex())
        failed = result is not None and result.status is Status.FAILED
        self.pointed.emit(failed_line(result) if result is not None and failed else "")

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == ACTION:
            self._act()

    @Slot()
    def _act(self) -> None:
        """What the row offers: its file, the place of what stopped it, or all that it stands for."""
        index = self._tree.currentIndex()
        if self._rows.is_fold(index):
            self._rows.unfold(unfolded=not self._rows.unfolded)
            self._narrow()
            return
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
        self.filter_box.changed.connect(self._narrow)
        self.filter_box.wished.connect(self.wished)
        self._tree.clicked.connect(self._clicked)
        self._enter = QAction(self.tr("Show"), self._tree)
        self._enter.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._enter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._enter.triggered.connect(self._act)
        self._tree.addAction(self._enter)
        self._tree.doubleClicked.connect(self._act)
        self._tree.customContextMenuRequested.connect(self._open_menu)
        self._tree.selectionModel().currentRowChanged.connect(self._point)

    def _lay_out(self) -> None:
        self._dress_tree()
        inside = gap(self, Gap.INSIDE)
        box = self.filter_box
        box.set_name(self.tr("Filter the steps of this build"))
        box.set_list(self._tree)
        box.standing = (StandingFilter(self.tr("What was not built"), f"state:{FAILED},not-built"),)
        box.setContentsMargins(inside, inside, inside, inside)
        QVBoxLayout(self._tree.viewport()).addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(self._tree, 1)
        begin_at(self, self._tree)

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
        pack = 128 if self.width() < units(self, _NARROW) else 176
        for column, width in ((PACK, pack), (FORMAT, 88), (ACTION, 112)):
            self._tree.header().resizeSection(column, units(self, width))
