"""What was found out about files, remembered from one run to the next in the user's cache folder.

A file is known again by its device and number, its size and its times. Whatever is wrong with this memory
costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
import sys
import time
import zlib
from collections.abc import Generator, Iterable, Iterator, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from platformdirs import user_cache_path

from studio.archive.digests import Digests
from studio.project.facts import FileFacts
from studio.workspace.database import clear_away, is_damage, open_database

FORMAT = 1
"""To be raised when facts are kept in another way, or when sniffing learns to tell something apart."""

MOST = 500_000
"""Files that are remembered, some 80 MB; of more a tenth goes, what was longest not asked for first."""

_SETTLED = 2_000_000_000
"""Nanoseconds: what changed so lately may change again without a clock that shows it."""

_MILLISECOND = 1_000_000

_DAY = 86_400
_AT_ONCE = 500

_TABLES = """
    CREATE TABLE IF NOT EXISTS facts (
        device INTEGER, inode INTEGER, size INTEGER, changed INTEGER, touched INTEGER,
        kind TEXT, sample TEXT, digest TEXT, proof INTEGER, used INTEGER,
        PRIMARY KEY (device, inode)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS digests (
        device INTEGER, inode INTEGER, size INTEGER, changed INTEGER, touched INTEGER,
        both BLOB, proof INTEGER, used INTEGER,
        PRIMARY KEY (device, inode)
    ) WITHOUT ROWID
"""
_KEEP_FACTS = "INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_KEEP_DIGESTS = "INSERT OR REPLACE INTO digests VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_FIND_FACTS = "SELECT * FROM facts WHERE device = ? AND inode IN ({})"
_FIND_DIGESTS = "SELECT * FROM digests WHERE device = ? AND inode IN ({})"
_USE_FACTS = "UPDATE facts SET used = ? WHERE device = ? AND inode = ?"
_USE_DIGESTS = "UPDATE digests SET used = ? WHERE device = ? AND inode = ?"
_COUNT = ("SELECT count(*) FROM facts", "SELECT count(*) FROM digests")
_FORGET = (
    "DELETE FROM facts WHERE (device, inode) IN (SELECT device, inode FROM facts ORDER BY used LIMIT ?)",
    "DELETE FROM digests WHERE (device, inode) IN (SELECT device, inode FROM digests ORDER BY used LIMIT ?)",
)

_Row: TypeAlias = tuple[int, int, int, int, int, str | None, str | None, str | None, int, int]

_BY_NUMBER = itemgetter(0, 1)
"""The order of the tables: in it rows are kept in half the time."""

_STAMP = struct.Struct("<5q")
_BOTH = 64
"""Bytes of a BLAKE3 and a SHA-256."""


class Stamp(NamedTuple):
    """By what a file is known again. ``changed`` is when its bytes changed, ``touched`` when anything did."""

    device: int
    inode: int
    size: int
    changed: int
    touched: int

    def is_settled(self, now: int) -> bool:
        """Whether nothing happened to the file in the two seconds before ``now``, in nanoseconds."""
        return now - max(self.changed, self.touched) > _SETTLED

    @property
    def has_fine_clock(self) -> bool:
        """Whether its disk seems to tell times finer than a millisecond."""
        return self.changed % _MILLISECOND != 0


def stamp_of(facts: os.stat_result) -> Stamp:
    """The stamp of the file of which the system says ``facts``."""
    device, inode = facts.st_dev, facts.st_ino
    if (device | inode) >> 63:
        device, inode = _signed(device), _signed(inode)
    return Stamp(device, inode, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)


def memory_path() -> Path:
    """Where the memory lies. It may be deleted at any time."""
    return user_cache_path("Pack Studio", appauthor=False) / f"facts-{FORMAT}.sqlite3"


@contextlib.contextmanager
def remembering(most: int = MOST) -> Generator[FactMemory]:
    """The memory, open for one thread; several processes may have it open at once. Never fails."""
    memory = FactMemory(open_database(memory_path(), _TABLES) or _forgetful())
    try:
        yield memory
    finally:
        memory.close(most)


class FactMemory:
    """An open memory. Once something about it fails, it is one that forgets."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._today = int(time.time()) // _DAY
        self._used: dict[str, list[tuple[int, int, int]]] = {_USE_FACTS: [], _USE_DIGESTS: []}
        self._has_new = False

    def find(self, stamps: Iterable[Stamp]) -> dict[Stamp, FileFacts]:
        """What is remembered of the files with ``stamps``."""
        found: dict[Stamp, FileFacts] = {}
        with self._trying() as connection:
            for wanted, rows in _asked(connection, _FIND_FACTS, stamps):
                for row in rows:
                    stamp = wanted.get(row[1])
                    if stamp is not None and stamp == row[:5] and row[8] == _proof(row[:8]):
                        kind = None if row[5] is None else sys.intern(row[5])
                        found[stamp] = FileFacts(stamp.size, stamp.changed, kind, row[7], None, row[6])
                        if row[9] != self._today:
                            self._used[_USE_FACTS].append((self._today, row[0], row[1]))
        return found

    def keep(self, found: Iterable[tuple[Stamp, FileFacts]]) -> None:
        """Remember ``found``, but for files that changed a moment ago or could not be read."""
        now = time.time_ns()
        rows = [
            _row(stamp, facts, self._today)
            for stamp, facts in found
            if facts.trouble is None and stamp.is_settled(now)
        ]
        rows.sort(key=_BY_NUMBER)
        self._keep(_KEEP_FACTS, rows)

    def digests(self, stamps: Iterable[Stamp]) -> dict[Stamp, Digests]:
        """The digests of the files with ``stamps`` that are remembered."""
        found: dict[Stamp, Digests] = {}
        used = self._used[_USE_DIGESTS]
        with self._trying() as connection:
            for wanted, rows in _asked(connection, _FIND_DIGESTS, stamps):
                for device, inode, size, changed, touched, both, proof, day in rows:
                    stamp = wanted.get(inode)
                    if (
                        stamp is not None
                        and stamp[2:] == (size, changed, touched)
                        and len(both) == _BOTH
                        and proof == _digests_proof(stamp, both)
                    ):
                        digits = both.hex()
                        found[stamp] = Digests(digits[:64], digits[64:])
                        if day != self._today:
                            used.append((self._today, device, inode))
        return found

    def keep_digests(
        self, found: Iterable[tuple[Stamp, Digests]], *, at_once: bool = False, began: int | None = None
    ) -> None:
        """Remember the digests of whole files, but of those that changed a moment before they were read.

        The reading ``began`` then (nanoseconds), or now. ``at_once``: this program has just written them
        itself and nobody else does; then it is enough that the disk's clock is fine enough to show the next
        change.
        """
        now = time.time_ns() if began is None else began
        rows: list[tuple[int, int, int, int, int, bytes, int, int]] = []
        settled, today = now - _SETTLED, self._today
        for stamp, (blake3, sha256) in found:
            device, inode, size, changed, touched = stamp
            # As is_settled says, without a call for each of very many files.
            if (changed < settled and touched < settled) or (at_once and stamp.has_fine_clock):
                both = bytes.fromhex(blake3 + sha256)
                rows.append((device, inode, size, changed, touched, both, _digests_proof(stamp, both), today))
        rows.sort()  # As _BY_NUMBER would, and sooner.
        self._keep(_KEEP_DIGESTS, rows)

    def close(self, most: int = MOST) -> None:
        """Write down what was asked for, and forget what is more than ``most``."""
        with self._trying() as connection, connection:
            for statement, used in self._used.items():
                connection.executemany(statement, used)
            for count, forget in zip(_COUNT, _FORGET, strict=True) if self._has_new else ():
                (kept,) = connection.execute(count).fetchone()
                if kept > most:
                    connection.execute(forget, (kept - most * 9 // 10,))
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _keep(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self._has_new = True
            with self._trying() as connection, connection:
                connection.executemany(statement, rows)

    @contextlib.contextmanager
    def _trying(self) -> Generator[sqlite3.Connection]:
        try:
            yield self._connection
        except (sqlite3.Error, ValueError, TypeError, OverflowError) as fault:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            if is_damage(fault):
                clear_away(memory_path())
            self._connection = _forgetful()


def _forgetful() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(_TABLES)
    return connection


def _asked(
    connection: sqlite3.Connection, query: str, stamps: Iterable[Stamp]
) -> Iterator[tuple[dict[int, Stamp], Iterable[Any]]]:
    """The rows of files with the numbers of ``stamps``, some hundred at once, and the stamps by number."""
    devices: dict[int, dict[int, Stamp]] = {}
    for stamp in stamps:
        devices.setdefault(stamp[0], {})[stamp[1]] = stamp
    for device, wanted in devices.items():
        inodes = sorted(wanted)
        for start in range(0, len(inodes), _AT_ONCE):
            part = inodes[start : start + _AT_ONCE]
            yield wanted, connection.execute(query.format(",".join("?" * len(part))), (device, *part))


def _row(stamp: Stamp, facts: FileFacts, today: int) -> _Row:
    device, inode, size, changed, touched = stamp
    said = (device, inode, size, changed, touched, facts.kind, facts.sample, facts.digest)
    return (*said, _proof(said), today)


def _proof(said: Sequence[object]) -> int:
    """A sum over what is remembered: a bit that fell over on the disk must not count as knowledge."""
    return zlib.crc32(repr(said).encode())


def _digests_proof(stamp: Stamp, both: bytes) -> int:
    return zlib.crc32(both, zlib.crc32(_STAMP.pack(*stamp)))


def _signed(number: int) -> int:
    """``number`` in the 64 bits that the memory has for it."""
    number &= (1 << 64) - 1
    return number - (1 << 64) if number >> 63 else number
