"""How workspaces are arranged for somebody new."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.shell.layouts import LAYOUTS, arrange
from studio.ui.shell.workspace import Workspace

NAMES = ("assets", "preview", "packs", "problems", "build", "languages")
LEFT = Qt.DockWidgetArea.LeftDockWidgetArea


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLabel("the chosen pack", made))
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def docks(window: QMainWindow) -> dict[str, QDockWidget]:
    """All docks in one heap, as somebody may have left them."""
    made = {name: QDockWidget(name, window) for name in NAMES}
    for name, dock in made.items():
        dock.setObjectName(name)
        dock.setWidget(QLabel(name, dock))
        window.addDockWidget(LEFT, dock)
    made["packs"].setFloating(True)
    return made


def seen(docks: dict[str, QDockWidget]) -> set[str]:
    return {name for name, dock in docks.items() if not dock.widget().visibleRegion().isEmpty()}


@pytest.mark.parametrize("workspace", list(Workspace))
def test_every_pane_has_its_place_in_every_workspace(workspace: Workspace) -> None:
    layout = LAYOUTS[workspace]
    groups = (*layout.left, *layout.right, *layout.below)
    assert sorted(name for group in groups for name in group) == sorted(NAMES)
    assert layout.closed <= set(NAMES)


@pytest.mark.parametrize(
    ("workspace", "there"),
    [
        (Workspace.ART, {"assets", "packs", "preview", "problems"}),
        (Workspace.PRODUCTION, {"packs", "languages", "problems"}),
        (Workspace.BUILD, set[str]()),
    ],
)
def test_from_any_heap_the_panes_come_to_where_they_belong(
    qtbot: QtBot,
    window: QMainWindow,
    docks: dict[str, QDockWidget],
    workspace: Workspace,
    there: set[str],
) -> None:
    for other in Workspace:
        arrange(window, docks, LAYOUTS[other])
    arrange(window, docks, LAYOUTS[workspace])
    qtbot.waitUntil(lambda: seen(docks) == there)
    assert not any(dock.isFloating() for dock in docks.values())


def test_one_behind_another_comes_forward_and_a_closed_one_comes_back_beside_it(
    qtbot: QtBot, window: QMainWindow, docks: dict[str, QDockWidget]
) -> None:
    arrange(window, docks, LAYOUTS[Workspace.PRODUCTION])
    docks["build"].raise_()
    docks["preview"].show()
    docks["preview"].raise_()
    qtbot.waitUntil(lambda: seen(docks) == {"packs", "build", "preview"})
    assert docks["languages"] in window.tabifiedDockWidgets(docks["preview"])
