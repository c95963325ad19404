"""Building in a job: what is under way, how far it is, what came of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QObject, Signal

from studio.build.bench import Bench
from studio.build.plan import BuildPlan
from studio.build.report import BuildReport, PackResult
from studio.build.run import run
from studio.errors import StudioError
from studio.progress import CancelToken, Lanes, Pace, Progress, Report, usual_lanes
from studio.session.building import ledger_of, plan_of, record
from studio.session.session import Session
from studio.session.state import OpenProject
from studio.ui.jobs import JobRunner, Lane
from studio.ui.view import Building
from studio.values import dataclass
from studio.words import joined
from studio.workspace.lock import locked
from studio.workspace.settings import load_settings

_LOG = logging.getLogger(__name__)


class Builder(QObject):
    """One build at a time. ``changed`` carries the ``Building``; ``failed`` a ``StudioError``.

    ``recorded`` is emitted when there is a new build in the ledger.
    """

    changed = Signal(object)
    failed = Signal(object)
    recorded = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._pace = Pace()
        self._began = 0.0
        self._starts: tuple[int, ...] = ()
        self.building: Building | None = None

    @property
    def running(self) -> bool:
        return self._jobs.is_running("build")

    def start(self, wanted: tuple[str, ...], *, everything: bool) -> None:
        """Build the packs ``wanted`` (all, where none is named) from the session's current state."""
        session = self._session
        try:
            plan = plan_of(session.state, session.project, wanted=wanted)
        except StudioError as trouble:
            self.failed.emit(trouble)
            return
        self._pace, self._began = Pace(), time.monotonic()
        sizes = [0 if step.blocked else step.contents.total_bytes for step in plan.steps]
        self._starts = tuple(accumulate(sizes, initial=0))
        self._show(Building(plan, step=0 if plan.steps else None, everything=everything))
        self._jobs.start(
            "build",
            partial(_build, _Order(session.project, plan, everything), self._jobs.saying(self._finished)),
            self._ended,
            lane=Lane.BUILD,
            failed=self._failed,
            progressed=self._progressed,
        )

    def cancel(self) -> None:
        """Stop the build; what was finished stays."""
        if self.running and self.building is not None:
            self._jobs.stop("build")
            self._show(replace(self.building, cancelling=True))

    def _progressed(self, progress: Progress) -> None:
        building = self.building
        if building is None or building.report is not None:
            return
        now = time.monotonic()
        own = None
        if building.step is not None and building.step + 1 < len(self._starts):
            begin, end = self._starts[building.step : building.step + 2]
            done = min(max(progress.done_bytes - begin, 0), end - begin)
            own = Progress(progress.thing, done, end - begin)
        estimate = self._pace.take(progress, now)
        self._show(
            replace(
                building,
                progress=progress,
                step_progress=own,
                estimate=estimate,
                seconds=now - self._began,
            )
        )

    def _finished(self, one: _Finished) -> None:
        building = self.building
        if building is None or building.plan is not one.plan:
            return
        following = one.number + 1 if one.number + 1 < len(one.plan.steps) else None
        results = {**building.results, one.number: one.result}
        self._show(replace(building, results=results, step=following, step_progress=None))

    def _ended(self, outcome: _Outcome) -> None:
        if self.building is None:
            return
        report = outcome.report
        known = (outcome.number, report.seconds, len(report.results), len(report.failed))
        _LOG.info("Build %s ended after %.1f s: %s packs, %s failed", *known)
        steps = len(self.building.plan.steps)
        self._show(
            replace(
                self.building,
                results=dict(enumerate(report.results[:steps])),
                step=None,
                step_progress=None,
                seconds=report.seconds,
                report=report,
                number=outcome.number,
            )
        )
        if outcome.unrecorded is not None:
            self.failed.emit(outcome.unrecorded)
        if outcome.number is not None:
            self.recorded.emit()

    def _failed(self, trouble: StudioError) -> None:
        if self.building is not None:
            words = joined((trouble.message, trouble.hint))
            self._show(replace(self.building, step=None, step_progress=None, trouble=words))
        self.failed.emit(trouble)

    def _show(self, building: Building) -> None:
        self.building = building
        self.changed.emit(building)


@dataclass(frozen=True, slots=True)
class _Order:
    project: OpenProject
    plan: BuildPlan
    everything: bool


@dataclass(frozen=True, slots=True)
class _Finished:
    """One step of ``plan`` is done."""

    plan: BuildPlan
    number: int
    result: PackResult


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A build that has ended; ``number`` in the ledger, or ``unrecorded``: why it has none, if it should."""

    report: BuildReport
    number: int | None
    unrecorded: StudioError | None


def _build(order: _Order, tell: Callable[[_Finished], None], cancel: CancelToken, report: Report) -> _Outcome:
    def finished(number: int, result: PackResult) -> None:
        tell(_Finished(order.plan, number, result))

    ledger = ledger_of(order.project)
    with locked(order.project.path), Lanes(load_settings().threads or usual_lanes()) as lanes:
        bench = Bench(lanes, cancel, report)
        done = run(order.plan, bench, ledger, reuse=not order.everything, finished=finished)
        recorded = record(ledger, done, order.plan)
    if isinstance(recorded, StudioError):
        return _Outcome(done, None, recorded)
    return _Outcome(done, recorded, None)
