"""Building a pack again and comparing the bytes with the pack that is there, while they are made."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from studio.archive.entries import Entry
from studio.archive.zstd_frames import LEVELS, ZLIB_VERSION, Frames
from studio.build.bench import Bench
from studio.build.members import PackFiles
from studio.build.opened import opened
from studio.build.plan import BuildStep
from studio.build.verify import Difference, Kind
from studio.build.writing import write_pack
from studio.files import trouble
from studio.words import words

_USUAL = (3, 9, 19)
_PROBES = 5
_PROBED_UP_TO = 512 * 1024
"""Larger files are not packed again and again to find the level."""


def compare_with_rebuild(step: BuildStep, bench: Bench, levels: Iterable[int] = ()) -> Difference | None:
    """Where a new build of ``step`` differs from ``step.output``; ``None`` where every byte is the same.

    With ``levels`` it is built with one after the other, until one of them gives the same bytes. Nothing is
    taken from a store. Raises ``StudioError`` where a source or the pack cannot be read.
    """
    furthest = -1
    for level in _none_twice(levels or (step.level,)):
        differs_at = _differs_at(replace(step, level=level), bench)
        if differs_at is None:
            return None
        furthest = max(furthest, differs_at)
    detail = words("a new build differs from byte {offset} on", offset=furthest)
    if step.format == "zip" and step.deflate:
        detail = words(
            "{difference} (deflated by zlib {version}; another zlib gives other bytes)",
            difference=detail,
            version=ZLIB_VERSION,
        )
    return Difference("", Kind.DIFFERENT, detail)


def levels_of(archive: Path, bench: Bench, *, preferred: int, deflate: bool) -> tuple[int, ...]:
    """The levels with which the files of the open pack ``archive`` come out as long as they are there.

    ``preferred`` comes first where it is among them. All that there are where nothing tells; none where no
    level does. Raises ``StudioError``.
    """
    order = tuple(_none_twice((preferred, *_USUAL, *LEVELS)))
    with opened(archive) as pack:
        telling = [
            entry
            for entry in pack.entries()
            if entry.packed is not None and entry.packed < entry.size <= _PROBED_UP_TO
        ]
        probes = [
            (b"".join(pack.read(entry)), entry.packed)
            for entry in sorted(telling, key=_size, reverse=True)[:_PROBES]
        ]
    return tuple(level for level in order if _packs_so(probes, level, bench, deflate=deflate))


def _size(entry: Entry) -> int:
    return entry.size


def _packs_so(probes: Iterable[tuple[bytes, int | None]], level: int, bench: Bench, *, deflate: bool) -> bool:
    frames = Frames(level, deflate=deflate)
    return all(sum(map(len, frames.pack(probe, bench.cancel) or ())) == packed for probe, packed in probes)


def _differs_at(step: BuildStep, bench: Bench) -> int | None:
    """The first byte in which a new build of ``step`` differs; it goes no further than that."""
    try:
        with step.output.open("rb") as stream, tempfile.TemporaryDirectory() as scratch:
            comparison = _Comparison(stream)
            members = PackFiles(step.contents, bench.cancel).members()
            try:
                write_pack(step, members, comparison, bench, advance=_unheard, scratch=Path(scratch))
            except _Differs as difference:
                return difference.at
            return comparison.size if stream.read(1) else None
    except OSError as error:
        raise trouble(error, step.output, "compared") from error


def _none_twice(levels: Iterable[int]) -> Iterable[int]:
    return dict.fromkeys(levels)


def _unheard(count: int) -> None:
    del count


class _Differs(Exception):  # noqa: N818 -- no error: what was asked
    """The new build has another byte than the pack ``at`` this place."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


class _Comparison:
    """Takes the bytes of a new build and holds them against those of ``stream``; keeps none.

    Raises ``_Differs`` at the first other byte.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.size = 0

    def write(self, data: bytes, /) -> int:
        old = self._stream.read(len(data))
        if old != data:
            pairs = enumerate(zip(old, data, strict=False))
            same = next((at for at, (before, now) in pairs if before != now), len(old))
            raise _Differs(self.size + same)
        self.size += len(data)
        return len(data)
