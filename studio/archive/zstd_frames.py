"""How one file of an open pack is packed: as one zstd frame, or deflated for other people's tools."""

from __future__ import annotations

import contextlib
import zlib
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from typing import Protocol, TypeAlias, cast

import zstandard

from studio.archive.limits import MIB
from studio.archive.zip_records import DEFLATE, ZSTD
from studio.progress import CancelToken, handfuls

LEVELS = range(1, 20)
"""zstd's levels; those beyond would need windows of more than 8 MiB, which other decoders refuse."""

ZSTD_VERSION = ".".join(map(str, zstandard.ZSTD_VERSION))
"""The zstd that compresses here; another one may give other bytes."""

LIBRARY = f"zstandard {zstandard.__version__}"
"""Through which it is asked to."""

ZLIB_VERSION = zlib.ZLIB_RUNTIME_VERSION
"""The zlib that deflates here; another one, or another build of it, may give other bytes."""

FORMAT = 2
"""The edition of what is decided here. It rises when the same file would give other bytes."""

PIECE = 128 * 1024
"""How much is packed between two looks at the cancel: one block of zstd, which takes a tenth of a second
where the level is high and the content is nasty. Deflating at its highest level can be slower still.
"""

_DEFLATE_PIECE = 32 * 1024

_AT_ONCE = ((4, 8 * MIB), (12, MIB), (19, PIECE))
"""Up to which level a file of how many bytes is packed in one go, for the same reason."""

_DEFLATE_LEVELS = (6, 9)
_FAST = 12
"""Up to this level a mebibyte of small files is packed between two looks at the cancel."""

_MANY = 512
_PROBED_FROM_LEVEL = 5
_PROBED_FROM = 64 * 1024
_PROBE_LEVEL = 3
_SAMPLE = 16 * 1024
_HOPELESS = 0.996
"""What is left of a file by which one knows that it was packed before."""


Packable: TypeAlias = "list[bytes | bytearray | memoryview]"


class Compressor(Protocol):
    """Packs one file as its bytes pass, in pieces of any size."""

    def compress(self, data: bytes, /) -> bytes: ...
    def flush(self) -> bytes: ...


class Frames:
    """Packs files at ``level``, or deflates them, in any thread and in any order: equal files, equal bytes.

    ``level`` is one of ``LEVELS``; deflating, it is taken for the nearest from 6 to 9. ``edition`` names all
    that the packed bytes depend on but the content itself. ``stream`` is to be fed ``piece`` bytes at once.
    """

    def __init__(self, level: int, *, deflate: bool) -> None:
        if level not in LEVELS:
            raise ValueError(f"there is no level {level}")
        self.method = DEFLATE if deflate else ZSTD
        self.piece = _DEFLATE_PIECE if deflate else PIECE
        lowest, highest = _DEFLATE_LEVELS
        self._level = min(max(level, lowest), highest) if deflate else level
        library = ZLIB_VERSION if deflate else f"{ZSTD_VERSION} {zstandard.__version__}"
        self.edition = f"zip entry {FORMAT} {self.method} {self._level} {library}".encode()
        self._at_once = 0 if deflate else next(size for top, size in _AT_ONCE if level <= top)
        self._small = 0 if deflate or level > _FAST else _PROBED_FROM
        self._whole = _Idle(self._level)
        self._probe = _Idle(_PROBE_LEVEL)

    def pack(self, content: bytes, cancel: CancelToken) -> list[bytes] | None:
        """``content`` packed, in parts; ``None`` where that would not be smaller. Raises ``Cancelled``."""
        cancel.check()
        parts = [] if self._is_hopeless(content) else self._packed(content, cancel)
        return parts if 0 < sum(map(len, parts)) < len(content) else None

    def pack_all(self, contents: Sequence[bytes], cancel: CancelToken) -> list[list[bytes] | None]:
        """``pack`` of each, small ones in one call for many. Raises ``Cancelled``."""
        small = [number for number, content in enumerate(contents) if 0 < len(content) < self._small]
        found: dict[int, list[bytes] | None] = {}
        for some in handfuls(small, lambda number: len(contents[number]), most_bytes=MIB, most=_MANY):
            cancel.check()
            frames = self._whole.compress_all([contents[number] for number in some])
            for number, frame in zip(some, frames, strict=True):
                found[number] = [frame] if len(frame) < len(contents[number]) else None
        return [
            found[number] if number in found else self.pack(content, cancel)
            for number, content in enumerate(contents)
        ]

    def stream(self, size: int) -> Compressor:
        """For one file of ``size`` bytes, too large to be held. Its frame may differ from ``pack``'s."""
        if self.method == DEFLATE:
            return zlib.compressobj(self._level, zlib.DEFLATED, -zlib.MAX_WBITS)
        # A new one for each file: one that has packed gigabytes moves its tables in the middle of a frame.
        return _compressor(self._level).compressobj(size=size)

    def _packed(self, content: bytes, cancel: CancelToken) -> list[bytes]:
        if len(content) <= self._at_once:
            return [self._whole.compress(content)]
        stream = self.stream(len(content))
        parts: list[bytes] = []
        for piece in pieces_of(content, self.piece):
            cancel.check()
            parts.append(stream.compress(piece))
        return [*parts, stream.flush()]

    def _is_hopeless(self, content: bytes) -> bool:
        """Whether a quick level finds nothing to win, so that a slow one is not tried."""
        size = len(content)
        if self.method == DEFLATE or self._level < _PROBED_FROM_LEVEL or size < _PROBED_FROM:
            return False
        for start in (size // 4, size // 2, size - _SAMPLE):
            sample = content[start : start + _SAMPLE]
            if len(self._probe.compress(sample)) < _HOPELESS * len(sample):
                return False
        return len(self._probe.compress(content)) >= _HOPELESS * size


class _Idle:
    """Compressors of one level that are used again: making one costs more than packing a small file.

    For whole contents up to 8 MiB only; with those, what a compressor did before never shows.
    """

    def __init__(self, level: int) -> None:
        self._level = level
        self._waiting: deque[zstandard.ZstdCompressor] = deque()

    def compress(self, content: bytes) -> bytes:
        with self._one() as compressor:
            return compressor.compress(content)

    def compress_all(self, contents: list[bytes]) -> list[bytes]:
        """The same frames, in one call: it lets go of the interpreter once, not for each."""
        with self._one() as compressor:
            frames = compressor.multi_compress_to_buffer(cast("Packable", contents))
            return [frames[number].tobytes() for number in range(len(contents))]

    @contextlib.contextmanager
    def _one(self) -> Generator[zstandard.ZstdCompressor]:
        try:
            compressor = self._waiting.pop()
        except IndexError:
            compressor = _compressor(self._level)
        yield compressor
        self._waiting.append(compressor)


def pieces_of(content: bytes, size: int) -> Iterator[bytes]:
    """``content`` in pieces of ``size`` bytes, the last one shorter."""
    for start in range(0, len(content), size):
        yield content[start : start + size]


def _compressor(level: int) -> zstandard.ZstdCompressor:
    """One thread, as more would give other bytes; zip has checksums of its own."""
    return zstandard.ZstdCompressor(
        level=level, write_content_size=True, write_checksum=False, write_dict_id=False, threads=0
    )
