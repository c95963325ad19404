"""The pieces of a filter, and where they stand."""

from __future__ import annotations

import pytest

from studio.project.filtering.listing import Field, Kind
from studio.project.filtering.syntax import Piece, quoted, tokens

FIELDS = (Field("type", Kind.CHOICE), Field("size", Kind.SIZE), Field("pack", Kind.NAME))


def _read(text: str) -> list[tuple[str, list[str]]]:
    return [
        (f"{'-' if token.negated else ''}{token.name}", [piece.text for piece in token.pieces])
        for token in tokens(text, FIELDS)
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", []),
        ("  \t ", []),
        ("wall  brick", [("", ["wall"]), ("", ["brick"])]),
        ("-wip", [("-", ["wip"])]),
        ("-", [("-", [])]),
        ('"line 04"', [("", ["line 04"])]),
        ('-"line 04"x', [("-", ["line 04"]), ("", ["x"])]),
        ('12" wide', [("", ['12"']), ("", ["wide"])]),
        ('"say ""hi"""', [("", ['say "hi"'])]),
        ('""', [("", [])]),
        ("“line 04”", [("", ["line 04"])]),
        ("„line 04“", [("", ["line 04"])]),
        ("TYPE:audio,image", [("TYPE", ["audio", "image"])]),
        ("type:,audio,,", [("type", ["audio"])]),
        ('pack:"My pack",b', [("pack", ["My pack", "b"])]),
        ('-pack:"a"b', [("-pack", ["a"]), ("", ["b"])]),
        ("size:1,5mb,>2gb", [("size", ["1,5mb", ">2gb"])]),
        ("speed:5,6", [("speed", ["5", "6"])]),
        ("type:", [("type", [])]),
        ("C:\\art", [("", ["C:\\art"])]),
        ("https://a.b/c,d", [("", ["https://a.b/c,d"])]),
        ("12:30", [("", ["12:30"])]),
        ("std::vector", [("", ["std::vector"])]),
        ("a/b:c", [("", ["a/b:c"])]),
        (":a", [("", [":a"])]),
    ],
)
def test_a_text_falls_into_its_pieces(text: str, read: list[tuple[str, list[str]]]) -> None:
    assert _read(text) == read


def test_every_piece_knows_its_place() -> None:
    token = tokens('  -pack:"My pack",b', FIELDS)[0]
    assert (token.start, token.inside, token.stop) == (2, 8, 19)
    assert token.pieces == (Piece("My pack", 8, 17, literal=True), Piece("b", 18, 19))


def test_a_quotation_without_an_end_takes_all_that_follows() -> None:
    first, second = tokens('wall pack:"My pack type:audio', FIELDS)
    assert first.name == ""
    assert second.pieces == (Piece("My pack type:audio", 10, 29, literal=True, is_open=True),)


@pytest.mark.parametrize(
    "value", ["My pack", 'a"b', '"', "a,b", "*", "what?", "“x”", "plain", "", " ", "a\nb"]
)
def test_a_value_that_is_written_is_read_again(value: str) -> None:
    token = tokens(f"pack:{quoted(value)} rest", FIELDS)[0]
    assert [piece.text for piece in token.pieces] == [value]
    assert tokens(f"pack:{quoted(value, always=True)}", FIELDS)[0].pieces[0].literal


def test_only_what_needs_quotes_gets_them() -> None:
    assert quoted("Voices-fr") == "Voices-fr"
    assert quoted("My pack") == '"My pack"'
