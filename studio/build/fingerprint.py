"""A fingerprint of all that the bytes of an output depend on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.metadata import version

from blake3 import blake3

from studio.archive.zstd_pack import ZSTD_VERSION
from studio.build.plan import BuildStep
from studio.build.report import FileRecord

PROFILE = 1
"""The edition of our writers' profiles. It rises when the same sources would give other bytes."""

_LIBRARIES: dict[str, str] = {"aar": "lzfse", "zip": "zstandard"}


def fingerprint(step: BuildStep, records: Iterable[FileRecord]) -> str:
    """BLAKE3 of format, profile, codec library, level, manifest and the files in order.

    Times are not in it: a checkout touches every file and changes none.
    """
    library = _LIBRARIES[step.format]
    parts: list[object] = [step.format, PROFILE, library, version(library)]
    if step.format == "zip":
        parts += [ZSTD_VERSION, step.level]
    parts.append(blake3(step.contents.pack.document.data).hexdigest())
    parts.extend((record.path, record.size, record.blake3) for record in records)
    return blake3(json.dumps(parts).encode()).hexdigest()
