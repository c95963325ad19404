"""The menus of the window of a built pack."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.built_pack.menus import PackMenus
from studio.ui.built_pack.table import EDIT, FILE, HELP, PACK
from studio.ui.built_pack.wishing import Extract


@pytest.fixture
def menus(qtbot: QtBot) -> PackMenus:
    window = QMainWindow()
    qtbot.addWidget(window)
    return PackMenus(window)


def test_every_entry_of_the_table_wishes_what_it_says(menus: PackMenus) -> None:
    heard: list[object] = []
    menus.wished.connect(heard.append)
    menus.judge(pack=True, chosen=True, busy=False)
    entries = [one for one in (*FILE, *EDIT, *PACK, *HELP) if one is not None]
    for entry in entries:
        menus.actions[entry.name].trigger()
    assert heard == [entry.wish for entry in entries]


def test_no_key_stands_for_two_things(menus: PackMenus) -> None:
    keys = [key.toString() for action in menus.actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("pack", "chosen", "busy", "why"),
    [
        (False, False, False, "Nothing could be read yet."),
        (True, False, False, "Choose a file or folder first."),
        (True, True, True, "Something else is under way. Wait for it, or cancel it."),
        (True, True, False, "Chosen files and folders, into a new folder"),
    ],
)
def test_what_cannot_be_done_says_why(
    menus: PackMenus, *, pack: bool, chosen: bool, busy: bool, why: str
) -> None:
    menus.judge(pack=pack, chosen=chosen, busy=busy)
    action = menus.actions["extract"]
    assert action.wish == Extract(chosen=True)
    assert action.toolTip() == why
    assert action.isEnabled() is (pack and chosen and not busy)
    assert menus.actions["filter"].isEnabled() is pack
