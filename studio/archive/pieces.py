"""Packed pieces that may be known from earlier: what a writer asks a store for, and hands on to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from studio.archive.limits import MIB

KEY_BYTES = 32
"""A key is a BLAKE3 digest of all that a piece depends on."""

LARGEST_PIECE = 4 * MIB
"""A writer hands on larger things in several pieces."""


class Slot(NamedTuple):
    """That a store has the piece with ``key``, ``length`` bytes long; the rest concerns the store alone."""

    key: bytes
    length: int
    segment: int
    offset: int
    proof: bytes
    own: bytes | None = None


class PieceStore(Protocol):
    """Pieces by their keys. May be asked on any thread.

    It may forget any of them at any time, never raises, and never gives other bytes than were kept.
    """

    def find(self, keys: Iterable[bytes]) -> Mapping[bytes, Slot]:
        """Which of ``keys`` there is a piece for. Asking for many at once costs little more than for one."""
        ...

    def load(self, slot: Slot) -> bytes | None:
        """The piece in ``slot``; ``None`` where it is gone or damaged by now."""
        ...

    def keep(self, key: bytes, piece: bytes) -> None:
        """Remember ``piece``, at most ``LARGEST_PIECE`` bytes, under ``key``."""
        ...


class NoStore:
    """A ``PieceStore`` that knows nothing and keeps nothing: everything is packed from its sources."""

    def find(self, keys: Iterable[bytes]) -> Mapping[bytes, Slot]:
        del keys
        return {}

    def load(self, slot: Slot) -> bytes | None:
        del slot
        return None

    def keep(self, key: bytes, piece: bytes) -> None:
        del key, piece


NO_STORE = NoStore()
