"""A menu at a place of the screen. It goes away by itself; nothing waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def popup(parent: QWidget, at: QPoint, groups: Sequence[Sequence[QAction]]) -> QMenu:
    """Show a menu of ``groups`` of actions, with a line between two."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in groups:
        if menu.actions():
            menu.addSeparator()
        menu.addActions(group)
    menu.popup(at)
    return menu
