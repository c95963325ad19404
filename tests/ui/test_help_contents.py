"""What the help has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.project.guide import Page, pages
from studio.project.rules import RULES
from studio.ui.help_contents import HelpContents, _guides
from studio.ui.help_lines import LINE
from studio.ui.wishes import ShowHelp

PAGES = (
    Page("window", "Pack Studio", "# Pack Studio\n\nPacks and folders."),
    Page("patterns", "Patterns", "# Patterns\n\nStars in a pattern."),
    Page("rules/PS-ID-LONG", "A very long ID", "# A very long ID\n\nToo many letters."),
    Page("rules/PS-NEW-THING", "Something new", "# Something new\n\nOf a subject without a title."),
    Page("rules/PS-ID-EMPTY", "An empty ID", "# An empty ID\n\nNo letters."),
)


class Shown:
    def __init__(self, contents: HelpContents) -> None:
        self.contents = contents
        self.wished: list[object] = []
        self.searched: list[object] = []
        contents.wished.connect(self.wished.append)
        contents.searched.connect(self.searched.append)

    @property
    def groups(self) -> list[str]:
        tree = self.contents.tree
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [item.text(0) for item in items if item is not None]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    contents = HelpContents(PAGES)
    qtbot.addWidget(contents)
    contents.resize(400, 600)
    contents.show()
    return Shown(contents)


def test_pages_stand_in_groups_and_a_new_subject_is_not_lost(shown: Shown) -> None:
    assert shown.contents.titles == (
        "Pack Studio",
        "Patterns",
        "A very long ID",
        "An empty ID",
        "Something new",
    )
    assert shown.groups == ["The window", "Files", "Problems with IDs", "Problems with the project"]


def test_a_search_looks_into_titles_texts_and_codes_for_all_words(shown: Shown) -> None:
    for text, titles in {
        "LETTÉRS": ("A very long ID", "An empty ID"),
        "pattern": ("Patterns",),
        "letters many": ("A very long ID",),
        "ps-new": ("Something new",),
        "walrus": (),
    }.items():
        shown.contents.search.setText(text)
        assert shown.contents.titles == titles, text
    assert shown.searched[-1] == ("walrus",)


def test_what_is_found_shows_the_line_that_has_it_and_says_it(shown: Shown) -> None:
    shown.contents.search.setText("many letters")
    item = shown.contents.tree.topLevelItem(0)
    assert item is not None
    assert item.data(0, LINE) == "Too many letters."
    spoken = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A very long ID. Too many letters."
    tree = shown.contents.tree
    found = tree.visualRect(tree.indexFromItem(item)).height()
    shown.contents.search.setText("very long")
    item = shown.contents.tree.topLevelItem(0)
    assert item is not None
    assert tree.visualRect(tree.indexFromItem(item)).height() < found, "the title says it all"


def test_where_nothing_fits_it_is_said(shown: Shown) -> None:
    shown.contents.search.setText("walrus")
    assert "No page has all of these words." in [
        label.text()
        for label in shown.contents.findChildren(type(shown.contents._nothing))
        if label.isVisible()
    ]
    shown.contents.search.clear()
    assert not shown.contents._nothing.isVisible()


def test_choosing_wishes_for_the_page_once(shown: Shown) -> None:
    shown.contents.search.setText("empty")
    assert shown.wished == []
    QTest.keyClick(shown.contents.search, Qt.Key.Key_Return)
    assert shown.wished == [ShowHelp("rules/PS-ID-EMPTY")]
    shown.contents.show_current("rules/PS-ID-EMPTY")
    assert len(shown.wished) == 1


def test_down_goes_from_the_search_to_the_first_page(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitActive(shown.contents):
        shown.contents.activateWindow()
    shown.contents.search.setFocus()
    shown.contents.search.setText("stars")
    QTest.keyClick(shown.contents.search, Qt.Key.Key_Down)
    assert shown.contents.tree.hasFocus()
    assert shown.wished == [ShowHelp("patterns")]


def test_the_page_that_is_shown_stays_pointed_at_while_it_is_listed(shown: Shown) -> None:
    shown.contents.show_current("rules/PS-ID-LONG")
    for text in ("letters", "walrus", ""):
        shown.contents.search.setText(text)
        current = shown.contents.tree.currentItem()
        assert (None if current is None else current.text(0)) == (
            None if text == "walrus" else "A very long ID"
        )
    assert shown.wished == []


def test_every_subject_of_the_rules_has_a_title_of_its_own(qtbot: QtBot) -> None:
    contents = HelpContents([page for page in pages() if page.code in RULES])
    qtbot.addWidget(contents)
    project = [
        page.code
        for title, page in contents._pages
        if title == "Problems with the project" and page.code is not None
    ]
    assert all(code.startswith("PS-PROJECT") for code in project), project


def test_every_guide_has_its_group() -> None:
    placed = [name for names in _guides().values() for name in names]
    begin = {"guide-artists", "guide-producers", "guide-builds"}
    assert {page.name for page in pages() if page.code is None} - begin == set(placed)
    assert len(placed) == len(set(placed))
