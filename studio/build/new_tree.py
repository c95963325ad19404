"""Files, folders and links made in a fresh folder that nobody else writes to, in few calls of the system."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_BY_DESCRIPTOR = os.utime in os.supports_fd and hasattr(os, "fchmod")


class NewTree:
    """What is made below ``root``. Paths are relative, checked before, with ``/``.

    Methods raise ``OSError``; what is there already is never opened.
    """

    def __init__(self, root: Path) -> None:
        self._root = f"{root}/"
        self._folders = {""}

    def folder(self, path: str) -> None:
        """Make ``path`` and what is missing above it."""
        missing: list[str] = []
        while path not in self._folders:
            missing.append(path)
            path = path.rpartition("/")[0]
        for one in reversed(missing):
            self._make(self._root + one)
            self._folders.add(one)

    def _make(self, place: str) -> None:
        try:
            os.mkdir(place)  # noqa: PTH102 -- paths as text: there may be 100,000 of them
        except FileExistsError:  # In another spelling, on a disk that does not mind spelling.
            if not os.path.isdir(place) or os.path.islink(place):  # noqa: PTH112, PTH114 -- as above
                raise

    def file(self, path: str, chunks: Iterable[bytes], *, mode: int | None, mtime: int | None) -> None:
        """Make a file of ``chunks`` with permissions and time as given.

        Never with set-user bits, always readable to its owner.
        """
        self.folder(path.rpartition("/")[0])
        place = self._root + path
        descriptor = os.open(place, _NEW, 0o666)
        try:
            for chunk in chunks:
                written = os.write(descriptor, chunk)
                while written < len(chunk):
                    written += os.write(descriptor, memoryview(chunk)[written:])
            if _BY_DESCRIPTOR:
                _dress(descriptor, mode, mtime)
        finally:
            os.close(descriptor)
        if not _BY_DESCRIPTOR:
            _dress(place, mode, mtime)

    def link(self, path: str, target: str) -> bool:
        """Make a symbolic link; whether that was possible. Make them last: a path may lead through one."""
        self.folder(path.rpartition("/")[0])
        try:
            os.symlink(target, self._root + path)  # noqa: PTH211 -- as above
        except (OSError, NotImplementedError):
            return False  # Windows grants links to few users.
        return True


def _dress(place: str | int, mode: int | None, mtime: int | None) -> None:
    with contextlib.suppress(OSError, OverflowError):
        if mode is not None:
            os.chmod(place, (mode & 0o777) | 0o600)  # noqa: PTH101 -- as above, and by descriptor
        if mtime is not None:
            os.utime(place, (mtime, mtime))
