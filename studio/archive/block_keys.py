"""Under which keys blocks of an asset pack are remembered: by their bytes, and by what they are made of."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from functools import cache

from blake3 import blake3

from studio.archive.asset_layout import Piece
from studio.archive.digests import Digests
from studio.archive.members import Member

EDITION = 1
"""To be raised when the same block would be packed into other bytes by the same library."""

PLAIN = b"-"
"""What is remembered of a block that does not get smaller. No packed block is this short."""


@cache
def library() -> str:
    """What packs blocks: its name and edition."""
    from importlib.metadata import version  # noqa: PLC0415 -- slow to import, and for this alone

    return f"lzfse {version('lzfse')}"


_OF_MEMBER, _OF_BYTES = struct.Struct("<cQQ").pack, struct.Struct("<cQ").pack


def content_key(raw: bytes) -> bytes:
    """The key of the packed form of the bytes ``raw``."""
    return blake3(b"aar block " + _codec() + blake3(raw).digest()).digest()


def known_digests(member: Member) -> Digests | None:
    """The digests that a member came with."""
    return member.known


def recipe(
    pieces: Iterable[Piece], digests: Callable[[Member], Digests | None] = known_digests
) -> bytes | None:
    """The key of what ``pieces`` are made of; ``None`` while the digests of a member are not known."""
    parts = [b"aar recipe " + _codec()]
    add, raw = parts.append, bytes.fromhex
    for piece in pieces:
        if isinstance(piece, bytes):
            add(_OF_BYTES(b"B", len(piece)))
            add(piece)
            continue
        member, start, stop = piece
        found = digests(member)
        if found is None:
            return None
        add(_OF_MEMBER(b"M", start, stop))
        add(raw(found[0]))
    return blake3(b"".join(parts)).digest()


@cache
def _codec() -> bytes:
    return f"{library()} {EDITION}".encode()
