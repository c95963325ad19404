"""Where packed pieces are kept between builds, how much room they may take, and how to be rid of them."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_cache_path

from studio.build.cache_segments import SUFFIX
from studio.workspace.database import clear_away, places_of

FORMAT = 1
"""To be raised when pieces are kept in another way."""

DEFAULT_LIMIT = 10_000_000_000
"""Bytes that all pieces may take, of all projects together."""

_LEAST_FREE, _FREE_SHARE, _MOST_FREE = 2_000_000_000, 20, 20_000_000_000
"""Bytes of the disk that stay free in any case: a twentieth of it, within these bounds."""


class CacheSize(NamedTuple):
    """How much is kept: bytes on disk, and how many pieces."""

    bytes: int
    pieces: int


class Cleared(NamedTuple):
    """What a clearing did: bytes that went, and bytes of pieces that could not be removed."""

    bytes: int
    left: int


def cache_folder() -> Path:
    """Where the pieces lie. It may be deleted at any time."""
    return user_cache_path("Pack Studio", appauthor=False) / f"pieces-{FORMAT}"


def index_path(folder: Path) -> Path:
    """The database in ``folder`` that says where each piece is."""
    return folder / "index.sqlite3"


def room_on_disk(folder: Path) -> int:
    """How many bytes more the pieces in ``folder`` may take for the disk's sake; below zero: too many.

    Raises ``OSError`` where the disk does not tell.
    """
    disk = shutil.disk_usage(folder)
    return disk.free - max(_LEAST_FREE, min(disk.total // _FREE_SHARE, _MOST_FREE))


def size_of_cache() -> CacheSize:
    """How much is kept now. What cannot be looked at counts nothing."""
    folder = cache_folder()
    return CacheSize(sum(size for _, size in _files(folder)), _pieces(index_path(folder)))


def clear_cache() -> Cleared:
    """Throw away all pieces, also while builds use them: those pack again what they miss. Never fails."""
    folder = cache_folder()
    before = size_of_cache().bytes
    left = sum(size for path, size in _files(folder) if path.suffix == SUFFIX and not _removed(path))
    if not _empty(index_path(folder)):
        left += index_path(folder).stat().st_size
    with contextlib.suppress(OSError):
        folder.rmdir()
    return Cleared(max(before - size_of_cache().bytes, 0), left)


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _empty(index: Path) -> bool:
    """Remove the database; where another process has it open, only what is in it. Whether that was done."""
    in_use = emptied = False
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_opened(index)) as database:
        in_use = not _is_alone(database)
        if in_use:
            with database:
                database.execute("DELETE FROM pieces")
                database.execute("DELETE FROM segments")
            emptied = True
            database.execute("VACUUM")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if not in_use:
        clear_away(index)
    return emptied or not os.path.lexists(index)


def _opened(index: Path) -> sqlite3.Connection:
    """The database, if there is one: asking makes none."""
    return sqlite3.connect(f"{index.absolute().as_uri()}?mode=rw", uri=True, timeout=1)


def _is_alone(connection: sqlite3.Connection) -> bool:
    """Whether nobody else has the database open: only then SQLite changes how it keeps its journal."""
    try:
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError as fault:
        return fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY
    return bool(mode == "delete")


def _pieces(index: Path) -> int:
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_opened(index)) as database:
        (count,) = database.execute("SELECT count(*) FROM pieces").fetchone()
        return int(count)
    return 0


def _files(folder: Path) -> Iterator[tuple[Path, int]]:
    """The cache's files and their sizes; what others put into the folder is none of them."""
    own = {place.name for place in places_of(index_path(folder))}
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name in own or entry.name.endswith(SUFFIX):
                with contextlib.suppress(OSError):
                    yield Path(entry.path), entry.stat(follow_symlinks=False).st_size
