"""Keeping work: saving when asked, a draft of what is not saved, and its return after a crash."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from studio.errors import StudioError
from studio.progress import CancelToken, Report, unheard
from studio.project.edits import Edit, Move, Texts, Trip
from studio.session.keeping import draft_ahead, draft_of, fits_now, restoring, save_request
from studio.session.session import Session
from studio.ui.jobs import JobRunner, Lane
from studio.values import dataclass
from studio.workspace.drafts import (
    Draft,
    KeptDraft,
    drop_draft,
    fits,
    kept_drafts,
    read_draft,
    set_aside,
    write_draft,
    writer_runs,
)
from studio.workspace.moving import made_of
from studio.workspace.saving import Receipt, SaveRequest, save

_LOG = logging.getLogger(__name__)
_DRAFT = 2_000
"""Milliseconds from the first unsaved edit to its draft."""

Then = Callable[[], None]


class Keeper(QObject):
    """Saves the session and keeps its drafts.

    ``kept`` is emitted when something was saved; ``failed`` carries a ``NotSaved``; ``found`` a ``Draft``
    that an earlier session left; ``unfit`` a ``KeptDraft`` that no longer fits the files and was put aside,
    ``left_out`` one that somebody did not want. ``undrafted`` carries the ``StudioError`` for which no draft
    can be kept, and ``None`` when it can again; ``changed``: there is a draft where there was none.
    """

    kept = Signal()
    failed = Signal(object)
    found = Signal(object)
    unfit = Signal(object)
    left_out = Signal(object)
    undrafted = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._draft: _Found | None = None
        self._restoring: _Found | None = None
        self._written = False
        self._without_net = False
        self._held = False
        self._waiting: list[Then] = []
        self._after_save: list[Then] = []
        self.saved_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT)
        self._timer.timeout.connect(self.write_draft)
        if session.read_only is None:
            work = partial(_find, session.path)
            self._jobs.start("find draft", work, self._found, lane=Lane.DISK, failed=_unheard)

    @property
    def _pending(self) -> bool:
        """Whether the draft on disk is one that nobody decided about yet: then it is put aside first."""
        return self._draft is not None and not self._written

    @property
    def saving(self) -> bool:
        return self._jobs.is_running("save")

    @property
    def has_draft(self) -> bool:
        """Whether what is not saved is kept as a draft, but for the last seconds."""
        return self._held and self._written and not self._without_net

    def after_edit(self) -> None:
        """Something is not saved, or not any more: keep a draft of it soon."""
        if not self._timer.isActive():
            self._timer.start()

    def save(self, then: Then | None = None) -> None:
        """Write what is not saved; ``then`` is called when everything is, and never when that fails."""
        session = self._session
        if not session.modified:
            if then is not None:
                then()
            return
        if then is not None:
            self._waiting.append(then)
        if self.saving:
            return  # At its end what was edited meanwhile is saved too, if anybody waits for it.
        session.settle()
        self._timer.stop()
        self._jobs.start(
            "save",
            partial(_save, save_request(session), draft_of(session, time.time()), self._pending),
            partial(self._tried, session.texts, session.trips_made),
            lane=Lane.DISK,
        )

    def after_save(self, then: Then) -> None:
        """Call ``then`` when nothing is being saved, whatever became of it."""
        if self.saving:
            self._after_save.append(then)
        else:
            then()

    def ahead(self, texts: Texts, moves: tuple[Move, ...]) -> Then:
        """Work that keeps a draft of ``texts``, which say the names that ``moves`` are about to give.

        Done before them: were the program to end in between, only the draft would know the new names.
        """
        draft = draft_ahead(self._session, time.time(), texts, moves)
        if draft is None:
            return _no_work
        work = partial(_keep_if_possible, draft, self._pending)
        self._written = True
        return work

    @Slot()
    def write_draft(self) -> None:
        """Write the draft of what is not saved, or drop the one there is where everything is saved."""
        self._timer.stop()
        session, pending = self._session, self._pending
        if session.modified:
            work = partial(_keep, draft_of(session, time.time()), pending)
            self._written = True
        elif self._written:
            work = partial(_drop, session.path)
            self._written = False
        else:
            return
        failed = partial(self._not_drafted, pending)
        self._jobs.start("draft", work, self._drafted, lane=Lane.DISK, failed=failed)

    def write_draft_now(self) -> None:
        """Write the draft on this thread: the program is about to end in a way nobody asked for."""
        if self._session.modified:
            pending = self._pending
            _keep(draft_of(self._session, time.time()), pending, CancelToken(), unheard)
            self._written = self._written or pending

    def restoring(self, label: str) -> Edit | None:
        """The step that brings the draft that was found back. Raises ``StudioError``."""
        found = self._draft
        if found is None or found.draft is None:
            return None
        if not fits_now(found.draft, self._session):
            self._put_aside(found.draft, self.unfit)  # What other programs wrote since is not overwritten.
            return None
        edit = restoring(found.draft, self._session.texts, label, found.waiting)
        self._restoring, self._draft = found, None
        self._written = True
        return edit

    @Slot()
    def restored(self) -> None:
        """The step of ``restoring`` was made, if there was one."""
        found, self._restoring = self._restoring, None
        if found is not None:
            self._session.take_trips(found.moved)

    @Slot()
    def not_restored(self) -> None:
        """The step of ``restoring`` was refused, if there was one: the draft is still there."""
        found, self._restoring = self._restoring, None
        if found is not None:
            self._written = False
            self._found(found)

    @property
    def trips_found(self) -> tuple[Trip, ...]:
        """What was moved on disk for the draft that was found, as long as nobody decided about it."""
        return self._draft.moved if self._draft is not None and self._pending else ()

    def offer_again(self) -> None:
        """Nobody could do what was decided about the draft that was found."""
        if self._draft is not None:
            self._found(self._draft)

    def discard(self) -> None:
        """Put the draft that was found aside: it is not lost, and not offered again."""
        if self._draft is not None and self._draft.draft is not None:
            self._put_aside(self._draft.draft, self.left_out)

    def before_leaving(self, then: Then, refused: Callable[[StudioError], None]) -> None:
        """Call ``then`` when what is not saved is kept as a draft; ``refused`` where it cannot be."""
        session = self._session
        if not session.modified:
            then()
            return
        work = partial(_keep, draft_of(session, time.time()), self._pending)
        self._jobs.start("leave", work, partial(self._left, then), lane=Lane.DISK, failed=refused)

    def close(self, *, discarding: bool) -> None:
        """The project is being closed; the jobs are closed already. Blocks as long as a file takes to write.

        With ``discarding`` what is not saved is put aside; nothing is ever thrown away as long as there is
        room for it: see ``before_leaving``.
        """
        self._timer.stop()
        if self._session.modified:
            with contextlib.suppress(StudioError):
                self.write_draft_now()
                if discarding:
                    set_aside(self._session.path)
        elif self._written:
            drop_draft(self._session.path)

    def _left(self, then: Then, result: None) -> None:
        del result
        self._written = True
        then()

    def _put_aside(self, draft: Draft, say: SignalInstance) -> None:
        # Where this session wrote one already, the one that was found was put aside before.
        work = partial(_find_aside if self._written else _aside, draft)
        self._draft = None
        self._jobs.start("discard", work, say.emit, lane=Lane.DISK, failed=_unheard)

    def _drafted(self, result: None) -> None:
        del result
        held, self._held = self._held, self._written
        if self._held and not held:
            self.changed.emit()
        if self._without_net:
            self._without_net = False
            self.undrafted.emit(None)

    def _not_drafted(self, pending: bool, trouble: StudioError) -> None:  # noqa: FBT001 -- bound
        """Try again soon, and say so once. What was ``pending`` may not have been put aside either."""
        if pending:
            self._written = False
        self.after_edit()
        if not self._without_net:
            self._without_net = True
            self.undrafted.emit(trouble)

    def _found(self, found: _Found) -> None:
        if found.kept is not None:
            self.unfit.emit(found.kept)
        elif found.draft is not None:
            self._draft = found
            self.found.emit(found.draft)

    def _tried(self, texts: Texts, trips: int, outcome: _Outcome) -> None:
        self._written = self._written or outcome.drafted
        if isinstance(outcome.receipt, StudioError):
            self._not_saved(NotSaved(outcome.receipt, outcome.drafted))
        else:
            self._saved(texts, trips, outcome.receipt)

    def _saved(self, texts: Texts, trips: int, receipt: Receipt) -> None:
        self._session.take_saved(texts, receipt.written, trips)
        self.saved_at = time.time()
        _LOG.info("Saved %s files of %s", len(receipt.written), self._session.path)
        self.write_draft()
        self.kept.emit()
        self._go_on()
        if self._waiting and self._session.modified and self._session.texts is not texts:
            self.save()
            return
        waiting, self._waiting = self._waiting, []
        for then in waiting if not self._session.modified else ():
            then()

    def _not_saved(self, trouble: NotSaved) -> None:
        _LOG.warning("Not saved: %s", trouble.trouble.message)
        self._waiting.clear()
        self.write_draft()
        self.failed.emit(trouble)
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._after_save = self._after_save, []
        for then in waiting:
            then()


@dataclass(frozen=True, slots=True)
class NotSaved:
    """A save failed for ``trouble``; ``drafted``: what it should have saved is kept as a draft."""

    trouble: StudioError
    drafted: bool


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a save, and whether there is a draft of it."""

    receipt: Receipt | StudioError
    drafted: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """The draft of an earlier session; or, where the files have changed since, where it was ``kept``.

    Of its moves ``moved`` were made on disk, and ``waiting`` were not.
    """

    draft: Draft | None
    kept: KeptDraft | None = None
    moved: tuple[Trip, ...] = ()
    waiting: tuple[Move, ...] = ()


