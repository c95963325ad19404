"""Trees and tables are set up alike."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTableWidget, QTreeView
from pytestqt.qtbot import QtBot

from studio.ui.look.scale import row_height
from studio.ui.pieces.quiet_header import QuietHeader
from studio.ui.pieces.row_delegate import RowDelegate
from studio.ui.pieces.rows import dress_table, dress_tree


def test_a_tree_has_rows_of_one_height_and_quiet_heads(qtbot: QtBot) -> None:
    tree = QTreeView()
    qtbot.addWidget(tree)
    dress_tree(tree)
    assert tree.uniformRowHeights()
    assert isinstance(tree.header(), QuietHeader)
    assert isinstance(tree.itemDelegate(), RowDelegate)
    assert tree.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows


def test_a_table_has_neither_grid_nor_stripes_nor_numbers_at_its_side(qtbot: QtBot) -> None:
    table = QTableWidget(3, 2)
    qtbot.addWidget(table)
    dress_table(table)
    table.show()
    assert not table.showGrid()
    assert not table.alternatingRowColors()
    assert not table.verticalHeader().isVisible()
    assert {table.rowHeight(row) for row in range(3)} == {row_height(table)}


@pytest.mark.parametrize("sorts", [False, True])
def test_heads_can_be_pressed_where_a_table_sorts(qtbot: QtBot, *, sorts: bool) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    dress_table(table, sorts=sorts)
    assert table.horizontalHeader().sectionsClickable() is sorts
    assert table.horizontalHeader().isSortIndicatorShown() is sorts
