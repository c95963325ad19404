"""What of a view is in sight: rows that come and go above it do not move it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView

from studio.values import dataclass

Next = Callable[[QModelIndex], QModelIndex]


@dataclass(frozen=True, slots=True)
class InSight:
    """A row that could be seen, and how far below the upper edge it began."""

    index: QPersistentModelIndex
    top: int


def in_sight(view: QAbstractItemView, below: Next) -> list[InSight]:
    """The rows in sight from the top; none at the very top, where new rows may come into sight.

    ``below`` gives the row after one.
    """
    bar = view.verticalScrollBar()
    found: list[InSight] = []
    if bar.value() == bar.minimum():
        return found
    index = view.indexAt(QPoint(view.viewport().width() // 2, 0))
    index = index.siblingAtColumn(0) if index.isValid() else view.indexAt(QPoint(1, 1)).siblingAtColumn(0)
    while index.isValid():
        top = view.visualRect(index).top()
        if top > view.viewport().height():
            break
        found.append(InSight(QPersistentModelIndex(index), top))
        index = below(index)
    return found


def scroll_back(view: QAbstractItemView, sight: list[InSight]) -> None:
    """Put the uppermost row that is still there where it was."""
    kept = next((one for one in sight if one.index.isValid()), None)
    if kept is None:
        return
    view.executeDelayedItemsLayout()
    model, index = view.model(), kept.index
    there = model.index(index.row(), index.column(), index.parent())
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.visualRect(there).top() - kept.top)
