"""The index of packed pieces: where each one is, and when each file of them was last of use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

TABLES = """
    CREATE TABLE IF NOT EXISTS pieces (
        id INTEGER, segment INTEGER, offset INTEGER, length INTEGER, proof BLOB, own BLOB
    );
    CREATE UNIQUE INDEX IF NOT EXISTS pieces_by_id ON pieces (id);
    CREATE INDEX IF NOT EXISTS pieces_by_segment ON pieces (segment);
    CREATE TABLE IF NOT EXISTS segments (number INTEGER PRIMARY KEY, used INTEGER, cost INTEGER)
"""
"""Small pieces are in the index themselves (``own``); they too belong to a segment, which may have no file.

New rows come after the old ones, whatever their ids: what a commit has to write stays small.
"""

_JOURNAL = "PRAGMA wal_autocheckpoint = 8000"
"""Pages of the journal until it is copied: a few times in a build, not after every batch."""

ROW = 100
"""Bytes that a piece costs in the index besides its own."""

_AT_ONCE = 500
_FIND = "SELECT id, segment, offset, length, proof, own FROM pieces WHERE id IN ({})"
_ADD = "INSERT OR REPLACE INTO pieces VALUES (?, ?, ?, ?, ?, ?)"
_GROW = """
    INSERT INTO segments VALUES (?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET used = excluded.used, cost = cost + excluded.cost
"""
_COST = "SELECT coalesce(sum(max(CAST(cost AS INTEGER), 0)), 0) FROM segments"
_OLDEST = """
    SELECT number, coalesce(max(CAST(cost AS INTEGER), 0), 0) FROM segments
    WHERE NOT coalesce(used BETWEEN ? AND ?, 0) ORDER BY used, number
"""


class Row(NamedTuple):
    """One piece. As it comes out of the index, its proof tells whether to believe the rest of it."""

    id: int
    segment: int
    offset: int
    length: int
    proof: bytes
    own: bytes | None


Ids: TypeAlias = Iterable[int]


def id_of(key: bytes) -> int:
    """The number of the piece with ``key`` in the index: so much of the key as SQLite finds fastest.

    Should two keys ever have the same number, the proof of the one does not fit the other.
    """
    return int.from_bytes(key[:8], "big", signed=True)


class CacheIndex:
    """An open index, for one thread at a time. Raises ``sqlite3.Error``, whatever is wrong with it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        # A damaged row may have text where there was none, and text of any bytes.
        connection.text_factory = bytes
        try:
            connection.execute(_JOURNAL).fetchall()
        except sqlite3.Error:
            connection.close()
            raise
        self._connection = connection

    def find(self, ids: Sequence[int]) -> Iterator[Row]:
        """The rows of those of ``ids`` that are there; damaged ones are passed over."""
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            found = self._connection.execute(_FIND.format(",".join("?" * len(part))), part)
            yield from filter(_is_sound, map(Row._make, found))

    def segment_of(self, number: int) -> int | None:
        """Where the piece of that id is; ``None`` where it is not."""
        found = self._connection.execute("SELECT segment FROM pieces WHERE id = ?", (number,)).fetchone()
        return found[0] if found and type(found[0]) is int else None

    def add(self, rows: Sequence[Row], segment: int, now: int) -> None:
        """Put in ``rows``, all of one ``segment``."""
        cost = sum(row.length + ROW for row in rows)
        with self._connection:
            self._connection.executemany(_ADD, rows)
            self._connection.execute(_GROW, (segment, now, cost))

    def drop(self, ids: Ids, segments: Ids) -> None:
        """Forget pieces, and whole segments."""
        with self._connection:
            self._connection.executemany("DELETE FROM pieces WHERE id = ?", ((one,) for one in ids))
            for number in segments:
                self._connection.execute("DELETE FROM pieces WHERE segment = ?", (number,))
                self._connection.execute("DELETE FROM segments WHERE number = ?", (number,))

    def use(self, segments: Ids, now: int) -> None:
        """Say that something of ``segments`` was of use."""
        with self._connection:
            self._connection.executemany(
                "UPDATE segments SET used = ? WHERE number = ?", ((now, number) for number in segments)
            )

    def cost(self) -> int:
        """Bytes that all pieces take."""
        (cost,) = self._connection.execute(_COST).fetchone()
        return int(cost)

    def oldest(self, since: int, now: int) -> list[tuple[int, int]]:
        """Number and cost of each segment that was of no use since then, the longest unused first.

        One that says it will be of use later than ``now`` counts as such: the clock was wrong once.
        """
        return self._connection.execute(_OLDEST, (since, now)).fetchall()

    def segments(self) -> set[int]:
        """The numbers of all segments."""
        return {number for (number,) in self._connection.execute("SELECT number FROM segments")}

    def close(self) -> None:
        self._connection.close()


def _is_sound(row: Row) -> bool:
    return (
        type(row.segment) is int
        and type(row.offset) is int
        and type(row.length) is int
        and type(row.proof) is bytes
        and (row.own is None or type(row.own) is bytes)
    )
