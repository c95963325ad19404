"""Shows the ignore rules of the project that is open, and tries others beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.progress import CancelToken, Report
from studio.project import intents
from studio.session.ignoring import Ground, Trial, ground_of, try_rules
from studio.session.look import Look
from studio.ui import wishes
from studio.ui.desk.desk import Desk
from studio.ui.jobs import Lane
from studio.ui.view import View

if TYPE_CHECKING:
    from studio.ui.ignoring.dialog import IgnoreRulesDialog

_JOB = "try-ignore-rules"
_FIRST = "weigh-ignore-rules"


class IgnoreOpener(QObject):
    """One dialog at a time, for the desk that ``work_at`` named. ``wished`` carries what it asks for."""

    wished = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._dialog: IgnoreRulesDialog | None = None
        self._seen: Look | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.OpenIgnoreRules: self._open,
            wishes.UseIgnoreRules: self._use,
        }

    @property
    def dialog(self) -> IgnoreRulesDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        if self._dialog is not None:
            self._dialog.close()
        self._desk = desk
        self._seen = None
        if desk is not None:
            desk.changed.connect(self._tell)

    @Slot(object)
    def _tell(self, view: View) -> None:
        if self._dialog is None or self._desk is None:
            return
        self._dialog.show_current(view.texts.project)
        look = self._desk.session.look
        if look is not self._seen:
            self._dialog.ask_again()

    def _open(self, wish: wishes.OpenIgnoreRules) -> None:
        dialog = self._shown()
        if dialog is not None:
            dialog.point_at(wish.pattern)

    def _use(self, wish: wishes.UseIgnoreRules) -> None:
        """Use the rules at once, unless a pack would lose something: that is shown first."""
        desk = self._desk
        if desk is None or desk.session.read_only is not None:
            return
        work = partial(tried, ground_of(desk.session.look), wish.patterns)
        desk.jobs.start(_FIRST, work, self._weighed, lane=Lane.LOOK)

    def _weighed(self, trial: Trial) -> None:
        desk = self._desk
        if desk is None:
            return
        if not trial.losses:
            edit = intents.use_rules(desk.session.texts.project, trial.patterns)
            self.wished.emit(wishes.Perform(edit))
            return
        dialog = self._shown()
        if dialog is not None:
            dialog.propose(trial.patterns)
            dialog.show_trial(trial)

    def _shown(self) -> IgnoreRulesDialog | None:
        from studio.ui.ignoring.dialog import IgnoreRulesDialog  # noqa: PLC0415 -- few ever open it

        desk = self._desk
        if desk is None:
            return None
        if self._dialog is None:
            session = desk.session
            dialog = IgnoreRulesDialog(session.texts.project, self._window, read_only=session.read_only)
            dialog.asked.connect(self._try)
            dialog.wished.connect(self.wished)
            dialog.finished.connect(self._closed)
            self._dialog = dialog
            self._try(dialog.patterns)
            dialog.open()
        return self._dialog

    @Slot(object)
    def _try(self, patterns: tuple[str, ...]) -> None:
        desk, dialog = self._desk, self._dialog
        if desk is None or dialog is None:
            return
        self._seen = desk.session.look
        work = partial(tried, ground_of(self._seen), patterns)
        desk.jobs.start(_JOB, work, dialog.show_trial, lane=Lane.LOOK)

    @Slot()
    def _closed(self) -> None:
        self._dialog = self._seen = None
        if self._desk is not None:
            self._desk.jobs.cancel(_JOB)


def tried(ground: Ground, patterns: tuple[str, ...], cancel: CancelToken, report: Report) -> Trial:
    """What ``patterns`` would do as rules. Work for a job."""
    del report
    return try_rules(ground, patterns, cancel)
