"""The list of recent projects: read, kept and changed in jobs."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.project.rules.rule import Severity
from studio.ui import wishes
from studio.ui.jobs import JobRunner, Lane
from studio.ui.view import View
from studio.values import dataclass
from studio.workspace.recents import in_order, moved, only_pinned, with_facts
from studio.workspace.settings import (
    Recent,
    Settings,
    change_settings,
    load_settings,
    pinned,
    recent_missing,
    with_opened,
    without,
)

Change = Callable[[Settings], Settings]


@dataclass(frozen=True, slots=True)
class Listed:
    """Recent projects, pinned ones first, and the files of those that are not there now."""

    recent: tuple[Recent, ...]
    missing: frozenset[Path]


class RecentProjects(QObject):
    """``changed`` carries a ``Listed``. A list that cannot be written is no reason to stop anybody."""

    changed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._unwritten: Change | None = None

    def read(self) -> None:
        """Read the list."""
        self._start(load_settings)

    def opened(self, path: Path, name: str) -> None:
        """Put a project first."""
        self._change(partial(_opened, path, name, time.time()))

    def closed(self, view: View) -> None:
        """Note how the project of ``view`` was left."""
        errors = sum(one.severity is Severity.ERROR for one in view.state.open_problems)
        packs = len(view.packs)
        change = partial(_noted, view.project.path, packs, errors, time.time())
        self._unwritten = change
        self._start(partial(change_settings, change), self._written)

    def carry_out(self, wish: wishes.Pin | wishes.Forget | wishes.ForgetUnpinned) -> None:
        """Change the list as somebody wished."""
        self._change(partial(_wished, wish))

    def found(self, path: Path, to: Path) -> None:
        """The project that was at ``path`` is at ``to``."""
        self._change(partial(_found, path, to))

    def close(self) -> None:
        """Write what a closed window did not come to any more. The jobs must be closed already."""
        change, self._unwritten = self._unwritten, None
        if change is not None:
            with contextlib.suppress(StudioError):
                change_settings(change)

    def _change(self, change: Change) -> None:
        self._start(partial(change_settings, change))

    def _start(self, act: Callable[[], Settings], done: Callable[[], None] | None = None) -> None:
        self._jobs.start(
            f"recent {time.monotonic()}",  # One after the other: none may supersede another.
            partial(_listed, act),
            partial(self._heard, done),
            lane=Lane.DISK,
            failed=_unheard,
        )

    def _heard(self, done: Callable[[], None] | None, listed: Listed) -> None:
        if done is not None:
            done()
        self.changed.emit(listed)

    def _written(self) -> None:
        self._unwritten = None


def _opened(path: Path, name: str, now: float, settings: Settings) -> Settings:
    return with_opened(settings, path, name, now)


def _noted(path: Path, packs: int, errors: int, now: float, settings: Settings) -> Settings:
    return with_facts(settings, path, now, packs=packs, errors=errors)


def _found(path: Path, to: Path, settings: Settings) -> Settings:
    return moved(settings, path, to)


def _wished(wish: wishes.Pin | wishes.Forget | wishes.ForgetUnpinned, settings: Settings) -> Settings:
    match wish:
        case wishes.Pin(path, on):
            return pinned(settings, path, on=on)
        case wishes.Forget(path):
            return without(settings, path)
        case wishes.ForgetUnpinned():
            return only_pinned(settings)


def _listed(act: Callable[[], Settings], cancel: CancelToken, report: Report) -> Listed:
    del cancel, report
    recent = in_order(act().recent)
    return Listed(recent, frozenset(one.path for one in recent if recent_missing(one)))


def _unheard(trouble: StudioError) -> None:
    del trouble
