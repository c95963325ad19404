"""A column that is scrolled as a whole where it has too little height, before any of its texts is cut off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget


class WholeOrScrolled(QScrollArea):
    """Shows ``column``, whose lists give up their room first.

    A plain layout asks for the height that its texts need in one line; what they need more when they are
    broken, it takes from all of them, and cuts them off.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet(self)
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What is in it has the focus instead, and Tab brings that into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def sheet(self) -> QWidget:
        """What holds the column."""
        return self._sheet

    def minimumSizeHint(self) -> QSize:
        """As the column asks, and room for the bar."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return self._sheet.minimumSizeHint() + QSize(bar, 0)

    def sizeHint(self) -> QSize:
        return self._sheet.sizeHint().expandedTo(self.minimumSizeHint())


class _Sheet(QWidget):
    def heightForWidth(self, width: int) -> int:
        """The least height in which nothing is cut off; what a list would like is not part of it."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)
