"""The names of languages: at hand when a project can be seen, and to be searched when somebody wants to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from studio.languages.names import Catalogue, nothing_yet
from studio.progress import CancelToken, Report
from studio.ui.jobs import JobRunner, Lane
from studio.ui.opener import languages

_UNTIL_SEEN = 400
"""Milliseconds after which a project that was opened is on the screen."""

_SEARCHING: Final = ("LanguageLine", "PartLine", "ManifestEditor")
"""Where languages are searched by name. What that takes, half a second of a core and 40 MB, waits for the
first who is there."""


class LanguageNames(QObject):
    """Tells one listener at a time: that of the project that is open.

    At first it is told of a catalogue in which nothing can be searched yet: usual languages have their names
    without it.
    """

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._catalogue: Catalogue | None = None
        self._wanted = False
        self._listener: Callable[[Catalogue], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_UNTIL_SEEN)
        self._timer.timeout.connect(self._begin)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def coming(self) -> bool:
        """Whether they will be at hand soon."""
        return self._timer.isActive()

    def serve(self, listener: Callable[[Catalogue], object] | None) -> None:
        """Tell ``listener`` from now on: at once, or when they are at hand."""
        self._listener = listener
        if listener is None:
            self._timer.stop()
        elif self._catalogue is None:
            self._timer.start()
        else:
            listener(self._catalogue)

    def want(self) -> None:
        """Somebody is about to search."""
        if not self._wanted and self._listener is not None:
            self._wanted = True
            self._timer.stop()
            self._jobs.start("languages", languages, self._take, lane=Lane.LOOK)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        home = self.parent()
        if now is None or not any(now.inherits(name) for name in _SEARCHING):
            return
        if not isinstance(home, QWidget) or home.isAncestorOf(now):
            self.want()

    @Slot()
    def _begin(self) -> None:
        self._jobs.start("languages", named, self._take, lane=Lane.LOOK)

    def _take(self, known: Catalogue) -> None:
        self._catalogue = known
        if self._listener is not None:
            self._listener(known)


def named(cancel: CancelToken, report: Report) -> Catalogue:
    """Read what the first answer about somebody's packs needs. Work for a job."""
    from studio.ui.panels.audience.asking import warm_up  # noqa: PLC0415 -- not needed for the first picture

    del cancel, report
    warm_up()
    return nothing_yet()
