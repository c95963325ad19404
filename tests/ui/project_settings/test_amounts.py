"""Sizes as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.ui.project_settings.amounts import amount_entry, amount_text


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("200 GB", 200_000_000_000),
        ("4.8 GB", 4_800_000_000),
        ("4,8 gb", 4_800_000_000),
        ("500MB", 500_000_000),
        (" 1 B ", 1),
        ("", None),
        ("  ", None),
    ],
)
def test_a_number_and_a_unit_are_a_size_and_nothing_is_none(text: str, amount: int | None) -> None:
    entry = amount_entry(text)
    assert (entry.value, entry.problem) == (amount, None)


@pytest.mark.parametrize(
    "text", ["200", "GB", "0 GB", "-5 MB", "much", "1 2 GB", "9999999 TB", "1 PB", "0.1 B"]
)
def test_anything_else_says_how_to_write_it(text: str) -> None:
    problem = amount_entry(text).problem
    assert problem is not None
    assert problem.message == f"{text} is no size."
    assert "4.8 GB" in problem.hint


@given(st.integers(1, 10**15))
def test_a_size_comes_back_as_it_was_written(amount: int) -> None:
    assert amount_entry(amount_text(amount)).value == amount


def test_a_size_is_written_in_the_largest_unit_that_is_exact() -> None:
    assert [amount_text(one) for one in (None, 999, 4_800_000_000, 4_800_000_001, 1_000_000)] == [
        "",
        "999 B",
        "4.8 GB",
        "4800000001 B",
        "1 MB",
    ]
