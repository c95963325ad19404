"""A file that is looked into: read in pieces that a cancel comes between, and never more than is bearable.

Libraries take it for a stream. What a file says of itself cannot make it give more than the file has.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Generator
from functools import cached_property
from pathlib import Path

from studio.errors import StudioError
from studio.files import trouble
from studio.progress import CancelToken
from studio.words import words
from studio.workspace.remembered import Stamp, stamp_of
from studio.workspace.sniffing import HEAD, TAIL, kind_of
from studio.workspace.sources import CHUNK, FLAGS

MOST_AT_ONCE = 128 << 20
"""Bytes that are held at most for a library that wants them in one piece."""

PATIENCE = 10.0
"""Seconds that a library may go on reading one file."""

_BLOCK = 1 << 16


class TooMuchError(Exception):
    """A library asked for more of the file in one piece than is held, or went on for too long."""


@contextlib.contextmanager
def opened(path: Path, cancel: CancelToken, *, patience: float = PATIENCE) -> Generator[OpenedFile]:
    """The file at ``path``, for reading. Raises ``StudioError`` where there is none, or it may not be read.

    A link is not followed, and nobody waits for what is no file.
    """
    try:
        _refuse_unless_file(path, os.lstat(path).st_mode)
        descriptor = os.open(path, FLAGS)
    except OSError as error:
        raise _link(path) if error.errno == errno.ELOOP else trouble(error, path, "read") from error
    except ValueError as error:  # A NUL in the path: Python asks no disk about it.
        raise StudioError(
            words("The file has no path that a disk can have."), words("Check the path.")
        ) from error
    try:
        facts = os.fstat(descriptor)
        _refuse_unless_file(path, facts.st_mode)
        yield OpenedFile(path, descriptor, stamp_of(facts), cancel, patience)
    finally:
        os.close(descriptor)


class OpenedFile:
    """An open file of ``size`` bytes, as large as it was when it was opened.

    ``read`` raises ``Cancelled``, ``OSError``, and ``TooMuchError``.
    """

    def __init__(
        self, path: Path, descriptor: int, stamp: Stamp, cancel: CancelToken, patience: float
    ) -> None:
        self.path = path
        self.name = path.name
        self.stamp = stamp
        self.size = stamp.size
        self.cancel = cancel
        self._descriptor = descriptor
        self._until = time.monotonic() + patience
        self._at = 0
        self._block = b""
        self._start = 0

    @property
    def is_late(self) -> bool:
        """Whether the patience with it is at its end."""
        return time.monotonic() > self._until

    @property
    def ending(self) -> str:
        """The ending of its name, in small letters, without the dot."""
        return self.path.suffix[1:].lower()

    @cached_property
    def head(self) -> bytes:
        """Its first bytes, as many as sniffing takes."""
        return self.part(0, HEAD)

    @cached_property
    def kind(self) -> str | None:
        """What it is by its content."""
        tail = self.part(max(self.size - TAIL, 0), TAIL)
        return kind_of(self.head, tail, self.size, self.part)

    def part(self, start: int, count: int) -> bytes:
        """Up to ``count`` bytes from ``start``."""
        self.seek(start)
        return self.read(count)

    def read(self, count: int | None = -1) -> bytes:
        """The next ``count`` bytes, or all there are."""
        left = max(self.size - self._at, 0)
        count = left if count is None or count < 0 else min(count, left)
        if count > MOST_AT_ONCE:
            raise TooMuchError
        start = self._at - self._start
        if start >= 0 and start + count <= len(self._block):
            piece = self._block[start : start + count]
        elif count >= _BLOCK:
            piece = self._fetched(count)
        else:
            self._start, self._block = self._at, self._fetched(min(_BLOCK, left))
            piece = self._block[:count]
        self._at += len(piece)
        return piece

    def readinto(self, room: memoryview) -> int:
        """Fill ``room`` as far as there is something to fill it with; how many bytes that were."""
        piece = self.read(len(room))
        room[: len(piece)] = piece
        return len(piece)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place; where that is."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise OSError(errno.EINVAL, "before the beginning")
        self._at = base + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def flush(self) -> None:
        """Nothing is written; libraries ask all the same."""

    def close(self) -> None:
        """Nothing: who opened it closes it."""

    def _fetched(self, count: int) -> bytes:
        os.lseek(self._descriptor, self._at, os.SEEK_SET)
        pieces: list[bytes] = []
        while count:
            self.cancel.check()
            if self.is_late:
                raise TooMuchError
            piece = os.read(self._descriptor, min(count, CHUNK))
            if not piece:
                break  # It was cut meanwhile.
            pieces.append(piece)
            count -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _refuse_unless_file(path: Path, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    if stat.S_ISLNK(mode):
        raise _link(path)
    if stat.S_ISDIR(mode):
        raise StudioError(
            words("{path} is a folder.", path=path.name), words("Choose a file in it."), path=path
        )
    what = words("a pipe") if stat.S_ISFIFO(mode) else words("a device or a socket")
    raise StudioError(
        words("{path} is {what}, not a file with something in it.", path=path.name, what=what),
        words("Leave it out of the packs."),
        path=path,
    )


def _link(path: Path) -> StudioError:
    return StudioError(
        words("{path} is a link, and links are not followed.", path=path.name),
        words("Look at the file that it leads to."),
        path=path,
    )
