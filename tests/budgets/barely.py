"""What no build of an ``.aar`` can leave out, done barely: to see how much of a bar is left for all the rest.

Every file is read, digested twice and packed, the output is written and digested. There is no look at whether
a file changed, no header, no plan, no report, nothing is remembered, and a cancel is not heard.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from blake3 import blake3

from studio.archive import codecs
from studio.archive.asset_pack import BLOCK_SIZE
from studio.progress import CancelToken, Lanes

Part: TypeAlias = tuple[str, int, int]
"""A file, and the bytes of it from one offset to another."""


def pack_barely(blocks: Sequence[Sequence[Part]], output: Path, *, digested: bool) -> None:
    """Pack ``blocks`` in two lanes; their files are ``digested``, or as good as known."""
    digest = hashlib.sha256()
    with Lanes(2) as lanes, output.open("wb") as stream:
        for payload in lanes.map(partial(_packed, digested=digested), blocks, CancelToken()):
            digest.update(payload)
            stream.write(payload)
        stream.flush()
        os.fsync(stream.fileno())
    digest.hexdigest()
    output.unlink()


def blocks_of(paths: Sequence[str]) -> list[list[Part]]:
    """The files one after the other, cut into blocks."""
    return list(_cut((path, Path(path).stat().st_size) for path in paths))


def _cut(files: Iterator[tuple[str, int]]) -> Iterator[list[Part]]:
    held: list[Part] = []
    left = BLOCK_SIZE
    for path, size in files:
        start = 0
        while size - start >= left:
            yield [*held, (path, start, start + left)]
            start += left
            held, left = [], BLOCK_SIZE
        if start < size:
            held.append((path, start, size))
            left -= size - start
    if held:
        yield held


def _packed(block: Sequence[Part], *, digested: bool) -> bytes:
    parts: list[bytes] = []
    for path, start, stop in block:
        file = os.open(path, os.O_RDONLY)
        parts.append(os.pread(file, stop - start, start))
        os.close(file)
        if digested:
            blake3(parts[-1]).hexdigest()
            hashlib.sha256(parts[-1]).hexdigest()
    return codecs.encode("e", b"".join(parts))
