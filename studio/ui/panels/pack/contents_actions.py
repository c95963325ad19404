"""What can be done with the files of a pack: by keys, and from a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from studio.errors import Place
from studio.project import intents
from studio.project.companions import twin_of
from studio.project.contents import Contents, PackedFile
from studio.project.contents_sheet import HEADS, sheet_rows
from studio.project.packs import Pack
from studio.ui.look.icons import icon
from studio.ui.look.words import isolated
from studio.ui.panels.pack.contents_columns import Column, titles
from studio.ui.panels.pack.contents_model import ContentsTable
from studio.ui.pieces.deed import Deed
from studio.ui.view import View
from studio.ui.wishes import CopyText, GoTo, Perform, SaveSheet, ShowFile, ShowPane

_MOST_TWINS = 20
"""Languages in the menu; with more the list in another pack is a better place to look."""


class ContentsActions(QObject):
    """The actions of ``owner``, which has ``view`` as its list. ``wished`` carries what is wanted."""

    wished = Signal(object)

    def __init__(self, owner: QWidget, view: QTableView, table: ContentsTable) -> None:
        super().__init__(owner)
        self._owner = owner
        self._list = view
        self._table = table
        self._seen: View | None = None
        self._pack: Pack | None = None
        self._contents: Contents | None = None
        keys = QKeySequence.StandardKey
        self._copy = self._action(self.tr("Copy path"), None, self._wish_copied, keys.Copy)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self._copy.setShortcuts([QKeySequence(keys.Copy), QKeySequence("Ctrl+Shift+C")])
        self._copy_table = self._action(
            self.tr("Copy as a table"), None, self._wish_table_copied, both | Qt.Key.Key_T
        )
        self._assets = self._action(self.tr("Show in the assets"), "in-no-pack", self._wish_assets)
        self._show = self._action(self.tr("Show in file manager"), "show-file", self._wish_shown)
        self._selector = self._action(self.tr("Show selector"), None, self._wish_selector)
        self._leave_out = self._action(
            self.tr("Exclude from this pack"), "ignored", self._wish_left_out, Qt.Key.Key_Delete
        )
        self._save = self._action(self.tr("Save as a table …"), None, self._wish_saved)
        self._show.setShortcut(QKeySequence("Ctrl+Shift+R"))
        Deed("contents.copy-path", self._copy)
        Deed("contents.show-in-folder", self._show)
        Deed("contents.remove", self._leave_out)
        self._twins = QMenu(self.tr("Show twin"), owner)
        self._orders = QMenu(self.tr("Sort by"), owner)
        for column, title in titles().items():
            action = self._orders.addAction(title)
            action.setProperty("column", int(column))
            action.triggered.connect(self._wish_order)
        view.customContextMenuRequested.connect(self._open_menu)
        view.selectionModel().selectionChanged.connect(self.update_)
        view.doubleClicked.connect(self._double_clicked)
        self.update_()

    def show_pack(self, view: View, pack: Pack, contents: Contents | None) -> None:
        """What is done is done to this pack."""
        self._seen, self._pack, self._contents = view, pack, contents
        self.update_()

    @Slot()
    def update_(self) -> None:
        """Let the actions be for what is chosen."""
        nothing = None if self._list.selectionModel().hasSelection() else self.tr("Choose a file first.")
        for action in (self._copy, self._copy_table, self._assets, self._show, self._selector):
            _allow(action, nothing)
        read_only = None if self._seen is None else self._seen.read_only
        _allow(self._leave_out, read_only or nothing)
        waiting = self.tr("The files are being looked at.") if self._contents is None else None
        _allow(self._save, waiting)

    def _action(self, text: str, sign: str | None, slot: Callable[[], None], keys: object = None) -> QAction:
        action = QAction(text, self._owner)
        if sign is not None:
            action.setIcon(icon(sign))
        if keys is not None:
            action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]  # keys, joined or not
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self._owner.addAction(action)
        return action

    def _chosen(self) -> list[int]:
        return sorted(index.row() for index in self._list.selectionModel().selectedRows())

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self._list_twins()
        groups: tuple[tuple[QAction, ...], ...] = (
            (self._assets, self._show, self._selector, self._twins.menuAction()),
            (self._copy, self._copy_table, self._save),
            (self._orders.menuAction(),),
            (self._leave_out,),
        )
        for group in groups:
            if menu.actions():
                menu.addSeparator()
            menu.addActions(group)
        menu.popup(self._list.viewport().mapToGlobal(at))

    def _list_twins(self) -> None:
        """Let the menu have a line for each language in which the current file has a twin."""
        self._twins.clear()
        companions, row = self._table.companions, self._list.currentIndex().row()
        entry = self._table.entry(row) if 0 <= row < len(self._table.rows) else None
        if companions is not None and isinstance(entry, PackedFile):
            twins = companions.of(entry.path).twins[:_MOST_TWINS]
            for number, name in zip(twins, companions.named(twins), strict=True):
                action = self._twins.addAction(isolated(name))
                action.setProperty("manifest", str(companions.packs[number].path))
                action.triggered.connect(self._wish_twin)
        _allow(
            self._twins.menuAction(),
            None if self._twins.actions() else self.tr("There is none in another language."),
        )

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        del index
        self._wish_assets()

    def _wish_copied(self) -> None:
        paths = [self._table.path(row) for row in self._chosen()]
        if paths:
            self.wished.emit(CopyText("\n".join(paths)))

    def _wish_table_copied(self) -> None:
        chosen = self._chosen()
        if not chosen:
            return
        lines = ["\t".join(titles().values())]
        lines += ["\t".join(_plain(self._table.words(row))) for row in chosen]
        self.wished.emit(CopyText("\n".join(lines)))

    def _wish_assets(self) -> None:
        row = self._list.currentIndex().row()
        if row >= 0 and self._pack is not None:
            place = Place(self._pack.manifest.asset_pack_id, self._pack.path, path=self._table.source(row))
            self.wished.emit(GoTo(place))
            self.wished.emit(ShowPane("assets"))

    def _wish_shown(self) -> None:
        row = self._list.currentIndex().row()
        if row >= 0 and self._contents is not None:
            self.wished.emit(ShowFile(self._contents.pack.base / self._table.disk_path(row)))

    def _wish_selector(self) -> None:
        row = self._list.currentIndex().row()
        number = self._table.selector(row) if row >= 0 else None
        if number is not None and self._pack is not None:
            self.wished.emit(GoTo(self._pack.place(intents.SELECTORS, number)))

    def _wish_left_out(self) -> None:
        sources = [self._table.source(row) for row in self._chosen() if self._table.taken(row)]
        if sources and self._pack is not None:
            self.wished.emit(Perform(intents.exclude(self._pack, tuple(dict.fromkeys(sources)))))

    def _wish_saved(self) -> None:
        pack, seen, contents = self._pack, self._seen, self._contents
        if pack is not None and seen is not None and contents is not None:
            rows = partial(sheet_rows, contents, self._table.companions)
            self.wished.emit(SaveSheet(f"{pack.path.stem}.csv", seen.project.folder, HEADS, rows))

    @Slot()
    def _wish_twin(self) -> None:
        action, row = self.sender(), self._list.currentIndex().row()
        entry = self._table.entry(row) if row >= 0 else None
        if not isinstance(action, QAction) or not isinstance(entry, PackedFile) or self._seen is None:
            return
        other = self._seen.state.contents_of(Path(str(action.property("manifest"))))
        if other is None or self._contents is None:
            return
        twin = twin_of(entry, self._contents.pack, other)
        if twin is not None:
            pack = other.pack
            self.wished.emit(GoTo(Place(pack.manifest.asset_pack_id, pack.path, path=twin.path)))

    @Slot()
    def _wish_order(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            sort(self._list.horizontalHeader(), Column(int(action.property("column"))))


def sort(head: QHeaderView, column: Column) -> None:
    """Sort by ``column``, or the other way round where it is sorted by it."""
    orders = Qt.SortOrder
    turned = head.sortIndicatorSection() == column and head.sortIndicatorOrder() == orders.AscendingOrder
    head.setSortIndicator(column, orders.DescendingOrder if turned else orders.AscendingOrder)


def _allow(action: QAction, obstacle: str | None) -> None:
    action.setEnabled(obstacle is None)
    action.setToolTip(obstacle or action.text())


def _plain(cells: Sequence[str]) -> list[str]:
    """``cells`` without the marks that only keep the window's lines in order."""
    return [cell.replace("\u2066", "").replace("\u2069", "").replace("\t", " ") for cell in cells]
