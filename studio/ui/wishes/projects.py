"""Projects, their settings, and the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.session.damage import Damage


@dataclass(frozen=True, slots=True)
class OpenProject:
    """Open the project file or folder; ``None`` lets the person choose.

    ``over``: also where it is said to be open on another computer, of which nobody here can know.
    """

    path: Path | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class MendProject:
    """Let the project file ``path``, which cannot be read, say ``text``, and open it.

    ``damaged`` are the bytes that it has now, which are kept aside; nothing is done where it has others.
    """

    path: Path
    damaged: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class ShowDamage:
    """Show the text of a project file that cannot be read, and what could take its place."""

    damage: Damage


@dataclass(frozen=True, slots=True)
class SaveCopy:
    """Write the project, with all that is not saved, into a new folder; where is asked."""


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
