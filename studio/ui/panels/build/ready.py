"""Whether a build can begin, where it goes, and the button that begins it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.project.problems import Problem
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon, sign_of
from studio.ui.look.scale import Gap, gap, title_font
from studio.ui.look.words import directed, files, packs
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign
from studio.ui.view import View
from studio.ui.wishes import Build, GoTo, ShowFile, ShowHelp

ABOUT_PACKAGERS = "compatible"
"""The page of the help about packs of our own making, and about Apple's packager."""


class Ready(QWidget):
    """The head of the build panel. ``wished`` carries a build, a place to go to or a folder to show."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._blocked: tuple[Problem, ...] = ()
        self._folder = Path()
        self._sign = Sign("done", self)
        self._words = QLabel(self)
        self._words.setFont(title_font(self))
        self._words.setWordWrap(True)
        self._stopped = ElidedLabel("", self)
        self._stopped_sign = Sign(sign_of(Meaning.ERROR), self, meaning=Meaning.ERROR)
        self._show_stopped = OfferLink(Offer(self.tr("Show problem"), None), self)
        self._show_stopped.wished.connect(self._go_to_stopped)
        self._button = QPushButton(icon("build"), self.tr("Build all"), self)
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._build)
        self._path = ElidedLabel("", self, path=True)
        self._show_folder = OfferLink(Offer(self.tr("Show folder"), None), self)
        self._show_folder.wished.connect(self._open_folder)
        self._honest = Caption("", self)
        self._honest.setWordWrap(False)
        self._reservation = self.tr(
            "Apple describes the format of .aar packs only in part. The rest was worked out from public "
            "sources and from packs made by Apple's own tools. Before you rely on a pack, upload one to "
            "TestFlight and download it on a device."
        )
        self._learn = OfferLink(Offer(self.tr("What that means"), ShowHelp(ABOUT_PACKAGERS)), self)
        self._learn.wished.connect(self.wished)
        self._lay_out()

    @property
    def build_button(self) -> QPushButton:
        """The button that builds everything that changed."""
        return self._button

    @property
    def words(self) -> str:
        """Whether it is ready, as shown."""
        return self._words.text()

    @property
    def stopped_words(self) -> str:
        """What cannot be built, as shown."""
        return self._stopped.text if not self._stopped.isHidden() else ""

    @property
    def show_stopped(self) -> OfferLink:
        """The button that leads to the first thing that stops a pack."""
        return self._show_stopped

    @property
    def show_folder(self) -> OfferLink:
        """The button that shows the output folder."""
        return self._show_folder

    @property
    def learn(self) -> OfferLink:
        """The link to what is known about packs and Apple."""
        return self._learn

    @property
    def caption(self) -> str:
        """What is said about Apple, where it matters."""
        return self._honest.text() if not self._honest.isHidden() else ""

    def show_view(self, view: View, *, building: bool) -> None:
        """Show whether ``view`` can be built now."""
        self._blocked = tuple(view.state.stops.values())
        stopped = sum(1 for pack in view.packs if pack.path in view.state.stops)
        ready = len(view.packs) - stopped
        self._words.setText(directed(self.tr("Building") if building else self._said(view, ready)))
        quiet = building or not ready
        known = not view.checking and not (ready and view.reading)
        self._sign.setVisible(known or building)
        self._sign.set_sign("build" if quiet else "done", None if quiet else Meaning.DONE)
        self._stopped.set_text(directed(self._said_of_stopped(stopped)))
        for part in (self._stopped, self._stopped_sign, self._show_stopped):
            part.setVisible(bool(stopped) and not view.checking and not building)
        self._folder = view.project.output_folder
        self._path.set_text(str(self._folder))
        file = view.project.file
        self._honest.setText(self.tr("Compatible; not verified by Apple"))
        self._honest.setToolTip(self._reservation)
        if file.engine == "apple":
            self._honest.setText(self.tr("Made by Apple's own packager"))
            self._honest.setToolTip("")
        self._honest.setVisible("aar" in file.formats)
        self._learn.setVisible("aar" in file.formats)
        why_not = self._obstacle(view, ready, building=building)
        self._button.setEnabled(not why_not)
        self._button.setToolTip(why_not)

    def _said(self, view: View, ready: int) -> str:
        if not view.packs:
            return self.tr("No packs yet: there is nothing to build")
        if view.checking:
            return self.tr("Checking …")
        if not ready:
            return self.tr("Nothing can be built")
        if view.reading:
            return self.tr("Looking into {files} …").format(files=files(view.reading))
        return self.tr("Ready to build: {packs}").format(packs=packs(ready))

    def _said_of_stopped(self, stopped: int) -> str:
        if stopped == 1:
            return self.tr("1 pack cannot be built.")
        return self.tr("{packs} cannot be built.").format(packs=packs(stopped))

    def _obstacle(self, view: View, ready: int, *, building: bool) -> str:
        """Why the button cannot be pressed, or nothing."""
        if view.absent or view.read_only:
            return view.absent or view.read_only or ""
        if building:
            return self.tr("A build is under way.")
        if not view.packs:
            return self.tr("There is no pack yet. Make one, or drop a folder on the window.")
        if not ready and not view.checking:
            return self.tr("Every pack has a problem that stops it. Press Show problem to see the first one.")
        return ""

    @Slot()
    def _build(self) -> None:
        self.wished.emit(Build())

    @Slot()
    def _go_to_stopped(self) -> None:
        if self._blocked:
            self.wished.emit(GoTo(self._blocked[0].place))

    @Slot()
    def _open_folder(self) -> None:
        self.wished.emit(ShowFile(self._folder))

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        first = _row(inside)
        first.addWidget(self._sign)
        first.addWidget(self._words, 1)
        first.addWidget(self._button)
        second = _row(inside)
        second.addWidget(self._stopped_sign)
        second.addWidget(self._stopped)
        second.addWidget(self._show_stopped)
        second.addStretch(1)
        label = QLabel(self.tr("Output:"), self)
        label.setBuddy(self._show_folder)
        third = _row(inside)
        third.addWidget(label)
        third.addWidget(self._path)
        third.addWidget(self._show_folder)
        third.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(inside // 2)
        for row in (first, second, third):
            column.addLayout(row)
        fourth = _row(inside)
        fourth.addWidget(self._honest)
        fourth.addWidget(self._learn)
        fourth.addStretch(1)
        column.addLayout(fourth)


def _row(spacing: int) -> QBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    return row
