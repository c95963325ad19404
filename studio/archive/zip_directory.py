"""The directory at the end of a zip, and the header before each file, read with suspicion.

Source: PKWARE's APPNOTE 6.3. All numbers are little-endian.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

from studio.archive import zip_records as records
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.values import dataclass
from studio.words import words

_MOST_COMMENT = 0xFFFF
_ENCRYPTED = 0x0001 | 0x0040 | 0x2000
_PATCH = 0x0020
_DESCRIPTOR = 0x0008
_UTF8 = 0x0800
_UNIX = 3


@dataclass(frozen=True, slots=True)
class Directory:
    """Where the directory lies: ``count`` records in ``size`` bytes from ``offset``."""

    offset: int
    size: int
    count: int


@dataclass(frozen=True, slots=True)
class Listed:
    """One record of the directory. ``name`` as stored; sizes in bytes; ``offset`` of the local header.

    ``mode`` is the whole Unix mode where one is stored; ``moment`` the DOS date and time words.
    """

    name: bytes
    is_utf8: bool
    method: int
    has_descriptor: bool
    crc: int
    packed: int
    size: int
    offset: int
    mode: int | None
    moment: tuple[int, int]


def find_directory(file: BinaryIO, file_size: int) -> Directory:
    """The directory, from the records after it. Raises ``CorruptArchive``, ``UnsupportedArchive``."""
    start = max(0, file_size - records.END.size - _MOST_COMMENT)
    file.seek(start)
    tail = file.read(file_size - start)
    found = tail.rfind(records.END_MAGIC)
    while found != -1:
        if _ends_there(tail, found):
            return _directory(file, tail[found:], start + found)
        found = tail.rfind(records.END_MAGIC, 0, found)
    raise CorruptArchive(
        words("the zip's directory is missing from its end, as if the file were cut short"), file_size
    )


def listed(file: BinaryIO, directory: Directory) -> Iterator[Listed]:
    """The directory's records in its order. Raises ``CorruptArchive``, ``UnsupportedArchive``."""
    position = directory.offset
    end = directory.offset + directory.size
    file.seek(position)
    for _ in range(directory.count):
        fixed = file.read(records.CENTRAL.size) if position + records.CENTRAL.size <= end else b""
        if len(fixed) != records.CENTRAL.size or not fixed.startswith(records.CENTRAL_MAGIC):
            raise CorruptArchive(words("the zip's directory is damaged"), position)
        fields = records.CENTRAL.unpack(fixed)
        lengths = fields[10:13]
        variable = file.read(sum(lengths))
        if len(variable) != sum(lengths):
            raise CorruptArchive(words("the zip's directory is cut short"), position)
        yield _record(fields, variable, position)
        position += len(fixed) + len(variable)
    if position != end:
        raise CorruptArchive(words("the zip's directory has another size than it says"), position)


def content_start(file: BinaryIO, record: Listed, end: int) -> int:
    """Where the packed bytes of ``record`` begin, its local header having been compared with it.

    ``end`` is where the next thing in the file begins. Raises ``CorruptArchive`` where the header says
    something else than the directory, or its bytes would run into what follows.
    """
    file.seek(record.offset)
    fixed = file.read(records.LOCAL.size)
    if len(fixed) != records.LOCAL.size or not fixed.startswith(records.LOCAL_MAGIC):
        raise CorruptArchive(words("a file's header is missing"), record.offset)
    fields: tuple[int, ...] = records.LOCAL.unpack(fixed)
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = fields
    name = file.read(name_length)
    extra = file.read(extra_length)
    if name != record.name or method != record.method or flags & (_ENCRYPTED | _PATCH):
        raise CorruptArchive(words("a file's header contradicts the zip's directory"), record.offset)
    size, packed = _widened(extra, (size, packed), record.offset)
    if not flags & _DESCRIPTOR and (crc, packed, size) != (record.crc, record.packed, record.size):
        raise CorruptArchive(words("a file's header contradicts the zip's directory"), record.offset)
    start = record.offset + records.LOCAL.size + name_length + extra_length
    if start + record.packed > end:
        raise CorruptArchive(words("a file's bytes run into what follows them"), record.offset)
    return start


def _ends_there(tail: bytes, found: int) -> bool:
    size = len(tail) - found
    return size >= records.END.size and size == records.END.size + int.from_bytes(
        tail[found + 20 : found + 22], "little"
    )


