"""What stops packs from being built: a line each, with what mends it or leads to it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.session.mending import fixes_in, known
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap
from studio.ui.look.told import told
from studio.ui.look.words import count, directed, isolated
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign
from studio.ui.view import View
from studio.ui.wishes import GoTo, Mend, ShowPane

_MOST = 3
"""Lines: who has more to mend goes through the list of problems."""


class Stops(QWidget):
    """``wished`` carries a fix or a place to go to."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rests_on: tuple[object, ...] = ()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, Gap.INSIDE) // 2)
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """What stops packs, as shown."""
        return tuple(label.text for label in self.findChildren(ElidedLabel))

    @property
    def links(self) -> tuple[OfferLink, ...]:
        """What can be pressed, in order."""
        return tuple(link for line in self._lines for link in line.findChildren(OfferLink))

    def show_view(self, view: View) -> None:
        """Show what stops packs of ``view``; lines stay while what they rest on does."""
        packs = {pack.path: pack for pack in view.packs}
        # Of a pack that was edited since it is not known what still stops it.
        stops = [(packs[path], problem) for path, problem in view.state.stops.items() if path in packs]
        shown = stops[:_MOST]
        rests_on = (*(one for pair in shown for one in pair), len(stops), view.read_only)
        if len(rests_on) == len(self._rests_on) and all(
            a is b for a, b in zip(rests_on, self._rests_on, strict=True)
        ):
            return
        self._rests_on = rests_on
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(pack, problem, view) for pack, problem in shown]
        if len(stops) > _MOST:
            self._lines.append(self._rest(len(stops) - _MOST))
        for line in self._lines:
            self._column.addWidget(line)

    def _line(self, pack: Pack, problem: Problem, view: View) -> QWidget:
        line, row = self._row()
        row.addWidget(Sign(sign_of(Meaning.ERROR), line, meaning=Meaning.ERROR))
        words = told(problem.message)
        if pack.name not in words:
            words = self.tr("{pack}: {problem}").format(pack=isolated(pack.name), problem=words)
        row.addWidget(ElidedLabel(directed(words), line))
        offers = [Offer(self.tr("Show problem"), GoTo(problem.place))]
        if view.read_only is None:
            fixes = fixes_in(problem, pack, known(view.packs, view.project.file, view.state), view.state)
            offers[:0] = [Offer(told(fix.label), Mend(pack, fix, problem.place)) for fix in fixes[:1]]
        for offer in offers:
            row.addWidget(self._link(offer, line))
        row.addStretch(1)
        return line

    def _rest(self, more: int) -> QWidget:
        line, row = self._row()
        label = self.tr("Show {count} more", "", more).format(count=count(more))
        row.addWidget(self._link(Offer(label, ShowPane("problems")), line))
        row.addStretch(1)
        return line

    def _row(self) -> tuple[QWidget, QHBoxLayout]:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        return line, row

    def _link(self, offer: Offer, line: QWidget) -> OfferLink:
        link = OfferLink(offer, line)
        link.wished.connect(self._say)
        return link

    @Slot(object)
    def _say(self, wish: object) -> None:
        self.wished.emit(wish)
