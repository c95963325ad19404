"""SHA-256 of bytes as they pass."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import BinaryIO

from studio.progress import CancelToken


def sha256_of(chunks: Iterable[bytes], cancel: CancelToken) -> str:
    """SHA-256 of ``chunks`` one after the other, in hexadecimal. Raises ``Cancelled`` between two of them."""
    digest = hashlib.sha256()
    for chunk in chunks:
        cancel.check()
        digest.update(chunk)
    return digest.hexdigest()


class HashingOutput:
    """Passes bytes on to ``stream`` and digests them on the way."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes, /) -> int:
        self._digest.update(data)
        self.size += len(data)
        return self._stream.write(data)

    def hexdigest(self) -> str:
        """SHA-256 of all that was written so far."""
        return self._digest.hexdigest()
