"""Problems in words, one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.told import told
from studio.ui.look.words import directed, meaning_word
from studio.ui.pieces.breaking import breakable
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import RowProblem
from studio.ui.pieces.learning import LearnAction
from studio.ui.pieces.offer import OfferLink
from studio.ui.pieces.sign import Sign


class ProblemLines(QWidget):
    """Each problem with its sign, its hint and its offers; ``wished`` carries what is chosen."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problems: tuple[RowProblem, ...] = ()
        self._lines: list[QWidget] = []
        self._links: list[OfferLink] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, units(self, 4))
        self._column.setSpacing(units(self, 4))
        self.hide()

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        """What is wrong, as shown."""
        return self._problems

    def show_problems(self, problems: tuple[RowProblem, ...]) -> None:
        """Show what is wrong; nothing at all where nothing is. What reads the same keeps the focus."""
        before, self._problems = self._problems, problems
        if [_read(one) for one in before] == [_read(one) for one in problems]:
            offers = [offer for one in problems for offer in one.offers]
            for link, offer in zip(self._links, offers, strict=True):
                link.offer = offer
            return
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._links = []
        self._lines = [self._line(problem) for problem in problems]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(problems))

    def _line(self, problem: RowProblem) -> QWidget:
        line = QWidget(self)
        line.setAccessibleName(f"{meaning_word(problem.meaning)}: {told(problem.message)}")
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(gap(self, Gap.INSIDE))
        sign = Sign(sign_of(problem.meaning), line, meaning=problem.meaning)
        sign.setToolTip(meaning_word(problem.meaning))
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        sentence = QLabel(directed(breakable(told(problem.message))), line)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        words.addWidget(sentence)
        if problem.hint:
            words.addWidget(Caption(breakable(told(problem.hint)), line))
        if problem.offers:
            offered = QWidget(line)
            row = Flow(offered, gap(self, Gap.BETWEEN))
            for offer in problem.offers:
                link = OfferLink(offer, offered)
                link.wished.connect(self.wished)
                self._links.append(link)
                row.addWidget(link)
            words.addWidget(offered)
        across.addLayout(words, 1)
        if problem.page:
            LearnAction(problem.page, line).wished.connect(self.wished)
        return line


def _read(problem: RowProblem) -> tuple[object, ...]:
    """All of ``problem`` that can be seen, and where it leads."""
    labels = tuple(offer.label for offer in problem.offers)
    return problem.meaning, problem.message, problem.hint, labels, problem.page
