"""Starting the window: the application, its name and language, the hook for faults, the first project."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from studio import __version__
from studio.errors import StudioError
from studio.ui.faults import FaultHook
from studio.ui.look.icons import icon
from studio.ui.look.tongue import speak
from studio.ui.upkeep import Upkeep
from studio.ui.windows import STAYS, Windows

_UNTIL_SEEN = 100
"""Milliseconds after which the first window is on the screen."""

_TURN = 0.001
"""Seconds after which a thread in Python lets another go on; with more, a busy job is felt in painting."""


def run(paths: Sequence[Path] = (), *, listening: bool = False) -> int:
    """Open ``paths`` (projects, folders, manifests, built packs) in windows, and stay until all are closed.

    ``listening``: later starts of the program hand over to this one what they are to open. The exit code.
    Raises ``StudioError`` where there is no screen to open it on.
    """
    why = no_screen()
    if why is not None:
        raise StudioError(why, "Start it where there is a screen, or see: pack-studio --help")
    app = application()
    upkeep = Upkeep(app)
    speak(app, upkeep.settings.language)
    windows = Windows(app, upkeep.greet)
    windows.gone.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    hook = FaultHook(windows, windows.rescue, upkeep.context, front=windows.foremost, leave=windows.leave)
    app.setQuitOnLastWindowClosed(not STAYS)
    if isinstance(app, _Application):
        app.asked.connect(windows.open_one)
        app.came_back.connect(windows.show_any)
    windows.open(upkeep.to_open(paths), at_start=True)
    if listening:
        # Not before the window is seen: it costs 10 ms.
        QTimer.singleShot(_UNTIL_SEEN, windows, windows.listen)
    try:
        return app.exec()
    finally:
        hook.close()
        windows.close()
        upkeep.close()


class _Application(QApplication):
    """``asked`` carries a path that the desktop of a Mac wants opened, ``came_back`` comes with its user."""

    asked = Signal(object)
    came_back = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        if event.type() == QEvent.Type.ApplicationActivate:
            self.came_back.emit()
        return super().event(event)


def application() -> QApplication:
    """The one application object, made now where there is none yet."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    # A job's Python hands over five times as often as usual: each call from Qt into Python waits for that.
    sys.setswitchinterval(_TURN)
    app = _Application(sys.argv[:1])
    app.setApplicationName("Pack Studio")
    app.setApplicationDisplayName("")  # Titles say it themselves.
    app.setOrganizationName("Pack Studio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pack-studio")
    app.setWindowIcon(icon("pack"))
    return app


def no_screen() -> str | None:
    """Why no window can be opened here, as a sentence; ``None`` where one surely or probably can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return "There is no screen here, so Pack Studio cannot open its window."
    if display.startswith(":") and not _answers(display[1:].partition(".")[0]):
        return f"The screen {display} does not answer, so Pack Studio cannot open its window."
    return None


def _answers(number: str) -> bool:
    """Whether an X server listens on this computer: Qt would end the whole program to tell us."""
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 -- where X servers have their sockets
    for place in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as wire:
            try:
                wire.connect(place)
            except OSError:
                continue
            return True
    return False
