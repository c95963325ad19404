"""Reading an Apple Archive: its entries, one by one or all in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from studio.archive.blocks import Unpacked
from studio.archive.entries import Entry, EntryType
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.headers import PREAMBLE, Header, header_size, parse_header
from studio.archive.limits import CHUNK, Limits
from studio.archive.paths import MANIFEST
from studio.progress import CancelToken, Lanes
from studio.words import words

_HASH_SUBTYPE_BYTES = 32
_TYPES = {ord(kind): kind for kind in EntryType}


class AppleArchive:
    """An open Apple Archive. For one thread at a time; closing it closes the file.

    ``unpacked_bytes`` are all entries with their headers; ``tear`` is why they end early, where somebody
    wanted what there is of an archive that is cut short. All methods raise ``CorruptArchive`` and
    ``UnsupportedArchive``; the format has no checksums, so damage
    inside a stored block goes unnoticed here.
    """

    format = "aar"

    def __init__(self, file: BinaryIO, file_size: int, unpacked: Unpacked, limits: Limits) -> None:
        self._file = file
        self._unpacked = unpacked
        self._limits = limits
        self._entries: tuple[Entry, ...] | None = None
        self.bytes = file_size
        self.compression = unpacked.compression
        self.block_size = unpacked.block_size
        self.blocks = unpacked.blocks
        self.unpacked_bytes = unpacked.size
        self.tear: CorruptArchive | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._file.close()

    def entries(self) -> tuple[Entry, ...]:
        """All entries, the root's own included, in the archive's order.

        The first call decodes only blocks that hold headers; the answer is remembered.
        """
        return tuple(self.walk()) if self._entries is None else self._entries

    def walk(self) -> Iterator[Entry]:
        """The same one by one: those before a damage are given out before it is raised."""
        if self._entries is not None:
            yield from self._entries
            return
        source = _Jumping(self._unpacked)
        entries: list[Entry] = []
        for entry, payload in _walk(source, self._limits):
            source.skip(payload)
            entries.append(entry)
            yield entry
        self._entries = tuple(entries)

    def read(self, entry: Entry) -> Iterator[bytes]:
        """The content of ``entry`` in pieces of at most a mebibyte; none where the archive holds none."""
        if entry.offset is None:
            return
        end = entry.offset + entry.size
        for offset in range(entry.offset, end, CHUNK):
            yield self._unpacked.read(offset, min(CHUNK, end - offset))

    def contents(self, lanes: Lanes, cancel: CancelToken) -> Iterator[tuple[Entry, Iterator[bytes]]]:
        """Every entry with its content, in order, the archive being decoded once, in ``lanes``.

        The content of an entry is gone when the next is asked for. Raises ``Cancelled``.
        """
        source = _Flowing(self._unpacked.stream(lanes, cancel))
        for entry, payload in _walk(source, self._limits):
            end = source.position + payload
            yield entry, _content(source, entry)
            source.skip(end - source.position)

    def manifest(self) -> bytes | None:
        """The bytes of the ``Manifest.json`` at the root, or ``None``."""
        return self.manifest_of(self.entries())

    def manifest_of(self, entries: Iterable[Entry]) -> bytes | None:
        """The same where only these ``entries`` are known."""
        for entry in entries:
            if entry.path == MANIFEST and entry.type is EntryType.FILE and entry.offset is not None:
                if entry.size > self._limits.manifest:
                    raise UnsupportedArchive(words("its manifest is {size} bytes long", size=entry.size))
                return b"".join(self.read(entry))
        return None


class _Source(Protocol):
    """Unpacked bytes, read front to back."""

    position: int

    def at_end(self) -> bool: ...
    def take(self, size: int) -> bytes: ...
    def skip(self, size: int) -> None: ...


class _Jumping:
    """Skips without decoding."""

    def __init__(self, unpacked: Unpacked) -> None:
        self._unpacked = unpacked
        self.position = 0

    def at_end(self) -> bool:
        return self.position == self._unpacked.size

    def take(self, size: int) -> bytes:
        taken = self._unpacked.read(self.position, size)
        self.position += size
        return taken

    def skip(self, size: int) -> None:
        if self.position + size > self._unpacked.size:
            raise _cut_short(self._unpacked.size)
        self.position += size


class _Flowing:
    """Takes pieces as they come."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._piece: bytes = b""
        self._used = 0
        self.position = 0

    def at_end(self) -> bool:
        return not self._fill()

    def take(self, size: int) -> bytes:
        taken: list[bytes] = []
        while size > 0:
            piece = self.some(size)
            taken.append(piece)
            size -= len(piece)
        return taken[0] if len(taken) == 1 else b"".join(taken)

    def some(self, most: int) -> bytes:
        """At least one byte and at most ``most``."""
        if not self._fill():
            raise _cut_short(self.position)
        piece = self._piece[self._used : self._used + most]
        self._move(len(piece))
        return piece

    def skip(self, size: int) -> None:
        while size > 0:
            if not self._fill():
                raise _cut_short(self.position)
            step = min(size, len(self._piece) - self._used)
            self._move(step)
            size -= step

    def _fill(self) -> bool:
        while self._used == len(self._piece):
            piece = next(self._pieces, None)
            if piece is None:
                return False
            self._piece, self._used = piece, 0
        return True

    def _move(self, size: int) -> None:
        self._used += size
        self.position += size


