"""Saying what a fix would change before anybody agrees to it: worked out in a job."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.progress import CancelToken, Report
from studio.project.edits import Texts
from studio.project.packs import Pack
from studio.session.look import Look
from studio.session.mending import Outlook, Plan
from studio.session.session import Session
from studio.ui.jobs import JobRunner, Lane
from studio.ui.wishes import Foresee
from studio.values import dataclass

_JOB = "foresee"


class Foreseer(QObject):
    """Works out one plan at a time. ``changed``: there is another ``outlook``, or none any more."""

    changed = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._outlook: Outlook | None = None
        self._texts: Texts | None = None

    @property
    def outlook(self) -> Outlook | None:
        """What was worked out last, as long as the texts are those that it was worked out for."""
        return self._outlook if self._texts is self._session.texts else None

    def ask(self, wish: Foresee) -> None:
        """Work out the plan of ``wish``; without one, forget the last."""
        session = self._session
        if wish.plan is None:
            self._jobs.cancel(_JOB)
            self._outlook = None
            return
        self._texts = session.texts
        if self._outlook is not None and self._outlook.plan != wish.plan:
            self._outlook = None
        work = partial(_look_ahead, _Moment(session.look, session.texts, session.packs), wish.plan)
        self._jobs.start(_JOB, work, self._take, lane=Lane.LOOK)

    def _take(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Moment:
    """What a plan is seen from."""

    look: Look
    texts: Texts
    packs: tuple[Pack, ...]


def _look_ahead(moment: _Moment, plan: Plan, cancel: CancelToken, report: Report) -> Outlook:
    from studio.session.mending import look_ahead  # noqa: PLC0415 -- not needed for the first picture

    del report
    return look_ahead(moment.look, moment.texts, moment.packs, plan, cancel)
