"""The list of what a pack ships, always as the last look found it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QTableView, QVBoxLayout, QWidget

from studio.project import intents
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.ui.look import words
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap
from studio.ui.panels.pack.contents_model import Column, ContentsTable
from studio.ui.panels.pack.contents_rows import place_in
from studio.ui.panels.pack.facets import ContentsFacets
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.offer import Offer
from studio.ui.pieces.rows import dress_table
from studio.ui.pieces.sieve import sieve
from studio.ui.view import View
from studio.ui.wishes import Add, AskForFiles, AskForFolders, CopyText, GoTo, Perform, ShowFile


class ContentsTab(QWidget):
    """Every file of one pack with the selector that took it, and every file that is kept out."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next: tuple[View, Pack] | None = None
        self._pack: Pack | None = None
        self._contents: Contents | None = None
        self._bytes = 0
        self._read_only: str | None = None
        self._table = ContentsTable(self)
        # Not a tree view: that asks about every row, seen or not.
        self._list = QTableView(self)
        self._count = Caption("", self)
        self._facets: ContentsFacets | None = None
        self.filter_box = FilterBox((), "contents", self)
        self._nothing = NothingFound(self.filter_box, self.tr("No file matches {filter}."), self)
        self._empty = EmptyState(
            "folder",
            self.tr("Nothing in this pack yet. Drop folders here, or add a file selector."),
            (
                Offer(self.tr("Add folder…"), AskForFolders()),
                Offer(self.tr("Add files…"), AskForFiles()),
            ),
            self,
        )
        self._set_up_list()
        self._lay_out()
        self._make_actions()
        self.setAcceptDrops(True)
        self._empty.wished.connect(self._ask)
        self.filter_box.changed.connect(self._show_fitting)
        self.filter_box.wished.connect(self.wished)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._list.selectionModel().selectionChanged.connect(self._update_actions)
        self._update_actions()

    def show_pack(self, view: View, pack: Pack) -> None:
        """Show what ``pack`` ships. Selection and scroll stay while it is the same pack."""
        self._next = (view, pack)
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)

    def _catch_up(self) -> None:
        """Show what is to be shown by now: there may be 100,000 files, and nobody looked."""
        if self._next is None:
            return
        (view, pack), self._next = self._next, None
        self._pack, self._read_only = pack, view.read_only
        contents = view.contents_of(pack)
        checking = view.is_old(pack, contents)
        if contents is not self._contents:
            self._contents = contents
            self._bytes = contents.total_bytes if contents is not None else 0
        self._table.show_contents(contents, checking=checking)
        self._read_facets(contents)
        self._list.viewport().update()
        self._count.setText(self._sentence(checking=checking))
        empty = contents is not None and not len(self._table.all)
        self.filter_box.setVisible(not empty)
        self._empty.setVisible(empty)
        self._empty.setEnabled(view.read_only is None)
        self._empty.setToolTip(view.read_only or "")
        self._list.horizontalHeader().setVisible(not empty)
        self._update_actions()

    def holds(self, path: str) -> bool:
        """Whether a file is stored as ``path``, or comes from there."""
        self._catch_up()
        return place_in(self._table.all, path) is not None

    def go_to(self, path: str) -> bool:
        """Choose the file that is stored as ``path``, or comes from there; whether there is one."""
        if not self.holds(path):
            return False
        row = self._table.place(path)
        if row is None:  # It is there, and somebody is led to it: no filter may hide it.
            self.filter_box.clear()
            row = self._table.place(path)
        if row is None:
            return False
        index = self._table.index(row, Column.PATH)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._list.selectionModel().setCurrentIndex(index, rows)
        self._list.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        self._list.setFocus()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._read_only is None and local_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        if paths and self._pack is not None and self._read_only is None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.wished.emit(Add(paths, self._pack.path))

    def _read_facets(self, contents: Contents | None) -> None:
        """Know what the files of ``contents`` can be asked, and show those that fit the filter."""
        if self._facets is None or self._facets.contents is not contents:
            self._facets = None if contents is None else ContentsFacets(contents, self._table.all)
            self.filter_box.set_fields(() if self._facets is None else self._facets.fields)
            self._show_fitting()

    @Slot()
    def _show_fitting(self) -> None:
        if self._facets is not None:
            self._table.show_rows(sieve(self.filter_box, self._table.all, self._facets.listing))
            self._nothing.show_for(len(self._table.rows), len(self._table.all))

    def _set_up_list(self) -> None:
        dress_table(self._list)
        self._list.setModel(self._table)
        self._list.horizontalHeader().setStretchLastSection(True)
        self._list.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self._list.setAccessibleName(self.tr("Files of this pack"))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        letters = {Column.PATH: 42, Column.SIZE: 13, Column.SELECTOR: 32, Column.SOURCE: 16}
        for column, count in letters.items():
            self._list.setColumnWidth(column, self.fontMetrics().averageCharWidth() * count)

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, inside, 0, 0)
        column.setSpacing(inside)
        box = self.filter_box
        box.set_name(self.tr("Filter the files of this pack"))
        box.set_list(self._list)
        box.standing = (StandingFilter(self.tr("What is not shipped"), "-state:shipped"),)
        box.setContentsMargins(inside, 0, inside, 0)
        column.addWidget(self._count)
        column.addWidget(box)
        column.addWidget(self._list, 1)
        self._count.setIndent(inside)
        room = QVBoxLayout(self._list.viewport())
        room.addWidget(self._empty)
        room.addWidget(self._nothing)
        self.setTabOrder(box, self._list)

    def _make_actions(self) -> None:
        self._copy = self._action(self.tr("Copy path"), None, self._wish_copied)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._show = self._action(self.tr("Show in file manager"), "show-file", self._wish_shown)
        self._selector = self._action(self.tr("Show selector"), None, self._wish_selector)
        self._leave_out = self._action(self.tr("Exclude from this pack"), "ignored", self._wish_left_out)
        self._leave_out.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))

    def _action(self, text: str, sign: str | None, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        if sign is not None:
            action.setIcon(icon(sign))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _sentence(self, *, checking: bool) -> str:
        """How much the pack ships, and how much it does not."""
        contents = self._contents
        if contents is None:
            return self.tr("Checking …")
        shipped = self.tr("{files}, {size}").format(
            files=words.files(len(contents.files)), size=words.size(self._bytes)
        )
        excluded = len(contents.selection.excluded)
        apart = (
            (len(contents.ignored), self.tr("{count} ignored")),
            (excluded, self.tr("{count} left out")),
            (len(contents.refused), self.tr("{count} not packed")),
        )
        kept_out = ", ".join(text.format(count=words.count(count)) for count, text in apart if count)
        sentence = f"{shipped}; {kept_out}" if kept_out else shipped
        return self.tr("{sentence} (checking …)").format(sentence=sentence) if checking else sentence

    def _chosen(self) -> list[int]:
        return sorted(index.row() for index in self._list.selectionModel().selectedRows())

    @Slot()
    def _update_actions(self) -> None:
        nothing = None if self._list.selectionModel().hasSelection() else self.tr("Choose a file first.")
        for action in (self._copy, self._show, self._selector):
            _allow(action, nothing)
        _allow(self._leave_out, self._read_only or nothing)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions(self.actions())
        menu.popup(self._list.viewport().mapToGlobal(at))

    @Slot(object)
    def _ask(self, wish: AskForFolders | AskForFiles) -> None:
        if self._pack is not None:
            self.wished.emit(type(wish)(self._pack.path))

    @Slot()
    def _wish_copied(self) -> None:
        paths = [self._table.path(row) for row in self._chosen()]
        if paths:
            self.wished.emit(CopyText("\n".join(paths)))

    @Slot()
    def _wish_shown(self) -> None:
        row = self._list.currentIndex().row()
        if row >= 0 and self._contents is not None:
            self.wished.emit(ShowFile(self._contents.pack.base / self._table.disk_path(row)))

    @Slot()
    def _wish_selector(self) -> None:
        row = self._list.currentIndex().row()
        number = self._table.selector(row) if row >= 0 else None
        if number is not None and self._pack is not None:
            self.wished.emit(GoTo(self._pack.place(intents.SELECTORS, number)))

    @Slot()
    def _wish_left_out(self) -> None:
        sources = [self._table.source(row) for row in self._chosen() if self._table.taken(row)]
        if sources and self._pack is not None:
            self.wished.emit(Perform(intents.exclude(self._pack, tuple(dict.fromkeys(sources)))))


def _allow(action: QAction, obstacle: str | None) -> None:
    action.setEnabled(obstacle is None)
    action.setToolTip(obstacle or action.text())
