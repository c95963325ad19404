"""Reading members into blocks: once, front to back, digested on the way, or any part where that is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from studio.archive.asset_layout import Extent, Piece
from studio.archive.digests import Digester, Digests, digests_of
from studio.archive.members import Member, MemberChanged, content_of
from studio.progress import CancelToken


class MemberReader:
    """Reads the members whose digests are not known, in the order in which they stand in the archive."""

    def __init__(self, cancel: CancelToken) -> None:
        self._cancel = cancel
        self._found: dict[str, Digests] = {}
        self._open: _OpenMember | None = None

    def digests(self, member: Member) -> Digests | None:
        """The digests of ``member``, where they were known or it has been read to its end."""
        return member.known or self._found.get(member.path)

    def is_needed(self, pieces: Iterable[Piece]) -> bool:
        """Whether one of ``pieces`` has to be read here."""
        return any(isinstance(piece, Extent) and piece.member.known is None for piece in pieces)

    def read(self, pieces: Iterable[Piece]) -> bytes:
        """The bytes of ``pieces``. Raises ``MemberChanged``, ``Cancelled``, and what the members raise."""
        return b"".join([piece if isinstance(piece, bytes) else self._bytes(piece) for piece in pieces])

    def _bytes(self, extent: Extent) -> bytes:
        member = extent.member
        if member.known is not None:
            return part_of(extent)
        self._cancel.check()
        if extent.start == 0:
            if extent.stop == member.size <= _WHOLE:
                return self._whole(member)
            self._open = _OpenMember(member)
        if self._open is None or self._open.member is not member:
            raise AssertionError(f"{member.path} is read out of order")
        taken = self._open.take(extent.stop - extent.start)
        if extent.stop == member.size:
            self._found[member.path] = self._open.close()
            self._open = None
        return taken

    def _whole(self, member: Member) -> bytes:
        content = b"".join(content_of(member))
        self._found[member.path] = digests_of(content)
        return content


_WHOLE = 1 << 16
"""Members up to this size are digested at once: many of them are small."""


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


def gathered(pieces: Iterable[Piece]) -> bytes:
    """The bytes of ``pieces``, all of members whose digests are known; on any thread."""
    return b"".join([piece if isinstance(piece, bytes) else part_of(piece) for piece in pieces])


def part_of(extent: Extent) -> bytes:
    """The bytes of an extent of a member that can be read in parts. Raises ``MemberChanged``."""
    member = extent.member
    if member.part is None:
        raise AssertionError(f"{member.path} came with digests and cannot be read in parts")
    taken = member.part(extent.start, extent.stop)
    if len(taken) != extent.stop - extent.start:
        raise MemberChanged(member.path, member.size, extent.start + len(taken))
    return taken
