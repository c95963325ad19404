"""Shows two versions of the files of the project that is open, for as long as there are two."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.project.edits import Edit, Texts
from studio.session.keeping import restoring
from studio.session.side_by_side import Sheet, clash_sheets, draft_sheets
from studio.ui import wishes
from studio.ui.desk.desk import Desk
from studio.ui.desk.notices import clashes_notice, draft_notice
from studio.ui.desk.teller import open_clashes
from studio.ui.jobs import Lane
from studio.ui.view import View
from studio.values import dataclass
from studio.workspace.drafts import Draft

if TYPE_CHECKING:
    from studio.ui.comparing.dialog import CompareDialog
    from studio.ui.comparing.words import Wording

_JOB = "compare-versions"

Subject = wishes.Compare | wishes.ShowDraft


class CompareOpener(QObject):
    """One dialog at a time, for the desk that ``work_at`` named. ``wished`` carries what was chosen.

    ``noticed`` carries the ``Notice`` that was there before, where nothing was chosen.
    """

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._dialog: CompareDialog | None = None
        self._subject: Subject | None = None
        self._shown: tuple[Texts, Texts] | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.Compare: self._open,
            wishes.ShowDraft: self._open,
        }

    @property
    def dialog(self) -> CompareDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        self._subject = None
        self._close()
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self._tell)

    def _open(self, wish: Subject) -> None:
        from studio.ui.comparing.dialog import CompareDialog  # noqa: PLC0415 -- few ever open it

        desk = self._desk
        if desk is None:
            return
        self._subject = None
        self._close()
        dialog = CompareDialog(_wording(wish, desk.session.texts), self._window)
        dialog.wished.connect(self.wished)
        dialog.finished.connect(self._closed)
        self._dialog, self._subject, self._shown = dialog, wish, None
        self._compare()
        dialog.open()

    @Slot(object)
    def _tell(self, view: View) -> None:
        """The files, or what is edited of them, are others by now."""
        del view
        if self._dialog is None or self._desk is None:
            return
        if isinstance(self._subject, wishes.Compare) and not self._clashing(self._subject):
            self._subject = None  # There is nothing left to choose.
            self._close()
        else:
            self._compare()

    def _clashing(self, wish: wishes.Compare) -> tuple[Path, ...]:
        clashing = self._desk.session.clashing if self._desk is not None else frozenset[Path]()
        return tuple(path for path in wish.paths if path in clashing)

    def _compare(self) -> None:
        desk, dialog, subject = self._desk, self._dialog, self._subject
        if desk is None or dialog is None or subject is None:
            return
        session = desk.session
        shown = (session.texts, session.look.disk.texts)
        if self._shown is not None and all(
            one is other for one, other in zip(shown, self._shown, strict=True)
        ):
            return
        self._shown = shown
        if isinstance(subject, wishes.Compare):
            work = partial(_clashes, _Ground(*shown, session.path), self._clashing(subject))
        else:
            work = partial(_draft, session.texts, subject.draft)
        desk.jobs.start(_JOB, work, dialog.show_sheets, lane=Lane.LOOK)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        subject, self._subject = self._subject, None
        desk = self._desk
        if desk is None or dialog is None:
            return
        desk.jobs.cancel(_JOB)
        if dialog.decided or subject is None:
            return
        # The offer went when it was taken up; as nothing was chosen, it is made again.
        if isinstance(subject, wishes.Compare):
            clashes = open_clashes(desk.session)
            if clashes:
                self.noticed.emit(clashes_notice(clashes))
        elif subject.kept is None:
            self.noticed.emit(draft_notice(subject.draft))


@dataclass(frozen=True, slots=True)
class _Ground:
    mine: Texts
    theirs: Texts
    project: Path


def _wording(wish: Subject, texts: Texts) -> Wording:
    from studio.ui.comparing.words import clash_wording, draft_wording, kept_wording  # noqa: PLC0415 -- few ever open it

    if isinstance(wish, wishes.Compare):
        return clash_wording(wish.paths)
    if wish.kept is None:
        return draft_wording(wish.draft)
    return kept_wording(wish.draft, wish.kept, _taking(wish.draft, texts))


def _taking(draft: Draft, texts: Texts) -> Edit | None:
    """The step that takes all of a draft that was kept aside; ``None`` where its project makes no sense."""
    label = QCoreApplication.translate("Comparing", "Use changes that were kept aside")
    try:
        return restoring(draft, texts, label)
    except StudioError:
        return None


def _clashes(
    ground: _Ground, paths: tuple[Path, ...], cancel: CancelToken, report: Report
) -> tuple[Sheet, ...]:
    del report
    return clash_sheets(ground.mine, ground.theirs, paths, ground.project, cancel)


def _draft(texts: Texts, draft: Draft, cancel: CancelToken, report: Report) -> tuple[Sheet, ...]:
    del report
    return draft_sheets(texts, draft, cancel)
