"""Putting the assets in order as somebody wants to see them: worked out in a job of its own lane."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.progress import CancelToken, Report
from studio.project.arranging import Arranged, Wanted, arrange
from studio.project.asset_listing import AssetListing
from studio.ui.jobs import JobRunner, Lane
from studio.ui.wishes import Arrange

_JOB = "arrange"


class Arranger(QObject):
    """Arranges one tree at a time. ``arranged`` carries an ``Arranged``."""

    arranged = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._listing: AssetListing | None = None

    def ask(self, wish: Arrange) -> None:
        """Arrange what ``wish`` says; what was asked before is not wanted any more."""
        # The columns that a filter asked for serve the next one: they are those of the same tree.
        if self._listing is None or self._listing.tree is not wish.tree:
            self._listing = AssetListing(wish.tree)
        work = partial(_arrange, self._listing, wish.wanted)
        self._jobs.start(_JOB, work, self._take, lane=Lane.LIST)

    def close(self) -> None:
        """Nobody is there any more to be shown anything."""
        self._jobs.cancel(_JOB)

    def _take(self, arranged: Arranged) -> None:
        self.arranged.emit(arranged)


def _arrange(listing: AssetListing, wanted: Wanted, cancel: CancelToken, report: Report) -> Arranged:
    del cancel, report
    return arrange(listing, wanted, time.time())
