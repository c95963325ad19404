"""The view of the asset tree: what is open, chosen and in sight stays so, whatever the disk does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from studio.project.asset_tree import AssetTree, FolderRow
from studio.ui.look.scale import units
from studio.ui.panels.assets.cells import AssetRow
from studio.ui.panels.assets.choosing import Chosen
from studio.ui.panels.assets.columns import Columns
from studio.ui.panels.assets.model import AssetModel
from studio.ui.panels.assets.sight import in_sight, scroll_back
from studio.ui.pieces.rows import dress_tree

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST_OPENED = 2_000
"""Folders that one key opens; more would keep the window busy."""

_INDENT = 16

_MOST_REVEALED = 400
"""Rows up to which all that fits a filter is opened by itself."""


class AssetOutline(QTreeView):
    """Shows an ``AssetModel``. ``opened``: somebody pressed Enter on a file, or clicked it twice."""

    opened = Signal()

    def __init__(self, model: AssetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._open: set[str] = set()
        self._revealed: set[str] = set()
        self._showing = False
        self.setModel(model)
        dress_tree(self, sorts=True)
        self.setAccessibleName(self.tr("Watched folders"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setIndentation(units(self, _INDENT))
        self.columns = Columns(self, self.header(), "assets/tree columns")
        self.chosen = Chosen(self, model)
        self.expanded.connect(self._remember_open)
        self.collapsed.connect(self._remember_closed)

    def show_tree(self, tree: AssetTree, *, reveal: bool = False) -> None:
        """Show a newer tree of the same project, or another part of it.

        ``reveal``: what it holds was looked for, so it is opened as far as there is room. Nobody opened that
        by hand, and it is closed again when ``reveal`` is not asked for any more.
        """
        sight, before = in_sight(self, self.indexBelow), self._model.tree
        self._showing = True
        self.chosen.hold()
        try:
            self._model.show_tree(tree)
            self._open_again(before)
            self._reveal(tree if reveal else AssetTree())
            self.chosen.release(partial(_is_in, before), partial(_is_in, tree))
        finally:
            self._showing = False
        scroll_back(self, sight)
        self._span()

    def show_another(self, tree: AssetTree) -> None:
        """Show the tree of another project: a single folder is open, all else is closed."""
        self._open.clear()
        self._revealed.clear()
        self.chosen.forget()
        self._model.show_another(tree)
        self._span()
        if len(tree.roots) == 1:
            self.expand(self._model.index(0, 0))

    def chosen_rows(self) -> list[AssetRow]:
        """The rows that are selected."""
        return self.chosen.rows()

    @property
    def current_key(self) -> str | None:
        """The key of the row that has the keyboard."""
        return self.chosen.current_key

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

    def selectAll(self) -> None:
        """Choose all rows of what is open, also those that the view has not asked for yet."""
        for key in self._open | self._revealed:
            index = self._model.index_of(key)
            if index.isValid() and self.isExpanded(index):
                self._model.show_all(index)
        super().selectAll()

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
        self.columns.fit()

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

    def _open_again(self, before: AssetTree) -> None:
        """Open folders that somebody had opened and that came back, a folder before those in it."""
        for key in sorted(self._open, key=len):
            old = before.folders.get(key)
            if key in self._model.tree.folders and (old is None or not (old.folders or old.rows)):
                index = self._model.index_of(key)
                if not self.isExpanded(index) and self._model.hasChildren(index):
                    self.expand(index)

    def _reveal(self, tree: AssetTree) -> None:
        """Open the folders of ``tree`` as far as there is room; close what was opened like this before."""
        wanted: set[str] = set()
        room = _MOST_REVEALED
        for key in sorted(tree.folders, key=len):
            row = tree.folders[key]
            room -= len(row.folders) + len(row.rows)
            if room < 0:
                break
            wanted.add(key)
        for key in sorted(wanted - self._open, key=len):
            self.expand(self._model.index_of(key))
        for key in sorted(self._revealed - wanted - self._open, key=len, reverse=True):
            self.collapse(self._model.index_of(key))
        self._revealed = wanted

    def _span(self) -> None:
        """A folder that is not there has nothing for the other columns: its sentence gets their room."""
        for number in range(self._model.rowCount()):
            row = self._model.row_at(self._model.index(number, 0))
            missing = isinstance(row, FolderRow) and row.missing
            if self.isFirstColumnSpanned(number, QModelIndex()) is not missing:
                self.setFirstColumnSpanned(number, QModelIndex(), missing)


def _is_in(tree: AssetTree, key: str) -> bool:
    return key in tree.files or key in tree.folders
