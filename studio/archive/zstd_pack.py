"""Writing the open pack: a zip whose entries are zstd frames, with an index, the same bytes every time.

Ordinary tools open it: 7-Zip, libarchive, Python. Source of method 93: PKWARE's APPNOTE 6.3.8.
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Generator, Iterable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import cast

from studio.archive.entry_packer import EntryPacker, Packed
from studio.archive.kept_entries import KeptEntries
from studio.archive.limits import MIB
from studio.archive.members import Member, Sink, WrittenFile, WrittenPack
from studio.archive.pack_index import INDEX_NAME, make_index, manifest_text
from studio.archive.paths import CONTENTS, check_stored
from studio.archive.pieces import NO_STORE, PieceStore
from studio.archive.tally import Tally
from studio.archive.zip_records import DEFAULT_THRESHOLDS, STORED, Thresholds
from studio.archive.zip_writer import ZipWriter
from studio.archive.zstd_frames import Frames
from studio.progress import CancelToken, Lanes, glancing, handfuls
from studio.words import words

_HANDFUL = 512


def write_zstd_pack(
    out: Sink,
    *,
    pack_id: str,
    manifest: bytes,
    members: Sequence[Member],
    level: int = 3,
    deflate: bool = False,
    scratch: Path,
    lanes: Lanes,
    cancel: CancelToken,
    advance: Callable[[int], None],
    store: PieceStore = NO_STORE,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> WrittenPack:
    """Write the pack to ``out``, front to back, and say what is in it.

    The bytes depend on id, manifest, paths, content and ``level`` only (and on the zstd library's version):
    not on the order of ``members``, not on the number of lanes, not on what ``store`` has. ``level`` is 1 to
    19. ``deflate`` packs with the method that every tool reads; its bytes depend on zlib's version.

    Members are read in the lanes; those with known digests that ``store`` has are not read at all. Those over
    8 MiB pass through a temporary file in ``scratch``, removed in every case. ``advance`` is told, on this
    thread, of how many bytes of members were done since it was last called.

    Raises ``ValueError`` for doubled or unfit paths, for a member named as the index, for a manifest that is
    not UTF-8 and for an unknown level; ``MemberChanged``, ``Cancelled``, and what ``out``, ``scratch`` and
    the members raise.
    """
    manifest_text(manifest)
    ordered = _ordered(glancing(members, cancel))
    frames = Frames(level, deflate=deflate)
    writer = ZipWriter(out, thresholds)
    tally = Tally(advance)
    files: list[WrittenFile] = []
    reused = 0
    with EntryPacker(
        frames, KeptEntries(store, frames), scratch=scratch, cancel=cancel, tally=tally
    ) as packer:
        results = cast(
            "Generator[list[Packed]]",
            lanes.map(
                packer.pack_all,
                handfuls(ordered, attrgetter("size"), most_bytes=MIB, most=_HANDFUL),
                cancel,
                idle=tally.tell,
            ),
        )
        with contextlib.closing(results):
            for handful in results:
                for packed in handful:
                    files.append(_write(writer, packer, packed))
                    reused += packed.is_reused
                tally.tell()
    _write_index(writer, frames, make_index(pack_id, manifest, files), cancel)
    writer.finish()
    return WrittenPack(tuple(files), len(files), reused)


def _write(writer: ZipWriter, packer: EntryPacker, packed: Packed) -> WrittenFile:
    member = packed.member
    writer.add(
        member.path,
        packer.payload(packed),
        method=packed.method,
        crc=packed.crc,
        size=member.size,
        length=packed.length,
    )
    return WrittenFile(member.path, member.size, *packed.digests)


def _write_index(writer: ZipWriter, frames: Frames, index: bytes, cancel: CancelToken) -> None:
    parts = frames.pack(index, cancel)
    method, payload = (STORED, [index]) if parts is None else (frames.method, parts)
    length = sum(map(len, payload))
    writer.add(INDEX_NAME, payload, method=method, crc=zlib.crc32(index), size=len(index), length=length)


def _ordered(members: Iterable[Member]) -> list[Member]:
    """``members`` by the bytes of their paths. Raises ``ValueError``."""
    paths: dict[str, Member] = {}
    for member in members:
        check_stored(member.path, CONTENTS)
        if member.path == INDEX_NAME:
            raise ValueError(words("the path “{path}” is taken by the pack's own index", path=INDEX_NAME))
        if member.path in paths:
            raise ValueError(words("the path “{path}” is given twice", path=member.path))
        paths[member.path] = member
    for path in paths:
        end = path.find("/")
        while end != -1:
            if path[:end] in paths:
                raise ValueError(words("the path “{path}” is both a file and a folder", path=path[:end]))
            end = path.find("/", end + 1)
    return [paths[path] for path in sorted(paths, key=str.encode)]
