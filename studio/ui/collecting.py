"""When Python looks for circles of garbage: on the window's thread, and not while somebody waits.

By itself it would do so in the middle of anything, on any thread: 150 ms and more for a large project, and
things of Qt taken apart on a thread that must not touch them (resources/decisions/0010).
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

_EVERY = 5_000
_AWAY = 10_000
"""Milliseconds between two small sweeps, and of absence before the large one."""

_FEW = 20_000
"""New objects that can be swept in a few milliseconds; more are values of a look, which hold no circles."""


class Collector(QObject):
    """Sweeps small and often while somebody is there, thoroughly when they are away or a project closes.

    Each window has one; Python sweeps by itself again when the last of them is closed.
    """

    _at_work: ClassVar[list[Collector]] = []
    _was_on: ClassVar[bool] = True

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if not self._at_work:
            Collector._was_on = gc.isenabled()
        self._at_work.append(self)
        gc.disable()
        self._often = QTimer(self)
        self._often.setInterval(_EVERY)
        self._often.timeout.connect(self._sweep)
        self._often.start()
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_AWAY)
        self._away.timeout.connect(self._sweep_if_away)

    @property
    def is_waiting(self) -> bool:
        """Whether somebody left, and the thorough sweep is about to come."""
        return self._away.isActive()

    def set_active(self, *, active: bool) -> None:
        """Somebody is at the window, or left it."""
        if active:
            self._away.stop()
        else:
            self._away.start()

    @Slot()
    def thoroughly(self) -> None:
        """Look at everything. Takes as long as it takes."""
        gc.unfreeze()
        gc.collect()

    def close(self) -> None:
        """Leave it to Python again."""
        self._often.stop()
        self._away.stop()
        if self in self._at_work:
            self._at_work.remove(self)
        if self._at_work:
            return
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    @Slot()
    def _sweep_if_away(self) -> None:
        if QApplication.activeWindow() is None:
            self.thoroughly()
        else:
            self._away.start()  # They are at another window of ours, and would notice.

    @Slot()
    def _sweep(self) -> None:
        if gc.get_count()[0] < _FEW:
            gc.collect(1)
        else:
            gc.freeze()
