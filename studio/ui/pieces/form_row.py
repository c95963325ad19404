"""A label, its control, what it leads to and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, unit, units
from studio.ui.look.told import told
from studio.ui.look.words import directed, meaning_word, sentences
from studio.ui.pieces.breaking import breakable
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.learning import LearnAction, LearnKey
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign
from studio.values import dataclass

__all__ = ["FormRow", "Offer", "RowProblem"]

_LABEL = 136
_BESIDE_FROM = 520
_ANY_WIDTH = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 does not have


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with a row's control, in words, and what can be done about it.

    ``page`` is the one of the help that tells more.
    """

    meaning: Meaning
    message: str
    hint: str = ""
    offers: tuple[Offer, ...] = ()
    page: str = ""


class FormRow(QWidget):
    """``label`` above ``control``, or beside it where the row is wide; below it a caption and problems.

    ``wished`` carries the wish of a fix that was pressed.
    """

    wished = Signal(object)

    def __init__(self, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label
        self._control = control
        self._caption = Caption("", self)
        self._caption.hide()
        self._consequence = ""
        self._label = QLabel(directed(label), self)
        self._label.setBuddy(control)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._problems: tuple[RowProblem, ...] = ()
        self._problem_rows: list[QWidget] = []
        self._learn = LearnKey(self)
        self._learn.wished.connect(self.wished)
        control.setParent(self)
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._column = QVBoxLayout()
        self._column.setSpacing(unit(self))
        self._column.addWidget(control)
        self._column.addWidget(self._caption)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(unit(self))
        self._halves.addWidget(self._label)
        self._halves.addLayout(self._column, 1)

    @property
    def control(self) -> QWidget:
        """The control of this row."""
        return self._control

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        """What is wrong, as shown."""
        return self._problems

    def set_caption(self, text: str) -> None:
        """Say in one line what the control's value leads to; nothing takes the line away."""
        self._consequence = text
        self._caption.setText(breakable(text))
        self._caption.setVisible(bool(text))
        self._describe()

    def set_problems(self, problems: tuple[RowProblem, ...]) -> None:
        """Show what is wrong right below the control, the first one first."""
        if problems == self._problems:
            return
        self._problems = problems
        self._learn.set_page(next((problem.page for problem in problems), ""))
        for row in self._problem_rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._problem_rows = [self._problem_row(problem) for problem in problems]
        for place, row in enumerate(self._problem_rows, start=1):
            self._column.insertWidget(place, row)
            row.show()
        self._describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= units(self, _BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction == self._halves.direction():
            return
        self._halves.setDirection(direction)
        self._label.setMaximumWidth(units(self, _LABEL) if beside else _ANY_WIDTH)
        self._label.setMinimumWidth(units(self, _LABEL) if beside else 0)
        self._label.setContentsMargins(0, self._drop() if beside else 0, 0, 0)

    def _drop(self) -> int:
        """How far the label goes down to stand on the line of a control's first text."""
        line = self._label.fontMetrics().height()
        height = self._control.sizeHint().height()
        return max(0, height - line) // 2 if height < 2 * line else units(self, 4)

    def _describe(self) -> None:
        lines = [f"{meaning_word(problem.meaning)}: {told(problem.message)}" for problem in self._problems]
        self._control.setAccessibleDescription(sentences([*lines, self._consequence]).strip())

    def _problem_row(self, problem: RowProblem) -> QWidget:
        row = QWidget(self)
        row.setAccessibleName(f"{meaning_word(problem.meaning)}: {told(problem.message)}")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(gap(self, Gap.INSIDE))
        sign = Sign(sign_of(problem.meaning), row, meaning=problem.meaning)
        sign.setToolTip(meaning_word(problem.meaning))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_sentence(told(problem.message), row))
        if problem.hint:
            words.addWidget(Caption(breakable(told(problem.hint)), row))
        for offer in problem.offers:
            link = OfferLink(offer, row)
            link.wished.connect(self.wished)
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        line.addLayout(words, 1)
        if problem.page:
            LearnAction(problem.page, row).wished.connect(self.wished)
        return row


def _sentence(text: str, parent: QWidget) -> QLabel:
    label = QLabel(directed(breakable(text)), parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
