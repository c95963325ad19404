"""An output that knows its own size and SHA-256."""

from __future__ import annotations

import hashlib
from typing import BinaryIO


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
