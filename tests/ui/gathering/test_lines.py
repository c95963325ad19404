"""Rows of selectors and exclusions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.project.widest import Line
from studio.session.gathering import Deed
from studio.ui.gathering.lines import Column, LineRows

LINES = (
    Line("directory", "voices/fr", ("a", "b"), 2_000),
    Line("fileExclusion", "voices/fr/a", ("a",), 1_000),
)


def made(deed: Deed) -> LineRows:
    rows = LineRows(deed)
    rows.show_lines(LINES)
    return rows


@pytest.mark.parametrize("deed", Deed)
def test_what_is_taken_away_says_so(deed: Deed, qtbot: QtBot) -> None:
    rows = made(deed)
    spoken = [rows.index(row, Column.KIND).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    if deed in {Deed.ADD, Deed.MOVE}:
        assert spoken == ["Folder", "Leave out, goes"]
    else:
        assert spoken == ["Folder, goes", "Leave out"]


def test_a_row_has_its_amounts_and_a_folder_that_nobody_knows_has_none(qtbot: QtBot) -> None:
    rows = made(Deed.ADD)
    assert [rows.index(0, column).data() for column in Column] == ["voices/fr", "Folder", "2", "2.0 KB"]
    rows.show_lines((Line("directory", "new", (), 0),))
    assert [rows.index(0, column).data() for column in Column] == ["new", "Folder", "", ""]


def test_it_is_a_model_as_qt_wants_it(qtbot: QtBot) -> None:
    rows = LineRows(Deed.ADD)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_lines(LINES)
    rows.show_lines(())
    assert tester.model() is rows
