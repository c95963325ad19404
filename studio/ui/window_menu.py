"""The menu that names the windows, where there is more than one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.wishes import ShowWindow
from studio.values import dataclass

_KEYS = 9
"""Windows that have a digit to choose them by."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A window: how the program counts it, what it is called, and whether the menu is its own."""

    number: int
    title: str
    here: bool = False


class WindowMenu(QMenu):
    """One window is checked: the one that the menu belongs to. ``wished`` carries which one to show."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Window"))
        self._group = QActionGroup(self)
        self._numbers: dict[QAction, int] = {}
        self.menuAction().setVisible(False)
        self.triggered.connect(self._chosen)

    def show_windows(self, standing: tuple[Standing, ...]) -> None:
        """Name these windows; of a single one there is no menu."""
        self.clear()
        self._numbers.clear()
        for place, one in enumerate(standing, start=1):
            title = one.title.replace("&", "&&")
            action = self.addAction(f"&{place} {title}" if place <= _KEYS else title)
            action.setCheckable(True)
            action.setChecked(one.here)
            self._group.addAction(action)
            self._numbers[action] = one.number
        self.menuAction().setVisible(len(standing) > 1)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self.wished.emit(ShowWindow(self._numbers[action]))
