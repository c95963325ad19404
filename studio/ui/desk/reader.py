"""Looking into files after each look: what they are, and which hold the same. One job at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Slot

from studio.progress import CancelToken, Lanes, Report
from studio.project.contents import Contents, PackedFile
from studio.project.facts import Facts
from studio.session.reading import facts_for
from studio.session.session import Session
from studio.ui.desk.looker import Looker
from studio.ui.jobs import JobRunner, Lane
from studio.values import dataclass
from studio.workspace.facts import Tell

_JOB = "read"

_Files: TypeAlias = tuple[tuple[PackedFile, ...], ...]


class Reader(QObject):
    """Reads what the session's state wants to know of its files, and has the looker see what follows.

    What is found comes in a few portions. When other files ship, reading begins anew; what was found stays.
    """

    def __init__(self, session: Session, jobs: JobRunner, looker: Looker, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._looker = looker
        self._number = 0
        self._files: _Files = ()
        looker.looked.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Read what is wanted now, unless that is under way."""
        state = self._session.state
        files = tuple(one.files for one in state.contents)
        running = self._jobs.is_running(_JOB)
        if running and _are_same(files, self._files):
            return
        if not len(state.wanted):
            self._jobs.cancel(_JOB)
            return
        self._files = files
        self._number += 1
        tell = partial(_say, self._jobs.saying(self._take_portion), self._number)
        self._jobs.start(
            _JOB, partial(_read, state.contents, self._session.facts, tell), self._take, lane=Lane.READ
        )

    def _take_portion(self, portion: _Portion) -> None:
        if portion.number == self._number and self._jobs.is_running(_JOB):
            self._take(portion.facts)

    def _take(self, facts: Facts) -> None:
        self._session.take_facts(facts)
        self._looker.after_facts()


@dataclass(frozen=True, slots=True)
class _Portion:
    """What the reading of that number knows so far."""

    number: int
    facts: Facts


def _are_same(files: _Files, others: _Files) -> bool:
    return len(files) == len(others) and all(one is other for one, other in zip(files, others, strict=True))


def _say(say: Callable[[_Portion], None], number: int, facts: Facts) -> None:
    say(_Portion(number, facts))


def _read(
    contents: tuple[Contents, ...], facts: Facts, tell: Tell, cancel: CancelToken, report: Report
) -> Facts:
    # On one lane: the disk is the limit, and the window wants the processor too.
    with Lanes(1) as lanes:
        return facts_for(contents, facts, lanes, cancel, report=report, tell=tell)
