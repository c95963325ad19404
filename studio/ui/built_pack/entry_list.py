"""The list of what is in a built pack, with a filter above it and two ways to see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionRange, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.ui.built_pack.arranging import Arrangement, Arranging, Column, Node, Way
from studio.ui.built_pack.entry_model import EntryModel
from studio.ui.built_pack.facets import EntryFacets
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, units
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.own_widths import OwnWidths
from studio.ui.pieces.rows import dress_tree
from studio.values import dataclass

_FEW = 60
"""Rows that are all opened by themselves; of more, somebody wants to see the folders first."""

_KIND_FROM, _PACKED_FROM = 440, 520
"""Units of width from which on there is room for a column."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The row that somebody is at, and all that are chosen."""

    current: Node | None = None
    nodes: tuple[Node, ...] = ()


class EntryList(QWidget):
    """``wants`` carries an ``Arranging`` to be worked out, ``chosen`` what is ``Chosen``, ``wished`` a wish.

    What was opened, and where somebody is, stays from one arrangement to the next.
    """

    wants = Signal(object)
    chosen = Signal(object)
    wished = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked: Arranging | None = None
        self._facets = EntryFacets(())
        self._open: set[str] = set()
        self._is_new = self._is_showing = False
        self.model = EntryModel(self)
        self.tree = QTreeView(self)
        self.box = FilterBox((), "built-pack", self)
        self._nothing = NothingFound(self.box, self.tr("No file matches {filter}."), self)
        self._empty = EmptyState("pack", self.tr("No files are in this pack."), (), self)
        self._empty.hide()
        self._ways = QButtonGroup(self)
        self._buttons = {
            Way.TREE: self._button("view-tree", self.tr("Show as tree")),
            Way.LIST: self._button("view-list", self.tr("Show as list")),
        }
        for button in self._buttons.values():
            self._ways.addButton(button)
        self._buttons[Way.TREE].setChecked(True)
        self._set_up_tree()
        self._lay_out()
        self.box.changed.connect(self._ask)
        self.box.wished.connect(self.wished)
        self._ways.buttonToggled.connect(self._turned)
        self.tree.header().sortIndicatorChanged.connect(self._ask)
        self.tree.expanded.connect(self._opened)
        self.tree.collapsed.connect(self._closed)
        self.tree.activated.connect(self._entered)
        self.tree.selectionModel().selectionChanged.connect(self._choose)
        self.tree.selectionModel().currentChanged.connect(self._move)

    @property
    def way(self) -> Way:
        """How the files are shown."""
        return next(way for way, button in self._buttons.items() if button.isChecked())

    @property
    def chosen_now(self) -> Chosen:
        """What is chosen."""
        nodes: list[Node] = []
        ranges: list[QItemSelectionRange] = list(self.tree.selectionModel().selection())  # type: ignore[call-overload]  # the stubs do not know that it is a list
        for some in ranges:
            nodes += self.model.between(some.parent(), some.top(), some.bottom())
        return Chosen(self.model.node(self.tree.currentIndex()), tuple(nodes))

    def show_way(self, way: Way) -> None:
        """Show the files that way."""
        self._buttons[way].setChecked(True)  # The rest follows from that.

    def show_files(self, facets: EntryFacets) -> None:
        """Show these files from now on."""
        self._facets = facets
        self._make_room()
        self._is_new = True
        self.box.set_fields(facets.fields)
        is_empty = not (facets.items or facets.folders)
        self.box.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self._ask()

    def show_arrangement(self, asked: Arranging, found: Arrangement) -> None:
        """Show ``found``, if it answers what was ``asked`` last."""
        if asked is not self._asked:
            return
        node = self.model.node(self.tree.currentIndex())
        self._is_showing = True
        self.model.show_arrangement(found)
        self._open_again(found)
        place = self.model.place(node.path) if node is not None else QModelIndex()
        if place.isValid():
            self.tree.setCurrentIndex(place)
            self.tree.scrollTo(place)
        elif found.nodes:
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self._is_showing = False
        self.box.set_count(found.shown, found.all)
        self._nothing.show_for(found.shown, found.all)
        self._choose()

    def add_menu(self, actions: Sequence[QAction]) -> None:
        """Offer ``actions`` where somebody asks for what can be done with a row."""
        self.tree.addActions(list(actions))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """A narrow list keeps names and sizes: a name of three letters says nothing."""
        width = self.width()
        self.tree.setColumnHidden(Column.KIND, width < units(self, _KIND_FROM))
        packed = self._facets.has_packed and width >= units(self, _PACKED_FROM)
        self.tree.setColumnHidden(Column.PACKED, not packed)

    @Slot()
    def _ask(self) -> None:
        """Have what is to be shown worked out."""
        head = self.tree.header()
        section = head.sortIndicatorSection()
        self._asked = Arranging(
            self._facets,
            self.box.filter,
            self.way,
            Column(section) if section in set(Column) else None,
            head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        )
        self.wants.emit(self._asked)

    @Slot(object, bool)
    def _turned(self, _button: object, checked: bool) -> None:  # noqa: FBT001 -- Qt's own
        if checked:
            self._ask()

    def _open_again(self, found: Arrangement) -> None:
        """Open the folders that were open; all of them where there is little to see."""
        self.tree.setRootIsDecorated(found.way is Way.TREE)
        narrowed = bool(self.box.filter.terms)
        if len(found.nodes) <= _FEW and (self._is_new or narrowed):
            self.tree.expandAll()
        elif found.way is Way.TREE:
            for number, node in enumerate(found.nodes):
                if node.is_folder and (node.path in self._open or self._leads_on(found, number)):
                    self.tree.expand(self.model.place_of(number))
        self._is_new = False

    def _leads_on(self, found: Arrangement, number: int) -> bool:
        """Whether a new list begins with one folder alone: what is in it is what somebody wants to see."""
        return self._is_new and found.outermost == 1 and number == 0

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None:
            self._open.add(node.path)

    @Slot(QModelIndex)
    def _closed(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None:
            self._open.discard(node.path)

    @Slot(QModelIndex)
    def _entered(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None and not node.is_folder:
            self.entered.emit()

    @Slot(QItemSelection, QItemSelection)
    def _choose(self, now: QItemSelection | None = None, before: QItemSelection | None = None) -> None:
        del now, before
        if not self._is_showing:
            self.chosen.emit(self.chosen_now)

    @Slot(QModelIndex, QModelIndex)
    def _move(self, now: QModelIndex, before: QModelIndex) -> None:
        del now, before
        self._choose()

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _set_up_tree(self) -> None:
        tree = self.tree
        dress_tree(tree, sorts=True)
        tree.setModel(self.model)
        tree.setAccessibleName(self.tr("Files of the built pack"))
        tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.SIZE, 96), (Column.PACKED, 96), (Column.KIND, 128)):
            head.resizeSection(column, units(self, width))
        OwnWidths("built-pack", head)

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        self.box.set_name(self.tr("Filter the files of this pack"))
        self.box.set_list(self.tree)
        self.box.standing = (StandingFilter(self.tr("Larger than 5 MB"), "size:>5mb"),)
        above = QHBoxLayout()
        above.setContentsMargins(inside, inside, inside, 0)
        above.setSpacing(0)
        above.addWidget(self.box, 1)
        above.addSpacing(inside)
        for button in self._buttons.values():
            above.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(inside)
        column.addLayout(above)
        column.addWidget(self.tree, 1)
        room = QVBoxLayout(self.tree.viewport())
        room.addWidget(self._nothing)
        room.addWidget(self._empty)
