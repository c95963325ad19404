"""Looking at the project again: after edits, after hints, and when somebody asks. One job at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.project.edits import Texts
from studio.project.facts import Facts
from studio.session.look import Look, look_again
from studio.session.session import Session
from studio.ui.jobs import JobRunner, Lane
from studio.workspace.watch import Watch, Watching, WatchState

_AFTER_EDIT = 60
_AFTER_HINT = 150
_AFTER_LISTENING = 400
_POLL = 5_000
"""Milliseconds: from an edit, a hint, or the beginning of listening to a look, and between looks if deaf."""

_RETRY = 12
"""Looks without hearing anything, after which listening is tried again."""

Then = Callable[[], None]


class Looker(QObject):
    """Keeps the session's look up to date.

    ``taking`` comes before a look is taken: what is being typed is to be said first, so that it meets what
    other programs wrote. ``looked`` carries the ``News`` of each look, ``failed`` a ``StudioError`` that
    stopped one.
    """

    taking = Signal()
    looked = Signal(object)
    failed = Signal(object)
    watch_changed = Signal(object)

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        # Scans are numbered by who asked for them: what was asked during one needs another.
        self._asked = 0
        self._seen = 0
        self._scanning = False
        self._held = False
        self._waiting: list[tuple[int, Then]] = []
        self.looked_at = time.time()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL)
        self._poll.timeout.connect(self._tick)
        self._ticks = 0
        self._watched = _Watched()
        self.watch = WatchState(Watching.OFF, "", 0)
        self._folders: tuple[Path, ...] | None = None
        self._hint = jobs.saying(self._hinted)
        self._listen()

    @property
    def busy(self) -> bool:
        """Whether a look is under way or about to be."""
        return self._timer.isActive() or self._jobs.is_running("look")

    def after_edit(self) -> None:
        """The texts changed: see what follows."""
        self._ask(_AFTER_EDIT)

    def after_facts(self) -> None:
        """Something was found in files: see what follows."""
        self._ask(0)

    @Slot()
    def rescan(self) -> None:
        """Look at the disk."""
        self._asked += 1
        self._ask(0)

    def freshly(self, then: Then) -> None:
        """Look at the disk, and call ``then`` when the session's state is one from after now."""
        self.rescan()
        self._waiting.append((self._asked, then))

    @Slot()
    def hold(self) -> None:
        """Do not look until ``release``: names are being changed, and half of it is nothing to show."""
        self._held = True
        self._timer.stop()
        self._jobs.cancel("look")
        self._scanning = False

    @Slot()
    def release(self) -> None:
        """Look at what there is now."""
        self._held = False
        self.rescan()

    def close(self) -> None:
        """Hear and do nothing any more. The jobs must be closed already."""
        self._timer.stop()
        self._poll.stop()
        self._watched.close()

    def _ask(self, delay: int) -> None:
        if self._held:
            return
        if self._scanning and self._jobs.is_running("look"):
            return  # A scan is worth its end, and it sees at its end that more is wanted.
        if not self._timer.isActive() or self._timer.remainingTime() > delay:
            self._timer.start(delay)

    @Slot()
    def _start(self) -> None:
        session = self._session
        number = self._asked if self._asked != self._seen else None
        self._scanning = number is not None
        self._jobs.start(
            "look",
            partial(_again, _Asked(session.look, session.texts, session.facts, self._scanning)),
            partial(self._take, number),
            lane=Lane.LOOK,
            failed=self._fail,
        )

    def _take(self, number: int | None, look: Look) -> None:
        self._scanning = False
        if number is not None:
            self._seen = number
            self.looked_at = time.time()
        self.taking.emit()
        news = self._session.take_look(look)
        self._listen()
        self._watch_for_return()
        self.looked.emit(news)
        if news.look_again:
            self._asked += 1
        if not self._session.is_current:
            self._ask(0)
            return
        served = [then for need, then in self._waiting if need <= self._seen]
        self._waiting = [(need, then) for need, then in self._waiting if need > self._seen]
        for then in served:
            then()
        if self._asked != self._seen:
            self._ask(_AFTER_HINT)
        elif self._session.knows_more:
            self._ask(0)

    def _watch_for_return(self) -> None:
        """A project that is not there is not heard of when it returns: look for it."""
        absent = self._session.look.disk.absent is not None
        if absent and not self._poll.isActive():
            self._poll.start()
        elif not absent and self.watch.mode is not Watching.POLLING:
            self._poll.stop()

    def _fail(self, trouble: StudioError) -> None:
        self._scanning = False
        self._seen = self._asked
        self._waiting.clear()
        self.failed.emit(trouble)

    @Slot()
    def _tick(self) -> None:
        """Nothing is heard: look. Now and then see whether something could be heard by now."""
        self._ticks += 1
        if self._ticks % _RETRY == 0:
            self._folders = None
        self.rescan()

    def _hinted(self, folders: frozenset[Path]) -> None:
        del folders  # A hint is a hint: the whole is looked at.
        self._asked += 1
        watch = self._watched.watch
        if watch is not None and watch.state != self.watch:
            self._folders = None  # It went deaf: try anew after the look.
        self._ask(_AFTER_HINT)

    def _listen(self) -> None:
        """Watch the folders that matter now."""
        look = self._session.look
        if look.folders == self._folders or self._jobs.is_running("watch"):
            return
        self._folders = look.folders
        quiet = (self._session.project.output_folder,)
        self._jobs.start(
            "watch",
            partial(self._watched.listen, _Ears(look.folders, self._session.path, quiet), self._hint),
            self._listening,
            lane=Lane.DISK,
        )

    def _listening(self, state: WatchState) -> None:
        deaf = state.mode is Watching.POLLING
        if deaf and not self._poll.isActive():
            self._poll.start()
        elif not deaf:
            self._poll.stop()
            # What happened before anybody listened was not heard; but first the window comes to rest.
            self._asked += 1
            self._ask(_AFTER_LISTENING)
        if state != self.watch:
            self.watch = state
            self.watch_changed.emit(state)
        self._listen()


@dataclass(frozen=True, slots=True)
class _Ears:
    """What to listen to: folders, the project file, and what to pass over."""

    folders: tuple[Path, ...]
    project: Path
    quiet: tuple[Path, ...]


class _Watched:
    """The watch, kept where a thread may put it and the window may close it."""

    def __init__(self) -> None:
        self.watch: Watch | None = None

    def listen(
        self, ears: _Ears, hint: Callable[[frozenset[Path]], None], cancel: CancelToken, report: Report
    ) -> WatchState:
        del cancel, report
        self.close()
        self.watch = Watch(ears.folders, hint, files=(ears.project,), quiet=ears.quiet)
        return self.watch.state

    def close(self) -> None:
        watch, self.watch = self.watch, None
        if watch is not None:
            watch.close()


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a look is to be one at; ``rescan``: the disk is asked again."""

    look: Look
    texts: Texts
    facts: Facts
    rescan: bool


def _again(asked: _Asked, cancel: CancelToken, report: Report) -> Look:
    del report
    return look_again(asked.look, asked.texts, cancel, rescan=asked.rescan, facts=asked.facts)
