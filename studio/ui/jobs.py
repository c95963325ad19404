"""Work beside the window: the one place where threads meet Qt.

A job is a function of values on a lane of its own; what it gives comes back on the window's thread.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor  # noqa: TID251 -- this is the window's side of the one pool
from dataclasses import field
from enum import StrEnum
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, Progress, Report
from studio.values import dataclass

_LOG = logging.getLogger(__name__)

_MOST_OFTEN = 0.05
"""Seconds between two reports of progress that reach the window: more would only keep it busy."""

Result = TypeVar("Result")
Given_co = TypeVar("Given_co", covariant=True)


class Lane(StrEnum):
    """Where a job runs. What is on one lane runs one after the other."""

    LOOK = "look"
    LIST = "list"
    DISK = "disk"
    BUILD = "build"
    READ = "read"
    LOOKING = "looking"
    PREVIEW = "preview"


class Work(Protocol[Given_co]):
    """A function that does the work. It may be cancelled and may report, and knows nothing of the window."""

    def __call__(self, cancel: CancelToken, report: Report) -> Given_co: ...


@dataclass(eq=False, slots=True)
class _Job:
    name: str
    cancel: CancelToken = field(default_factory=CancelToken)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a thread has to say, on its way to the window's thread: ``say`` is called there.

    Of ``job`` only while nothing superseded it; ``last`` when it has ended.
    """

    say: Callable[[], object]
    job: _Job | None = None
    last: bool = False


class JobRunner(QObject):
    """Runs jobs by name. A job supersedes an older one of its name: that one's result is dropped.

    Whatever goes wrong in a job arrives at ``failed`` as a ``StudioError``, or at ``sys.excepthook`` if it
    is a fault of the program; both on the window's thread.
    """

    failed = Signal(object)
    busy = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane}
        self._jobs: dict[str, _Job] = {}
        self._running = 0
        self._closed = False
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        name: str,
        work: Work[Result],
        then: Callable[[Result], None],
        *,
        lane: Lane,
        failed: Callable[[StudioError], None] | None = None,
        progressed: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run ``work`` on ``lane``, then call ``then`` with its result on this thread.

        ``failed`` takes the place of the signal for this job. Nothing is called once it was superseded.
        """
        if self._closed:
            return
        self.cancel(name)
        job = _Job(name)
        self._jobs[name] = job
        self._running += 1

        def carry_out() -> None:
            outcome: Callable[[], object]
            try:
                job.cancel.check()
                result = work(job.cancel, self._throttled(job, progressed))
            except Cancelled:
                outcome = cancelled or _nothing
            except StudioError as trouble:
                _LOG.warning("%s: %s %s", name, trouble.message, trouble.hint)
                outcome = partial(failed or self.failed.emit, trouble)
            except Exception as fault:  # noqa: BLE001 -- a fault of ours must not die silently with its thread
                outcome = partial(_raise, fault)
            else:
                outcome = partial(then, result)
            self._tell(_Told(outcome, job, last=True))

        self._lanes[lane].submit(carry_out)

    def cancel(self, name: str) -> None:
        """Cancel the job ``name`` and drop what it still has to say."""
        job = self._jobs.pop(name, None)
        if job is not None:
            job.cancel.cancel()

    def stop(self, name: str) -> None:
        """Cancel the job ``name``, and still hear how it ended."""
        job = self._jobs.get(name)
        if job is not None:
            job.cancel.cancel()

    def is_running(self, name: str) -> bool:
        """Whether a job of that name has been started and has not been heard out."""
        return name in self._jobs

    @property
    def idle(self) -> bool:
        """Whether no job runs, not even one that was superseded."""
        return not self._running

    def saying(self, hear: Callable[[Result], None]) -> Callable[[Result], None]:
        """A function for any thread: ``hear`` is called with its value on this one."""
        return lambda value: self._tell(_Told(partial(hear, value)))

    def close(self) -> None:
        """Cancel everything, wait for it, and hear nothing any more."""
        self._closed = True
        for name in list(self._jobs):
            self.cancel(name)
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._running = 0

    def _throttled(self, job: _Job, hear: Callable[[Progress], None] | None) -> Report:
        last = 0.0

        def report(progress: Progress) -> None:
            nonlocal last
            now = time.monotonic()
            if hear is None or (now - last < _MOST_OFTEN and progress.done_bytes < progress.total_bytes):
                return
            last = now
            self._tell(_Told(partial(hear, progress), job))

        return report

    def _tell(self, told: _Told) -> None:
        if not self._closed:
            self._told.emit(told)

    @Slot(object)
    def _hear(self, told: _Told) -> None:
        if self._closed:
            return
        heard = told.job is None or self._jobs.get(told.job.name) is told.job
        if told.last and told.job is not None:
            self._running -= 1
            if heard:
                del self._jobs[told.job.name]
        if heard:
            told.say()
        if told.last:
            self.busy.emit(self._running)


def _raise(fault: Exception) -> None:
    """Hand ``fault`` to the one hook, on the window's thread."""
    sys.excepthook(type(fault), fault, fault.__traceback__)


def _nothing() -> None:
    pass
