"""Consequences as a tree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester

from studio.project.rules import Severity
from studio.ui.look.colours import Meaning
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.project_settings.consequence_rows import ConsequenceRows
from studio.ui.project_settings.consequences import Consequence
from tests.ui.panels.problems.made import problem

TWO = (
    Consequence("Odd ids", Severity.ERROR, False, (problem("art"), problem("maps")), 2),  # noqa: FBT003 -- a value's field
    Consequence("Old data", Severity.WARNING, True, (problem("art"),), 1),  # noqa: FBT003 -- the same
)


@pytest.fixture
def rows(qapp: QObject) -> ConsequenceRows:
    made = ConsequenceRows(qapp)
    made.show_consequences(TWO)
    return made


def test_problems_stand_below_their_kind(rows: ConsequenceRows) -> None:
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [rows.rowCount(rows.index(row, 0)) for row in range(rows.rowCount())] == [2, 1]
    below = rows.index(1, 0, rows.index(0, 0))
    assert below.data() == "maps is odd."
    assert rows.parent(below) == rows.index(0, 0)
    assert rows.rowCount(below) == 0
    rows.show_consequences(TWO[1:])
    rows.show_consequences(())
    assert rows.rowCount() == 0
    del tester


def test_a_kind_says_how_many_in_how_many_packs(rows: ConsequenceRows) -> None:
    cells = [rows.index(row, 0).data(CELL_ROLE) for row in range(2)]
    assert [(cell.meaning, cell.aside) for cell in cells if isinstance(cell, Cell)] == [
        (Meaning.ERROR, "2 in 2 packs"),
        (Meaning.DONE, "solved, 1 in 1 pack"),
    ]


def test_an_index_of_before_leads_nowhere(rows: ConsequenceRows) -> None:
    old = rows.index(0, 0)
    rows.show_consequences(TWO)
    assert rows.data(old) is None
    assert rows.rowCount(old) == 0
    assert rows.parent(old) == QModelIndex()
