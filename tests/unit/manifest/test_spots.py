"""What could be written where a cursor stands: it is marked as | in these texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.spots import Spot, spot_at


def _spot(marked: str) -> Spot | None:
    return spot_at(marked.replace("|", "", 1), marked.index("|"))


@pytest.mark.parametrize(
    ("marked", "role", "path", "typed", "present"),
    [
        ("{|}", "key", (), "", ()),
        ('{"a": 1, |}', "key", (), "", ("a",)),
        ('{"a": 1, "la|x": 2, "b": {"c": 1}}', "key", (), "la", ("a", "b")),
        ('{"a": 1 la|}', "key", (), "la", ("a",)),
        ('{"language": |}', "value", ("language",), "", ("language",)),
        ('{"language": "f|r"}', "value", ("language",), "f", ("language",)),
        ('{"language": "f|', "value", ("language",), "f", ("language",)),
        ('{"s": [{"file": "a"}, {"file": "b/|"}]}', "value", ("s", 1, "file"), "b/", ("file",)),
        ('{"s": [{"file": "a"}, |]}', "value", ("s", 1), "", ()),
        ('{"p": ["iOS", "|", "macOS"]}', "value", ("p", 1), "", ("iOS", "macOS")),
        ('{"p": {"q": [|', "value", ("p", "q", 0), "", ()),
        ('{ // {\n "a": {|} }', "key", ("a",), "", ()),
        ('{"a": "\\u00e9/|"}', "value", ("a",), "\u00e9/", ("a",)),
    ],
)
def test_a_spot_knows_what_belongs_there(
    marked: str, role: str, path: tuple[str | int, ...], typed: str, present: tuple[str, ...]
) -> None:
    spot = _spot(marked)
    assert spot is not None
    assert (spot.role, spot.path, spot.typed, spot.present) == (role, path, typed, present)


@pytest.mark.parametrize(
    "marked",
    ["|", "x|", "{} |", "{ // a|\n}", "{ /* | */ }", '{"a"| : 1}', '{"a" |}', '{"a": | 1}', '{"a" "b|"}'],
)
def test_nothing_can_be_written_in_comments_and_between_what_belongs_together(marked: str) -> None:
    assert _spot(marked) is None


@pytest.mark.parametrize(
    ("marked", "before", "after", "whole"),
    [
        ('{"a": 1, |}', None, False, True),
        ('{"a": 1 |}', 7, False, True),
        ('{| "a": 1}', None, True, True),
        ('{"a": 1, |"b": 2}', None, True, True),
        ('{"a|": 1}', None, False, False),
        ('["a" | "b"]', 4, True, False),
        ('["a", "|", "b"]', None, False, False),
    ],
)
def test_a_spot_knows_which_commas_are_missing(
    marked: str,
    before: int | None,
    after: bool,  # noqa: FBT001 -- a table
    whole: bool,  # noqa: FBT001 -- a table
) -> None:
    spot = _spot(marked)
    assert spot is not None
    assert (spot.comma_before, spot.comma_after, spot.whole) == (before, after, whole)


@given(st.text(alphabet='{}[]",: \n\\a1/*', max_size=40), st.integers(0, 40))
def test_what_gives_way_lies_around_the_cursor(text: str, offset: int) -> None:
    spot = spot_at(text, min(offset, len(text)))
    if spot is not None:
        assert 0 <= spot.start <= min(offset, len(text)) <= spot.end <= len(text)
        assert not {"\n", "\r"} & set(text[spot.start : spot.end])
