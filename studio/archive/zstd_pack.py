"""Writing the open pack: a zip whose entries are zstd frames, with an index, the same bytes every time.

Ordinary tools open it: 7-Zip, libarchive, Python. Source of method 93: PKWARE's APPNOTE 6.3.8.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import threading
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Protocol, Self, cast

import zstandard

from studio.archive.limits import MIB
from studio.archive.members import Member, MemberChanged, Sink, WrittenFile, content_of, in_pieces
from studio.archive.pack_index import INDEX_NAME, make_index, manifest_text
from studio.archive.paths import CONTENTS, check_stored
from studio.archive.zip_records import (
    DEFAULT_THRESHOLDS,
    DEFLATE,
    STORED,
    ZSTD,
    Record,
    Thresholds,
    central_header,
    end_records,
    local_header,
)
from studio.progress import CancelToken, Lanes

ZSTD_VERSION = ".".join(map(str, zstandard.ZSTD_VERSION))
"""The zstd that compresses here; another one may give other bytes."""

LEVELS = range(1, 23)
WINDOW_LOG = 23
"""A frame's window is at most 8 MiB, so that any decoder's own limit is enough."""

_IN_MEMORY = 8 * MIB
_PIECE = 256 * 1024
_HANDFUL = 64
_DEFLATE_LEVELS = (6, 9)


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
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> tuple[WrittenFile, ...]:
    """Write the pack to ``out``, front to back, and say what was read, sorted by path.

    The bytes depend on id, manifest, paths, content and ``level`` only (and on the zstd library's version):
    not on the order of ``members``, not on the number of lanes. ``level`` is 1 to 22. ``deflate`` packs with
    the method that every tool reads (at 6, or at ``level`` up to 9); its bytes depend on zlib's build.

    Members are read in the lanes. Those over 8 MiB pass through a temporary file in ``scratch``, removed in
    every case. ``advance`` is told, on this thread, how many bytes of members were read since it was last
    called, at the latest when a member is written.

    Raises ``ValueError`` for doubled or unfit paths, for a member named as the index, for a manifest that is
    not UTF-8 and for an unknown level; ``MemberChanged``, ``Cancelled``, and what ``out``, ``scratch`` and
    the members raise.
    """
    manifest_text(manifest)
    ordered = _ordered(members)
    if level not in LEVELS:
        raise ValueError(f"there is no level {level}")
    writer = _Writer(out, thresholds)
    tally = _Tally(advance)
    with _Packer(level=level, deflate=deflate, scratch=scratch, cancel=cancel, tally=tally) as packer:
        results = cast(
            "Generator[list[_Packed]]",
            lanes.map(packer.pack_all, _handfuls(ordered), cancel, idle=tally.tell),
        )
        with contextlib.closing(results):
            written = tuple(
                _written(writer, packer, packed, tally) for handful in results for packed in handful
            )
        index = make_index(pack_id, manifest, written)
        index_member = Member(INDEX_NAME, len(index), lambda: iter((index,)))
        writer.add(packer.pack(index_member), packer)
    writer.finish()
    return written


def _written(writer: _Writer, packer: _Packer, packed: _Packed, tally: _Tally) -> WrittenFile:
    tally.tell()
    writer.add(packed, packer)
    return WrittenFile(packed.member.path, packed.member.size, packed.sha256)


def _ordered(members: Sequence[Member]) -> list[Member]:
    """``members`` by the bytes of their paths. Raises ``ValueError``."""
    paths: set[str] = set()
    for member in members:
        check_stored(member.path, CONTENTS)
        if member.path == INDEX_NAME:
            raise ValueError(f"the path “{INDEX_NAME}” is taken by the pack's own index")
        if member.path in paths:
            raise ValueError(f"the path “{member.path}” is given twice")
        paths.add(member.path)
    for path in paths:
        parts = path.split("/")
        for depth in range(1, len(parts)):
            if "/".join(parts[:depth]) in paths:
                raise ValueError(f"the path “{'/'.join(parts[:depth])}” is both a file and a folder")
    return sorted(members, key=lambda member: member.path.encode())


def _handfuls(members: Sequence[Member]) -> Iterator[list[Member]]:
    """Runs of ``members`` of about a mebibyte: handing each small file to a lane alone costs more than it."""
    handful: list[Member] = []
    size = 0
    for member in members:
        if handful and (size + member.size > MIB or len(handful) == _HANDFUL):
            yield handful
            handful, size = [], 0
        handful.append(member)
        size += member.size
    if handful:
        yield handful


@dataclass(frozen=True, slots=True)
class _Packed:
    """A member ready to be written: its payload in ``parts``, in ``spool``, or still at its source."""

    member: Member
    crc: int
    sha256: str
    method: int
    length: int
    parts: tuple[bytes, ...]
    spool: IO[bytes] | None


class _Writer:
    """The zip as it grows."""

    def __init__(self, out: Sink, thresholds: Thresholds) -> None:
        self._out = out
        self._thresholds = thresholds
        self._offset = 0
        self._count = 0
        self._directory = bytearray()

    def add(self, packed: _Packed, packer: _Packer) -> None:
        name = packed.member.path.encode()
        record = Record(name, packed.method, packed.crc, packed.length, packed.member.size, self._offset)
        self._directory += central_header(record, self._thresholds)
        self._count += 1
        self._write(local_header(record, self._thresholds))
        for part in packer.payload(packed):
            self._write(part)

    def finish(self) -> None:
        start, size = self._offset, len(self._directory)
        self._write(bytes(self._directory))
        self._write(end_records(self._count, size, start, self._thresholds))

    def _write(self, part: bytes) -> None:
        self._out.write(part)
        self._offset += len(part)


class _Tally:
    """Bytes read in any lane, told on the thread that made it."""

    def __init__(self, advance: Callable[[int], None]) -> None:
        self._advance = advance
        self._untold: SimpleQueue[int] = SimpleQueue()
        self._home = threading.get_ident()

    def add(self, size: int) -> None:
        self._untold.put(size)
        if threading.get_ident() == self._home:
            self.tell()

    def tell(self) -> None:
        total = 0
        with contextlib.suppress(Empty):
            while True:
                total += self._untold.get_nowait()
        if total:
            self._advance(total)


class _Compressor(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...
    def flush(self) -> bytes: ...


class _Packer:
    """Packs members, in any lane; owns the temporary files and removes them when it is left."""

    def __init__(
        self, *, level: int, deflate: bool, scratch: Path, cancel: CancelToken, tally: _Tally
    ) -> None:
        self._level = level
        self._method = DEFLATE if deflate else ZSTD
        self._scratch = scratch
        self._cancel = cancel
        self._spools: list[IO[bytes]] = []
        self._tally = tally

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for spool in self._spools:
            spool.close()

    def pack_all(self, handful: Sequence[Member]) -> list[_Packed]:
        return [self.pack(member) for member in handful]

    def pack(self, member: Member) -> _Packed:
        """Read ``member`` once and pack it; stored where that is not strictly smaller."""
        if member.size <= _IN_MEMORY:
            raw: list[bytes] = []
            parts: list[bytes] = []
            crc, sha256 = self._read(member, raw.append, parts.append)
            length = sum(map(len, parts))
            if length >= member.size:
                return _Packed(member, crc, sha256, STORED, member.size, tuple(raw), None)
            return _Packed(member, crc, sha256, self._method, length, tuple(parts), None)
        spool = self._spool()
        crc, sha256 = self._read(member, _drop, spool.write)
        length = spool.tell()
        if length >= member.size:
            spool.close()
            return _Packed(member, crc, sha256, STORED, member.size, (), None)
        return _Packed(member, crc, sha256, self._method, length, (), spool)

    def payload(self, packed: _Packed) -> Iterator[bytes]:
        """The bytes to be written for ``packed``. Raises ``MemberChanged`` where a second reading differs."""
        if packed.spool is not None:
            packed.spool.seek(0)
            while piece := packed.spool.read(MIB):
                self._cancel.check()
                yield piece
            packed.spool.close()
        elif packed.member.size <= _IN_MEMORY:
            yield from packed.parts
        else:
            digest = hashlib.sha256()
            for piece in in_pieces(content_of(packed.member), MIB):
                self._cancel.check()
                digest.update(piece)
                yield piece
            if digest.hexdigest() != packed.sha256:
                raise MemberChanged(packed.member.path, packed.member.size, packed.member.size)

    def _read(
        self, member: Member, keep: Callable[[bytes], object], write: Callable[[bytes], object]
    ) -> tuple[int, str]:
        """CRC-32 and SHA-256 of ``member``; its bytes go to ``keep``, its packed bytes to ``write``."""
        compressor = self._compressor(member.size)
        digest = hashlib.sha256()
        crc = 0
        # Pieces of one size, so that the frame does not depend on how the source was read.
        for piece in in_pieces(content_of(member), _PIECE):
            self._cancel.check()
            digest.update(piece)
            crc = zlib.crc32(piece, crc)
            keep(piece)
            write(compressor.compress(piece))
            if member.path != INDEX_NAME:
                self._tally.add(len(piece))
        write(compressor.flush())
        return crc, digest.hexdigest()

    def _compressor(self, size: int) -> _Compressor:
        if self._method == DEFLATE:
            lowest, highest = _DEFLATE_LEVELS
            return zlib.compressobj(min(max(self._level, lowest), highest), zlib.DEFLATED, -zlib.MAX_WBITS)
        parameters = _parameters(self._level, size)
        # A new one for each member: one that is used again may answer with other bytes.
        return zstandard.ZstdCompressor(compression_params=parameters).compressobj(size=size)

    def _spool(self) -> IO[bytes]:
        spool = tempfile.NamedTemporaryFile(  # noqa: SIM115 -- closed when the packer is left
            prefix=".entry-", suffix=f".{os.getpid()}.part", dir=self._scratch
        )
        self._spools.append(cast("IO[bytes]", spool))
        return self._spools[-1]


class _Parameters(Protocol):
    """How the library makes its parameters; its own types leave the keywords open."""

    def __call__(self, level: int, **settings: int) -> zstandard.ZstdCompressionParameters: ...


def _parameters(level: int, size: int) -> zstandard.ZstdCompressionParameters:
    """``level`` for ``size`` bytes, the window held to 8 MiB. One thread, as more would give other bytes."""
    make = cast("_Parameters", zstandard.ZstdCompressionParameters.from_level)  # pyright: ignore[reportUnknownMemberType] -- its stub leaves keywords untyped
    settings = {
        "source_size": size,
        "write_content_size": 1,
        "write_checksum": 0,
        "write_dict_id": 0,
        "threads": 0,
    }
    own = make(level, **settings)
    return own if own.window_log <= WINDOW_LOG else make(level, window_log=WINDOW_LOG, **settings)


def _drop(piece: bytes) -> None:
    del piece
