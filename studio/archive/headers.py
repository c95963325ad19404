"""The header of one Apple Archive entry: packed fields, parsed and made.

Source: the field table of Apple's AAHeader.h and AAFieldKeys.h; subtypes as found in genuine files.
All numbers are little-endian.
"""

from __future__ import annotations

import struct

from studio.archive.faults import CorruptArchive
from studio.values import dataclass
from studio.words import words

MAGICS = (b"AA01", b"YAA1")
PREAMBLE = 6
"""Bytes before the first field: magic and header size."""
LARGEST_HEADER = 0xFFFF

_WIDTHS = {
    b"*": 0,
    b"1": 1,
    b"2": 2,
    b"4": 4,
    b"8": 8,
    b"S": 8,
    b"T": 12,
    b"A": 2,
    b"B": 4,
    b"C": 8,
    b"F": 4,
    b"G": 20,
    b"H": 32,
    b"I": 48,
    b"J": 64,
}
_NUMBERS = b"1248"
_BLOBS = b"ABC"
_HASHES = b"FGHIJ"
_TIMES = b"ST"
_NANOSECONDS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes that follow the header: ``start`` counts from the header's end."""

    key: bytes
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of one entry by key, each with its subtype and its undecoded value; ``at`` for messages.

    ``payload`` is the size of all blobs together.
    """

    at: int
    fields: dict[bytes, tuple[int, bytes]]
    blobs: tuple[Blob, ...]
    payload: int

    def number(self, key: bytes) -> int | None:
        """The unsigned integer under ``key``. Raises ``CorruptArchive`` for another kind of value."""
        value = self._value(key, _NUMBERS)
        return None if value is None else int.from_bytes(value, "little")

    def text(self, key: bytes) -> str | None:
        """The string under ``key``. Raises ``CorruptArchive`` for another kind of value or broken UTF-8."""
        value = self._value(key, b"P")
        if value is None:
            return None
        try:
            return value.decode()
        except UnicodeDecodeError:
            raise CorruptArchive(
                words("the text of field {field} is not UTF-8", field=_shown(key)), self.at
            ) from None

    def seconds(self, key: bytes) -> int | None:
        """Whole seconds since 1970 under ``key``. Raises ``CorruptArchive`` for another kind of value."""
        value = self._value(key, _TIMES)
        if value is None:
            return None
        if len(value) > 8 and int.from_bytes(value[8:], "little") >= _NANOSECONDS:
            raise CorruptArchive(
                words("field {field} has more than a second of nanoseconds", field=_shown(key)), self.at
            )
        return int.from_bytes(value[:8], "little", signed=True)

    def digest(self, key: bytes) -> bytes | None:
        """The hash under ``key``. Raises ``CorruptArchive`` for another kind of value."""
        return self._value(key, _HASHES)

    def blob(self, key: bytes) -> Blob | None:
        """Where the bytes of ``key`` are. Raises ``CorruptArchive`` for another kind of value."""
        self._value(key, _BLOBS)
        return next((blob for blob in self.blobs if blob.key == key), None)

    def _value(self, key: bytes, subtypes: bytes) -> bytes | None:
        found = self.fields.get(key)
        if found is None:
            return None
        subtype, value = found
        if subtype not in subtypes:
            raise CorruptArchive(
                words(
                    "field {field} is of the wrong kind ({kind})", field=_shown(key), kind=repr(chr(subtype))
                ),
                self.at,
            )
        return value


def header_size(preamble: bytes, at: int) -> int:
    """The whole header's size, from its first six bytes. Raises ``CorruptArchive``."""
    if preamble[:4] not in MAGICS:
        raise CorruptArchive(words("what should be the start of an entry is something else"), at)
    size = int.from_bytes(preamble[4:PREAMBLE], "little")
    if size < PREAMBLE:
        raise CorruptArchive(words("an entry's header claims a size of {size} bytes", size=str(size)), at)
    return size


def parse_header(fields: bytes, at: int) -> Header:
    """The header whose fields are the bytes ``fields`` (all that follows the six bytes of magic and size).

    Unknown keys are kept unread, the first of a doubled key wins. Raises ``CorruptArchive`` for an unknown
    subtype, whose width nobody knows, for a key that is not letters and digits, and for a field that runs
    past the header.
    """
    values: dict[bytes, tuple[int, bytes]] = {}
    blobs: list[Blob] = []
    payload = position = 0
    length = len(fields)
    while position < length:
        key, subtype = fields[position : position + 3], fields[position + 3 : position + 4]
        start = position + 4
        width = _WIDTHS.get(subtype)
        if width is not None:
            position = start + width
        elif subtype == b"P":
            position, start = start + 2 + int.from_bytes(fields[start : start + 2], "little"), start + 2
        else:
            raise _unknown(key, subtype, at)
        if position > length:
            raise CorruptArchive(
                words("field {field} runs past the end of its header", field=_shown(key)), at
            )
        if not key.isalnum():
            raise CorruptArchive(words("{field} is no name of a field", field=_shown(key)), at)
        value = fields[start:position]
        if key not in values:
            values[key] = (subtype[0], value)
        if subtype in _BLOBS:
            size = int.from_bytes(value, "little")
            blobs.append(Blob(key, payload, size))
            payload += size
    return Header(at, values, tuple(blobs), payload)


def _unknown(key: bytes, subtype: bytes, at: int) -> CorruptArchive:
    if not subtype:
        return CorruptArchive(words("the last field of an entry's header is cut short"), at)
    return CorruptArchive(
        words(
            "field {field} is of an unknown kind ({kind})",
            field=_shown(key),
            kind=repr(subtype.decode("latin-1")),
        ),
        at,
    )


def number_field(key: str, value: int) -> bytes:
    """An unsigned integer in the narrowest width that holds it."""
    for subtype, width in (("1", 1), ("2", 2), ("4", 4), ("8", 8)):
        if value < 1 << (8 * width):
            return f"{key}{subtype}".encode("ascii") + value.to_bytes(width, "little")
    raise ValueError(words("{number} does not fit into a field", number=str(value)))


def text_field(key: str, value: str) -> bytes:
    """A string. Raises ``ValueError`` beyond 65,535 bytes of UTF-8."""
    encoded = value.encode()
    if len(encoded) > LARGEST_HEADER:
        raise ValueError(words("a text of {size} bytes does not fit into a field", size=len(encoded)))
    return f"{key}P".encode("ascii") + struct.pack("<H", len(encoded)) + encoded


def time_field(key: str, seconds: int, nanoseconds: int = 0) -> bytes:
    """A time; without nanoseconds in the short form."""
    if nanoseconds:
        return f"{key}T".encode("ascii") + struct.pack("<qI", seconds, nanoseconds)
    return f"{key}S".encode("ascii") + struct.pack("<q", seconds)


def blob_field(key: str, size: int) -> bytes:
    """The size of bytes that follow the header, in the narrowest width that holds it."""
    for subtype, width in (("A", 2), ("B", 4), ("C", 8)):
        if size < 1 << (8 * width):
            return f"{key}{subtype}".encode("ascii") + size.to_bytes(width, "little")
    raise ValueError(words("{number} does not fit into a field", number=str(size)))


def make_header(*fields: bytes) -> bytes:
    """A header of ``fields`` in this order. Raises ``ValueError`` beyond 65,535 bytes."""
    body = b"".join(fields)
    size = PREAMBLE + len(body)
    if size > LARGEST_HEADER:
        raise ValueError(words("a header of {size} bytes is too long", size=size))
    return MAGICS[0] + struct.pack("<H", size) + body


def _shown(key: bytes) -> str:
    return ascii(key.decode("latin-1"))
