"""The asset panel: the watched folders as tree, list or gallery, and what of it goes where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from studio.errors import Place
from studio.project.arranging import Arranged, Wanted
from studio.project.asset_listing import asset_fields
from studio.project.asset_shape import text_of
from studio.project.asset_totals import next_loose, totals
from studio.project.asset_tree import AssetTree
from studio.project.filtering.filter import Filter
from studio.ui import wishes
from studio.ui.panels.assets.bar import AssetBar
from studio.ui.panels.assets.choice import Choice, choice_of
from studio.ui.panels.assets.menu import AssetMenu
from studio.ui.panels.assets.remembered import Seen, recall, remember
from studio.ui.panels.assets.views import AssetViews, Way
from studio.ui.pieces.deed import Deed
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.first_focus import begin_at
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.offer import Offer
from studio.ui.thumbnailer import Thumbnailer
from studio.ui.view import View

_REST = 60
"""Milliseconds without another choice after which it is said."""


class AssetsPanel(QWidget):
    """Shows what the watched folders hold; ``wished`` carries what somebody wants to do with it.

    ``chose`` carries the rows that are chosen, as a tuple, when the choice comes to rest.
    ``peeked``: somebody wants to see what is in them.
    """

    wished = Signal(object)
    chose = Signal(object)
    peeked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._wish: list[str] = []
        self._views = AssetViews(self)
        self._bar = AssetBar(self)
        self._bar.box.set_list(self._views)
        self._nothing = NothingFound(self._bar.box, self.tr("No file matches {filter}."), self)
        self._menu = AssetMenu(self, self._choice)
        self._empty = EmptyState(
            "folder",
            self.tr("Add the folders your team already works in. Files stay where they are."),
            (Offer(self.tr("Add folder…"), wishes.AskForFolders(watch=True)),),
            self,
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._pages = self._laid_out()
        self._recall(recall())
        self._connect()
        self.setAcceptDrops(True)
        begin_at(self, self._views)

    @property
    def box(self) -> FilterBox:
        """The filter of the assets."""
        return self._bar.box

    def show_view(self, view: View) -> None:
        """Show what the disk holds now; the first view of a project begins afresh."""
        before, self._view = self._view, view
        if before is None or before.project.path != view.project.path:
            self._views.show_another(view.tree)
        if before is None or before.tree is not view.tree:
            self._bar.box.set_fields(asset_fields(view.tree))
            self._arrange()
        if before is None or before.tree is not view.tree or before.checking is not view.checking:
            self._bar.show_totals(totals(view.tree), checking=view.checking)
        watches = bool(view.texts.project.watched_folders)
        self._pages.setCurrentIndex(0 if watches or totals(view.tree).files else 1)

    def show_arranged(self, arranged: Arranged) -> None:
        """Show what ``wishes.Arrange`` asked for, unless something else is wanted by now."""
        if arranged.wanted != self._wanted():
            return
        chosen, self._wish = self._wish, []
        self._views.show_arranged(arranged, chosen)
        self._bar.box.set_count(arranged.files, arranged.of)
        self._nothing.show_for(arranged.files, arranged.of)
        self._views.setVisible(self._nothing.isHidden())

    def set_thumbnails(self, thumbnails: Thumbnailer) -> None:
        """Take the gallery's pictures from there."""
        self._views.set_thumbnails(thumbnails)

    def filter_by(self, text: str) -> None:
        """Show what fits the filter ``text``."""
        self._bar.set_with_ignored(on=True)
        self._bar.box.set_text(text)

    def place_here(self) -> Place | None:
        """The file or folder of the current row, as an absolute path."""
        key = self._views.current_key
        return None if key is None else Place(path=key)

    def see(self, way: Way | str) -> None:
        """See the assets that way."""
        self._bar.set_way(Way(way))

    def go_to(self, path: Path) -> bool:
        """Choose the file or folder ``path`` (absolute) and bring it in sight; whether it is there.

        Where a filter hides it, or the list has no folders, these give way.
        """
        key = text_of(path)
        tree = self._view.tree if self._view is not None else AssetTree()
        if key not in tree.files and key not in tree.folders:
            return False
        if not self._views.go_to(key):
            self._bar.set_with_ignored(on=True)
            if key in tree.folders:
                self._bar.set_way(Way.TREE)
            self._bar.box.clear()
            if not self._views.go_to(key):
                self._wish = [key]
        return True

    def remember(self) -> None:
        """Keep for the next start how the assets are seen."""
        views = self._views
        views.remember()
        ignored = self._bar.with_ignored
        remember(Seen(way=views.way, by=views.by, descending=views.descending, ignored=ignored))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            view = self._views.view
            where = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
        self._menu.opened().popup(where)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = self._brought(event)
        if not paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        folders = all(path.is_dir() for path in paths)
        self.wished.emit(wishes.Watch(paths) if folders else wishes.Take(paths))

    def _laid_out(self) -> QStackedLayout:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._views, 1)
        pages = QStackedLayout(self)
        pages.addWidget(page)
        pages.addWidget(self._empty)
        return pages

    def _recall(self, seen: Seen) -> None:
        self._bar.set_way(seen.way)
        self._bar.set_with_ignored(on=seen.ignored)
        self._views.set_way(seen.way)
        self._views.order(seen.by, descending=seen.descending)

    def _connect(self) -> None:
        self._menu.wished.connect(self.wished)
        self._menu.one_level_more.connect(self._views.outline.open_one_level_more)
        self._empty.wished.connect(self.wished)
        self._bar.box.wished.connect(self.wished)
        self._bar.box.changed.connect(self._filtered)
        self._bar.looked.connect(self._looked)
        self._bar.next_wanted.connect(self._show_next)
        self._views.opened.connect(self._go_to_pack)
        self._views.ordered.connect(self._arrange)
        self._views.chose.connect(self._rest.start)
        peek = QAction(self.tr("Look at it"), self)
        peek.setObjectName("peek")
        peek.setShortcut(QKeySequence(Qt.Key.Key_Space))
        peek.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        peek.triggered.connect(self._peek)
        self._views.addAction(peek)
        Deed("assets.look", peek, self._peek_obstacle)
        self._rest.timeout.connect(self._say_choice)

    def _wanted(self) -> Wanted:
        views = self._views
        return Wanted(
            self._bar.box.filter, views.by, views.descending, self._bar.with_ignored, flat=views.is_flat
        )

    @Slot()
    def _arrange(self) -> None:
        """Show what is wanted now: at once where nothing has to be worked out."""
        if self._view is None:
            return
        tree, wanted = self._view.tree, self._wanted()
        if not wanted.is_as_grown:
            self.wished.emit(wishes.Arrange(tree, wanted))
            return
        chosen, self._wish = self._wish, []
        self._nothing.hide()
        self._views.show()
        self._views.show_tree(tree, chosen)
        self._bar.box.set_count(len(tree.files), len(tree.files))

    @Slot(object)
    def _filtered(self, _filter: Filter) -> None:
        self._arrange()

    @Slot()
    def _looked(self) -> None:
        way = self._bar.way
        if way is not self._views.way:
            self._wish = [row.key for row in self._views.chosen_rows()]
            self._views.set_way(way)
        self._arrange()

    @Slot()
    def _peek(self) -> None:
        self._say_choice()
        self.peeked.emit()

    def _peek_obstacle(self) -> str | None:
        chosen = self._views.current_key is not None
        return None if chosen else self.tr("Choose a file in the assets first.")

    @Slot()
    def _say_choice(self) -> None:
        self.chose.emit(tuple(self._views.chosen_rows()))

    def _choice(self) -> Choice | None:
        return choice_of(self._view, self._views.chosen_rows()) if self._view is not None else None

    def _judge(self, event: QDragMoveEvent) -> None:
        if self._brought(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _brought(self, event: QDropEvent) -> tuple[Path, ...]:
        """What somebody drags here, unless it comes from this tree."""
        source = event.source()
        if isinstance(source, QWidget) and (source is self or self.isAncestorOf(source)):
            return ()
        return local_paths(event.mimeData())

    @Slot()
    def _show_next(self) -> None:
        tree = self._view.tree if self._view is not None else AssetTree()
        key = next_loose(tree, self._views.current_key)
        if key is not None:
            self.go_to(Path(key))
            self._views.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_pack(self) -> None:
        choice = self._choice()
        if choice is not None and len(choice.takers) == 1:
            self.wished.emit(wishes.GoTo(choice.place_in(choice.takers[0])))
