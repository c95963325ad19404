"""Digests of bytes as they pass."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import BinaryIO

from studio.archive.digests import Digester, Digests
from studio.progress import CancelToken

_WORTH_IT = 1 << 19
"""Bytes. Each piece lets other threads go on meanwhile, and coming back costs more than digesting a few."""


def sha256_of(chunks: Iterable[bytes], cancel: CancelToken) -> str:
    """SHA-256 of ``chunks`` one after the other, in hexadecimal. Raises ``Cancelled`` between two of them."""
    digest = hashlib.sha256()
    for chunk in chunks:
        cancel.check()
        digest.update(chunk)
    return digest.hexdigest()


class HashingOutput:
    """Passes bytes on to ``stream`` and digests them on the way, in pieces large enough to be worth it.

    What was written last is passed on when it is flushed, or its digests are asked for.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digester = Digester()
        self._held: list[bytes] = []
        self._holds = 0
        self.size = 0

    def write(self, data: bytes, /) -> int:
        self._held.append(data)
        self._holds += len(data)
        self.size += len(data)
        if self._holds >= _WORTH_IT:
            self.flush()
        return len(data)

    def flush(self) -> None:
        """Pass on what is held."""
        data = self._held[0] if len(self._held) == 1 else b"".join(self._held)
        self._held, self._holds = [], 0
        self._digester.update(data)
        self._stream.write(data)

    def digests(self) -> Digests:
        """The digests of all that was written so far."""
        self.flush()
        return self._digester.digests()
