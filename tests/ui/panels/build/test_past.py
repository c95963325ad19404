"""The builds on record, in the panel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.session.past_builds import PastBuild
from studio.ui.panels.build.past import BUILD, PACKS, SIZE, PastBuilds
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.wishes import CompareBuilds, SaveReport


def _build(number: int, failed: int = 0) -> PastBuild:
    return PastBuild(number, 1_790_000_000 + number, 3, 2, failed, 2_100_000, number - 1 or None)


@pytest.fixture
def past(qtbot: QtBot) -> Iterator[PastBuilds]:
    window = QWidget()
    qtbot.addWidget(window)
    past = PastBuilds(window)
    past.show_builds((_build(3, failed=1), _build(2), _build(1)))
    yield past
    window.hide()


def test_each_build_says_its_packs_what_was_new_and_its_size(past: PastBuilds) -> None:
    rows = past.tree.model()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [rows.index(row, BUILD).data() for row in range(rows.rowCount())] == ["3", "2", "1"]
    assert rows.index(0, PACKS).data() == "3 packs"
    cell = rows.index(0, PACKS).data(CELL_ROLE)
    assert isinstance(cell, Cell)
    assert cell.aside == "2 new, 1 failed"
    assert rows.index(0, SIZE).data() == "2.1 MB"
    assert rows.index(0, PACKS).data(Qt.ItemDataRole.AccessibleTextRole) == "3 packs, 2 new, 1 failed"
    del tester


def test_the_chosen_build_is_compared_and_reported(past: PastBuilds, qtbot: QtBot) -> None:
    heard: list[object] = []
    past.wished.connect(heard.append)
    past.compare_button.click()
    past.tree.setCurrentIndex(past.tree.model().index(1, BUILD))
    with qtbot.waitExposed(past.window()):
        past.window().show()
    past.tree.setFocus()
    QTest.keyClick(past.tree, Qt.Key.Key_Return)
    past.report_button.ways[0].trigger()
    assert heard == [CompareBuilds(3), CompareBuilds(2), SaveReport("html", 2)]


def test_the_first_build_has_nothing_before_it(past: PastBuilds) -> None:
    past.tree.setCurrentIndex(past.tree.model().index(2, BUILD))
    assert not past.compare_button.isEnabled()
    assert "Build 1 is the first on record" in past.compare_button.toolTip()


def test_a_new_build_leaves_the_chosen_one_chosen(past: PastBuilds) -> None:
    past.tree.setCurrentIndex(past.tree.model().index(1, BUILD))
    past.show_builds((_build(4), _build(3), _build(2), _build(1)))
    assert past.tree.currentIndex().row() == 2
