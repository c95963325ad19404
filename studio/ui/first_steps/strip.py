"""The strip that stands over the chosen pack and names the first steps."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.first_steps.steps import STEPS, Step, next_step
from studio.ui.first_steps.words import how, title
from studio.ui.look.colours import Meaning, hairline
from studio.ui.look.icons import icon, meaning_icon
from studio.ui.look.scale import Gap, gap, icon_size, units
from studio.ui.look.words import side_by_side
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.notice_bar import announce


class FirstStepsStrip(QWidget):
    """Five steps with a tick beside those that were taken, and how the chosen one is taken.

    ``asked`` carries the ``Step`` whose place somebody wants to be shown; ``closed`` comes when they want to
    see no more of it.
    """

    asked = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("First steps"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._taken: frozenset[Step] = frozenset()
        self._progress = Caption("", self)
        self._how = QLabel(self)
        self._how.setWordWrap(True)
        self._how.setTextFormat(Qt.TextFormat.PlainText)
        self._show_me = QPushButton(self.tr("Show me"), self)
        self._show_me.setAutoDefault(False)
        self._show_me.clicked.connect(self._ask)
        self._close = self._closer()
        self._group = QButtonGroup(self)
        self._buttons = {step: self._button(step) for step in STEPS}
        self._group.buttonClicked.connect(self._chose)
        self._lay_out()
        self.show_taken(frozenset())

    @property
    def taken(self) -> frozenset[Step]:
        """The steps that have a tick."""
        return self._taken

    @property
    def chosen(self) -> Step | None:
        """The step that is told about; ``None``: all are taken, and that is said."""
        return next((step for step, button in self._buttons.items() if button.isChecked()), None)

    @property
    def sentence(self) -> str:
        """What is said of the chosen step."""
        return self._how.text()

    @property
    def show_me(self) -> QPushButton:
        """The button that leads to the place of the chosen step."""
        return self._show_me

    @property
    def close_button(self) -> QToolButton:
        """The button that closes the strip."""
        return self._close

    def button(self, step: Step) -> QToolButton:
        """The button that tells of ``step``."""
        return self._buttons[step]

    def show_taken(self, taken: AbstractSet[Step]) -> None:
        """Tick ``taken``, go on to the first that is left, and say so to those who hear it."""
        new = taken - self._taken
        self._taken = frozenset(taken)
        for step, button in self._buttons.items():
            self._dress(button, step)
        done = len(self._taken)
        self._progress.setText(self.tr("{done} of {all} done").format(done=done, all=len(STEPS)))
        if new or self.chosen is None:
            self._choose(next_step(self._taken))
        if new and self.isVisible():
            names = side_by_side(title(step) for step in STEPS if step in new)
            announce(self, self.tr("Done: {step}. {next}").format(step=names, next=self.sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, hairline(self.palette()))
        painter.end()

    @Slot(QAbstractButton)
    def _chose(self, button: QAbstractButton) -> None:
        self._choose(next(step for step, one in self._buttons.items() if one is button))

    @Slot()
    def _ask(self) -> None:
        if self.chosen is not None:
            self.asked.emit(self.chosen)

    def _choose(self, step: Step | None) -> None:
        if step is None:
            self._group.setExclusive(False)
            for button in self._buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)
            self._how.setText(self.tr("All five are done. Help has a guide for what you do most."))
        else:
            self._buttons[step].setChecked(True)
            self._how.setText(how(step))
            self._show_me.setAccessibleName(self.tr("Show me where: {step}").format(step=title(step)))
        self._show_me.setVisible(step is not None)

    def _dress(self, button: QToolButton, step: Step) -> None:
        is_taken = step in self._taken
        button.setIcon(meaning_icon("done", Meaning.DONE) if is_taken else icon("to-do"))
        state = self.tr("done") if is_taken else self.tr("not done yet")
        button.setAccessibleName(self.tr("{step}, {state}").format(step=title(step), state=state))

    def _button(self, step: Step) -> QToolButton:
        button = QToolButton(self)
        button.setText(title(step))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(icon_size(self), icon_size(self)))
        button.setAccessibleDescription(how(step))
        self._group.addButton(button)
        return button

    def _closer(self) -> QToolButton:
        closer = QToolButton(self)
        closer.setIcon(icon("close"))
        closer.setAutoRaise(True)
        closer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        closer.setToolTip(self.tr("Close. Help ▸ First steps brings it back."))
        closer.setAccessibleName(self.tr("Close the first steps"))
        closer.clicked.connect(self.closed)
        return closer

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("First steps"), self)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        heading.setFont(bold)
        inside = gap(self, Gap.INSIDE)
        top = QHBoxLayout()
        top.setSpacing(inside)
        top.addWidget(heading)
        top.addWidget(self._progress, 1)
        top.addWidget(self._close)
        steps = QWidget(self)
        flow = Flow(steps, units(self, 4))
        for button in self._buttons.values():
            flow.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(inside)
        below.addWidget(self._how, 1)
        below.addWidget(self._show_me)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(self, Gap.AROUND), units(self, 4), inside, inside)
        column.setSpacing(units(self, 4))
        column.addLayout(top)
        column.addWidget(steps)
        column.addLayout(below)
        order = [*self._buttons.values(), self._show_me, self._close]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
