"""Where the pieces of this run go: the small ones into the index, the others into a file."""

from __future__ import annotations

import contextlib
from contextlib import AbstractContextManager
from pathlib import Path

from studio.build.cache_index import ROW, CacheIndex, Row
from studio.build.cache_segments import SegmentWriter, new_number, sweep_segments

_SMALL = 512
"""A piece of at most so many bytes lies in the index itself."""

_FEW = 1 << 16
"""So many bytes of larger pieces lie there too where a run keeps no more: a small change needs no file."""

_LARGEST, _LEAST = 1 << 24, 1 << 16
"""About how large a file of pieces becomes; with a small limit less, for whole files are thrown away."""


_UNGUARDED: AbstractContextManager[object] = contextlib.nullcontext()


class Filing:
    """Puts pieces into ``folder``; for one thread at a time."""

    def __init__(self, folder: Path, limit: int) -> None:
        self._folder = folder
        self.most = max(_LEAST, min(_LARGEST, limit // 16))
        """Bytes after which a new file is begun."""
        self._number = new_number()
        self._cost = 0
        self._writer: SegmentWriter | None = None
        self._is_swept = False

    def put(
        self,
        index: CacheIndex,
        rows: list[Row],
        now: int,
        *,
        last: bool,
        guard: AbstractContextManager[object] = _UNGUARDED,
    ) -> None:
        """File ``rows``, which all have their pieces with them. Raises ``OSError`` and ``sqlite3.Error``.

        ``guard`` is held while ``index`` is asked or told something, and not while a file is written.
        """
        if self._writer is not None and self._writer.is_removed:
            self.end()
        large = [row for row in rows if row.length > _SMALL]
        if last and self._writer is None and sum(row.length for row in large) <= _FEW:
            large = []
        offset = self._write(index, large, guard) if large else 0
        filed: list[Row] = []
        for segment, row in ((self._number, row) for row in rows):
            if large and row.length > _SMALL:
                filed.append(Row(row.id, segment, offset, row.length, row.proof, None))
                offset += row.length
            else:
                filed.append(Row(row.id, segment, 0, row.length, row.proof, row.own))
        with guard:
            index.add(filed, self._number, now)
        self._cost += sum(row.length + ROW for row in rows)
        if self._cost >= self.most:
            self.end()

    def end(self) -> None:
        """What comes next goes into another file."""
        if self._writer is not None:
            # A file that nothing in the index leads to is of no use to anybody.
            self._writer.close() if self._cost else self._writer.discard()
        self._number, self._cost, self._writer = new_number(), 0, None

    def _write(self, index: CacheIndex, rows: list[Row], guard: AbstractContextManager[object]) -> int:
        """Put the pieces at the end of the file; where the first of them begins."""
        if self._writer is None:
            if not self._is_swept:
                self._is_swept = True
                with guard:
                    known = index.segments()
                sweep_segments(self._folder, known)
            self._writer = SegmentWriter(self._folder, self._number)
        offset = self._writer.size
        self._writer.write(row.own or b"" for row in rows)
        return offset
