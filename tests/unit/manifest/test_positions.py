"""Lines and columns."""

from __future__ import annotations

import pytest

from studio.manifest.positions import Lines


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_begins_a_line(newline: str) -> None:
    text = f"one{newline}two{newline}three"
    assert Lines.of(text).at(text.index("three") + 2) == (3, 3)


def test_a_column_counts_characters_and_not_bytes() -> None:
    text = '"é😀x"'
    assert Lines.of(text).at(text.index("x")) == (1, 4)


def test_the_end_of_the_text_has_a_place_too() -> None:
    assert Lines.of("a\n").at(2) == (2, 1)
    assert Lines.of("").at(0) == (1, 1)
