"""Lists, tables and trees set up the way they all are here."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QTreeView

from studio.ui.look.scale import icon_size, row_height
from studio.ui.pieces.quiet_header import QuietHeader
from studio.ui.pieces.row_delegate import RowDelegate


def dress_tree(tree: QTreeView, *, sorts: bool = False) -> None:
    """Rows of one height, no grid, no stripes, whole rows selected; heads are pressed where it ``sorts``."""
    _dress(tree)
    tree.setUniformRowHeights(True)
    tree.setAlternatingRowColors(False)
    tree.setAllColumnsShowFocus(True)
    head = QuietHeader(tree)
    tree.setHeader(head)
    _let_press(head, sorts=sorts)
    head.setStretchLastSection(True)


def dress_table(table: QTableView, *, sorts: bool = False) -> None:
    """The same for a table, without numbers at the side."""
    _dress(table)
    table.setShowGrid(False)
    table.setAlternatingRowColors(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    side = table.verticalHeader()
    side.hide()
    side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    side.setDefaultSectionSize(row_height(table))
    head = QuietHeader(table)
    table.setHorizontalHeader(head)
    _let_press(head, sorts=sorts)


def _let_press(head: QuietHeader, *, sorts: bool) -> None:
    # Only now: a view that takes a head makes it as the view is.
    head.setSectionsClickable(sorts)
    head.setSortIndicatorShown(sorts)


def _dress(view: QAbstractItemView) -> None:
    view.setItemDelegate(RowDelegate(view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    edge = icon_size(view)
    view.setIconSize(QSize(edge, edge))
