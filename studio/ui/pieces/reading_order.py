"""The order in which Tab goes through a form or dialog: that of reading, also for what came later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """All below ``widget`` that can have the focus, in the order of their layouts.

    Those that Tab passes over are among them: which these are changes, their places do not.
    """
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)
        return
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            yield from _with_children(child)


def read_in_order(widget: QWidget) -> None:
    """Let Tab go through all below ``widget`` as its layouts have it, however they came to be."""
    chain(list(reading_order(widget)))


def chain(widgets: list[QWidget]) -> None:
    """Let Tab go from each of ``widgets`` to the next."""
    for first, second in pairwise([one for widget in widgets for one in (*_holders(widget), widget)]):
        if not first.isAncestorOf(second):
            QWidget.setTabOrder(first, second)


def _holders(widget: QWidget) -> tuple[QWidget, ...]:
    """What ``widget`` stands in that hands the focus to it: left behind in the chain, it would be a trap."""
    around = widget.parentWidget()
    return () if around is None or around.focusProxy() is not widget else (around,)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _with_children(widget)
        elif inner is not None:
            yield from _of_layout(inner)


def _with_children(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    yield from reading_order(widget)
