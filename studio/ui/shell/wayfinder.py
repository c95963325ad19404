"""Back and forward: takes down where somebody goes in one window, and leads them back there."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from studio.project.packs import Pack
from studio.ui.panes import Panes
from studio.ui.trail import Spot, Trail

_HASTE = 0.8
"""Seconds: who stays for less, as on the way down a list with the arrow keys, was not there."""


class Wayfinder(QObject):
    """Follows ``panes``. ``changed``: there may be another way back or forward.

    ``clock`` tells seconds.
    """

    changed = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._panes: Panes | None = None
        self._packs: tuple[Pack, ...] = ()
        self._known: frozenset[Path | None] = frozenset({None})
        self._trail = Trail()
        self._came = 0.0
        self._leading = False

    @property
    def can_go_back(self) -> bool:
        """Whether somebody was anywhere else before."""
        return self._trail.walked(self._exists, back=True) is not None

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody went back from anywhere."""
        return self._trail.walked(self._exists, back=False) is not None

    def follow(self, panes: Panes | None) -> None:
        """Begin anew with ``panes``; ``None``: there is nowhere to go."""
        self._panes = panes
        self._trail = Trail()
        if panes is not None:
            panes.leaving.connect(self._leave)
            panes.arrived.connect(self._arrive)
        self.changed.emit()

    def know_packs(self, packs: tuple[Pack, ...]) -> None:
        """Nobody can go back to packs other than these."""
        if packs is not self._packs:
            self._packs = packs
            self._known = frozenset({None, *(pack.path for pack in packs)})
            self.changed.emit()

    def walk(self, *, back: bool) -> None:
        """Show where somebody was before, or where they went back from."""
        panes, trail = self._panes, self._trail
        if panes is None:
            return
        if (here := panes.spot_here()) is not None:
            trail = trail.moved(here)
        walked = trail.walked(self._exists, back=back)
        if walked is None or walked.here is None:
            return
        self._trail = walked
        self._leading = True
        try:
            panes.return_to(walked.here)
        finally:
            self._leading = False
        self.changed.emit()

    @Slot()
    def _leave(self) -> None:
        if self._panes is None or self._leading:
            return
        here, before = self._panes.spot_here(), self._trail.here
        # Within the pack where they came to they may have gone on to another pane or field.
        if here is not None and before is not None and here.manifest == before.manifest:
            self._trail = self._trail.moved(here)

    @Slot(object)
    def _arrive(self, spot: Spot) -> None:
        if self._leading:
            return
        now, before = self._clock(), self._trail.here
        hasty = before is not None and before.pane == spot.pane and now - self._came < _HASTE
        self._came = now
        self._trail = self._trail.moved(spot) if hasty else self._trail.leapt(spot)
        self.changed.emit()

    def _exists(self, spot: Spot) -> bool:
        return spot.manifest in self._known
