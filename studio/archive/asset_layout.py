"""How an asset pack is laid out before it is compressed: entries in order, and the cuts between blocks.

Source of order, fields and values: what was read out of packs made by Apple's packager (its own times and
owner aside, which are fixed here so that two builds are equal).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from studio.archive import headers
from studio.archive.entries import EntryType
from studio.archive.members import Member
from studio.archive.paths import CONTENTS, LONGEST_PATH, MANIFEST, check_stored
from studio.words import words

_OWNER, _GROUP = 501, 20
_FOLDER_MODE, _FILE_MODE = 0o755, 0o644
_TIME = 315_532_800  # 1980-01-01, so that two builds are equal


class Extent(NamedTuple):
    """The bytes of ``member`` from ``start`` to ``stop``."""

    member: Member
    start: int
    stop: int


Piece: TypeAlias = bytes | Extent
"""A run of the unpacked archive: bytes that are known already, or a part of a member."""


class Cut(NamedTuple):
    """One block before it is packed: ``size`` bytes, of which ``content`` are bytes of members."""

    size: int
    content: int
    pieces: list[Piece]


def cuts(members: Iterable[Member], manifest: bytes, size: int) -> Iterator[Cut]:
    """The unpacked archive in blocks of exactly ``size`` bytes, the last one shorter. Nothing is read.

    Raises ``ValueError`` for paths that are doubled, lie below another file or must not be stored.
    """
    return _cut(_pieces(_plan(members), manifest), size)


def tree_order(path: str) -> str:
    """The key that puts paths depth first, siblings by the bytes of their names, folders before contents.

    Paths have no zeros, and the order of letters is that of their bytes.
    """
    return path.replace("/", "\0")


def _plan(members: Iterable[Member]) -> list[Member | str]:
    """Everything below ``Contents`` in order, folders as their paths. Raises ``ValueError``."""
    files: dict[str, Member] = {}
    folders: set[str] = set()
    for member in members:
        path = member.path
        check_stored(path, CONTENTS)
        if path in files:
            raise ValueError(words("the path “{path}” is given twice", path=path))
        files[path] = member
        folder = path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    for path in folders:
        if path in files:
            raise ValueError(words("the path “{path}” is both a file and a folder", path=path))
    return [files.get(path, path) for path in sorted([*files, *folders], key=tree_order)]


def _pieces(plan: Iterable[Member | str], manifest: bytes) -> Iterator[Piece]:
    yield _folder_header("")
    yield _folder_header(CONTENTS.removesuffix("/"))
    for item in plan:
        if isinstance(item, str):
            yield _folder_header(CONTENTS + item)
        else:
            yield _file_header(CONTENTS + item.path, item.size)
            yield Extent(item, 0, item.size)
    yield _file_header(MANIFEST, len(manifest))
    yield manifest


def _cut(pieces: Iterable[Piece], size: int) -> Iterator[Cut]:
    held: list[Piece] = []
    left, content = size, 0
    for piece in pieces:
        length = len(piece) if isinstance(piece, bytes) else piece.stop - piece.start
        if length < left:
            held.append(piece)
            left -= length
            content += 0 if isinstance(piece, bytes) else length
            continue
        start = 0
        while length - start >= left:
            held.append(_part(piece, start, start + left))
            yield Cut(size, content + (0 if isinstance(piece, bytes) else left), held)
            start += left
            held, left, content = [], size, 0
        if start < length:
            held.append(_part(piece, start, length))
            left -= length - start
            content += 0 if isinstance(piece, bytes) else length - start
    if left < size or held:
        yield Cut(size - left, content, held)


def _part(piece: Piece, start: int, stop: int) -> Piece:
    if isinstance(piece, bytes):
        return piece[start:stop]
    return piece if not start and stop == piece.stop else Extent(piece.member, start, stop)


def _shared(mode: int) -> bytes:
    """The fields between an entry's path and its content, the same for all of a kind."""
    return b"".join(
        (
            headers.number_field("UID", _OWNER),
            headers.number_field("GID", _GROUP),
            headers.number_field("MOD", mode),
            headers.number_field("FLG", 0),
            headers.time_field("CTM", _TIME),
            headers.time_field("MTM", _TIME),
            headers.time_field("BTM", _TIME),
        )
    )


_IS_FILE = headers.number_field("TYP", ord(EntryType.FILE))
_IS_FOLDER = headers.number_field("TYP", ord(EntryType.DIRECTORY))
_OF_FILES, _OF_FOLDERS = _shared(_FILE_MODE), _shared(_FOLDER_MODE)


def _folder_header(path: str) -> bytes:
    return headers.make_header(_IS_FOLDER, headers.text_field("PAT", path), _OF_FOLDERS)


_BEFORE_PATH, _BEHIND_PATH = _IS_FILE + b"PATP", _OF_FILES + b"DATA"
_BESIDES_PATH = len(headers.make_header(_BEFORE_PATH, _BEHIND_PATH)) + 4
_short = struct.Struct("<H").pack


def _file_header(path: str, size: int) -> bytes:
    name = path.encode()
    if size < 1 << 16 and len(name) <= LONGEST_PATH:  # As below, in one step: most files are small.
        length = _short(_BESIDES_PATH + len(name))
        return b"".join(
            (headers.MAGICS[0], length, _BEFORE_PATH, _short(len(name)), name, _BEHIND_PATH, _short(size))
        )
    return headers.make_header(
        _IS_FILE, headers.text_field("PAT", path), _OF_FILES, headers.blob_field("DAT", size)
    )
