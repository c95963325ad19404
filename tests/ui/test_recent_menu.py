"""The menu of recent projects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.recent import Listed
from studio.ui.recent_menu import RecentMenu
from studio.ui.wishes import ForgetUnpinned, NewWindow, OpenProject
from studio.workspace.settings import Recent

COAST = Recent(path=Path("/games/The Coast.packstudio"), name="Coast & Sea", opened=2, pinned=True)
HARBOUR = Recent(path=Path("/old/Harbour.packstudio"), name="Harbour", opened=1)


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[RecentMenu]:
    window = QWidget()
    qtbot.addWidget(window)
    yield RecentMenu(window)
    window.close()


def shown(menu: RecentMenu, listed: Listed) -> dict[str, QAction]:
    menu.show_listed(listed)
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_a_project_opens_here_or_in_a_window_of_its_own(menu: RecentMenu) -> None:
    heard: list[object] = []
    menu.wished.connect(heard.append)
    assert not menu.menuAction().isEnabled()
    actions = shown(menu, Listed((COAST, HARBOUR), frozenset({HARBOUR.path})))
    assert menu.menuAction().isEnabled()
    assert not actions["Harbour (folder missing)"].isEnabled()
    actions["Coast && Sea"].trigger()
    menu.elsewhere.actions()[0].trigger()
    actions["&Clear the list of those not pinned"].trigger()
    assert heard == [OpenProject(COAST.path), NewWindow(COAST.path), ForgetUnpinned()]


def test_a_menu_has_ten_projects_and_clears_nothing_that_is_pinned(menu: RecentMenu) -> None:
    many = tuple(
        Recent(path=Path(f"/{number}"), name=f"Game {number}", opened=number, pinned=True)
        for number in range(14)
    )
    actions = shown(menu, Listed(many, frozenset()))
    assert sum(text.startswith("Game") for text in actions) == 10
    assert not actions["&Clear the list of those not pinned"].isEnabled()
