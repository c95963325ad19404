"""Under which keys blocks of an asset pack are remembered: by their bytes, and by what they are made of."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from importlib.metadata import version

from blake3 import blake3

from studio.archive.asset_layout import Extent, Piece
from studio.archive.digests import Digests
from studio.archive.members import Member

EDITION = 1
"""To be raised when the same block would be packed into other bytes by the same library."""

PLAIN = b"-"
"""What is remembered of a block that does not get smaller. No packed block is this short."""

_CODEC = f"lzfse {version('lzfse')} {EDITION}".encode()
_BLOCK, _RECIPE = b"aar block " + _CODEC, b"aar recipe " + _CODEC


def content_key(raw: bytes) -> bytes:
    """The key of the packed form of the bytes ``raw``."""
    return blake3(_BLOCK + blake3(raw).digest()).digest()


def known_digests(member: Member) -> Digests | None:
    """The digests that a member came with."""
    return member.known


def recipe(
    pieces: Iterable[Piece], digests: Callable[[Member], Digests | None] = known_digests
) -> bytes | None:
    """The key of what ``pieces`` are made of; ``None`` while the digests of a member are not known."""
    parts = [_RECIPE]
    for piece in pieces:
        if isinstance(piece, Extent):
            found = digests(piece.member)
            if found is None:
                return None
            parts.append(struct.pack("<cQQ", b"M", piece.start, piece.stop))
            parts.append(bytes.fromhex(found.blake3))
        else:
            parts += (struct.pack("<cQ", b"B", len(piece)), piece)
    return blake3(b"".join(parts)).digest()
