"""What an archive holds: entries."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from studio.values import dataclass


class EntryType(StrEnum):
    """What an entry is. Source: the letters of Apple Archive's ``TYP`` field (AAEntryTypes)."""

    FILE = "F"
    DIRECTORY = "D"
    LINK = "L"
    FIFO = "P"
    CHARACTER_DEVICE = "C"
    BLOCK_DEVICE = "B"
    SOCKET = "S"
    WHITEOUT = "W"
    DOOR = "R"
    PORT = "T"
    METADATA = "M"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of an archive.

    ``path`` is ``/``-separated and exactly as stored, ``""`` for the archived directory itself; it is not
    checked for safety (``studio.archive.paths`` does that). ``size`` is bytes of content; ``mode`` the
    permission bits; ``mtime`` whole seconds since 1970; ``link`` the target of a symbolic link.

    ``offset`` says where the content is: of an Apple Archive in the unpacked data, of a zip the local header
    in the file; ``None`` where the archive holds no content (a list of files may give a size all the same).
    ``sha256`` is in hexadecimal digits where the archive states one. ``cluster`` is the number that members
    of one hard-link group share. ``attributes`` says that extended attributes are stored, which are not read.
    ``packed`` is how many bytes the content takes in a zip; an Apple Archive packs entries together.
    ``at`` is where the entry's own header is, for messages; counted as ``offset`` is.
    """

    path: str
    type: EntryType
    size: int = 0
    mode: int | None = None
    mtime: int | None = None
    link: str | None = None
    offset: int | None = None
    sha256: str | None = None
    cluster: int | None = None
    attributes: bool = False
    packed: int | None = None
    at: int | None = field(default=None, compare=False)
