"""How wide the columns of the asset tree are, and which of them there is room for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QHeaderView, QTreeView

from studio.ui.look.scale import units
from studio.ui.panels.assets.cells import Column, sample

_PADDING = 12
_SIGN = 28

_BY_WORTH = (Column.PACK, Column.STATE, Column.SIZE, Column.CHANGED)
"""Which columns stay longest where there is no room for all."""


class Columns(QObject):
    """Keeps the columns of ``tree`` within its width, and a width that somebody chose as it is."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._header = tree.header()
        self._fitting = False
        self._own_width = False
        self._widths = {column: self._wide_enough(column) for column in Column}
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(False)
        self._header.setStretchLastSection(False)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.sectionResized.connect(self._section_resized)
        self.fit()

    def fit(self) -> None:
        """Show as many columns as there is room for, and give the names what the others leave.

        Where there is no room for the words of the states, their signs stay.
        """
        least = self._widths[Column.NAME]
        room = self._tree.viewport().width() - least
        self._fitting = True
        for column in _BY_WORTH:
            width = self._widths[column]
            if column is Column.STATE and room < width:
                width = units(self._tree, _SIGN)
            if room < width:
                self._header.hideSection(column)
            else:
                self._header.showSection(column)
                self._header.resizeSection(column, width)
                room -= width
        if not self._own_width:
            self._header.resizeSection(Column.NAME, least + max(0, room))
        self._fitting = False

    def _wide_enough(self, column: Column) -> int:
        words = self._tree.fontMetrics().horizontalAdvance(sample(column))
        beside = _SIGN if column in {Column.NAME, Column.STATE} else _PADDING
        return words + units(self._tree, beside + _PADDING)

    @Slot(int, int, int)
    def _section_resized(self, section: int, _before: int, now: int) -> None:
        if self._fitting or not now:
            return
        if section == Column.NAME:
            self._own_width = True
        else:
            self._widths[Column(section)] = now
