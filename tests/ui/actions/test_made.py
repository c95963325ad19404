"""The actions of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.actions import Actions


@pytest.fixture
def bar(qtbot: QtBot) -> QMenuBar:
    menu_bar = QMenuBar()
    qtbot.addWidget(menu_bar)
    return menu_bar


@pytest.fixture
def actions(bar: QMenuBar) -> Actions:
    return Actions(bar, bar)


def test_no_letter_of_a_menu_is_there_twice(bar: QMenuBar, actions: Actions) -> None:
    assert actions.all
    menus = [menu for menu in bar.findChildren(QMenu) if menu.title()]
    assert len(menus) == len(bar.actions())
    for menu in (bar, *menus):
        letters = [_letter(one.text()) for one in menu.actions() if "&" in one.text()]
        assert letters
        assert len(set(letters)) == len(letters), letters


def test_without_a_project_only_what_needs_none_can_be_chosen(actions: Actions) -> None:
    actions.set_project(opened=False, editable=False)
    actions.name_steps(None, None)
    actions.set_building(building=False)
    can = {name for name, action in actions.all.items() if action.isEnabled()}
    assert can == {name for name, spec in actions.specs.items() if not spec.needs}
    assert {"new", "palette", "help"} <= can
    assert actions.reason("save") == "Open a project first."


def test_a_project_that_cannot_be_changed_can_be_built_but_not_edited(actions: Actions) -> None:
    actions.set_project(opened=True, editable=False)
    actions.set_chosen(Path("art.json"), "art")
    actions.set_building(building=False)
    assert actions["build-pack"].isEnabled()
    for name in ("undo", "save", "new-pack", "add-folders", "add-files", "watch"):
        assert not actions[name].isEnabled(), name


def test_undo_says_what_it_would_take_back(actions: Actions) -> None:
    actions.set_project(opened=True, editable=True)
    actions.name_steps("Rename R&D", None)
    assert actions["undo"].text() == "&Undo: Rename R&&D"
    assert actions["undo"].iconText() == "Undo"
    assert actions["undo"].isEnabled()
    assert not actions["redo"].isEnabled()


def test_there_is_a_history_once_something_was_done_also_if_all_of_it_was_taken_back(
    actions: Actions,
) -> None:
    actions.set_project(opened=True, editable=True)
    actions.name_steps(None, None)
    assert not actions["history"].isEnabled()
    for undo, redo in (("Rename", None), (None, "Rename")):
        actions.set_project(opened=True, editable=True)
        actions.name_steps(undo, redo)
        assert actions["history"].isEnabled()


def test_a_step_that_the_disk_does_not_let_back_is_greyed_and_says_why(actions: Actions) -> None:
    actions.set_project(opened=True, editable=True)
    actions.name_steps("Rename a.txt", "Rename b.txt", "a.txt is there already.", None)
    assert not actions["undo"].isEnabled()
    assert actions["undo"].text() == "&Undo: Rename a.txt"
    assert actions["undo"].toolTip() == "a.txt is there already."
    assert actions["redo"].isEnabled()


def test_while_a_build_is_under_way_it_can_only_be_cancelled(actions: Actions) -> None:
    actions.set_project(opened=True, editable=True)
    actions.set_chosen(Path("art.json"), "art")
    actions.set_building(building=True)
    assert [actions[name].isEnabled() for name in ("build", "build-all", "build-pack")] == [False] * 3
    assert actions["cancel-build"].isEnabled()
    actions.set_building(building=False)
    assert [actions[name].isEnabled() for name in ("build", "build-all", "build-pack")] == [True] * 3
    assert not actions["cancel-build"].isVisible()


def test_without_a_chosen_pack_nothing_is_added_to_one_or_built_of_it(actions: Actions) -> None:
    actions.set_project(opened=True, editable=True)
    actions.set_chosen(None, None)
    actions.set_building(building=False)
    for name in ("add-folders", "add-files", "build-pack"):
        assert not actions[name].isEnabled(), name


def test_what_is_chosen_is_wished(actions: Actions) -> None:
    wished: list[object] = []
    actions.set_project(opened=True, editable=True)
    actions.wished.connect(wished.append)
    actions["rescan"].trigger()
    actions["build-all"].trigger()
    assert wished == [wishes.Rescan(), wishes.Build(everything=True)]


def _letter(text: str) -> str:
    return text[text.index("&") + 1].lower()
