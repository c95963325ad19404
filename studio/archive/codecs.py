"""One block of an Apple Archive, packed and unpacked, for each letter of the container.

The letters are Apple's (``compression_tool(1)``): ``e`` LZFSE, ``z`` zlib, ``x`` xz, ``4`` Apple's framing of
LZ4, ``-`` nothing. A block that would not become strictly smaller is stored plain, so a packed block is
known by its length.
"""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Iterator
from typing import Protocol, cast

import lz4.block

from studio.archive import lzfse_walk
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.limits import MIB
from studio.errors import StudioError
from studio.words import words

try:
    import lzfse
except ImportError:  # no build of it is published for Windows on ARM
    lzfse = None

NAMES = {"e": "lzfse", "z": "zlib", "x": "lzma", "4": "lz4", "-": "none"}
"""Letters that are read, with the name of the compression."""

PIECE = 128 * 1024
"""Bytes that are decoded at once, roughly."""

_PROBE_FROM = 256 * 1024
_SAMPLES = 8
_SAMPLE = 8 * 1024
_WORTHWHILE = 0.98
_CLEAR = 0.8
_ZLIB_LEVEL = 5
_XZ_PRESET = 6
_XZ_MEMORY = 96 * MIB
_LZ4_BLOCK = 64 * 1024
_LZFSE_GROUP = 28 * MIB
"""What a lying block can cost in each lane. Larger groups are slower: their memory is new each time."""
_FEED = 64 * 1024


class _Lzfse(Protocol):
    error: type[Exception]

    def compress(self, block: bytes) -> bytes: ...
    def decompress(self, payload: bytes) -> bytes: ...


class _Lz4(Protocol):
    LZ4BlockError: type[Exception]

    def compress(self, block: bytes, *, store_size: bool) -> bytes: ...
    def decompress(self, payload: bytes, uncompressed_size: int, *, dict: bytes = b"") -> bytes: ...  # noqa: A002 -- the library's word


_LZFSE = cast("_Lzfse | None", lzfse)
_LZ4 = cast("_Lz4", lz4.block)


def decode(letter: str, payload: bytes, size: int) -> bytes:
    """The ``size`` bytes that ``payload`` stands for. Memory is bounded by a small multiple of ``size``.

    Raises ``CorruptArchive`` without an offset where it holds anything else, ``UnsupportedArchive`` for a
    letter that is not read.
    """
    if len(payload) == size:
        return payload
    return b"".join(pieces(letter, payload, size))


def pieces(letter: str, payload: bytes, size: int) -> Iterator[bytes]:
    """The same bytes in order, in pieces of about ``PIECE``, each decoded when it is asked for.

    What came out is right only once all of it did where ``proves_itself``: that is told by the end. Raises as
    ``decode`` does, for LZFSE and LZ4 as soon as what is wrong is met.
    """
    match letter:
        case "e":
            return _lzfse_pieces(payload, size)
        case "z":
            return _zlib_pieces(payload, size)
        case "x":
            return _xz_pieces(payload, size)
        case "4":
            return _lz4_pieces(payload, size)
        case "-":
            raise CorruptArchive(words("an uncompressed block has another size than it says"))
        case _:
            raise UnsupportedArchive(
                words("it is compressed in a way that is not read here ({letter})", letter=repr(letter))
            )


def proves_itself(letter: str) -> bool:
    """Whether a block of this kind ends with a checksum of all of it."""
    return letter in "zx"


def encode(letter: str, block: bytes) -> bytes:
    """``block`` packed, or ``block`` itself where packing does not make it strictly smaller.

    Raises ``StudioError`` where LZFSE is asked for and its library is missing.
    """
    match letter:
        case "e":
            packed = block if _is_incompressible(block) else needed_lzfse().compress(block)
        case "z":
            packed = zlib.compress(block, _ZLIB_LEVEL)
        case "x":
            packed = lzma.compress(block, lzma.FORMAT_XZ, check=lzma.CHECK_NONE, preset=_XZ_PRESET)
        case "4":
            packed = _encode_lz4(block)
        case "-":
            packed = block
        case _:
            raise ValueError(f"nothing is written with the letter {letter!r}")
    return packed if len(packed) < len(block) else block


def needed_lzfse() -> _Lzfse:
    """The LZFSE library, for writing. Raises ``StudioError`` where it is missing."""
    if _LZFSE is None:
        raise StudioError(
            words("Apple Archives cannot be written: the lzfse library is not installed."),
            words("Install it with “pip install lzfse”, or build the zip format only."),
        )
    return _LZFSE


def _is_incompressible(block: bytes) -> bool:
    """Whether samples spread over ``block`` say that packing it would be wasted time.

    LZFSE itself is the judge, so that the answer does not depend on another library's build.
    """
    if len(block) < _PROBE_FROM:
        return False
    stride = (len(block) - _SAMPLE) // (_SAMPLES - 1)
    samples = [block[index * stride : index * stride + _SAMPLE] for index in range(_SAMPLES)]
    compress = needed_lzfse().compress
    # A first sample that shrinks this much decides alone: seven of pure noise could not outweigh it.
    if len(compress(samples[0])) <= _CLEAR * _SAMPLE:
        return False
    return len(compress(b"".join(samples))) > _WORTHWHILE * _SAMPLES * _SAMPLE


