"""Files, folders and links in a fresh folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from studio.build.new_tree import NewTree


def test_files_bring_the_folders_above_them(tmp_path: Path) -> None:
    tree = NewTree(tmp_path)
    tree.file("a/b/c", [b"one", b"", b"two"], mode=0o640, mtime=1_700_000_000)
    tree.folder("a/d")
    tree.folder("a")
    made = tmp_path / "a/b/c"
    assert made.read_bytes() == b"onetwo"
    assert (stat.S_IMODE(made.stat().st_mode), made.stat().st_mtime) == (0o640, 1_700_000_000)
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["b", "d"]


def test_what_is_there_is_never_opened(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    (tmp_path / "l").symlink_to(tmp_path / "a")
    for name in ("a", "l"):
        with pytest.raises(FileExistsError):
            NewTree(tmp_path).file(name, [b"x"], mode=None, mtime=None)
        with pytest.raises(FileExistsError):
            NewTree(tmp_path).folder(name)
    assert (tmp_path / "a").read_bytes() == b"mine"


def test_a_folder_in_another_spelling_will_do_on_a_disk_that_does_not_mind(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()  # As if “A” had been made.
    NewTree(tmp_path).file("a/b", [b"x"], mode=None, mtime=None)
    assert (tmp_path / "a/b").read_bytes() == b"x"


def test_a_system_that_takes_few_bytes_at_once_is_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(data[:7])))
    NewTree(tmp_path).file("a", [bytes(range(100))], mode=None, mtime=None)
    monkeypatch.undo()
    assert (tmp_path / "a").read_bytes() == bytes(range(100))


def test_impossible_times_and_set_user_bits_are_left_out(tmp_path: Path) -> None:
    NewTree(tmp_path).file("a", [b"x"], mode=0o6000, mtime=1 << 62)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
