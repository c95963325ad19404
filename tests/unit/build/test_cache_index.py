"""The index of packed pieces."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.build.cache_index import ROW, TABLES, CacheIndex, Row, id_of
from studio.workspace.database import open_database


@pytest.fixture
def index(tmp_path: Path) -> Iterator[CacheIndex]:
    connection = open_database(tmp_path / "index.sqlite3", TABLES)
    assert connection is not None
    index = CacheIndex(connection)
    yield index
    index.close()


def row(number: int, *, segment: int = 7, length: int = 10) -> Row:
    return Row(number, segment, 5, length, b"proof", None)


def test_rows_come_out_as_they_were_put_in(index: CacheIndex) -> None:
    rows = [row(-(1 << 63)), row((1 << 63) - 1)._replace(offset=0, own=b"small"), row(0)]
    index.add(rows, 7, now=1)
    assert set(index.find([one.id for one in rows])) == set(rows)
    assert list(index.find([5])) == []


def test_a_row_that_is_put_in_again_takes_the_place_of_the_older_one(index: CacheIndex) -> None:
    index.add([row(1)], 7, now=1)
    index.add([row(1, segment=8)], 8, now=2)
    assert list(index.find([1])) == [row(1, segment=8)]
    assert index.segment_of(1) == 8
    assert index.segment_of(2) is None


def test_the_cost_of_all_segments_is_known_and_which_was_of_no_use_for_longest(index: CacheIndex) -> None:
    index.add([row(1), row(2)], 7, now=10)
    index.add([row(3, segment=8)], 8, now=20)
    index.add([row(4)], 7, now=30)
    assert index.cost() == 4 * (10 + ROW)
    assert index.oldest(25, 100) == [(8, 10 + ROW)]
    assert [number for number, _ in index.oldest(50, 100)] == [8, 7]
    index.use([8], 40)
    assert [number for number, _ in index.oldest(50, 100)] == [7, 8]


def test_one_that_was_used_in_the_future_is_of_no_use_now(index: CacheIndex) -> None:
    index.add([row(1)], 7, now=1_000)
    assert index.oldest(50, 100) == [(7, 10 + ROW)]
    assert index.oldest(50, 2_000) == []


def test_pieces_and_whole_segments_are_forgotten(index: CacheIndex) -> None:
    index.add([row(1), row(2)], 7, now=1)
    index.add([row(3, segment=8)], 8, now=1)
    index.drop([1], [8])
    assert list(index.find([1, 2, 3])) == [row(2)]
    assert index.segments() == {7}


def test_the_number_of_a_piece_is_the_beginning_of_its_key() -> None:
    assert id_of(bytes(31) + b"x") == 0
    assert id_of(b"\xff" * 32) == -1
    assert id_of(bytes(7) + b"\x05" + bytes(24)) == 5
