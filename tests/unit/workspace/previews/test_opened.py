"""Opening and reading a file that is looked into."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.workspace.previews.opened import MOST_AT_ONCE, TooMuchError, opened
from tests.looked_into import open_file


def test_a_file_is_read_piece_by_piece_from_any_place(tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    with open_file(tmp_path / "a.bin", content) as file:
        assert file.read(10) == content[:10]
        assert file.part(200_000, 100) == content[200_000:200_100]
        assert file.seek(-5, os.SEEK_END) == len(content) - 5
        assert file.read() == content[-5:]
        assert file.read(5) == b""


def test_a_stream_fills_what_it_is_given(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.bin", b"0123456789") as file:
        room = bytearray(6)
        file.seek(6)
        assert file.readinto(memoryview(room)) == 4
        assert room == b"6789\0\0"


def test_no_place_is_before_the_beginning(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.bin", b"0123") as file, pytest.raises(OSError, match="before"):
        file.seek(-1)


def test_what_is_added_meanwhile_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    with open_file(path, b"0123") as file:
        with path.open("ab") as stream:
            stream.write(b"more")
        assert file.read() == b"0123"


def test_what_is_cut_off_meanwhile_ends_early(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    with open_file(path, b"0123") as file:
        os.truncate(path, 2)
        assert file.read() == b"01"


def test_nobody_gets_more_in_one_piece_than_is_bearable(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.touch()
    os.truncate(path, MOST_AT_ONCE + 1)
    with opened(path, CancelToken()) as file, pytest.raises(TooMuchError):
        file.read()


def test_patience_comes_to_an_end(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"0123")
    with opened(path, CancelToken(), patience=-1) as file:
        assert file.is_late
        with pytest.raises(TooMuchError):
            file.read()


def test_a_cancel_comes_between_two_pieces(tmp_path: Path) -> None:
    cancel = CancelToken()
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(1 << 20))
    with opened(path, cancel) as file:
        file.read(10)
        cancel.cancel()
        with pytest.raises(Cancelled):
            file.part(1 << 19, 1 << 17)


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (Path.mkdir, "is a folder"),
        (lambda path: path.symlink_to("elsewhere"), "is a link"),
        (str, "it is not there"),
    ],
    ids=["folder", "link", "nothing"],
)
def test_what_is_no_file_is_refused_in_a_sentence(
    make: Callable[[Path], object], word: str, tmp_path: Path
) -> None:
    path = tmp_path / "thing.png"
    make(path)
    with pytest.raises(StudioError, match=f"thing.png.*{word}") as refused, opened(path, CancelToken()):
        pass
    assert refused.value.hint.endswith(".")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_nobody_waits_for_the_writer_of_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StudioError, match="pipe is a pipe"), opened(tmp_path / "pipe", CancelToken()):
        pass


def test_a_path_that_no_disk_can_have_is_refused_in_a_sentence() -> None:
    with pytest.raises(StudioError, match="no path"), opened(Path("a\0b"), CancelToken()):
        pass
