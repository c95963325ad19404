"""The toolbar: the workspace, the way back, what was done, and the one button that builds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from studio.ui.actions import Actions
from studio.ui.look.icons import icon
from studio.ui.look.scale import icon_size, units
from studio.ui.look.words import count
from studio.ui.shell.workspace import Workspace

_SIGNS_ALONE = ("back", "forward", "undo", "redo", "history")
"""Everybody knows these signs, and their tips say the rest: the words are for what matters."""


class Toolbar(QToolBar):
    """Made of the window's ``actions``. What does not fit goes into the menu at its end."""

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(icon_size(window), icon_size(window)))
        self.toggleViewAction().setVisible(False)  # Nothing says where it would come back.
        self._actions = actions
        self._menu = QMenu(self)
        self._workspace = QToolButton(self)
        self._workspace.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._workspace.setToolButtonStyle(self.toolButtonStyle())
        self._workspace.setIcon(icon("workspace"))
        self._workspace.setMenu(self._menu)
        self._lay_out()

    @property
    def workspace_button(self) -> QToolButton:
        """Names the workspace, and has a menu of all."""
        return self._workspace

    def add_panes(self, panes: QMenu) -> None:
        """Offer ``panes``, a menu, below the workspaces."""
        self._menu.addMenu(panes)

    def show_workspace(self, workspace: Workspace) -> None:
        """Name ``workspace`` as the one that the window is in."""
        name = workspace_word(workspace)
        self._workspace.setText(name)
        self._workspace.setAccessibleName(self.tr("Workspace: {name}").format(name=name))
        self._workspace.setToolTip(self.tr("How the panes are arranged. Every pane can be had in each."))
        for one in Workspace:
            self._actions[f"workspace-{one}"].setChecked(one is workspace)

    @Slot(object)
    def show_changed(self, changed: tuple[str, ...] | None) -> None:
        """Say how many packs changed since they were built; ``None``: nobody knows yet."""
        if changed:
            words = self.tr("Build changed ({count})", "", len(changed)).format(count=count(len(changed)))
        else:
            words = self.tr("Build changed")
        if self._actions["build"].iconText() != words:
            self._actions["build"].setIconText(words)

    def _lay_out(self) -> None:
        for one in Workspace:
            self._menu.addAction(self._actions[f"workspace-{one}"])
        self._menu.addSeparator()
        self._menu.addAction(self._actions["reset-layout"])
        self.addWidget(self._workspace)
        for group in (("back", "forward"), ("undo", "redo", "history"), ("save",)):
            self.addSeparator()
            for name in group:
                self.addAction(self._shown(name))
        self.addWidget(self._rest())
        for name in ("build", "cancel-build"):
            self.addAction(self._shown(name))
        self.addSeparator()
        find = self._shown("palette")
        find.setIconText(self.tr("Find a command"))
        self.addAction(find)

    def _shown(self, name: str) -> QAction:
        action = self._actions[name]
        if name in _SIGNS_ALONE:
            action.setPriority(QAction.Priority.LowPriority)
        return action

    def _rest(self) -> QWidget:
        """What takes the room that is left."""
        rest = QWidget(self)
        rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rest.setMinimumWidth(units(self, 8))
        return rest


def workspace_word(workspace: Workspace) -> str:
    """What ``workspace`` is called."""
    match workspace:
        case Workspace.ART:
            return QCoreApplication.translate("Workspaces", "Art")
        case Workspace.PRODUCTION:
            return QCoreApplication.translate("Workspaces", "Production")
        case Workspace.BUILD:
            return QCoreApplication.translate("Workspaces", "Build desk")
