"""The three ways to see the assets: tree, flat list, gallery. One of them is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QWidget

from studio.project.arranging import Arranged, By
from studio.project.asset_tree import AssetTree
from studio.ui.panels.assets.cells import AssetRow
from studio.ui.panels.assets.flat import FlatModel
from studio.ui.panels.assets.flat_list import FlatList
from studio.ui.panels.assets.gallery import Gallery
from studio.ui.panels.assets.model import AssetModel
from studio.ui.panels.assets.outline import AssetOutline
from studio.ui.pieces.first_focus import begin_at
from studio.ui.thumbnailer import Thumbnailer


class Way(StrEnum):
    """How the assets are seen."""

    TREE = "tree"
    LIST = "list"
    GALLERY = "gallery"


class AssetViews(QWidget):
    """Shows assets as they were arranged.

    ``chose``: other rows are chosen. ``opened``: somebody pressed Enter on a file, or clicked it twice.
    ``ordered``: somebody wants another order, which ``by`` and ``descending`` say.
    """

    chose = Signal()
    opened = Signal()
    ordered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = Way.TREE
        self.by, self.descending = By.NAME, False
        self._model = AssetModel(self)
        self._flat = FlatModel(self)
        self.outline = AssetOutline(self._model, self)
        self.outline.setObjectName("asset-tree")
        self.list = FlatList(self._flat, self)
        self.list.setObjectName("asset-list")
        self.gallery = Gallery(self._flat, self)
        self.gallery.setObjectName("asset-gallery")
        self.gallery.setSelectionModel(self.list.selectionModel())
        self._pages = QStackedLayout(self)
        for view in (self.outline, self.list, self.gallery):
            self._pages.addWidget(view)
            view.opened.connect(self.opened)
        for view in (self.outline, self.list):
            view.selectionModel().selectionChanged.connect(self.chose)
            view.columns.ordered.connect(self._ordered)
        begin_at(self, self.outline)

    @property
    def view(self) -> QAbstractItemView:
        """The view that is in sight."""
        return self._shown

    @property
    def is_flat(self) -> bool:
        """Whether files are shown without their folders."""
        return self.way is not Way.TREE

    @property
    def tree(self) -> AssetTree:
        """The tree that is shown, or that what is shown was taken from."""
        return self._model.tree

    @property
    def current_key(self) -> str | None:
        """The key of the row that has the keyboard."""
        return self.list.chosen.current_key if self.is_flat else self.outline.current_key

    def chosen_rows(self) -> list[AssetRow]:
        """The rows that are selected."""
        return self.list.chosen.rows() if self.is_flat else self.outline.chosen_rows()

    def set_thumbnails(self, thumbnails: Thumbnailer) -> None:
        """Take the small pictures from there."""
        self.gallery.set_thumbnails(thumbnails)

    def set_way(self, way: Way) -> None:
        """See the assets that way; what is chosen stays so. What is to be seen has to be arranged anew."""
        if way is self.way:
            return
        focused = self.view.hasFocus()
        self.way = way
        self._pages.setCurrentWidget(self.view)
        begin_at(self, self.view)
        if focused:
            self.view.setFocus()

    def show_arranged(self, arranged: Arranged, chosen: Sequence[str]) -> None:
        """Show what was arranged of a newer tree, or otherwise. ``chosen``: choose these keys now."""
        if arranged.wanted.flat:
            self.list.show_rows(arranged.rows, arranged.source)
            if chosen:
                self.list.chosen.choose_only(chosen)
        else:
            self.outline.show_tree(arranged.tree, reveal=bool(arranged.wanted.filter.terms))
            self._choose_in_tree(chosen)
        self._show_order(arranged.wanted.by, descending=arranged.wanted.descending)

    def show_tree(self, tree: AssetTree, chosen: Sequence[str] = ()) -> None:
        """Show a newer tree, just as it has grown. ``chosen``: choose these keys now."""
        self.outline.show_tree(tree)
        self._choose_in_tree(chosen)
        self._show_order(By.NAME, descending=False)

    def show_another(self, tree: AssetTree) -> None:
        """Show the tree of another project."""
        self.outline.show_another(tree)
        self.list.show_others((), tree)

    def go_to(self, key: str) -> bool:
        """Choose the row ``key`` alone and bring it in sight; whether it is there."""
        return self._shown.go_to(key)

    def remember(self) -> None:
        """Keep the columns for the next start."""
        self.outline.columns.remember()
        self.list.columns.remember()

    def order(self, by: By, *, descending: bool) -> None:
        """Want that order."""
        self.by, self.descending = by, descending
        self._show_order(by, descending=descending)

    @property
    def _shown(self) -> AssetOutline | FlatList | Gallery:
        match self.way:
            case Way.TREE:
                return self.outline
            case Way.LIST:
                return self.list
            case Way.GALLERY:
                return self.gallery

    def _choose_in_tree(self, chosen: Sequence[str]) -> None:
        for key in chosen[:1]:
            self.outline.go_to(key)
        if len(chosen) > 1:
            self.outline.chosen.choose_only(chosen)

    def _show_order(self, by: By, *, descending: bool) -> None:
        for view in (self.outline, self.list):
            view.columns.show_order(by, descending=descending)

    @Slot()
    def _ordered(self) -> None:
        columns = self.list.columns if self.is_flat else self.outline.columns
        self.by, self.descending = columns.by, columns.descending
        self.ordered.emit()
