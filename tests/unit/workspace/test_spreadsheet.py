"""Tables as files for spreadsheets."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.workspace.spreadsheet import write_table


def test_a_table_is_read_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    rows: list[list[str | int]] = [["ü, „x“", 3], ['a "b"', 0], ["two\nlines", 1]]
    write_table(path, ("name", "n"), rows)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream)) == [["name", "n"], *[[str(cell) for cell in row] for row in rows]]
    assert path.read_bytes().startswith(b"\xef\xbb\xbfname,n\r\n")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_nothing_becomes_a_formula(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "t.csv"
    write_table(path, ("name",), [[cell]])
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream))[1] == [f"'{cell}"]


def test_a_number_stays_a_number(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", ("n",), [[-1]])
    assert (tmp_path / "t.csv").read_bytes().endswith(b"\r\n-1\r\n")


def test_half_a_letter_is_no_reason_to_fail(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", ("name",), [["a\ud800b"]])
    assert b"a\\ud800b" in (tmp_path / "t.csv").read_bytes()


def test_a_table_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="could not be"):
        write_table(tmp_path / "gone" / "t.csv", ("name",), [])
    assert list(tmp_path.iterdir()) == []
