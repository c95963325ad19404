"""The dialog with the watched folders: what each is, and where one is now that is gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studio.session.relocating import Relocation
from studio.session.sources import Source
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, row_height, units
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.rows import dress_table
from studio.ui.sources.about import AboutSource
from studio.ui.sources.proposal import Proposal
from studio.ui.sources.rows import FILES, FOLDER, NOTE, PACKS, SIZE, STATE, SourceRows
from studio.ui.wishes import AskForFolders, FindFolder, StopWatching
from studio.workspace.hearing import Watching, WatchState

_FEWEST_ROWS = 5


class SourcesDialog(QDialog):
    """Shows what there is; every change is one step, at once. Shown beside the window.

    ``wished`` carries what is to be done.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, read_only: str | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Watched folders"))
        self._read_only = read_only
        self._watch = WatchState(Watching.OFF, "", 0)
        self._model = SourceRows(self)
        self._table = QTableView(self)
        self._about = AboutSource(self)
        self._proposal = Proposal(self)
        self._add = QPushButton(icon("add"), self.tr("Add folder…"), self)
        self._find = QPushButton(icon("folder"), self.tr("Find again…"), self)
        self._stop = QPushButton(icon("remove"), self.tr("Stop watching"), self)
        self._learn = LearnKey(self)
        self._learn.set_page("watched-folders")
        self._lay_out()
        for button, act in (
            (self._add, self._press_add),
            (self._find, self._press_find),
            (self._stop, self._press_stop),
        ):
            button.clicked.connect(act)
        for source in (self._about, self._proposal, self._learn):
            source.wished.connect(self.wished)
        self._table.selectionModel().currentRowChanged.connect(self._refresh)
        self._refresh()

    @property
    def table(self) -> QTableView:
        """The folders."""
        return self._table

    @property
    def rows(self) -> SourceRows:
        """The folders as rows."""
        return self._model

    @property
    def about(self) -> AboutSource:
        """What is said of the chosen folder."""
        return self._about

    @property
    def proposal(self) -> Proposal:
        """The place where a folder may be now."""
        return self._proposal

    @property
    def add_button(self) -> QPushButton:
        """Asks for a folder to watch."""
        return self._add

    @property
    def find_button(self) -> QPushButton:
        """Asks where the chosen folder is now."""
        return self._find

    @property
    def stop_button(self) -> QPushButton:
        """Stops watching the chosen folder."""
        return self._stop

    def show_sources(self, sources: tuple[Source, ...], watch: WatchState) -> None:
        """Show ``sources``."""
        self._watch = watch
        self._model.show_sources(sources, watch)
        if sources and not self._table.currentIndex().isValid():
            first = next((number for number, one in enumerate(sources) if one.remarks), 0)
            self._table.setCurrentIndex(self._model.index(first, FOLDER))
        proposed = self._proposal.relocation
        if proposed is not None and not any(one.folder == proposed.comparison.folder for one in sources):
            self._proposal.show_relocation("", None)  # It is found, or nobody wants it any more.
        self._refresh()

    def point_at(self, folder: Path) -> None:
        """Choose the row of ``folder``."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row, FOLDER)
            source = self._model.source(index)
            if source is not None and source.folder == folder:
                self._table.setCurrentIndex(index)

    def propose(self, name: str, relocation: Relocation) -> None:
        """Show where ``name`` may be now."""
        self.point_at(relocation.comparison.folder)
        self._proposal.show_relocation(name, relocation)
        button = self._proposal
        (button.use_button if relocation.comparison.complete else button.other_button).setFocus()

    @Slot()
    def _refresh(self) -> None:
        source = self._model.source(self._table.currentIndex())
        locked = self._read_only is not None
        self._about.show_source(source, self._watch, read_only=locked)
        self._add.setEnabled(not locked)
        self._find.setEnabled(source is not None and not locked)
        self._stop.setEnabled(source is not None and not source.by_itself and not locked)

    @Slot()
    def _press_add(self) -> None:
        self.wished.emit(AskForFolders(watch=True))

    @Slot()
    def _press_find(self) -> None:
        source = self._model.source(self._table.currentIndex())
        if source is not None and self._find.isEnabled():
            self.wished.emit(FindFolder(source.folder))

    @Slot()
    def _press_stop(self) -> None:
        source = self._model.source(self._table.currentIndex())
        if source is not None and self._stop.isEnabled():
            self.wished.emit(StopWatching(source.folder))

    def _lay_out(self) -> None:
        around, between, inside = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN), gap(self, Gap.INSIDE)
        self._dress()
        intro = self.tr(
            "The tree shows these folders. Watching changes nothing in them, and nothing in a pack."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(inside)
        for button in (self._add, self._find, self._stop):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        page = QVBoxLayout()
        page.setContentsMargins(around, around, around, between)
        page.setSpacing(inside)
        page.addWidget(Caption(intro, self))
        page.addWidget(self._table, 1)
        page.addLayout(buttons)
        page.addSpacing(inside)
        page.addWidget(self._about)
        page.addWidget(self._proposal)
        foot = QHBoxLayout()
        foot.setContentsMargins(around, between, around, between)
        foot.addWidget(Caption(self._read_only or "", self), 1)
        closing = QDialogButtonBox(self)
        closing.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        closing.rejected.connect(self.reject)
        foot.addWidget(closing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)
        self.resize(units(self, 820), units(self, 520))

    def _dress(self) -> None:
        table = self._table
        table.setModel(self._model)
        dress_table(table)
        table.setAccessibleName(self.tr("Watched folders"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setMinimumHeight((_FEWEST_ROWS + 1) * row_height(self))
        head = table.horizontalHeader()
        widths = {FOLDER: 180, STATE: 130, FILES: 70, SIZE: 90, PACKS: 60}
        for column, width in widths.items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(column, units(self, width))
        head.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        delete = QAction(self.tr("Stop watching"), table)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._press_stop)
        table.addAction(delete)
