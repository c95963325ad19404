"""What can stand behind the name of a field."""

from __future__ import annotations

import pytest

from studio.project.filtering.listing import Field, Kind
from studio.project.filtering.syntax import Piece
from studio.project.filtering.values import ANY, NONE, as_tag, chosen, special

TYPES = Field("type", Kind.CHOICE, ("image", "audio", "archive", "left-out", "left over", "no"))


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("audio", "audio"),
        ("AUDIO", "audio"),
        ("i", "image"),
        ("arc", "archive"),
        ("a", ""),
        ("left out", "left-out"),
        ("left_ov", "left over"),
        ("left", ""),
        ("n", "no"),
        ("musik", ""),
        ("", ""),
    ],
)
def test_a_choice_may_be_begun_as_long_as_it_is_the_only_one(text: str, choice: str) -> None:
    assert chosen(TYPES, text) == choice


def test_a_choice_that_others_begin_with_is_meant_itself() -> None:
    assert chosen(Field("by", Kind.CHOICE, ("folder with all", "folder")), "folder") == "folder"


@pytest.mark.parametrize("kind", [Kind.NAME, Kind.TAG, Kind.SIZE, Kind.DATE, Kind.CHOICE])
def test_none_and_any_ask_whether_there_is_a_value(kind: Kind) -> None:
    field = Field("x", kind)
    assert special(field, Piece("None", 0, 4)) == NONE
    assert special(field, Piece("any", 0, 3)) == ANY
    assert special(field, Piece("*", 0, 1)) == ANY
    assert special(field, Piece("anyone", 0, 6)) == ""


def test_in_quotes_or_where_words_and_folders_are_looked_for_they_are_words() -> None:
    assert special(Field("pack", Kind.NAME), Piece("none", 0, 6, literal=True)) == ""
    assert special(Field("in", Kind.FOLDER), Piece("none", 0, 4)) == ""
    assert special(Field("title", Kind.TEXT), Piece("any", 0, 3)) == ""


def test_a_choice_of_that_name_is_a_choice() -> None:
    assert special(Field("policy", Kind.CHOICE, ("none", "essential")), Piece("none", 0, 4)) == ""


def test_tags_are_compared_with_hyphens() -> None:
    assert as_tag("pt_br") == "pt-br"
    assert as_tag("fr-") == "fr"
