"""Workspaces, and how somebody last arranged each: kept for them as the bytes that Qt makes of it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QByteArray, QSettings

_CURRENT = "workspaces/current"


class Workspace(StrEnum):
    """An arrangement of panes for one kind of work. None of them keeps anybody from anything."""

    ART = "art"
    PRODUCTION = "production"
    BUILD = "build"


VERSIONS = {Workspace.ART: 1, Workspace.PRODUCTION: 1, Workspace.BUILD: 1}
"""What is kept of another version does not fit any more: raise it with the panes of the workspace."""


def kept_workspace() -> Workspace:
    """The one that somebody was in last; who is new here begins with production."""
    text = QSettings().value(_CURRENT)
    return Workspace(text) if text in set(Workspace) else Workspace.PRODUCTION


def keep_workspace(workspace: Workspace) -> None:
    """Begin with ``workspace`` the next time."""
    QSettings().setValue(_CURRENT, str(workspace))


def kept_layout(workspace: Workspace) -> QByteArray | None:
    """How ``workspace`` was arranged last; ``None`` where nobody has arranged it yet."""
    kept = QSettings().value(_place(workspace))
    return kept if isinstance(kept, QByteArray) else None


def keep_layout(workspace: Workspace, layout: QByteArray | None) -> None:
    """Arrange ``workspace`` like that the next time; ``None``: as it is for somebody new."""
    if layout is None:
        QSettings().remove(_place(workspace))
    else:
        QSettings().setValue(_place(workspace), layout)


def _place(workspace: Workspace) -> str:
    return f"workspaces/{workspace}"
