"""Digests of bytes as they pass."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
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


_SENT_ON_FROM = 8 << 20
"""Bytes."""

_CAN_SEND_ON = sys.platform == "linux"


class HashingOutput:
    """Passes bytes on to ``stream`` and digests them on the way, in pieces large enough to be worth it.

    What was written last is passed on when it is flushed, or its digests are asked for.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._on_its_way = 0
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
        self._send_on()

    def _send_on(self) -> None:
        """Have the system begin to put on disk what was written: the end need not wait for all of it."""
        end = self.size - self._holds
        if _CAN_SEND_ON and end - self._on_its_way >= _SENT_ON_FROM:
            self._stream.flush()
            # Only a wish: to let go of what nobody reads. The system writes it down first, and does not wait.
            with contextlib.suppress(OSError):
                os.posix_fadvise(
                    self._stream.fileno(), self._on_its_way, end - self._on_its_way, os.POSIX_FADV_DONTNEED
                )
            self._on_its_way = end

    def digests(self) -> Digests:
        """The digests of all that was written so far."""
        self.flush()
        return self._digester.digests()
