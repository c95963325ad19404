"""Reading sources for a build: never another file than the one that was seen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.project.assets import Asset
from studio.workspace.ignore import NOTHING_IGNORED
from studio.workspace.scan import scan
from studio.workspace.sources import CHUNK, read_source


def seen(folder: Path, data: bytes) -> Asset:
    (folder / "a.bin").write_bytes(data)
    return scan(folder, ["a.bin"], NOTHING_IGNORED).assets[0]


def test_a_file_is_read_whole_in_chunks(tmp_path: Path) -> None:
    data = bytes(range(256)) * (CHUNK // 256 * 2) + b"end"
    chunks = list(read_source(tmp_path, seen(tmp_path, data)))
    assert b"".join(chunks) == data
    assert max(map(len, chunks)) <= CHUNK


def test_an_empty_file_has_no_chunks(tmp_path: Path) -> None:
    assert list(read_source(tmp_path, seen(tmp_path, b""))) == []


@pytest.mark.parametrize("later", [b"longer than before", b"", b"shorter"])
def test_a_file_that_changed_since_the_scan_is_refused(tmp_path: Path, later: bytes) -> None:
    asset = seen(tmp_path, b"as it was seen")
    (tmp_path / "a.bin").write_bytes(later)
    with pytest.raises(StudioError, match=r"a\.bin changed while the pack was being built"):
        list(read_source(tmp_path, asset))


def test_a_file_of_the_same_size_but_a_new_time_is_refused(tmp_path: Path) -> None:
    asset = seen(tmp_path, b"same size")
    os.utime(tmp_path / "a.bin", ns=(1, 1))
    with pytest.raises(StudioError, match="changed"):
        list(read_source(tmp_path, asset))


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    asset = seen(tmp_path, b"x" * (CHUNK + 1))
    chunks = read_source(tmp_path, asset)
    next(chunks)
    with (tmp_path / "a.bin").open("ab") as stream:
        stream.write(b"more")
    with pytest.raises(StudioError, match="changed"):
        list(chunks)


def test_a_file_that_became_a_link_is_refused(tmp_path: Path) -> None:
    asset = seen(tmp_path, b"1")
    (tmp_path / "a.bin").rename(tmp_path / "b.bin")
    (tmp_path / "a.bin").symlink_to("b.bin")
    with pytest.raises(StudioError, match="changed"):
        list(read_source(tmp_path, asset))


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    asset = seen(tmp_path, b"1")
    (tmp_path / "a.bin").unlink()
    with pytest.raises(StudioError, match=r"a\.bin could not be read: it is not there"):
        list(read_source(tmp_path, asset))
