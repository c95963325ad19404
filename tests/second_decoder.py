"""A second decoder of Apple Archives, to check the first: they share the LZFSE library and nothing else.

It reads whole files into memory, believes what it reads, and knows as little as it can.
"""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

import lzfse

_lzfse = cast("Callable[[bytes], bytes]", lzfse.decompress)
_WIDTH = dict(zip("*1248STABCFGHIJ", (0, 1, 2, 4, 8, 8, 12, 2, 4, 8, 4, 20, 32, 48, 64), strict=True))


@dataclass(frozen=True, slots=True)
class Item:
    """An entry: its fields as (key with subtype, number or text or raw bytes), and its content."""

    fields: tuple[tuple[str, int | str | bytes], ...]
    content: bytes | None

    @property
    def keys(self) -> str:
        return " ".join(name[:3] for name, _ in self.fields)

    def __getitem__(self, key: str) -> int | str | bytes:
        return next(value for name, value in self.fields if name[:3] == key)


def decode(archive: bytes) -> list[Item]:
    """All entries of ``archive``."""
    stream = unpacked(archive)
    items: list[Item] = []
    at = 0
    while at < len(stream):
        assert stream[at : at + 4] in (b"AA01", b"YAA1")
        end = at + int.from_bytes(stream[at + 4 : at + 6], "little")
        fields = tuple(_fields(stream[at + 6 : end]))
        content = None
        for name, value in fields:
            if name[3] in "ABC":
                assert isinstance(value, int)
                if name[:3] == "DAT":
                    content = stream[end : end + value]
                    assert len(content) == value
                end += value
        items.append(Item(fields, content))
        at = end
    assert at == len(stream)
    return items


def blocks(archive: bytes) -> Iterator[tuple[int, bytes]]:
    """Every block of a container: its unpacked size and its payload."""
    at = 12
    while at < len(archive):
        size, length = (int.from_bytes(archive[at + skip : at + skip + 8], "big") for skip in (0, 8))
        payload = archive[at + 16 : at + 16 + length]
        assert len(payload) == length
        yield size, payload
        at += 16 + length


def unpacked(archive: bytes) -> bytes:
    """The entry stream of ``archive``."""
    if archive[:3] != b"pbz":
        return archive
    ways: dict[str, Callable[[bytes], bytes]] = {"e": _lzfse, "z": zlib.decompress, "x": lzma.decompress}
    stream = bytearray()
    for size, payload in blocks(archive):
        block = payload if len(payload) == size else ways[chr(archive[3])](payload)
        assert len(block) == size
        stream += block
    return bytes(stream)


def _fields(header: bytes) -> Iterator[tuple[str, int | str | bytes]]:
    at = 0
    while at < len(header):
        name = header[at : at + 4].decode("ascii")
        at += 4
        if name[3] == "P":
            length = int.from_bytes(header[at : at + 2], "little")
            yield name, header[at + 2 : at + 2 + length].decode()
            at += 2 + length
            continue
        value = header[at : at + _WIDTH[name[3]]]
        at += len(value)
        yield name, value if name[3] in "TFGHIJ" else int.from_bytes(value, "little", signed=name[3] == "S")
    assert at == len(header)
