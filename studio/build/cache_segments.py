"""Files of packed pieces, one after the other. Each is written by one process, and read by any.

The number of such a file holds the number of the process that writes it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
import threading
from collections.abc import Collection, Iterable
from pathlib import Path

from studio.files import process_runs

SUFFIX = ".pieces"

_RANDOM_BITS = 31
_MOST_OPEN = 64
"""Files that stay open for reading: some systems allow 256 in all. Others are opened for each piece."""


def new_number() -> int:
    """A number for a new file, that no other process chooses."""
    return ((os.getpid() & 0xFFFFFFFF) << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS)


def segment_path(folder: Path, number: int) -> Path:
    """The file of that number."""
    return folder / f"{number:016x}{SUFFIX}"


def remove_segment(folder: Path, number: int) -> bool:
    """Remove the file of that number; whether it is gone. Windows removes none that is open."""
    try:
        segment_path(folder, number).unlink(missing_ok=True)
    except OSError:
        return False
    return True


def sweep_segments(folder: Path, known: Collection[int]) -> None:
    """Remove the files that are not ``known`` and whose writers do not run any more."""
    try:
        present = list(folder.iterdir())
    except OSError:
        return
    for path in present:
        number = _number_of(path)
        if number is not None and number not in known and not process_runs(number >> _RANDOM_BITS):
            remove_segment(folder, number)


class SegmentWriter:
    """The file of that number, new and growing. What it raises is ``OSError``."""

    def __init__(self, folder: Path, number: int) -> None:
        self._path = segment_path(folder, number)
        self._stream = self._path.open("xb")
        self.size = 0
        """Bytes that were written down whole."""

    @property
    def is_removed(self) -> bool:
        """Whether somebody took the file away while it was written."""
        return os.fstat(self._stream.fileno()).st_nlink == 0

    def write(self, pieces: Iterable[bytes]) -> None:
        """Put ``pieces`` at the end, one after the other. They are not waited for to be on disk."""
        whole = b"".join(pieces)
        self._stream.write(whole)
        self._stream.flush()
        self.size += len(whole)

    def close(self) -> None:
        """Never raises: what was not written down by now is not missed."""
        with contextlib.suppress(OSError):
            self._stream.close()

    def discard(self) -> None:
        """Close the file and take it away."""
        self.close()
        with contextlib.suppress(OSError):
            self._path.unlink()


class SegmentReader:
    """Reads pieces out of the files in ``folder``, on any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[int, int] = {}
        self._most = _MOST_OPEN
        self._lock = threading.Lock()

    def read(self, number: int, offset: int, length: int) -> bytes:
        """These bytes, fewer where the file ends. Raises ``OSError``."""
        descriptor = self._open.get(number)
        if descriptor is not None:
            return self._read(descriptor, offset, length)
        descriptor = _opened(segment_path(self._folder, number))
        with self._lock:
            stays = number not in self._open and len(self._open) < self._most
            if stays:
                self._open[number] = descriptor
        try:
            return self._read(descriptor, offset, length)
        finally:
            if not stays:
                os.close(descriptor)

    def close(self) -> None:
        """Let go of all files. Who reads all the same opens them anew."""
        self._most = 0
        while self._open:
            with contextlib.suppress(OSError):
                os.close(self._open.popitem()[1])

    def _read(self, descriptor: int, offset: int, length: int) -> bytes:
        if sys.platform == "win32":
            with self._lock:
                os.lseek(descriptor, offset, os.SEEK_SET)
                return os.read(descriptor, length)
        return os.pread(descriptor, length, offset)


def _opened(path: Path) -> int:
    return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))


def _number_of(path: Path) -> int | None:
    if path.suffix != SUFFIX or len(path.stem) != 16:
        return None
    try:
        return int(path.stem, 16)
    except ValueError:
        return None
