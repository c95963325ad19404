"""All that the bytes of an output depend on besides its files, and the fingerprint of everything."""

from __future__ import annotations

import json
from collections.abc import Iterable

from blake3 import blake3

from studio.archive.zstd_frames import FORMAT, LIBRARY, ZLIB_VERSION, ZSTD_VERSION
from studio.build.plan import BuildStep
from studio.build.report import FileRecord, Grounds

PROFILE = 1
"""The edition of how packs are laid out. It rises when the same sources would give other bytes.

How their pieces are packed has editions of its own, which are told behind it.
"""

_OPEN_PACK = f"profile {PROFILE}.{FORMAT}"


def grounds_of(step: BuildStep) -> Grounds:
    """What ``step`` rests on besides the files of its pack."""
    manifest = blake3(step.contents.pack.document.data).hexdigest()
    if step.engine == "apple" and step.format == "aar":
        from studio.build.apple_packager import engine_mark  # noqa: PLC0415 -- only where Apple's is chosen

        return Grounds(manifest, " ".join(str(mark) for mark in engine_mark(step)), "")
    if step.format == "aar":
        # Where no .aar is built, nobody waits for what they are made with.
        from studio.archive.block_keys import EDITION, library  # noqa: PLC0415 -- as said

        return Grounds(manifest, f"{library()}, profile {PROFILE}.{EDITION}", "")
    if step.deflate:
        return Grounds(manifest, f"zlib {ZLIB_VERSION}, {_OPEN_PACK}", f"deflate, level {step.level}")
    return Grounds(manifest, f"{LIBRARY} with zstd {ZSTD_VERSION}, {_OPEN_PACK}", f"zstd, level {step.level}")


def fingerprint(step: BuildStep, records: Iterable[FileRecord]) -> str:
    """BLAKE3 of format, grounds, and the files in order.

    Times are not in it: a checkout touches every file and changes none.
    """
    grounds = grounds_of(step)
    parts: list[object] = [step.format, step.pack_id, grounds.packer, grounds.settings, grounds.manifest]
    parts.extend(record[:3] for record in records)  # Path, size and BLAKE3.
    return blake3(json.dumps(parts).encode()).hexdigest()
