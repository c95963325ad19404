"""The words of JSON with comments."""

from __future__ import annotations

import pytest

from studio.manifest.tokens import FAULT_LIMIT, Faults, Kind, Scanner, Syntax, number, trivia_pieces


def scan(text: str) -> tuple[list[tuple[Kind, str]], list[str]]:
    """The tokens of ``text`` with their text, and what is wrong with it."""
    faults = Faults()
    scanner = Scanner(text, faults)
    found: list[tuple[Kind, str]] = []
    while (kind := scanner.next()) is not Kind.END:
        found.append((kind, text[scanner.start : scanner.end]))
    return found, [str(fault.arguments["detail"]) for fault in faults.found]


def string_value(text: str) -> tuple[str, list[str]]:
    faults = Faults()
    scanner = Scanner(text, faults)
    assert scanner.next() is Kind.STRING
    return scanner.value, [str(fault.arguments["detail"]) for fault in faults.found]


def test_comments_and_white_space_are_passed_over() -> None:
    tokens, faults = scan(' // one "\n\t{ /* two } */ } \r\n')
    assert tokens == [(Kind.OPEN_OBJECT, "{"), (Kind.CLOSE_OBJECT, "}")]
    assert not faults


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("/* open", Syntax.UNCLOSED_COMMENT),
        ("# note\n", Syntax.HASH_COMMENT),
        ("\u00a0", Syntax.STRAY_CHARACTER),
        ("/", Syntax.STRAY_CHARACTER),
        ('"open\n', Syntax.UNCLOSED_STRING),
        ("'single'", Syntax.SINGLE_QUOTES),
        ('"a\tb"', Syntax.CONTROL),
        (r'"\x"', Syntax.BAD_ESCAPE),
        (r'"\u12"', Syntax.BAD_ESCAPE),
        (r'"\ud800"', Syntax.LONE_SURROGATE),
        (r'"\udc00\ud800"', Syntax.LONE_SURROGATE),
    ],
)
def test_what_is_wrong_is_said(text: str, detail: Syntax) -> None:
    assert detail.value in scan(text)[1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'"\"\\\/\b\f\n\r\t"', '"\\/\b\f\n\r\t'),
        (r'"\u00e9\ud83d\ude00"', "é😀"),
        ('"no // comment"', "no // comment"),
        (r'"\\"', "\\"),
    ],
)
def test_escapes_stand_for_characters(text: str, value: str) -> None:
    assert string_value(text) == (value, [])


def test_half_a_character_becomes_a_replacement_so_that_the_text_can_be_encoded() -> None:
    assert string_value(r'"a\ud800b"')[0] == "a\ufffdb"


def test_a_text_without_its_end_stops_at_the_end_of_the_line() -> None:
    assert string_value('"open, \n "next"')[0] == "open, "


def test_a_backslash_at_the_very_end_is_no_more_than_a_fault() -> None:
    value, faults = string_value('"a\\')
    assert value == "a"
    assert faults == [Syntax.UNCLOSED_STRING.value]


@pytest.mark.parametrize(("word", "value"), [("0", 0), ("-12", -12), ("1.5", 1.5), ("2e3", 2000.0)])
def test_numbers_have_their_values(word: str, value: float) -> None:
    faults = Faults()
    found = number(word, 0, faults)
    assert found == value
    assert type(found) is type(value)
    assert not faults.found


@pytest.mark.parametrize(
    ("word", "detail"),
    [
        ("NaN", Syntax.NOT_A_NUMBER),
        ("-Infinity", Syntax.NOT_A_NUMBER),
        ("01", Syntax.BAD_NUMBER),
        ("+1", Syntax.BAD_NUMBER),
        (".5", Syntax.BAD_NUMBER),
        ("0x1F", Syntax.BAD_NUMBER),
        ("\u0661", Syntax.BAD_NUMBER),
        ("1e999", Syntax.HUGE_NUMBER),
        ("9" * 5000, Syntax.HUGE_NUMBER),
    ],
)
def test_what_json_does_not_call_a_number_is_none(word: str, detail: Syntax) -> None:
    faults = Faults()
    assert number(word, 0, faults) is None
    assert [fault.arguments["detail"] for fault in faults.found] == [detail.value]


def test_faults_of_one_kind_are_kept_up_to_a_limit() -> None:
    assert len(scan("/" * 10 * FAULT_LIMIT)[1]) == 0  # two slashes are a comment
    assert len(scan("/ " * 10 * FAULT_LIMIT)[1]) == FAULT_LIMIT


def test_the_pieces_between_values_have_no_gaps() -> None:
    text = " /* a\n */ ,\r\n\t// b\r// c\n"
    pieces = trivia_pieces(text, 0, len(text))
    assert "".join(text[start:end] for start, end in pieces) == text
    assert text.count("\r\n") == sum(text[start:end] == "\r\n" for start, end in pieces)
