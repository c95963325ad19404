"""The asset panel: the watched folders as a tree, and what of it goes where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from studio.project.asset_shape import text_of
from studio.ui import wishes
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import count, files, size
from studio.ui.panels.assets.choice import Choice, choice_of
from studio.ui.panels.assets.loose import next_loose, totals
from studio.ui.panels.assets.menu import AssetMenu
from studio.ui.panels.assets.model import AssetModel
from studio.ui.panels.assets.outline import AssetOutline
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.offer import Offer
from studio.ui.view import View


class AssetsPanel(QWidget):
    """Shows what the watched folders hold; ``wished`` carries what somebody wants to do with it."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._model = AssetModel(self)
        self._outline = AssetOutline(self._model, self)
        self._outline.setObjectName("asset-tree")
        self._totals = ElidedLabel("", self)
        self._totals.setObjectName("asset-totals")
        self._old_totals = ElidedLabel("", self, dimmed=True)
        self._old_totals.setObjectName("old-asset-totals")
        self._next = QPushButton(self.tr("Show next"), self)
        self._next.setObjectName("next-loose")
        self._next.setAccessibleName(self.tr("Show the next file that is in no pack"))
        self._next.setToolTip(self.tr("Show the next file that is in no pack"))
        self._next.setAutoDefault(False)
        self._next.clicked.connect(self._show_next)
        self._menu = AssetMenu(self, self._choice)
        self._menu.wished.connect(self.wished)
        self._menu.one_level_more.connect(self._outline.open_one_level_more)
        self._outline.opened.connect(self._go_to_pack)
        self._empty = EmptyState(
            "folder",
            self.tr("Add the folders your team already works in. Files stay where they are."),
            (Offer(self.tr("Add folder…"), wishes.AskForFolders(watch=True)),),
            self,
        )
        self._empty.wished.connect(self.wished)
        self._pages = self._laid_out()
        self.setAcceptDrops(True)
        self.setFocusProxy(self._outline)

    def show_view(self, view: View) -> None:
        """Show what the disk holds now; the first view of a project begins afresh."""
        before, self._view = self._view, view
        if before is None or before.project.path != view.project.path:
            self._outline.show_another(view.tree)
        elif before.tree is not view.tree:
            self._outline.show_tree(view.tree)
        if before is None or before.tree is not view.tree or before.checking is not view.checking:
            self._count(view)
        watches = bool(view.texts.project.watched_folders)
        self._pages.setCurrentIndex(0 if watches or totals(view.tree).files else 1)

    def go_to(self, path: Path) -> bool:
        """Choose the file or folder ``path`` (absolute) and bring it in sight; whether it is there."""
        return self._outline.go_to(text_of(path))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self._outline.visualRect(self._outline.currentIndex())
            where = self._outline.viewport().mapToGlobal(row.bottomLeft())
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
        tree = QWidget(self)
        above = QHBoxLayout()
        above.setContentsMargins(*(gap(self, Gap.INSIDE) for _ in range(4)))
        above.setSpacing(gap(self, Gap.INSIDE))
        above.addWidget(self._totals, 1)
        above.addWidget(self._old_totals, 1)
        above.addWidget(self._next)
        column = QVBoxLayout(tree)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._outline, 1)
        pages = QStackedLayout(self)
        pages.addWidget(tree)
        pages.addWidget(self._empty)
        return pages

    def _count(self, view: View) -> None:
        total = totals(view.tree)
        text = f"{files(total.files)}, {size(total.bytes)}"
        if total.loose:
            text = self.tr("{totals}; {count} in no pack, {size}").format(
                totals=text, count=count(total.loose), size=size(total.loose_bytes)
            )
        self._totals.set_text(text)
        self._old_totals.set_text(self.tr("{totals}; checking …").format(totals=text))
        self._totals.setVisible(not view.checking)
        self._old_totals.setVisible(view.checking)
        self._next.setVisible(bool(total.loose))

    def _choice(self) -> Choice | None:
        return choice_of(self._view, self._outline.chosen_rows()) if self._view is not None else None

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
        key = next_loose(self._model.tree, self._outline.current_key)
        if key is not None:
            self._outline.go_to(key)
            self._outline.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_pack(self) -> None:
        choice = self._choice()
        if choice is not None and len(choice.takers) == 1:
            self.wished.emit(wishes.GoTo(choice.place_in(choice.takers[0])))
