"""The builds on record: a short list, with a report and a comparison of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.session.past_builds import PastBuild
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import count, directed, moment, packs, size
from studio.ui.panels.build.report_menu import ReportButton
from studio.ui.pieces.first_focus import begin_at
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.ui.pieces.rows import dress_tree
from studio.ui.wishes import CompareBuilds

BUILD, WHEN, PACKS, SIZE = range(4)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class PastRows(QAbstractTableModel):
    """A row a build, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: KeyedRows[PastBuild] = KeyedRows(self, _number)

    def show_builds(self, builds: Sequence[PastBuild]) -> None:
        """List ``builds``; whichever was chosen stays so."""
        self.rows.take(builds)

    def build(self, index: Index) -> PastBuild | None:
        """The build of a row."""
        return self.rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        build = self.build(index)
        if build is None:
            return None
        if role == _DISPLAY:
            return self._text(build, index.column())
        if role == CELL_ROLE:
            return self._cell(build, index.column())
        if role == _ACCESSIBLE:
            return cell_words(self._text(build, index.column()), self._cell(build, index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Build"), self.tr("When"), self.tr("Packs"), self.tr("Size"))[section]

    def _text(self, build: PastBuild, column: int) -> str:
        match column:
            case column if column == BUILD:
                return count(build.number)
            case column if column == WHEN:
                return directed(moment(build.ended))
            case column if column == PACKS:
                return packs(build.packs)
            case _:
                return size(build.bytes)

    def _cell(self, build: PastBuild, column: int) -> Cell:
        if column == SIZE:
            return Cell(number=True)
        return Cell(aside=self._aside(build)) if column == PACKS else Cell()

    def _aside(self, build: PastBuild) -> str:
        """What was new in it, and what failed."""
        words = self.tr("{count} new", "", build.changed).format(count=count(build.changed))
        if not build.failed:
            return words
        failed = self.tr("{count} failed", "", build.failed).format(count=count(build.failed))
        return self.tr("{built}, {failed}").format(built=words, failed=failed)


class PastBuilds(QWidget):
    """``wished`` carries a comparison or a report of the build that is chosen."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = PastRows(self)
        self._tree = QTreeView(self)
        self._compare = QPushButton(self.tr("Compare with the build before…"), self)
        self._compare.setAutoDefault(False)
        self._report = ReportButton(self)
        self._lay_out()
        self._compare.clicked.connect(self._ask_to_compare)
        self._report.wished.connect(self.wished)
        self._tree.doubleClicked.connect(self._ask_to_compare)
        self._tree.selectionModel().currentRowChanged.connect(self._aim)
        enter = QAction(self.tr("Compare with the build before…"), self._tree)
        enter.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        enter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        enter.triggered.connect(self._ask_to_compare)
        self._tree.addAction(enter)
        self._aim()

    @property
    def tree(self) -> QTreeView:
        """The list."""
        return self._tree

    @property
    def compare_button(self) -> QPushButton:
        """The button that compares the chosen build with the one before it."""
        return self._compare

    @property
    def report_button(self) -> ReportButton:
        """The button that saves the report of the chosen build."""
        return self._report

    def show_builds(self, builds: Sequence[PastBuild]) -> None:
        """List ``builds``, the newest first; it is chosen where nothing else was."""
        self._rows.show_builds(builds)
        if builds and not self._tree.currentIndex().isValid():
            self._tree.setCurrentIndex(self._rows.index(0, BUILD))
        self._aim()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_columns()

    @Slot()
    def _aim(self) -> None:
        build = self._rows.build(self._tree.currentIndex())
        first = build is not None and build.before is None
        self._compare.setEnabled(build is not None and not first)
        why = self.tr("Build {build} is the first on record, so there is nothing to compare it with.")
        self._compare.setToolTip(why.format(build=count(build.number)) if build is not None and first else "")
        self._report.set_build(None if build is None else build.number)
        self._report.setEnabled(build is not None)

    @Slot()
    def _ask_to_compare(self) -> None:
        build = self._rows.build(self._tree.currentIndex())
        if build is not None and build.before is not None:
            self.wished.emit(CompareBuilds(build.number))

    def _lay_out(self) -> None:
        tree = self._tree
        tree.setModel(self._rows)
        dress_tree(tree)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setAccessibleName(self.tr("Builds on record, the newest first"))
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(PACKS, QHeaderView.ResizeMode.Stretch)
        self._size_columns()
        foot = QWidget(self)
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        flow = Flow(foot, inside)
        flow.setContentsMargins(around, inside, around, inside)
        flow.addWidget(self._compare)
        flow.addWidget(self._report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tree, 1)
        column.addWidget(foot)
        begin_at(self, tree)

    def _size_columns(self) -> None:
        for column, width in ((BUILD, 64), (WHEN, 128), (SIZE, 88)):
            self._tree.header().resizeSection(column, units(self, width))


def _number(build: PastBuild) -> int:
    return build.number
