"""Progress on standard error: a bar on a terminal, plain lines elsewhere, never more than is readable."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

from studio.cli.output import note, size
from studio.progress import Estimate, Pace, Progress

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

_SHORTEST = 0.05
"""Seconds between two pictures of the bar."""

_PLAIN = 5.0
"""Seconds between two plain lines."""


class Meter:
    """Shows ``Progress`` with bytes, rate and time left. Its ``take`` is the report of a build."""

    def __init__(self) -> None:
        self._pace = Pace()
        self._began = self._shown = time.monotonic()
        self._bar: RichProgress | None = None
        if sys.stderr is not None and sys.stderr.isatty():
            self._bar = _bar()
            self._task = self._bar.add_task("", total=None, words="")

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def take(self, progress: Progress) -> None:
        now = time.monotonic()
        estimate = self._pace.take(progress, now)
        if now - self._shown < (_SHORTEST if self._bar else _PLAIN):
            return
        self._shown = now
        words = _words(progress, estimate)
        if self._bar is None:
            note(f"{progress.thing}: {words}")
        else:
            self._bar.update(
                self._task,
                description=progress.thing,
                completed=progress.done_bytes,
                total=progress.total_bytes,
                words=words,
            )


def _bar() -> RichProgress:
    # Where nobody watches, nobody waits for them.
    from rich.console import Console  # noqa: PLC0415 -- as said
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn  # noqa: PLC0415 -- as said

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[words]}"),
        console=Console(stderr=True),
        transient=True,
    )


def _words(progress: Progress, estimate: Estimate) -> str:
    """``412 MB of 1.2 GB, 85 MB/s, 10 s left``."""
    words = f"{size(progress.done_bytes)} of {size(progress.total_bytes)}"
    if estimate.rate is None or estimate.seconds_left is None:
        return words
    return f"{words}, {size(int(estimate.rate))}/s, {_duration(estimate.seconds_left)} left"


def _duration(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole} s" if whole < 90 else f"{whole // 60} min {whole % 60:02} s"
