"""The gallery: files as small pictures, with their names and states below."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from studio.project.asset_tree import FileRow
from studio.ui.panels.assets.entering import Entering, lead_to
from studio.ui.panels.assets.flat import FlatModel
from studio.ui.panels.assets.tile import Tile
from studio.ui.thumbnailer import Thumbnailer, ThumbnailMade, ThumbnailWish

Index = QModelIndex | QPersistentModelIndex

_REST = 80
"""Milliseconds without scrolling after which pictures are asked for."""

_AT_ONCE = 2_000
"""Tiles that find their places before the window looks what else there is to do."""


class Gallery(QListView):
    """Shows a ``FlatModel`` as pictures. ``opened``: somebody pressed Enter on one, or clicked it twice."""

    opened = Signal()

    def __init__(self, model: FlatModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails: Thumbnailer | None = None
        self.setModel(model)
        self._tile = Tile(self)
        self.setItemDelegate(self._tile)
        self.setAccessibleName(self.tr("Files of the watched folders as pictures"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Flowing rows of a list: the mode for icons would lay out each of 100,000 tiles by itself.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        Entering(self).entered.connect(self.opened)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.want)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        model.layoutChanged.connect(self._changed)
        model.rowsInserted.connect(self._changed)
        model.rowsRemoved.connect(self._changed)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._changed)

    def set_thumbnails(self, thumbnails: Thumbnailer) -> None:
        """Take the pictures from there."""
        self._thumbnails = thumbnails
        self._tile.thumbnails = thumbnails
        thumbnails.made.connect(self._made)

    def go_to(self, key: str) -> bool:
        """Choose the file ``key`` alone and bring it in sight; whether it is there."""
        return lead_to(self, self._model.index_of(key))

    @Slot()
    def want(self) -> None:
        """Ask for the pictures of what is in sight."""
        if self._thumbnails is None or not self.isVisible():
            return
        self._thumbnails.want([_wish(row) for row in self._seen()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def _seen(self) -> Iterator[FileRow]:
        """The files in sight, and as many behind them."""
        first = self.indexAt(QPoint(1, 1))
        size = self._tile.size(self)
        across = max(1, self.viewport().width() // size.width())
        down = self.viewport().height() // size.height() + 2
        start = first.row() if first.isValid() else 0
        for number in range(start, min(start + 2 * across * down, self._model.rowCount())):
            row = self._model.row_at(self._model.index(number, 0))
            if row is not None:
                yield row

    @Slot(int)
    def _scrolled(self, _value: int) -> None:
        self._rest.start()

    @Slot()
    def _changed(self) -> None:
        self._rest.start()

    @Slot(object)
    def _made(self, made: ThumbnailMade) -> None:
        if self.isVisible():
            self.update(self._model.index_of(made.key))


def _wish(row: FileRow) -> ThumbnailWish:
    return ThumbnailWish(row.key, Path(row.key[: len(row.key) - len(row.asset.disk_path)]), row.asset)
