"""Working out what panels want to know: each question is answered in a job, and the answer goes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.ui.jobs import JobRunner, Lane
from studio.values import dataclass

_JOB = "ask "

Question: TypeAlias = Callable[[CancelToken], object]
"""Frozen values and the way to the answer: it is called beside the window."""


@dataclass(frozen=True, slots=True, eq=False)
class Ask:
    """Somebody wants to know the answer to ``question``; ``None``: not any more.

    A newer question about the same ``subject`` takes the place of an older one. Whether the answer is the one
    that was waited for, the object itself tells.
    """

    subject: str
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The ``result`` of the question of ``ask``; ``None`` where the disk did not let it be found out."""

    ask: Ask
    result: object


class Answerer(QObject):
    """Answers questions, one at a time of each subject. ``answered`` carries an ``Answer``."""

    answered = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._subjects: set[str] = set()

    def ask(self, wish: Ask) -> None:
        """Work out the answer to ``wish``."""
        name = _JOB + wish.subject
        if wish.question is None:
            self._jobs.cancel(name)
            return
        self._subjects.add(name)
        self._jobs.start(
            name,
            partial(_answer, wish, wish.question),
            self._take,
            lane=Lane.LIST,
            failed=partial(self._fail, wish),
        )

    def close(self) -> None:
        """Nobody is there any more to be told."""
        for name in self._subjects:
            self._jobs.cancel(name)

    def _take(self, answer: Answer) -> None:
        self.answered.emit(answer)

    def _fail(self, wish: Ask, trouble: StudioError) -> None:
        del trouble
        self.answered.emit(Answer(wish, None))


def _answer(wish: Ask, question: Question, cancel: CancelToken, report: Report) -> Answer:
    del report
    return Answer(wish, question(cancel))
