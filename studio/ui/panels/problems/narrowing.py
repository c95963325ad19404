"""Which of the problems are shown: those of the switches that fit the filter."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QWidget

from studio.project.filtering.filter import fitting
from studio.project.problems import Problem
from studio.ui.look.scale import Gap, gap, units
from studio.ui.panels.problems.counting import accepted_count, counts, shown
from studio.ui.panels.problems.facets import ProblemFacets
from studio.ui.panels.problems.grouping import By
from studio.ui.panels.problems.switches import SeveritySwitches
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.pieces.nothing_found import NothingFound

_BESIDE_FROM = 620
"""From this width on, in units, the box stands beside the switches."""


class Narrowing(QWidget):
    """Switches, a filter box and the choice of headings. ``changed``: others of the problems are to be shown.

    ``grouped`` carries what the headings are to be.
    ``nothing`` is what stands in the list's place where none fits the filter.
    """

    changed = Signal()
    grouped = Signal(object)
    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._facets = ProblemFacets(())
        self.switches = SeveritySwitches(self)
        self.box = FilterBox(self._facets.fields, "problems", self)
        self.box.set_name(self.tr("Filter problems"))
        self.box.standing = (
            StandingFilter(self.tr("What stops a build"), "state:blocking"),
            StandingFilter(self.tr("Accepted, and changed since"), "state:lapsed"),
        )
        self.nothing = NothingFound(self.box, self.tr("No problem matches {filter}."), parent)
        self._headings = QComboBox(self)
        self._headings.setAccessibleName(self.tr("Headings of the list"))
        self._headings.setToolTip(self.tr("What the problems stand under"))
        for by, words in _ways().items():
            self._headings.addItem(words, by)
        self._headings.activated.connect(self._choose)
        upper = QHBoxLayout()
        upper.setSpacing(gap(self, Gap.INSIDE))
        upper.addWidget(self.switches, 0, Qt.AlignmentFlag.AlignLeading)
        upper.addWidget(self._headings, 0, Qt.AlignmentFlag.AlignLeading)
        upper.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap(self, Gap.INSIDE))
        self._row.addLayout(upper)
        self._row.addWidget(self.box, 1)
        self.switches.changed.connect(self.changed)
        self.box.changed.connect(self._filtered)
        self.box.wished.connect(self.wished)

    @property
    def headings(self) -> QComboBox:
        """The choice of headings."""
        return self._headings

    @property
    def by(self) -> By:
        """What the headings are."""
        return By(self._headings.currentData())

    @by.setter
    def by(self, by: By) -> None:
        self._headings.setCurrentIndex(list(By).index(by))

    def take(self, problems: tuple[Problem, ...]) -> None:
        """Narrow these ``problems``, which come in order."""
        self._problems = problems
        self._facets = ProblemFacets(problems)
        self.switches.set_counts(counts(problems), accepted_count(problems))
        self.box.set_fields(self._facets.fields)

    def rows(self) -> tuple[Problem, ...]:
        """Those that are to be shown, in order."""
        found = fitting(self.box.filter, self._facets.listing, time.time())
        switched = self._switched(self._problems)
        rows = switched if found is None else self._switched(tuple(self._problems[one] for one in found))
        self.box.set_count(len(rows), len(switched))
        self.nothing.name_filter()
        return rows

    @property
    def hides_all(self) -> bool:
        """Whether the filter alone leaves nothing to show."""
        return bool(self.box.filter.terms) and bool(self._switched(self._problems))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= units(self, _BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _switched(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        return shown(problems, self.switches.chosen, accepted=self.switches.accepted_button.isChecked())

    @Slot()
    def _choose(self) -> None:
        self.grouped.emit(self.by)

    @Slot()
    def _filtered(self) -> None:
        self.changed.emit()


def _ways() -> dict[By, str]:
    return {
        By.SEVERITY: QCoreApplication.translate("Narrowing", "By severity"),
        By.PACK: QCoreApplication.translate("Narrowing", "By pack"),
        By.KIND: QCoreApplication.translate("Narrowing", "By kind"),
    }
