"""What goes into an archive: members, read once each, and what was found while reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from studio.archive.digests import Digests
from studio.values import dataclass
from studio.words import words


class Sink(Protocol):
    """Where an archive's bytes go, one after the other; never sought in."""

    def write(self, data: bytes, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Member:
    """A file to be packed.

    ``path`` is as stored below the pack's contents, ``/``-separated; ``size`` in bytes; ``chunks`` begins a
    fresh reading of the content each time it is called, and may be called on another thread.

    ``part`` reads exactly the bytes from one offset to another, on any thread; it raises where the file is no
    longer the one that was seen, and where all of it is read, also where there is more. ``known`` are the
    digests of the content, where they are known beforehand; then ``part`` must be there too.
    """

    path: str
    size: int
    chunks: Callable[[], Iterator[bytes]]
    known: Digests | None = None
    part: Callable[[int, int], bytes] | None = None


class WrittenFile(NamedTuple):
    """A member as it went into the archive; digests in hexadecimal digits."""

    path: str
    size: int
    blake3: str
    sha256: str


@dataclass(frozen=True, slots=True)
class WrittenPack:
    """What went into an archive: its files by path, and of how many ``pieces`` (blocks, or entries) it is.

    ``reused`` pieces came out of a store; the others were packed.
    """

    files: tuple[WrittenFile, ...]
    pieces: int
    reused: int


class MemberChanged(Exception):  # noqa: N818 -- says what happened to the file
    """A file had another size, or other bytes, than when the writing began.

    ``expected`` and ``found`` are bytes; ``found`` stops counting soon after ``expected`` is passed.
    """

    def __init__(self, path: str, expected: int, found: int) -> None:
        if expected == found:
            super().__init__(words("{file} changed while it was being read", file=path))
        else:
            super().__init__(
                words(
                    "{file} had {size} bytes instead of {expected} while it was being read",
                    file=path,
                    size=found,
                    expected=expected,
                )
            )
        self.path = path
        self.expected = expected
        self.found = found


def content_of(member: Member) -> Iterator[bytes]:
    """The member's bytes. Raises ``MemberChanged`` as soon as there are too many, or at the end too few."""
    found = 0
    for chunk in member.chunks():
        found += len(chunk)
        if found > member.size:
            raise MemberChanged(member.path, member.size, found)
        if chunk:
            yield chunk
    if found != member.size:
        raise MemberChanged(member.path, member.size, found)


def in_pieces(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The same bytes in pieces of exactly ``size``, the last one shorter, never empty."""
    parts: list[bytes] = []
    held = 0
    for chunk in chunks:
        start = 0
        while held + len(chunk) - start >= size:
            end = start + size - held
            parts.append(chunk[start:end])
            yield parts[0] if len(parts) == 1 else b"".join(parts)
            parts, held, start = [], 0, end
        if start < len(chunk):
            parts.append(chunk[start:])
            held += len(chunk) - start
    if parts:
        yield b"".join(parts)
