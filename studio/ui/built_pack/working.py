"""What takes long in the window of a built pack: unpacking, verifying, comparing. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from studio.build.extract import Extraction
from studio.build.glance import Glance
from studio.build.verify import Difference
from studio.errors import StudioError
from studio.ui.built_pack.wishing import ShowResult
from studio.ui.built_pack.words import held_note, held_words, proven_words, unpacked_words
from studio.ui.built_pack.work_line import WorkLine
from studio.ui.built_pack.works import Held, OpenPack, Proven, proven, unpacked, with_other, with_project
from studio.ui.jobs import JobRunner, Lane, Work
from studio.ui.look.colours import Meaning
from studio.ui.look.words import isolated
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.wishes import ShowFile
from studio.values import dataclass

_JOB = "work"

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Differs:
    """What verifying found wrong, and the sentence that says so."""

    sentence: str
    differences: tuple[Difference, ...]


class Working(QObject):
    """``noticed`` carries a ``Notice`` with the result, ``found`` what is ``Held`` or ``Differs``.

    ``busy``: something began or ended.
    """

    noticed = Signal(object)
    found = Signal(object)
    busy = Signal()

    def __init__(self, jobs: JobRunner, line: WorkLine, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._line = line

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._jobs.is_running(_JOB)

    def unpack(self, found: Glance, wanted: tuple[str, ...], folder: Path) -> None:
        """Unpack ``wanted`` stored paths, or all, into a new folder in ``folder``."""
        title = self.tr("Extracting {name}:").format(name=isolated(found.path.name))
        self._start(partial(unpacked, found, wanted, folder), partial(self._unpacked, found), title)

    def verify(self, found: Glance, against: OpenPack | None) -> None:
        """Decode all of ``found``, and compare it with what ``against`` ships now."""
        title = self.tr("Verifying {name}:").format(name=isolated(found.path.name))
        self._start(partial(proven, found, against), partial(self._proven, found), title)

    def compare_project(self, found: Glance, pack: OpenPack) -> None:
        """Find out what a new build of ``pack`` would change."""
        title = self.tr("Comparing with {name}:").format(name=isolated(pack.project))
        self._start(partial(with_project, found, pack), self._held, title)

    def compare_other(self, found: Glance, other: Path) -> None:
        """Find out what changed from the built pack ``other`` to this one."""
        title = self.tr("Comparing with {name}:").format(name=isolated(other.name))
        self._start(partial(with_other, found, other), self._held, title)

    @Slot()
    def stop(self) -> None:
        """Nobody wants it any more."""
        self._jobs.stop(_JOB)

    def _start(self, work: Work[Result], then: Callable[[Result], None], title: str) -> None:
        if self.is_busy:
            return
        self._line.begin(title)
        self._jobs.start(
            _JOB,
            work,
            then,
            lane=Lane.BUILD,
            failed=self._failed,
            progressed=self._line.show_progress,
            cancelled=self._cancelled,
        )
        self.busy.emit()

    def _end(self) -> None:
        self._line.end()
        self.busy.emit()

    def _failed(self, trouble: StudioError) -> None:
        self._end()
        self.noticed.emit(Notice(trouble.message, trouble.hint, Meaning.ERROR, key=_JOB))

    def _cancelled(self) -> None:
        self._end()
        self.noticed.emit(Notice(self.tr("Cancelled. Nothing was left half-written."), key=_JOB))

    def _unpacked(self, found: Glance, done: Extraction) -> None:
        self._end()
        sentence, hint = unpacked_words(found.path.name, done)
        offers = (Offer(self.tr("Show files"), ShowFile(done.folder)),)
        self.noticed.emit(Notice(sentence, hint, Meaning.DONE, offers, key=_JOB))

    def _proven(self, found: Glance, done: Proven) -> None:
        self._end()
        sentence, hint, meaning = proven_words(found, done)
        offers: tuple[Offer, ...] = ()
        differences = done.found.differences
        if differences:
            self.found.emit(Differs(sentence, differences))
            offers = (Offer(self.tr("Show what differs"), ShowResult()),)
        self.noticed.emit(Notice(sentence, hint, meaning, offers, key=_JOB))

    def _held(self, held: Held) -> None:
        self._end()
        if held.comparison.differences:
            self.found.emit(held)
        else:
            self.noticed.emit(Notice(held_words(held), held_note(held), Meaning.DONE, key=_JOB))
