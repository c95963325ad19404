"""The panes of one open project: its panels in docks around the chosen pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QScrollArea, QWidget

from studio.errors import Place
from studio.languages.names import Catalogue
from studio.project.packs import Pack
from studio.ui import wishes
from studio.ui.answerer import Answerer, Ask
from studio.ui.arranger import Arranger
from studio.ui.here import place_here, problems_at, spot_of
from studio.ui.jobs import JobRunner, Lane
from studio.ui.kept_filters import KeptFilters
from studio.ui.kind_titles import kind_titles
from studio.ui.look.scale import units
from studio.ui.panels.assets.panel import AssetsPanel
from studio.ui.panels.assets.views import Way
from studio.ui.panels.audience.panel import AudiencePanel
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.pack.panel import PackPanel
from studio.ui.panels.packs.panel import PacksPanel
from studio.ui.panels.preview.panel import PreviewPanel
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.pieces.filter_box import box_near
from studio.ui.pieces.notice_bar import announce
from studio.ui.previewer import Previewer
from studio.ui.supposer import Supposer
from studio.ui.thumbnailer import Thumbnailer
from studio.ui.view import Building, View

_SIDE = Qt.DockWidgetArea.LeftDockWidgetArea
_OTHER_SIDE = Qt.DockWidgetArea.RightDockWidgetArea
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea

_TOLD_FOR = 8_000
"""Milliseconds for which the line at the bottom says what somebody was told."""

Panel = AssetsPanel | PreviewPanel | PacksPanel | PackPanel | ProblemsPanel | BuildPanel | AudiencePanel


class Panes(QObject):
    """Makes the panels of one project, shows them what there is, and hands on what they wish.

    ``chose`` is emitted when another pack is the chosen one.

    ``pack`` is what stands in the middle of the window; the others are docks of ``window``.
    """

    wished = Signal(object)
    chose = Signal()

    def __init__(self, window: QMainWindow, jobs: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._supposer = Supposer(jobs, self)
        self._answerer = Answerer(jobs, self)
        self._filters = KeptFilters(jobs, self)
        self._arranger = Arranger(jobs, self)
        self._thumbnails = Thumbnailer(jobs, self)
        self._previewer = Previewer(jobs, self)
        self._acts = self._table_of_acts()
        self._view: View | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_rest)
        self.chosen: Path | None = None
        self.assets = AssetsPanel(window)
        self.preview = PreviewPanel(window)
        self.packs = PacksPanel(window)
        self.pack = PackPanel(window)
        self.problems = ProblemsPanel(window)
        self.build = BuildPanel(window)
        self.audience = AudiencePanel(window)
        self.problems.setFocusProxy(self.problems.table)
        self.docks = {
            "assets": self._dock("assets", self.tr("Assets"), self.assets, _SIDE),
            "preview": self._dock("preview", self.tr("Preview"), self.preview, _OTHER_SIDE),
            "packs": self._dock("packs", self.tr("Packs"), self.packs, _SIDE),
            "problems": self._dock("problems", self.tr("Problems"), self.problems, _BELOW),
            "build": self._dock(
                "build", self.tr("Build"), _scrolling(self.build, self.tr("Build"), window), _BELOW
            ),
            "languages": self._dock("languages", self.tr("Languages"), self.audience, _BELOW),
        }
        window.setCorner(Qt.Corner.BottomLeftCorner, _SIDE)
        window.setCorner(Qt.Corner.BottomRightCorner, _BELOW)
        for name in ("build", "languages"):
            window.tabifyDockWidget(self.docks["problems"], self.docks[name])
        for dock in self.docks.values():
            dock.hide()
        for panel in self._panels:
            panel.wished.connect(self._wish)
            self._filters.serve(panel)
        self._filters.read()
        jobs.start("kind titles", kind_titles, self.problems.set_titles, lane=Lane.DISK)
        self._supposer.worked_out.connect(self.audience.show_supposed)
        self._answerer.answered.connect(self.pack.take_answer)
        self._arranger.arranged.connect(self.assets.show_arranged)
        self.assets.set_thumbnails(self._thumbnails)
        self.assets.chose.connect(self.preview.show_files)
        self.assets.peeked.connect(self._peek)
        self.preview.wants.connect(self._previewer.take)
        self._previewer.seen.connect(self.preview.show_preview)
        self._previewer.digested.connect(self.preview.show_digest)

    @property
    def _panels(self) -> tuple[Panel, ...]:
        """In the order in which the focus goes through them."""
        left = (self.assets, self.preview, self.packs, self.pack)
        return (*left, self.problems, self.build, self.audience)

    def appear(self) -> None:
        """Show the docks, which are hidden until there is something to show in them."""
        for dock in self.docks.values():
            dock.show()
        self.docks["problems"].raise_()

    @property
    def busy(self) -> bool:
        """Whether some panels are still to be shown what others show."""
        return self._later.isActive()

    def show_view(self, view: View) -> None:
        """Show one moment of the project: at once where people edit, and right after it everywhere else."""
        first, self._view = self._view is None, view
        known = {pack.path for pack in view.packs}
        self.packs.show_view(view)
        if self.chosen not in known:
            self.chosen = self.packs.first
        self.packs.choose(self.chosen)
        self.pack.show_view(view)
        self.pack.show_pack(self.chosen)
        self.problems.show_view(view)
        # In a turn of its own: somebody may be typing.
        self._later.start(0)
        if first:
            self._show_rest()

    @Slot()
    def _show_rest(self) -> None:
        self._later.stop()
        if self._view is not None:
            self.assets.show_view(self._view)
            self.preview.show_view(self._view)
            self.build.show_view(self._view)
            self.audience.show_view(self._view)

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        self.packs.name_languages()
        self.pack.set_languages(catalogue)
        self.audience.set_languages(catalogue)

    def show_building(self, building: Building) -> None:
        """Show how a build goes."""
        self.build.show_building(building)

    def go_to(self, place: Place) -> None:
        """Show ``place``: its pack and field, and its file in the tree."""
        view = self._view
        if view is None:
            return
        pack = next((one for one in view.packs if one.path == place.manifest), None)
        if pack is None:
            return
        if pack.path != self.chosen:
            self._choose(pack.path)
        if self.busy:
            self._show_rest()
        if place.path is not None:
            self.assets.go_to(_on_disk(place.path, pack, view))
        self.pack.go_to(place)

    def carry_out(self, wish: object) -> None:
        """Do what ``wish`` says, if it is one that a panel answers by itself."""
        match wish:
            case wishes.AskForRelease():
                self.build.ask_for_release()
            case wishes.ShowFixes():
                self._show_fixes()
            case wishes.FilterList():
                self._filter_list()
            case wishes.FocusLanguage():
                self.pack.go_to(Place(field="language"))
            case wishes.FilterAssets():
                self.bring_forward("assets")
                self.assets.filter_by(wish.text)
            case wishes.SeeAssets():
                self.bring_forward("assets")
                self.assets.see(Way(wish.way))
            case _:
                pass

    @Slot()
    def _peek(self) -> None:
        self.bring_forward("preview")

    def _filter_list(self) -> None:
        """Let somebody type into the filter of the list that has the focus, or that is nearest to it."""
        box = box_near(self._window.focusWidget())
        if box is not None:
            box.take_focus()

    def show_pane(self, name: str) -> None:
        """Bring the pane ``name`` to the front and give it the focus."""
        self.bring_forward(name)
        dock = self.docks.get(name)
        panels: dict[str, QWidget] = {"build": self.build}
        _give_focus(self.pack if dock is None else panels.get(name, dock.widget()))

    def finish(self) -> None:
        """Have all that is half typed wished for: call this before save and build."""
        self.packs.finish()
        self.pack.finish()

    def bring_forward(self, name: str) -> None:
        """Bring the pane ``name`` to the front; the focus stays where it is."""
        dock = self.docks.get(name)
        if dock is not None:
            dock.show()
            dock.raise_()

    def next_pane(self, *, back: bool) -> None:
        """Give the focus to the next pane that can be seen, or the one before."""
        shown = [pane for pane in self._panels if not pane.visibleRegion().isEmpty()]
        seen = [pane for pane in shown if _first_in(pane) is not None]
        if not seen:
            return
        focus = self._window.focusWidget()
        here = next((n for n, pane in enumerate(seen) if focus and pane.isAncestorOf(focus)), -1)
        _give_focus(seen[(here + (-1 if back else 1)) % len(seen)])

    def next_problem(self, *, back: bool) -> None:
        """Go to the next problem, or the one before."""
        self.docks["problems"].show()
        self.docks["problems"].raise_()
        if back:
            self.problems.previous_problem()
        else:
            self.problems.next_problem()

    def _show_fixes(self) -> None:
        """Offer what mends the problems of the place that has the focus."""
        focus, view = self._window.focusWidget() or self.problems.table, self._view
        if view is None:
            return
        current = self.problems.current
        if self.problems.isAncestorOf(focus) and current is not None:
            self.problems.offer_fixes((current,), spot_of(focus))
            return
        place = Place(manifest=self.chosen) if self.packs.isAncestorOf(focus) else place_here(focus)
        self.problems.offer_fixes(problems_at(place, view) if place is not None else (), spot_of(focus))

    def close(self) -> None:
        """Take everything away."""
        self._later.stop()
        self._supposer.close()
        self._answerer.close()
        self._arranger.close()
        self._thumbnails.close()
        self._previewer.close()
        self.assets.remember()
        self.audience.remember()
        for dock in self.docks.values():
            self._window.removeDockWidget(dock)
            dock.deleteLater()
        self.pack.hide()
        self.pack.deleteLater()
        self.deleteLater()

    def _dock(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(panel)
        self._window.addDockWidget(area, dock)
        return dock

    def _choose(self, manifest: Path | None) -> None:
        self.chosen = manifest
        self.packs.choose(manifest)
        self.pack.show_pack(manifest)
        self.chose.emit()

    def _choose_pack(self, wish: wishes.ChoosePack) -> None:
        self._choose(wish.manifest)

    def _go(self, wish: wishes.GoTo) -> None:
        self.go_to(wish.place)

    def _add_to_chosen(self, wish: wishes.AddToChosen) -> None:
        """Add to the chosen pack; where none is chosen, somebody says which."""
        if self.chosen is None:
            self.wished.emit(wishes.AskForPack(wish.paths))
        else:
            self.wished.emit(wishes.Add(wish.paths, self.chosen, stay=True))

    @Slot(object)
    def _wish(self, wish: object) -> None:
        act = self._acts.get(type(wish))
        if act is not None:
            act(wish)
        else:
            self.wished.emit(wish)

    def _table_of_acts(self) -> dict[type[object], Callable[[Any], object]]:
        """What the panes answer among themselves."""
        filters = self._filters.carry_out
        return {
            wishes.ChoosePack: self._choose_pack,
            wishes.GoTo: self._go,
            wishes.Suppose: self._supposer.ask,
            wishes.AskAbout: self._ask_about,
            Ask: self._answerer.ask,
            wishes.KeepFilter: filters,
            wishes.ForgetFilter: filters,
            wishes.NoteFilter: filters,
            wishes.AddToChosen: self._add_to_chosen,
            wishes.Arrange: self._arranger.ask,
            wishes.Tell: self._tell,
        }

    def _ask_about(self, wish: wishes.AskAbout) -> None:
        self.audience.show_profile(wish.person)
        self.bring_forward("languages")

    def _tell(self, wish: wishes.Tell) -> None:
        self._window.statusBar().showMessage(wish.text, _TOLD_FOR)
        announce(self._window, wish.text)


def _scrolling(panel: QWidget, title: str, parent: QWidget) -> QScrollArea:
    """``panel``, which scrolls where there is little room: news and a small screen must both fit."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(title)
    area.setMinimumHeight(units(parent, 120))
    area.setWidget(panel)
    return area


def _on_disk(path: str, pack: Pack, view: View) -> Path:
    """Where the file lies that a problem of ``pack`` names by its source or by its stored path."""
    contents = next((one for one in view.state.contents if one.pack.path == pack.path), None)
    asset = contents.asset_at(path) if contents is not None else None
    return pack.base / (path if asset is None else asset.disk_path)


def _give_focus(pane: QWidget) -> None:
    """Focus in ``pane``, if anything in it takes it."""
    first = _first_in(pane)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _first_in(pane: QWidget) -> QWidget | None:
    """Where the focus goes in ``pane``: where it says, else to the first thing in it that takes it."""
    if pane.focusProxy() is not None:
        return pane
    for child in pane.findChildren(QWidget):
        if child.isVisibleTo(pane) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return child
    return None
