"""What a person wants, said by a panel and carried out elsewhere. Values without behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.errors import Place
from studio.project.edits import Edit
from studio.project.fixes import Fix
from studio.project.packs import Pack
from studio.session.depots import DepotPack
from studio.session.mending import Plan
from studio.session.supposing import Question


@dataclass(frozen=True, slots=True)
class Perform:
    """Carry out an edit as one step."""

    edit: Edit


@dataclass(frozen=True, slots=True)
class Mend:
    """Carry out one fix, as one step; ``pack`` is the one that its problem was found in, at ``place``."""

    pack: Pack | None
    fix: Fix
    place: Place


@dataclass(frozen=True, slots=True)
class Foresee:
    """Work out what ``plan`` would change; ``None``: nobody wants to know any more."""

    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Suppose:
    """Work out what comes of something supposed; ``None``: nobody wants to know any more."""

    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Settle:
    """The focus left a field: what is typed next is a step of its own."""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Show the place: its pack, its field, its line, or its file in the tree."""

    place: Place


@dataclass(frozen=True, slots=True)
class ChoosePack:
    """Show the pack of this manifest; ``None``: none."""

    manifest: Path | None


@dataclass(frozen=True, slots=True)
class Add:
    """Put files and folders (absolute) into a pack, or where ``manifest`` is ``None`` into a new one each."""

    paths: tuple[Path, ...]
    manifest: Path | None


@dataclass(frozen=True, slots=True)
class Watch:
    """Watch these folders (absolute) too."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class AskForFolders:
    """Let the person choose folders: for the pack of ``manifest``, a new pack, or (``watch``) to watch."""

    manifest: Path | None = None
    watch: bool = False


@dataclass(frozen=True, slots=True)
class AskForFiles:
    """Let the person choose files for the pack of ``manifest``, or for a new one."""

    manifest: Path | None = None


@dataclass(frozen=True, slots=True)
class AskForLanguageFolder:
    """Let the person choose a folder that holds a folder for each language."""


@dataclass(frozen=True, slots=True)
class PerLanguage:
    """Show which packs could be made of the language folders in ``folder`` (absolute)."""

    folder: Path


@dataclass(frozen=True, slots=True)
class AskForDepots:
    """Let the person choose depot scripts of Steam, to make packs of them."""


@dataclass(frozen=True, slots=True)
class ShowDepots:
    """Say line by line what became of depot scripts."""

    packs: tuple[DepotPack, ...]


@dataclass(frozen=True, slots=True)
class NewPack:
    """Make an empty pack."""


@dataclass(frozen=True, slots=True)
class ShowFile:
    """Show a file or folder (absolute) in the system's file manager."""

    path: Path


@dataclass(frozen=True, slots=True)
class CopyText:
    """Put a text on the clipboard."""

    text: str


@dataclass(frozen=True, slots=True)
class Build:
    """Build the packs with these ids, or all (empty); ``everything``: also what has not changed."""

    packs: tuple[str, ...] = ()
    everything: bool = False


@dataclass(frozen=True, slots=True)
class CancelBuild:
    """Stop the build that is under way."""


@dataclass(frozen=True, slots=True)
class ClearCache:
    """Remove what is kept of earlier builds, after asking."""


@dataclass(frozen=True, slots=True)
class Rescan:
    """Look at the disk now."""


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
class Take:
    """Somebody dropped these paths (absolute) on a place that has no meaning of its own."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Take a project out of the list of recent ones. Nothing on disk changes."""

    path: Path


@dataclass(frozen=True, slots=True)
class Restore:
    """Take the draft that was found on opening."""


@dataclass(frozen=True, slots=True)
class Discard:
    """Put the draft that was found on opening aside."""


@dataclass(frozen=True, slots=True)
class KeepMine:
    """Keep what was edited here although another program changed the file."""

    path: Path


@dataclass(frozen=True, slots=True)
class LoadTheirs:
    """Load what another program wrote, as a step."""

    path: Path


@dataclass(frozen=True, slots=True)
class Unpack:
    """Take all files out of a built pack, into a folder that the person chooses."""

    archive: Path


@dataclass(frozen=True, slots=True)
class Save:
    """Write what is not saved."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last step."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do the step again that was taken back."""


@dataclass(frozen=True, slots=True)
class CloseProject:
    """Close the project and show the start page."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""


@dataclass(frozen=True, slots=True)
class NextPane:
    """Give the focus to the next pane, or the one before."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class NextProblem:
    """Go to the next problem, or the one before."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class ShowPane:
    """Show the pane of this name, and give it the focus."""

    name: str


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """Show the help, at its page of this name (``rules/PS-ID-LONG``); ``""``: where it was left."""

    page: str = ""


@dataclass(frozen=True, slots=True)
class MakeFolder:
    """Make this folder (absolute), which is gone."""

    path: Path


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign with this name from now on, in this project and in others."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenSettings:
    """Show the settings of the project, and give ``field`` of the project file the focus."""

    field: str | None = None


@dataclass(frozen=True, slots=True)
class AskForRelease:
    """Let the person choose which built packs are released now."""
