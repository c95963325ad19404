"""The SHA-256 of a built pack, worked out when somebody asks for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from studio.errors import StudioError
from studio.ui.built_pack.works import digest_of
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.told import told
from studio.ui.panels.preview.digest_line import DigestLine

_JOB = "digest"


class Digesting(QObject):
    """Works it out of the file at ``path``, and shows in ``line`` how far it is."""

    def __init__(self, path: Path, jobs: JobRunner, line: DigestLine, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._jobs = jobs
        self._line = line
        line.asked.connect(self._begin)
        line.stopped.connect(self.forget)

    @Slot()
    def forget(self) -> None:
        """Nobody wants it any more, or the file is another one."""
        self._jobs.cancel(_JOB)
        self._line.offer()

    @Slot()
    def _begin(self) -> None:
        self._line.show_progress(None)
        self._jobs.start(
            _JOB,
            partial(digest_of, self._path),
            self._line.show_digest,
            lane=Lane.READ,
            failed=self._fail,
            progressed=self._line.show_progress,
        )

    def _fail(self, trouble: StudioError) -> None:
        self._line.show_trouble(told(trouble.message))
