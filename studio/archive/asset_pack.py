"""Writing an asset pack as an Apple Archive: laid out as Apple's packager does, the same bytes every time.

One-mebibyte LZFSE blocks; entries: the root, ``Contents`` and all below it, ``Manifest.json``.
"""

from __future__ import annotations

import contextlib
import hashlib
import struct
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

from studio.archive import codecs, headers
from studio.archive.entries import EntryType
from studio.archive.limits import MIB
from studio.archive.members import Member, Sink, WrittenFile, content_of, in_pieces
from studio.archive.paths import CONTENTS, MANIFEST, check_stored
from studio.progress import CancelToken, Lanes

BLOCK_SIZE = MIB

_LETTER = "e"
_OWNER, _GROUP = 501, 20
_FOLDER_MODE, _FILE_MODE = 0o755, 0o644
_TIME = 315_532_800  # 1980-01-01, so that two builds are equal


def write_asset_pack(
    out: Sink,
    *,
    manifest: bytes,
    members: Sequence[Member],
    lanes: Lanes,
    cancel: CancelToken,
    advance: Callable[[int], None],
) -> tuple[WrittenFile, ...]:
    """Write the pack to ``out``, front to back, and say what was read, sorted by path.

    The bytes depend on paths, content and ``manifest`` only: not on the order of ``members``, not on the
    number of lanes. ``advance`` is told, on this thread, how many bytes of members were read since it was
    last called. At most ``lanes.count`` + 2 blocks are held.

    Raises ``ValueError`` for paths that are doubled, lie below another file or must not be stored,
    ``MemberChanged``, ``Cancelled``, ``StudioError`` where the LZFSE library is missing, and what ``out`` and
    the members raise.
    """
    codecs.needed_lzfse()
    plan = _plan(members)
    written: list[WrittenFile] = []
    content = _stream(plan, manifest, written, advance)
    out.write(b"pbz" + _LETTER.encode("ascii") + struct.pack(">Q", BLOCK_SIZE))
    blocks = in_pieces(content, BLOCK_SIZE)
    results = cast("Generator[tuple[int, bytes]]", lanes.map(partial(_packed, _LETTER), blocks, cancel))
    with contextlib.closing(results):
        for size, packed in results:
            out.write(struct.pack(">QQ", size, len(packed)))
            out.write(packed)
    return tuple(sorted(written, key=lambda file: file.path.encode()))


def tree_order(path: str) -> tuple[bytes, ...]:
    """The key that puts paths depth first, siblings by the bytes of their names, folders before contents."""
    return tuple(part.encode() for part in path.split("/"))


@dataclass(frozen=True, slots=True)
class _Folder:
    path: str


def _plan(members: Sequence[Member]) -> list[Member | _Folder]:
    """Everything below ``Contents`` in order. Raises ``ValueError``."""
    files: dict[str, Member] = {}
    folders: dict[str, _Folder] = {}
    for member in members:
        check_stored(member.path, CONTENTS)
        if member.path in files:
            raise ValueError(f"the path “{member.path}” is given twice")
        files[member.path] = member
        parts = member.path.split("/")
        for depth in range(len(parts) - 1, 0, -1):
            folder = "/".join(parts[:depth])
            if folder in folders:
                break
            folders[folder] = _Folder(folder)
    for path in folders:
        if path in files:
            raise ValueError(f"the path “{path}” is both a file and a folder")
    return sorted([*files.values(), *folders.values()], key=lambda item: tree_order(item.path))


def _stream(
    plan: Sequence[Member | _Folder],
    manifest: bytes,
    written: list[WrittenFile],
    advance: Callable[[int], None],
) -> Iterator[bytes]:
    """The unpacked archive, in pieces of any size."""
    yield _folder_header("")
    yield _folder_header(CONTENTS.removesuffix("/"))
    for item in plan:
        if isinstance(item, _Folder):
            yield _folder_header(CONTENTS + item.path)
            continue
        yield _file_header(CONTENTS + item.path, item.size)
        digest = hashlib.sha256()
        for chunk in content_of(item):
            digest.update(chunk)
            yield chunk
            advance(len(chunk))
        written.append(WrittenFile(item.path, item.size, digest.hexdigest()))
    yield _file_header(MANIFEST, len(manifest))
    yield manifest


def _packed(letter: str, block: bytes) -> tuple[int, bytes]:
    return len(block), codecs.encode(letter, block)


def _folder_header(path: str) -> bytes:
    return headers.make_header(*_common(EntryType.DIRECTORY, path, _FOLDER_MODE))


def _file_header(path: str, size: int) -> bytes:
    return headers.make_header(*_common(EntryType.FILE, path, _FILE_MODE), headers.blob_field("DAT", size))


def _common(kind: EntryType, path: str, mode: int) -> tuple[bytes, ...]:
    return (
        headers.number_field("TYP", ord(kind)),
        headers.text_field("PAT", path),
        headers.number_field("UID", _OWNER),
        headers.number_field("GID", _GROUP),
        headers.number_field("MOD", mode),
        headers.number_field("FLG", 0),
        headers.time_field("CTM", _TIME),
        headers.time_field("MTM", _TIME),
        headers.time_field("BTM", _TIME),
    )
