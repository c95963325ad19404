"""Saying what happened to the project's own files while it was open: notices that come, and that go again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from studio.errors import StudioError
from studio.session.session import Clash, News, Session
from studio.ui.desk.keeper import Keeper
from studio.ui.desk.notices import (
    CLASH,
    UNDRAFTED,
    absent_notice,
    clashes_notice,
    draft_notice,
    left_out_notice,
    loaded_notice,
    undrafted_notice,
    unfit_draft_notice,
)
from studio.workspace.drafts import Draft, KeptDraft


class Teller(QObject):
    """``noticed`` carries a ``Notice``, ``unnoticed`` the key of one that is no longer true.

    ``absent`` says what of the project is not there, if so; ``clashes`` are files that another program
    changed and that have edits here.
    """

    noticed = Signal(object)
    unnoticed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.absent: str | None = None
        self.clashes: frozenset[Path] = frozenset()

    def hear_of_drafts(self, keeper: Keeper) -> None:
        """Say what ``keeper`` finds of drafts, and where it cannot keep one."""
        keeper.found.connect(self._draft_found)
        keeper.unfit.connect(self._draft_unfit)
        keeper.left_out.connect(self._draft_left_out)
        keeper.undrafted.connect(self._undrafted)

    def tell(self, news: News) -> None:
        """Say what a look brought."""
        self._tell_absence()
        if news.changed:
            first = news.changed[0]
            gone = first != self._session.path and first not in self._session.texts.documents
            self.noticed.emit(loaded_notice(news.changed, gone=gone))
        if news.clashes:
            self.unnoticed.emit("save")  # Trying again cannot help before somebody has chosen.
            self.clashes = self._session.clashing
            self.noticed.emit(clashes_notice(news.clashes))
        self.drop_settled_clashes()

    def drop_settled_clashes(self) -> None:
        """Take back what was said of clashes that are none any more, and say which are left."""
        before, self.clashes = self.clashes, self._session.clashing
        if not before - self.clashes:
            return
        if self.clashes:
            self.noticed.emit(clashes_notice(open_clashes(self._session)))
        else:
            self.unnoticed.emit(CLASH)

    @Slot(object)
    def _draft_found(self, draft: Draft) -> None:
        """There is a draft that fits."""
        self.noticed.emit(draft_notice(draft))

    @Slot(object)
    def _draft_unfit(self, kept: KeptDraft) -> None:
        """There is a draft of something else than what the disk holds."""
        self.noticed.emit(unfit_draft_notice(kept))

    @Slot(object)
    def _draft_left_out(self, kept: KeptDraft) -> None:
        """Somebody did not want a draft; it can still be looked at."""
        self.noticed.emit(left_out_notice(kept))

    @Slot(object)
    def _undrafted(self, trouble: StudioError | None) -> None:
        """No draft can be kept, or it can again."""
        if trouble is None:
            self.unnoticed.emit(UNDRAFTED)
        else:
            self.noticed.emit(undrafted_notice(trouble))

    def _tell_absence(self) -> None:
        absent = self._session.look.disk.absent
        if absent is not None and self.absent is None:
            self.noticed.emit(absent_notice(absent, self._session.project.manifest_folder))
        elif absent is None and self.absent is not None:
            self.unnoticed.emit("absent")
        self.absent = absent.message if absent is not None else None


def open_clashes(session: Session) -> tuple[Clash, ...]:
    """The files that another program changed, that have edits here, and that nobody decided about yet."""
    disk = session.look.disk
    there = {session.path, *disk.texts.documents, *disk.unreadable}
    return tuple(Clash(path, path not in there) for path in sorted(session.clashing))
