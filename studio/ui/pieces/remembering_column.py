"""A column of widgets that does not work out again what it said a moment ago."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class RememberingColumn(QVBoxLayout):
    """A column that remembers how high it is at each width, until something in it changes.

    Qt remembers one width, and asks for two in turn where a scroll bar may come or go: columns in columns
    then ask all that is in them over and over.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}
        self._least: dict[int, int] = {}
        super().__init__() if parent is None else super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = super().heightForWidth(width)
        return known

    def minimumHeightForWidth(self, width: int) -> int:
        known = self._least.get(width)
        if known is None:
            known = self._least[width] = super().minimumHeightForWidth(width)
        return known

    def invalidate(self) -> None:
        self._heights.clear()
        self._least.clear()
        super().invalidate()
