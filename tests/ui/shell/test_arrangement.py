"""The workspaces of a window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.middle import Middle
from studio.ui.panes import Panes
from studio.ui.shell.arrangement import Arrangement
from studio.ui.shell.workspace import VERSIONS, Workspace

NAMES = ("assets", "preview", "packs", "problems", "build", "languages")


@pytest.fixture(autouse=True)
def settings() -> Iterator[QSettings]:
    """Settings that are kept, as in the program."""
    before = QCoreApplication.organizationName()
    QCoreApplication.setOrganizationName("Pack Studio")
    kept = QSettings()
    yield kept
    kept.clear()
    kept.sync()
    QCoreApplication.setOrganizationName(before)


class Stage:
    """A window with panes that have nothing in them, as far as an arrangement asks for them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.docks = {name: QDockWidget(name, self.window) for name in NAMES}
        for name, dock in self.docks.items():
            dock.setObjectName(name)
            dock.setWidget(QLabel(name, dock))
            self.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        self.pack = self
        self.middle = Middle(QLabel("pack", self.window), self.docks["build"], self.window)
        self.window.setCentralWidget(self.middle)
        self.window.resize(1280, 800)
        self.window.show()
        self.part = ""
        self.pane = ""
        self.arrangement = Arrangement(self.window)
        self.arrangement.begin(cast("Panes", self))

    def turn_to(self, part: str) -> None:
        self.part = part

    def show_pane(self, name: str) -> None:
        self.pane = name

    @property
    def shown(self) -> set[str]:
        return {name for name, dock in self.docks.items() if not dock.isHidden()}


PRODUCTION = {"assets", "build", "languages", "packs", "problems"}


def test_who_goes_to_another_workspace_finds_it_as_it_is_for_somebody_new(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    assert stage.shown == PRODUCTION
    assert stage.part == "manifest"
    stage.arrangement.choose(Workspace.ART)
    assert stage.shown == {"assets", "build", "packs", "preview", "problems"}
    assert (stage.part, stage.pane) == ("contents", "assets")
    stage.arrangement.choose(Workspace.BUILD)
    assert not stage.shown
    assert stage.middle.holds_build
    assert stage.pane == "build"


def test_each_workspace_comes_back_as_it_was_left_also_after_a_restart(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.docks["problems"].close()
    stage.arrangement.choose(Workspace.BUILD)
    stage.docks["packs"].show()
    stage.arrangement.choose(Workspace.PRODUCTION)
    assert stage.shown == PRODUCTION - {"problems"}
    stage.arrangement.choose(Workspace.BUILD)
    stage.arrangement.end()
    again = Stage(qtbot)
    assert again.arrangement.workspace is Workspace.BUILD
    assert again.shown == {"packs"}
    assert again.middle.holds_build
    again.arrangement.choose(Workspace.PRODUCTION)
    assert again.shown == PRODUCTION - {"problems"}
    assert not again.middle.holds_build


def test_reset_brings_back_all_that_was_closed_and_forgets_it(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    for dock in stage.docks.values():
        dock.close()
    stage.arrangement.end()
    stage = Stage(qtbot)
    assert not stage.shown
    stage.arrangement.reset()
    assert stage.shown == PRODUCTION
    stage.arrangement.end()
    assert Stage(qtbot).shown == PRODUCTION


@pytest.mark.parametrize("kept", ["another version", "junk", "text"])
def test_a_layout_that_cannot_be_used_is_that_of_somebody_new(
    qtbot: QtBot, settings: QSettings, kept: str
) -> None:
    stage = Stage(qtbot)
    stage.docks["packs"].close()
    layouts = {
        "another version": stage.window.saveState(VERSIONS[Workspace.PRODUCTION] + 1),
        "junk": QByteArray(b"\x00\xffnonsense"),
    }
    settings.setValue("workspaces/production", layouts.get(kept, kept))
    assert Stage(qtbot).shown == PRODUCTION


def test_a_layout_that_needs_a_larger_screen_is_that_of_somebody_new(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.docks["packs"].close()
    stage.arrangement.end()
    again = Stage(qtbot)
    assert again.shown == PRODUCTION - {"packs"}
    again.docks["problems"].widget().setMinimumWidth(9_000)
    again.arrangement.begin(cast("Panes", again))
    assert again.shown == PRODUCTION


def test_without_a_project_a_workspace_can_be_chosen_for_the_next_one(qtbot: QtBot) -> None:
    arrangement = Arrangement(Stage(qtbot).window)
    heard: list[Workspace] = []
    arrangement.changed.connect(lambda: heard.append(arrangement.workspace))
    arrangement.choose(Workspace.ART)
    arrangement.reset()
    assert heard == [Workspace.ART]
    assert Stage(qtbot).arrangement.workspace is Workspace.ART
