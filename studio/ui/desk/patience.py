"""When to say that something is being checked: not of what is known before anybody could read it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_SHORT = 200
"""Milliseconds for which what was known before an edit may stand: a flicker of words helps nobody."""


class Patience(QObject):
    """Counts from an edit to what follows from it. ``ran_out`` is called where that takes long."""

    def __init__(self, ran_out: Callable[[], object], parent: QObject | None) -> None:
        super().__init__(parent)
        self._ran_out = ran_out
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHORT)
        self._timer.timeout.connect(self._end_of_it)

    @property
    def over(self) -> bool:
        """Whether what follows from the last edit is taking long."""
        return self._over

    def begin(self) -> None:
        """Something was edited. Who waits already goes on waiting."""
        if not self._over and not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """It is known what follows."""
        self._timer.stop()
        self._over = False

    @Slot()
    def _end_of_it(self) -> None:
        self._over = True
        self._ran_out()
