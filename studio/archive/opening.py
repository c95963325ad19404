"""Opening an archive, whatever it is: told by its first bytes, never by its name."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from studio.archive import blocks
from studio.archive.entries import Entry
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.headers import MAGICS
from studio.archive.limits import DEFAULT_LIMITS, Limits
from studio.archive.reader import AppleArchive
from studio.archive.zip_records import END_MAGIC, LOCAL_MAGIC
from studio.archive.zstd_reader import ZipArchive
from studio.progress import CancelToken, Lanes
from studio.words import words

Content = bytes
"""What an entry holds; ``Archive.bytes`` hides the type's own name in its class."""

__all__ = ["AppleArchive", "Archive", "Limits", "ZipArchive", "open_archive"]

_ENCRYPTED = b"AEA1"
_CPIO = (b"070707", b"070701", b"070702")
_STRANGERS = (
    (b"\x1f\x8b", words("it is a gzip file")),
    (b"\x28\xb5\x2f\xfd", words("it is a bare zstd file, not a pack")),
    (b"\xfd7zXZ", words("it is an xz file")),
    (b"BZh", words("it is a bzip2 file")),
    (b"7z\xbc\xaf", words("it is a 7-Zip archive")),
    (b"Rar!", words("it is a RAR archive")),
    (b"xar!", words("it is a macOS installer package")),
    (b"bvx", words("it is a bare LZFSE file, not an archive")),
)


class Archive(Protocol):
    """An open archive of either format. For one thread at a time.

    ``format`` is ``aar`` or ``zip``; ``compression`` one of ``lzfse``, ``zlib``, ``lzma``, ``lz4``, ``zstd``,
    ``deflate``, ``none``; ``bytes`` the file's size. All methods raise ``CorruptArchive`` and
    ``UnsupportedArchive``, and ``OSError`` of the disk.
    """

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    @property
    def format(self) -> str: ...
    @property
    def compression(self) -> str: ...
    @property
    def block_size(self) -> int | None: ...
    @property
    def blocks(self) -> int | None: ...
    @property
    def bytes(self) -> int: ...

    def entries(self) -> tuple[Entry, ...]:
        """All entries in the archive's order, without a pack's own index; remembered."""
        ...

    def read(self, entry: Entry) -> Iterator[Content]:
        """One entry's content in pieces of at most a mebibyte, the rest not being decoded."""
        ...

    def contents(self, lanes: Lanes, cancel: CancelToken) -> Iterator[tuple[Entry, Iterator[Content]]]:
        """Every entry with its content, in order; gone when the next is asked for. Raises ``Cancelled``."""
        ...

    def manifest(self) -> Content | None:
        """The bytes of the pack's manifest, where there is one."""
        ...

    def close(self) -> None: ...


def open_archive(
    path: Path, limits: Limits = DEFAULT_LIMITS, *, torn: bool = False
) -> AppleArchive | ZipArchive:
    """Open the archive at ``path`` for reading, as a context manager.

    With ``torn`` also an Apple Archive that is cut short, as far as it goes; its ``tear`` says where it ends.

    Raises ``OSError``, ``CorruptArchive`` for a damaged one and ``UnsupportedArchive``, which says what the
    file is, for anything else than an Apple Archive or a zip within ``limits``.
    """
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(path.open("rb"))
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        archive = _opened(file, file.read(8), size, limits, torn=torn)
        stack.pop_all()
        return archive


def _opened(
    file: BinaryIO, magic: bytes, size: int, limits: Limits, *, torn: bool
) -> AppleArchive | ZipArchive:
    if not magic:
        raise UnsupportedArchive(words("the file is empty"))
    if magic.startswith((LOCAL_MAGIC, END_MAGIC)):
        archive = ZipArchive(file, size, limits)
        _check_expansion(sum(entry.size for entry in archive.entries()), size, limits)
        return archive
    if magic.startswith(blocks.MAGIC):
        unpacked = blocks.Blocks(file, size, limits, torn=torn)
        packed = _apple_archive(file, size, unpacked, limits)
        packed.tear = unpacked.tear
        return packed
    if magic.startswith(MAGICS):
        return _apple_archive(file, size, blocks.PlainBytes(file, size), limits)
    if magic.startswith(_ENCRYPTED):
        raise UnsupportedArchive(
            words("it is an encrypted or signed Apple archive, which asset packs never are")
        )
    for start, fault in _STRANGERS:
        if magic.startswith(start):
            raise UnsupportedArchive(fault)
    raise UnsupportedArchive(words("it is neither an Apple Archive nor a zip"))


def _apple_archive(file: BinaryIO, size: int, unpacked: blocks.Unpacked, limits: Limits) -> AppleArchive:
    _check_expansion(unpacked.size, size, limits)
    if unpacked.size == 0:
        raise CorruptArchive(words("the archive has no entries"))
    start = unpacked.read(0, min(6, unpacked.size))
    if start.startswith(_CPIO):
        raise UnsupportedArchive(
            words("it is the payload of a macOS installer (cpio), not an archive of entries")
        )
    if not start.startswith(MAGICS):
        raise UnsupportedArchive(words("it is packed like an Apple Archive, but no entries are inside"))
    return AppleArchive(file, size, unpacked, limits)


def _check_expansion(decoded: int, size: int, limits: Limits) -> None:
    if decoded > limits.decoded:
        raise UnsupportedArchive(words("it would unpack to {size} bytes", size=decoded))
    if decoded > limits.ratio_from and decoded > limits.ratio * size:
        raise UnsupportedArchive(
            words(
                "{size} bytes would unpack to {unpacked}, which looks like a trap",
                size=size,
                unpacked=decoded,
            )
        )
