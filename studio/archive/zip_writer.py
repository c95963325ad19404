"""A zip as it grows: entries whose sizes and checksums are known beforehand, then the directory."""

from __future__ import annotations

from collections.abc import Iterable

from studio.archive.members import Sink
from studio.archive.zip_records import (
    DEFAULT_THRESHOLDS,
    Record,
    Thresholds,
    central_header,
    end_records,
    local_header,
)

_SMALL = 32 * 1024
_HELD = 256 * 1024


class ZipWriter:
    """Writes to ``out``, front to back. For one thread. Raises what ``out`` raises."""

    def __init__(self, out: Sink, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> None:
        self._out = out
        self._thresholds = thresholds
        self._offset = 0
        self._count = 0
        self._directory = bytearray()
        self._held: list[bytes] = []
        self._held_size = 0

    def add(
        self, path: str, payload: Iterable[bytes], *, method: int, crc: int, size: int, length: int
    ) -> None:
        """An entry of ``size`` bytes, ``length`` of them packed: those are in ``payload``."""
        record = Record(path.encode(), method, crc, length, size, self._offset)
        self._directory += central_header(record, self._thresholds)
        self._count += 1
        self._write(local_header(record, self._thresholds))
        for part in payload:
            self._write(part)

    def finish(self) -> None:
        """The directory, and what ends the file."""
        start, size = self._offset, len(self._directory)
        self._write(bytes(self._directory))
        self._write(end_records(self._count, size, start, self._thresholds))
        self._flush()

    def _write(self, part: bytes) -> None:
        # Small parts are handed on together: each call costs, whatever its size.
        self._offset += len(part)
        if len(part) < _SMALL:
            self._held.append(part)
            self._held_size += len(part)
        if len(part) >= _SMALL or self._held_size >= _HELD:
            self._flush()
        if len(part) >= _SMALL:
            self._out.write(part)

    def _flush(self) -> None:
        if self._held:
            self._out.write(b"".join(self._held))
            self._held, self._held_size = [], 0
