"""The records of a zip that Pack Studio writes, byte by byte.

Source: PKWARE's APPNOTE 6.3. All numbers are little-endian. Everything is fixed but names, methods, sizes,
checksums and places, so that equal content makes equal bytes.
"""

from __future__ import annotations

import struct

from studio.values import dataclass

STORED, DEFLATE, ZSTD = 0, 8, 93
"""Compression methods that are written and read."""

LOCAL = struct.Struct("<4s5H3L2H")
LOCAL_MAGIC = b"PK\3\4"
CENTRAL = struct.Struct("<4s6H3L5H2L")
CENTRAL_MAGIC = b"PK\1\2"
END = struct.Struct("<4s4H2LH")
END_MAGIC = b"PK\5\6"
END64 = struct.Struct("<4sQ2H2L4Q")
END64_MAGIC = b"PK\6\6"
LOCATOR = struct.Struct("<4sLQL")
LOCATOR_MAGIC = b"PK\6\7"
ZIP64_EXTRA = 1
FULL = 0xFFFFFFFF
FULL_COUNT = 0xFFFF

_UTF8 = 0x0800
_TIME, _DATE = 0, 0x0021  # 1980-01-01 00:00
_MADE_BY = 3 << 8 | 63  # Unix, specification 6.3
_ATTRIBUTES = 0o100644 << 16
_NEEDED = {STORED: 20, DEFLATE: 20, ZSTD: 63}
_NEEDED_64 = 45


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which value on a number moves to its 64-bit field. Smaller ones serve tests only."""

    size: int = FULL
    count: int = FULL_COUNT


DEFAULT_THRESHOLDS = Thresholds()


@dataclass(frozen=True, slots=True)
class Record:
    """One file: ``packed`` and ``size`` in bytes, ``offset`` of its local header in the file."""

    name: bytes
    method: int
    crc: int
    packed: int
    size: int
    offset: int


def local_header(record: Record, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> bytes:
    """What stands before the file's bytes. A 64-bit field here always carries both sizes."""
    sizes = (record.size, record.packed)
    is_large = max(sizes) >= thresholds.size
    extra = _extra(sizes) if is_large else b""
    size, packed = (FULL, FULL) if is_large else sizes
    fixed = LOCAL.pack(
        LOCAL_MAGIC,
        _needed(record.method, is_large=is_large),
        _UTF8,
        record.method,
        _TIME,
        _DATE,
        record.crc,
        packed,
        size,
        len(record.name),
        len(extra),
    )
    return fixed + record.name + extra


def central_header(record: Record, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> bytes:
    """The file's record in the directory. Only numbers that do not fit move to the 64-bit field."""
    numbers = (record.size, record.packed, record.offset)
    large = tuple(number for number in numbers if number >= thresholds.size)
    size, packed, offset = (FULL if number >= thresholds.size else number for number in numbers)
    extra = _extra(large) if large else b""
    fixed = CENTRAL.pack(
        CENTRAL_MAGIC,
        _MADE_BY,
        _needed(record.method, is_large=bool(large)),
        _UTF8,
        record.method,
        _TIME,
        _DATE,
        record.crc,
        packed,
        size,
        len(record.name),
        len(extra),
        0,
        0,
        0,
        _ATTRIBUTES,
        offset,
    )
    return fixed + record.name + extra


def end_records(
    count: int, directory_size: int, directory_offset: int, thresholds: Thresholds = DEFAULT_THRESHOLDS
) -> bytes:
    """What follows the directory of ``count`` records."""
    is_large = max(directory_size, directory_offset) >= thresholds.size or count >= thresholds.count
    if not is_large:
        return END.pack(END_MAGIC, 0, 0, count, count, directory_size, directory_offset, 0)
    end64 = END64.pack(
        END64_MAGIC,
        END64.size - 12,
        _MADE_BY,
        _NEEDED_64,
        0,
        0,
        count,
        count,
        directory_size,
        directory_offset,
    )
    locator = LOCATOR.pack(LOCATOR_MAGIC, 0, directory_offset + directory_size, 1)
    return end64 + locator + END.pack(END_MAGIC, 0, 0, FULL_COUNT, FULL_COUNT, FULL, FULL, 0)


def _extra(numbers: tuple[int, ...]) -> bytes:
    return struct.pack(f"<HH{len(numbers)}Q", ZIP64_EXTRA, 8 * len(numbers), *numbers)


def _needed(method: int, *, is_large: bool) -> int:
    return max(_NEEDED[method], _NEEDED_64 if is_large else 0)
