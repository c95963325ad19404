"""The rows of a list that fit its filter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel
from PySide6.QtWidgets import QTreeView, QWidget
from pytestqt.qtbot import QtBot

from studio.project.filtering.listing import Listing
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.sieve import hide_unfit, sieve


def listing(words: list[str]) -> Listing:
    return Listing(len(words), lambda: words)


def test_those_that_fit_are_counted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = FilterBox((), "", window)
    words = ["dawn", "dusk", "noon"]
    assert sieve(box, words, listing(words)) is words
    box.set_text("d -dusk")
    assert list(sieve(box, words, listing(words))) == ["dawn"]
    assert box.count_words == "1 of 3"


def test_a_short_list_hides_rows_and_has_no_box_before_it_needs_one(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = FilterBox((), "", window)
    view = QTreeView(window)
    words = [f"row {number}" for number in range(8)]
    view.setModel(QStringListModel(words, view))
    hide_unfit(box, view, listing(words))
    assert box.isHidden()
    words.append("row 8")
    view.setModel(QStringListModel(words, view))
    hide_unfit(box, view, listing(words))
    assert not box.isHidden()
    box.set_text("8")
    hide_unfit(box, view, listing(words))
    assert [row for row in range(9) if not view.isRowHidden(row, QModelIndex())] == [8]
    hide_unfit(box, view, listing(words[:3]))
    assert not box.isHidden()
