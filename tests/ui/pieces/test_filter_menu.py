"""The filters that are kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.project.guide import page
from studio.ui.pieces.filter_menu import FilterMenu, StandingFilter
from studio.ui.wishes import ForgetFilter, KeepFilter, ShowHelp

LOOSE = StandingFilter("In no pack", "state:loose")
FRENCH = StandingFilter("French & Co", "lang:fr")


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[FilterMenu]:
    window = QWidget()
    qtbot.addWidget(window)
    made = FilterMenu("assets", window)
    made.standing, made.saved, made.recent = (LOOSE,), (FRENCH,), ("wall -wip",)
    yield made
    window.close()


def texts(opened: QMenu) -> list[str]:
    return [one.text().replace("&&", "&") for one in opened.actions() if one.text()]


def entry(opened: QMenu, text: str) -> QAction:
    return next(one for one in opened.actions() if one.text().replace("&&", "&") == text)


def wishes(menu: FilterMenu) -> list[object]:
    said: list[object] = []
    menu.wished.connect(said.append)
    return said


def test_it_lists_the_lists_own_the_saved_and_the_recent_ones(menu: FilterMenu) -> None:
    assert texts(menu.opened()) == [
        "In no pack",
        "Saved",
        "French & Co",
        "Save this filter…",
        "Recent",
        "wall -wip",
        "How filters work",
    ]


def test_the_one_that_is_typed_is_ticked(menu: FilterMenu) -> None:
    menu.show_text(" state:loose ")
    opened = menu.opened()
    assert entry(opened, "In no pack").isChecked()
    assert not entry(opened, "French & Co").isChecked()


def test_one_that_is_chosen_is_told_by_its_text(menu: FilterMenu) -> None:
    chosen: list[object] = []
    menu.chosen.connect(chosen.append)
    entry(menu.opened(), "French & Co").trigger()
    assert chosen == ["lang:fr"]


def test_nothing_can_be_saved_before_something_is_typed(menu: FilterMenu) -> None:
    save = entry(menu.opened(), "Save this filter…")
    assert not save.isEnabled()
    assert save.toolTip() == "Type a filter first."


def test_a_filter_is_saved_with_a_name(menu: FilterMenu) -> None:
    said = wishes(menu)
    menu.show_text("size:>50mb")
    entry(menu.opened(), "Save this filter…").trigger()
    [dialog] = menu.findChildren(QInputDialog)
    assert dialog.textValue() == "size:>50mb"
    dialog.setTextValue(" Big ")
    dialog.accept()
    assert said == [KeepFilter("assets", "Big", "size:>50mb")]


def test_a_saved_filter_is_renamed_and_removed_while_it_is_typed(menu: FilterMenu) -> None:
    said = wishes(menu)
    menu.show_text("lang:fr")
    entry(menu.opened(), "Rename French & Co…").trigger()
    [dialog] = menu.findChildren(QInputDialog)
    dialog.setTextValue("French")
    dialog.accept()
    entry(menu.opened(), "Remove French & Co").trigger()
    assert said == [
        KeepFilter("assets", "French", "lang:fr", "French & Co"),
        ForgetFilter("assets", "French & Co"),
    ]


def test_a_name_of_nothing_saves_nothing(menu: FilterMenu) -> None:
    said = wishes(menu)
    menu.show_text("wall")
    entry(menu.opened(), "Save this filter…").trigger()
    [dialog] = menu.findChildren(QInputDialog)
    dialog.setTextValue("  ")
    dialog.accept()
    assert said == []


def test_the_help_explains_filters(menu: FilterMenu) -> None:
    said = wishes(menu)
    entry(menu.opened(), "How filters work").trigger()
    assert said == [ShowHelp("finding")]
    assert page("finding") is not None


def test_without_a_place_nothing_is_kept(qtbot: QtBot) -> None:
    menu = FilterMenu("", None)  # type: ignore[arg-type]  # it stands alone here
    qtbot.addWidget(menu)
    menu.standing = (LOOSE,)
    assert texts(menu.opened()) == ["In no pack", "How filters work"]
