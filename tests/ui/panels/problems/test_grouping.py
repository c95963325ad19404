"""Problems under headings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.errors import Place
from studio.project.acceptance import accepting
from studio.project.problems import Problem, in_order
from studio.project.rules import Severity
from studio.ui.panels.problems.grouping import (
    MESSAGE,
    PLACE,
    Arrangement,
    By,
    Group,
    GroupKey,
    Sorting,
    arrange,
)
from tests.ui.panels.problems.made import problem

ART = problem("art", code="PS-ONE", message="b", line=9)
MAPS = problem("maps", code="PS-TWO", message="c", line=2)
WARNED = problem("art", Severity.WARNING, code="PS-TWO", message="a", line=4)
WHOLE = replace(problem("", Severity.INFO), place=Place(manifest=Path("/project/Game.packstudio")))
FINE = replace(problem("zoo"), accepted=accepting(problem("zoo").finding, by="Mia", note="fine", on=""))
ALL = (ART, MAPS, WARNED, WHOLE, FINE)


def _keys(shown: Arrangement) -> list[GroupKey]:
    return [group.key for group in shown.groups]


def test_by_severity_the_worst_come_first_and_what_was_accepted_last() -> None:
    shown = arrange(ALL, By.SEVERITY)
    severities = [(By.SEVERITY, "error"), (By.SEVERITY, "warning"), (By.SEVERITY, "info")]
    assert _keys(shown) == [*severities, (None, "accepted")]
    assert [group.problems for group in shown.groups] == [(ART, MAPS), (WARNED,), (WHOLE,), (FINE,)]
    assert [group.counts for group in shown.groups] == [(2, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 0)]


def test_by_pack_they_stand_by_name_and_the_project_as_a_whole_before_them() -> None:
    shown = arrange(ALL, By.PACK)
    assert _keys(shown) == [(By.PACK, ""), (By.PACK, "art"), (By.PACK, "maps"), (None, "accepted")]
    assert shown.groups[1].problems == (ART, WARNED)
    assert shown.groups[1].counts == (1, 1, 0)


def test_by_kind_those_with_errors_come_first() -> None:
    shown = arrange(ALL, By.KIND)
    assert _keys(shown) == [
        (By.KIND, "PS-ONE"),
        (By.KIND, "PS-TWO"),
        (By.KIND, "PS-TEST"),
        (None, "accepted"),
    ]
    assert shown.groups[1].problems == (MAPS, WARNED)


def test_the_order_within_headings_can_be_another_and_the_other_way_round() -> None:
    shown = arrange(ALL, By.PACK, sorting=Sorting(MESSAGE))
    assert shown.groups[1].problems == (WARNED, ART)
    shown = arrange(ALL, By.SEVERITY, sorting=Sorting(PLACE, descending=True))
    assert shown.groups[0].problems == (MAPS, ART)


def test_a_closed_heading_stands_alone() -> None:
    shown = arrange(ALL, By.SEVERITY, {(By.SEVERITY, "error")})
    assert [isinstance(row, Group) for row in shown.rows[:3]] == [True, True, False]
    assert shown.row_of(0) is None
    assert shown.row_of(2) == 2
    assert shown.total == 5
    assert shown.visited == 4


def test_where_nothing_counts_what_was_accepted_is_visited() -> None:
    assert arrange((FINE,), By.PACK).visited == 1
    assert arrange((), By.PACK).visited == 0


def _accepted(one: Problem) -> Problem:
    return replace(one, accepted=accepting(one.finding, by="Mia", note="fine", on=""))


_problems = st.builds(
    problem,
    st.sampled_from(["art", "maps"]),
    st.sampled_from(list(Severity)),
    code=st.sampled_from(["A", "B"]),
)
_lists = st.lists(st.one_of(_problems, _problems.map(_accepted)), max_size=9).map(in_order)


@given(_lists, st.sampled_from(list(By)), st.sets(st.integers(0, 5)))
def test_every_problem_is_there_once_and_rows_and_numbers_agree(
    problems: tuple[Problem, ...], by: By, places: set[int]
) -> None:
    every = _keys(arrange(problems, by))
    closed = {key for at, key in enumerate(every) if at in places}
    shown = arrange(problems, by, closed)
    inside = [one for group in shown.groups for one in group.problems]
    assert sorted(map(id, inside)) == sorted(map(id, problems))
    for number, one in enumerate(inside):
        row = shown.row_of(number)
        if row is None:
            assert shown.group_at(number).key in closed
            heading = shown.rows[shown.heading_row(number)]
            assert isinstance(heading, Group)
            assert one in heading.problems
        else:
            assert shown.rows[row] is one
            assert shown.number_from(row, back=False) == number + 1
            assert shown.number_from(row, back=True) == number - 1
