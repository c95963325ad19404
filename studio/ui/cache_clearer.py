"""Clearing the build cache: how large it is, whether to do it, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.build.cache_folder import CacheSize, Cleared, clear_cache, size_of_cache
from studio.progress import CancelToken, Report
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.colours import Meaning
from studio.ui.look.words import size
from studio.ui.pieces.notice_bar import Notice

_JOB = "build-cache"
_NEWS = "build cache"


class CacheClearer(QObject):
    """Asks before it clears, and says so afterwards. ``noticed`` carries a ``Notice``."""

    noticed = Signal(object)

    def __init__(self, jobs: JobRunner, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asking = asking
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.ClearCache: self._measure}

    def _measure(self, wish: wishes.ClearCache) -> None:
        del wish
        self._jobs.start(_JOB, _size, self._ask, lane=Lane.DISK)

    def _ask(self, found: CacheSize) -> None:
        if not found.bytes:
            text = self.tr("The build cache is empty: there is nothing to clear.")
            self.noticed.emit(Notice(text, key=_NEWS))
            return
        self._asking.decision(
            self.tr("The build cache takes {size} on this disk.").format(size=size(found.bytes)),
            self.tr(
                "It holds what builds of all projects have packed. Without it the next builds take longer; "
                "nothing else is lost."
            ),
            {self.tr("Clear the build cache"): self._clear, self.tr("Keep it"): _stay},
        )

    def _clear(self) -> None:
        self._jobs.start(_JOB, _cleared, self._say, lane=Lane.DISK)

    def _say(self, cleared: Cleared) -> None:
        if cleared.left:
            text = self.tr("The build cache still takes {size}: that could not be removed.")
            hint = self.tr("A build may be using it, or you have no permission. Try again after the build.")
            notice = Notice(text.format(size=size(cleared.left)), hint, Meaning.WARNING, key=_NEWS)
        else:
            text = self.tr("The build cache is cleared: {size} went.").format(size=size(cleared.bytes))
            hint = self.tr("The next build packs everything again.")
            notice = Notice(text, hint, Meaning.DONE, key=_NEWS)
        self.noticed.emit(notice)


def _size(cancel: CancelToken, report: Report) -> CacheSize:
    del cancel, report
    return size_of_cache()


def _cleared(cancel: CancelToken, report: Report) -> Cleared:
    del cancel, report
    return clear_cache()


def _stay() -> None:
    pass
