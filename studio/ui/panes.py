"""The panes of one open project: its panels in docks around the chosen pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from studio.errors import Place
from studio.languages.names import Catalogue
from studio.project.packs import Pack
from studio.ui import wishes
from studio.ui.after_build import AfterBuild
from studio.ui.answerer import Answerer, Ask
from studio.ui.here import place_here, problems_at, spot_of
from studio.ui.jobs import JobRunner, Lane
from studio.ui.kept_filters import KeptFilters
from studio.ui.kind_titles import kind_titles
from studio.ui.middle import Middle, scrolling
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.pack.panel import PackPanel
from studio.ui.panels.packs.panel import PacksPanel
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.pieces.deed import do_here
from studio.ui.pieces.filter_box import box_near
from studio.ui.pieces.first_focus import begin_at, first_in, give_focus
from studio.ui.side_panes import SidePanes
from studio.ui.trail import Spot
from studio.ui.view import Building, View

if TYPE_CHECKING:
    from studio.ui.panels.assets.panel import AssetsPanel
    from studio.ui.panels.audience.panel import AudiencePanel
    from studio.ui.panels.preview.panel import PreviewPanel

_SIDE = Qt.DockWidgetArea.LeftDockWidgetArea
_OTHER_SIDE = Qt.DockWidgetArea.RightDockWidgetArea
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea

_TOLD_FOR = 8_000
"""Milliseconds for which the line at the bottom says what somebody was told."""

_ORDER = ("assets", "preview", "packs", "pack", "problems", "build", "languages")
"""How the focus goes through them."""


class Panes(QObject):
    """Makes the panels of one project, shows them what there is, and hands on what they wish.

    ``chose`` is emitted when another pack is the chosen one. ``leaving`` comes before somebody is led to
    another place, ``arrived`` carries the ``Spot`` they were led to. ``rested``: all panels show the same.

    ``middle`` is what stands in the middle of the window; the others are docks of ``window``.
    """

    wished = Signal(object)
    chose = Signal()
    leaving = Signal()
    arrived = Signal(object)
    rested = Signal()

    def __init__(self, window: QMainWindow, jobs: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._answerer = Answerer(jobs, self)
        self._filters = KeptFilters(jobs, self)
        self._side = SidePanes(window, jobs, self)
        self._acts = self._table_of_acts()
        self._view: View | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_rest)
        self.chosen: Path | None = None
        self.packs = PacksPanel(window)
        self.pack = PackPanel(window)
        self.problems = ProblemsPanel(window)
        self.build = BuildPanel(window)
        self.after_build = AfterBuild(jobs, self.build, window, self)
        begin_at(self.problems, self.problems.table)
        places = self._side.places
        own = {"packs": self.packs, "pack": self.pack, "problems": self.problems, "build": self.build}
        self._named: dict[str, QWidget] = {name: {**places, **own}[name] for name in _ORDER}
        self.docks = {
            "assets": self._dock("assets", self.tr("Assets"), places["assets"], _SIDE),
            "preview": self._dock("preview", self.tr("Preview"), places["preview"], _OTHER_SIDE),
            "packs": self._dock("packs", self.tr("Packs"), self.packs, _SIDE),
            "problems": self._dock("problems", self.tr("Problems"), self.problems, _BELOW),
            "build": self._dock(
                "build", self.tr("Build"), scrolling(self.build, self.tr("Build"), window), _BELOW
            ),
            "languages": self._dock("languages", self.tr("Languages"), places["languages"], _BELOW),
        }
        for dock in self.docks.values():
            dock.hide()  # Until there is something to show in it.
        self.middle = Middle(self.pack, self.docks["build"], window)
        self._side.made.connect(self._join)
        self.pack.made.connect(self._filters.serve)
        self._side.peeked.connect(self._peek)
        for panel in own.values():
            self._join(panel)
        self._filters.read()
        jobs.start("kind titles", kind_titles, self.problems.set_titles, lane=Lane.DISK)
        self._answerer.answered.connect(self.pack.take_answer)
        self._answerer.answered.connect(self.build.take_answer)

    @property
    def assets(self) -> AssetsPanel:
        """What is on disk; made now if nobody has seen it yet, as are the next two."""
        return self._side.assets

    @property
    def preview(self) -> PreviewPanel:
        """What is in a file."""
        return self._side.preview

    @property
    def audience(self) -> AudiencePanel:
        """Who gets what."""
        return self._side.audience

    @property
    def busy(self) -> bool:
        """Whether some panels are still to be shown what others show."""
        return self._later.isActive() or self._side.busy

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
            self._side.show_view(self._view)
            self.build.show_view(self._view)
            self.rested.emit()

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        self.packs.name_languages()
        self.pack.set_languages(catalogue)
        self._side.set_languages(catalogue)

    def show_building(self, building: Building) -> None:
        """Show how a build goes."""
        self.build.show_building(building)
        self.after_build.take(building)

    def go_to(self, place: Place) -> None:
        """Show ``place``: its pack and field, and its file in the tree."""
        view = self._view
        if view is None:
            return
        pack = next((one for one in view.packs if one.path == place.manifest), None)
        if pack is None:
            if place.manifest is None and place.path is not None:
                self._side.go_to(Path(place.path))
            return
        self.leaving.emit()
        if pack.path != self.chosen:
            self._turn_to(pack.path)
        if self.busy:
            self._show_rest()
        if place.path is not None:
            self._side.go_to(_on_disk(place.path, pack, view))
        self.bring_forward("pack")
        self.pack.go_to(place)
        self.arrived.emit(Spot("pack", self.chosen, place))

    def carry_out(self, wish: object) -> None:
        """Do what ``wish`` says, if it is one that a panel answers by itself."""
        match wish:
            case wishes.GoTo():
                self.go_to(wish.place)
            case wishes.ShowPane():
                self.show_pane(wish.name)
            case wishes.NextPane():
                self.next_pane(back=wish.back)
            case wishes.NextProblem():
                self.next_problem(back=wish.back)
            case _:
                self._ask_panel(wish)

    def _ask_panel(self, wish: object) -> None:
        match wish:
            case wishes.AskForRelease():
                self.build.ask_for_release()
            case wishes.ShowFixes():
                self._show_fixes()
            case wishes.FilterList():
                self._filter_list()
            case wishes.DoHere():
                do_here(self._window.focusWidget() or self._window, wish.deed)
            case wishes.FocusLanguage():
                self.pack.go_to(Place(field="language"))
            case wishes.FilterAssets():
                self.bring_forward("assets")
                self.assets.filter_by(wish.text)
            case wishes.SeeAssets():
                self.bring_forward("assets")
                self.assets.see(wish.way)
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
        self.leaving.emit()
        self.bring_forward(name)
        give_focus(self._named.get(name, self.pack))
        self.arrived.emit(Spot(name, self.chosen))

    def spot_here(self) -> Spot | None:
        """Where somebody is: the pane that has the focus, and the place there; ``None`` where none has it."""
        focus = self._window.focusWidget()
        named = self._named.items()
        name = next((name for name, pane in named if focus and pane.isAncestorOf(focus)), None)
        if name is None:
            return None
        return Spot(name, self.chosen, self.pack.place_here() if name == "pack" else None)

    def return_to(self, spot: Spot) -> None:
        """Bring back what was at ``spot``: its pack, its pane, and the focus."""
        if spot.place is not None:
            self.go_to(spot.place)
            return
        if spot.manifest != self.chosen:
            self._turn_to(spot.manifest)
        self.show_pane(spot.pane)

    def finish(self) -> None:
        """Have all that is half typed wished for: call this before save and build."""
        self.packs.finish()
        self.pack.finish()

    def bring_forward(self, name: str) -> None:
        """Bring the pane ``name`` to the front; the focus stays where it is."""
        dock = self.docks.get(name)
        if not self.middle.bring_forward(name) and dock is not None:
            dock.show()
            dock.raise_()
        self._side.make(name)

    def next_pane(self, *, back: bool) -> None:
        """Give the focus to the next pane that can be seen, or the one before."""
        shown = [pane for pane in self._named.values() if not pane.visibleRegion().isEmpty()]
        seen = [pane for pane in shown if first_in(pane) is not None]
        if not seen:
            return
        focus = self._window.focusWidget()
        here = next((n for n, pane in enumerate(seen) if focus and pane.isAncestorOf(focus)), -1)
        give_focus(seen[(here + (-1 if back else 1)) % len(seen)])

    def next_problem(self, *, back: bool) -> None:
        """Go to the next problem, or the one before."""
        self.bring_forward("problems")
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
        self._answerer.close()
        self.after_build.close()
        self._side.close()
        for dock in self.docks.values():
            self._window.removeDockWidget(dock)
            dock.deleteLater()
        self.middle.hide()
        self.middle.deleteLater()
        self.deleteLater()

    def _dock(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(panel)
        self._window.addDockWidget(area, dock)
        return dock

    def _choose(self, manifest: Path | None) -> None:
        self.leaving.emit()
        self._turn_to(manifest)
        here = self.spot_here()
        self.arrived.emit(Spot("packs" if here is None else here.pane, manifest))

    def _turn_to(self, manifest: Path | None) -> None:
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
    def _join(self, panel: QWidget) -> None:
        """Listen to ``panel``, which has just been made."""
        cast("PackPanel", panel).wished.connect(self._wish)
        self._filters.serve(panel)

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
            **self._side.acts,
            wishes.AskAbout: self._ask_about,
            Ask: self._answerer.ask,
            wishes.KeepFilter: filters,
            wishes.ForgetFilter: filters,
            wishes.NoteFilter: filters,
            wishes.AddToChosen: self._add_to_chosen,
            wishes.Tell: self._tell,
        }

    def _ask_about(self, wish: wishes.AskAbout) -> None:
        self.audience.show_profile(wish.person)
        self.bring_forward("languages")

    def _tell(self, wish: wishes.Tell) -> None:
        self._window.statusBar().showMessage(wish.text, _TOLD_FOR)


def _on_disk(path: str, pack: Pack, view: View) -> Path:
    """Where the file lies that a problem of ``pack`` names by its source or by its stored path."""
    contents = next((one for one in view.state.contents if one.pack.path == pack.path), None)
    asset = contents.asset_at(path) if contents is not None else None
    return pack.base / (path if asset is None else asset.disk_path)
