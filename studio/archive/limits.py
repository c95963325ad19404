"""How much an archive may ask of the reader before it is refused."""

from __future__ import annotations

from studio.values import dataclass

MIB = 1024 * 1024
CHUNK = MIB
"""Readers hand out content in pieces of at most this many bytes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that a genuine archive does not meet; a file beyond one is refused, not read in part.

    Sizes are bytes. ``block`` bounds one block of an Apple Archive, packed and unpacked, and the window of a
    zstd frame; ``lone_block`` bounds the single block that covers a whole archive, as a third-party writer
    makes it. ``decoded`` bounds all unpacked bytes together. Beyond ``ratio_from`` unpacked bytes, the
    unpacked size may be at most ``ratio`` times the file's. ``names`` bounds the text of all paths and link
    targets together, ``path`` one of them, ``manifest`` and ``index`` the two documents that are read whole.
    """

    block: int = 64 * MIB
    lone_block: int = 256 * MIB
    blocks: int = 4_000_000
    entries: int = 1_000_000
    decoded: int = 1024 * 1024 * MIB
    ratio: int = 10_000
    ratio_from: int = 1024 * MIB
    names: int = 256 * MIB
    path: int = 4096
    manifest: int = 16 * MIB
    index: int = 256 * MIB


DEFAULT_LIMITS = Limits()
