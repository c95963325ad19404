"""Starting the window: the application, its name and language, the hook for faults, the first project."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from studio import __version__
from studio.errors import StudioError
from studio.ui.faults import FaultHook
from studio.ui.look.icons import icon
from studio.ui.window import MainWindow

_TURN = 0.001
"""Seconds after which a thread in Python lets another go on; with more, a busy job is felt in painting."""


def run(project: Path | None = None) -> int:
    """Open the window, with ``project`` if there is one, and stay until it is closed; the exit code.

    Raises ``StudioError`` where there is no screen to open it on.
    """
    why = no_screen()
    if why is not None:
        raise StudioError(why, "Start it where there is a screen, or see: pack-studio --help")
    app = application()
    window = MainWindow()
    hook = FaultHook(window, window.rescue)
    window.show()
    if project is not None:
        window.open(project)
    try:
        return app.exec()
    finally:
        hook.close()


def application() -> QApplication:
    """The one application object, made now where there is none yet."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    # A job's Python hands over five times as often as usual: each call from Qt into Python waits for that.
    sys.setswitchinterval(_TURN)
    app = QApplication(sys.argv[:1])
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
