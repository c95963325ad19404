"""Long work: how it reports, how it is cancelled, and the one bounded pool it runs on."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait  # noqa: TID251 -- this is the one pool
from itertools import islice
from types import TracebackType
from typing import Self, TypeVar

from studio.values import dataclass

_TICK = 0.1
"""Seconds between two looks at a lane that is waited for."""

_GLANCE = 64
"""Items between two looks at a cancel, where each takes microseconds."""

Item = TypeVar("Item")
Result = TypeVar("Result")


class Cancelled(Exception):  # noqa: N818 -- not an error: somebody asked for it
    """The work was cancelled by a person. Nothing is half-written."""


class CancelToken:
    """A flag that is raised once, from any thread, and looked at between blocks."""

    def __init__(self) -> None:
        self._raised = threading.Event()

    def cancel(self) -> None:
        self._raised.set()

    @property
    def cancelled(self) -> bool:
        return self._raised.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` once the token has been raised."""
        if self._raised.is_set():
            raise Cancelled


def looking(items: Iterable[Item], cancel: CancelToken) -> Iterator[Item]:
    """``items``, with a look at ``cancel`` before each: for small work on many. Raises ``Cancelled``."""
    for item in items:
        cancel.check()
        yield item


def glancing(items: Iterable[Item], cancel: CancelToken) -> Iterator[Item]:
    """``items``, with a look at ``cancel`` before some at a time: for next to no work on very many.

    ``items`` themselves must be there without waiting. Raises ``Cancelled``.
    """
    left = iter(items)
    while some := tuple(islice(left, _GLANCE)):
        cancel.check()
        yield from some


def handfuls(
    items: Iterable[Item], size: Callable[[Item], int], *, most_bytes: int, most: int
) -> Iterator[list[Item]]:
    """Runs of ``items`` of about ``most_bytes`` and at most ``most`` items; a larger item goes alone.

    Handing each small thing to a lane alone costs more than the work on it.
    """
    handful: list[Item] = []
    held = 0
    for item in items:
        weight = size(item)
        if handful and (held + weight > most_bytes or len(handful) == most):
            yield handful
            handful, held = [], 0
        handful.append(item)
        held += weight
    if handful:
        yield handful


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work has come. Bytes are bytes of source files read."""

    thing: str
    done_bytes: int
    total_bytes: int


Report = Callable[[Progress], None]


def unheard(progress: Progress) -> None:
    """A ``Report`` for callers that show nothing."""
    del progress


@dataclass(frozen=True, slots=True)
class Estimate:
    """Bytes per second over the last seconds, and seconds left; ``None`` until there is a basis."""

    rate: float | None
    seconds_left: float | None


class Pace:
    """Turns progress into rate and time left, over a sliding window of ``window`` seconds."""

    def __init__(self, window: float = 5.0) -> None:
        self._window = window
        self._samples: deque[tuple[float, int]] = deque()

    def take(self, progress: Progress, now: float) -> Estimate:
        """The estimate after ``progress`` was seen at ``now`` (seconds of a steady clock)."""
        self._samples.append((now, progress.done_bytes))
        while len(self._samples) > 2 and now - self._samples[0][0] > self._window:
            self._samples.popleft()
        since, base = self._samples[0]
        if now - since < 0.2 or progress.done_bytes <= base:
            return Estimate(None, None)
        rate = (progress.done_bytes - base) / (now - since)
        return Estimate(rate, max(0.0, (progress.total_bytes - progress.done_bytes) / rate))


def usual_lanes() -> int:
    """How many lanes to work with where nobody says: one for each processor, eight at most."""
    return min(os.cpu_count() or 1, 8)


class Lanes:
    """A bounded pool of threads. Results come back in the order of the items.

    With one lane everything runs on the caller's thread. At most ``count + 2`` items are in flight, so
    memory stays bounded however long the stream of items is.
    """

    def __init__(self, count: int) -> None:
        if count < 1:
            raise ValueError("there must be at least one lane")
        self.count = count
        self._pool = ThreadPoolExecutor(count, thread_name_prefix="lane") if count > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def map(
        self,
        work: Callable[[Item], Result],
        items: Iterable[Item],
        cancel: CancelToken,
        *,
        idle: Callable[[], None] | None = None,
    ) -> Iterator[Result]:
        """``work`` applied to each of ``items``, lazily. Raises ``Cancelled`` between items.

        ``idle`` is called on the caller's thread some ten times a second while it waits for a lane: progress
        within a large item can be told there. Closing the iterator, or an error in it, drops what has not
        begun and waits for what has.
        """
        if self._pool is None:
            for item in items:
                cancel.check()
                yield work(item)
            return
        waiting: deque[Future[Result]] = deque()
        try:
            for item in items:
                cancel.check()
                waiting.append(self._pool.submit(work, item))
                if len(waiting) >= self.count + 2:
                    yield _result(waiting.popleft(), cancel, idle)
            while waiting:
                cancel.check()
                yield _result(waiting.popleft(), cancel, idle)
        finally:
            _settle(waiting)


def _result(future: Future[Result], cancel: CancelToken, idle: Callable[[], None] | None) -> Result:
    while idle is not None:
        wait((future,), timeout=_TICK)
        if future.done():
            break
        cancel.check()
        idle()
    return future.result()


def _settle(waiting: Iterable[Future[Result]]) -> None:
    started = [future for future in waiting if not future.cancel()]
    for future in started:
        future.exception()
