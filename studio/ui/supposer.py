"""Saying what would come of something that is only supposed: worked out in a job."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.progress import CancelToken, Report
from studio.session.supposing import Question, Supposed
from studio.ui.jobs import JobRunner, Lane
from studio.ui.wishes import Suppose

_JOB = "suppose"


class Supposer(QObject):
    """Works out one question at a time. ``worked_out`` carries what is ``Supposed``."""

    worked_out = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def ask(self, wish: Suppose) -> None:
        """Work out the question of ``wish``; without one, nobody wants to know any more."""
        if wish.question is None:
            self._jobs.cancel(_JOB)
            return
        self._jobs.start(_JOB, partial(_work_out, wish.question), self._take, lane=Lane.LOOK)

    def close(self) -> None:
        """Nobody is there any more to be told."""
        self._jobs.cancel(_JOB)

    def _take(self, supposed: Supposed) -> None:
        self.worked_out.emit(supposed)


def _work_out(question: Question, cancel: CancelToken, report: Report) -> Supposed:
    from studio.session.supposing import suppose  # noqa: PLC0415 -- not needed for the first picture

    del report
    return suppose(question, cancel)
