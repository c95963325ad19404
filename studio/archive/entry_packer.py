"""The entries of an open pack as they are made: from a store where it has them, else from their sources."""

from __future__ import annotations

import hashlib
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import IO, NamedTuple, Self, cast

from blake3 import blake3

from studio.archive.digests import Digester, Digests, digests_of
from studio.archive.kept_entries import FITS, KeptEntries
from studio.archive.limits import MIB
from studio.archive.members import Member, MemberChanged, content_of, in_pieces
from studio.archive.pieces import LARGEST_PIECE, Slot
from studio.archive.tally import Tally
from studio.archive.zip_records import STORED
from studio.archive.zstd_frames import Frames
from studio.progress import CancelToken
from studio.turn import turn
from studio.values import dataclass

_IN_MEMORY = 8 * MIB


@dataclass(frozen=True, slots=True)
class Packed:
    """A member ready to be written: its payload in ``parts``, ``slots`` or ``spool``, or at its source."""

    member: Member
    digests: Digests
    method: int
    crc: int
    length: int
    parts: Sequence[bytes] = ()
    slots: tuple[Slot, ...] = ()
    spool: IO[bytes] | None = None
    is_reused: bool = False


@dataclass(frozen=True, slots=True)
class _Begun:
    """A member with what is known of it before it is packed, and the key of its entry then.

    ``is_counted``: its bytes were told as done.
    """

    member: Member
    digests: Digests | None = None
    key: bytes | None = None
    content: bytes | None = None
    is_counted: bool = False


class _Read(NamedTuple):
    """A member's bytes, and the digests and the CRC-32 of just those."""

    member: Member
    digests: Digests
    content: bytes
    crc: int


def _is_large(member: Member) -> bool:
    return member.size > _IN_MEMORY


