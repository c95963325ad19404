"""Files of packed pieces."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studio.build.cache_segments import (
    SegmentReader,
    SegmentWriter,
    new_number,
    remove_segment,
    segment_path,
    sweep_segments,
)

DEAD = (0x3FFFFFFF << 31) + 5
"""A number that a process would have given that no system has."""


def test_numbers_differ_and_fit_into_a_database() -> None:
    numbers = {new_number() for _ in range(100)}
    assert len(numbers) == 100
    assert all(0 < number < 1 << 63 for number in numbers)


def test_what_was_written_is_read_where_it_was_put(tmp_path: Path) -> None:
    writer = SegmentWriter(tmp_path, 7)
    writer.write([b"one", b"two"])
    assert writer.size == 6
    writer.write([b"three"])
    reader = SegmentReader(tmp_path)
    assert reader.read(7, 3, 3) == b"two"
    assert reader.read(7, 6, 5) == b"three"
    assert reader.read(7, 6, 50) == b"three"
    reader.close()
    assert reader.read(7, 0, 3) == b"one"
    writer.close()


def test_a_file_is_never_written_over(tmp_path: Path) -> None:
    segment_path(tmp_path, 7).write_bytes(b"there")
    with pytest.raises(FileExistsError):
        SegmentWriter(tmp_path, 7)


def test_a_file_that_is_missing_is_told_from_one_that_is_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        SegmentReader(tmp_path).read(7, 0, 3)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_a_writer_notices_that_its_file_was_taken_away(tmp_path: Path) -> None:
    writer = SegmentWriter(tmp_path, 7)
    before = writer.is_removed
    assert remove_segment(tmp_path, 7)
    assert (before, writer.is_removed) == (False, True)
    writer.discard()


def test_what_is_discarded_is_gone(tmp_path: Path) -> None:
    writer = SegmentWriter(tmp_path, 7)
    writer.write([b"one"])
    writer.discard()
    assert not segment_path(tmp_path, 7).exists()
    assert remove_segment(tmp_path, 7)


def test_only_files_that_nobody_knows_or_writes_are_swept(tmp_path: Path) -> None:
    known, unknown, own = DEAD + 1, DEAD + 2, new_number()
    for number in (known, unknown, own):
        segment_path(tmp_path, number).write_bytes(b"pieces")
    for name in ("notes.pieces", "0123456789abcdefg.pieces", "index.sqlite3", f"{DEAD:016x}.txt"):
        (tmp_path / name).write_bytes(b"not ours")
    before = {path.name for path in tmp_path.iterdir()}
    sweep_segments(tmp_path, {known})
    assert before - {path.name for path in tmp_path.iterdir()} == {segment_path(tmp_path, unknown).name}
    sweep_segments(tmp_path / "none", {known})
