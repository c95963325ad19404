"""Small databases in the user's cache folder: opened if that can be done, thrown away when damaged.

Nothing is in them that could not be found out again, and who reads them has a proof for each row.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from studio.errors import StudioError
from studio.files import make_folder

_PATIENCE = 1.0
"""Seconds to wait for another process that writes."""

_OUTSIDE = frozenset(
    {
        *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_PROTOCOL),
        *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM),
        *(sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_MISUSE, sqlite3.SQLITE_RANGE),
    }
)
"""Faults that say nothing about what is in the file; another time it may be used again."""


def open_database(path: Path, tables: str, *, any_thread: bool = False) -> sqlite3.Connection | None:
    """The database at ``path`` with ``tables`` in it, made anew where it is missing or damaged.

    ``None`` where none can be had. ``any_thread``: the caller sees to it that one thread at a time asks.
    """
    for _ in range(2):
        try:
            make_folder(path.parent)
            return _connected(path, tables, any_thread=any_thread)
        except StudioError:
            break
        except sqlite3.Error as fault:
            if not is_damage(fault):
                break
            clear_away(path)
    return None


def is_damage(fault: Exception) -> bool:
    """Whether ``fault`` means the file itself, and not only that it cannot be used now."""
    code = getattr(fault, "sqlite_errorcode", None)
    if not isinstance(fault, sqlite3.Error) or not isinstance(code, int):
        return isinstance(fault, sqlite3.OperationalError)  # Text that is none.
    return code != sqlite3.SQLITE_READONLY_DBMOVED and code & 0xFF not in _OUTSIDE


def clear_away(path: Path) -> None:
    """Remove the database at ``path``, as far as the system lets it go."""
    for place in places_of(path):
        with contextlib.suppress(OSError):
            place.unlink()


def places_of(path: Path) -> tuple[Path, ...]:
    """All files that the database at ``path`` may consist of."""
    return tuple(path.with_name(path.name + ending) for ending in ("", "-wal", "-shm", "-journal"))


def _connected(path: Path, tables: str, *, any_thread: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=not any_thread)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # Nobody waits for the disk, which may be busy with a whole build, and least of all who cancels one:
        # where the power fails, what is left of it is damaged at worst.
        connection.execute("PRAGMA synchronous = OFF")
        for statement in tables.split(";"):
            with connection:
                connection.execute(statement)
    except BaseException:
        connection.close()
        raise
    return connection
