"""Texts on their way into an editor and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.ui.panels.pack.text_changes import Difference, difference, in_editor, rewritten, units

ALPHABET = ["\r\n", "\n", "\r", "a", "b", " ", "\xa0", "\u2028", "\u2029", "\ufdd0", "😀", "\0", '"', "é"]
texts = st.lists(st.sampled_from(ALPHABET), max_size=12).map("".join)


@given(texts)
def test_a_text_that_was_only_looked_at_comes_back_as_it_was(text: str) -> None:
    assert rewritten(text, in_editor(text)) == text


@given(texts, texts)
def test_what_was_typed_is_what_is_written(original: str, typed: str) -> None:
    assert in_editor(rewritten(original, in_editor(typed))) == in_editor(typed)


@given(texts, texts)
def test_a_difference_turns_the_old_text_into_the_new(old: str, new: str) -> None:
    change = difference(old, new)
    if change is None:
        assert old == new
    else:
        assert old[: change.start] + change.text + old[change.end :] == new


def test_a_difference_is_no_larger_than_it_must_be() -> None:
    assert difference('{"a": 1}', '{"a": 12}') == Difference(7, 7, "2")
    assert difference("aaa", "aa") == Difference(2, 3, "")


def test_new_lines_end_as_the_others_do() -> None:
    assert rewritten("{\r\n}\r\n", "{\n  1\n}\n") == "{\r\n  1\r\n}\r\n"
    assert rewritten("{\r}\r", "{\n1\n}\n") == "{\r1\r}\r"
    assert rewritten("{}", "{\n}") == "{\n}"


def test_mixed_endings_stay_where_nothing_was_typed() -> None:
    assert rewritten("a\r\nb\nc\r\nd", "a\nb!\nc\nd") == "a\r\nb!\nc\r\nd"
    assert rewritten("a\r\nb\nc\r\nd", "a\nb\nx\nc\nd") == "a\r\nb\nx\r\nc\r\nd"


def test_half_a_character_cannot_get_into_a_file() -> None:
    assert rewritten("ab", "a\ud83db") == "a\ufffdb"


def test_lengths_are_counted_as_qt_counts_them() -> None:
    assert units("a😀é") == 4
