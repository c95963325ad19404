"""A page that was found stands there with its line."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from studio.ui.help_lines import LINE, FoundLines


def test_a_line_stands_below_the_title_and_changes_the_picture(qtbot: QtBot) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setItemDelegate(FoundLines(tree))
    plain, found = QTreeWidgetItem(tree, ["Limits"]), QTreeWidgetItem(tree, ["Limits"])
    found.setData(0, LINE, "200 GB for all packs")
    tree.resize(300, 200)
    tree.show()
    heights = [tree.visualItemRect(item).height() for item in (plain, found)]
    assert heights[1] >= heights[0] * 3 // 2
    before = tree.viewport().grab(tree.visualItemRect(found)).toImage()
    found.setData(0, LINE, "at most 10 in one submission")
    assert tree.viewport().grab(tree.visualItemRect(found)).toImage() != before
