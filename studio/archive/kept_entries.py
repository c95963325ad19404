"""Packed entries of open packs in a store of pieces: found by the content of the file they are of.

An entry is one piece, which begins with what a zip says of it. Where the packed bytes are too many they
follow in pieces of their own. Of a file that is stored as it is there is only that beginning.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping

from blake3 import blake3

from studio.archive.digests import Digests
from studio.archive.members import in_pieces
from studio.archive.pieces import LARGEST_PIECE, NO_STORE, PieceStore, Slot
from studio.archive.zip_records import STORED
from studio.archive.zstd_frames import Frames
from studio.values import dataclass

_HEAD = struct.Struct("<HLQ")

FITS = LARGEST_PIECE - _HEAD.size
"""How many packed bytes fit into the piece that an entry is."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry as a zip needs it: ``length`` packed bytes, in ``parts`` or in ``slots``, or at the source."""

    method: int
    crc: int
    length: int
    parts: tuple[bytes, ...]
    slots: tuple[Slot, ...]


class KeptEntries:
    """The entries in ``store`` that ``frames`` would make. From any thread; nothing here raises."""

    def __init__(self, store: PieceStore, frames: Frames) -> None:
        self._store = store
        self._method = frames.method
        self._edition = blake3(frames.edition).digest()

    def key(self, digests: Digests, size: int) -> bytes:
        """What the entry of such a file is kept under."""
        return blake3(self._edition + bytes.fromhex(digests.blake3) + size.to_bytes(8, "little")).digest()

    def find(self, keys: Iterable[bytes]) -> Mapping[bytes, Slot]:
        """Where those of the entries are that are there. One call for many costs little more than for one."""
        return self._store.find(keys)

    def has_of_size(self, size: int) -> bool:
        """Whether some large file of ``size`` bytes was kept, so that digesting one first may pay."""
        key = self._size_key(size)
        return key in self._store.find((key,))

    def load(self, slot: Slot, size: int) -> Kept | None:
        """The entry in ``slot``, of a file of ``size`` bytes; ``None`` where a piece of it is gone by now."""
        head = self._store.load(slot)
        if head is None or len(head) < _HEAD.size:
            return None
        method, crc, length = _HEAD.unpack_from(head)
        if method == STORED:
            return Kept(method, crc, size, (), ()) if length == size else None
        if method != self._method or length >= size:
            return None
        if length > FITS:
            slots = self._slots(slot.key, length)
            return None if slots is None else Kept(method, crc, length, (), slots)
        part = head[_HEAD.size :]
        return Kept(method, crc, length, (part,), ()) if len(part) == length else None

    def part(self, slot: Slot) -> bytes | None:
        """One of the ``slots`` of an entry; ``None`` where it is gone by now."""
        return self._store.load(slot)

    def keep(self, key: bytes, method: int, crc: int, length: int, parts: Iterable[bytes] = ()) -> None:
        """Remember an entry; its packed bytes are ``parts``, unless stored or handed on before."""
        if self._store is NO_STORE:
            return
        head = _HEAD.pack(method, crc, length)
        if length > FITS:
            for number, part in enumerate(in_pieces(iter(parts), LARGEST_PIECE)):
                self.keep_part(key, number, part)
            self._store.keep(key, head)
        else:
            self._store.keep(key, b"".join((head, *parts)))

    def keep_part(self, key: bytes, number: int, part: bytes) -> None:
        """Remember ``LARGEST_PIECE`` bytes, the ``number``-th from 0, of an entry that is larger."""
        self._store.keep(_part_key(key, number), part)

    def keep_size(self, size: int) -> None:
        """Remember that a large file of ``size`` bytes was kept."""
        self._store.keep(self._size_key(size), b"+")

    def _slots(self, key: bytes, length: int) -> tuple[Slot, ...] | None:
        keys = [_part_key(key, number) for number in range(-(-length // LARGEST_PIECE))]
        found = self._store.find(keys)
        slots = tuple(found[key] for key in keys if key in found)
        return slots if len(slots) == len(keys) and sum(slot.length for slot in slots) == length else None

    def _size_key(self, size: int) -> bytes:
        return blake3(b"size" + self._edition + size.to_bytes(8, "little")).digest()


def _part_key(key: bytes, number: int) -> bytes:
    return blake3(b"part" + key + number.to_bytes(8, "little")).digest()
