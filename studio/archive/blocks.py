"""The unpacked bytes of an Apple Archive, wherever they lie: in a container of blocks, or plain.

Source of the container's layout: Apple's ``compression_tool(1)``. Its numbers are big-endian.
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_right
from collections import OrderedDict, deque
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from studio.archive import codecs
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.limits import CHUNK, MIB, Limits
from studio.progress import CancelToken, Lanes
from studio.words import words

MAGIC = b"pbz"
CONTAINER_HEADER = 12
BLOCK_HEADER = 16

_REMEMBERED = 8 * MIB
"""Bytes of unpacked blocks that are kept for the next reading."""

_LARGE = 8 * MIB
"""Larger blocks are never held unpacked as a whole."""


class Unpacked(Protocol):
    """The unpacked bytes of an archive: ``size`` of them. For one thread at a time.

    ``compression``, ``block_size`` and ``blocks`` describe the container; without one the last two are
    ``None``.
    """

    @property
    def size(self) -> int: ...
    @property
    def compression(self) -> str: ...
    @property
    def block_size(self) -> int | None: ...
    @property
    def blocks(self) -> int | None: ...

    def read(self, offset: int, size: int) -> bytes:
        """Exactly ``size`` bytes from ``offset``; no more is decoded than the blocks they lie in.

        Raises ``CorruptArchive`` where the archive ends before that.
        """
        ...

    def stream(self, lanes: Lanes, cancel: CancelToken) -> Iterator[bytes]:
        """All bytes in order, in pieces of a few megabytes at most. Raises ``Cancelled`` between them."""
        ...


class PlainBytes:
    """An archive without a container: the file itself."""

    compression = "none"
    block_size = None
    blocks = None

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self.size = size

    def read(self, offset: int, size: int) -> bytes:
        if offset + size > self.size:
            raise CorruptArchive(words("the archive is cut short"), self.size)
        return _exactly(self._file, offset, size, words("the archive is cut short"))

    def stream(self, lanes: Lanes, cancel: CancelToken) -> Iterator[bytes]:
        del lanes
        for offset in range(0, self.size, CHUNK):
            cancel.check()
            yield self.read(offset, min(CHUNK, self.size - offset))


class Blocks:
    """A ``pbz`` container of ``file_size`` bytes. The last blocks that were decoded are remembered.

    Making one walks all block headers and decodes nothing. Raises ``CorruptArchive`` for a container that
    is cut short or contradicts itself, ``UnsupportedArchive`` for a letter that is not read and for blocks
    beyond ``limits``. With ``torn`` what is cut short has the blocks before that, and ``tear`` says where.
    """

    def __init__(self, file: BinaryIO, file_size: int, limits: Limits, *, torn: bool = False) -> None:
        self._file = file
        self._starts = array("Q")
        self._lengths = array("Q")
        self._ends = array("Q")
        self._remembered: OrderedDict[int, _Begun] = OrderedDict()
        head = _exactly(file, 0, CONTAINER_HEADER, words("the archive's first bytes are cut short"))
        self._letter = _letter(head)
        self.compression = codecs.NAMES[self._letter]
        self.block_size = int.from_bytes(head[4:], "big")
        self._largest = 0
        self.tear: CorruptArchive | None = None
        try:
            self._walk(file_size, limits)
        except CorruptArchive as fault:
            if not torn or not self._starts:
                raise
            self.tear = fault
        self.blocks = len(self._starts)
        self.size = self._ends[-1] if self._ends else 0

    def read(self, offset: int, size: int) -> bytes:
        if offset + size > self.size:
            raise CorruptArchive(
                words("the archive ends in the middle of an entry, in its unpacked data"), self.size
            )
        if size == 0:
            return b""
        index = bisect_right(self._ends, offset)
        if offset + size <= self._ends[index]:  # As nearly always.
            begin = offset - self._begin(index)
            return self._part(index, begin, begin + size)
        found: list[bytes] = []
        while size > 0:
            end = min(self._ends[index], offset + size)
            found.append(self._part(index, offset - self._begin(index), end - self._begin(index)))
            size -= end - offset
            offset = end
            index += 1
        return b"".join(found)

    def stream(self, lanes: Lanes, cancel: CancelToken) -> Iterator[bytes]:
        if self._largest > _LARGE:
            return self._in_turn(cancel)
        payloads = ((index, self._payload(index)) for index in range(self.blocks))
        return lanes.map(self._decoded, payloads, cancel)

    def _in_turn(self, cancel: CancelToken) -> Iterator[bytes]:
        """The stream of blocks too large to be held whole in every lane."""
        for index in range(self.blocks):
            for piece in self._pieces(index):
                cancel.check()
                yield piece

    def _walk(self, file_size: int, limits: Limits) -> None:
        position, total = CONTAINER_HEADER, 0
        while position < file_size:
            index = len(self._starts)
            head = _exactly(
                self._file,
                position,
                BLOCK_HEADER,
                words("the header of block {number} is cut short", number=str(index + 1)),
            )
            raw, length = struct.unpack(">QQ", head)
            start = position + BLOCK_HEADER
            is_lone = index == 0 and start + length == file_size
            _check_block(
                words("block {number}", number=str(index + 1)),
                position,
                (raw, length),
                self.block_size,
                limits,
                is_lone=is_lone,
            )
            position = start + length
            if position > file_size:
                raise CorruptArchive(words("block {number} is cut short", number=str(index + 1)), start)
            if index >= limits.blocks:
                raise UnsupportedArchive(words("it has more than {count} blocks", count=limits.blocks), start)
            total += raw
            self._largest = max(self._largest, raw)
            self._starts.append(start)
            self._lengths.append(length)
            self._ends.append(total)

    def _part(self, index: int, begin: int, end: int) -> bytes:
        """Bytes ``begin`` to ``end`` of a block; a plain one is read just there."""
        if self._is_plain(index):
            return _exactly(
                self._file, self._starts[index] + begin, end - begin, words("a block is cut short")
            )
        begun = self._remembered.get(index)
        if begun is None or begin < begun.start:
            begun = self._remembered[index] = _Begun(self._proven(index))
        self._remembered.move_to_end(index)
        part = begun.read(begin, end)
        while (
            len(self._remembered) > 1 and sum(one.weight for one in self._remembered.values()) > _REMEMBERED
        ):
            self._remembered.popitem(last=False)
        return part

    def _proven(self, index: int) -> Iterator[bytes]:
        """The block in pieces, none of which is handed out before what would prove it wrong was looked at."""
        if not codecs.proves_itself(self._letter):
            return self._pieces(index)
        if self._size(index) <= _LARGE:
            return iter([b"".join(self._pieces(index))])
        for _ in self._pieces(index):
            pass
        return self._pieces(index)

    def _pieces(self, index: int) -> Iterator[bytes]:
        """The block in small pieces, decoded one by one."""
        if self._is_plain(index):
            for begin in range(0, self._size(index), CHUNK):
                yield self._part(index, begin, min(begin + CHUNK, self._size(index)))
            return
        try:
            yield from codecs.pieces(self._letter, self._payload(index), self._size(index))
        except CorruptArchive as error:
            raise self._named(index, error) from None

    def _decoded(self, numbered: tuple[int, bytes]) -> bytes:
        index, payload = numbered
        try:
            return codecs.decode(self._letter, payload, self._size(index))
        except CorruptArchive as error:
            raise self._named(index, error) from None

    def _named(self, index: int, error: CorruptArchive) -> CorruptArchive:
        return CorruptArchive(
            words("block {number}: {fault}", number=str(index + 1), fault=error.fault), self._starts[index]
        )

    def _payload(self, index: int) -> bytes:
        return _exactly(self._file, self._starts[index], self._lengths[index], words("a block is cut short"))

    def _begin(self, index: int) -> int:
        return self._ends[index - 1] if index else 0

    def _size(self, index: int) -> int:
        return self._ends[index] - self._begin(index)

    def _is_plain(self, index: int) -> bool:
        ends = self._ends
        return self._lengths[index] == (ends[index] - ends[index - 1] if index else ends[0])


class _Begun:
    """A block that is unpacked as far as it was asked for.

    Of a large one only the last stretch is kept, from ``start`` on; ``weight`` is how much memory it holds.
    """

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._held: deque[bytes] = deque()
        self.start = 0
        self.weight = 0

    def read(self, begin: int, end: int) -> bytes:
        """Bytes ``begin`` to ``end``; ``begin`` must not lie before ``start``."""
        while self.start + self.weight < end:
            self._drop(begin)
            piece = next(self._pieces)
            self._held.append(piece)
            self.weight += len(piece)
        found: list[bytes] = []
        at = self.start
        for piece in self._held:
            if begin < at + len(piece) and at < end:
                found.append(piece[max(0, begin - at) : end - at])
            at += len(piece)
        return found[0] if len(found) == 1 else b"".join(found)

    def _drop(self, begin: int) -> None:
        """Forget what lies before ``begin``, once it is much."""
        while self.weight > _LARGE and self.start + len(self._held[0]) <= begin:
            gone = len(self._held.popleft())
            self.start += gone
            self.weight -= gone


def _letter(head: bytes) -> str:
    letter = head[3:4].decode("latin-1")
    if letter in codecs.NAMES:
        return letter
    known = {"b": "LZBITMAP", "m": "LZRAVEN"}.get(letter)
    if known is not None:
        raise UnsupportedArchive(
            words("it is compressed with Apple's {format}, which only Apple's own systems read", format=known)
        )
    raise UnsupportedArchive(
        words("it is compressed in a way that is not known here ({letter})", letter=ascii(letter)), 3
    )


def _check_block(
    name: str, at: int, sizes: tuple[int, int], block_size: int, limits: Limits, *, is_lone: bool
) -> None:
    raw, length = sizes
    if raw == 0 or length == 0:
        raise CorruptArchive(words("{name} is empty", name=name), at)
    if length > raw:
        raise CorruptArchive(words("{name} is longer packed than unpacked", name=name), at)
    if raw > block_size and not is_lone:
        raise CorruptArchive(words("{name} is larger than the archive's block size", name=name), at)
    largest = limits.lone_block if is_lone else limits.block
    if raw > largest:
        raise UnsupportedArchive(
            words(
                "{name} is {size} bytes long, beyond the limit of {limit}",
                name=name,
                size=raw,
                limit=largest,
            ),
            at,
        )


def _exactly(file: BinaryIO, offset: int, size: int, fault: str) -> bytes:
    file.seek(offset)
    found = file.read(size)
    if len(found) != size:
        raise CorruptArchive(fault, offset)
    return found
