"""The workspaces of one window: which one it is in, how its panes lie, and the way back to how they lay."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from studio.ui.panes import Panes
from studio.ui.shell.layouts import LAYOUTS, arrange
from studio.ui.shell.workspace import (
    VERSIONS,
    Workspace,
    keep_layout,
    keep_workspace,
    kept_layout,
    kept_workspace,
)

_FIRST_PANES = {Workspace.ART: "assets", Workspace.PRODUCTION: "packs", Workspace.BUILD: "build"}
"""Where the focus is when somebody comes into a workspace."""

_PARTS = {Workspace.ART: "contents", Workspace.PRODUCTION: "manifest"}
"""What is seen of the chosen pack there at first."""


class Arrangement(QObject):
    """Arranges the panes of ``window`` and keeps how they lie. ``changed``: it is another workspace."""

    changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panes: Panes | None = None
        self.workspace = kept_workspace()

    @property
    def first_pane(self) -> str:
        """The pane in which somebody begins here."""
        return _FIRST_PANES[self.workspace]

    def begin(self, panes: Panes) -> None:
        """Arrange ``panes``, which have just come, as they lay last."""
        self._panes = panes
        self._restore()

    def end(self) -> None:
        """Keep how the panes lie: they are about to go."""
        self._keep()
        self._panes = None

    @Slot(object)
    def choose(self, workspace: Workspace) -> None:
        """Go to ``workspace``, as it was left."""
        if workspace != self.workspace:
            self._keep()
            self.workspace = workspace
            keep_workspace(workspace)
            self._restore()
        self.changed.emit()
        self._go_in()

    def reset(self) -> None:
        """Arrange the panes of this workspace as they are for somebody new."""
        keep_layout(self.workspace, None)
        self._restore()
        self._go_in()

    def _go_in(self) -> None:
        if self._panes is not None:
            self._panes.show_pane(self.first_pane)

    def _keep(self) -> None:
        if self._panes is not None:
            version = VERSIONS[self.workspace]
            keep_layout(self.workspace, self._window.saveState(version))

    def _restore(self) -> None:
        panes = self._panes
        if panes is None:
            return
        workspace = self.workspace
        room = self._window.screen().availableGeometry().size().expandedTo(self._window.size())
        panes.middle.hold_build(held=workspace is Workspace.BUILD)
        kept = kept_layout(workspace)
        fits = kept is not None and self._window.restoreState(kept, VERSIONS[workspace])
        # After a larger screen was taken away the panes may need more room than there is.
        if not fits or not _is_within(self._window.minimumSizeHint(), room):
            arrange(self._window, panes.docks, LAYOUTS[workspace])
        if panes.middle.holds_build:
            panes.docks["build"].hide()
        part = _PARTS.get(workspace)
        if part is not None:
            panes.pack.turn_to(part)


def _is_within(needed: QSize, room: QSize) -> bool:
    return needed.width() <= room.width() and needed.height() <= room.height()
