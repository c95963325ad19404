"""The rows of a build."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.build.plan import BuildPlan
from studio.build.report import Status
from studio.progress import Estimate, Progress
from studio.ui.panels.build.steps import ACTION, PACK, STATE, BuildRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.view import Building
from tests.ui.panels.build.made import ended, plan, result, view


@pytest.fixture
def made(tmp_path: Path) -> BuildPlan:
    return plan(view(tmp_path))


def _cell(rows: BuildRows, row: int) -> Cell:
    cell: object = rows.index(row, STATE).data(CELL_ROLE)
    assert isinstance(cell, Cell)
    return cell


def _states(rows: BuildRows) -> list[object]:
    return [rows.index(row, STATE).data() for row in range(rows.rowCount())]


def _actions(rows: BuildRows) -> list[object]:
    return [rows.index(row, ACTION).data() for row in range(rows.rowCount())]


def test_rows_follow_a_build_from_first_to_last(made: BuildPlan) -> None:
    rows = BuildRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_building(Building(made, step=0))
    assert _states(rows) == ["", "Waiting", "Waiting"]
    done = {0: result(made.steps[0], Status.BUILT)}
    progress = Progress("maps", 1_100_000_000, 1_500_000_000)
    under_way = Building(
        made, done, step=1, step_progress=progress, estimate=Estimate(10_000_000, 1), seconds=4
    )
    rows.show_building(under_way)
    assert _states(rows) == ["2.1 MB", "", "Waiting"]
    shown = _cell(rows, 1).progress
    assert shown is not None
    assert shown.words == "1.1 of 1.5 GB, 10 MB/s, about 40 s left"
    assert shown.fraction == pytest.approx(11 / 15)
    last = ended(made, Status.BUILT, Status.REUSED, Status.FAILED)
    rows.show_building(last)
    assert _states(rows) == ["700 MB", "Unchanged", "voices changed while it was read."]
    assert _actions(rows) == ["Show file", "Show file", "Show problem"]
    assert rows.first_failed() == 2
    rows.show_building(None)
    assert rows.rowCount() == 0
    del tester


def test_only_the_row_under_way_is_painted_anew(made: BuildPlan) -> None:
    rows = BuildRows()
    building = Building(made, {0: result(made.steps[0], Status.BUILT)}, step=1)
    rows.show_building(building)
    painted: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last: painted.append((first.row(), last.row())))
    rows.show_building(replace(building, step_progress=Progress("maps", 1, 2)))
    assert painted == [(1, 1)]


def test_a_result_is_seen_even_in_a_table_that_was_filled_in_place(made: BuildPlan) -> None:
    rows = BuildRows()
    results = {0: result(made.steps[0], Status.BUILT)}
    rows.show_building(Building(made, results, step=1))
    painted: list[int] = []
    rows.dataChanged.connect(lambda first, _: painted.append(first.row()))
    results[1] = result(made.steps[1], Status.REUSED)
    rows.show_building(Building(made, results, step=2))
    assert painted == [1, 2]


def test_what_a_cancelled_build_never_came_to_is_not_called_waiting(made: BuildPlan) -> None:
    rows = BuildRows()
    rows.show_building(ended(made, Status.BUILT, cancelled=True))
    assert _states(rows) == ["700 MB", "Not built", "Not built"]


def test_each_state_has_a_sign_of_its_own_shape(made: BuildPlan) -> None:
    rows = BuildRows()
    rows.show_building(ended(made, Status.BUILT, Status.FAILED, Status.SKIPPED))
    assert [_cell(rows, row).sign for row in range(3)] == ["done", "error", "ignored"]
    assert rows.index(0, PACK).data() == "art"


def test_another_plan_has_its_own_rows(made: BuildPlan) -> None:
    rows = BuildRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_building(Building(made))
    rows.show_building(Building(replace(made, steps=made.steps[1:])))
    assert [rows.index(row, PACK).data() for row in range(rows.rowCount())] == ["maps", "voices"]
    del tester


def test_a_row_says_what_changed_why_it_was_built_and_what_was_packed_before(made: BuildPlan) -> None:
    rows = BuildRows()
    done = replace(
        result(made.steps[0], Status.BUILT),
        files=1204,
        files_changed=3,
        message="Of 1,204 files, 3 changed.",
        pieces=52,
        pieces_reused=41,
    )
    fresh = replace(result(made.steps[1], Status.BUILT), files=2, files_changed=2)
    rows.show_building(Building(made, {0: done, 1: fresh}))
    assert _cell(rows, 0).aside == "3 of 1,204 files changed"
    assert _cell(rows, 1).aside == "2 files"
    tip = str(rows.index(0, STATE).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.splitlines() == [
        str(done.output),
        "Of 1,204 files, 3 changed.",
        "41 of 52 parts were packed before",
    ]
