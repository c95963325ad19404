"""What is done when a build ends: nothing, a notification, or its folder is shown. People say which."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.ui.jobs import JobRunner, Lane
from studio.ui.notifying import Notifier
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.build.words import ended, result_line
from studio.ui.preferences import found_preferences
from studio.ui.view import Building
from studio.ui.wishes import ShowFile, WhenBuilt
from studio.workspace.settings import Settings, change_settings, load_settings

PATIENCE = 10.0
"""Seconds after which somebody may have gone on to something else."""

_JOB = "when a build ends"


class AfterBuild(QObject):
    """Knows what somebody chose in ``panel``, and does it, or has the panel say the wish that does."""

    def __init__(self, jobs: JobRunner, panel: BuildPanel, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._panel = panel
        self._act = "notify"
        self._shown: Building | None = None
        self.notifier = Notifier(window, self)
        panel.wished.connect(self._hear)
        kept = found_preferences()
        if kept is not None:
            kept.changed.connect(self._take)
        self._start(load_settings)

    def take(self, building: Building) -> None:
        """If ``building`` has just ended, do what was chosen."""
        before, self._shown = self._shown, building
        if before is None or before.plan is not building.plan:
            self._start(load_settings)  # Another window, or the settings, may have changed it meanwhile.
        elif not ended(before) and ended(building):
            self._do(building)

    def _do(self, building: Building) -> None:
        outputs = [one.output for one in building.results.values() if one.output is not None]
        if self._act == "open" and outputs:
            self._panel.wished.emit(ShowFile(outputs[0].parent))
        elif self._act == "notify" and building.seconds >= PATIENCE:
            self.notifier.notify(self._title(building), result_line(building))

    def close(self) -> None:
        """Nobody is there any more to be told."""
        self._jobs.cancel(_JOB)
        self.notifier.close()

    @Slot(object)
    def _hear(self, wish: object) -> None:
        """Do from now on what was chosen, also after the next start."""
        if isinstance(wish, WhenBuilt):
            self._tell(wish.act)
            self._start(partial(change_settings, partial(_with_act, wish)))

    def _title(self, building: Building) -> str:
        report = building.report
        if report is None or report.failed:
            return self.tr("The build has problems")
        return self.tr("The build was cancelled") if report.cancelled else self.tr("The build is done")

    def _start(self, act: Callable[[], Settings]) -> None:
        self._jobs.start(_JOB, partial(_settled, act), self._take, lane=Lane.DISK, failed=_unheard)

    def _take(self, settings: Settings) -> None:
        self._tell(settings.when_built)

    def _tell(self, act: str) -> None:
        self._act = act
        self._panel.foot.set_when_built(act)


def _with_act(wish: WhenBuilt, settings: Settings) -> Settings:
    return settings.model_copy(update={"when_built": wish.act})


def _settled(act: Callable[[], Settings], cancel: CancelToken, report: Report) -> Settings:
    del cancel, report
    return act()


def _unheard(trouble: StudioError) -> None:
    """It holds for this window all the same."""
    del trouble
