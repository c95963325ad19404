"""The digest of a file: known, being worked out, or to be had for some patience."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.progress import Progress
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import directed, size
from studio.ui.panels.preview.code_line import CodeLine

_STEPS = 1000


class DigestLine(QWidget):
    """Shows one digest. ``asked``: somebody wants it worked out; ``stopped``: no longer.

    ``wished`` carries the wish to copy it.
    """

    asked = Signal()
    stopped = Signal()
    wished = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._digits = CodeLine(self.tr("Copy the {name} digest").format(name=name), self)
        self._digits.wished.connect(self.wished)
        self._ask = QPushButton(self.tr("Work out the digest"), self)
        self._ask.setAutoDefault(False)
        self._ask.clicked.connect(self.asked)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setMaximumHeight(units(self, 4))
        self._bar.setAccessibleName(self.tr("Working out the {name} digest").format(name=name))
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setAutoDefault(False)
        self._stop.setAccessibleName(self.tr("Stop working out the {name} digest").format(name=name))
        self._stop.clicked.connect(self.stopped)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addWidget(self._digits, 1)
        row.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self._said, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(units(self, 2))
        column.addLayout(row)
        column.addWidget(self._bar)
        self.offer()

    @property
    def digits(self) -> str:
        """The digest, or nothing."""
        return self._digits.text

    @property
    def said(self) -> str:
        """What is said in its place."""
        return self._said.text() if not self._said.isHidden() else ""

    @property
    def ask_button(self) -> QPushButton:
        """The button that has it worked out."""
        return self._ask

    @property
    def stop_button(self) -> QPushButton:
        """The button that gives it up."""
        return self._stop

    @property
    def copy_button(self) -> QToolButton:
        """The button that copies it."""
        return self._digits.button

    def show_digest(self, digits: str) -> None:
        """Show a digest."""
        self._digits.show_text(digits)
        self._show(self._digits)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far it is; ``None``: it will be there in a moment."""
        self._digits.show_text("")
        if progress is None:
            self._said.setText(self.tr("Working it out …"))
            self._show(self._said)
            return
        done, total = progress.done_bytes, max(1, progress.total_bytes)
        words = self.tr("{done} of {total}").format(done=size(done), total=size(total))
        self._said.setText(directed(words))
        self._bar.setValue(_STEPS * done // total)
        self._show(self._said, self._stop, self._bar)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is none."""
        self._digits.show_text("")
        self._said.setText(directed(sentence))
        self._show(self._said, self._ask)

    def offer(self) -> None:
        """Nobody has worked it out."""
        self._digits.show_text("")
        self._show(self._ask)

    def _show(self, *parts: QWidget) -> None:
        for one in (self._digits, self._ask, self._said, self._stop, self._bar):
            one.setVisible(one in parts)
