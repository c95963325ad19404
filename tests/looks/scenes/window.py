"""The whole window."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from studio.progress import CancelToken, Progress
from studio.ui import wishes
from studio.ui.look.colours import Meaning
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.window import MainWindow
from studio.workspace.presence import claim
from studio.workspace.sample import make_sample


class _Folder(QObject):
    """A temporary folder that goes with its window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._folder = tempfile.TemporaryDirectory(prefix="looks-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name, "The Coast")


@cache
def _homes() -> tempfile.TemporaryDirectory[str]:
    """Where each window of this run has a home of its own; it goes with the run."""
    return tempfile.TemporaryDirectory(prefix="looks-homes-", ignore_cleanup_errors=True)


def _window() -> MainWindow:
    # Nobody's own list of projects is looked at, or written to.
    home = tempfile.mkdtemp(dir=_homes().name)
    os.environ.update(XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, XDG_DATA_HOME=home)
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    return window


def _settled(window: MainWindow) -> None:
    """Go on until nothing goes on."""
    loop = QEventLoop(window)
    timer = QTimer(window)
    calm = 0

    def look() -> None:
        nonlocal calm
        calm = 0 if window.busy else calm + 1
        if calm > 3:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(50)
    loop.exec()
    timer.stop()


def _sample(window: MainWindow) -> Path:
    folder = _Folder(window).path
    return make_sample(folder, report=_unheard, cancel=CancelToken())


def _unheard(progress: Progress) -> None:
    del progress


def _opened() -> MainWindow:
    window = _window()
    window.open(_sample(window))
    _settled(window)
    return window


def _built() -> MainWindow:
    window = _opened()
    window.carry_out(wishes.Build())
    _settled(window)
    window.carry_out(wishes.ShowPane("build"))
    return window


def _languages() -> MainWindow:
    window = _opened()
    window.carry_out(wishes.ShowPane("languages"))
    return window


def _with_notices() -> MainWindow:
    window = _opened()
    path = Path("/Users/mika/coast-core.json")
    theirs = (Offer("Keep mine", wishes.KeepMine(path)), Offer("Load theirs", wishes.LoadTheirs(path)))
    for notice in (
        Notice("12 files of coast.aar are in coast.", meaning=Meaning.DONE),
        Notice(
            "coast-core.json was changed by another program, and has unsaved changes here.",
            "Nothing is overwritten until you choose.",
            Meaning.WARNING,
            theirs,
        ),
        Notice(
            "coast-core.json could not be written: the disk is full.",
            "Make room on the disk. Your changes are kept as a draft.",
            Meaning.ERROR,
            (Offer("Try again", wishes.Save()),),
        ),
    ):
        window.notices.show_notice(notice)
    return window


def _read_only() -> MainWindow:
    window = _window()
    path = _sample(window)
    claim(path)
    window.open(path)
    _settled(window)
    return window


def _start() -> MainWindow:
    window = _window()
    _settled(window)
    return window


SCENES: dict[str, Callable[[], QWidget]] = {
    "window": _opened,
    "window-built": _built,
    "window-notices": _with_notices,
    "window-read-only": _read_only,
    "window-start": _start,
    "window-languages": _languages,
}
