"""The two digests of a file: BLAKE3 tells contents apart here, SHA-256 is for people and other tools."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from blake3 import blake3


class Digests(NamedTuple):
    """Of one file's bytes, in hexadecimal digits."""

    blake3: str
    sha256: str


class Digester:
    """Both digests of bytes as they pass."""

    __slots__ = ("_blake3", "_sha256")

    def __init__(self) -> None:
        self._blake3 = blake3()
        self._sha256 = hashlib.sha256()

    def update(self, chunk: bytes) -> None:
        self._blake3.update(chunk)
        self._sha256.update(chunk)

    def digests(self) -> Digests:
        """The digests of all that passed so far."""
        return Digests(self._blake3.hexdigest(), self._sha256.hexdigest())


def digests_of(content: bytes) -> Digests:
    """The digests of ``content``."""
    return Digests(blake3(content).hexdigest(), hashlib.sha256(content).hexdigest())
