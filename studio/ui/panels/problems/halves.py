"""A list, and beside or below it what there is to say about its current row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from studio.ui.look.scale import units

_BESIDE_FROM = 880
"""From this width on, in units, there is room for the second half beside the list."""

_LIST_SHARE = 0.62


class Halves(QSplitter):
    """``above`` and below it ``parts``, which scroll together; side by side where there is room."""

    def __init__(self, above: QWidget, parts: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._below = QScrollArea(self)
        self._below.setFrameShape(QFrame.Shape.NoFrame)
        self._below.setWidgetResizable(True)
        self._below.setAccessibleName(self.tr("What can be done"))
        self._below.setWidget(_column(parts, self))
        self._below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(above)
        self.addWidget(self._below)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)

    def show_below(self, *, shown: bool) -> None:
        """Without anything to say the list has all the room."""
        self._below.setVisible(shown)

    def fit(self, size: QSize, *, anew: bool) -> QBoxLayout.Direction | None:
        """Stand as ``size`` allows; ``anew``: for the first time.

        The direction in which buttons now have room, where that changed.
        """
        beside = size.width() >= units(self, _BESIDE_FROM)
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if orientation == self.orientation() and not anew:
            return None
        self.setOrientation(orientation)
        room = size.width() if beside else size.height()
        self.setSizes([round(room * share) for share in (_LIST_SHARE, 1 - _LIST_SHARE)])
        return QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.LeftToRight


def _column(parts: Sequence[QWidget], parent: QWidget) -> QWidget:
    whole = QWidget(parent)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return whole
