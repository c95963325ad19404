"""Reading a zip: the open zstd pack, or any zip of stored, deflated and zstd files."""

from __future__ import annotations

import calendar
import io
import stat
import zlib
from collections.abc import Iterator
from itertools import pairwise
from types import TracebackType
from typing import BinaryIO, Protocol, Self

import zstandard

from studio.archive.entries import Entry, EntryType
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.limits import CHUNK, MIB, Limits
from studio.archive.pack_index import INDEX_NAME, PackIndex, parse_index
from studio.archive.zip_directory import Listed, content_start, find_directory, listed
from studio.archive.zip_records import CENTRAL, DEFLATE, STORED, ZSTD
from studio.progress import CancelToken, Lanes
from studio.values import dataclass
from studio.words import words

_IN_MEMORY = 8 * MIB
_FEED = 64 * 1024
_ANDROID = {b"AndroidManifest.xml", b"classes.jar"}


@dataclass(frozen=True, slots=True)
class _Placed:
    """A record with where the next thing in the file begins."""

    record: Listed
    end: int


class ZipArchive:
    """An open zip. For one thread at a time; closing it closes the file.

    Opening reads the whole directory. All methods raise ``CorruptArchive`` and ``UnsupportedArchive``.
    Content is compared with its CRC-32 while it is read; the fault is raised after the last piece.
    """

    format = "zip"
    block_size = None
    blocks = None

    def __init__(self, file: BinaryIO, file_size: int, limits: Limits) -> None:
        self._file = file
        self._limits = limits
        self.bytes = file_size
        found = _records(file, file_size, limits)
        self._index = next((placed for placed in found if placed.record.name == INDEX_NAME.encode()), None)
        if self._index is None and any(placed.record.name in _ANDROID for placed in found):
            raise UnsupportedArchive(words("it is an Android library, which only shares the file extension"))
        methods = {placed.record.method for placed in found}
        self.compression = "zstd" if ZSTD in methods else "deflate" if DEFLATE in methods else "none"
        self._placed: dict[str, _Placed] = {}
        self._entries = tuple(self._enter(placed) for placed in found if placed is not self._index)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._file.close()

    def entries(self) -> tuple[Entry, ...]:
        """All entries but the pack's index, in the directory's order."""
        return self._entries

    def read(self, entry: Entry) -> Iterator[bytes]:
        """The content of ``entry`` in pieces of at most a mebibyte. Only its own bytes are read."""
        if entry.offset is not None:
            yield from self._content(self._placed[entry.path])

    def contents(self, lanes: Lanes, cancel: CancelToken) -> Iterator[tuple[Entry, Iterator[bytes]]]:
        """Every entry with its content, in order, small ones unpacked in ``lanes``. Raises ``Cancelled``."""
        for entry, pieces in lanes.map(_unpacked_entry, self._loaded(), cancel):
            yield entry, self.read(entry) if pieces is None else iter(pieces)

    def index(self) -> PackIndex | None:
        """The pack's index, or ``None`` where the zip is no pack of this program."""
        if self._index is None:
            return None
        if self._index.record.size > self._limits.index:
            raise UnsupportedArchive(words("its index is {size} bytes long", size=self._index.record.size))
        return parse_index(b"".join(self._content(self._index)))

    def spans(self) -> dict[str, int]:
        """How many bytes of the file each entry takes by path, its own header included."""
        return {path: placed.end - placed.record.offset for path, placed in self._placed.items()}

    def manifest(self) -> bytes | None:
        """The manifest in the pack's index as UTF-8, or ``None``."""
        index = self.index()
        return None if index is None else index.manifest.encode()

    def _enter(self, placed: _Placed) -> Entry:
        entry = _entry(placed.record)
        if entry.path in self._placed:
            raise CorruptArchive(
                words("two files have the same name, {path}", path=entry.path), placed.record.offset
            )
        self._placed[entry.path] = placed
        if entry.type is not EntryType.LINK:
            return entry
        if entry.size > self._limits.path:
            raise CorruptArchive(words("a link's target is too long"), placed.record.offset)
        try:
            target = b"".join(self._content(placed)).decode()
        except UnicodeDecodeError:
            raise CorruptArchive(words("a link's target is not UTF-8"), placed.record.offset) from None
        return Entry(entry.path, entry.type, 0, entry.mode, entry.mtime, target, at=entry.at)

    def _content(self, placed: _Placed) -> Iterator[bytes]:
        record = placed.record
        window = _Window(self._file, content_start(self._file, record, placed.end), record.packed)
        return _unpacked(record, window)

    def _loaded(self) -> Iterator[tuple[Entry, Listed, bytes | None]]:
        for entry in self._entries:
            placed = self._placed[entry.path]
            record = placed.record
            if entry.type is not EntryType.FILE:
                yield entry, record, b""
            elif max(record.size, record.packed) > _IN_MEMORY:
                yield entry, record, None
            else:
                start = content_start(self._file, record, placed.end)
                yield entry, record, _Window(self._file, start, record.packed).read(record.packed)


