"""Opens what is about the program itself: what somebody has set, its log, and how an earlier run ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.jobs import JobRunner
from studio.ui.preferences import found_preferences

if TYPE_CHECKING:
    from studio.ui.log.opening import LogOpener
    from studio.ui.settings.opening import PreferencesOpener


class Personal(QObject):
    """``wished`` carries what is wished for there, ``noticed`` a ``Notice``.

    What it opens is imported when somebody wants to see it: the window's start need not wait for that.
    """

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, jobs: JobRunner, asking: Asking, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._asking = asking
        self._window = window
        self._settings: PreferencesOpener | None = None
        self._log: LogOpener | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.OpenPreferences: self._open_settings,
            wishes.ShowLog: self._open_log,
            wishes.ShowCrash: self._show_crash,
        }
        kept = found_preferences()
        if kept is not None:
            kept.noticed.connect(self.noticed)

    def _open_settings(self, wish: wishes.OpenPreferences) -> None:
        if self._settings is None:
            from studio.ui.settings.opening import PreferencesOpener  # noqa: PLC0415 -- as said above

            self._settings = PreferencesOpener(self._jobs, self._window)
            self._settings.wished.connect(self.wished)
        self._settings.acts[wishes.OpenPreferences](wish)

    def _open_log(self, wish: wishes.ShowLog) -> None:
        if self._log is None:
            from studio.ui.log.opening import LogOpener  # noqa: PLC0415 -- as said above

            self._log = LogOpener(self._jobs, self._asking, self._window)
            self._log.wished.connect(self.wished)
            self._log.noticed.connect(self.noticed)
        self._log.acts[wishes.ShowLog](wish)

    def _show_crash(self, wish: wishes.ShowCrash) -> None:
        from studio.ui.details_dialog import DetailsDialog  # noqa: PLC0415 -- as said above

        sentence = self.tr("This is what Pack Studio was at when it ended unexpectedly.")
        title, leave = self.tr("How Pack Studio ended"), self.tr("Close")
        dialog = DetailsDialog(title, sentence, wish.text, self._window, file=wish.path, leave=leave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
