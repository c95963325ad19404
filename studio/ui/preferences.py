"""The settings of whoever sits here: known at once, the same in all windows, and written beside them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.ui import wishes
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import isolated
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.workspace.settings import Read, Settings, change_settings, read_settings, with_values

_JOB = "preferences"


class Preferences(QObject):
    """One for the application. ``changed`` carries the ``Settings`` from now on, ``noticed`` a ``Notice``.

    What is changed holds at once. It is written in jobs; where that fails, it holds until the program ends,
    and that is said once.
    """

    changed = Signal(object)
    noticed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._waiting: dict[str, object] = {}
        self._writing: dict[str, object] = {}
        self._is_said = False
        self._jobs = JobRunner(self)

    @property
    def settings(self) -> Settings:
        """What is set now."""
        return self._settings

    @property
    def idle(self) -> bool:
        """Whether all that was changed is written."""
        return self._jobs.idle and not self._waiting

    def read_now(self) -> Path | None:
        """Read what is set, and wait for it: before the first window only. Where a damaged file is kept."""
        return self._take(read_settings())

    def read(self) -> None:
        """Read what is set; another program may have changed it."""
        self._jobs.start(f"{_JOB}-read", _read, self._hear, lane=Lane.DISK)

    def change(self, values: Mapping[str, object]) -> None:
        """Let fields of ``Settings`` have these values, at once and from now on."""
        changed = with_values(self._settings, values)
        if changed == self._settings:
            return
        self._settings = changed
        self._waiting.update(values)
        self.changed.emit(changed)
        self._write()

    def reset(self, fields: tuple[str, ...]) -> None:
        """Let ``fields`` be as they are for somebody who has set nothing."""
        usual = Settings()
        self.change({field: getattr(usual, field) for field in fields})

    def close(self) -> None:
        """The program ends. Blocks as long as a small file takes to write, if anything waits for that."""
        self._jobs.close()
        left = self._writing | self._waiting
        if left:
            self._waiting, self._writing = {}, {}
            _write_if_possible(left)

    def _write(self) -> None:
        if self._waiting and not self._writing:
            self._writing, self._waiting = self._waiting, {}
            work = partial(_written, self._writing)
            self._jobs.start(_JOB, work, self._is_written, lane=Lane.DISK, failed=self._unwritten)

    def _is_written(self, settings: Settings) -> None:
        self._writing = {}
        self._write()
        if not self._writing and settings != self._settings:
            self._settings = settings  # Another program changed something else meanwhile.
            self.changed.emit(settings)

    def _unwritten(self, trouble: StudioError) -> None:
        self._writing = {}
        self._write()
        if not self._is_said:
            self._is_said = True
            hint = self.tr("They hold until Pack Studio is closed. {why}").format(why=told(trouble.hint))
            self.noticed.emit(Notice(told(trouble.message), hint, Meaning.WARNING, key=_JOB, lasting=True))

    def _hear(self, read: Read) -> None:
        aside = self._take(read)
        if aside is not None:
            self.noticed.emit(damage_notice(aside))

    def _take(self, read: Read) -> Path | None:
        before, self._settings = self._settings, with_values(read.settings, self._writing | self._waiting)
        if before != self._settings:
            self.changed.emit(self._settings)
        return read.aside


def damage_notice(aside: Path) -> Notice:
    """Settings were damaged, and the file is kept as ``aside``."""
    tr = QCoreApplication.translate
    text = tr("Preferences", "Your settings were damaged, so what could not be read is as usual again.")
    hint = tr("Preferences", "The damaged file is kept as {name}.").format(name=isolated(aside.name))
    offers = (Offer(tr("Preferences", "Show the file"), wishes.ShowFile(aside)),)
    return Notice(text, hint, Meaning.WARNING, offers, key=_JOB, lasting=True)


def preferences() -> Preferences:
    """Those of this application; made, and read in a job, where nobody has asked for them yet."""
    found = found_preferences()
    if found is None:
        app = QApplication.instance()
        if app is None:
            raise RuntimeError("there is no application")
        found = Preferences(app)
        found.read()
    return found


def found_preferences() -> Preferences | None:
    """The same, where there are some."""
    app = QApplication.instance()
    return app.findChild(Preferences) if app is not None else None


def _read(cancel: CancelToken, report: Report) -> Read:
    del cancel, report
    return read_settings()


def _written(values: Mapping[str, object], cancel: CancelToken, report: Report) -> Settings:
    del cancel, report
    return change_settings(partial(with_values, values=values))


def _write_if_possible(values: Mapping[str, object]) -> None:
    try:
        change_settings(partial(with_values, values=values))
    except StudioError:
        return  # There is nobody left to say it to.
