"""Opens the log, and saves what is shown of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.files import write_bytes
from studio.progress import CancelToken, Report
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.jobs import JobRunner, Lane
from studio.ui.log.keeper import keeper
from studio.ui.log.window import LogWindow
from studio.ui.look.colours import Meaning
from studio.ui.look.words import isolated
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.workspace.journal import Journal, journal_path

_NEWS = "log"


class LogOpener(QObject):
    """One log at a time. ``wished`` carries a wish, ``noticed`` a ``Notice``."""

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, jobs: JobRunner, asking: Asking, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._asking = asking
        self._window = window
        self._log: LogWindow | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.ShowLog: self._open}

    @property
    def log(self) -> LogWindow | None:
        """The window with the log, as long as it is open."""
        return self._log

    def _open(self, wish: wishes.ShowLog) -> None:
        del wish
        if self._log is None:
            kept = keeper()
            self._log = LogWindow(kept.journal if kept is not None else Journal(journal_path()), self._window)
            self._log.wished.connect(self.wished)
            self._log.saving.connect(self._save)
            self._log.finished.connect(self._closed)
            if kept is not None:
                kept.noted.connect(self._log.add)
        self._log.show()
        self._log.raise_()
        self._log.activateWindow()

    @Slot()
    def _closed(self) -> None:
        self._log = None

    @Slot(object)
    def _save(self, text: str) -> None:
        start = Path.home() / "pack-studio.log"
        kind = self.tr("Logs (*.log)")
        self._asking.new_file(self.tr("Save the log"), partial(self._save_to, text), start=start, kind=kind)

    def _save_to(self, text: str, paths: tuple[Path, ...]) -> None:
        self._jobs.start(_NEWS, partial(_written, text, paths[0]), self._saved, lane=Lane.DISK)

    def _saved(self, path: Path) -> None:
        words = self.tr("The log is saved as {name}.").format(name=isolated(path.name))
        offers = (Offer(self.tr("Show the file"), wishes.ShowFile(path)),)
        self.noticed.emit(Notice(words, "", Meaning.DONE, offers, key=_NEWS))


def _written(text: str, path: Path, cancel: CancelToken, report: Report) -> Path:
    del cancel, report
    write_bytes(path, text.encode("utf-8", "backslashreplace"))
    return path
