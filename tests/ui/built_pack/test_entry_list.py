"""The list of what is in a built pack, used as people use it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.archive.entries import Entry, EntryType
from studio.build.glance import Item
from studio.progress import CancelToken, unheard
from studio.ui.built_pack.arranging import Arranging, Column, Way
from studio.ui.built_pack.entry_list import Chosen, EntryList
from studio.ui.built_pack.facets import EntryFacets

ITEMS = tuple(
    Item(path, Entry(path, EntryType.FILE, size, offset=0))
    for path, size in (("b/two.txt", 7), ("b/One.png", 200), ("a.txt", 5))
)


@pytest.fixture
def entries(qtbot: QtBot) -> Iterator[EntryList]:
    """A list whose questions are answered at once."""
    made = EntryList(None)  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(made)

    def answer(asked: Arranging) -> None:
        made.show_arrangement(asked, asked(CancelToken(), unheard))

    made.wants.connect(answer)
    made.resize(700, 400)
    made.show_files(EntryFacets(ITEMS))
    made.show()
    yield made
    made.hide()


def test_few_files_are_all_seen_and_the_first_row_is_the_current_one(entries: EntryList) -> None:
    folder = entries.model.place("b")
    assert entries.tree.isExpanded(folder)
    assert entries.tree.currentIndex() == folder
    assert entries.tree.isColumnHidden(Column.PACKED)


def test_what_is_open_and_chosen_stays_when_the_order_changes(entries: EntryList) -> None:
    heard: list[Chosen] = []
    entries.chosen.connect(heard.append)
    entries.tree.setCurrentIndex(entries.model.place("b/two.txt"))
    entries.tree.header().setSortIndicator(Column.SIZE, Qt.SortOrder.DescendingOrder)
    assert entries.model.node(entries.tree.currentIndex()) == heard[-1].current
    assert heard[-1].current is not None
    assert heard[-1].current.path == "b/two.txt"
    assert entries.tree.isExpanded(entries.model.place("b"))


def test_a_folder_that_was_closed_stays_closed(entries: EntryList) -> None:
    entries.tree.collapse(entries.model.place("b"))
    entries.tree.header().setSortIndicator(Column.SIZE, Qt.SortOrder.AscendingOrder)
    assert not entries.tree.isExpanded(entries.model.place("b"))


def test_a_filter_narrows_and_says_how_many_fit(entries: EntryList) -> None:
    entries.box.set_text("type:image")
    assert entries.box.count_words == "1 of 3"
    assert entries.model.place("b/One.png").isValid()
    entries.box.set_text("nothing-of-that-name")
    assert entries.model.rowCount() == 0
    entries.box.clear()
    assert entries.model.rowCount() == 2


def test_a_list_has_no_branches_and_an_older_answer_is_not_shown(entries: EntryList) -> None:
    old = Arranging(EntryFacets(ITEMS))
    entries.show_way(Way.LIST)
    assert entries.way is Way.LIST
    assert entries.model.rowCount() == 3
    entries.show_arrangement(old, old(CancelToken(), unheard))
    assert entries.model.rowCount() == 3


def test_a_narrow_list_keeps_names_and_sizes(entries: EntryList) -> None:
    entries.resize(300, 400)
    assert entries.tree.isColumnHidden(Column.KIND)
    entries.resize(900, 400)
    assert not entries.tree.isColumnHidden(Column.KIND)


def test_all_that_is_chosen_is_known_by_rows_of_folders_too(entries: EntryList) -> None:
    entries.tree.selectAll()
    assert {node.path for node in entries.chosen_now.nodes} == {"b", "b/One.png", "b/two.txt", "a.txt"}
