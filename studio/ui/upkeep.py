"""What the program keeps of itself while it runs: settings, looks, log, and what tells how it ended."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from studio.progress import CancelToken, Report
from studio.ui.appearance import Appearance
from studio.ui.crash_words import crash_notice
from studio.ui.jobs import JobRunner, Lane
from studio.ui.log.keeper import JournalKeeper, about_this_run
from studio.ui.pieces.notice_bar import NoticeBar
from studio.ui.preferences import Preferences, damage_notice
from studio.workspace.crashes import Crash, CrashWatch, crashes
from studio.workspace.journal import line_of
from studio.workspace.settings import Settings

_LAST_LINES = 20
_LOG = logging.getLogger(__name__)


class Upkeep(QObject):
    """Made once, before the first window and as soon as there is an application; it reads one small file."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._about = about_this_run()
        self._watch = CrashWatch(self._about)
        self._keeper = JournalKeeper(app)
        self._keeper.hear_qt()
        _LOG.info("%s", self._about)
        self._preferences = Preferences(app)
        self._damaged = self._preferences.read_now()
        self._appearance = Appearance(app)
        self._appearance.show_settings(self._preferences.settings)
        self._preferences.changed.connect(self._appearance.show_settings)
        self._is_first = True

    @property
    def settings(self) -> Settings:
        """What is set now."""
        return self._preferences.settings

    def to_open(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        """What to open at the start: ``paths``, else the last project where somebody wants that."""
        settings = self._preferences.settings
        if paths or not settings.open_last or not settings.recent:
            return tuple(paths)
        return (max(settings.recent, key=lambda one: one.opened).path,)

    def greet(self, window: QMainWindow, notices: NoticeBar, jobs: JobRunner) -> None:
        """Dress a new window; the first one is told what there is to say of settings and of the last run."""
        self._appearance.dress(window)
        if not self._is_first:
            return
        self._is_first = False
        if self._damaged is not None:
            notices.show_notice(damage_notice(self._damaged))
        jobs.start("crashes", _find_crashes, partial(_tell, notices), lane=Lane.DISK)

    def context(self) -> str:
        """What those want to know who mend a fault; from any thread."""
        last = self._keeper.journal.entries[-_LAST_LINES:]
        return "\n".join([self._about, "Noted last:", *map(line_of, last)])

    def close(self) -> None:
        """The program ends as it should."""
        self._preferences.close()
        _LOG.info("The program ends.")
        self._keeper.close()
        self._watch.close()


def _find_crashes(cancel: CancelToken, report: Report) -> tuple[Crash, ...]:
    del cancel, report
    return crashes()


def _tell(notices: NoticeBar, found: tuple[Crash, ...]) -> None:
    if found:
        notices.show_notice(crash_notice(found[0]))
