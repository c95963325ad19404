"""Stores of pieces for tests: in memory, counting, and of the kinds that forget and break."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from studio.archive.pieces import KEY_BYTES, LARGEST_PIECE, Slot


@dataclass(slots=True)
class MemoryStore:
    """Keeps everything. ``loaded`` and ``kept`` are the keys that were asked for and handed on."""

    pieces: dict[bytes, bytes] = field(default_factory=dict[bytes, bytes])
    loaded: list[bytes] = field(default_factory=list[bytes])
    kept: list[bytes] = field(default_factory=list[bytes])

    def find(self, keys: Iterable[bytes]) -> Mapping[bytes, Slot]:
        return {key: Slot(key, len(self.pieces[key]), 0, 0, b"") for key in keys if key in self.pieces}

    def load(self, slot: Slot) -> bytes | None:
        self.loaded.append(slot.key)
        return self.pieces.get(slot.key)

    def keep(self, key: bytes, piece: bytes) -> None:
        assert len(key) == KEY_BYTES
        assert len(piece) <= LARGEST_PIECE
        self.kept.append(key)
        self.pieces[key] = piece


@dataclass(slots=True)
class ForgetfulStore(MemoryStore):
    """Forgets now and then: a piece is not found, or gone between being found and being loaded."""

    chance: random.Random = field(default_factory=random.Random)

    def find(self, keys: Iterable[bytes]) -> Mapping[bytes, Slot]:
        found = MemoryStore.find(self, keys)
        return {key: slot for key, slot in found.items() if self.chance.random() < 0.7}

    def load(self, slot: Slot) -> bytes | None:
        return MemoryStore.load(self, slot) if self.chance.random() < 0.7 else None
