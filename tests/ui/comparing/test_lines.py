"""What differs within a line."""

from __future__ import annotations

import pytest

from studio.session.side_by_side import Kind, Row
from studio.ui.comparing.lines import parts_of


@pytest.mark.parametrize(
    ("left", "right", "parts"),
    [
        ('"a": 1,', '"a": 25,', (('"a": ', "1", ","), ('"a": ', "25", ","))),
        ("fr", "fr-CA", (("fr", "", ""), ("fr", "-CA", ""))),
        ("aa", "aaa", (("aa", "", ""), ("aa", "a", ""))),
        ("", "x", (("", "", ""), ("", "x", ""))),
    ],
)
def test_what_both_begin_and_end_with_is_told_from_the_rest(
    left: str, right: str, parts: tuple[tuple[str, str, str], tuple[str, str, str]]
) -> None:
    row = Row(Kind.CHANGED, left, right, 1, 1)
    assert (parts_of(row, left), parts_of(row, right)) == parts


def test_a_line_of_one_version_alone_differs_nowhere_within() -> None:
    row = Row(Kind.ONLY_LEFT, "a", None, 1)
    assert parts_of(row, "a") == ("a", "", "")
