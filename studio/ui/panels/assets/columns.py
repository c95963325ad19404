"""The columns of the assets: which there are, how wide they are, what the rows are put in order by."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field, ValidationError
from PySide6.QtCore import QObject, QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu

from studio.project.arranging import By
from studio.ui.look.scale import units
from studio.ui.panels.assets.cells import Column, heading, sample

_PADDING = 12
_SIGN = 28

_BY_WORTH = (Column.PACK, Column.STATE, Column.SIZE, Column.CHANGED, Column.TYPE)
"""Which columns stay longest where there is no room for all."""

_BY: dict[Column, By] = {
    Column.NAME: By.NAME,
    Column.PACK: By.PACK,
    Column.SIZE: By.SIZE,
    Column.TYPE: By.TYPE,
    Column.STATE: By.STATE,
    Column.CHANGED: By.CHANGED,
}

_LARGEST_FIRST = frozenset({By.SIZE, By.CHANGED})
"""Orders of which people want the other end first."""

_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class _Kept(BaseModel):
    """What is kept of the columns from one start to the next."""

    hidden: tuple[Column, ...] = ()
    order: tuple[Column, ...] = ()
    widths: dict[Column, Annotated[int, Field(gt=0, lt=10_000)]] = Field(default_factory=dict[Column, int])
    name: int = Field(default=0, ge=0, lt=10_000)


class Columns(QObject):
    """Keeps the columns of ``view``, headed by ``header``, within its width, and as somebody chose them.

    ``ordered``: somebody wants the rows ``by`` something else. ``place`` is where all this is kept from one
    start to the next; ``remember`` keeps it.
    """

    ordered = Signal()

    def __init__(self, view: QAbstractItemView, header: QHeaderView, place: str) -> None:
        super().__init__(view)
        self._view = view
        self._place = place
        self._header = header
        self._fitting = False
        self._own_width = False
        self._hidden: set[Column] = set()
        self.by, self.descending = By.NAME, False
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(False)
        self._header.setStretchLastSection(False)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._open_menu)
        self._start()
        self._recall()
        self._header.sectionResized.connect(self._section_resized)
        self._header.sortIndicatorChanged.connect(self._sorted)
        self.fit()

    @property
    def hidden(self) -> frozenset[Column]:
        """The columns that somebody does not want."""
        return frozenset(self._hidden)

    def fit(self) -> None:
        """Show as many columns as there is room for, and give the names what the others leave.

        Where there is no room for the words of the states, their signs stay.
        """
        least = self._widths[Column.NAME]
        room = self._view.viewport().width() - least
        self._fitting = True
        for column in _BY_WORTH:
            width = self._widths[column]
            if column is Column.STATE and room < width:
                width = units(self._view, _SIGN)
            if column in self._hidden or room < width:
                self._header.hideSection(column)
            else:
                self._header.showSection(column)
                self._header.resizeSection(column, width)
                room -= width
        if not self._own_width:
            self._header.resizeSection(Column.NAME, least + max(0, room))
        self._fitting = False

    def show_order(self, by: By, *, descending: bool) -> None:
        """Show that the rows stand in this order. Nothing is said of it."""
        self.by, self.descending = by, descending
        column = next(one for one, order in _BY.items() if order is by)
        self._header.blockSignals(True)  # noqa: FBT003 -- Qt's own
        self._header.setSortIndicator(column, _DESCENDING if descending else _ASCENDING)
        self._header.blockSignals(False)  # noqa: FBT003 -- Qt's own
        self._header.viewport().update()

    def menu(self) -> QMenu:
        """Which columns there are, to be ticked. It is not shown yet."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            action = QAction(heading(column), menu)
            action.setObjectName(column.name.lower())
            action.setCheckable(True)
            action.setChecked(column not in self._hidden)
            action.setEnabled(column is not Column.NAME)
            action.setData(int(column))
            action.triggered.connect(self._ticked)
            menu.addAction(action)
        menu.addSeparator()
        reset = QAction(self.tr("Columns as they were at first"), menu)
        reset.setObjectName("reset-columns")
        reset.triggered.connect(self.reset)
        menu.addAction(reset)
        return menu

    @Slot()
    def reset(self) -> None:
        """Have the columns as they are for somebody who never touched them."""
        self._start()
        self.fit()

    def remember(self) -> None:
        """Keep all this for the next start."""
        header = self._header
        kept = _Kept(
            hidden=tuple(sorted(self._hidden)),
            order=tuple(Column(header.logicalIndex(place)) for place in range(len(Column))),
            widths=self._widths,
            name=header.sectionSize(Column.NAME) if self._own_width else 0,
        )
        QSettings().setValue(self._place, kept.model_dump_json())

    def _start(self) -> None:
        self._hidden.clear()
        self._own_width = False
        self._widths = {column: self._wide_enough(column) for column in Column}
        for place, column in enumerate(Column):
            self._header.moveSection(self._header.visualIndex(column), place)

    def _recall(self) -> None:
        """Have what was kept; what does not read as that is passed over."""
        text = QSettings().value(self._place)
        try:
            kept = _Kept.model_validate_json(text) if isinstance(text, str) else _Kept()
        except ValidationError:
            return
        self._hidden = set(kept.hidden) - {Column.NAME}
        self._widths.update(kept.widths)
        if sorted(kept.order) == list(Column) and kept.order[0] is Column.NAME:
            for place, column in enumerate(kept.order):
                self._header.moveSection(self._header.visualIndex(column), place)
        if kept.name:
            self._own_width = True
            self._header.resizeSection(Column.NAME, kept.name)

    def _wide_enough(self, column: Column) -> int:
        words = max(
            self._view.fontMetrics().horizontalAdvance(text) for text in (sample(column), heading(column))
        )
        beside = _SIGN if column in {Column.NAME, Column.STATE} else _PADDING
        return words + units(self._view, beside + _PADDING)

    @Slot(int, int, int)
    def _section_resized(self, section: int, _before: int, now: int) -> None:
        if self._fitting or not now:
            return
        if section == Column.NAME:
            self._own_width = True
        else:
            self._widths[Column(section)] = now

    @Slot(int, Qt.SortOrder)
    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        by = _BY[Column(section)]
        descending = order == _DESCENDING
        if by is not self.by:
            descending = by in _LARGEST_FIRST
        self.show_order(by, descending=descending)
        self.ordered.emit()

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(where))

    @Slot(bool)
    def _ticked(self, checked: bool) -> None:  # noqa: FBT001 -- Qt's own
        action = self.sender()
        if isinstance(action, QAction):
            column = Column(int(str(action.data())))
            (self._hidden.discard if checked else self._hidden.add)(column)
            self.fit()
