"""All windows that look into built packs: one for each file, however often it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from studio.ui.asking import Asking
from studio.ui.built_pack.deeds import States
from studio.ui.built_pack.window import BuiltPackWindow
from studio.ui.jobs import JobRunner
from studio.ui.pieces.notice_bar import NoticeBar
from studio.ui.wishes import OpenBuiltPack

Greet = Callable[[QMainWindow, NoticeBar, JobRunner], None]
"""What is done with each new window before it is seen."""


class BuiltPacks(QObject):
    """Opens and closes them. ``wished`` carries what is for the whole program, ``gone``: none is left."""

    wished = Signal(object)
    gone = Signal()

    def __init__(self, states: States, greet: Greet | None, parent: QObject) -> None:
        super().__init__(parent)
        self._states = states
        self._greet = greet
        self._windows: dict[int, BuiltPackWindow] = {}
        self._last = 0

    @property
    def all(self) -> tuple[BuiltPackWindow, ...]:
        """The windows that are open, the oldest first."""
        return tuple(self._windows.values())

    @property
    def busy(self) -> bool:
        """Whether anything goes on in any of them: tests wait for its end."""
        return any(window.busy for window in self.all)

    def open(self, path: Path) -> BuiltPackWindow:
        """Look into ``path``; where that is done already, its window is to come forward."""
        known = next((window for window in self.all if window.path == path), None)
        if known is not None:
            return known
        window = BuiltPackWindow(path, self._states)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.wished.connect(self.wished)
        window.closed.connect(self._closed)
        self._last += 1
        self._windows[self._last] = window
        if self._greet is not None:
            self._greet(window, window.notices, window.jobs)
        return window

    def ask(self, before: QWidget) -> None:
        """Ask in the window ``before`` which one to look into."""
        asking = before.findChild(Asking)
        if not isinstance(asking, Asking):
            asking = Asking(before)
        kind = self.tr("Built packs (*.aar *.pack.zip)")
        asking.files(self.tr("Open built pack"), self._chosen, kind=kind)

    def close(self) -> None:
        """Close all of them: the program ends."""
        for window in self.all:
            window.close()

    def _chosen(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self.wished.emit(OpenBuiltPack(path))

    @Slot()
    def _closed(self) -> None:
        closed = self.sender()
        number = next(number for number, window in self._windows.items() if window is closed)
        del self._windows[number]
        if not self._windows:
            self.gone.emit()
