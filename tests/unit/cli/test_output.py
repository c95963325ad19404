"""How the command line speaks."""

from __future__ import annotations

import io
import json
import sys

import pytest

from studio.cli.output import counted, one_line, print_json, say, say_table, size, table


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 KB"),
        (9_940, "9.9 KB"),
        (9_960, "10 KB"),
        (999_499, "999 KB"),
        (999_500, "1.0 MB"),
        (412_000_000, "412 MB"),
        (1_200_000_000, "1.2 GB"),
        (5_000_000_000_000_000, "5000 TB"),
    ],
)
def test_sizes_are_counted_as_apple_counts(count: int, words: str) -> None:
    assert size(count) == words


def test_counts_agree_with_their_noun() -> None:
    assert [counted(0, "file"), counted(1, "file"), counted(1204, "file")] == [
        "0 files",
        "1 file",
        "1,204 files",
    ]
    assert counted(2, "entry", "entries") == "2 entries"


def test_columns_line_up_also_with_wide_letters() -> None:
    text = table(("name", "size"), [("港", "1 KB"), ("ab", "10 KB")], right=(1,))
    assert text.splitlines() == ["name   size", "港     1 KB", "ab    10 KB"]


def test_a_name_that_is_no_text_never_breaks_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"path": "a\udcff", "other": "ä"})
    assert json.loads(capsys.readouterr().out) == {"path": "a\udcff", "other": "ä"}


def test_a_console_without_the_letters_gets_replacements(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii", newline="\n"))
    say("✔ Küste")
    assert raw.getvalue() == b"\\u2714 K\\xfcste\n"


def test_signs_that_turn_the_direction_of_letters_are_written_out(capsys: pytest.CaptureFixture[str]) -> None:
    say("photo\u202egnp.exe")
    assert capsys.readouterr().out == "photo\\u202egnp.exe\n"


def test_a_name_with_a_line_break_stays_in_its_line() -> None:
    assert one_line("a\nb\tc") == "a\\nb\\tc"
    assert table(("name", "size"), [("a\nb", "1 KB")]).splitlines()[1:] == ["a\\nb  1 KB"]


def test_a_long_table_is_the_same_whether_said_or_made(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [[f"name {number}\n", "港" * (number % 7), str(number)] for number in range(4500)]
    say_table(("name", "kind", "size"), lambda: rows, right=(2,))
    assert capsys.readouterr().out == table(("name", "kind", "size"), rows, right=(2,)) + "\n"


def test_a_document_is_json_whatever_is_in_it_and_steers_no_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = {"paths": [f"a{letter}b" for letter in ("\x7f", "\x9f", "\u202e", "\n", "\ud83d", "港")] * 999}
    print_json(document)
    text = capsys.readouterr().out
    assert json.loads(text) == document
    assert not any(letter in text for letter in ("\x7f", "\x9f", "\u202e"))


def test_a_console_without_the_letters_gets_a_document_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii", newline="\n"))
    print_json({"name": "Küste 🐚"})
    assert raw.getvalue() == b'{\n  "name": "K\\u00fcste \\ud83d\\udc1a"\n}\n'
