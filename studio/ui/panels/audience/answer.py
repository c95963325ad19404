"""The answer in a few lines: the language, by what it was found, how sure that is, how much comes when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.languages.matching import RULE_SET
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, title_font, unit
from studio.ui.look.told import told
from studio.ui.look.words import directed, meaning_word
from studio.ui.panels.audience.answer_words import basis, headline, missing_words, sums, tie_words, via
from studio.ui.panels.audience.asking import Asked
from studio.ui.panels.audience.beside_words import hole_words, holes_of
from studio.ui.panels.audience.reasons import tie
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import ShowHelp

HELP = "who-gets-what"
"""The page of the help about what is known of Apple's choice."""


class AnswerLines(QWidget):
    """Says an answer. ``wished`` carries the wish for the page that tells how sure it is."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._headline = _sentence(self)
        self._headline.setFont(title_font(self))
        self._headline.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._via = Caption("", self)
        self._predicted = OfferLink(Offer(self.tr("Predicted"), ShowHelp(HELP)), self)
        self._predicted.setAccessibleName(self.tr("Predicted: read what is known"))
        self._predicted.setToolTip(directed(self._rule_set()))
        self._predicted.setAccessibleDescription(self._rule_set())
        self._predicted.wished.connect(self.wished)
        self._tie = _Marked(Meaning.WARNING, self)
        self._missing = _Marked(Meaning.WARNING, self)
        self._holes = _Marked(Meaning.WARNING, self)
        self._sums = _sentence(self)
        self._basis = Caption("", self)
        self._brief = False
        self._lay_out()

    @property
    def words(self) -> str:
        """Everything that is said, line by line."""
        labels = (self._headline, self._via, self._tie.label, self._missing.label, self._holes.label)
        more = (self._sums, self._basis)
        return "\n".join(one.text() for one in (*labels, *more) if one.text() and not one.isHidden())

    @property
    def predicted(self) -> OfferLink:
        """The word that says how sure it is."""
        return self._predicted

    def show_answer(self, asked: Asked, *, named: bool) -> None:
        """Say this answer."""
        answer = asked.answer
        self._headline.setText(directed(headline(answer, named=named)))
        self._headline.setAccessibleName(headline(answer, named=named))
        self._via.setText(via(answer, named=named))
        self._tie.say(tie_words(tie(answer), named=named))
        self._missing.say(missing_words(asked.missing))
        self._holes.say(hole_words(holes_of(answer), named=named))
        self._sums.setText(directed(sums(answer, asked.up_to)))
        self._basis.setText(basis(answer))
        self._sums.setToolTip(self._basis.text())
        self._sums.setAccessibleDescription(self._basis.text())
        self.set_brief(brief=self._brief)

    def set_brief(self, *, brief: bool) -> None:
        """Where there is little room, what the sums rest on is in their tool tip only."""
        self._brief = brief
        self._basis.setVisible(bool(self._basis.text()) and not brief)

    def _rule_set(self) -> str:
        return self.tr("Rules: {rules}.").format(rules=told(RULE_SET))

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(gap(self, Gap.INSIDE))
        second.addWidget(self._via, 1)
        second.addWidget(Sign(sign_of(Meaning.NOTE), self, meaning=Meaning.NOTE))
        second.addWidget(self._predicted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self) // 2)
        column.addWidget(self._headline)
        column.addLayout(second)
        for widget in (self._tie, self._missing, self._holes, self._sums, self._basis):
            column.addWidget(widget)


class _Marked(QWidget):
    """A sentence behind the sign of its meaning; nothing of it while there is nothing to say."""

    def __init__(self, meaning: Meaning, parent: QWidget) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self.label = _sentence(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addWidget(Sign(sign_of(meaning), self, meaning=meaning), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def say(self, text: str) -> None:
        self.label.setText(directed(text))
        self.label.setAccessibleName(f"{meaning_word(self._meaning)}: {text}")
        self.setVisible(bool(text))


def _sentence(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
