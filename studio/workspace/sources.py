"""Reading a source file for a build: in chunks or in part, and sure that it stayed what was seen."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from studio.errors import StudioError
from studio.files import trouble
from studio.project.assets import Asset
from studio.words import words
from studio.workspace.remembered import Stamp, stamp_of

CHUNK = 1 << 20
"""Bytes read at once: small enough that a cancel is felt, large enough that reading is not the cost."""

_NEVER_A_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)

FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | _NEVER_A_LINK
"""How a source is opened: never through a link, and never waiting for a pipe's writer."""

IS_EXACT = os.name != "nt"
"""Whether an open file and its path tell the same times and the same numbers."""

_KIND = 0o170000
"""The bits of a mode that say what a thing is."""


class Source(NamedTuple):
    """A file that will be packed: how it is called, where it is, and the stamp that it had when looked at."""

    name: str
    path: str
    stamp: Stamp

    def chunks(self) -> Iterator[bytes]:
        """All bytes, in chunks of at most 1 MiB. Raises ``StudioError`` where it is not as it was seen."""
        file = self.opened()
        try:
            self.compare(os.fstat(file))  # A long file that changed need not be read for nothing.
            left = self.stamp.size
            while left and (chunk := os.read(file, min(CHUNK, left))):
                left -= len(chunk)
                yield chunk
            if left or os.read(file, 1):
                raise changed(self.name, self.path)
            self.compare(os.fstat(file))
        except OSError as error:
            raise self.trouble(error) from error
        finally:
            os.close(file)

    def part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` to ``stop``. Raises as ``chunks`` does."""
        file = self.opened()
        try:
            if start:
                os.lseek(file, start, os.SEEK_SET)
            taken = os.read(file, stop - start)
            if len(taken) < stop - start:
                taken = self._rest(file, taken, stop - start)
            self.compare(os.fstat(file))
        except OSError as error:
            raise self.trouble(error) from error
        finally:
            os.close(file)
        return taken

    def opened(self) -> int:
        """A descriptor of the file, for reading. Raises ``StudioError``; ``part`` and ``chunks`` close it."""
        try:
            return os.open(self.path, FLAGS)
        except OSError as error:
            raise self.trouble(error) from error

    def compare(self, facts: os.stat_result) -> None:
        """Raise ``StudioError`` unless ``facts`` are those of the file that was seen."""
        if facts.st_mode & _KIND == stat.S_IFREG and self.stamp == (
            *(facts.st_dev, facts.st_ino, facts.st_size),
            *(facts.st_mtime_ns, facts.st_ctime_ns),
        ):
            return
        device, number, size, written, touched = self.stamp
        if facts.st_size != size or facts.st_mtime_ns != written or facts.st_mode & _KIND != stat.S_IFREG:
            raise changed(self.name, self.path)
        if IS_EXACT and (facts.st_ctime_ns != touched or stamp_of(facts)[:2] != (device, number)):
            raise changed(self.name, self.path)

    def trouble(self, error: OSError) -> StudioError:
        """``error`` of the system, in words."""
        if error.errno == errno.ELOOP:
            return changed(self.name, self.path)
        return trouble(error, Path(self.path), "read", called=self.name)

    def _rest(self, file: int, taken: bytes, size: int) -> bytes:
        """``taken`` and what follows it, ``size`` bytes in all: disks may give less than was asked for."""
        parts, left = [taken], size - len(taken)
        while left:
            chunk = os.read(file, left)
            if not chunk:
                raise changed(self.name, self.path)
            parts.append(chunk)
            left -= len(chunk)
        return b"".join(parts)


def source_of(base: str, asset: Asset) -> Source:
    """``asset`` below the folder ``base`` as it is now. Raises ``StudioError`` where the scan saw another."""
    path = f"{base}{os.sep}{asset.disk_path}"
    try:
        facts = os.lstat(path)
    except OSError as error:
        raise trouble(error, Path(path), "read", called=asset.path) from error
    if (
        facts.st_size != asset.size
        or facts.st_mtime_ns != asset.changed
        or facts.st_mode & _KIND != stat.S_IFREG
    ):
        raise changed(asset.path, path)
    return Source(asset.path, path, stamp_of(facts))


def read_source(base: Path, asset: Asset) -> Iterator[bytes]:
    """The bytes of ``asset`` in chunks of at most 1 MiB, as many in all as the scan saw.

    Raises ``StudioError`` where the file is gone, unreadable, a link by now, or was changed since the scan.
    """
    yield from source_of(str(base), asset).chunks()


def never_a_link(path: str, flags: int) -> int:
    """Opens as asked, but refuses (``ELOOP``) what has become a link, and never waits for a pipe's writer."""
    return os.open(path, flags | _NEVER_A_LINK)


def changed(name: str, path: str) -> StudioError:
    """Why a pack with the file ``name`` was not written."""
    return StudioError(
        words("{name} changed while the pack was being built, so the pack was not written.", name=name),
        words("Wait until the file is complete, then build again."),
        path=Path(path),
    )
