"""Reading what files are: their first bytes and, where it matters, digests of all of them."""

from __future__ import annotations

import os
import stat
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from blake3 import blake3

from studio.files import cause_of
from studio.progress import CancelToken, Lanes, Progress, Report
from studio.project.assets import Asset
from studio.project.facts import Facts, FileFacts, Key, Source, Wanted
from studio.turn import turn
from studio.values import dataclass
from studio.words import words
from studio.workspace.remembered import FactMemory, Stamp, remembering, stamp_of
from studio.workspace.sniffing import HEAD, TAIL, kind_of
from studio.workspace.sources import CHUNK, FLAGS, IS_EXACT

CHANGED = words("it changed while it was looked at")
"""The trouble of a file that is not any more what the scan saw."""

_BATCH = 128
"""Files that a lane looks at before it hands over what it found, and that are remembered at once."""

_FIRST_TELLING, _MOST_SELDOM = 1.0, 8.0
"""Seconds after which it is told for the first time what is known, and the longest time between two times."""

Tell: TypeAlias = Callable[[Facts], None]

_Found: TypeAlias = tuple[Key, FileFacts]

_Met: TypeAlias = tuple[Source, Stamp | None]
"""A file and the stamp that it has on disk; ``None`` where it is not what the scan saw."""


def untold(facts: Facts) -> None:
    """A ``Tell`` for callers that wait for the end."""
    del facts


def read_facts(
    wanted: Wanted,
    facts: Facts,
    lanes: Lanes,
    cancel: CancelToken,
    *,
    report: Report,
    tell: Tell = untold,
) -> Facts:
    """``facts`` with all that is ``wanted``. Raises ``Cancelled``; what was read is remembered all the same.

    A file that cannot be read, or that is not any more as the scan saw it, has its trouble in its facts.
    ``tell`` is given now and then what is known so far: after a second, and then ever more seldom.
    """
    meter = _Meter(wanted, report)
    gathered = _Gathered(facts, tell)
    with remembering() as memory:
        for sights in _heads(wanted.heads, memory, lanes, cancel):
            meter.add(sum(min(HEAD, one.facts.size) for one in sights), sights[-1].source[1].path)
            gathered.take(sights)
        reading = _Reading(cancel, meter)
        for sight in _digests(wanted.digests, facts, memory, lanes, reading=reading):
            gathered.take((sight,))
    return gathered.all


@dataclass(frozen=True, slots=True)
class _Sight:
    """What was found out about a file. Without a ``stamp`` it will not be known again."""

    source: Source
    facts: FileFacts
    stamp: Stamp | None = None


class _Gathered:
    """What is known so far, told now and then; local to one reading."""

    def __init__(self, facts: Facts, tell: Tell) -> None:
        self._facts = facts
        self._tell = tell
        self._new: list[_Found] = []
        self._pause = _FIRST_TELLING
        self._next = time.monotonic() + self._pause

    @property
    def all(self) -> Facts:
        if self._new:
            self._facts, self._new = self._facts.adding(self._new), []
        return self._facts

    def take(self, sights: Iterable[_Sight]) -> None:
        for sight in sights:
            base, asset = sight.source
            self._new.append(((base, asset.disk_path), sight.facts))
        if time.monotonic() > self._next:
            self._tell(self.all)
            self._pause = min(2 * self._pause, _MOST_SELDOM)
            self._next = time.monotonic() + self._pause


class _Meter:
    """Counts the bytes that were read; several lanes add to it, one thread tells."""

    def __init__(self, wanted: Wanted, report: Report) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._done = 0
        self._thing = ""
        heads = sum(min(HEAD, asset.size) for _, asset in wanted.heads)
        self._total = heads + sum(asset.size for _, asset in wanted.digests)

    def count(self, amount: int, thing: str) -> None:
        """Add ``amount`` bytes of ``thing``, from any lane."""
        with self._lock:
            self._done += amount
            self._thing = thing

    def tell(self) -> None:
        """Report how far it is."""
        self._report(Progress(self._thing, min(self._done, self._total), self._total))

    def add(self, amount: int, thing: str) -> None:
        """Count and tell."""
        self.count(amount, thing)
        self.tell()


@dataclass(frozen=True, slots=True)
class _Reading:
    """Whom whole files are read for: who may stop it, and who counts."""

    cancel: CancelToken
    meter: _Meter


def _heads(
    sources: Sequence[Source], memory: FactMemory, lanes: Lanes, cancel: CancelToken
) -> Iterator[list[_Sight]]:
    """What ``memory`` knows of ``sources``, and of the others what their first bytes say; some at a time."""
    known: list[_Sight] = []

    def unknown() -> Iterator[list[_Met]]:
        for start in range(0, len(sources), _BATCH):
            found, others = _remembered(sources[start : start + _BATCH], memory)
            known.extend(found)
            yield others

    for sights in lanes.map(partial(_look_into, cancel=cancel), unknown(), cancel):
        with turn():
            memory.keep((sight.stamp, sight.facts) for sight in sights if sight.stamp is not None)
        if known or sights:
            yield [*known, *sights]
        known.clear()
    if known:
        yield known


def _remembered(sources: Iterable[Source], memory: FactMemory) -> tuple[list[_Sight], list[_Met]]:
    """Those of ``sources`` that are known again, and those that are not."""
    with turn():
        met = [(source, _stamp_on_disk(*source)) for source in sources]
        known = memory.find(stamp for _, stamp in met if stamp is not None)
    if not known:
        return [], met
    found = [
        _Sight(source, _of(source[1], known[stamp])) for source, stamp in met if stamp and stamp in known
    ]
    return found, [(source, stamp) for source, stamp in met if stamp not in known]


