"""A folder that appears as a whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studio.build.landing import landing, refuse_taken
from studio.errors import StudioError
from tests.builders import write_tree


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_new_folder_is_not_there_until_all_of_it_is(tmp_path: Path) -> None:
    with landing(tmp_path / "deep/out") as hidden:
        write_tree(hidden, {"a/b": b"1"})
        assert not (tmp_path / "deep/out").exists()
    assert names(tmp_path / "deep") == ["out", "out/a", "out/a/b"]


@pytest.mark.parametrize("there", [{}, {"mine": b"1"}])
def test_a_failure_leaves_nothing(tmp_path: Path, there: dict[str, bytes]) -> None:
    (tmp_path / "out").mkdir()
    write_tree(tmp_path / "out", there)
    for folder in (tmp_path / "out", tmp_path / "deep/new"):
        with pytest.raises(ZeroDivisionError), landing(folder) as hidden:
            write_tree(hidden, {"a/b": b"1"})
            raise ZeroDivisionError
    assert names(tmp_path) == ["out", *(f"out/{name}" for name in there)]


def test_an_existing_folder_keeps_what_it_has_and_stays_itself(tmp_path: Path) -> None:
    out = write_tree(tmp_path / "out", {"mine": b"1", "both/mine": b"2"})
    before = out.stat().st_ino
    with landing(out) as hidden:
        write_tree(hidden, {"new/x": b"3", "both/new": b"4"})
    assert names(out) == ["both", "both/mine", "both/new", "mine", "new", "new/x"]
    assert out.stat().st_ino == before


@pytest.mark.parametrize("taken", ["b", "both/x"])
def test_nothing_moves_where_one_thing_is_in_the_way(tmp_path: Path, taken: str) -> None:
    out = write_tree(tmp_path / "out", {taken: b"mine"})
    before = names(out)
    with pytest.raises(StudioError, match="already"), landing(out) as hidden:
        write_tree(hidden, {"a": b"1", "b": b"2", "both/w": b"3", "both/x": b"4"})
    assert names(out) == before
    assert (out / taken).read_bytes() == b"mine"


def test_nothing_moves_through_a_link(tmp_path: Path) -> None:
    away = write_tree(tmp_path / "away", {"x": b"1"})
    out = tmp_path / "out"
    out.mkdir()
    (out / "both").symlink_to(away)
    with pytest.raises(StudioError, match="is a link"), landing(out) as hidden:
        write_tree(hidden, {"both/y": b"2"})
    with pytest.raises(StudioError, match="is a link"):
        refuse_taken(out, "both/y", set(), is_folder=False)
    assert names(away) == ["x"]


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    write_tree(tmp_path, {"out": b"mine"})
    with pytest.raises(StudioError, match="is not a folder"), landing(tmp_path / "out"):
        pytest.fail("it was let in")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell whether a process still runs")
def test_what_a_killed_process_left_is_swept_by_the_next(tmp_path: Path) -> None:
    dead = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True
    ).stdout.strip()
    out = write_tree(tmp_path / "out", {f".out.{dead}.part/half": b"1"})
    write_tree(tmp_path, {f".new.{dead}.part/half": b"1"})
    for folder in (out, tmp_path / "new"):
        with landing(folder) as hidden:
            write_tree(hidden, {"a": b"1"})
    assert names(tmp_path) == ["new", "new/a", "out", "out/a"]
