"""Where the pieces of a run go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.build.cache_filing import Filing
from studio.build.cache_index import TABLES, CacheIndex, Row
from studio.build.cache_segments import SUFFIX, SegmentReader
from studio.workspace.database import open_database

LIMIT = 10**10


@pytest.fixture
def index(tmp_path: Path) -> Iterator[CacheIndex]:
    connection = open_database(tmp_path / "index.sqlite3", TABLES)
    assert connection is not None
    index = CacheIndex(connection)
    yield index
    index.close()


def rows(*sizes: int) -> list[Row]:
    return [Row(number, 0, 0, size, b"proof", bytes([number]) * size) for number, size in enumerate(sizes, 1)]


def segments(folder: Path) -> list[Path]:
    return list(folder.glob(f"*{SUFFIX}"))


def test_small_pieces_lie_in_the_index_and_others_one_after_the_other_in_a_file(
    tmp_path: Path, index: CacheIndex
) -> None:
    filing = Filing(tmp_path, LIMIT)
    filing.put(index, rows(512, 513, 0, 90_000), 1, last=False)
    filing.end()
    found = {row.id: row for row in index.find([1, 2, 3, 4])}
    assert found[1].own == b"\1" * 512
    assert found[3].own == b""
    assert (found[2].own, found[2].offset) == (None, 0)
    assert (found[4].own, found[4].offset) == (None, 513)
    reader = SegmentReader(tmp_path)
    assert reader.read(found[4].segment, 513, 90_000) == b"\4" * 90_000
    reader.close()


def test_the_last_few_need_no_file(tmp_path: Path, index: CacheIndex) -> None:
    filing = Filing(tmp_path, LIMIT)
    filing.put(index, rows(60_000), 1, last=True)
    assert not segments(tmp_path)
    filing.end()
    filing.put(index, rows(60_000), 1, last=False)
    filing.put(index, rows(60_000), 1, last=True)
    filing.end()
    assert [path.stat().st_size for path in segments(tmp_path)] == [120_000]


def test_a_file_does_not_become_much_larger_than_it_may(tmp_path: Path, index: CacheIndex) -> None:
    filing = Filing(tmp_path, 16 * 100_000)
    for _ in range(9):
        filing.put(index, rows(60_000), 1, last=False)
    filing.end()
    assert sorted(path.stat().st_size for path in segments(tmp_path)) == [60_000] + 4 * [120_000]


def test_a_file_that_nothing_leads_to_is_not_left_behind(tmp_path: Path, index: CacheIndex) -> None:
    filing = Filing(tmp_path, LIMIT)
    index.close()
    with pytest.raises(Exception, match="closed"):
        filing.put(index, rows(60_000), 1, last=False)
    filing.end()
    assert not segments(tmp_path)
