"""Projects, their settings, and the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OpenProject:
    """Open the project file or folder; ``None`` lets the person choose."""

    path: Path | None = None


@dataclass(frozen=True, slots=True)
class OpenSample:
    """Make the sample where it is not there yet, and open it."""


@dataclass(frozen=True, slots=True)
class NewProject:
    """Make a project, from these folders (absolute) if there are any."""

    folders: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class LookInside:
    """Say which folders are in this one (absolute); a new project may make a pack of each."""

    folder: Path


@dataclass(frozen=True, slots=True)
class CancelOpening:
    """Stop opening, or making, a project."""


@dataclass(frozen=True, slots=True)
class Forget:
    """Take a project out of the list of recent ones. Nothing on disk changes."""

    path: Path


@dataclass(frozen=True, slots=True)
class OpenSettings:
    """Show the settings of the project, and give ``field`` of the project file the focus."""

    field: str | None = None


@dataclass(frozen=True, slots=True)
class CloseProject:
    """Close the project and show the start page."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""
