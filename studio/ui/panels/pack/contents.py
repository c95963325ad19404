"""The list of what a pack ships, always as the last look found it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from studio.project.companions import CompanionQuestion, Companions
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.ui.answerer import Answer, Ask
from studio.ui.look import words
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import side_by_side
from studio.ui.panels.pack.contents_actions import ContentsActions
from studio.ui.panels.pack.contents_columns import Column
from studio.ui.panels.pack.contents_model import ContentsTable
from studio.ui.panels.pack.contents_order import OrderQuestion
from studio.ui.panels.pack.contents_rows import ContentsRow, place_in, stored_path
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
from studio.ui.wishes import Add, AskForFiles, AskForFolders

_LONG = 10_000
"""Rows from which on a list in another order forgets which rows are chosen, but for the current one."""


class ContentsTab(QWidget):
    """Every file of one pack with the selector that took it, and every file that is kept out."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next: tuple[View, Pack] | None = None
        self._pack: Pack | None = None
        self._contents: Contents | None = None
        self._bytes = 0
        self._asked: Ask | None = None
        self._ground: tuple[object, ...] = ()
        self._column: Column | None = None
        self._sorting: Ask | None = None
        self._narrowed = self._turned = False
        self._sorted: Sequence[ContentsRow] = ()
        self._ordered: tuple[Sequence[ContentsRow], Sequence[ContentsRow]] | None = None
        self._read_only: str | None = None
        self._table = ContentsTable(self)
        # Not a tree view: that asks about every row, seen or not.
        self._list = QTableView(self)
        self._list.setObjectName("contents")
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
        self._actions = ContentsActions(self, self._list, self._table)
        self._actions.wished.connect(self.wished)
        self.setAcceptDrops(True)
        self._empty.wished.connect(self._ask)
        self.filter_box.changed.connect(self._show_fitting)
        self.filter_box.wished.connect(self.wished)
        self._list.horizontalHeader().sortIndicatorChanged.connect(self._sort)

    def show_pack(self, view: View, pack: Pack) -> None:
        """Show what ``pack`` ships. Selection and scroll stay while it is the same pack."""
        self._next = (view, pack)
        if self.isVisible():
            self._catch_up()

    def take_answer(self, answer: Answer) -> None:
        """Take what came of a question that was asked here."""
        result = answer.result
        if answer.ask is self._asked and isinstance(result, Companions):
            self._asked = None
            self._table.show_companions(result)
            self._show_columns(result)
            if self._column in {Column.TWINS, Column.ALSO}:
                self._ordered = self._sorting = None
                self._turned = True
            self._read_facets(self._contents)
        elif answer.ask is self._sorting and isinstance(result, list):
            self._sorting = None
            self._ordered = (self._table.all, result)
            self._turned = True
            self._show_fitting()

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
        self._ask_for_companions(view, contents)
        self._read_facets(contents)
        self._list.viewport().update()
        self._count.setText(self._sentence(checking=checking))
        empty = contents is not None and not len(self._table.all)
        self.filter_box.setVisible(not empty)
        self._empty.setVisible(empty)
        self._empty.setEnabled(view.read_only is None)
        self._empty.setToolTip(view.read_only or "")
        self._list.horizontalHeader().setVisible(not empty)
        self._actions.show_pack(view, pack, contents)

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

    def path_here(self) -> str | None:
        """The stored path of the current file, or ``None``."""
        index = self._list.currentIndex()
        return stored_path(self._table.rows[index.row()]) if index.isValid() else None

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
        known = self._facets
        companions = self._table.companions
        if known is None or known.contents is not contents or known.companions is not companions:
            made = None if contents is None else ContentsFacets(contents, self._table.all, companions)
            self._facets = made
            self.filter_box.set_fields(() if made is None else made.fields)
            # That companions are known now changes nothing in a list that shows all its files as they stand.
            if known is None or known.contents is not contents or self._narrowed or self._turned:
                self._show_fitting()

    def _ask_for_companions(self, view: View, contents: Contents | None) -> None:
        """Ask where else the paths are, once for the same packs and the same knowledge of their files."""
        state = view.state
        ground = (contents, *state.contents, state.facts, view.project.file)
        if contents is None or _are_same(ground, self._ground):
            return
        self._ground = ground
        self._asked = Ask(
            "companions", CompanionQuestion(contents, state.contents, view.project.file, state.facts)
        )
        self.wished.emit(self._asked)

    def _show_columns(self, companions: Companions) -> None:
        """Show those columns of companions that have something to say."""
        self._list.setColumnHidden(Column.TWINS, not companions.has_languages)
        self._list.setColumnHidden(Column.ALSO, not companions.has_others)

    @Slot()
    def _show_fitting(self) -> None:
        if self._facets is None:
            return
        rows = sieve(self.filter_box, self._table.all, self._facets.listing)
        if self._column is not None:
            ordered = self._in_order()
            if ordered is None and len(self._table.rows):
                return  # What is shown stays until the order of what is to be shown is known.
            rows = rows if ordered is None else _of(ordered, rows, self._table.all)
        self._narrowed = rows is not self._table.all
        self._show_rows(rows)
        self._nothing.show_for(len(self._table.rows), len(self._table.all))

    def _show_rows(self, rows: Sequence[ContentsRow]) -> None:
        """Show ``rows``. In another order a long list begins anew, but for its current row: it is faster."""
        turned, self._turned = self._turned, False
        row = self._list.currentIndex().row()
        if not turned or len(rows) < _LONG:
            self._table.show_rows(rows)
            return
        current = self._table.entry(row) if row >= 0 else None
        self._table.rows.replace(rows)
        place = next((number for number, one in enumerate(rows) if one is current), None)
        if current is not None and place is not None:
            index = self._table.index(place, Column.PATH)
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)

    def _in_order(self) -> Sequence[ContentsRow] | None:
        """All rows in the order that was chosen; ``None``: it is being worked out."""
        if self._ordered is not None and self._ordered[0] is self._table.all:
            return self._ordered[1]
        if self._sorting is not None and self._sorted is self._table.all:
            return None
        self._sorted = self._table.all
        head = self._list.horizontalHeader()
        descending = head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        if self._column is not None:
            self._sorting = Ask(
                "order of contents",
                OrderQuestion(self._table.all, self._column, descending, self._table.companions),
            )
            self.wished.emit(self._sorting)
        return None

    @Slot(int, Qt.SortOrder)
    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        del order
        self._column = Column(section) if section in set(Column) else None
        self._ordered = self._sorting = None
        self._turned = True
        self._show_fitting()

    def _set_up_list(self) -> None:
        dress_table(self._list, sorts=True)
        self._list.setModel(self._table)
        head = self._list.horizontalHeader()
        head.setStretchLastSection(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._list.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self._list.setAccessibleName(self.tr("Files of this pack"))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        letters = {
            Column.PATH: 37,
            Column.SIZE: 14,
            Column.SELECTOR: 27,
            Column.TWINS: 24,
            Column.ALSO: 16,
            Column.SOURCE: 16,
        }
        for column, count in letters.items():
            self._list.setColumnWidth(column, self.fontMetrics().averageCharWidth() * count)
        for column in (Column.TWINS, Column.ALSO):
            self._list.setColumnHidden(column, True)  # noqa: FBT003 -- Qt's own

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

    def _sentence(self, *, checking: bool) -> str:
        """How much the pack ships, and how much it does not."""
        contents = self._contents
        if contents is None:
            return self.tr("Checking …")
        shipped = self.tr("{files}, {size}").format(
            files=words.files(len(contents.files)), size=words.size(self._bytes)
        )
        excluded = len(contents.selection.excluded)
        ignored, refused = len(contents.ignored), len(contents.refused)
        apart = (
            (ignored, self.tr("{count} ignored", "", ignored)),
            (excluded, self.tr("{count} left out", "", excluded)),
            (refused, self.tr("{count} not packed", "", refused)),
        )
        kept_out = side_by_side(text.format(count=words.count(count)) for count, text in apart if count)
        sentence = f"{shipped}; {kept_out}" if kept_out else shipped
        return self.tr("{sentence} (checking …)").format(sentence=sentence) if checking else sentence

    @Slot(object)
    def _ask(self, wish: AskForFolders | AskForFiles) -> None:
        if self._pack is not None:
            self.wished.emit(type(wish)(self._pack.path))


def _of(
    ordered: Sequence[ContentsRow], some: Sequence[ContentsRow], rows: Sequence[ContentsRow]
) -> Sequence[ContentsRow]:
    """``some`` of ``rows`` in the order of ``ordered``, which has all of them."""
    if some is rows:
        return ordered
    wanted = set(map(id, some))
    return [row for row in ordered if id(row) in wanted]


def _are_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(this is that for this, that in zip(one, other, strict=True))
