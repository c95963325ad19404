"""Words looked for in texts."""

from __future__ import annotations

import pytest

from studio.project.filtering.looks import Look, Way, found, look_at_whole, look_inside

TEXTS = (
    "art/ui/wall.png",
    "art/wall_old.psd",
    "voices\nhello.png\nart/x",
    "wall.png.bak",
    "",
)


def _inside(word: str, *, literal: bool = False) -> list[int]:
    return list(found(look_inside(word, literal=literal), TEXTS, range(len(TEXTS))))


@pytest.mark.parametrize(
    ("word", "numbers"),
    [
        ("wall", [0, 1, 3]),
        ("WÀLL", [0, 1, 3]),
        ("art/ui", [0]),
        ("*.png", [0, 2]),
        ("wall*", [0, 1, 3]),
        ("wall*.psd", [1]),
        ("w?ll.png", [0]),
        ("hello*", [2]),
        ("ui*", []),
        ("*/wall*", [0, 1]),
        ("x*", [2]),
        ("art/*", [1, 2]),
        ("ui/*.png", [0]),
        ("/ui/*.png", []),
        ("/art/*", [1, 2]),
        ("/voice?", [2]),
        ("art/**", [0, 1, 2]),
        ("*/*/*.png", [0]),
        ("*/*.png", [0]),
        ("voice", [2]),
        ("voices*", [2]),
        ("nothing", []),
    ],
)
def test_a_word_is_found_anywhere_and_one_with_signs_as_a_whole_name_or_the_end_of_a_path(
    word: str, numbers: list[int]
) -> None:
    assert _inside(word) == numbers


def test_between_quotes_signs_are_letters() -> None:
    assert _inside("*.png", literal=True) == []
    assert list(found(look_inside("a*b", literal=True), ["xa*by", "axb"], [7, 9])) == [7]


@pytest.mark.parametrize(
    ("word", "numbers"), [("x", [1, 2]), ("X?", [0]), ("*x*", [0, 1, 2, 3]), ("a/*", [3]), ("xyz", [])]
)
def test_a_whole_name_is_one_of_the_lines(word: str, numbers: list[int]) -> None:
    texts = ("xy", "x", "b\nx", "a/x")
    assert list(found(look_at_whole(word, literal=False), texts, range(4))) == numbers


def test_the_usual_ending_needs_no_pattern() -> None:
    assert look_inside("*.PNG", literal=False) == Look(Way.AT_END, ".png")
    assert look_inside("wall*", literal=False) == Look(Way.AT_START, "wall")
    assert look_inside("*", literal=False).way is Way.FITTING
