"""The parts of an LZFSE stream, found by their headers, so that sizes are known before anything is decoded.

Source: the reference implementation's ``lzfse_internal.h``. All numbers are little-endian.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence

from studio.archive.faults import CorruptArchive
from studio.values import dataclass
from studio.words import words

WINDOW = 262_144
"""Bytes that a part may refer back to."""
END = b"bvx$"

_SMALLEST = {b"bvx-": 8, b"bvxn": 12, b"bvx2": 32, b"bvx1": 772}
_LITERALS = 40_000
_MATCHES = 10_000
_MATCH = 2359
_RUN = 315


@dataclass(frozen=True, slots=True)
class Part:
    """Bytes ``start`` to ``end`` of the stream, which say they unpack to ``raw`` bytes.

    ``worst`` is what the decoder may write for it whatever it says: only the older kinds are held to ``raw``.
    """

    start: int
    end: int
    raw: int
    worst: int


def parts_of(payload: bytes, size: int) -> Sequence[Part]:
    """The parts of a stream that must unpack to exactly ``size`` bytes. Raises ``CorruptArchive``."""
    parts: list[Part] = []
    position = total = 0
    while payload[position : position + 4] != END:
        part = _part(payload, position)
        total += part.raw
        if part.raw == 0 or part.end > len(payload):
            raise CorruptArchive(words("its LZFSE data is damaged"))
        if total > size:
            raise CorruptArchive(words("its LZFSE data unpacks to more than {size} bytes", size=size))
        parts.append(part)
        position = part.end
    if position + 4 != len(payload) or total != size:
        raise CorruptArchive(
            words("its LZFSE data says it unpacks to {total} bytes instead of {size}", total=total, size=size)
        )
    return parts


def grouped(parts: Iterable[Part], most: int) -> Iterator[tuple[int, int, int]]:
    """Runs of ``parts`` that cannot write more than about ``most`` bytes, as (start, end, raw bytes)."""
    start = end = raw = worst = 0
    for part in parts:
        if raw and worst + part.worst > most:
            yield start, end, raw
            start, raw, worst = part.start, 0, 0
        end = part.end
        raw += part.raw
        worst += part.worst
    yield start, end, raw


def plain(history: memoryview) -> tuple[bytes | memoryview, ...]:
    """A part that unpacks to ``history``, in pieces that are written one after the other."""
    return (b"bvx-", struct.pack("<I", len(history)), history) if history else ()


def _part(payload: bytes, position: int) -> Part:
    magic = payload[position : position + 4]
    smallest = _SMALLEST.get(magic)
    if smallest is None or position + smallest > len(payload):
        raise CorruptArchive(words("its LZFSE data is damaged"))
    (raw,) = struct.unpack_from("<I", payload, position + 4)
    if magic == b"bvx-":
        return Part(position, position + 8 + raw, raw, raw)
    if magic == b"bvxn":
        (packed,) = struct.unpack_from("<I", payload, position + 8)
        return Part(position, position + 12 + packed, raw, raw)
    if magic == b"bvx2":
        first, middle, last = struct.unpack_from("<QQQ", payload, position + 8)
        length = (last & 0xFFFFFFFF) + (first >> 20 & 0xFFFFF) + (middle >> 40 & 0xFFFFF)
        literals, matches = first & 0xFFFFF, first >> 40 & 0xFFFFF
    else:
        literals, matches, literal_bytes, match_bytes = struct.unpack_from("<IIII", payload, position + 12)
        length = 772 + literal_bytes + match_bytes
    if length < smallest or literals > _LITERALS or matches > _MATCHES:
        raise CorruptArchive(words("its LZFSE data is damaged"))
    return Part(position, position + length, raw, max(raw, literals + matches * (_MATCH + _RUN)))
