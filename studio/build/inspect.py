"""What is in an archive, without unpacking it."""

from __future__ import annotations

from pathlib import Path

from studio.archive.entries import Entry, EntryType
from studio.build.hashing import sha256_of
from studio.build.makers import doubts_about
from studio.build.opened import opened
from studio.errors import Finding
from studio.progress import CancelToken, Lanes
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Inspection:
    """An archive, ``size`` bytes large, and its entries. ``digests``: SHA-256 by path, if asked for.

    ``findings``: why an app may not get what is in it, although it can be read here.
    """

    format: str
    compression: str
    block_size: int | None
    blocks: int | None
    size: int
    entries: tuple[Entry, ...]
    digests: dict[str, str]
    manifest: bytes | None
    findings: tuple[Finding, ...] = ()


def inspect(path: Path, lanes: Lanes, cancel: CancelToken, *, digests: bool = False) -> Inspection:
    """The entries of ``path``; with ``digests`` everything is decoded once. Raises ``StudioError``."""
    with opened(path) as archive:
        found: dict[str, str] = {}
        if digests:
            for entry, chunks in archive.contents(lanes, cancel):
                digest = sha256_of(chunks, cancel)
                if entry.type is EntryType.FILE:
                    found[entry.path] = digest
        return Inspection(
            archive.format,
            archive.compression,
            archive.block_size,
            archive.blocks,
            archive.bytes,
            archive.entries(),
            found,
            archive.manifest(),
            tuple(doubts_about(path, archive)),
        )
