"""The middle of the window: the chosen pack, and at the build desk the build in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QStackedWidget, QWidget

from studio.ui.look.scale import units


class Middle(QStackedWidget):
    """Shows ``pack``; while it ``holds_build`` also what else is in ``dock``, one at a time."""

    def __init__(self, pack: QWidget, dock: QDockWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._pack = pack
        self._dock = dock
        self._build = dock.widget()
        self.addWidget(pack)

    @property
    def holds_build(self) -> bool:
        """Whether the build stands here, and not in its dock."""
        return self.indexOf(self._build) >= 0

    def hold_build(self, *, held: bool) -> None:
        """Take the build out of its dock and show it here, or give it back."""
        if held:
            self._dock.hide()
            self.addWidget(self._build)
            self.setCurrentWidget(self._build)
        elif self.holds_build:
            self.removeWidget(self._build)
            self._dock.setWidget(self._build)
            self._build.show()
        # A dock without anything in it is nothing that somebody could want to see.
        self._dock.toggleViewAction().setVisible(not held)

    def bring_forward(self, name: str) -> bool:
        """Show ``pack`` or ``build``; whether it stands here."""
        if name == "pack":
            self.setCurrentWidget(self._pack)
        elif name == "build" and self.holds_build:
            self.setCurrentWidget(self._build)
        else:
            return False
        return True


def scrolling(panel: QWidget, title: str, parent: QWidget) -> QScrollArea:
    """``panel``, which scrolls where there is little room: news and a small screen must both fit."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(title)
    area.setMinimumHeight(units(parent, 120))
    area.setWidget(panel)
    return area
