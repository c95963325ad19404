"""Shows somebody new what to try first, and ticks what they did."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from studio.errors import Place
from studio.project.asset_tree import FileRow
from studio.ui import wishes
from studio.ui.desk.desk import Desk
from studio.ui.first_steps.steps import (
    Sight,
    Step,
    is_sample,
    known,
    next_step,
    sight_of,
    taken_between,
    taken_by,
    unnamed_language,
)
from studio.ui.look.colours import Meaning
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.preferences import found_preferences
from studio.ui.view import Building, View

if TYPE_CHECKING:
    from studio.ui.first_steps.strip import FirstStepsStrip
    from studio.ui.panels.assets.panel import AssetsPanel


class FirstSteps(QObject):
    """Stands in ``window`` while the sample is open there, until somebody closes it, and when asked for.

    Nothing of the window is held up by it: what was done is seen from what comes of it. ``wished`` carries
    what leads to a place, ``noticed`` a ``Notice``.
    """

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._strip: FirstStepsStrip | None = None
        self._before: Sight | None = None
        self._assets: AssetsPanel | None = None
        self._on_file = False
        self._taken: frozenset[Step] = frozenset()
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.ShowFirstSteps: self._show_again}

    @property
    def strip(self) -> FirstStepsStrip | None:
        """What is shown, as long as it is."""
        return self._strip

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; the strip goes with the one before."""
        self._hide()
        self._desk = desk
        kept = found_preferences()
        # Where nothing can be remembered, nobody is greeted each time as if they were new.
        if desk is None or kept is None or kept.settings.first_steps_closed:
            return
        self._taken = known(kept.settings.first_steps)
        if next_step(self._taken) is not None and is_sample(pack.path for pack in desk.session.packs):
            self._show()

    def _show_again(self, wish: wishes.ShowFirstSteps) -> None:
        del wish
        kept = found_preferences()
        if kept is not None:
            self._taken = known(kept.settings.first_steps)
        if next_step(self._taken) is None:
            self._taken = frozenset()
        self._remember(closed=False)
        if self._desk is None:
            text = self.tr("The first steps need a project.")
            hint = self.tr("The sample project is made for them: seven packs, with five mistakes to mend.")
            offers = (Offer(self.tr("Try the sample project"), wishes.OpenSample()),)
            self.noticed.emit(Notice(text, hint, Meaning.NOTE, offers, key="first-steps"))
        elif self._strip is None:
            self._show()
        if self._strip is not None:
            self._strip.show_taken(self._taken)
            self._strip.show_me.setFocus()

    def _show(self) -> None:
        from studio.ui.first_steps.strip import FirstStepsStrip  # noqa: PLC0415 -- most have long closed it

        desk, middle = self._desk, self._middle()
        if desk is None or middle is None:
            return
        self._strip = strip = FirstStepsStrip(self._window)
        strip.asked.connect(self._lead)
        strip.closed.connect(self._close)
        strip.show_taken(self._taken)
        middle.insertWidget(1, strip)  # Below the news.
        strip.show()
        self._before = None
        desk.changed.connect(self._changed)
        desk.building.connect(self._built)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
            self._focus_moved(None, QApplication.focusWidget())

    def _hide(self) -> None:
        strip, self._strip = self._strip, None
        if strip is None:
            return
        if self._desk is not None:
            self._desk.changed.disconnect(self._changed)
            self._desk.building.disconnect(self._built)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._focus_moved)
        if self._assets is not None:
            self._assets.chose.disconnect(self._chose)
            self._assets.peeked.disconnect(self._judge)
            self._assets = None
        strip.hide()
        strip.deleteLater()

    def _middle(self) -> QVBoxLayout | None:
        window = self._window
        widget = window.centralWidget() if isinstance(window, QMainWindow) else window
        layout = widget.layout() if widget is not None else None
        return layout if isinstance(layout, QVBoxLayout) else None

    def _tick(self, steps: AbstractSet[Step]) -> None:
        if self._strip is not None and not steps <= self._taken:
            self._taken |= steps
            self._strip.show_taken(self._taken)
            self._remember(closed=False)

    def _remember(self, *, closed: bool) -> None:
        kept = found_preferences()
        if kept is not None:
            taken = tuple(sorted(step.value for step in self._taken))
            kept.change({"first_steps": taken, "first_steps_closed": closed})

    # What somebody did

    @Slot(object)
    def _changed(self, view: View) -> None:
        now = sight_of(view)
        if self._before is None:
            self._before = now if now.settled else None
        elif now.settled:
            before, self._before = self._before, now
            self._tick(taken_between(before, now))

    @Slot(object)
    def _built(self, building: Building) -> None:
        self._tick(taken_by(building))

    @Slot(QWidget, QWidget)
    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        place = now
        while place is not None and place is not self._window:
            # By name: panels are imported when they are first seen.
            if place.inherits("AudiencePanel"):
                self._tick({Step.AUDIENCE})
            elif place.inherits("AssetsPanel") and self._assets is None and self._is_here(place):
                self._assets = cast("AssetsPanel", place)
                self._assets.chose.connect(self._chose)
                self._assets.peeked.connect(self._judge)
            place = place.parentWidget()

    @Slot(object)
    def _chose(self, rows: tuple[object, ...]) -> None:
        self._on_file = len(rows) == 1 and isinstance(rows[0], FileRow)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """A file is looked at where one is chosen and its preview can be seen."""
        previews = [one for one in self._window.findChildren(QWidget) if one.inherits("PreviewPanel")]
        if self._on_file and any(panel.isVisible() for panel in previews):
            self._tick({Step.LOOK})

    def _is_here(self, widget: QWidget) -> bool:
        return self._window.isAncestorOf(widget)

    # What they want to see

    @Slot(object)
    def _lead(self, step: Step) -> None:
        match step:
            case Step.LOOK:
                self.wished.emit(wishes.ShowPane("preview"))
                self.wished.emit(wishes.ShowPane("assets"))
            case Step.MEND:
                self.wished.emit(wishes.ShowPane("problems"))
                self.wished.emit(wishes.NextProblem())
            case Step.LANGUAGE:
                self.wished.emit(self._to_language())
            case Step.AUDIENCE:
                self.wished.emit(wishes.ShowPane("languages"))
            case Step.BUILD:
                self.wished.emit(wishes.ShowPane("build"))

    def _to_language(self) -> object:
        """To the language of a pack that needs one, or else of the chosen pack."""
        manifest = unnamed_language(self._desk.view()) if self._desk is not None else None
        if manifest is None:
            return wishes.FocusLanguage()
        return wishes.GoTo(Place(manifest=manifest, field="language"))

    @Slot()
    def _close(self) -> None:
        self._hide()
        self._remember(closed=True)
