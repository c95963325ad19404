"""The menu of panes: which are shown, and the way back for those that somebody closed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QDockWidget, QMenu, QWidget


class PaneMenu(QMenu):
    """Has a switch for each dock. Without any it cannot be opened."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Shown pa&nes"))
        self.show_docks({})

    def show_docks(self, docks: Mapping[str, QDockWidget]) -> None:
        """Have switches for ``docks``, in the order in which they are read."""
        self.clear()
        for dock in docks.values():
            self.addAction(dock.toggleViewAction())
        self.menuAction().setEnabled(bool(docks))
