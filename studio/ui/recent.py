"""The list of recent projects: read, kept and changed in jobs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.ui.jobs import JobRunner, Lane
from studio.workspace.settings import (
    Recent,
    Settings,
    change_settings,
    load_settings,
    recent_missing,
    with_opened,
    without,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """Recent projects, newest first, and the files of those that are not there now."""

    recent: tuple[Recent, ...]
    missing: frozenset[Path]


class RecentProjects(QObject):
    """``changed`` carries a ``Listed``. A list that cannot be written is no reason to stop anybody."""

    changed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def read(self) -> None:
        """Read the list."""
        self._start(load_settings)

    def opened(self, path: Path, name: str) -> None:
        """Put a project first."""
        self._start(partial(change_settings, partial(_opened, path, name, time.time())))

    def forget(self, path: Path) -> None:
        """Take a project out of the list."""
        self._start(partial(change_settings, partial(_forgotten, path)))

    def _start(self, act: Callable[[], Settings]) -> None:
        self._jobs.start(
            f"recent {time.monotonic()}",  # One after the other: none may supersede another.
            partial(_listed, act),
            self.changed.emit,
            lane=Lane.DISK,
            failed=_unheard,
        )


def _opened(path: Path, name: str, now: float, settings: Settings) -> Settings:
    return with_opened(settings, path, name, now)


def _forgotten(path: Path, settings: Settings) -> Settings:
    return without(settings, path)


def _listed(act: Callable[[], Settings], cancel: CancelToken, report: Report) -> Listed:
    del cancel, report
    recent = act().recent
    return Listed(recent, frozenset(one.path for one in recent if recent_missing(one)))


def _unheard(trouble: StudioError) -> None:
    del trouble
