"""Steps that also give files on disk other names: the disk first, in a job, and then the texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from studio.errors import Place, StudioError
from studio.progress import CancelToken, Report
from studio.project.edits import Edit, Move, Texts, Trip
from studio.session.history import Step
from studio.session.session import Session
from studio.ui.jobs import JobRunner, Lane
from studio.values import dataclass
from studio.workspace.moving import move, obstacle, obstacle_back, take_all_back, take_back

_JOB = "move"
_LOOK = "look at names"

Then = Callable[[], object]
Finish = Callable[[tuple[Path, ...]], Place | None]
Refuse = Callable[[StudioError], object]
Ahead = Callable[[Texts, tuple[Move, ...]], Callable[[], object]]
"""Gives work to be done before moves are made, for the case that the program ends in between."""


class Mover(QObject):
    """Carries out steps that move something on disk, one at a time, and holds back what comes meanwhile.

    ``began`` and ``ended`` enclose the time in which names change. ``stepped`` carries the ``Place`` of a
    step that was done, undone or redone; ``failed`` a ``StudioError``, and then nothing has changed.
    ``changed``: there is another ``undo_obstacle`` or ``redo_obstacle``, the reason for which the disk does
    not let the step be gone over.
    """

    began = Signal()
    ended = Signal()
    stepped = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, jobs: JobRunner, ahead: Ahead, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._ahead = ahead
        self._task: _Task | None = None
        self._held: list[Then] = []
        self._fit = _Fit()
        jobs.busy.connect(self._heard)

    @property
    def running(self) -> bool:
        return self._task is not None

    @property
    def undo_obstacle(self) -> str | None:
        """Why the last step cannot be taken back as the disk is now."""
        return self._fit.undo if self._fit.back is self._session.history.back else None

    @property
    def redo_obstacle(self) -> str | None:
        """Why the next step cannot be done again as the disk is now."""
        return self._fit.redo if self._fit.ahead is self._session.history.ahead else None

    def hold(self, then: Then) -> bool:
        """While something moves, keep ``then`` to be called after it; whether it is kept."""
        if self._task is not None:
            self._held.append(then)
        return self._task is not None

    def perform(self, edit: Edit) -> None:
        """Make the moves of ``edit`` and then its step. Raises ``StudioError`` where its texts refuse it."""
        texts = self._session.checked(edit)
        ahead = self._ahead(texts, edit.moves)
        self._start(_Task(partial(_go, ahead, edit.moves), partial(self._edit, edit)))

    def undo(self, then: Then | None = None) -> bool:
        """Take back the last step if it moved something, with its moves; whether it did.

        ``then`` is called after it in place of ``stepped``, before what was held back.
        """
        history = self._session.history
        back = history.back
        if back is None or not back.moves:
            return False
        ahead = self._ahead(history.undone().current.texts, Trip(back.moves).back.moves)
        self._start(_Task(partial(_go_back, ahead, back.moves, back.made), self._undo, then))
        return True

    def redo(self, then: Then | None = None) -> bool:
        """Do the next step again if it moves something, with its moves; whether it does.

        ``then`` as in ``undo``.
        """
        ahead = self._session.history.ahead
        if ahead is None or not ahead.moves:
            return False
        before = self._ahead(ahead.texts, ahead.moves)
        self._start(_Task(partial(_go, before, ahead.moves), self._session.redo, then))
        return True

    def take_names_back(self, then: Then, refused: Refuse) -> None:
        """Take back what was moved for unsaved texts; ``then`` comes also where nothing was."""
        trips = self._session.trips
        if trips and self._session.modified:
            self.take_all_back(trips, then, refused)
        else:
            then()

    def take_all_back(self, trips: Sequence[Trip], then: Then, refused: Refuse) -> None:
        """Give everything that ``trips`` moved its old name, without a step; then call ``then``.

        Where the disk does not let all of it go back, nothing does, and ``refused`` is called.
        """
        self._start(_Task(partial(_all_back, tuple(trips)), self._dropped, then, refused))

    @Slot()
    def look(self) -> None:
        """See whether the disk lets the steps on both sides be gone over."""
        history = self._session.history
        back, ahead = history.back, history.ahead
        moving = [step for step in (back, ahead) if step is not None and step.moves]
        if self._task is None and moving:
            self._jobs.start(_LOOK, partial(_look, back, ahead), self._take, lane=Lane.DISK)

    def close(self) -> None:
        """The jobs are closed, which waited for what was under way: that is a step all the same."""
        task, self._task = self._task, None
        self._held.clear()
        if task is not None and task.result.made is not None:
            task.finish(task.result.made)

    def _edit(self, edit: Edit, made: tuple[Path, ...]) -> Place | None:
        self._session.edit(edit, made)
        return edit.focus

    def _dropped(self, made: tuple[Path, ...]) -> Place | None:
        del made
        self._session.drop_trips()
        return None

    def _undo(self, made: tuple[Path, ...]) -> Place | None:
        del made
        return self._session.undo()

    def _start(self, task: _Task) -> None:
        self._task = task
        self._jobs.cancel(_LOOK)
        self.began.emit()
        self._jobs.start(_JOB, partial(_carry_out, task), self._done, lane=Lane.DISK, failed=self._refused)

    def _done(self, made: tuple[Path, ...]) -> None:
        task, self._task = self._task, None
        if task is not None:
            place = task.finish(made)
            self.ended.emit()
            if task.then is None:
                self.stepped.emit(place or Place())
            else:
                task.then()
        self._go_on()

    def _refused(self, trouble: StudioError) -> None:
        task, self._task = self._task, None
        self.ended.emit()
        if task is not None and task.refused is not None:
            task.refused(trouble)
        else:
            self.failed.emit(trouble)
        self.look()
        self._go_on()

    @Slot(object)
    def _heard(self, running: int) -> None:
        """A job ended. Of one that failed by a fault of the program nothing else is heard."""
        del running
        if self._task is not None and not self._jobs.is_running(_JOB):
            self._task = None
            self.ended.emit()
            self._go_on()

    def _go_on(self) -> None:
        while self._held and self._task is None:
            self._held.pop(0)()

    def _take(self, fit: _Fit) -> None:
        before = (self.undo_obstacle, self.redo_obstacle)
        self._fit = fit
        if (self.undo_obstacle, self.redo_obstacle) != before:
            self.changed.emit()


@dataclass(slots=True)
class _Result:
    """What a job made, where its thread can put it and the window can find it."""

    made: tuple[Path, ...] | None = None


@dataclass(frozen=True, slots=True)
class _Task:
    """The ``work`` on disk, which gives the folders it made, and how the step that goes with it is finished.

    What is no step has a ``then`` to be called after it, and its own way where it is ``refused``.
    """

    work: Callable[[], tuple[Path, ...]]
    finish: Finish
    then: Then | None = None
    refused: Refuse | None = None
    result: _Result = field(default_factory=_Result)


@dataclass(frozen=True, slots=True)
class _Fit:
    """What stands in the way of going over the steps ``back`` and ``ahead``."""

    back: Step | None = None
    ahead: Step | None = None
    undo: str | None = None
    redo: str | None = None


def _carry_out(task: _Task, cancel: CancelToken, report: Report) -> tuple[Path, ...]:
    del cancel, report  # It is short, and half of it is nothing: it is waited for.
    task.result.made = made = task.work()
    return made


def _go(ahead: Callable[[], object], moves: tuple[Move, ...]) -> tuple[Path, ...]:
    ahead()
    return move(moves)


def _go_back(
    ahead: Callable[[], object], moves: tuple[Move, ...], made: tuple[Path, ...]
) -> tuple[Path, ...]:
    ahead()
    take_back(moves, made)
    return ()


def _all_back(trips: tuple[Trip, ...]) -> tuple[Path, ...]:
    take_all_back(trips)
    return ()


def _look(back: Step | None, ahead: Step | None, cancel: CancelToken, report: Report) -> _Fit:
    del cancel, report
    undo = obstacle_back(back.moves) if back is not None and back.moves else None
    redo = obstacle(ahead.moves) if ahead is not None and ahead.moves else None
    return _Fit(back, ahead, undo.message if undo else None, redo.message if redo else None)
