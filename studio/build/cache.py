"""Packed pieces, kept from one build to the next in the user's cache folder and shared by all projects.

Whatever is wrong with this cache costs time and nothing else: each piece is given only with the proof that
it is the one that was kept.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Generator, Iterable, Mapping
from pathlib import Path

from blake3 import blake3

from studio.archive.pieces import LARGEST_PIECE, Slot
from studio.build.cache_filing import Filing
from studio.build.cache_folder import DEFAULT_LIMIT, cache_folder, index_path
from studio.build.cache_index import ROW, TABLES, CacheIndex, Row, id_of
from studio.build.cache_room import make_room
from studio.build.cache_segments import SegmentReader
from studio.workspace.database import clear_away, is_damage, open_database
from studio.workspace.settings import load_settings

_MOST_BYTES, _MOST_ROWS = 1 << 22, 4_000
"""Bytes and pieces that wait to be written down together."""

_MOST_MISSED = 100_000
"""Pieces that were asked for in vain and are remembered for that: no need to look once more to keep them."""


@contextlib.contextmanager
def piece_cache(limit: int | None = None) -> Generator[PieceCache]:
    """The cache, for any number of threads; several processes may have it open at once. Never fails.

    It takes no more than about ``limit`` bytes (default: what somebody set), and leaves the disk some room.
    """
    if limit is None:
        limit = load_settings().cache_limit
    cache = PieceCache(cache_folder(), DEFAULT_LIMIT if limit is None else limit)
    try:
        yield cache
    finally:
        cache.close()


class PieceCache:
    """A ``PieceStore`` in ``folder``. Once something about it fails, it is one that forgets."""

    def __init__(self, folder: Path, limit: int) -> None:
        self._folder = folder
        self._limit = limit
        self._began = _now()
        self._lock = threading.RLock()
        self._index: CacheIndex | None = None
        self._is_tried = False
        self._is_full = False
        self._reader = SegmentReader(folder)
        self._filing = Filing(folder, limit)
        self._most_bytes = min(_MOST_BYTES, self._filing.most)
        self._waiting: dict[int, Row] = {}
        self._waiting_bytes = 0
        self._is_filing = False
        self._missed: set[int] = set()
        # What readers found out, on any thread; written down at the next chance.
        self._touched: set[int] = set()
        self._bad: set[int] = set()
        self._gone: set[int] = set()

    def find(self, keys: Iterable[bytes]) -> Mapping[bytes, Slot]:
        """Which of ``keys`` there is a piece for."""
        wanted = {id_of(key): key for key in keys}
        found: dict[bytes, Slot] = {}
        with self._lock:
            for number, segment, offset, length, proof, own in self._rows(wanted):
                key = wanted.pop(number, None)
                if key is not None:  # Else the index is damaged.
                    found[key] = Slot(key, length, segment, offset, proof, own)
            if len(self._missed) < _MOST_MISSED:
                self._missed.update(wanted)
        return found

    def load(self, slot: Slot) -> bytes | None:
        """The piece in ``slot``; ``None`` where it is gone or damaged by now."""
        piece = self._read(slot) if slot.own is None else slot.own
        if piece is None:
            return None
        if len(piece) != slot.length or _proof(slot.key, piece) != slot.proof:
            self._bad.add(id_of(slot.key))
            return None
        self._touched.add(slot.segment)
        return piece

    def keep(self, key: bytes, piece: bytes) -> None:
        """Remember ``piece`` under ``key``, unless that is known already or there is no room for it."""
        number = id_of(key)
        with self._lock:
            if self._is_full or len(piece) > LARGEST_PIECE or not self._is_new(number):
                return
        row = Row(number, 0, 0, len(piece), _proof(key, piece), piece)
        with self._lock:
            if number in self._waiting:
                return
            self._waiting[number] = row
            self._bad.discard(number)  # This one is sound.
            self._waiting_bytes += len(piece)
            is_much = self._waiting_bytes >= self._most_bytes or len(self._waiting) >= _MOST_ROWS
            if self._is_filing or not is_much:
                return
            self._is_filing = True
        self._write_down()

    def close(self) -> None:
        """Write down what is not yet. Nobody asks any more."""
        self._write_down(last=True)
        self._filing.end()
        with self._lock:
            self._reader.close()
            if self._index is not None:
                with contextlib.suppress(sqlite3.Error):
                    self._index.close()
            self._index, self._is_tried, self._is_full = None, True, True

    def _opened(self) -> CacheIndex | None:
        """The index, opened when it is first asked: a build that reuses whole packs needs none."""
        if not self._is_tried:
            self._is_tried = True
            connection = open_database(index_path(self._folder), TABLES, any_thread=True)
            with self._trying():
                self._index = None if connection is None else CacheIndex(connection)
        return self._index

    def _rows(self, ids: Iterable[int]) -> list[Row]:
        """What is known of ``ids``, and what is still waiting."""
        waiting, index = self._waiting, self._opened()
        found = [waiting[number] for number in ids if number in waiting] if waiting else []
        with self._trying():
            if index is not None:
                found += index.find([number for number in ids if number not in waiting])
        return [row for row in found if row.id not in self._bad and row.segment not in self._gone]

    def _is_new(self, number: int) -> bool:
        index = self._opened()
        if index is None or number in self._waiting:
            return False
        if number in self._missed or number in self._bad or self._gone:
            self._missed.discard(number)
            return True
        is_new = False
        with self._trying():
            segment = index.segment_of(number)
            is_new = segment is None
            if segment is not None:
                self._touched.add(segment)
        return is_new

    def _read(self, slot: Slot) -> bytes | None:
        if slot.offset >= 0 and 0 <= slot.length <= LARGEST_PIECE:
            try:
                return self._reader.read(slot.segment, slot.offset, slot.length)
            except FileNotFoundError:
                self._gone.add(slot.segment)
                return None
            except (OSError, OverflowError):
                pass
        self._bad.add(id_of(slot.key))
        return None

    def _write_down(self, *, last: bool = False) -> None:
        """Put all that waits where the next run finds it, if there is room. By one thread at a time.

        The others go on meanwhile: what is on its way waits still, as far as they can tell.
        """
        with self._lock:
            rows, self._waiting_bytes = list(self._waiting.values()), 0
        with self._trying():
            self._file(rows, last=last)
        if self._index is None or self._is_full:
            self._filing.end()
        with self._lock:
            for row in rows:
                del self._waiting[row.id]
            self._is_filing = False

    def _file(self, rows: list[Row], *, last: bool) -> None:
        """Raises ``OSError`` and ``sqlite3.Error``."""
        with self._lock:
            index = self._index
            if index is None:
                return
            self._note(index)
            if not rows:
                return
            need, now = sum(row.length + ROW for row in rows), _now()
            if not make_room(index, self._folder, need, limit=self._limit, since=self._began, now=now):
                self._is_full = True
                return
        self._filing.put(index, rows, now, last=last, guard=self._lock)

    def _note(self, index: CacheIndex) -> None:
        """Write down what readers found out."""
        touched, self._touched = self._touched, set()
        bad, self._bad = self._bad, set()
        gone, self._gone = self._gone, set()
        if bad or gone:
            index.drop(bad, gone)
        if touched:
            index.use(touched, _now())

    @contextlib.contextmanager
    def _trying(self) -> Generator[None]:
        try:
            yield
        except OSError:  # A full disk, or the folder was removed.
            self._is_full = True
        except sqlite3.Error as fault:
            with self._lock:
                if self._index is not None:
                    with contextlib.suppress(sqlite3.Error):
                        self._index.close()
                if is_damage(fault):
                    clear_away(index_path(self._folder))
                self._index = None


def _proof(key: bytes, piece: bytes) -> bytes:
    """What only ``piece`` under ``key`` has; enough against all that happens by accident."""
    digest = blake3(key)
    digest.update(piece)
    return digest.digest(16)


def _now() -> int:
    """Microseconds since 1970."""
    return time.time_ns() // 1_000
