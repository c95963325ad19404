"""Atomic files: old bytes or new ones, and nothing left behind."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import get_args

import pytest

from studio.errors import StudioError
from studio.files import (
    Deed,
    cause_of,
    leads_to_folder,
    may_write,
    new_folder,
    part_of,
    plain,
    replacing,
    replacing_from_folder,
    sweep,
    trouble,
    write_bytes,
    write_new,
)
from studio.words import Words
from tests.builders import write_tree
from tests.nobody import as_nobody

DEAD = 2**22 + 1
"""A process number that Linux never gives."""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_written_file_has_the_new_bytes_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a.txt", b"old")
    write_bytes(tmp_path / "a.txt", b"new")
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert names(tmp_path) == ["a.txt"]


def test_a_failure_in_the_middle_keeps_the_old_bytes(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a.txt", b"old")
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "a.txt") as stream:
        stream.write(b"half")
        raise ZeroDivisionError
    assert (tmp_path / "a.txt").read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


def test_a_full_disk_is_said_in_words_and_keeps_the_old_bytes(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a.txt", b"old")
    with (
        pytest.raises(StudioError, match=r"a\.txt could not be written: the disk is full"),
        replacing(tmp_path / "a.txt"),
    ):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert names(tmp_path) == ["a.txt"]


def test_permission_bits_survive_a_replacement(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a.txt", b"old")
    (tmp_path / "a.txt").chmod(0o640)
    write_bytes(tmp_path / "a.txt", b"new")
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform != "linux", reason="marks are read another way elsewhere")
def test_group_and_marks_of_a_file_survive_a_replacement(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    try:
        os.setxattr(path, "user.reviewed", b"yes")
    except OSError:
        pytest.skip("this disk keeps no marks")
    if os.geteuid() == 0:
        os.chown(path, 1234, 4321)
    before = path.stat()
    write_bytes(path, b"new")
    after = path.stat()
    assert (after.st_uid, after.st_gid, after.st_mode) == (before.st_uid, before.st_gid, before.st_mode)
    assert os.getxattr(path, "user.reviewed") == b"yes"


def test_what_is_asked_at_last_can_still_stop_a_replacement(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def refuse() -> None:
        raise StudioError("It changed.", "Look again.")

    with pytest.raises(StudioError, match="It changed"):
        write_bytes(path, b"new", at_last=refuse)
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_a_folder_in_the_file_s_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(StudioError, match=r"a\.txt could not be replaced: it is a folder"):
        write_bytes(tmp_path / "a.txt", b"new")
    assert names(tmp_path) == ["a.txt"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="it is not there"):
        write_bytes(tmp_path / "gone" / "a.txt", b"new")


def test_a_new_file_never_takes_a_name_that_is_taken(tmp_path: Path) -> None:
    assert write_new(tmp_path / "1.json", b"first")
    assert not write_new(tmp_path / "1.json", b"second")
    assert (tmp_path / "1.json").read_bytes() == b"first"
    assert names(tmp_path) == ["1.json"]


def test_sweeping_takes_what_dead_processes_left_and_nothing_else(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            f".a.aar.{DEAD}.part": b"half",
            f".folder.{DEAD}.part/file": b"half",
            f".b.aar.{os.getppid()}.part": b"being written",
            f".d.aar.{os.getpid()}.part": b"being written by us",
            "c.part": b"a person's own file",
            f".letter.{DEAD}.part": b"another program's file",
            ".hidden": b"a person's own file",
        },
    )
    sweep(tmp_path, {"a.aar", "folder", "b.aar", "d.aar"})
    mine, parents = f".d.aar.{os.getpid()}.part", f".b.aar.{os.getppid()}.part"
    assert set(names(tmp_path)) == {parents, mine, f".letter.{DEAD}.part", ".hidden", "c.part"}
    sweep(tmp_path, None)
    assert set(names(tmp_path)) == {parents, mine, ".hidden", "c.part"}


def test_a_new_folder_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    with new_folder(tmp_path / "sample") as part:
        write_tree(part, {"a/b.txt": b"1"})
        assert not (tmp_path / "sample").exists()
    assert (tmp_path / "sample/a/b.txt").read_bytes() == b"1"
    with pytest.raises(ZeroDivisionError), new_folder(tmp_path / "other") as part:
        write_tree(part, {"a.txt": b"1"})
        raise ZeroDivisionError
    assert names(tmp_path) == ["sample"]


def test_what_another_program_made_in_the_hidden_folder_takes_the_place(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.aar": b"old", f".a.aar.{os.getpid()}.part/a.aar": b"left by an earlier try"})
    (tmp_path / "a.aar").chmod(0o640)
    with replacing_from_folder(tmp_path / "a.aar") as folder:
        assert names(folder) == []
        write_tree(folder, {"a.aar": b"new", "notes/said": b"anything"})
        assert (tmp_path / "a.aar").read_bytes() == b"old"
    assert (tmp_path / "a.aar").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "a.aar").stat().st_mode) == 0o640
    assert names(tmp_path) == ["a.aar"]


def test_where_another_program_fails_the_old_file_stays_and_nothing_beside_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.aar": b"old"})
    with pytest.raises(ZeroDivisionError), replacing_from_folder(tmp_path / "a.aar") as folder:
        write_tree(folder, {"a.aar": b"half"})
        raise ZeroDivisionError
    refused = pytest.raises(StudioError, match=r"a\.aar could not be written")
    with refused, replacing_from_folder(tmp_path / "a.aar"):
        pass  # It made nothing.
    assert (tmp_path / "a.aar").read_bytes() == b"old"
    assert names(tmp_path) == ["a.aar"]


def test_a_folder_with_something_in_it_is_not_replaced(tmp_path: Path) -> None:
    write_tree(tmp_path, {"mine/letter.txt": b"dear"})
    with pytest.raises(StudioError, match="not empty"), new_folder(tmp_path / "mine"):
        pass
    assert names(tmp_path / "mine") == ["letter.txt"]


def test_the_temporary_name_tells_whose_it_is(tmp_path: Path) -> None:
    assert part_of(tmp_path / "a.aar").name == f".a.aar.{os.getpid()}.part"


def test_a_file_that_windows_holds_open_is_not_called_a_lack_of_permission() -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = 32  # type: ignore[attr-defined, unused-ignore]  # as Windows sets it
    assert "another program is using it" in trouble(error, Path("a.aar"), "replaced").message


def test_an_unknown_fault_of_the_system_is_passed_on_in_its_own_words() -> None:
    found = trouble(OSError(9999, "Strange weather"), Path("x/a.bin"), "read")
    assert found.message == "a.bin could not be read: the system said: Strange weather."


def test_it_is_told_beforehand_whether_something_may_be_written(reachable: Path) -> None:
    write_tree(reachable, {"open": b"", "closed": b""})
    (reachable / "open").chmod(0o666)
    (reachable / "closed").chmod(0o444)
    with as_nobody():
        assert may_write(reachable / "open")
        assert not may_write(reachable / "closed")
        assert may_write(reachable)
    assert not may_write(reachable / "gone")
    assert not may_write(Path("a\0b"))


def test_a_path_is_made_plain_by_its_words_and_asked_of_the_disk_without_raising(tmp_path: Path) -> None:
    assert plain(tmp_path / "gone" / ".." / "art") == tmp_path / "art"
    assert leads_to_folder(tmp_path)
    assert not leads_to_folder(tmp_path / "gone")
    assert not leads_to_folder(Path("a\0b"))


@pytest.mark.parametrize("deed", get_args(Deed))
def test_every_failure_is_a_sentence_of_its_own_that_remembers_its_parts(deed: Deed) -> None:
    message = trouble(FileNotFoundError(errno.ENOENT, "gone"), Path("x/a.bin"), deed).message
    assert message == f"a.bin could not be {deed}: it is not there."
    assert isinstance(message, Words)
    assert message.template == f"{{name}} could not be {deed}: {{cause}}."
    assert message.values["cause"] is cause_of(FileNotFoundError(errno.ENOENT, "gone"))[0]
