"""Whether a build can begin, what changed since the last one, where it goes, and what begins it."""

from __future__ import annotations

from operator import is_
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, title_font
from studio.ui.look.words import directed
from studio.ui.panels.build.head_words import edits_line, news_line, obstacle, title
from studio.ui.panels.build.outdated import Standing, changed_since
from studio.ui.panels.build.starting import StartButton
from studio.ui.panels.build.stops import Stops
from studio.ui.panels.build.words import ended
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.pieces.sign import Sign
from studio.ui.view import Building, View
from studio.ui.wishes import ChooseOutputFolder, ShowFile, ShowHelp

ABOUT_PACKAGERS = "compatible"
"""The page of the help about packs of our own making, and about Apple's packager."""


class Ready(QWidget):
    """The head of the build panel. ``wished`` carries a build, a fix, a place or a folder to show."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._standing = Standing()
        self._rests_on: tuple[object, ...] = ()
        self.changed: tuple[str, ...] | None = None
        """The ids of the packs that are not as they were built; ``None``: not known yet."""
        self._sign = Sign("done", self)
        self._words = QLabel(self)
        self._words.setFont(title_font(self))
        self._words.setWordWrap(True)
        self._changes = Caption("", self)
        self._start = StartButton(self)
        self._stops = Stops(self)
        self._path = ElidedLabel("", self, path=True)
        self._show_folder = OfferLink(Offer(self.tr("Show folder"), None), self)
        self._show_folder.wished.connect(self._open_folder)
        self._choose = OfferLink(Offer(self.tr("Change…"), ChooseOutputFolder()), self)
        self._choose.setAccessibleName(self.tr("Change the output folder"))
        self._honest = Caption("", self)
        self._honest.setWordWrap(False)
        self._reservation = self.tr(
            "Apple describes the format of .aar packs only in part. The rest was worked out from public "
            "sources and from packs made by Apple's own tools. Before you rely on a pack, upload one to "
            "TestFlight and download it on a device."
        )
        self._learn = OfferLink(Offer(self.tr("What that means"), ShowHelp(ABOUT_PACKAGERS)), self)
        for source in (self._start, self._stops, self._choose, self._learn):
            source.wished.connect(self.wished)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    @property
    def start(self) -> StartButton:
        """What begins a build."""
        return self._start

    @property
    def build_button(self) -> QPushButton:
        """The button that builds everything that changed."""
        return self._start.button

    @property
    def words(self) -> str:
        """Whether it is ready, as shown."""
        return self._words.text()

    @property
    def changes(self) -> str:
        """What changed since the last build, or since this one began, as shown."""
        return self._changes.text()

    @property
    def stops(self) -> Stops:
        """What cannot be built, and why."""
        return self._stops

    @property
    def show_folder(self) -> OfferLink:
        """The button that shows the output folder."""
        return self._show_folder

    @property
    def choose_folder(self) -> OfferLink:
        """The button that leads to another output folder."""
        return self._choose

    @property
    def learn(self) -> OfferLink:
        """The link to what is known about packs and Apple."""
        return self._learn

    @property
    def caption(self) -> str:
        """What is said about Apple, where it matters."""
        return self._honest.text() if not self._honest.isHidden() else ""

    def show_view(self, view: View, building: Building | None) -> None:
        """Show whether ``view`` can be built now; ``building`` is the last build, maybe under way."""
        going = building is not None and not ended(building)
        state = (view.project.file, view.packs, view.state, view.tree.sources.news, view.weights)
        rests_on = (*state, view.checking, view.reading, view.read_only, view.absent, going)
        if len(rests_on) == len(self._rests_on) and all(map(is_, rests_on, self._rests_on)):
            return
        self._rests_on = rests_on
        outdated = self._standing.outdated(view)
        self.changed = outdated.packs
        self._words.setText(directed(title(view, outdated.ready, building=going)))
        since = changed_since(building.plan, view) if building is not None and going else ()
        self._changes.setText(edits_line(since) if going else news_line(view, outdated))
        self._changes.setVisible(bool(self._changes.text()))
        self._changes.setToolTip("\n".join(since or outdated.packs or ()))
        self._show_sign(view, outdated.ready, building=going)
        self._stops.show_view(view)
        self._stops.setVisible(bool(view.state.stops) and not view.checking and not going)
        self._start.show_outdated(outdated, obstacle(view, outdated.ready, building=going))
        self._show_output(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._words.fontMetrics().averageCharWidth() * 24 + self._start.sizeHint().width()
        wide = event.size().width() >= needed + 4 * gap(self, Gap.AROUND)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._top.direction() != way:
            self._top.setDirection(way)

    def _show_sign(self, view: View, ready: int, *, building: bool) -> None:
        known = building or (not view.checking and not (ready and view.reading))
        self._sign.setVisible(known)
        if building or not view.packs:
            self._sign.set_sign("build", None)
        elif not ready or view.absent or view.read_only:
            self._sign.set_sign(sign_of(Meaning.ERROR), Meaning.ERROR)
        else:
            self._sign.set_sign("done", Meaning.DONE)

    def _show_output(self, view: View) -> None:
        self._folder = view.project.output_folder
        self._path.set_text(str(self._folder))
        self._choose.setVisible(view.read_only is None)
        by_apple = view.project.file.engine == "apple"
        honest = (
            self.tr("Made by Apple's own packager")
            if by_apple
            else self.tr("Compatible; not verified by Apple")
        )
        self._honest.setText(honest)
        self._honest.setToolTip("" if by_apple else self._reservation)
        for part in (self._honest, self._learn):
            part.setVisible("aar" in view.project.file.formats)

    @Slot()
    def _open_folder(self) -> None:
        self.wished.emit(ShowFile(self._folder))

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        said = QVBoxLayout()
        said.setSpacing(inside // 4)
        said.addWidget(self._words)
        said.addWidget(self._changes)
        first = QHBoxLayout()
        first.setSpacing(inside)
        first.addWidget(self._sign)
        first.addLayout(said, 1)
        self._top.setSpacing(inside)
        self._top.addLayout(first, 1)
        self._top.addWidget(self._start)
        place = QWidget(self)
        label = QLabel(self.tr("Output:"), place)
        label.setBuddy(self._choose)
        output = QHBoxLayout(place)
        output.setContentsMargins(0, 0, 0, 0)
        output.setSpacing(inside)
        output.addWidget(label)
        output.addWidget(self._path)
        about = QWidget(self)
        flow = Flow(about, inside)
        for part in (place, self._choose, self._show_folder, self._honest, self._learn):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(inside // 2)
        column.addLayout(self._top)
        column.addWidget(self._stops)
        column.addWidget(about)
        read_in_order(self)
