"""Room for more packed pieces."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.build import cache_room
from studio.build.cache_index import ROW, TABLES, CacheIndex, Row
from studio.build.cache_room import make_room
from studio.build.cache_segments import segment_path
from studio.workspace.database import open_database

COST = 1_000


@pytest.fixture
def index(tmp_path: Path) -> Iterator[CacheIndex]:
    """Ten segments of the same cost, of use one after the other."""
    connection = open_database(tmp_path / "index.sqlite3", TABLES)
    assert connection is not None
    index = CacheIndex(connection)
    for number in range(1, 11):
        index.add([Row(number, number, 0, COST - ROW, b"", None)], number, now=number)
        segment_path(tmp_path, number).write_bytes(b"piece")
    yield index
    index.close()


def left(index: CacheIndex, folder: Path) -> set[int]:
    numbers = index.segments()
    assert all(segment_path(folder, number).exists() == (number in numbers) for number in range(1, 11))
    return numbers


def test_while_there_is_room_everything_stays(tmp_path: Path, index: CacheIndex) -> None:
    assert make_room(index, tmp_path, COST, limit=11 * COST, since=100, now=100)
    assert len(left(index, tmp_path)) == 10


def test_more_than_needed_goes_so_that_it_need_not_be_done_each_time(
    tmp_path: Path, index: CacheIndex
) -> None:
    assert make_room(index, tmp_path, COST, limit=10 * COST, since=100, now=100)
    assert left(index, tmp_path) == {3, 4, 5, 6, 7, 8, 9, 10}


def test_what_is_of_use_in_this_run_stays_even_if_there_is_no_room_then(
    tmp_path: Path, index: CacheIndex
) -> None:
    assert not make_room(index, tmp_path, COST, limit=3 * COST, since=5, now=100)
    assert left(index, tmp_path) == {5, 6, 7, 8, 9, 10}


def test_what_the_disk_lacks_is_given_back(
    tmp_path: Path, index: CacheIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_room, "room_on_disk", lambda _: -4 * COST)
    assert make_room(index, tmp_path, COST, limit=100 * COST, since=100, now=100)
    assert len(left(index, tmp_path)) == 4


def test_a_file_that_cannot_be_removed_is_passed_over(tmp_path: Path, index: CacheIndex) -> None:
    segment_path(tmp_path, 1).unlink()
    segment_path(tmp_path, 1).mkdir()
    assert make_room(index, tmp_path, COST, limit=10 * COST, since=100, now=100)
    assert left(index, tmp_path) == {1, 4, 5, 6, 7, 8, 9, 10}
