"""Saving a table for spreadsheets: where, and then in a job."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.colours import Meaning
from studio.ui.look.words import isolated
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.workspace.spreadsheet import write_table

_JOB = "save sheet"
_NEWS = "sheet"


class SheetSaver(QObject):
    """Asks where a table goes, writes it, and says where it is. ``noticed`` carries a ``Notice``."""

    noticed = Signal(object)

    def __init__(self, jobs: JobRunner, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asking = asking
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.SaveSheet: self._ask}

    def _ask(self, wish: wishes.SaveSheet) -> None:
        title = self.tr("Save {name} as a table").format(name=wish.name)
        kind = self.tr("Tables for spreadsheets (*.csv)")
        self._asking.new_file(title, partial(self._save, wish), start=wish.folder / wish.name, kind=kind)

    def _save(self, wish: wishes.SaveSheet, paths: tuple[Path, ...]) -> None:
        path = paths[0]
        if path.suffix.lower() != ".csv":
            path = path.with_name(f"{path.name}.csv")
        self._jobs.start(_JOB, partial(_write, wish, path), self._say, lane=Lane.DISK, failed=self._fail)

    def _say(self, path: Path) -> None:
        text = self.tr("The table is saved: {name} in {folder}.").format(
            name=isolated(path.name), folder=isolated(path.parent.name or str(path.parent))
        )
        offers = (Offer(self.tr("Show in file manager"), wishes.ShowFile(path)),)
        self.noticed.emit(Notice(text, "", Meaning.DONE, offers, key=_NEWS))

    def _fail(self, trouble: StudioError) -> None:
        self.noticed.emit(Notice(trouble.message, trouble.hint, Meaning.ERROR, key=_NEWS))


def _write(wish: wishes.SaveSheet, path: Path, cancel: CancelToken, report: Report) -> Path:
    del report
    cancel.check()
    write_table(path, wish.heads, wish.rows())
    return path