def _walk(source: _Source, limits: Limits) -> Iterator[tuple[Entry, int]]:
    """Every entry with the size of what follows its header; the caller moves ``source`` past that."""
    count = names = 0
    while not source.at_end():
        at = source.position
        size = header_size(source.take(PREAMBLE), at)
        header = parse_header(source.take(size - PREAMBLE), at)
        entry = _entry(header, source.position, limits)
        count += 1
        names += len(entry.path) + len(entry.link or "")
        if count > limits.entries:
            raise UnsupportedArchive(words("it has more than {count} entries", count=limits.entries))
        if names > limits.names:
            raise UnsupportedArchive(
                words("its paths are together longer than {count} characters", count=limits.names)
            )
        yield entry, header.payload


def _content(source: _Flowing, entry: Entry) -> Iterator[bytes]:
    if entry.offset is None:
        return
    if source.position > entry.offset:
        raise ValueError(f"{entry.path} was passed before it was read")
    source.skip(entry.offset - source.position)
    left = entry.size
    while left > 0:
        piece = source.some(min(CHUNK, left))
        left -= len(piece)
        yield piece


def _entry(header: Header, start: int, limits: Limits) -> Entry:
    """The entry of ``header``, whose blobs begin at ``start`` of the unpacked data."""
    kind = _type(header)
    path, link = header.text(b"PAT"), header.text(b"LNK")
    if path is None and kind is not EntryType.METADATA:
        raise CorruptArchive(words("an entry has no path"), header.at)
    if max(len(path or ""), len(link or "")) > limits.path:
        raise CorruptArchive(
            words("an entry's path is longer than {count} characters", count=limits.path), header.at
        )
    mode = header.number(b"MOD")
    content = header.blob(b"DAT")
    digest = header.digest(b"SH2")
    return Entry(
        path=path or "",
        type=kind,
        size=(header.number(b"SIZ") or 0) if content is None else content.size,
        mode=None if mode is None else mode & 0o7777,
        mtime=header.seconds(b"MTM"),
        link=link,
        offset=None if content is None else start + content.start,
        sha256=digest.hex() if digest is not None and len(digest) == _HASH_SUBTYPE_BYTES else None,
        cluster=header.number(b"HLC"),
        attributes=header.blob(b"XAT") is not None,
        at=header.at,
    )


def _type(header: Header) -> EntryType:
    number = header.number(b"TYP")
    if number is None:
        raise CorruptArchive(words("an entry does not say what it is"), header.at)
    found = _TYPES.get(number)
    if found is None:
        raise CorruptArchive(
            words("an entry is of an unknown type ({number})", number=str(number)), header.at
        )
    return found


def _cut_short(at: int) -> CorruptArchive:
    return CorruptArchive(words("the archive ends in the middle of an entry, in its unpacked data"), at)
