"""Takes what is noted, also by Qt, and has it written down beside the window."""

from __future__ import annotations

import logging
import platform
import sys

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication

from studio import __version__
from studio.progress import CancelToken, Report
from studio.ui.jobs import JobRunner, Lane
from studio.workspace.journal import Entry, Journal, journal_path

_OURS = "studio"
_QT = logging.getLogger("studio.qt")
_SOON = 250
"""Milliseconds in which what is noted is gathered, to be shown and written together."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class JournalKeeper(QObject):
    """One for the application. ``noted`` carries the new entries, a tuple of ``Entry``."""

    noted = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = JobRunner(self)
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._gather)
        self._woken.connect(self._wait, Qt.ConnectionType.QueuedConnection)
        self._journal = Journal(journal_path(), self._woken.emit)
        self._before = logging.getLogger(_OURS).level
        self._hears_qt = False
        logging.getLogger(_OURS).addHandler(self._journal)
        logging.getLogger(_OURS).setLevel(logging.INFO)

    @property
    def journal(self) -> Journal:
        """What was noted."""
        return self._journal

    def hear_qt(self) -> None:
        """Note what Qt says of the program, too; it still says it where the program was started."""
        self._hears_qt = True
        qInstallMessageHandler(_qt_said)

    def close(self) -> None:
        """Nothing is noted any more. Blocks as long as a few lines take to write."""
        self._timer.stop()
        if self._hears_qt:
            qInstallMessageHandler(None)
        logging.getLogger(_OURS).removeHandler(self._journal)
        logging.getLogger(_OURS).setLevel(self._before)
        self._jobs.close()
        self._journal.write_down()

    @Slot()
    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _gather(self) -> None:
        new: tuple[Entry, ...] = self._journal.since(self._shown)
        if new:
            self._shown = new[-1].number
            self.noted.emit(new)
        if self._journal.waits and not self._jobs.is_running("journal"):
            self._jobs.start("journal", self._write, self._written, lane=Lane.DISK)

    def _write(self, cancel: CancelToken, report: Report) -> None:
        del cancel, report
        self._journal.write_down()

    def _written(self, result: None) -> None:
        del result
        if self._journal.waits:
            self._wait()


def keeper() -> JournalKeeper | None:
    """The one of this application, if anything is noted."""
    app = QApplication.instance()
    return app.findChild(JournalKeeper) if app is not None else None


def about_this_run() -> str:
    """Which edition runs, on which system, with which Qt and Python."""
    python = ".".join(map(str, sys.version_info[:3]))
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Pack Studio {__version__}, {system}, Qt {qVersion()}, Python {python}"


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """On any thread."""
    _QT.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", text)
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
