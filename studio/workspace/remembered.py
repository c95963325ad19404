"""What was found out about files, remembered from one run to the next in the user's cache folder.

A file is known again by its device and number, its size and its times. Whatever is wrong with this memory
costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
import zlib
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple, TypeAlias

from platformdirs import user_cache_path

from studio.errors import StudioError
from studio.files import make_folder
from studio.project.facts import FileFacts

FORMAT = 1
"""To be raised when facts are kept in another way, or when sniffing learns to tell something apart."""

MOST = 500_000
"""Files that are remembered, some 80 MB; of more a tenth goes, what was longest not asked for first."""

_SETTLED = 2_000_000_000
"""Nanoseconds: what changed so lately may change again without a clock that shows it."""

_DAY = 86_400
_AT_ONCE = 500
_PATIENCE = 1.0
"""Seconds to wait for another process that writes."""

_TABLE = """
    CREATE TABLE IF NOT EXISTS facts (
        device INTEGER, inode INTEGER, size INTEGER, changed INTEGER, touched INTEGER,
        kind TEXT, sample TEXT, digest TEXT, proof INTEGER, used INTEGER,
        PRIMARY KEY (device, inode)
    ) WITHOUT ROWID
"""
_KEEP = "INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_FIND = "SELECT * FROM facts WHERE device = ? AND inode IN ({})"
_USE = "UPDATE facts SET used = ? WHERE device = ? AND inode = ?"
_FORGET = """
    DELETE FROM facts WHERE (device, inode) IN (SELECT device, inode FROM facts ORDER BY used LIMIT ?)
"""

_Row: TypeAlias = tuple[int, int, int, int, int, str | None, str | None, str | None, int, int]


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


def stamp_of(facts: os.stat_result) -> Stamp:
    """The stamp of the file of which the system says ``facts``."""
    device, inode = _signed(facts.st_dev), _signed(facts.st_ino)
    return Stamp(device, inode, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)


def memory_path() -> Path:
    """Where the memory lies. It may be deleted at any time."""
    return user_cache_path("Pack Studio", appauthor=False) / f"facts-{FORMAT}.sqlite3"


@contextlib.contextmanager
def remembering(most: int = MOST) -> Generator[FactMemory]:
    """The memory, open for one thread; several processes may have it open at once. Never fails."""
    memory = FactMemory(_opened(memory_path()))
    try:
        yield memory
    finally:
        memory.close(most)


class FactMemory:
    """An open memory. Once something about it fails, it is one that forgets."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._today = int(time.time()) // _DAY
        self._used: list[tuple[int, int, int]] = []
        self._has_new = False

    def find(self, stamps: Iterable[Stamp]) -> dict[Stamp, FileFacts]:
        """What is remembered of the files with ``stamps``."""
        found: dict[Stamp, FileFacts] = {}
        with self._trying():
            for row in _rows(self._connection, stamps):
                if row[8] == _proof(row):
                    found[Stamp(*row[:5])] = FileFacts(row[2], row[3], row[5], row[7], None, row[6])
                    if row[9] != self._today:
                        self._used.append((self._today, row[0], row[1]))
        return found

    def keep(self, found: Iterable[tuple[Stamp, FileFacts]]) -> None:
        """Remember ``found``, but for files that changed a moment ago or could not be read."""
        now = time.time_ns()
        rows = [
            _row(stamp, facts, self._today)
            for stamp, facts in found
            if facts.trouble is None and stamp.is_settled(now)
        ]
        if rows:
            self._has_new = True
            with self._trying(), self._connection:
                self._connection.executemany(_KEEP, rows)

    def close(self, most: int = MOST) -> None:
        """Write down what was asked for, and forget what is more than ``most``."""
        with self._trying(), self._connection:
            self._connection.executemany(_USE, self._used)
            if self._has_new:
                (count,) = self._connection.execute("SELECT count(*) FROM facts").fetchone()
                if count > most:
                    self._connection.execute(_FORGET, (count - most * 9 // 10,))
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    @contextlib.contextmanager
    def _trying(self) -> Generator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError, TypeError, OverflowError) as fault:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            if _is_damage(fault):
                _clear_away(memory_path())
            self._connection = _forgetful()


def _opened(path: Path) -> sqlite3.Connection:
    """The memory at ``path``, made anew where it is missing or damaged; elsewhere one that forgets."""
    for _ in range(2):
        try:
            make_folder(path.parent)
            return _connected(path)
        except (sqlite3.Error, StudioError) as fault:
            if not _is_damage(fault):
                break
            _clear_away(path)
    return _forgetful()


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        with connection:
            connection.execute(_TABLE)
        connection.execute("SELECT * FROM facts LIMIT 1").fetchall()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _forgetful() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(_TABLE)
    return connection


def _is_damage(fault: Exception) -> bool:
    """Whether ``fault`` means the file itself, and not only that it cannot be used now."""
    return isinstance(fault, sqlite3.DatabaseError) and not isinstance(fault, sqlite3.OperationalError)


def _clear_away(path: Path) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with contextlib.suppress(OSError):
            path.with_name(name).unlink()


def _rows(connection: sqlite3.Connection, stamps: Iterable[Stamp]) -> Iterator[_Row]:
    """The rows of files whose stamps are still the same."""
    ordered = sorted(stamps, key=attrgetter("device", "inode"))
    for device, group in groupby(ordered, key=attrgetter("device")):
        wanted = {stamp.inode: stamp for stamp in group}
        inodes = list(wanted)
        for start in range(0, len(inodes), _AT_ONCE):
            part = inodes[start : start + _AT_ONCE]
            query = _FIND.format(",".join("?" * len(part)))
            for row in connection.execute(query, (device, *part)):
                if Stamp(*row[:5]) == wanted.get(row[1]):
                    yield row


def _row(stamp: Stamp, facts: FileFacts, today: int) -> _Row:
    device, inode, size, changed, touched = stamp
    row: _Row = (device, inode, size, changed, touched, facts.kind, facts.sample, facts.digest, 0, today)
    return (*row[:8], _proof(row), today)


def _proof(row: Sequence[object]) -> int:
    """A sum over what is remembered: a bit that fell over on the disk must not count as knowledge."""
    return zlib.crc32(repr(row[:8]).encode())


def _signed(number: int) -> int:
    """``number`` in the 64 bits that the memory has for it."""
    number &= (1 << 64) - 1
    return number - (1 << 64) if number >> 63 else number
