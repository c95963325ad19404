"""Text in columns."""

from __future__ import annotations

from studio.cli.resolving.columns import WIDTH, wrapped


def test_no_line_is_wider_and_what_goes_on_stands_further_in() -> None:
    lines = list(wrapped("word " * 60, "  "))
    assert max(len(line) for line in lines) <= WIDTH
    assert [line[:4] for line in lines] == ["  wo", *["    "] * (len(lines) - 1)]


def test_a_tag_is_never_broken() -> None:
    assert "zh-Hant-TW" in " ".join(wrapped("x" * 95 + " zh-Hant-TW"))
    assert list(wrapped("y" * 300)) == ["y" * 300]


def test_a_break_in_a_name_begins_no_other_line() -> None:
    assert list(wrapped("a\nb")) == ["a\\nb"]
