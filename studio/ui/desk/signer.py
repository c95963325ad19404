"""The name that whoever sits here signs with: known from the settings, and kept there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.progress import CancelToken, Report
from studio.ui.jobs import JobRunner, Lane
from studio.workspace.settings import change_settings, load_settings, person, with_person


class Signer(QObject):
    """Knows ``name`` as soon as a job has looked; ``changed`` says that it is another one."""

    changed = Signal()

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.name = ""
        jobs.start("person", _known, self._take, lane=Lane.DISK)

    def sign(self, name: str) -> None:
        """Sign with ``name`` from now on; a job keeps it for next time."""
        if name and name != self.name:
            self._jobs.start("person", partial(_kept, name), self._take, lane=Lane.DISK)
            self._take(name)

    def _take(self, name: str) -> None:
        if name != self.name:
            self.name = name
            self.changed.emit()


def _known(cancel: CancelToken, report: Report) -> str:
    del cancel, report
    return person(load_settings())


def _kept(name: str, cancel: CancelToken, report: Report) -> str:
    del cancel, report
    return change_settings(partial(with_person, name=name)).person
