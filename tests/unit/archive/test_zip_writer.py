from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import pytest

from studio.archive.limits import MIB
from studio.archive.opening import open_archive
from studio.archive.zip_directory import find_directory, listed
from studio.archive.zip_records import DEFAULT_THRESHOLDS, DEFLATE, STORED, Thresholds
from studio.archive.zip_writer import ZipWriter

SIZES = [0, 1, 32_767, 32_768, 300_000, 2 * MIB]


class Sink:
    """Holds what is written, and how much at a time."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def write(self, data: bytes, /) -> int:
        self.parts.append(data)
        return len(data)


def zipped(sizes: list[int], thresholds: Thresholds = DEFAULT_THRESHOLDS, part: int = MIB) -> list[bytes]:
    out = Sink()
    writer = ZipWriter(out, thresholds)
    for number, size in enumerate(sizes):
        content = bytes([number % 256]) * size
        parts = (content[start : start + part] for start in range(0, size, part))
        writer.add(f"{number}", parts, method=STORED, crc=zlib.crc32(content), size=size, length=size)
    writer.finish()
    return out.parts


@pytest.mark.parametrize("part", [1000, MIB])
@pytest.mark.parametrize("thresholds", [DEFAULT_THRESHOLDS, Thresholds(size=1000, count=3)])
def test_every_reader_finds_what_was_added(thresholds: Thresholds, part: int) -> None:
    with zipfile.ZipFile(io.BytesIO(b"".join(zipped(SIZES, thresholds, part)))) as found:
        assert found.testzip() is None
        assert [len(found.read(name)) for name in found.namelist()] == SIZES


def test_how_content_is_cut_into_parts_does_not_show() -> None:
    assert b"".join(zipped(SIZES, part=999)) == b"".join(zipped(SIZES))


def test_a_thousand_small_entries_are_handed_on_in_few_calls() -> None:
    assert len(zipped([100] * 1000)) < 10


def test_a_large_part_is_handed_on_as_it_is() -> None:
    assert any(part == bytes(MIB) for part in zipped([MIB]))


def test_an_entry_says_how_it_was_packed() -> None:
    out = io.BytesIO()
    writer = ZipWriter(out)
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = packer.compress(b"words " * 100) + packer.flush()
    writer.add("a", [packed], method=DEFLATE, crc=zlib.crc32(b"words " * 100), size=600, length=len(packed))
    writer.finish()
    (record,) = listed(out, find_directory(out, len(out.getvalue())))
    assert (record.method, record.size, record.packed) == (DEFLATE, 600, len(packed))
    with zipfile.ZipFile(out) as found:
        assert found.read("a") == b"words " * 100


def test_content_is_asked_for_when_its_turn_comes() -> None:
    out = Sink()
    writer = ZipWriter(out)

    def parts() -> Iterator[bytes]:
        for _ in range(100):
            yield bytes(MIB)
            assert sum(map(len, out.parts)) >= len(out.parts[-1])

    writer.add("a", parts(), method=STORED, crc=0, size=100 * MIB, length=100 * MIB)
    assert len(out.parts) == 101


@pytest.mark.skipif(sys.platform == "win32", reason="a file with a hole in it needs the file system's help")
def test_beyond_four_gigabytes_other_tools_find_everything(tmp_path: Path) -> None:
    hole = bytes(MIB)
    count = 4100
    path = tmp_path / "pack.zip"
    with path.open("wb") as file:

        class Sparse:
            def write(self, data: bytes, /) -> int:
                if data is hole:
                    file.seek(len(data), os.SEEK_CUR)
                else:
                    file.write(data)
                return len(data)

        writer = ZipWriter(Sparse())
        writer.add("large", repeat(hole, count), method=STORED, crc=0, size=count * MIB, length=count * MIB)
        writer.add("last", [b"last"], method=STORED, crc=zlib.crc32(b"last"), size=4, length=4)
        writer.finish()
    with zipfile.ZipFile(path) as found:
        assert [one.file_size for one in found.infolist()] == [count * MIB, 4]
        assert found.infolist()[1].header_offset > 1 << 32
        assert found.read("last") == b"last"
    with open_archive(path) as archive:
        large, last = archive.entries()
        assert (large.size, large.packed) == (count * MIB, count * MIB)
        assert b"".join(archive.read(last)) == b"last"


@pytest.mark.peer("7zip")
@pytest.mark.skipif(shutil.which("7zz") is None, reason="7zz is not installed")
def test_seventy_thousand_entries_are_all_found(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(b"".join(zipped([1] * 70_000)))
    with zipfile.ZipFile(path) as found:
        assert len(found.namelist()) == 70_000
    outcome = subprocess.run(["7zz", "t", path], capture_output=True, text=True, check=False)
    assert "Files: 70000" in outcome.stdout
    assert outcome.returncode == 0
