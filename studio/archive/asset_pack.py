"""Writing an asset pack as an Apple Archive: laid out as Apple's packager does, the same bytes every time.

One-mebibyte LZFSE blocks; entries: the root, ``Contents`` and all below it, ``Manifest.json``.
"""

from __future__ import annotations

import contextlib
import struct
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple, cast

from studio.archive import codecs
from studio.archive.asset_layout import Cut, Piece, cuts
from studio.archive.asset_reading import MemberReader, gathered
from studio.archive.block_keys import PLAIN, content_key, recipe
from studio.archive.digests import Digests
from studio.archive.limits import MIB
from studio.archive.members import Member, Sink, WrittenFile, WrittenPack
from studio.archive.pieces import NO_STORE, PieceStore, Slot
from studio.progress import CancelToken, Lanes, glancing, looking

BLOCK_SIZE = MIB

_BY_PATH = itemgetter(0)
"""The order of letters is that of their bytes."""

_LETTER = "e"
_AHEAD = 64
"""Blocks that the store is asked about at once."""


def write_asset_pack(
    out: Sink,
    *,
    manifest: bytes,
    members: Sequence[Member],
    lanes: Lanes,
    cancel: CancelToken,
    advance: Callable[[int], None],
    store: PieceStore = NO_STORE,
) -> WrittenPack:
    """Write the pack to ``out``, front to back, and say what went into it, files sorted by path.

    The bytes depend on paths, content and ``manifest`` only: not on the order of ``members``, not on the
    number of lanes, not on what is in ``store``. Blocks that are there are not packed again; of members
    whose digests are known, those in such blocks are not even read. ``advance`` is told, on this thread, how
    many bytes of members went into the pack since it was last called. At most ``lanes.count`` + 2 blocks are
    held.

    Raises ``ValueError`` for paths that are doubled, lie below another file or must not be stored,
    ``MemberChanged``, ``Cancelled``, ``StudioError`` where the LZFSE library is missing, and what ``out`` and
    the members raise.
    """
    codecs.needed_lzfse()
    reader = MemberReader(cancel)
    packer = _Packer(store, cancel)
    aliases = _Aliases(store, reader)
    cut = cuts(glancing(members, cancel), manifest, BLOCK_SIZE)
    blocks = _blocks(looking(cut, cancel), reader, store)
    out.write(b"pbz" + _LETTER.encode("ascii") + struct.pack(">Q", BLOCK_SIZE))
    pieces = reused = 0
    results = cast("Generator[_Packed]", lanes.map(packer.pack, blocks, cancel))
    with contextlib.closing(results):
        for packed in results:
            out.write(struct.pack(">QQ", packed.block.cut.size, len(packed.payload)))
            out.write(packed.payload)
            reader.learn(packed.digests)
            aliases.take(packed)
            pieces += 1
            reused += packed.reused
            advance(packed.block.cut.content)
    return WrittenPack(_written(members, reader), pieces, reused)


def _written(members: Sequence[Member], reader: MemberReader) -> tuple[WrittenFile, ...]:
    found: list[WrittenFile] = []
    known = reader.digests
    for member in members:
        digests = known(member)
        if digests is None:
            raise AssertionError(f"{member.path} was written unread")
        blake3, sha256 = digests
        found.append(WrittenFile(member.path, member.size, blake3, sha256))
    found.sort(key=_BY_PATH)
    return tuple(found)


class _Block(NamedTuple):
    """A block to be packed, of ``pieces`` as far as they were read; ``slot`` is what the store has for it."""

    cut: Cut
    pieces: Sequence[Piece]
    slot: Slot | None


class _Packed(NamedTuple):
    """``payload`` is as long as the block where packing does not make it shorter. ``key`` is of its bytes.

    ``digests`` are those of members that were read for it.
    """

    block: _Block
    payload: bytes
    key: bytes | None
    digests: Sequence[tuple[str, Digests]]
    reused: bool


def _blocks(cut: Iterator[Cut], reader: MemberReader, store: PieceStore) -> Iterator[_Block]:
    """What is to be packed, in order, read as far as it must be read one after the other."""
    while ahead := list(islice(cut, _AHEAD)):
        slots = _known(ahead, store)
        for one, slot in zip(ahead, slots, strict=True):
            yield _Block(one, one.pieces if slot is not None else reader.filled(one.pieces), slot)


def _known(ahead: Sequence[Cut], store: PieceStore) -> list[Slot | None]:
    """What ``store`` has for blocks made of members whose digests are known."""
    nothing: list[Slot | None] = [None] * len(ahead)
    if store is NO_STORE:
        return nothing
    recipes = [recipe(one.pieces) for one in ahead]
    if not any(recipes):
        return nothing
    found = store.find([key for key in recipes if key is not None])
    keys = {key: content for key, slot in found.items() if (content := store.load(slot)) is not None}
    slots = store.find(list(dict.fromkeys(keys.values())))
    return [None if key is None or key not in keys else slots.get(keys[key]) for key in recipes]


class _Packer:
    """Packs blocks, in any lane."""

    def __init__(self, store: PieceStore, cancel: CancelToken) -> None:
        self._store = store
        self._cancel = cancel

    def pack(self, block: _Block) -> _Packed:
        if block.slot is not None:
            payload = self._known(block, block.slot)
            if payload is not None:
                payload = payload if payload != PLAIN else gathered(block.pieces, self._cancel).raw
                return _Packed(block, payload, block.slot.key, (), reused=True)
        raw, digests = gathered(block.pieces, self._cancel)
        if self._store is NO_STORE:
            return _Packed(block, codecs.encode(_LETTER, raw), None, digests, reused=False)
        key = content_key(raw)
        slot = self._store.find((key,)).get(key)
        payload = None if slot is None else self._known(block, slot)
        if payload is not None:
            return _Packed(block, raw if payload == PLAIN else payload, key, digests, reused=True)
        payload = codecs.encode(_LETTER, raw)
        self._store.keep(key, payload if len(payload) < len(raw) else PLAIN)
        return _Packed(block, payload, key, digests, reused=False)

    def _known(self, block: _Block, slot: Slot) -> bytes | None:
        """What ``slot`` has for the block, or ``None`` where that is gone by now."""
        payload = self._store.load(slot)
        return None if payload is None or len(payload) >= block.cut.size else payload


class _Aliases:
    """Tells the store which block a recipe gives, so that next time its members need not be read."""

    def __init__(self, store: PieceStore, reader: MemberReader) -> None:
        self._store = store
        self._reader = reader
        self._waiting: deque[tuple[list[Piece], bytes]] = deque()

    def take(self, packed: _Packed) -> None:
        """The next block; it waits until the digests of all members in it are known."""
        if packed.key is None or packed.block.slot is not None:
            return
        self._waiting.append((packed.block.cut.pieces, packed.key))
        while self._waiting:
            pieces, content = self._waiting[0]
            if not self._is_known(pieces[-1]):
                return  # As most blocks end within a member: no need to look at all the others for that.
            key = recipe(pieces, self._reader.digests)
            if key is None:
                return
            self._store.keep(key, content)
            self._waiting.popleft()

    def _is_known(self, piece: Piece) -> bool:
        return isinstance(piece, bytes) or self._reader.digests(piece.member) is not None
