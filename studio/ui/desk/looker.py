"""Looking at the project again: after edits, after hints, and when somebody asks. One job at a time."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from studio.errors import StudioError
from studio.files import leads_to_folder
from studio.progress import CancelToken, Report
from studio.project.edits import Texts
from studio.project.facts import Facts
from studio.session.look import Look, look_again
from studio.session.session import Session
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.told import told
from studio.ui.look.words import sentences
from studio.values import dataclass
from studio.workspace.hearing import Cause, Watching, WatchState, gone
from studio.workspace.hints import NO_HINTS, Hints
from studio.workspace.watch import Hint, Watch

_LOG = logging.getLogger(__name__)

_AFTER_EDIT, _QUICK = 60, 0.05
"""Milliseconds from an edit to a look; where the last look took less than so many seconds there are none."""

_AFTER_HINT = 150
_AFTER_LISTENING = 400
_POLL = 5_000
"""Milliseconds: from an edit, a hint, or the beginning of listening to a look, and between looks if deaf."""

_REST = 10
"""Of a disk that answers slowly, so many times what a look took passes before the next one."""

_RETRY = 12
"""Looks without hearing anything, after which listening is tried again."""

_CALM = 60_000
"""Milliseconds without a hint, after which all is looked at once: a hint may have been lost before."""

_SLOW, _DOUBT = 0.2, 700
"""Where looking at everything takes more than so many seconds, doubts wait so many milliseconds for calm."""

_GREETING = 10_000
"""Milliseconds for which it is said that a folder is back."""

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
        self._began = 0.0
        # Where to look; everywhere where it is nothing.
        self._hints: Hints | None = None
        self._doubtful = False
        self._whole = 0.0
        self._took = _QUICK
        self._looks_at_all = True
        self._held = False
        self._waiting: list[tuple[int, Then]] = []
        self.looked_at = time.time()
        self._timer = self._one_shot(self._start)
        self._calm = self._one_shot(self.rescan)
        self._greeting = self._one_shot(self._greeted)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL)
        self._poll.timeout.connect(self._tick)
        self._ticks = 0
        self._watched = _Watched()
        self.watch = self._heard = WatchState(Watching.OFF, "", 0)
        self._folders: tuple[Path, ...] | None = None
        self._hint = jobs.saying(self._hinted)
        self._listen()

    @property
    def busy(self) -> bool:
        """Whether a look is under way or about to be."""
        return self._timer.isActive() or self._jobs.is_running("look")

    def after_edit(self) -> None:
        """The texts changed: see what follows."""
        self._ask(0 if self._took < _QUICK else _AFTER_EDIT)

    def after_facts(self) -> None:
        """Something was found in files: see what follows."""
        self._ask(0)

    @Slot()
    def rescan(self) -> None:
        """Look at the disk, all of it."""
        self._want(None)
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
        self._hints = None

    @Slot()
    def release(self) -> None:
        """Look at what there is now."""
        self._held = False
        self.rescan()

    def close(self) -> None:
        """Hear and do nothing any more. The jobs must be closed already."""
        for timer in (self._timer, self._poll, self._calm, self._greeting):
            timer.stop()
        self._watched.close()

    def _one_shot(self, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    def _want(self, hints: Hints | None) -> None:
        """The next look is one at the disk: where ``hints`` say, or everywhere."""
        self._asked += 1
        self._hints = None if hints is None or self._hints is None else self._hints | hints

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
        hints = self._hints
        self._began = time.monotonic()
        if self._scanning:
            self._looks_at_all = hints is None
            self._hints = NO_HINTS
            if hints is None:
                self._calm.stop()
                self._doubtful = False
        asked = _Asked(session.look, session.texts, session.facts, self._scanning, hints)
        self._jobs.start(
            "look",
            partial(_again, asked),
            partial(self._take, number),
            lane=Lane.LOOK,
            failed=self._fail,
        )

    def _note(self, took: float) -> None:
        if not self._whole or took > 1:
            _LOG.info("Looked at all of the project in %.2f s", took)
        self._whole = took

    def _take(self, number: int | None, look: Look) -> None:
        self._scanning = False
        took = time.monotonic() - self._began
        if number is not None:
            self._seen = number
            self.looked_at = time.time()
            if self._looks_at_all:
                self._note(took)
            self._rest(took)
        else:
            self._took = took
        self.taking.emit()
        news = self._session.take_look(look)
        self._listen()
        # A project that is not there is not heard of when it returns either.
        self._restate()
        self.looked.emit(news)
        if news.look_again:
            self._want(None)
        if not self._session.is_current:
            self._ask(0)
            return
        self._serve()
        if self._asked != self._seen:
            self._ask(_AFTER_HINT)
        elif self._doubtful:
            # What was heard of is shown by now; whether that was all takes longer to find out.
            self._want(None)
            self._ask(_DOUBT if self._whole > _SLOW else 0)
        elif self._session.knows_more:
            self._ask(0)

    def _serve(self) -> None:
        """Tell those who waited for a look from after they asked."""
        served = [then for need, then in self._waiting if need <= self._seen]
        self._waiting = [(need, then) for need, then in self._waiting if need > self._seen]
        for then in served:
            then()

    def _rest(self, took: float) -> None:
        """Leave a slow disk alone for some time between two looks."""
        every = max(_POLL // 1000, math.ceil(took * _REST))
        if self.watch.deaf and every != self.watch.every:
            self._poll.setInterval(every * 1000)
            self._say(replace(self.watch, every=every))

    def _fail(self, trouble: StudioError) -> None:
        self._scanning = False
        self._hints = None
        self._seen = self._asked
        self._waiting.clear()
        self.failed.emit(trouble)

    @Slot()
    def _tick(self) -> None:
        """Of some folders nothing is heard: look. Now and then see whether it could be by now."""
        self._ticks += 1
        lost = _gone(self.watch)
        if lost:
            self._jobs.start("gone", partial(_returned, lost), self._came_back, lane=Lane.DISK)
        refused = any(one.cause is Cause.REFUSED for one in self.watch.deaf)
        if refused and self._ticks % _RETRY == 0:
            self._folders = None
        if self._session.look.disk.absent is not None or self._folders is None:
            self.rescan()
        elif len(lost) < len(self.watch.deaf):
            trees = frozenset(one.folder for one in self.watch.deaf if one.cause is not Cause.GONE)
            self._want(Hints(trees=trees))
            self._ask(0)

    def _came_back(self, folders: frozenset[Path]) -> None:
        if folders:
            self._folders = None
            self.rescan()

    def _hinted(self, hints: Hints) -> None:
        watch = self._watched.watch
        if watch is not None and (
            watch.state.deaf != self._heard.deaf or any(one.folder in hints.trees for one in self.watch.deaf)
        ):
            self._folders = None  # It went deaf, or need not be any more: try anew after the look.
        self._doubtful = self._doubtful or hints.doubt
        self._want(replace(hints, doubt=False))
        self._calm.start(_CALM)
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
        self._heard = state
        if state.mode is Watching.OFF or len(state.deaf) < state.folders:
            # What happened before anybody listened was not heard; but first the window comes to rest.
            self._want(None)
            self._ask(_AFTER_LISTENING)
        self._restate()
        self._listen()

    def _restate(self) -> None:
        """Say of which folders nothing is heard, and which of those that are shown are not there."""
        known = {one.folder for one in self._heard.deaf}
        tree = self._session.look.tree
        missing = [Path(key) for key in tree.roots if tree.folders[key].missing]
        deaf = (*self._heard.deaf, *(gone(folder) for folder in missing if folder not in known))
        lost = {one.folder for one in deaf if one.cause is Cause.GONE}
        back = _gone(self.watch) - lost
        if back:
            self._greeting.start(_GREETING)
        if not deaf and self._session.look.disk.absent is None:
            self._poll.stop()
        elif not self._poll.isActive():
            self._poll.start()
        self._say(
            replace(
                self._heard,
                mode=Watching.POLLING if deaf else self._heard.mode,
                reason=sentences(dict.fromkeys(told(one.reason) for one in deaf)) or self._heard.reason,
                folders=max(self._heard.folders, len(deaf)),
                deaf=deaf,
                every=self._poll.interval() // 1000 if deaf else 0,
                back=tuple(sorted((back | {*self.watch.back}) - lost)),
            )
        )

    @Slot()
    def _greeted(self) -> None:
        self._say(replace(self.watch, back=()))

    def _say(self, state: WatchState) -> None:
        if state != self.watch:
            self.watch = state
            self.watch_changed.emit(state)


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

    def listen(self, ears: _Ears, hint: Hint, cancel: CancelToken, report: Report) -> WatchState:
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
    """What a look is to be one at; ``rescan``: the disk is asked again, where ``hints`` say or everywhere."""

    look: Look
    texts: Texts
    facts: Facts
    rescan: bool
    hints: Hints | None


def _again(asked: _Asked, cancel: CancelToken, report: Report) -> Look:
    del report
    return look_again(
        asked.look, asked.texts, cancel, rescan=asked.rescan, facts=asked.facts, hints=asked.hints
    )


def _gone(state: WatchState) -> frozenset[Path]:
    return frozenset(one.folder for one in state.deaf if one.cause is Cause.GONE)


def _returned(folders: frozenset[Path], cancel: CancelToken, report: Report) -> frozenset[Path]:
    del cancel, report
    return frozenset(folder for folder in folders if leads_to_folder(folder))
