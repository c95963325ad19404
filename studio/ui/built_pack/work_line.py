"""How far something is that takes time: a thin bar, words, and a button that stops it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from studio.progress import Pace, Progress
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import duration, size
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.notice_bar import announce

_PATIENCE = 300
"""Milliseconds in which what is over soon is over without anything to be seen."""

_UNSURE = 3.0
"""Seconds in which nobody can say how long it will take."""

_STEPS = 1000
_QUARTERS = 4


class WorkLine(QWidget):
    """Hidden while nothing is done. ``stopped``: somebody does not want it any more."""

    stopped = Signal()

    def __init__(self, parent: QWidget, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._title = ""
        self._pace = Pace()
        self._began = 0.0
        self._quarter = 0
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setMaximumHeight(units(self, 4))
        self._bar.setFixedWidth(units(self, 160))
        self._words = ElidedLabel("", self)
        self._stop = QPushButton(self.tr("Cancel"), self)
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stopped)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(self.show)
        row = QHBoxLayout(self)
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        row.setContentsMargins(around, inside, around, inside)
        row.setSpacing(gap(self, Gap.BETWEEN))
        row.addWidget(self._bar)
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text

    @property
    def stop_button(self) -> QPushButton:
        """The button that stops it."""
        return self._stop

    def begin(self, title: str) -> None:
        """Something has begun, which ``title`` says."""
        self._title, self._pace, self._began, self._quarter = title, Pace(), self._clock(), 0
        self._bar.setValue(0)
        self._bar.setAccessibleName(title)
        self._stop.setAccessibleName(self.tr("Cancel: {what}").format(what=title))
        self._words.set_text(title)
        self._soon.start()

    def show_progress(self, progress: Progress) -> None:
        """It has come so far."""
        done, total = progress.done_bytes, max(1, progress.total_bytes)
        now = self._clock()
        left = self._pace.take(progress, now).seconds_left
        self._bar.setValue(min(_STEPS, _STEPS * done // total))
        amount = self.tr("{what} {done} of {total}").format(
            what=self._title, done=size(done), total=size(progress.total_bytes)
        )
        if left is not None and now - self._began >= _UNSURE:
            amount = self.tr("{amount}, {time} left").format(amount=amount, time=duration(left))
        self._words.set_text(amount)
        quarter = _QUARTERS * done // total
        if quarter > self._quarter and self.isVisible():
            announce(self, amount)
        self._quarter = max(self._quarter, quarter)

    def end(self) -> None:
        """It is over, one way or another."""
        self._soon.stop()
        self.hide()
