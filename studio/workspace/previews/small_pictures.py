"""Small pictures, kept from one run to the next in the user's cache folder.

Whatever is wrong with them costs time and nothing else: they may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import io
import sqlite3
import time
import zlib
from collections.abc import Generator
from pathlib import Path

from platformdirs import user_cache_path

from studio.values import dataclass
from studio.workspace.database import clear_away, is_damage, open_database
from studio.workspace.previews.preview import Pixels

FORMAT = 1
"""To be raised when pictures are kept in another way, or when more of them can be read."""

MOST = 256_000_000
"""Bytes that they take; of more a tenth goes, what was longest not asked for first."""

_QUALITY = 85
"""Of WebP: a small picture takes some 10 kB, and nobody sees a difference."""

_DAY = 86_400

_TABLES = """
    CREATE TABLE IF NOT EXISTS pictures (
        key BLOB PRIMARY KEY, width INTEGER, height INTEGER, proof INTEGER, used INTEGER, picture BLOB
    );
    CREATE INDEX IF NOT EXISTS pictures_by_use ON pictures (used)
"""
_FIND = "SELECT width, height, proof, used, picture FROM pictures WHERE key = ?"
_KEEP = "INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?, ?, ?)"
_USE = "UPDATE pictures SET used = ? WHERE key = ?"
_SIZE = (
    "SELECT (page_count - freelist_count) * page_size "
    "FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
)
_FORGET = (
    "DELETE FROM pictures WHERE rowid IN "
    "(SELECT rowid FROM pictures ORDER BY used LIMIT (SELECT count(*) / 10 + 1 FROM pictures))"
)


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """``pixels`` is ``None`` where a file has no picture. ``width`` and ``height`` are the file's own.

    They are 0 where they are not known.
    """

    pixels: Pixels | None
    width: int = 0
    height: int = 0


def pictures_path() -> Path:
    """Where they lie."""
    return user_cache_path("Pack Studio", appauthor=False) / f"thumbnails-{FORMAT}.sqlite3"


@contextlib.contextmanager
def small_pictures(most: int = MOST) -> Generator[SmallPictures]:
    """What is kept, open for one thread; several processes may have it open at once. Never fails."""
    pictures = SmallPictures(open_database(pictures_path(), _TABLES) or _forgetful(), most)
    try:
        yield pictures
    finally:
        pictures.close()


class SmallPictures:
    """Small pictures by key. Once something about them fails, they are forgotten."""

    def __init__(self, connection: sqlite3.Connection, most: int) -> None:
        self._connection = connection
        self._most = most
        self._today = int(time.time()) // _DAY

    def find(self, key: bytes) -> Thumbnail | None:
        """What is kept under ``key``; ``None``: nothing that is sound."""
        found: Thumbnail | None = None
        with self._trying() as connection:
            for width, height, proof, used, picture in connection.execute(_FIND, (key,)).fetchall():
                if proof != _proof(key, width, height, picture):
                    continue
                found = Thumbnail(_unpacked(picture) if picture else None, width, height)
                if used != self._today:
                    with connection:
                        connection.execute(_USE, (self._today, key))
        return found

    def keep(self, key: bytes, thumbnail: Thumbnail) -> None:
        """Keep ``thumbnail`` under ``key``; where that takes too much room, others go."""
        picture = _packed(thumbnail.pixels) if thumbnail.pixels is not None else b""
        width, height = thumbnail.width, thumbnail.height
        proof = _proof(key, width, height, picture)
        with self._trying() as connection, connection:
            connection.execute(_KEEP, (key, width, height, proof, self._today, picture))
            (size,) = connection.execute(_SIZE).fetchone()
            if size > self._most:
                connection.execute(_FORGET)

    def close(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    @contextlib.contextmanager
    def _trying(self) -> Generator[sqlite3.Connection]:
        try:
            yield self._connection
        except (sqlite3.Error, ValueError, TypeError, OverflowError, OSError) as fault:
            if isinstance(fault, sqlite3.Error):
                self.close()
                if is_damage(fault):
                    clear_away(pictures_path())
                self._connection = _forgetful()


def _forgetful() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(_TABLES)
    return connection


def _proof(key: bytes, width: int, height: int, picture: bytes) -> int:
    """A sum over what is kept: a bit that fell over on the disk must not be shown."""
    return zlib.crc32(picture, zlib.crc32(b"%d %d" % (width, height), zlib.crc32(key)))


def _packed(pixels: Pixels) -> bytes:
    from PIL import Image  # noqa: PLC0415 -- only who looks at pictures waits for it

    image = Image.frombuffer("RGBA", (pixels.width, pixels.height), pixels.rows, "raw", "RGBA", 0, 1)
    stream = io.BytesIO()
    image.save(stream, "WEBP", quality=_QUALITY, method=1, exact=False)
    return stream.getvalue()


def _unpacked(picture: bytes) -> Pixels:
    """Raises ``OSError`` where it is none."""
    from PIL import Image  # noqa: PLC0415 -- only who looks at pictures waits for it

    with Image.open(io.BytesIO(picture), formats=("WEBP",)) as image:
        return Pixels(*image.size, image.convert("RGBA").tobytes())