class EntryPacker:
    """Packs members, in any lane; owns the temporary files and removes them when it is left."""

    def __init__(
        self, frames: Frames, kept: KeptEntries, *, scratch: Path, cancel: CancelToken, tally: Tally
    ) -> None:
        self._frames = frames
        self._kept = kept
        self._scratch = scratch
        self._cancel = cancel
        self._tally = tally
        self._spools: set[IO[bytes]] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for spool in tuple(self._spools):
            self._close(spool)

    def pack_all(self, handful: Sequence[Member]) -> list[Packed]:
        """Each of ``handful``, in order. Raises ``MemberChanged``, ``Cancelled``, what the sources raise."""
        packed: list[Packed] = []
        for is_large, some in groupby(handful, key=_is_large):
            if is_large:
                packed += map(self._large, some)
            else:
                small = list(some)
                packed += self._small(small)
                self._tally.add(sum(member.size for member in small))
        return packed

    def payload(self, packed: Packed) -> Iterator[bytes]:
        """The bytes to be written for ``packed``. Raises ``MemberChanged`` where a second reading differs."""
        if packed.spool is not None:
            return self._from_spool(packed, packed.spool)
        if packed.slots:
            return self._from_slots(packed)
        if packed.method == STORED and packed.member.size > _IN_MEMORY:
            return self._from_source(packed)
        return iter(packed.parts)

    def _small(self, members: Sequence[Member]) -> list[Packed]:
        """``members``, which fit into memory: small ones are read in turn, and packed in one call."""
        with turn(sum(member.size for member in members)):
            begun = [self._begin(member) for member in members]
            slots = self._kept.find({one.key for one in begun if one.key is not None})
            reused = [self._reused(one, slots.get(one.key or b"")) for one in begun]
            read = [self._read(one) for one, known in zip(begun, reused, strict=True) if known is None]
        packed = self._frames.pack_all([one.content for one in read], self._cancel)
        made = (self._made(one, parts) for one, parts in zip(read, packed, strict=True))
        return [known or next(made) for known in reused]

    def _large(self, member: Member) -> Packed:
        """``member``, which does not fit into memory."""
        begun = self._begin_large(member)
        slot = None if begun.key is None else self._kept.find((begun.key,)).get(begun.key)
        packed = self._reused(begun, slot)
        if packed is None:
            return self._pack_large(begun)
        if not begun.is_counted:
            self._tally.add(member.size)
        return packed

    def _begin(self, member: Member) -> _Begun:
        """``member`` with its digests; read where they are not known."""
        self._cancel.check()
        if member.known is not None:
            return _Begun(member, member.known, self._kept.key(member.known, member.size))
        content = self._content(member)
        digests = digests_of(content)
        return _Begun(member, digests, self._kept.key(digests, member.size), content)

    def _begin_large(self, member: Member) -> _Begun:
        """``member`` with its digests, unless no entry of such a size was ever kept."""
        self._cancel.check()
        if member.known is not None:
            return _Begun(member, member.known, self._kept.key(member.known, member.size))
        if not self._kept.has_of_size(member.size):
            return _Begun(member)
        digester = Digester()
        for chunk in content_of(member):
            self._cancel.check()
            digester.update(chunk)
            self._tally.add(len(chunk))
        digests = digester.digests()
        return _Begun(member, digests, self._kept.key(digests, member.size), is_counted=True)

    def _reused(self, begun: _Begun, slot: Slot | None) -> Packed | None:
        member, digests = begun.member, begun.digests
        kept = None if slot is None else self._kept.load(slot, member.size)
        if kept is None or digests is None:
            return None
        parts = kept.parts
        if kept.method == STORED and member.size <= _IN_MEMORY:
            read = self._read(begun)
            if read.digests != digests:
                return None
            parts = (read.content,)
        return Packed(member, digests, kept.method, kept.crc, kept.length, parts, kept.slots, is_reused=True)

    def _made(self, read: _Read, parts: Sequence[bytes] | None) -> Packed:
        """What was ``read``, packed into ``parts``, and kept; stored where there are none."""
        member, digests, content, crc = read
        key = self._kept.key(digests, member.size)
        if parts is None:
            self._kept.keep(key, STORED, crc, member.size)
            return Packed(member, digests, STORED, crc, member.size, (content,))
        length = sum(map(len, parts))
        self._kept.keep(key, self._frames.method, crc, length, parts)
        return Packed(member, digests, self._frames.method, crc, length, parts)

    def _pack_large(self, begun: _Begun) -> Packed:
        """Packed into a temporary file; stored where that is not strictly smaller."""
        member = begun.member
        spool = self._spool()
        crc, digests = self._pack_into(spool, begun)
        length = spool.tell()
        if digests is None:
            # What was known of it is not true of what was read. Where it was read here, that is told.
            self._close(spool)
            if member.known is None:
                raise MemberChanged(member.path, member.size, member.size)
            return self._pack_large(_Begun(replace(member, known=None, part=None), is_counted=True))
        if length < member.size:
            return Packed(member, digests, self._frames.method, crc, length, spool=spool)
        self._close(spool)
        self._kept.keep(self._kept.key(digests, member.size), STORED, crc, member.size)
        self._kept.keep_size(member.size)
        return Packed(member, digests, STORED, crc, member.size)

    def _pack_into(self, spool: IO[bytes], begun: _Begun) -> tuple[int, Digests | None]:
        """CRC-32 of the member, and its digests; ``None`` where they are not those that are known."""
        member, expected = begun.member, begun.digests
        stream = self._frames.stream(member.size)
        blake, sha, crc = blake3(), hashlib.sha256(), 0
        # Pieces of one size, so that the frame does not depend on how the source was read.
        for piece in in_pieces(content_of(member), self._frames.piece):
            self._cancel.check()
            blake.update(piece)
            if expected is None:
                sha.update(piece)
            crc = zlib.crc32(piece, crc)
            spool.write(stream.compress(piece))
            if not begun.is_counted:
                self._tally.add(len(piece))
        spool.write(stream.flush())
        if expected is None:
            return crc, Digests(blake.hexdigest(), sha.hexdigest())
        return crc, expected if blake.hexdigest() == expected.blake3 else None

    def _read(self, begun: _Begun) -> _Read:
        """The member's content, and the digests of just that."""
        if begun.content is not None and begun.digests is not None:
            return _Read(begun.member, begun.digests, begun.content, zlib.crc32(begun.content))
        content = self._content(begun.member)
        digests = begun.digests
        if digests is None or blake3(content).hexdigest() != digests.blake3:
            digests = digests_of(content)
        return _Read(begun.member, digests, content, zlib.crc32(content))

    def _content(self, member: Member) -> bytes:
        if member.part is not None and member.size <= MIB:
            content = member.part(0, member.size)
            if len(content) != member.size:
                raise MemberChanged(member.path, member.size, len(content))
            return content
        chunks: list[bytes] = []
        for chunk in content_of(member):
            self._cancel.check()
            chunks.append(chunk)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _from_spool(self, packed: Packed, spool: IO[bytes]) -> Iterator[bytes]:
        spool.seek(0)
        key = self._kept.key(packed.digests, packed.member.size)
        whole: list[bytes] = []
        for number, part in enumerate(iter(partial(spool.read, LARGEST_PIECE), b"")):
            self._cancel.check()
            if packed.length <= FITS:
                whole.append(part)
            else:
                self._kept.keep_part(key, number, part)
            yield part
        self._close(spool)
        self._kept.keep(key, packed.method, packed.crc, packed.length, whole)
        self._kept.keep_size(packed.member.size)

    def _from_slots(self, packed: Packed) -> Iterator[bytes]:
        """From the store; where it has lost a part by now, packed again and continued there."""
        position = 0
        for slot in packed.slots:
            self._cancel.check()
            part = self._kept.part(slot)
            if part is None:
                break
            yield part
            position += len(part)
        if position < packed.length:
            yield from self._again(packed, position)

    def _again(self, packed: Packed, position: int) -> Iterator[bytes]:
        key = self._kept.key(packed.digests, packed.member.size)
        begun = _Begun(packed.member, packed.digests, key, is_counted=True)
        if packed.member.size > _IN_MEMORY:
            again = self._pack_large(begun)
        else:
            read = self._read(begun)
            again = self._made(read, self._frames.pack(read.content, self._cancel))
        told = (packed.digests, packed.method, packed.crc, packed.length)
        if (again.digests, again.method, again.crc, again.length) != told:
            raise MemberChanged(packed.member.path, packed.member.size, packed.member.size)
        for part in self.payload(again):
            yield part[position:]
            position = max(0, position - len(part))

    def _from_source(self, packed: Packed) -> Iterator[bytes]:
        digest = blake3()
        for chunk in content_of(packed.member):
            self._cancel.check()
            digest.update(chunk)
            yield chunk
        if digest.hexdigest() != packed.digests.blake3:
            raise MemberChanged(packed.member.path, packed.member.size, packed.member.size)

    def _spool(self) -> IO[bytes]:
        # It has no name, or goes with its process: nothing stays where that is killed.
        made = tempfile.TemporaryFile(prefix=".entry-", dir=self._scratch)  # noqa: SIM115 -- closed when the packer is left
        spool = cast("IO[bytes]", made)
        self._spools.add(spool)
        return spool

    def _close(self, spool: IO[bytes]) -> None:
        self._spools.discard(spool)
        spool.close()