def _of(asset: Asset, known: FileFacts) -> FileFacts:
    """``known`` with the numbers of ``asset``, which are equal: of 100,000 files they are kept once."""
    return FileFacts(asset.size, asset.changed, known.kind, known.digest, known.trouble, known.sample)


def _stamp_on_disk(base: Path, asset: Asset) -> Stamp | None:
    """The stamp of the file; ``None`` where it is not what the scan saw."""
    try:
        facts = os.lstat(_place(base, asset))
    except OSError:
        return None
    return stamp_of(facts) if _is_as_seen(facts, asset) else None


def _look_into(files: Iterable[_Met], cancel: CancelToken) -> list[_Sight]:
    sights: list[_Sight] = []
    with turn():
        for source, stamp in files:
            cancel.check()
            sights.append(_opened(source, stamp, _head))
    return sights


def _opened(source: Source, stamp: Stamp | None, read: Callable[[int, Asset], FileFacts]) -> _Sight:
    """What ``read`` finds in the file, which has ``stamp``; or why it cannot be read."""
    base, asset = source
    place = _place(base, asset)
    try:
        file = os.open(place, FLAGS)
        try:
            # Where a path tells the same as its open file, it was asked a moment ago.
            if stamp is None or not IS_EXACT:
                before = os.fstat(file)
                if not _is_as_seen(before, asset):
                    return _Sight(source, _troubled(asset, CHANGED))
                stamp = stamp_of(before)
            found = read(file, asset)
            after = os.fstat(file)
        finally:
            os.close(file)
    except OSError as error:
        return _Sight(source, _troubled(asset, cause_of(error)[0]))
    if not _is_as_seen(after, asset):
        return _Sight(source, _troubled(asset, CHANGED))
    # Another file of the same size and time may have come to this place: what is in it is not of that stamp.
    return _Sight(source, found, stamp if stamp_of(after) == stamp else None)


def _head(file: int, asset: Asset) -> FileFacts:
    size = asset.size
    head = _taken(file, min(HEAD, size))
    if size <= HEAD:
        kind = kind_of(head, head[-TAIL:], size, partial(_reach, file))
        return FileFacts(size, asset.changed, kind, blake3(head).hexdigest())
    tail = _reach(file, size - TAIL, TAIL)
    kind = kind_of(head, tail, size, partial(_reach, file))
    sample = blake3(size.to_bytes(8, "big") + head + tail).hexdigest()[:32]
    return FileFacts(size, asset.changed, kind, sample=sample)


def _reach(file: int, start: int, count: int) -> bytes:
    os.lseek(file, start, os.SEEK_SET)
    return _taken(file, count)


def _taken(file: int, count: int) -> bytes:
    """The next ``count`` bytes, or all there are: disks may give less than was asked for."""
    taken = os.read(file, count)
    while len(taken) < count and (more := os.read(file, count - len(taken))):
        taken += more
    return taken


def _digests(
    sources: Sequence[Source], facts: Facts, memory: FactMemory, lanes: Lanes, *, reading: _Reading
) -> Iterator[_Sight]:
    """``sources`` with their digests; what else ``facts`` say of them stays."""

    def work(source: Source) -> _Sight:
        return _opened(source, None, partial(_whole, known=facts.of(*source), reading=reading))

    new: list[tuple[Stamp, FileFacts]] = []
    built, unread = _built(sources, facts, memory, reading)
    reading.meter.tell()
    yield from built
    memory.keep((sight.stamp, sight.facts) for sight in built if sight.stamp is not None)
    try:
        for sight in lanes.map(work, unread, reading.cancel, idle=reading.meter.tell):
            reading.meter.tell()
            if sight.stamp is not None:
                new.append((sight.stamp, sight.facts))
            if len(new) >= _BATCH:
                memory.keep(new)
                new.clear()
            yield sight
    finally:
        memory.keep(new)


def _built(
    sources: Sequence[Source], facts: Facts, memory: FactMemory, reading: _Reading
) -> tuple[list[_Sight], list[Source]]:
    """Those of ``sources`` whose digests a build found out already, and those that must be read."""
    found: list[_Sight] = []
    unread: list[Source] = []
    for start in range(0, len(sources), _BATCH):
        reading.cancel.check()
        stamps = [(source, _stamp_on_disk(*source)) for source in sources[start : start + _BATCH]]
        known = memory.digests(stamp for _, stamp in stamps if stamp is not None)
        for source, stamp in stamps:
            if stamp is None or stamp not in known:
                unread.append(source)
                continue
            asset = source[1]
            before = facts.of(*source) or FileFacts(asset.size, asset.changed)
            found.append(_Sight(source, replace(before, digest=known[stamp].blake3), stamp))
            reading.meter.count(asset.size, asset.path)
    return found, unread


def _whole(file: int, asset: Asset, known: FileFacts | None, reading: _Reading) -> FileFacts:
    digest = blake3()
    while chunk := os.read(file, CHUNK):
        reading.cancel.check()
        digest.update(chunk)
        reading.meter.count(len(chunk), asset.path)
    return replace(known or FileFacts(asset.size, asset.changed), digest=digest.hexdigest())


def _is_as_seen(facts: os.stat_result, asset: Asset) -> bool:
    return facts.st_size == asset.size and facts.st_mtime_ns == asset.changed and stat.S_ISREG(facts.st_mode)


def _troubled(asset: Asset, why: str) -> FileFacts:
    return FileFacts(asset.size, asset.changed, trouble=why)


def _place(base: Path, asset: Asset) -> str:
    return f"{base}{os.sep}{asset.disk_path}"
