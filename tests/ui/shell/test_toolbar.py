"""The toolbar."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.actions import Actions
from studio.ui.shell.toolbar import Toolbar
from studio.ui.shell.workspace import Workspace


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 400)
    return made


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    made = Actions(window.menuBar(), window)
    made.set_project(opened=True, editable=True)
    made.set_building(building=False)
    return made


@pytest.fixture
def toolbar(window: QMainWindow, actions: Actions) -> Toolbar:
    made = Toolbar(actions, window)
    window.addToolBar(made)
    made.show_workspace(Workspace.ART)
    window.show()
    return made


def buttons(toolbar: Toolbar) -> list[QToolButton]:
    return [one for one in toolbar.findChildren(QToolButton) if one.isVisible()]


def test_the_workspace_is_named_on_its_button_and_another_chosen_from_its_menu(
    toolbar: Toolbar, actions: Actions
) -> None:
    wished: list[object] = []
    actions.wished.connect(wished.append)
    button = toolbar.workspace_button
    assert (button.text(), button.accessibleName()) == ("Art", "Workspace: Art")
    toolbar.show_workspace(Workspace.BUILD)
    assert button.text() == "Build desk"
    menu = button.menu()
    on = [action for action in menu.actions() if action.isChecked()]
    assert [action.objectName() for action in on] == ["workspace-build"]
    on[0].trigger()
    toolbar.show_workspace(Workspace.BUILD)
    assert on[0].isChecked(), "who chooses it again is still there"
    assert wished == [wishes.ChooseWorkspace("build")]


@pytest.mark.parametrize(
    ("changed", "said"),
    [(None, "Build changed"), ((), "Build changed"), (("art", "sea", "sky"), "Build changed (3)")],
)
def test_it_counts_the_packs_that_changed(
    toolbar: Toolbar, actions: Actions, changed: tuple[str, ...] | None, said: str
) -> None:
    toolbar.show_changed(("art",))
    toolbar.show_changed(changed)
    assert said in [one.text() for one in buttons(toolbar)]
    assert actions["build"].text() == "&Build what changed", "the menu says what it does"


def test_every_button_has_a_name_and_the_one_that_cancels_is_there_while_something_is_built(
    qtbot: QtBot, toolbar: Toolbar, actions: Actions
) -> None:
    # A button that shows only its sign is named by the text that it would have.
    assert all(one.accessibleName() or one.text() for one in buttons(toolbar))
    before = len(buttons(toolbar))
    actions.set_building(building=True)
    qtbot.waitUntil(lambda: len(buttons(toolbar)) == before + 1)


def test_what_does_not_fit_goes_into_the_menu_at_the_end(
    qtbot: QtBot, window: QMainWindow, toolbar: Toolbar
) -> None:
    extension = toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(extension, QToolButton)
    assert not extension.isVisible(), "at the width of a small screen all of it fits"
    window.resize(420, 400)
    qtbot.waitUntil(extension.isVisible)
    assert toolbar.workspace_button.isVisible()


def test_panes_can_be_had_back_from_the_menu_of_workspaces(toolbar: Toolbar, window: QMainWindow) -> None:
    panes = QMenu("Shown panes", window)
    toolbar.add_panes(panes)
    assert panes.menuAction() in toolbar.workspace_button.menu().actions()
