"""Giving the focus to a pane: to what it names itself, else to the first thing in it that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

_FIRST = "firstFocus"


def begin_at(pane: QWidget, first: QWidget) -> None:
    """Have the focus go to ``first`` whenever it is given to ``pane``.

    A focus proxy would be more: Tab, on its way into the pane, would pass over all that stands before it.
    """
    pane.setProperty(_FIRST, first)


def give_focus(pane: QWidget) -> None:
    """Focus in ``pane``, if anything in it takes it."""
    first = first_in(pane)
    if first is not None:
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_in(pane: QWidget) -> QWidget | None:
    """Where the focus goes in ``pane``: where it says, else to the first thing in it that takes it."""
    said: object = pane.property(_FIRST)
    if isinstance(said, QWidget):
        return first_in(said) or said
    if pane.focusProxy() is not None:
        return pane
    for child in pane.findChildren(QWidget):
        if isinstance(child.property(_FIRST), QWidget) and child.isVisibleTo(pane):
            return first_in(child)
        if child.isVisibleTo(pane) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return child
    return None


def leave_editor(window: QWidget) -> None:
    """End what is typed over a row of a list: the editor would go under a popup, and the focus with it."""
    focus = window.focusWidget()
    viewport = focus.parentWidget() if focus else None
    view = viewport.parentWidget() if viewport else None
    if isinstance(view, QAbstractItemView) and view.viewport() is viewport:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
