"""Signs and ranges."""

from __future__ import annotations

import pytest

from studio.project.filtering.spans import is_begun, read_comparison


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (">5", (">", "5", "")),
        (">= 5", (">=", "5", "")),
        ("≥5", (">=", "5", "")),
        ("=<5", ("<=", "5", "")),
        ("=5", ("", "5", "")),
        ("5", ("", "5", "")),
        ("1..5", ("..", "1", "5")),
        ("1 .. 5", ("..", "1", "5")),
        ("1..", ("..", "1", "")),
        ("..5", ("..", "", "5")),
    ],
)
def test_a_sign_or_a_range_is_read(text: str, read: tuple[str, str, str]) -> None:
    assert read_comparison(text) == read


@pytest.mark.parametrize("text", ["", " ", ">", ">=", "..", "≤"])
def test_a_sign_alone_says_nothing_yet(text: str) -> None:
    assert read_comparison(text) is None
    assert is_begun(text) == bool(text.strip())


def test_what_has_something_behind_its_sign_is_more_than_begun() -> None:
    assert not is_begun(">five")
    assert not is_begun("5")