def _find(path: Path, cancel: CancelToken, report: Report) -> _Found:
    del cancel, report
    draft = read_draft(path)
    if draft is None or writer_runs(draft):
        return _Found(None)
    if fits(draft):
        parts = [made_of(trip) for trip in draft.moves]
        moved = tuple(made for made, _ in parts if made.moves)
        return _Found(draft, moved=moved, waiting=tuple(one for _, left in parts for one in left.moves))
    return _Found(None, KeptDraft(draft, set_aside(path)))


def _keep(draft: Draft, aside: bool, cancel: CancelToken, report: Report) -> None:  # noqa: FBT001 -- bound
    del cancel, report
    if aside:
        set_aside(draft.project)
    write_draft(draft)


def _keep_if_possible(draft: Draft, aside: bool) -> None:  # noqa: FBT001 -- bound
    with contextlib.suppress(StudioError):  # Going on without a net is better than not going on.
        _keep(draft, aside, CancelToken(), unheard)


def _no_work() -> None:
    """There is nothing to keep."""


def _drop(path: Path, cancel: CancelToken, report: Report) -> None:
    del cancel, report
    drop_draft(path)


def _aside(draft: Draft, cancel: CancelToken, report: Report) -> KeptDraft:
    del cancel, report
    return KeptDraft(draft, set_aside(draft.project))


def _find_aside(draft: Draft, cancel: CancelToken, report: Report) -> KeptDraft:
    del cancel, report
    kept = (one for one in kept_drafts(draft.project) if one.draft.written == draft.written)
    return next(kept, KeptDraft(draft, None))


def _save(
    request: SaveRequest,
    draft: Draft,
    aside: bool,  # noqa: FBT001 -- bound
    cancel: CancelToken,
    report: Report,
) -> _Outcome:
    """Save, with a draft of all that is being saved: it may be cut short between two files."""
    drafted = False
    with contextlib.suppress(StudioError):  # Saving without a net is better than not saving.
        _keep(draft, aside, cancel, report)
        drafted = True
    try:
        return _Outcome(save(request), drafted)
    except StudioError as trouble:
        return _Outcome(trouble, drafted)


def _unheard(trouble: StudioError) -> None:
    """A draft that cannot be read or put aside is no reason to stop anybody."""
    del trouble
