"""Reading a source file for a build: in chunks, and sure that it stayed what the scan saw."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from studio.errors import StudioError
from studio.files import trouble
from studio.project.assets import Asset

CHUNK = 1 << 20
"""Bytes read at once: small enough that a cancel is felt, large enough that reading is not the cost."""


def read_source(base: Path, asset: Asset) -> Iterator[bytes]:
    """The bytes of ``asset`` in chunks of at most 1 MiB, as many in all as the scan saw.

    Raises ``StudioError`` where the file is gone, unreadable, a link by now, or was changed since the scan.
    """
    path = base / asset.disk_path
    left = asset.size
    try:
        with FileIO(path, "rb", opener=never_a_link) as stream:
            _compare(os.fstat(stream.fileno()), asset, path)
            while left and (chunk := stream.read(min(CHUNK, left))):
                left -= len(chunk)
                yield chunk
            if left or stream.read(1):
                raise _changed(asset, path)
            _compare(os.fstat(stream.fileno()), asset, path)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise _changed(asset, path) from error
        raise trouble(error, path, "read", called=asset.path) from error


def never_a_link(path: str, flags: int) -> int:
    """Opens as asked, but refuses (``ELOOP``) what has become a link, and never waits for a pipe's writer."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def _compare(facts: os.stat_result, asset: Asset, path: Path) -> None:
    if facts.st_size != asset.size or facts.st_mtime_ns != asset.changed or not stat.S_ISREG(facts.st_mode):
        raise _changed(asset, path)


def _changed(asset: Asset, path: Path) -> StudioError:
    return StudioError(
        f"{asset.path} changed while the pack was being built, so the pack was not written.",
        "Wait until the file is complete, then build again.",
        path=path,
    )
