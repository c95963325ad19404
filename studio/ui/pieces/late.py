"""A place for something that is made when it is first seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Late(QWidget):
    """Has ``make`` make what is to stand here: when it is first seen, or when somebody asks for it.

    ``at_once``: whenever it is shown it is seen, as a tab is; a dock may be shown behind others.
    """

    def __init__(self, make: Callable[[QWidget], QWidget], parent: QWidget, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._make = make
        self._at_once = at_once
        self._content: QWidget | None = None
        # Docks that are put behind others are shown for a moment, and then moved to where nobody sees them.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fill_where_seen)

    @property
    def coming(self) -> bool:
        """Whether it was shown in this very moment, and will be made if it stays so."""
        return self._soon.isActive()

    @property
    def is_made(self) -> bool:
        """Whether it is there yet."""
        return self._content is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._at_once:
            self.fill()
        elif self._content is None:
            self._soon.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._content is None:
            self._soon.start()

    @Slot()
    def _fill_where_seen(self) -> None:
        if not self.visibleRegion().isEmpty():
            self.fill()

    def fill(self) -> QWidget:
        """Make what stands here, if it is not there yet."""
        if self._content is None:
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            self._content = self._make(self)
            column.addWidget(self._content)
            self._content.show()
        return self._content
