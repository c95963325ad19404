"""The packs and the reason: beside or below each other, and one at a time where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QSplitter,
    QTabBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.project.audience import Answer
from studio.ui.look.scale import row_height, units
from studio.ui.look.words import directed
from studio.ui.panels.audience.beside_words import lookup_source
from studio.ui.panels.audience.delivery_words import as_text
from studio.ui.panels.audience.facets import delivery_fields, delivery_listing
from studio.ui.panels.audience.packs_table import Column, PackDeliveries
from studio.ui.panels.audience.steps_table import Column as StepColumn
from studio.ui.panels.audience.steps_table import Steps
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.rows import dress_tree
from studio.ui.pieces.sieve import sieve
from studio.ui.wishes import CopyText

_LANGUAGES_FROM = 640
_REASONS_FROM = 520
_CHAINS_FROM = 560
"""From these widths on, in units, there are columns for languages, for why packs come, and for chains.

Below them ids tend to say the language, and tool tips say the rest.
"""

_CHAIN_SHARE = 0.34

_BOX_BESIDE_FROM = 480
"""From this width on, in units, the filter stands beside the tabs."""

_LEAST_ROWS = 3

_PACKS, _REASON, _WHAT_IF = range(3)
"""The tabs; where both tables are shown, the first one stands for both."""


class AnswerTables(QWidget):
    """``packs`` and ``steps``, and ``what_if`` in their place.

    ``wished`` carries the wish to copy what is chosen in one of them.
    """

    wished = Signal(object)

    def __init__(self, packs: PackDeliveries, steps: Steps, what_if: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._named = False
        self._both_shown = True
        self._deliveries = packs
        self._reasons = steps
        self._what_if = what_if
        self._scale = self._chain = 0
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Packs"))
        self.tabs.addTab(self.tr("Why this language"))
        self.tabs.addTab(self.tr("What if…"))
        self.tabs.setAccessibleName(self.tr("What is shown below"))
        self.tabs.currentChanged.connect(self._show_what_fits)
        self.packs = self._table(packs, self.tr("Packs for this person"))
        self.filter_box = self._box()
        self._nothing = NothingFound(self.filter_box, self.tr("No pack matches {filter}."), self)
        QVBoxLayout(self.packs.viewport()).addWidget(self._nothing)
        self.steps = self._table(steps, self.tr("Why this language"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._both = QSplitter(Qt.Orientation.Vertical, self)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self.packs)
        self._reason = QWidget(self._both)
        self._opinion = Caption("", self._reason)
        self._lookup = Caption("", self._reason)
        self._lookup.setToolTip(directed(lookup_source()))
        self._lookup.setAccessibleDescription(lookup_source())
        below = QVBoxLayout(self._reason)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(units(self, 4))
        below.addWidget(self.steps, 1)
        below.addWidget(self._opinion)
        below.addWidget(self._lookup)
        self._both.addWidget(self._reason)
        self._both.setStretchFactor(0, 3)
        self._both.setStretchFactor(1, 2)
        self.packs.header().setStretchLastSection(False)
        self.steps.header().setStretchLastSection(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._both, 1)
        column.addWidget(what_if, 1)
        self._size_columns()
        self._show_what_fits()

    @property
    def shows_both(self) -> bool:
        """Whether there is room for both at once."""
        return self._both_shown

    def stand(self, orientation: Qt.Orientation, *, both: bool) -> None:
        """Show both, beside or below each other, or one at a time."""
        self._both_shown = both
        self._both.setOrientation(orientation)
        self._show_what_fits()

    @property
    def opinion(self) -> str:
        """What is said below the reason, and is no part of it."""
        return self._opinion.text()

    @property
    def lookup(self) -> str:
        """What is said of files that are looked up by language."""
        return self._lookup.text()

    def say_beside(self, opinion: str, lookup: str) -> None:
        """Say below the reason what others would choose, and how files are looked up."""
        for label, text in ((self._opinion, opinion), (self._lookup, lookup)):
            label.setText(text)
            label.setVisible(bool(text))

    def show_answer(self, answer: Answer, *, named: bool) -> None:
        """Show what becomes of each pack that fits the filter; languages by name where they are ``named``."""
        self._deliveries.show_answer(answer, named=named)
        self.filter_box.set_fields(delivery_fields(self._deliveries.all))
        self._narrow()

    def know_names(self) -> None:
        """Languages are named from now on."""
        self._named = True

    def sizeHint(self) -> QSize:
        """The answer above says how high all of it wants to be; these take what is left, or else scroll."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= units(self, _BOX_BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._size_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_columns()

    @Slot()
    def _show_what_fits(self) -> None:
        both, chosen = self._both_shown, self.tabs.currentIndex()
        if both and chosen == _REASON:
            self.tabs.setCurrentIndex(_PACKS)  # Which comes back here.
            return
        self.tabs.setTabVisible(_REASON, not both)
        self.tabs.setTabText(_PACKS, self.tr("Packs and reason") if both else self.tr("Packs"))
        self._both.setVisible(chosen != _WHAT_IF)
        self._what_if.setVisible(chosen == _WHAT_IF)
        self.packs.setVisible(both or chosen == _PACKS)
        self._reason.setVisible(both or chosen == _REASON)
        self.filter_box.setVisible(chosen == _PACKS)
        self._size_columns()

    @Slot()
    def _narrow(self) -> None:
        rows = self._deliveries.all
        self._deliveries.show_rows(sieve(self.filter_box, rows, delivery_listing(rows)))
        self._nothing.show_for(len(self._deliveries.rows), len(rows))

    def _box(self) -> FilterBox:
        box = FilterBox(delivery_fields(()), "audience", self)
        box.set_name(self.tr("Filter the packs for this person"))
        box.set_list(self.packs)
        box.changed.connect(self._narrow)
        box.wished.connect(self.wished)
        return box

    def _head(self) -> QBoxLayout:
        """The tabs, and the filter of the packs."""
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(units(self, 4))
        self._top.addWidget(self.tabs)
        self._top.addWidget(self.filter_box, 1)
        return self._top

    def _table(self, model: QAbstractTableModel, name: str) -> QTreeView:
        table = QTreeView(self)
        dress_tree(table)
        table.setRootIsDecorated(False)
        table.setModel(model)
        table.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        table.setAccessibleName(name)
        table.setMinimumHeight(row_height(table) * _LEAST_ROWS)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        copy = QAction(self.tr("Copy as text"), table)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy_packs if isinstance(model, PackDeliveries) else self._copy_steps)
        table.addAction(copy)
        return table

    def _size_columns(self) -> None:
        """Widths as the text is large; those that somebody chose are theirs until it grows."""
        packs, steps = self.packs, self.steps
        # What is hidden has no width yet that says anything.
        room = self.width() // (2 if self._both.orientation() is Qt.Orientation.Horizontal else 1)
        narrow = room < units(self, _REASONS_FROM)
        packs.setColumnHidden(Column.LANGUAGE, room < units(self, _LANGUAGES_FROM))
        packs.setColumnHidden(Column.WHY, narrow)
        steps.setColumnHidden(StepColumn.CHAIN, room < units(self, _CHAINS_FROM))
        modes = QHeaderView.ResizeMode
        packs.header().setSectionResizeMode(Column.PACK, modes.Stretch if narrow else modes.Interactive)
        if self._scale != (scale := units(self, 100)):
            self._scale = scale
            for table, widths in (
                (packs, {Column.PACK: 168, Column.LANGUAGE: 144, Column.WHEN: 176, Column.SIZE: 104}),
                (steps, {StepColumn.ASKED: 124, StepColumn.SCORE: 80}),
            ):
                for column, width in widths.items():
                    table.header().resizeSection(column, units(self, width))
            self._chain = 0
            packs.header().setSectionResizeMode(Column.WHY, modes.Stretch)
            steps.header().setSectionResizeMode(StepColumn.FOUND, modes.Stretch)
        hidden = steps.isColumnHidden(StepColumn.CHAIN)
        if not hidden and self._chain in (0, steps.columnWidth(StepColumn.CHAIN)):
            steps.setColumnWidth(StepColumn.CHAIN, round(room * _CHAIN_SHARE))
            self._chain = steps.columnWidth(StepColumn.CHAIN)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        table = self.sender()
        if not isinstance(table, QTreeView):
            return
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(table.actions())
        menu.popup(table.viewport().mapToGlobal(at))

    @Slot()
    def _copy_packs(self) -> None:
        chosen = _chosen(self.packs)
        rows = tuple(one for place, one in enumerate(self._deliveries.shown) if place in chosen or not chosen)
        self.wished.emit(CopyText(as_text(rows, named=self._named)))

    @Slot()
    def _copy_steps(self) -> None:
        self.wished.emit(CopyText(self._reasons.as_text(_chosen(self.steps))))


def _chosen(table: QTreeView) -> frozenset[int]:
    """The numbers of the chosen rows."""
    return frozenset(index.row() for index in table.selectionModel().selectedRows())
