"""The dialogs of the project that is open: each has its opener, and all work at the same desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.ui.asking import Asking
from studio.ui.builds.opening import BuildOpener
from studio.ui.comparing.opening import CompareOpener
from studio.ui.copying import CopySaver
from studio.ui.desk.desk import Desk
from studio.ui.first_steps.opening import FirstSteps
from studio.ui.gathering.opening import GatheringOpener
from studio.ui.history.opening import HistoryOpener
from studio.ui.ignoring.opening import IgnoreOpener
from studio.ui.per_language.opening import FamilyOpener
from studio.ui.project_settings.opening import SettingsOpener
from studio.ui.sources.opening import SourcesOpener


class ProjectDialogs(QObject):
    """``wished`` carries what one of them asks for, ``noticed`` a ``Notice``, ``unnoticed`` the key of one.

    ``acts`` are the wishes that open them.
    """

    wished = Signal(object)
    noticed = Signal(object)
    unnoticed = Signal(object)

    def __init__(self, asking: Asking, window: QWidget) -> None:
        super().__init__(window)
        self.settings = SettingsOpener(window)
        self.families = FamilyOpener(asking, window)
        self.gatherings = GatheringOpener(window)
        self.ignoring = IgnoreOpener(window)
        self.sources = SourcesOpener(window)
        self.comparing = CompareOpener(window)
        self.copies = CopySaver(asking, window)
        self.builds = BuildOpener(asking, window)
        self.history = HistoryOpener(window)
        self.first_steps = FirstSteps(window)
        showing = (self.ignoring, self.sources, self.history)
        keeping = (self.comparing, self.copies, self.builds, self.first_steps)
        self._openers = (self.settings, self.families, self.gatherings, *showing, *keeping)
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wish: act for opener in self._openers for wish, act in opener.acts.items()
        }
        for opener in self._openers:
            opener.wished.connect(self.wished)
        for speaker in (self.sources, *keeping):
            speaker.noticed.connect(self.noticed)
        self.sources.unnoticed.connect(self.unnoticed)

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        for opener in self._openers:
            opener.work_at(desk)
