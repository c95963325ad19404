"""Who gets what: the answer that a device gives, for one person at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.languages.names import Catalogue
from studio.project.profiles import Profile
from studio.session.audience import offers_of
from studio.session.supposing import Supposed
from studio.ui.look.scale import Gap, gap, units
from studio.ui.panels.audience.answer import HELP, AnswerLines
from studio.ui.panels.audience.asking import Asked, ask, weighed
from studio.ui.panels.audience.beside_words import lookup_words
from studio.ui.panels.audience.packs_table import PackDeliveries
from studio.ui.panels.audience.people_menu import PeopleMenu
from studio.ui.panels.audience.person import PersonForm
from studio.ui.panels.audience.reasons import reasons
from studio.ui.panels.audience.remembered import recall, remember
from studio.ui.panels.audience.steps_table import Steps
from studio.ui.panels.audience.tables import AnswerTables
from studio.ui.panels.audience.what_if import WhatIf
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.offer import Offer
from studio.ui.view import View
from studio.ui.wishes import ShowHelp

_BESIDE_FROM = 760
"""From this width on, in units, the answer has room beside the person."""

_WIDE_FROM = 1480
_HIGH_FROM = 400
"""From this width on packs and reason stand beside each other, and from this height on below."""

_PERSON = 320


class AudiencePanel(QWidget):
    """Shows what a person gets of ``view.state``. ``wished`` carries a wish: help, a copy, a kept profile."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._named = False
        self._stale = True
        self._asked: Asked | None = None
        self._people = PeopleMenu(self)
        self._person = PersonForm(self)
        self._answer = AnswerLines(self)
        self._waiting = Caption(self.tr("The names of languages are being gathered …"), self)
        self._deliveries = PackDeliveries(self)
        self._steps = Steps(self)
        self._what_if = WhatIf(self)
        self._tables = AnswerTables(self._deliveries, self._steps, self._what_if, self)
        self._empty = EmptyState(
            "no-language",
            self.tr("No pack has a language, so everybody gets the same files."),
            (Offer(self.tr("Learn how"), ShowHelp(HELP)),),
            self,
        )
        self._pages = QStackedWidget(self)
        self._scroll = QScrollArea(self)
        self._body = QWidget(self._scroll)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._body)
        self._learn = LearnKey(self)
        self._learn.set_page(HELP)
        self._lay_out()
        self._connect()
        self._show_person(recall())

    @property
    def people(self) -> PeopleMenu:
        """The menu of people to choose from."""
        return self._people

    @property
    def person(self) -> PersonForm:
        """Who is asked about."""
        return self._person

    @property
    def answer(self) -> AnswerLines:
        """The answer in a few lines."""
        return self._answer

    @property
    def tables(self) -> AnswerTables:
        """The packs, and the reason."""
        return self._tables

    @property
    def what_if(self) -> WhatIf:
        """What is only supposed, and what would come of it."""
        return self._what_if

    @property
    def empty(self) -> EmptyState | None:
        """What stands in place of everything, while no pack has a language."""
        return self._empty if self._pages.currentWidget() is self._empty else None

    @property
    def asked(self) -> Asked | None:
        """The answer that is shown."""
        return self._asked

    def show_view(self, view: View) -> None:
        """Show the answer as it follows from ``view``."""
        before, self._view = self._view, view
        file = view.project.file
        self._people.show_project(file, view.read_only)
        if (
            before is None
            or before.state is not view.state
            or before.project.file is not file
            or before.weights is not view.weights
        ):
            self._refresh()

    def show_profile(self, profile: Profile) -> None:
        """Ask about ``profile`` from now on."""
        self._show_person(profile)
        self._refresh()

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on. Until then nothing is answered."""
        self._named = True
        self._person.set_languages(catalogue)
        self._what_if.set_languages(catalogue)
        self._tables.know_names()
        self._refresh()

    def show_supposed(self, supposed: Supposed) -> None:
        """Tell what would come of what is supposed."""
        self._what_if.show_supposed(supposed)

    def remember(self) -> None:
        """Keep who is asked about for the next time."""
        remember(self._person.profile)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        """Person and answer beside each other where there is room, and as much of the answer as fits."""
        beside = self.width() >= units(self, _BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        width = units(self, _PERSON)
        self._left.setMinimumWidth(width if beside else 0)
        self._left.setMaximumWidth(width if beside else _ANY_WIDTH)
        wide = self.width() >= units(self, _WIDE_FROM)
        # What stands below the person scrolls in any case.
        both = wide or not beside or self.height() >= units(self, _HIGH_FROM)
        self._answer.set_brief(brief=not both)
        self._tables.stand(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical, both=both)

    def _show_person(self, profile: Profile) -> None:
        self._people.show_person(profile)
        self._person.show_profile(profile)

    @Slot(object)
    def _chosen(self, profile: Profile) -> None:
        self.show_profile(profile)

    @Slot(object)
    def _edited(self, profile: Profile) -> None:
        self._people.show_person(profile)
        self._refresh()

    def _refresh(self) -> None:
        """Answer anew, where somebody sees it and languages are known; else as soon as that is so."""
        view = self._view
        self._stale = True
        self._waiting.setVisible(not self._named)
        self._answer.setVisible(self._named)
        if view is None or not self._named or not self.isVisible():
            return
        self._stale = False
        offers = weighed(offers_of(view.state), view.weights)
        if not any(one.language is not None for one in offers):
            self._pages.setCurrentWidget(self._empty)
            return
        self._pages.setCurrentWidget(self._scroll)
        person, primary = self._person, view.project.file.primary_language
        asked = ask(person.profile, offers, primary, primary_exact=person.primary_exact)
        self._asked = asked
        self._answer.show_answer(asked, named=self._named)
        self._tables.show_answer(asked.answer, named=self._named)
        self._tables.say_beside(asked.opinion_words(named=self._named), lookup_words(asked.answer))
        self._steps.show_reasons(reasons(asked.answer, named=self._named))
        self._what_if.show_answer(view, asked.answer)

    def _connect(self) -> None:
        self._person.changed.connect(self._edited)
        self._people.chosen.connect(self._chosen)
        for source in (self._people, self._answer, self._tables, self._what_if, self._empty, self._learn):
            source.wished.connect(self.wished)

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(gap(self, Gap.INSIDE))
        who.addWidget(self._people)
        who.addStretch(1)
        self._left = QWidget(self._body)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(gap(self, Gap.INSIDE))
        left.addLayout(who)
        left.addWidget(self._person)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(gap(self, Gap.INSIDE))
        right.addWidget(self._waiting)
        right.addWidget(self._answer)
        right.addWidget(self._tables, 1)
        margin = gap(self, Gap.BETWEEN)
        self._halves.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._halves.setSpacing(gap(self, Gap.AROUND))
        self._halves.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        self._halves.addLayout(right, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Who gets what"))
        self._scroll.setWidget(self._body)
        self.setMinimumHeight(units(self, 120))
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)


_ANY_WIDTH = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 does not have
