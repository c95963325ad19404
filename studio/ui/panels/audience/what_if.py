"""What if there were a pack more, one less, or one in another language: asked, and told."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from studio.languages.matching import RULE_SET
from studio.languages.names import Catalogue
from studio.languages.tags import LanguageTag
from studio.project.audience import Answer
from studio.project.intents import choose_language
from studio.project.packs import Pack
from studio.session.supposing import Kind, Question, Supposed
from studio.ui.look.scale import Gap, gap
from studio.ui.look.told import told
from studio.ui.panels.audience.delivery_words import plain
from studio.ui.panels.audience.paragraphs import Paragraphs
from studio.ui.panels.audience.supposed_words import paragraphs
from studio.ui.panels.audience.supposing_form import SupposingForm
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.view import View
from studio.ui.wishes import CopyText, Perform, Suppose


class WhatIf(QWidget):
    """Asks what would come of a supposition. ``wished``: to work it out, copy it, or do it."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._answer: Answer | None = None
        self._question: Question | None = None
        self._supposed: Supposed | None = None
        self.form = SupposingForm(self)
        self.told = Paragraphs(self.tr("What would change"), self)
        self.hint = Caption(
            self.tr("Suppose something to see who would get something else. Nothing changes in the project."),
            self,
        )
        self.waiting = Caption(self.tr("Being worked out …"), self)
        self.stop = self._button(self.tr("Stop supposing"))
        self.copy = self._button(self.tr("Copy as text"))
        self.do = self._button(self.tr("Do this"))
        self._connect()
        self._lay_out()
        self._show()

    @property
    def supposed(self) -> Supposed | None:
        """What is told now."""
        return self._supposed

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        self.form.set_languages(catalogue)

    def show_answer(self, view: View, answer: Answer) -> None:
        """Ask about the packs of ``view`` and the person of ``answer`` from now on."""
        self._view, self._answer = view, answer
        self.form.show_offers(tuple(one.offer for one in answer.deliveries))
        self._ask()

    def show_supposed(self, supposed: Supposed) -> None:
        """Tell what came of the question; an answer to another one is passed over."""
        if supposed.question == self._question:
            self._supposed = supposed
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        """Have it worked out, if it is not yet, and somebody is looking."""
        question = self._asked()
        if question == self._question or (question is not None and not self.isVisible()):
            return
        if not self._goes_on(question):
            self._supposed = None
        self._question = question
        self.wished.emit(Suppose(question))
        self._show()

    def _asked(self) -> Question | None:
        supposition, answer = self.form.supposition, self._answer
        if supposition is None or answer is None:
            return None
        offers = tuple(one.offer for one in answer.deliveries)
        return Question(supposition, offers, answer.primary, answer.profile, answer.primary_exact)

    def _goes_on(self, question: Question | None) -> bool:
        """Whether the same is supposed as before: what is told stays until more is known."""
        before = self._question
        return question is not None and before is not None and question.supposition == before.supposition

    @Slot()
    def _changed(self) -> None:
        self._ask()
        self._show()

    @Slot()
    def _copy(self) -> None:
        rules = self.tr("Rules: {rules}.").format(rules=told(RULE_SET))
        self.wished.emit(CopyText(plain(f"{self.told.words}\n{rules}\n")))

    @Slot()
    def _do(self) -> None:
        supposition, pack = self.form.supposition, self._pack()
        if supposition is None or pack is None:
            return
        language = supposition.language
        tag = None if language is None else LanguageTag.parse(language)
        self._stop()
        self.wished.emit(Perform(choose_language(pack, tag)))

    @Slot()
    def _stop(self) -> None:
        self.form.stop()
        self.form.kind.setFocus()

    def _pack(self) -> Pack | None:
        """The pack that is supposed to be in another language than it is."""
        view, supposition = self._view, self.form.supposition
        if view is None or supposition is None or supposition.kind is not Kind.OTHER:
            return None
        pack = next((one for one in view.packs if str(one.path) == supposition.subject), None)
        is_other = pack is not None and pack.manifest.language != supposition.language
        return pack if is_other else None

    def _show(self) -> None:
        supposed = self._supposed
        self.hint.setVisible(not self.form.is_begun)
        self.stop.setVisible(self.form.is_begun)
        self.waiting.setVisible(self._question is not None and supposed is None)
        self.told.setVisible(supposed is not None)
        self.copy.setVisible(supposed is not None)
        self.do.setVisible(supposed is not None and self._pack() is not None)
        read_only = self._view.read_only if self._view is not None else None
        self.do.setEnabled(read_only is None)
        self.do.setToolTip(
            read_only or self.tr("Gives the pack this language, as a step that can be undone.")
        )
        self.told.show_paragraphs(() if supposed is None else tuple(paragraphs(supposed, named=True)))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.stop.clicked.connect(self._stop)
        self.copy.clicked.connect(self._copy)
        self.do.clicked.connect(self._do)

    def _lay_out(self) -> None:
        below = QWidget(self)
        buttons = Flow(below, gap(self, Gap.INSIDE))
        for button in (self.do, self.copy, self.stop):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        margin = gap(self, Gap.INSIDE)
        column.setContentsMargins(0, margin, 0, 0)
        column.setSpacing(margin)
        column.addWidget(self.form)
        column.addWidget(self.hint)
        column.addWidget(self.waiting)
        column.addWidget(self.told, 1)
        column.addWidget(below)
        column.addStretch(0)
        read_in_order(self)
