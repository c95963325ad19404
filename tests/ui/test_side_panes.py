"""Panes beside the pack are made when somebody sees them, and know then what the others know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.jobs import JobRunner
from studio.ui.side_panes import SidePanes
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> Iterator[View]:
    write_tree(tmp_path, {"art/sky.txt": b"sky"})
    at_work = AtWork(project(tmp_path, {"art.json": manifest()}, watchedFolders=["."]), qtbot)
    yield at_work.view
    at_work.close()


@pytest.fixture
def side(qtbot: QtBot) -> Iterator[SidePanes]:
    window = QWidget()
    qtbot.addWidget(window)
    jobs = JobRunner(window)
    panes = SidePanes(window, jobs, window)
    yield panes
    panes.close()
    jobs.close()


def test_showing_a_project_makes_none_of_them(side: SidePanes, view: View) -> None:
    made: list[object] = []
    side.made.connect(made.append)
    side.show_view(view)
    side.go_to(view.project.folder / "art/sky.txt")
    assert made == []


def test_each_is_made_once_and_knows_what_the_others_know(side: SidePanes, view: View) -> None:
    made: list[object] = []
    side.made.connect(made.append)
    side.show_view(view)
    assert [side.assets, side.preview, side.audience, side.assets] == [*made, made[0]]
    assert side.assets.go_to(view.project.folder / "art/sky.txt")
