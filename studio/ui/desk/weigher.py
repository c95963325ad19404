"""Knowing how much of each pack is downloaded, as it was built: read from the ledger in a job."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from studio.build.ledger import Ledger
from studio.progress import CancelToken, Report
from studio.session.audience import offers_of
from studio.session.building import ledger_of
from studio.session.session import Session
from studio.session.state import State
from studio.ui.desk.looker import Looker
from studio.ui.jobs import JobRunner, Lane
from studio.ui.view import NOT_WEIGHED

_JOB = "weigh"


class Weigher(QObject):
    """Weighs after each look that found something else. ``changed``: the weights are others."""

    changed = Signal()

    def __init__(self, session: Session, jobs: JobRunner, looker: Looker, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._weighed: State | None = None
        self.weights: Mapping[str, int] = NOT_WEIGHED
        looker.looked.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        state, before = self._session.state, self._weighed
        if before is not None and _are_same(state, before):
            return
        self._weighed = state
        if not state.releases.newest:  # Nothing was built, and there is nothing to read.
            self._jobs.cancel(_JOB)
            self._take({})
            return
        self._jobs.start(
            _JOB, partial(_weigh, state, ledger_of(self._session.project)), self._take, lane=Lane.LOOK
        )

    def _take(self, weights: Mapping[str, int]) -> None:
        if weights != self.weights or self.weights is NOT_WEIGHED:
            self.weights = weights
            self.changed.emit()


def _are_same(one: State, other: State) -> bool:
    """Whether both rest on the same packs, files and builds."""
    if one.releases.newest != other.releases.newest or one.facts is not other.facts:
        return False
    pairs = zip(one.contents, other.contents, strict=False)
    return len(one.contents) == len(other.contents) and all(this is that for this, that in pairs)


def _weigh(state: State, ledger: Ledger, cancel: CancelToken, report: Report) -> Mapping[str, int]:
    """The bytes of each pack that stands as it was built, by its offer's key."""
    del cancel, report
    return {one.key: one.bytes for one in offers_of(state, ledger) if one.bytes_are == "built"}
