"""The view of the flat list: one file a row, with its folder beside its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from studio.project.asset_tree import AssetTree, FileRow
from studio.ui.panels.assets.choosing import Chosen
from studio.ui.panels.assets.columns import Columns
from studio.ui.panels.assets.entering import Entering, lead_to
from studio.ui.panels.assets.flat import FlatModel
from studio.ui.panels.assets.sight import in_sight, scroll_back
from studio.ui.pieces.rows import dress_table

_MANY = 5_000
"""Rows up to which every single one may come and go by itself."""


class FlatList(QTableView):
    """Shows a ``FlatModel``. ``opened``: somebody pressed Enter on a file, or clicked it twice."""

    opened = Signal()

    def __init__(self, model: FlatModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        # A table: a tree would ask for each of 100,000 rows whether anything is in it.
        dress_table(self, sorts=True)
        self.setAccessibleName(self.tr("Files of the watched folders"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.columns = Columns(self, self.horizontalHeader(), "assets/list columns")
        self.chosen = Chosen(self, model)
        Entering(self).entered.connect(self.opened)

    def show_rows(self, rows: Sequence[FileRow], tree: AssetTree) -> None:
        """Show newer rows of the same project, or others of them, or the same in another order."""
        sight = in_sight(self, _below)
        model = self._model
        was = frozenset(key for key in self.chosen.keys_to_keep() if model.index_of(key).isValid())
        self.chosen.hold()
        if _are_others(model.rowCount(), len(rows)):
            # What is chosen is chosen again; that it stays in its place has no meaning here.
            model.show_others(rows, tree)
            was = frozenset[str]()
        else:
            model.show_rows(rows, tree)
        self.chosen.release(was.__contains__, self._is_there)
        scroll_back(self, sight)

    def show_others(self, rows: Sequence[FileRow], tree: AssetTree) -> None:
        """Show the rows of another project."""
        self.chosen.forget()
        self._model.show_others(rows, tree)

    def go_to(self, key: str) -> bool:
        """Choose the file ``key`` alone and bring it in sight; whether it is there."""
        return lead_to(self, self._model.index_of(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def _is_there(self, key: str) -> bool:
        return self._model.index_of(key).isValid()


def _are_others(before: int, now: int) -> bool:
    """Whether most rows go, or most are new: then it is quicker to begin afresh."""
    return max(before, now) > _MANY and 2 * min(before, now) < max(before, now)


def _below(index: QModelIndex) -> QModelIndex:
    return index.siblingAtRow(index.row() + 1)
