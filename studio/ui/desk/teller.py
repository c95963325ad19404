"""Saying what happened to the project's own files while it was open: notices that come, and that go again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from studio.session.session import News, Session
from studio.ui.desk.notices import (
    absent_notice,
    clash_notice,
    draft_notice,
    loaded_notice,
    unfit_draft_notice,
)
from studio.workspace.drafts import Draft


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

    def tell(self, news: News) -> None:
        """Say what a look brought."""
        self._tell_absence()
        if news.changed:
            first = news.changed[0]
            gone = first != self._session.path and first not in self._session.texts.documents
            self.noticed.emit(loaded_notice(news.changed, gone=gone))
        for clash in news.clashes:
            self.unnoticed.emit("save")  # Trying again cannot help before somebody has chosen.
            self.noticed.emit(clash_notice(clash))
        self.drop_settled_clashes()

    def drop_settled_clashes(self) -> None:
        """Take back what was said of clashes that are none any more."""
        for path in self.clashes - self._session.clashing:
            self.unnoticed.emit(f"clash {path}")
        self.clashes = self._session.clashing

    @Slot(object)
    def draft_found(self, draft: Draft) -> None:
        """There is a draft that fits."""
        self.noticed.emit(draft_notice(draft))

    @Slot(object)
    def draft_unfit(self, draft: Draft) -> None:
        """There is a draft of something else than what the disk holds."""
        self.noticed.emit(unfit_draft_notice(draft))

    def _tell_absence(self) -> None:
        absent = self._session.look.disk.absent
        if absent is not None and self.absent is None:
            self.noticed.emit(absent_notice(absent, self._session.project.manifest_folder))
        elif absent is None and self.absent is not None:
            self.unnoticed.emit("absent")
        self.absent = absent.message if absent is not None else None
