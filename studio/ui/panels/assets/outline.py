"""The view of the asset tree: what is open, chosen and in sight stays so, whatever the disk does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from studio.project.asset_tree import AssetTree, FolderRow
from studio.ui.look.scale import units
from studio.ui.panels.assets.cells import AssetRow
from studio.ui.panels.assets.columns import Columns
from studio.ui.panels.assets.model import AssetModel
from studio.ui.pieces.rows import dress_tree

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST_OPENED = 2_000
"""Folders that one key opens; more would keep the window busy."""

_INDENT = 16

_ROWS = QItemSelectionModel.SelectionFlag.Rows


@dataclass(frozen=True, slots=True)
class _InSight:
    """A row that could be seen, and how far below the upper edge it began."""

    index: QPersistentModelIndex
    top: int


class AssetOutline(QTreeView):
    """Shows an ``AssetModel``. ``opened``: somebody pressed Enter on a file, or clicked it twice."""

    opened = Signal()

    def __init__(self, model: AssetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._open: set[str] = set()
        self._chosen: frozenset[str] = frozenset()
        self._current: str | None = None
        self._showing = False
        self._disturbed = False
        self.setModel(model)
        dress_tree(self)
        self.setAccessibleName(self.tr("Watched folders"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setIndentation(units(self, _INDENT))
        self._columns = Columns(self)
        self.expanded.connect(self._remember_open)
        self.collapsed.connect(self._remember_closed)
        self.selectionModel().selectionChanged.connect(self._remember_chosen)
        self.selectionModel().currentChanged.connect(self._remember_current)

    def show_tree(self, tree: AssetTree) -> None:
        """Show a newer tree of the same project."""
        sight, before = list(self._in_sight()), self._model.tree
        self._showing, self._disturbed = True, False
        try:
            self._model.show_tree(tree)
            self._open_again(before)
            self._choose_again(before)
        finally:
            self._showing = False
        self._scroll_back(sight)
        self._span()

    def show_another(self, tree: AssetTree) -> None:
        """Show the tree of another project: a single folder is open, all else is closed."""
        self._open.clear()
        self._chosen, self._current = frozenset(), None
        self._model.show_another(tree)
        self._span()
        if len(tree.roots) == 1:
            self.expand(self._model.index(0, 0))

    def chosen_rows(self) -> list[AssetRow]:
        """The rows that are selected, in display order."""
        rows = [self._model.row_at(index) for index in self.selectionModel().selectedRows()]
        return [row for row in rows if row is not None]

    @property
    def current_key(self) -> str | None:
        """The key of the row that has the keyboard."""
        row = self._model.row_at(self.currentIndex())
        return row.key if row is not None else None

    def go_to(self, key: str) -> bool:
        """Choose the row ``key`` alone, all above it open, and bring it in sight; whether it is there."""
        index = self._model.index_of(key)
        if not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    @Slot()
    def open_one_level_more(self) -> None:
        """Open the nearest closed folders below the current row."""
        level = [self.currentIndex().siblingAtColumn(0)]
        while level:
            closed = [index for index in level if not self.isExpanded(index)]
            if closed:
                for index in closed[:_MOST_OPENED]:
                    self.expand(index)
                return
            level = [child for index in level for child in self._folders_below(index)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Asterisk:
            self.open_one_level_more()
        elif event.key() in _ENTER and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self._enter()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.setCurrentIndex(index.siblingAtColumn(0))
            self.open_one_level_more()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row = self._model.row_at(self.indexAt(event.position().toPoint()))
        if row is not None and not isinstance(row, FolderRow) and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fit()

    def _enter(self) -> None:
        index = self.currentIndex().siblingAtColumn(0)
        if self._model.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
        elif index.isValid():
            self.opened.emit()

    def _folders_below(self, index: QModelIndex) -> list[QModelIndex]:
        rows = range(self._model.rowCount(index))
        below = [self._model.index(row, 0, index) for row in rows]
        return [child for child in below if self._model.hasChildren(child)]

    @Slot(QModelIndex)
    def _remember_open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None and not self._showing:
            self._open.add(row.key)

    @Slot(QModelIndex)
    def _remember_closed(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None and not self._showing:
            self._open.discard(row.key)

    @Slot(QItemSelection, QItemSelection)
    def _remember_chosen(self, _come: QItemSelection, _gone: QItemSelection) -> None:
        if self._showing:
            self._disturbed = True
        else:
            self._chosen = frozenset(row.key for row in self.chosen_rows())

    @Slot(QModelIndex, QModelIndex)
    def _remember_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if self._showing:
            self._disturbed = True
        else:
            self._current = self.current_key

    def _open_again(self, before: AssetTree) -> None:
        """Open folders that somebody had opened and that came back, a folder before those in it."""
        for key in sorted(self._open, key=len):
            old = before.folders.get(key)
            if key in self._model.tree.folders and (old is None or not (old.folders or old.rows)):
                index = self._model.index_of(key)
                if not self.isExpanded(index) and self._model.hasChildren(index):
                    self.expand(index)

    def _choose_again(self, before: AssetTree) -> None:
        """Choose what somebody had chosen, as far as it is there; the rows next to it were only stand-ins."""
        tree = self._model.tree
        wanted = {key for key in self._chosen if _is_in(tree, key)}
        if not self._disturbed and all(_is_in(before, key) for key in wanted):
            return
        chooser = self.selectionModel()
        current = self._model.index_of(self._current) if self._current is not None else QModelIndex()
        if current.isValid() and self.current_key != self._current:
            chooser.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        if {row.key for row in self.chosen_rows()} != wanted:
            chosen = QItemSelection()
            for key in wanted:
                index = self._model.index_of(key)
                chosen.select(index, index)
            chooser.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)

    def _in_sight(self) -> Iterator[_InSight]:
        """The rows in sight from the top; none at the very top, where new rows may come into sight."""
        if self.verticalScrollBar().value() == self.verticalScrollBar().minimum():
            return
        index = self.indexAt(QPoint(self.viewport().width() // 2, 0)).siblingAtColumn(0)
        while index.isValid():
            top = self.visualRect(index).top()
            if top > self.viewport().height():
                return
            yield _InSight(QPersistentModelIndex(index), top)
            index = self.indexBelow(index)

    def _scroll_back(self, sight: list[_InSight]) -> None:
        """Put the uppermost row that is still there where it was."""
        kept = next((one for one in sight if one.index.isValid()), None)
        if kept is None:
            return
        self.executeDelayedItemsLayout()
        moved = self.visualRect(self._model.index_of(self._key(kept.index))).top() - kept.top
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + moved)

    def _key(self, index: QPersistentModelIndex) -> str:
        row = self._model.row_at(index)
        return row.key if row is not None else ""

    def _span(self) -> None:
        """A folder that is not there has nothing for the other columns: its sentence gets their room."""
        for number in range(self._model.rowCount()):
            row = self._model.row_at(self._model.index(number, 0))
            missing = isinstance(row, FolderRow) and row.missing
            if self.isFirstColumnSpanned(number, QModelIndex()) is not missing:
                self.setFirstColumnSpanned(number, QModelIndex(), missing)


def _is_in(tree: AssetTree, key: str) -> bool:
    return key in tree.files or key in tree.folders
