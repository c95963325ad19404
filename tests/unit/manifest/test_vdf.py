"""Valve's text: read as people and programs write it, and never refused."""

from __future__ import annotations

import time

import pytest

from studio.manifest.vdf import DEEPEST, Entry, read_script


def entries(text: str) -> tuple[Entry, ...]:
    script = read_script(text.encode())
    assert script.faults == ()
    return script.entries


def pairs(text: str) -> list[tuple[str, str | None]]:
    return [(one.key, one.text) for one in entries(text)]


def faults(data: bytes) -> list[tuple[int, str]]:
    return [(fault.line, fault.message) for fault in read_script(data).faults]


def test_keys_have_a_text_or_entries_of_their_own() -> None:
    (root,) = entries('"Depot"\n{\n\t"ID" "1"\n\tMapping { Local * }\n}\n')
    assert root.key == "Depot"
    assert root.text is None
    assert [(one.key, one.line, one.column) for one in root.entries] == [("ID", 3, 2), ("Mapping", 4, 2)]
    assert root.entries[1].entries == (Entry("Local", "*", 4, 12),)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'"P" "D:\game\bin\"', "D:\\game\\bin\\"),
        ('"P" "D:\\game\\"\n"Q" "x"', "D:\\game\\"),
        ('"P" "D:\\game\\" // "why"', "D:\\game\\"),
        ('"P" "D:\\game\\" [$OSX]', "D:\\game\\"),
        (r'"P" "D:\\game\\"', r"D:\\game\\"),
        (r'"P" "say \"hi\" now"', 'say "hi" now'),
        (r'"P" "say \"hi\""', 'say "hi"'),
        ('"P" "two\nlines"', "two\nlines"),
        ('"P" ""', ""),
        ("P bare/word", "bare/word"),
        ("P 'x'", "'x'"),
        ('"P"/* between */"x" // after', "x"),
    ],
)
def test_a_backslash_is_a_letter_unless_the_text_goes_on_behind_the_quotation_mark(
    text: str, value: str
) -> None:
    assert pairs(text)[0] == ("P", value)


def test_two_pairs_in_one_line_are_two_pairs() -> None:
    assert pairs('"A" "D:\\a\\" "B" "D:\\b\\"') == [("A", "D:\\a\\"), ("B", "D:\\b\\")]


def test_a_condition_belongs_to_what_it_stands_behind() -> None:
    (text, block) = entries('"A" "x" [$WIN32]\n"B" [!$OSX]\n{ "C" "y" }')
    assert (text.condition, block.condition) == ("$WIN32", "!$OSX")
    assert block.entries[0].condition is None


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b'"A"\n{\n"B" "x"\n', 4, "before the braces of line 1 are closed"),
        (b'"A" { "B" "x\n}', 1, "never closed"),
        (b'"A" "x"\n}', 2, "never opened"),
        (b'{ "A" "x" }', 1, "nothing before it says what for"),
        (b'"A" { "B" }', 1, "B has no value"),
        (b'"A"', 1, "A has no value"),
        (b"\n#include other.vdf", 2, "names another file, which is not read"),
        (b'#base "other.vdf"', 1, "names another file, which is not read"),
        (b"[$X360]", 1, "belongs to nothing"),
        (b'"A" "caf\xe9"', 1, "not UTF-8"),
    ],
)
def test_what_makes_no_sense_is_told_with_its_line(data: bytes, line: int, words: str) -> None:
    assert any(number == line and words in message for number, message in faults(data)), faults(data)


def test_what_is_around_a_fault_is_read() -> None:
    script = read_script(b'"A" { "B" "x" "C" }\n}\n"D" "y"')
    assert [one.key for one in script.entries] == ["A", "D"]
    assert script.entries[0].entries[0].text == "x"


def test_no_file_is_included() -> None:
    assert [one.key for one in read_script(b'#include "a.vdf"\n"B" "x"').entries] == ["B"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marked_encodings_are_read(encoding: str) -> None:
    script = read_script('"Ä" "ö"'.encode(encoding))
    assert [(one.key, one.text) for one in script.entries] == [("Ä", "ö")]
    assert script.faults == ()


def test_deep_nesting_is_cut_off_and_told() -> None:
    script = read_script(b'"a"{' * 50_000 + b"}" * 50_000 + b'"b" "x"')
    assert [one.key for one in script.entries] == ["a", "b"]
    assert any(f"More than {DEEPEST}" in fault.message for fault in script.faults)


@pytest.mark.parametrize(
    "data",
    [
        b'"\\"' + b" " * 500_000 + b'"',
        b'"' + b'\\"x' * 100_000,
        b'"' + b"\\" * 500_000 + b'"x',
        b"[ " * 100_000,
        b"/* " * 100_000,
        b'"a" "b" [x' * 30_000,
        b"\0" * 500_000,
    ],
)
def test_no_text_takes_long(data: bytes) -> None:
    started = time.process_time()
    read_script(data)
    assert time.process_time() - started < 5
