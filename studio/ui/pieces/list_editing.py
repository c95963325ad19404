"""A short list that a person puts together: the list, a button that adds, and one that takes out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, mono_font


def dress_list(view: QListView, name: str, remove: Callable[[], object]) -> None:
    """Paths or the like in ``view``, left to right in every language; Delete and the menu ``remove``."""
    view.setAccessibleName(name)
    view.setFont(mono_font(view))
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    delete = QAction(removing(), view)
    delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    delete.triggered.connect(remove)
    view.addAction(delete)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def remove_button(parent: QWidget) -> QPushButton:
    """The button that takes out what is chosen."""
    return QPushButton(icon("remove"), removing(), parent)


def removing() -> str:
    """What taking out is called."""
    return QCoreApplication.translate("ListEditing", "Remove from list")


def stack_list(field: QWidget, view: QListView, add: QPushButton, remove: QPushButton) -> None:
    """Lay ``field`` out: the list, and below it its buttons."""
    buttons = QHBoxLayout()
    buttons.setSpacing(gap(field, Gap.INSIDE))
    for button in (add, remove):
        button.setAutoDefault(False)
        buttons.addWidget(button)
    buttons.addStretch(1)
    column = QVBoxLayout(field)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap(field, Gap.INSIDE))
    column.addWidget(view)
    column.addLayout(buttons)
