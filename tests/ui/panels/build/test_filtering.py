"""The steps of a build, filtered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.build.plan import BuildPlan
from studio.build.report import Status
from studio.progress import Progress
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.build.steps import PACK, STATE
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.view import Building
from tests.ui.panels.build import made


class Stage:
    """A panel with three steps."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        view = made.view(folder)
        self.plan: BuildPlan = made.plan(view)
        self.panel = BuildPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(800, 500)
        self.panel.show_view(view)
        self.table = self.panel.tree.model()
        self.tester = QAbstractItemModelTester(
            self.table, QAbstractItemModelTester.FailureReportingMode.Fatal
        )

    def filter(self, text: str) -> list[str]:
        self.panel.filter_box.set_text(text)
        assert not self.panel.filter_box.filter.faults
        return self.packs

    @property
    def packs(self) -> list[str]:
        return [str(self.table.index(row, PACK).data()) for row in range(self.table.rowCount())]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    one = Stage(qtbot, tmp_path)
    yield one
    one.panel.hide()


@pytest.mark.parametrize(
    ("text", "packs"),
    [
        ("voi", ["voices"]),
        ("state:failed", ["voices"]),
        ("state:built,unchanged", ["art", "maps"]),
        ("pack:ma*", ["maps"]),
        ("format:aar", ["art", "maps", "voices"]),
        ("size:>600mb", ["art", "maps"]),
    ],
)
def test_steps_are_found_by_what_became_of_them(stage: Stage, text: str, packs: list[str]) -> None:
    stage.panel.show_building(made.ended(stage.plan, Status.BUILT, Status.REUSED, Status.FAILED))
    assert stage.filter(text) == packs


def test_while_it_builds_rows_come_and_go_with_their_state(stage: Stage) -> None:
    stage.panel.show_building(Building(stage.plan, step=0))
    assert stage.filter("state:waiting") == ["maps", "voices"]
    done = {0: made.result(stage.plan.steps[0], Status.BUILT)}
    stage.panel.show_building(Building(stage.plan, done, step=1))
    assert stage.packs == ["voices"]
    assert stage.filter("state:building") == ["maps"]
    under_way = Building(stage.plan, done, step=1, step_progress=Progress("maps", 1, 2))
    stage.panel.show_building(under_way)
    cell = stage.table.index(0, STATE).data(CELL_ROLE)
    assert isinstance(cell, Cell)
    assert cell.progress is not None
    stage.panel.filter_box.clear()
    assert stage.packs == ["art", "maps", "voices"]


def test_the_row_that_failed_is_pointed_at_also_among_few(stage: Stage) -> None:
    stage.panel.show_building(Building(stage.plan, step=0))
    stage.filter("-art")
    stage.panel.show_building(made.ended(stage.plan, Status.BUILT, Status.REUSED, Status.FAILED))
    assert stage.panel.tree.currentIndex().row() == 1
    assert "voices changed while it was read." in stage.panel.why_words


def test_where_nothing_fits_it_is_said(stage: Stage) -> None:
    stage.panel.show_building(made.ended(stage.plan, Status.BUILT, Status.BUILT, Status.BUILT))
    assert stage.filter("state:failed") == []
    clear = next(one for one in stage.panel.findChildren(QPushButton) if one.text() == "Clear filter")
    clear.click()
    assert len(stage.packs) == 3


def test_without_steps_there_is_no_box(stage: Stage) -> None:
    assert stage.panel.filter_box.isHidden()
    stage.panel.show_building(Building(stage.plan))
    assert not stage.panel.filter_box.isHidden()
