"""The words of a text, told apart by its language."""

from __future__ import annotations

import pytest

from studio.progress import Cancelled, CancelToken
from studio.ui.lexing import LONGEST_LINE, MOST_LETTERS, MOST_LINES, Span, Word, written


def test_words_have_their_places_in_their_lines() -> None:
    found = written('{"a": 1,\n "b": true}', "json", CancelToken())
    assert found.spans[0] == (Span(1, 3, Word.NAME), Span(6, 1, Word.NUMBER))
    assert found.spans[1] == (Span(1, 3, Word.NAME), Span(6, 4, Word.KEYWORD))


def test_a_word_over_several_lines_is_one_in_each_of_them() -> None:
    found = written("/* one\ntwo */ int x;", "c", CancelToken())
    assert found.spans[0] == (Span(0, 6, Word.COMMENT),)
    assert found.spans[1][0] == Span(0, 6, Word.COMMENT)


def test_places_are_counted_as_the_window_counts_them() -> None:
    found = written('"\U0001f30a" 12', "json", CancelToken())
    assert found.spans[0] == (Span(0, 4, Word.TEXT), Span(5, 2, Word.NUMBER))


def test_line_endings_become_one_and_nothing_else_breaks_a_line() -> None:
    assert written("a\r\nb\rc\u2029d", "", CancelToken()).text == "a\nb\nc d"


@pytest.mark.parametrize("language", ["", "no such language"])
def test_a_language_nobody_knows_has_no_colours(language: str) -> None:
    assert written("local x = 1", language, CancelToken()).spans == ()


@pytest.mark.parametrize(
    "text",
    ["x\n" * (MOST_LINES + 1), "y" * (LONGEST_LINE + 1), "zz zz zz zz\n" * 100 + "z" * MOST_LETTERS],
    ids=["many lines", "a long line", "many letters"],
)
def test_of_a_large_text_the_beginning_is_shown_and_that_is_said(text: str) -> None:
    found = written(text, "lua", CancelToken())
    assert found.shortened
    assert len(found.text) <= MOST_LETTERS
    assert found.text.count("\n") < MOST_LINES
    assert max(map(len, found.text.split("\n"))) <= LONGEST_LINE


def test_a_text_that_nobody_wants_any_more_is_given_up() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        written("local x = 1", "lua", cancel)
