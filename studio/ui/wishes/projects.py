"""Projects, their settings, and the window."""

from __future__ import annotations

from pathlib import Path

from studio.session.damage import Damage
from studio.values import dataclass


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
    """Close all windows; each asks for what is not saved there, and staying in one ends it."""


@dataclass(frozen=True, slots=True)
class NewWindow:
    """Open another window, on ``path`` if there is one: a project file, or a folder that holds one."""

    path: Path | None = None


@dataclass(frozen=True, slots=True)
class ShowWindow:
    """Bring another window to the front; ``number`` is how the program counts it."""

    number: int


@dataclass(frozen=True, slots=True)
class OpenBuiltPack:
    """Look into a built pack (``.aar``, ``.pack.zip``), whatever project it is of; ``None``: ask which."""

    path: Path | None = None


@dataclass(frozen=True, slots=True)
class ImportManifests:
    """Make a project around manifests and depot scripts that are there, or folders of them (absolute).

    Without ``paths`` it is asked for them: for a folder with ``folder``, else for files.
    """

    paths: tuple[Path, ...] = ()
    folder: bool = False


@dataclass(frozen=True, slots=True)
class Pin:
    """Keep a project at the head of the list of recent ones; not ``on``: no longer."""

    path: Path
    on: bool = True


@dataclass(frozen=True, slots=True)
class Locate:
    """Ask where a recent project is now, which is not where it was; then open it there."""

    path: Path


@dataclass(frozen=True, slots=True)
class ForgetUnpinned:
    """Take all projects out of the list of recent ones but the pinned. Nothing on disk changes."""


@dataclass(frozen=True, slots=True)
class OpenPreferences:
    """Show what somebody has set for all projects, on the page of this name."""

    page: str = ""


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Show what the program has noted of its work."""


@dataclass(frozen=True, slots=True)
class ShowCrash:
    """Show what is known of a run of the program that ended unexpectedly: the text of ``path``."""

    path: Path
    text: str