class _Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class _Window:
    """Some bytes of a file, from ``start`` on. Other readers may move the file between calls."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file = file
        self._position = start
        self._end = start + size

    def read(self, size: int = -1, /) -> bytes:
        left = self._end - self._position
        wanted = left if size < 0 else min(size, left)
        self._file.seek(self._position)
        found = self._file.read(wanted)
        if len(found) != wanted:
            raise CorruptArchive(words("a file's bytes are cut short"), self._position)
        self._position += wanted
        return found


def _records(file: BinaryIO, file_size: int, limits: Limits) -> list[_Placed]:
    """All records of the directory, none of them overlapping another."""
    directory = find_directory(file, file_size)
    if directory.count > limits.entries + 1:
        raise UnsupportedArchive(words("it has more than {count} entries", count=limits.entries))
    if directory.size > limits.names + directory.count * 2 * CENTRAL.size:
        raise UnsupportedArchive(words("its directory is {size} bytes long", size=directory.size))
    found = list(listed(file, directory))
    order = sorted(range(len(found)), key=lambda number: found[number].offset)
    ends = [directory.offset] * len(found)
    for number, following in pairwise(order):
        ends[number] = found[following].offset
    for record, end in zip(found, ends, strict=True):
        # The extra fields of the local header are unknown yet; they are added when the file is read.
        if record.offset + 30 + len(record.name) + record.packed > end:
            raise CorruptArchive(words("two files share the same bytes"), record.offset)
    return [_Placed(record, end) for record, end in zip(found, ends, strict=True)]


def _entry(record: Listed) -> Entry:
    try:
        path = record.name.decode("utf-8" if record.is_utf8 else "cp437")
    except UnicodeDecodeError:
        raise CorruptArchive(words("a file's name is not UTF-8"), record.offset) from None
    kind = _type(record)
    if not path.strip("/"):
        raise CorruptArchive(words("a file has no name"), record.offset)
    return Entry(
        path=path.removesuffix("/"),
        type=kind,
        size=record.size if kind is not EntryType.DIRECTORY else 0,
        mode=None if record.mode is None else stat.S_IMODE(record.mode),
        mtime=_seconds(*record.moment),
        offset=record.offset if kind is not EntryType.DIRECTORY else None,
        packed=record.packed,
        at=record.offset,
    )


def _type(record: Listed) -> EntryType:
    if record.name.endswith(b"/"):
        if record.size:
            raise CorruptArchive(words("a folder has content"), record.offset)
        return EntryType.DIRECTORY
    if record.mode is not None and stat.S_ISLNK(record.mode):
        return EntryType.LINK
    return EntryType.FILE


def _seconds(date: int, time: int) -> int | None:
    """A DOS date and time, taken as universal time, for the zip does not say where it was made."""
    year, month, day = 1980 + (date >> 9), date >> 5 & 15, date & 31
    hour, minute, second = time >> 11, time >> 5 & 63, 2 * (time & 31)
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60 and second < 60):
        return None
    return calendar.timegm((year, month, day, hour, minute, second))


def _unpacked_entry(loaded: tuple[Entry, Listed, bytes | None]) -> tuple[Entry, list[bytes] | None]:
    entry, record, payload = loaded
    if payload is None:
        return entry, None
    if entry.type is not EntryType.FILE:
        return entry, []
    return entry, list(_unpacked(record, io.BytesIO(payload)))


def _unpacked(record: Listed, source: _Readable) -> Iterator[bytes]:
    """The content of ``record`` from its packed bytes, never more than it says, compared with its CRC-32."""
    crc = size = 0
    for piece in _pieces(record, source):
        size += len(piece)
        if size > record.size:
            raise CorruptArchive(
                words("{name} unpacks to more than it says", name=_name(record)), record.offset
            )
        crc = zlib.crc32(piece, crc)
        yield piece
    if size != record.size:
        raise CorruptArchive(words("{name} unpacks to less than it says", name=_name(record)), record.offset)
    if crc != record.crc:
        raise CorruptArchive(
            words("the bytes of {name} do not match their checksum", name=_name(record)), record.offset
        )


def _pieces(record: Listed, source: _Readable) -> Iterator[bytes]:
    if record.method == STORED:
        return iter(lambda: source.read(CHUNK), b"")
    if record.method == DEFLATE:
        return _inflated(record, source)
    return _zstd(record, source)


def _name(record: Listed) -> str:
    return record.name.decode("utf-8" if record.is_utf8 else "cp437", "replace")


def _inflated(record: Listed, source: _Readable) -> Iterator[bytes]:
    decoder = zlib.decompressobj(-zlib.MAX_WBITS)
    held = b""
    try:
        while not decoder.eof:
            held = held or source.read(_FEED)
            piece = decoder.decompress(held, CHUNK)
            if not piece and not held:
                return
            held = decoder.unconsumed_tail
            if piece:
                yield piece
    except zlib.error:
        raise CorruptArchive(
            words("the deflated bytes of {name} are damaged", name=_name(record)), record.offset
        ) from None


def _zstd(record: Listed, source: _Readable) -> Iterator[bytes]:
    decoder = zstandard.ZstdDecompressor(max_window_size=64 * MIB)
    reader = decoder.stream_reader(source, read_size=_FEED, read_across_frames=True)  # type: ignore[arg-type]
    try:
        while piece := reader.read(CHUNK):
            yield piece
    except zstandard.ZstdError:
        raise CorruptArchive(
            words("the zstd bytes of {name} are damaged", name=_name(record)), record.offset
        ) from None
    except MemoryError:
        raise CorruptArchive(
            words("{name} asks for too much memory", name=_name(record)), record.offset
        ) from None
