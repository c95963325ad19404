"""Rows by one term."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.project.filtering.matching import finding, fitting_rows, texts_of
from studio.project.filtering.syntax import Piece

MANY = 5_000
"""More than those that are tried to see whether rows share their values."""


def _rows(
    kind: Kind, column: Column, *texts: str, values: tuple[str, ...] = (), rows: Sequence[int] = ()
) -> list[int]:
    field = Field("x", kind, values)
    listing = Listing(len(column), lambda: [""] * len(column), {"x": lambda: column})
    pieces = [Piece(text, 0, len(text)) for text in texts]
    return list(fitting_rows(field, pieces, listing, rows or range(len(column)), 0.0))


def test_a_choice_may_be_one_of_several() -> None:
    column: Column = [("new", "problem"), "changed", None, ()]
    assert _rows(Kind.CHOICE, column, "prob", values=("new", "problem", "changed")) == [0]
    assert _rows(Kind.CHOICE, column, "new", "changed", values=("new", "problem", "changed")) == [0, 1]
    assert _rows(Kind.CHOICE, column, "none", values=("new", "problem", "changed")) == [2, 3]


def test_a_choice_without_a_list_is_a_name() -> None:
    assert _rows(Kind.CHOICE, ["Folder", "file"], "folder") == [0]


def test_a_name_is_meant_whole() -> None:
    column: Column = ["Voices", ("Voices-fr", "Café"), None]
    assert _rows(Kind.NAME, column, "voices") == [0]
    assert _rows(Kind.NAME, column, "voices*") == [0, 1]
    assert _rows(Kind.NAME, column, "CAFE") == [1]
    assert _rows(Kind.NAME, column, "any") == [0, 1]
    assert _rows(Kind.NAME, column, "none") == [2]
    assert _rows(Kind.NAME, column, "none", "voices") == [0, 2]


@pytest.mark.parametrize(
    ("tag", "rows"),
    [
        ("fr", [0, 1, 5]),
        ("FR-ca", [1]),
        ("fr_CA", [1]),
        ("f", []),
        ("none", [3, 4]),
        ("any", [0, 1, 2, 5]),
        ("*-CA", [1]),
    ],
)
def test_a_tag_takes_longer_ones(tag: str, rows: list[int]) -> None:
    column: Column = ["fr", "fr-CA", "fro", None, (), ("de", "fr_FR")]
    assert _rows(Kind.TAG, column, tag) == rows


@pytest.mark.parametrize(
    ("folder", "rows"),
    [
        ("art", [0, 1, 4]),
        ("art/", [0, 1, 4]),
        ("/ART", [0, 1, 4]),
        ("art\\ui", [1]),
        ("ui", [1, 5]),
        ("/ui", [5]),
        ("/ui/x", [5]),
        ("/art/ui", [1]),
        ("rt", []),
        ("/", [0, 1, 2, 4, 5]),
        ("*/ui", [1]),
        ("**/ui", [1, 5]),
        ("a*", [0, 1, 2, 4]),
        ("art/u?", [1]),
        ("*", [0, 1, 2, 4, 5]),
        ("/*/ui", [1]),
        ("/u*", [5]),
        ("b", [5]),
        ("/b", [5]),
    ],
)
@pytest.mark.parametrize("times", [1, MANY])
def test_a_folder_takes_what_lies_below_it(folder: str, rows: list[int], times: int) -> None:
    column: Column = ["art/wall.png", "Art/ui/x.png", "artful/x.png", None, "art", ("b/ui2", "ui/x")]
    assert _rows(Kind.FOLDER, list(column) * times, folder)[: len(rows)] == rows


def test_paths_that_all_differ_are_found_in_the_same_way() -> None:
    column = [f"{'art' if number % 2 else 'Arté'}/{number % 7}/{number}.png" for number in range(MANY)]
    assert _rows(Kind.FOLDER, column, "art") == list(range(1, MANY, 2))
    assert _rows(Kind.FOLDER, column, "*/3") == list(range(3, MANY, 7))
    assert _rows(Kind.NAME, column, "arte/0/0.png") == [0]
    assert _rows(Kind.TEXT, column, "arté/") == list(range(0, MANY, 2))


def test_a_text_has_the_word_somewhere() -> None:
    column: Column = ["The file is empty", None, ("Nothing", "Empty too")]
    assert _rows(Kind.TEXT, column, "EMPTY") == [0, 2]
    assert _rows(Kind.TEXT, column, "*empty") == [0]
    assert _rows(Kind.TEXT, column, "the", "nothing") == [0, 2]


def test_sizes_lie_between_ends() -> None:
    column: Column = [0, 999, 1000, 1001, None]
    assert _rows(Kind.SIZE, column, ">=1k") == [2, 3]
    assert _rows(Kind.SIZE, column, "0", ">1k") == [0, 3]
    assert _rows(Kind.SIZE, column, "none") == [4]
    assert _rows(Kind.SIZE, column, "any") == [0, 1, 2, 3]
    assert _rows(Kind.SIZE, column, "no size") == []


def test_dates_lie_between_ends() -> None:
    column: Column = [-10 * 86_400.0, -86_400.0, 5.0, None]
    assert _rows(Kind.DATE, column, "<7d") == [1, 2]
    assert _rows(Kind.DATE, column, ">7d") == [0]


def test_only_the_rows_that_are_left_are_asked() -> None:
    assert _rows(Kind.SIZE, [5, 5, 5, 1], "5", rows=[1, 3]) == [1]
    assert _rows(Kind.NAME, ["a", "a", "b"], "a", rows=[1, 2]) == [1]
    assert _rows(Kind.FOLDER, ["a/x", "a/y", "b/x"], "a", rows=[1, 2]) == [1]


def test_a_list_without_the_column_has_no_such_row() -> None:
    listing = Listing(2, lambda: ["a", "b"])
    assert fitting_rows(Field("x", Kind.NAME), [Piece("a", 0, 1)], listing, range(2), 0.0) == []


def test_words_need_no_column() -> None:
    listing = Listing(2, lambda: ["wall", "brick"])
    assert fitting_rows(None, [Piece("Bri", 0, 3)], listing, range(2), 0.0) == [1]
    assert fitting_rows(None, [Piece("l", 0, 1)], listing, [0, 1], 0.0) == [0]


def test_a_value_is_looked_at_as_lines() -> None:
    names, folders = Field("x", Kind.NAME), Field("x", Kind.FOLDER)
    assert texts_of(names, [("B", "É"), "É", None, ()]) == ["b\ne", "e", "", ""]
    assert texts_of(folders, [("B", "É"), "a/B", None, "É"]) == ["/b/\n/e/", "/a/b/", "", "/e/"]
    assert finding(Field("x", Kind.NAME), Piece("é", 0, 1))(["b\ne", "e\u0301"], [3, 4]) == [3]
