"""Adding, removing and moving children of a container, and what becomes of the comments around."""

from __future__ import annotations

import pytest

from studio.manifest.jsonc import Node, parse
from studio.manifest.patches import Patch, apply, insertion, move, removal
from studio.manifest.positions import Lines
from studio.manifest.style import Style


def container(text: str) -> Node:
    root = parse(text, Lines.of(text)).root
    assert root is not None
    return root


def inserted(text: str, index: int, child: str, *, spread: bool = False) -> str:
    root = container(text)
    return apply(text, insertion(text, root, index, child, Style.of(text, root), spread=spread))


def removed(text: str, index: int) -> str:
    return apply(text, removal(text, container(text), index))


def moved(text: str, old: int, new: int) -> str:
    root = container(text)
    return apply(text, move(text, root, old, new, Style.of(text, root)))


def test_patches_at_one_place_are_written_in_their_order() -> None:
    assert apply("abc", [Patch(1, 1, "x"), Patch(1, 2, "y"), Patch(0, 0, "z")]) == "zaxyc"


LINES = "[\n  1, // one\n  // about two\n  2  // two\n]"


@pytest.mark.parametrize(
    ("text", "index", "result"),
    [
        ("[]", 0, "[9]"),
        ("[1]", 0, "[9, 1]"),
        ("[1]", 1, "[1, 9]"),
        ("[1,2]", 1, "[1,9,2]"),
        ("[ 1, 2 ]", 2, "[ 1, 2, 9 ]"),
        ("[ 1, 2 ]", 0, "[ 9, 1, 2 ]"),
        ("[1, 2,]", 2, "[1, 2, 9,]"),
        ("[1 /* one */]", 1, "[1, /* one */ 9]"),
        ("[ /* none */ ]", 0, "[ /* none */ 9 ]"),
        ("[\n  // none yet\n]", 0, "[\n  // none yet\n  9\n]"),
        ("[\n]", 0, "[\n  9\n]"),
        (LINES, 0, "[\n  9,\n  1, // one\n  // about two\n  2  // two\n]"),
        (LINES, 1, "[\n  1, // one\n  9,\n  // about two\n  2  // two\n]"),
        (LINES, 2, "[\n  1, // one\n  // about two\n  2,  // two\n  9\n]"),
        ("[\r\n\t1,\r\n]", 1, "[\r\n\t1,\r\n\t9,\r\n]"),
        ("[ // all\n  1\n]", 0, "[ // all\n  9,\n  1\n]"),
        ("[1 // one\n]", 1, "[1, // one\n  9\n]"),
        ("[ 1,\n  2 ]", 2, "[ 1,\n  2,\n  9 ]"),
        ("[\n  1\n  // the end\n]", 1, "[\n  1,\n  9\n  // the end\n]"),
        ("[1\n, 2]", 1, "[1\n, 9, 2]"),
        ("[1, /* a\n b */ 2]", 1, "[1,\n 9, /* a\n b */ 2]"),
    ],
)
def test_a_child_goes_in_where_a_person_would_write_it(text: str, index: int, result: str) -> None:
    assert inserted(text, index, "9") == result


def test_a_first_child_gets_its_own_line_where_the_file_does_so() -> None:
    assert inserted("[]", 0, "9", spread=True) == "[\n  9\n]"
    assert inserted("[ /* none */ ]", 0, "9", spread=True) == "[ /* none */\n  9\n]"


@pytest.mark.parametrize(
    ("text", "index", "result"),
    [
        ("[1]", 0, "[]"),
        ("[ /* only */ 1 ]", 0, "[]"),
        ("[\n  1\n]", 0, "[]"),
        ("[\n  // keep\n  1 // go\n]", 0, "[\n  // keep\n]"),
        ("[ // keep\n  1\n]", 0, "[ // keep\n]"),
        ("[1, 2, 3]", 0, "[2, 3]"),
        ("[1, 2, 3]", 1, "[1, 3]"),
        ("[1, 2, 3]", 2, "[1, 2]"),
        ("[ 1, 2 ]", 0, "[ 2 ]"),
        ("[ 1, 2 ]", 1, "[ 1 ]"),
        ("[1,2]", 0, "[2]"),
        ("[1, 2,]", 1, "[1,]"),
        ("[1, 2,]", 0, "[2,]"),
        ("[1, /* two */ 2, 3]", 1, "[1, 3]"),
        (LINES, 0, "[\n  // about two\n  2  // two\n]"),
        (LINES, 1, "[\n  1 // one\n  // about two\n]"),
        ("[\n  1,\n  2, // two\n]", 1, "[\n  1,\n]"),
        ("[\n  // a\n  1, 2\n]", 0, "[\n  // a\n  2\n]"),
        ("[ 1,\n  2 ]", 0, "[\n  2 ]"),
        ("[ 1,\n  2 ]", 1, "[ 1 ]"),
        ("[ 1, // one\n  2 ]", 1, "[ 1 // one\n  ]"),
        ("[1\n, 2\n, 3]", 1, "[1\n, 3]"),
        ("[1, /* a\n b */ 2, 3]", 1, "[1, /* a\n b */ 3]"),
    ],
)
def test_a_child_goes_with_its_comma_and_the_comments_on_its_line(text: str, index: int, result: str) -> None:
    assert removed(text, index) == result


@pytest.mark.parametrize(
    ("text", "old", "new", "result"),
    [
        ("[1, 2, 3]", 0, 2, "[2, 3, 1]"),
        ("[1, 2, 3]", 2, 0, "[3, 1, 2]"),
        ("[ 1, 2 ]", 0, 1, "[ 2, 1 ]"),
        (LINES, 0, 1, "[\n  // about two\n  2,  // two\n  1 // one\n]"),
        (LINES, 1, 0, "[\n  // about two\n  2,  // two\n  1 // one\n]"),
        ("[ 1, // one\n  2 ]", 0, 1, "[ 2,\n  1 // one\n   ]"),
        ("[\n  1,\n  2,\n]", 0, 1, "[\n  2,\n  1,\n]"),
        ("[ /* a */ 1, 2]", 0, 1, "[ 2, /* a */ 1]"),
        ("[ // all\n  1,/* a\n */2]", 0, 1, "[ // all\n /* a\n */\n  2,1]"),
    ],
)
def test_an_item_moves_with_its_own_comments(text: str, old: int, new: int, result: str) -> None:
    assert moved(text, old, new) == result


@pytest.mark.parametrize("text", ["[1 2]", "[1,, 2]", "[1, # one\n 2]", "[1, \u00a0 2]", "[, 1]", "[1, 2"])
def test_text_that_is_not_clear_is_left_alone(text: str) -> None:
    root = container(text)
    style = Style.of(text, root)
    with pytest.raises(ValueError, match="cannot be read as JSON"):
        insertion(text, root, 1, "9", style, spread=False)
    with pytest.raises(ValueError, match="cannot be read as JSON"):
        removal(text, root, 0)
    with pytest.raises(ValueError, match="cannot be read as JSON"):
        move(text, root, 0, 1, style)