def _directory(file: BinaryIO, end: bytes, at: int) -> Directory:
    _, disk, first_disk, here, count, size, offset, _ = records.END.unpack_from(end)
    boundary = at
    if disk not in (0, records.FULL_COUNT) or first_disk not in (0, records.FULL_COUNT) or here != count:
        raise UnsupportedArchive(words("it is a zip in several parts"), at)
    if count == records.FULL_COUNT or records.FULL in (size, offset):
        wide = _wide_directory(file, at)
        if wide is not None:
            boundary, (count, size, offset) = wide
    if offset + size != boundary:
        raise CorruptArchive(words("the zip's directory is not where it should be"), at)
    if count * records.CENTRAL.size > size:
        raise CorruptArchive(words("the zip's directory is too small for its number of files"), at)
    return Directory(offset, size, count)


def _wide_directory(file: BinaryIO, at: int) -> tuple[int, tuple[int, int, int]] | None:
    """Where the 64-bit end record begins, with its count, size and offset; ``None`` where there is none."""
    if at < records.LOCATOR.size + records.END64.size:
        return None
    file.seek(at - records.LOCATOR.size)
    magic, disk, place, disks = records.LOCATOR.unpack(file.read(records.LOCATOR.size))
    if magic != records.LOCATOR_MAGIC:
        return None
    if disk != 0 or disks > 1:
        raise UnsupportedArchive(words("it is a zip in several parts"), at)
    if place + records.END64.size > at - records.LOCATOR.size:
        raise CorruptArchive(words("the zip's 64-bit end record is not where it should be"), at)
    file.seek(place)
    fields = records.END64.unpack(file.read(records.END64.size))
    magic, length, _, _, disk, first_disk, here, count, size, offset = fields
    if magic != records.END64_MAGIC or place + 12 + length != at - records.LOCATOR.size:
        raise CorruptArchive(words("the zip's 64-bit end record is damaged"), place)
    if disk or first_disk or here != count:
        raise UnsupportedArchive(words("it is a zip in several parts"), place)
    return place, (count, size, offset)


def _record(fields: tuple[int, ...], variable: bytes, at: int) -> Listed:
    _, made_by, _, flags, method, time, date, crc, packed, size, name_length, extra_length, *rest = fields
    _, disk, _, attributes, offset = rest
    name = variable[:name_length]
    extra = variable[name_length : name_length + extra_length]
    if flags & _ENCRYPTED:
        raise UnsupportedArchive(words("it holds encrypted files"), at)
    if flags & _PATCH or method not in (records.STORED, records.DEFLATE, records.ZSTD):
        raise UnsupportedArchive(
            words(
                "it holds files packed with zip method {method}, which is not read here", method=str(method)
            ),
            at,
        )
    if disk not in (0, records.FULL_COUNT):
        raise UnsupportedArchive(words("it is a zip in several parts"), at)
    size, packed, offset = _widened(extra, (size, packed, offset), at)
    if method == records.STORED and size != packed:
        raise CorruptArchive(words("a stored file has two sizes"), at)
    return Listed(
        name=name,
        is_utf8=bool(flags & _UTF8),
        method=method,
        has_descriptor=bool(flags & _DESCRIPTOR),
        crc=crc,
        packed=packed,
        size=size,
        offset=offset,
        mode=attributes >> 16 if made_by >> 8 == _UNIX and attributes >> 16 else None,
        moment=(date, time),
    )


def _widened(extra: bytes, numbers: tuple[int, ...], at: int) -> tuple[int, ...]:
    """``numbers`` with those that are full replaced by the 64-bit ones in ``extra``, in this order."""
    if records.FULL not in numbers:
        return numbers
    wide = _zip64(extra, at)
    widened: list[int] = []
    for number in numbers:
        if number == records.FULL and wide is not None:
            if len(wide) < 8:
                raise CorruptArchive(words("a file's 64-bit sizes are cut short"), at)
            number, wide = int.from_bytes(wide[:8], "little"), wide[8:]  # noqa: PLW2901 -- replaced on purpose
        widened.append(number)
    return tuple(widened)


def _zip64(extra: bytes, at: int) -> bytes | None:
    position = 0
    while position + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, position)
        position += 4
        if position + length > len(extra):
            raise CorruptArchive(words("a file's extra fields are damaged"), at)
        if kind == records.ZIP64_EXTRA:
            return extra[position : position + length]
        position += length
    return None
