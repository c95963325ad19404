"""The list of problems by pointer and keyboard: headings, order, steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project.acceptance import accepting
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.ui.panels.problems.grouping import MESSAGE, PLACE, By
from studio.ui.panels.problems.problem_list import ProblemList, Step, Visit
from tests.ui.panels.problems.made import many, problem

ART, MAPS = problem("art", message="Art is odd."), problem("maps", message="Maps are odd.")
WARNED = problem("art", Severity.WARNING, code="PS-TWO", message="Another oddity of art.", line=3)
NOTED = problem("zoo", Severity.INFO, code="PS-THREE", message="Zoo, too.")
ALL = (ART, MAPS, WARNED, NOTED)


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[ProblemList]:
    home = QWidget()
    qtbot.addWidget(home)
    made = ProblemList(home)
    made.resize(700, 400)
    made.show_problems(ALL)
    home.resize(700, 400)
    home.show()
    made.setFocus()
    yield made
    home.hide()


def _seen(table: ProblemList) -> list[str]:
    return [str(table.rows.index(row, MESSAGE).data()) for row in range(table.rows.rowCount())]


def _click(table: ProblemList, row: int) -> None:
    at = table.visualRect(table.rows.index(row, MESSAGE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_a_heading_closes_it_and_opens_it_again(table: ProblemList) -> None:
    before = _seen(table)
    _click(table, 0)
    assert _seen(table) == ["Errors", *before[3:]]
    _click(table, 0)
    assert _seen(table) == before


def test_left_and_right_close_and_open_as_in_a_tree(table: ProblemList) -> None:
    assert table.choose(MAPS)
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.heading is not None
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.rows.rowCount() == 5
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.rows.rowCount() == 7
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.rows.rowCount() == 5
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert table.rows.rowCount() == 7


def test_headings_that_close_and_open_keep_to_the_rules_of_models(table: ProblemList) -> None:
    tester = QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for row in (0, 1, 2, 0):
        _click(table, row)
        table.group_by(By.KIND if table.by is By.PACK else By.PACK)
    assert table.rows.arrangement.total == len(ALL)
    del tester


def test_what_is_closed_stays_closed_while_problems_come_and_go(table: ProblemList) -> None:
    _click(table, 0)
    table.show_problems((ART, MAPS, problem("new"), WARNED, NOTED))
    assert _seen(table)[:2] == ["Errors", "Warnings"]


def test_other_headings_leave_the_current_problem_the_current_one(table: ProblemList) -> None:
    assert table.choose(WARNED)
    table.group_by(By.PACK)
    assert [text.strip("\u2066\u2069") for text in _seen(table)] == [
        "art",
        "Art is odd.",
        "Another oddity of art.",
        "maps",
        "Maps are odd.",
        "zoo",
        "Zoo, too.",
    ]
    assert table.current is WARNED


def test_a_head_of_a_column_sorts_within_the_headings_then_back_then_not(table: ProblemList) -> None:
    table.group_by(By.PACK)
    head = table.horizontalHeader()
    orders: list[list[str]] = []
    for _ in range(3):
        head.sectionClicked.emit(MESSAGE)
        orders.append(_seen(table)[1:3])
    oddity = ["Another oddity of art.", "Art is odd."]
    assert orders == [oddity, oddity[::-1], oddity[::-1]]
    assert head.sortIndicatorSection() == -1
    head.sectionClicked.emit(PLACE)
    assert head.sortIndicatorSection() == PLACE


def test_steps_go_through_the_list_in_its_order_and_round(table: ProblemList) -> None:
    steps = [table.step(back=False) for _ in range(5)]
    assert [step.problem for step in steps if step] == [ART, MAPS, WARNED, NOTED, ART]
    assert steps[3] == Step(NOTED, 4, 4, wrapped=False)
    assert steps[4] == Step(ART, 1, 4, wrapped=True)
    back = table.step(back=True)
    assert back == Step(NOTED, 4, 4, wrapped=True)


def test_a_step_opens_the_heading_that_it_leads_under(table: ProblemList) -> None:
    _click(table, 0)
    step = table.step(back=False)
    assert step is not None
    assert step.problem is ART
    assert table.current is ART
    assert "Art is odd." in _seen(table)


def test_steps_from_a_heading_go_to_what_is_below_it_or_above(table: ProblemList) -> None:
    table.setCurrentIndex(table.rows.index(3, MESSAGE))
    assert table.heading is not None
    step = table.step(back=False)
    assert step is not None
    assert step.problem is WARNED
    table.setCurrentIndex(table.rows.index(3, MESSAGE))
    step = table.step(back=True)
    assert step is not None
    assert step.problem is MAPS


def test_there_is_no_step_where_nothing_is(table: ProblemList) -> None:
    table.show_problems(())
    assert table.step(back=False) is None


def test_from_what_was_accepted_a_step_back_goes_to_the_last_that_counts(table: ProblemList) -> None:
    fine = replace(NOTED, accepted=accepting(NOTED.finding, by="Mia", note="fine", on=""))
    table.show_problems((ART, MAPS, fine))
    assert table.choose(fine)
    step = table.step(back=True)
    assert step is not None
    assert (step.problem, step.number, step.total) == (MAPS, 2, 2)


def test_whoever_was_at_a_problem_that_went_is_at_the_one_that_took_its_place(table: ProblemList) -> None:
    assert table.choose(MAPS)
    table.show_problems((ART, WARNED, NOTED))
    assert table.current is WARNED, "not at its heading"
    table.show_problems((ART, NOTED))
    assert table.current is NOTED
    table.show_problems((ART,))
    assert table.current is ART


def test_a_step_from_a_problem_that_went_leads_to_the_one_that_took_its_place(table: ProblemList) -> None:
    table.step(back=False)
    table.show_problems((MAPS, WARNED, NOTED))
    step = table.step(back=False)
    assert step is not None
    assert step.problem is MAPS, "it is the current one, but nobody has been there"
    step = table.step(back=False)
    assert step is not None
    assert step.problem is WARNED


def test_whoever_is_at_a_problem_stays_there_while_thousands_change(table: ProblemList) -> None:
    crowd = many(6_000)
    table.show_problems((ART, *crowd))
    assert table.choose(crowd[3_000])
    table.show_problems((ART, MAPS, *(replace(one, message="Other words.") for one in crowd[1:])))
    assert table.current is not None
    assert table.current.place == crowd[3_000].place


def test_a_heading_that_is_chosen_stands_for_all_below_it(table: ProblemList) -> None:
    table.selectRow(0)
    assert table.chosen() == (ART, MAPS)
    table.selectAll()
    assert table.chosen() == ALL, "each once"


def test_one_click_goes_and_two_clicks_or_enter_go_firmly(table: ProblemList) -> None:
    heard: list[object] = []
    table.visited.connect(heard.append)
    _click(table, 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert heard == [Visit(ART, firmly=False), Visit(ART, firmly=True)]


def test_ten_thousand_that_stay_as_they_are_cost_next_to_nothing(table: ProblemList) -> None:
    table.show_problems(many(10_000))
    painted: list[object] = []
    table.rows.dataChanged.connect(lambda *_: painted.append(1))
    again: tuple[Problem, ...] = table.rows.arrangement.groups[0].problems
    table.show_problems(again)
    assert not painted