def _lzfse_pieces(payload: bytes, size: int) -> Iterator[bytes]:
    """LZFSE's decoder knows no limit, and trusts a block's own idea of its size: hence the walk before it."""
    if _LZFSE is None:
        raise UnsupportedArchive(words("reading it needs the lzfse library, which is not installed"))
    parts = lzfse_walk.parts_of(payload, size)
    packed = memoryview(payload)
    before = memoryview(b"")
    for start, end, raw in lzfse_walk.grouped(parts, _LZFSE_GROUP):
        stream = b"".join((*lzfse_walk.plain(before), packed[start:end], lzfse_walk.END))
        unpacked = _lzfse_checked(_LZFSE, stream, len(before) + raw)
        yield unpacked[len(before) :] if before else unpacked
        before = memoryview(unpacked)[-lzfse_walk.WINDOW :]


def _lzfse_checked(library: _Lzfse, stream: bytes, size: int) -> bytes:
    try:
        unpacked = library.decompress(stream)
    except (library.error, MemoryError):
        raise CorruptArchive(words("its LZFSE data is damaged")) from None
    if len(unpacked) != size:
        raise CorruptArchive(
            words(
                "its LZFSE data unpacks to {size} bytes instead of {expected}",
                size=len(unpacked),
                expected=size,
            )
        )
    return unpacked


def _zlib_pieces(payload: bytes, size: int) -> Iterator[bytes]:
    decoder = zlib.decompressobj()
    found = 0
    try:
        for fed in _fed(payload):
            piece = decoder.decompress(fed, PIECE)
            while piece and found + len(piece) <= size:
                found += len(piece)
                yield piece
                piece = decoder.decompress(decoder.unconsumed_tail, PIECE)
            found += len(piece)
    except zlib.error:
        raise CorruptArchive(words("its zlib data is damaged")) from None
    if not decoder.eof or decoder.unused_data or found != size:
        raise CorruptArchive(words("its zlib data unpacks to another size than it says"))


def _xz_pieces(payload: bytes, size: int) -> Iterator[bytes]:
    decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)
    found = 0
    try:
        for fed in _fed(payload):
            piece = decoder.decompress(fed, PIECE)  # Raises EOFError after the stream's own end.
            while piece and found + len(piece) <= size:
                found += len(piece)
                yield piece
                piece = b"" if decoder.eof or decoder.needs_input else decoder.decompress(b"", PIECE)
            found += len(piece)
    except (lzma.LZMAError, EOFError, MemoryError):
        raise CorruptArchive(words("its xz data is damaged")) from None
    if not decoder.eof or decoder.unused_data or found != size:
        raise CorruptArchive(words("its xz data unpacks to another size than it says"))


def _fed(payload: bytes) -> Iterator[bytes]:
    for start in range(0, len(payload), _FEED):
        yield payload[start : start + _FEED]


def _lz4_pieces(payload: bytes, size: int) -> Iterator[bytes]:
    """Sub-blocks until ``bv4$``; sizes are little-endian (Apple: COMPRESSION_LZ4)."""
    before = b""
    position = found = 0
    while (magic := payload[position : position + 4]) != b"bv4$":
        if magic == b"bv41" and position + 12 <= len(payload):
            raw, stored = struct.unpack_from("<II", payload, position + 4)
            position += 12
        elif magic == b"bv4-" and position + 8 <= len(payload):
            (raw,) = struct.unpack_from("<I", payload, position + 4)
            stored = raw
            position += 8
        else:
            raise CorruptArchive(words("its LZ4 data is damaged"))
        piece = payload[position : position + stored]
        position += stored
        found += raw
        if len(piece) != stored or raw == 0 or found > size:
            raise CorruptArchive(words("its LZ4 data is damaged"))
        unpacked = piece if magic == b"bv4-" else _lz4_piece(piece, raw, before)
        before = (before + unpacked)[-_LZ4_BLOCK:]
        yield unpacked
    if position + 4 != len(payload) or found != size:
        raise CorruptArchive(words("its LZ4 data unpacks to another size than it says"))


def _lz4_piece(piece: bytes, raw: int, before: bytes) -> bytes:
    """One sub-block, first on its own, then with what came before it as its dictionary."""
    # Whether Apple's encoder ever refers back is not documented; a sub-block that does fails on its own.
    for history in (b"", before):
        try:
            unpacked = _LZ4.decompress(piece, raw, dict=history)
        except (_LZ4.LZ4BlockError, MemoryError, ValueError, OverflowError):
            continue
        if len(unpacked) == raw:
            return unpacked
    raise CorruptArchive(words("its LZ4 data is damaged"))


def _encode_lz4(block: bytes) -> bytes:
    pieces: list[bytes] = []
    for start in range(0, len(block), _LZ4_BLOCK):
        piece = block[start : start + _LZ4_BLOCK]
        packed = _LZ4.compress(piece, store_size=False)
        if len(packed) < len(piece):
            pieces += (b"bv41", struct.pack("<II", len(piece), len(packed)), packed)
        else:
            pieces += (b"bv4-", struct.pack("<I", len(piece)), piece)
    return b"".join([*pieces, b"bv4$"])
