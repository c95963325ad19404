"""Reading members into blocks, digested on the way.

A member that lies within one block is read in the lane that packs the block. One that goes over several is
read beforehand, front to back, which is the only way to its digests; unless they are known: then any part of
it is read wherever it is wanted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from studio.archive.asset_layout import Extent, Piece
from studio.archive.digests import Digester, Digests, digests_of
from studio.archive.members import Member, MemberChanged, content_of
from studio.progress import CancelToken
from studio.turn import turn


class Gathered(NamedTuple):
    """The bytes of a block, and the digests of the members that were read for it, by path."""

    raw: bytes
    digests: Sequence[tuple[str, Digests]] = ()


class MemberReader:
    """Reads the members of one archive, and knows what was found out about them. For one thread."""

    def __init__(self, cancel: CancelToken) -> None:
        self._cancel = cancel
        self._found: dict[str, Digests] = {}
        self._open: _OpenMember | None = None

    def digests(self, member: Member) -> Digests | None:
        """The digests of ``member``, where they were known or it has been read to its end."""
        return member.known or self._found.get(member.path)

    def learn(self, digests: Iterable[tuple[str, Digests]]) -> None:
        """Take what was found out in a lane."""
        self._found.update(digests)

    def filled(self, pieces: Sequence[Piece]) -> Sequence[Piece]:
        """``pieces`` with the bytes of what has to be read beforehand; the rest is ``gathered`` in a lane.

        Raises ``MemberChanged``, ``Cancelled``, and what the members raise.
        """
        # Only the first and the last member of a block can go beyond it.
        return [self._bytes(piece) if _is_long(piece) else piece for piece in pieces]

    def _bytes(self, piece: Piece) -> bytes:
        if isinstance(piece, bytes):
            return piece
        self._cancel.check()
        member = piece.member
        if piece.start == 0:
            self._open = _OpenMember(member)
        if self._open is None or self._open.member is not member:
            raise AssertionError(f"{member.path} is read out of order")
        taken = self._open.take(piece.stop - piece.start)
        if piece.stop == member.size:
            self._found[member.path] = self._open.close()
            self._open = None
        return taken


def gathered(pieces: Iterable[Piece], cancel: CancelToken) -> Gathered:
    """The bytes of ``pieces``, on any thread. Raises as ``MemberReader.filled``."""
    parts: list[bytes] = []
    digests: list[tuple[str, Digests]] = []
    check, add = cancel.check, parts.append
    with turn():
        for piece in pieces:
            if isinstance(piece, bytes):
                add(piece)
                continue
            check()
            member = piece.member
            taken = part_of(piece) if member.part is not None else b"".join(content_of(member))
            if member.known is None:
                digests.append((member.path, digests_of(taken)))
            add(taken)
    return Gathered(b"".join(parts), digests)


def part_of(extent: Extent) -> bytes:
    """The bytes of an extent of a member that can be read in parts. Raises ``MemberChanged``."""
    member, start, stop = extent
    part = member.part
    if part is None:
        raise AssertionError(f"{member.path} came with digests and cannot be read in parts")
    taken = part(start, stop)
    if len(taken) != stop - start:
        raise MemberChanged(member.path, member.size, start + len(taken))
    return taken


def _is_long(piece: Piece) -> bool:
    """Whether it is a part of a member of which no digests are known, and not all of it."""
    if isinstance(piece, bytes) or piece.member.known is not None:
        return False
    return piece.stop - piece.start != piece.member.size


class _OpenMember:
    """A member that is longer than what is wanted of it at a time."""

    def __init__(self, member: Member) -> None:
        self.member = member
        self._chunks: Iterator[bytes] = content_of(member)
        self._digester = Digester()
        self._left = b""

    def take(self, size: int) -> bytes:
        """The next ``size`` bytes."""
        parts: list[bytes] = []
        while size:
            chunk = self._left or next(self._chunks, b"")
            if not chunk:
                raise MemberChanged(self.member.path, self.member.size, self.member.size - size)
            if not self._left:
                self._digester.update(chunk)
            parts.append(chunk[:size])
            self._left = chunk[size:]
            size -= len(parts[-1])
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def close(self) -> Digests:
        """The digests, once everything was taken. Raises ``MemberChanged`` where there is more."""
        for _ in self._chunks:
            raise AssertionError("content_of gives no more than the size")
        return self._digester.digests()
