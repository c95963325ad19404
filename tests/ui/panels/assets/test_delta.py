"""From one list to another in few steps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.ui.panels.assets.delta import Span, delta, spans

lists = st.lists(st.integers(0, 12), unique=True, max_size=12)


def _applied(old: list[int], new: list[int]) -> list[int]:
    change = delta(old, new)
    rows = list(old)
    for span in change.removals:
        del rows[span.first : span.last + 1]
    for span in change.insertions:
        rows[span.first : span.first] = new[span.first : span.last + 1]
    return rows


@given(lists, lists)
def test_the_steps_lead_to_the_new_list(old: list[int], new: list[int]) -> None:
    assert _applied(old, new) == new


@given(lists)
def test_one_row_that_moves_costs_two_steps(rows: list[int]) -> None:
    moved = [*rows[1:], *rows[:1]]
    change = delta(rows, moved)
    assert len(change.removals) + len(change.insertions) <= 2


def test_neighbours_go_and_come_together() -> None:
    change = delta([1, 2, 3, 4], [1, 4, 5, 6])
    assert change.removals == (Span(1, 2),)
    assert change.insertions == (Span(2, 3),)


def test_spans_hold_what_follows_upon_each_other() -> None:
    assert spans([0, 1, 4, 6, 7]) == [Span(0, 1), Span(4, 4), Span(6, 7)]
