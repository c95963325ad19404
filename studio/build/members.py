"""The files of one pack on their way into it: where they are, and what is known of their bytes."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from operator import itemgetter
from typing import Protocol

from studio.archive.digests import Digester, Digests
from studio.archive.members import Member
from studio.build.bench import Bench
from studio.build.report import FileRecord
from studio.progress import CancelToken, glancing, handfuls
from studio.project.contents import Contents
from studio.turn import turn
from studio.workspace.remembered import Stamp
from studio.workspace.sources import CHUNK, Source, source_of


class DigestMemory(Protocol):
    """What remembers digests by stamps."""

    def digests(self, stamps: Iterable[Stamp]) -> Mapping[Stamp, Digests]: ...
    def keep_digests(
        self, found: Iterable[tuple[Stamp, Digests]], *, at_once: bool = False, began: int | None = None
    ) -> None: ...


_OFTEN = 64
"""Files that are read in one go, between two looks at the cancel."""

_MANY = 4096
"""Files that a memory is asked about, or told of, at once."""

_BY_PATH = itemgetter(0)
"""The order of stored paths: that of their letters' numbers is that of their bytes."""


class PackFiles:
    """The files of one pack as they were when this was made, and the digests that were known or found since.

    Making one looks at every file once and reads none. Raises ``StudioError`` where a file is gone or is
    another than the scan saw, and ``Cancelled``.
    """

    def __init__(self, contents: Contents, cancel: CancelToken, memory: DigestMemory | None = None) -> None:
        self._cancel = cancel
        self._began = time.time_ns()
        base = str(contents.pack.base)
        self.sources = {path: source_of(base, asset) for path, asset, _ in glancing(contents.files, cancel)}
        self._digests: dict[str, Digests] = {}
        self._new: dict[str, None] = {}
        if memory is not None:
            self._ask(memory)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Stored paths of the files of which no digests are known."""
        return tuple(path for path in self.sources if path not in self._digests)

    def read_unknown(self, bench: Bench, advance: Callable[[int], None]) -> None:
        """Find out all digests that are not known, by reading those files. Raises as ``Source.chunks``."""
        unknown = ((path, self.sources[path]) for path in self.unknown)
        some = handfuls(unknown, _size, most_bytes=CHUNK, most=_OFTEN)
        for found in bench.lanes.map(partial(_read, self._cancel), some, self._cancel):
            for path, digests in found:
                self._digests[path] = digests
                self._new[path] = None
            advance(sum(self.sources[path].stamp.size for path, _ in found))

    def members(self) -> tuple[Member, ...]:
        """One member a file, in stored order."""
        known, cancel = self._digests.get, self._cancel
        return tuple(
            Member(path, source.stamp.size, partial(_chunks, source, cancel), known(path), source.part)
            for path, source in glancing(self.sources.items(), cancel)
        )

    def records(self) -> tuple[FileRecord, ...] | None:
        """All files with their digests by stored path; ``None`` while some are not known."""
        if len(self._digests) < len(self.sources):
            return None
        return tuple(
            FileRecord(path, source.stamp.size, *self._digests[path])
            for path, source in sorted(self.sources.items(), key=_BY_PATH)
        )

    def take(self, written: Collection[FileRecord]) -> tuple[FileRecord, ...]:
        """What a writer found while it read: all records, by stored path."""
        digests, new = self._digests, self._new
        for path, _, blake3, sha256 in written:
            known = digests.get(path)
            if known is None or known[0] != blake3:
                digests[path] = Digests(blake3, sha256)
                new[path] = None
        if len(written) != len(self.sources):
            raise AssertionError("a pack was written without some of its files")
        return tuple(sorted(written, key=_BY_PATH))

    def remember(self, memory: DigestMemory) -> None:
        """Keep what was found out about files that had not changed for a while when they were looked at."""
        sources, digests, new = self.sources, self._digests, sorted(self._new)
        self._new.clear()
        for start in range(0, len(new), _MANY):
            if start and self._cancel.cancelled:
                return  # It was asked for in a hurry, and what is not kept is found out again.
            part = new[start : start + _MANY]
            memory.keep_digests([(sources[path].stamp, digests[path]) for path in part], began=self._began)

    def _ask(self, memory: DigestMemory) -> None:
        """Take from ``memory`` what it knows of these files."""
        paths = list(self.sources)
        for start in range(0, len(paths), _MANY):
            self._cancel.check()
            stamps = {path: self.sources[path].stamp for path in paths[start : start + _MANY]}
            known = memory.digests(stamps.values())
            self._digests.update((path, known[stamp]) for path, stamp in stamps.items() if stamp in known)


def _chunks(source: Source, cancel: CancelToken) -> Iterator[bytes]:
    for chunk in source.chunks():
        cancel.check()
        yield chunk


def _size(item: tuple[str, Source]) -> int:
    return item[1].stamp.size


def _read(cancel: CancelToken, handful: Iterable[tuple[str, Source]]) -> list[tuple[str, Digests]]:
    some = list(handful)
    with turn(sum(map(_size, some))):
        return [(path, _digests(source, cancel)) for path, source in some]


def _digests(source: Source, cancel: CancelToken) -> Digests:
    digester = Digester()
    for chunk in _chunks(source, cancel):
        digester.update(chunk)
    return digester.digests()
