"""How each workspace is arranged for somebody who is new to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from studio.ui.look.scale import units
from studio.ui.shell.workspace import Workspace
from studio.values import dataclass

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True, slots=True)
class Layout:
    """Docks by their names: from top to bottom on each side, and from side to side below.

    Those in one group lie behind each other, the first in front. ``closed`` ones come back in their places.
    ``widths`` and ``heights`` are in units.
    """

    left: tuple[tuple[str, ...], ...]
    right: tuple[tuple[str, ...], ...]
    below: tuple[tuple[str, ...], ...]
    closed: frozenset[str]
    widths: Mapping[str, int]
    heights: Mapping[str, int]


LAYOUTS = {
    Workspace.ART: Layout(
        left=(("assets",), ("packs",)),
        right=(("preview",),),
        below=(("problems", "build", "languages"),),
        closed=frozenset({"languages"}),
        widths={"assets": 400, "preview": 300},
        heights={"assets": 360, "packs": 240, "problems": 200},
    ),
    Workspace.PRODUCTION: Layout(
        left=(("packs", "assets"),),
        right=(("languages", "preview"),),
        below=(("problems", "build"),),
        closed=frozenset({"preview"}),
        widths={"packs": 360, "languages": 370},
        heights={"problems": 220},
    ),
    Workspace.BUILD: Layout(
        left=(("packs", "assets"),),
        right=(("languages", "preview"),),
        below=(("problems", "build"),),
        closed=frozenset({"assets", "build", "languages", "packs", "preview", "problems"}),
        widths={"packs": 360, "languages": 370},
        heights={"problems": 220},
    ),
}


def arrange(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: Layout) -> None:
    """Put the ``docks`` of ``window`` where ``layout`` has them, shown or closed."""
    window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
    window.setCorner(Qt.Corner.BottomRightCorner, _BELOW)
    places = ((_LEFT, layout.left), (_RIGHT, layout.right), (_BELOW, layout.below))
    groups = [(area, [docks[name] for name in group]) for area, groups in places for group in groups]
    for area, group in groups:
        _put(window, area, group)
    for name, dock in docks.items():
        dock.setVisible(name not in layout.closed)
    for _, group in groups:
        shown = [dock for dock in group if not dock.isHidden()]
        for dock in shown[:1]:
            dock.raise_()
    _resize(window, docks, layout.widths, Qt.Orientation.Horizontal)
    _resize(window, docks, layout.heights, Qt.Orientation.Vertical)


def _put(window: QMainWindow, area: Qt.DockWidgetArea, group: Sequence[QDockWidget]) -> None:
    """Add ``group`` to ``area``, one behind the other."""
    for dock in group:
        dock.setFloating(False)
        window.addDockWidget(area, dock)
    for dock in group[1:]:
        window.tabifyDockWidget(group[0], dock)


def _resize(
    window: QMainWindow,
    docks: Mapping[str, QDockWidget],
    sizes: Mapping[str, int],
    orientation: Qt.Orientation,
) -> None:
    resized = [docks[name] for name in sizes]
    window.resizeDocks(resized, [units(window, size) for size in sizes.values()], orientation)
