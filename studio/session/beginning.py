"""Beginning to work on a project: looked at, claimed for this window, and maybe only to be looked at."""

from __future__ import annotations

from pathlib import Path

from studio.files import may_write
from studio.progress import CancelToken
from studio.session.look import Look, first_look
from studio.session.session import Session
from studio.values import dataclass
from studio.words import words
from studio.workspace.lock import moment_of
from studio.workspace.presence import Occupied, Presence, claim
from studio.workspace.project_store import find_project
from studio.workspace.saving import sweep_up


@dataclass(frozen=True, slots=True)
class Begun:
    """A session, and the presence to close with it. ``rival`` has the project open already."""

    session: Session
    presence: Presence | None = None
    rival: Occupied | None = None


def begin(path: Path, cancel: CancelToken, *, over: bool = False) -> Begun:
    """Work on the project that ``path`` names. Raises ``StudioError``, or ``Cancelled``.

    Where somebody else has it open, or where it cannot be written, it can be looked at and built; with
    ``over`` it can be edited also where another computer is said to have it open.
    """
    look = first_look(path, cancel)
    found = find_project(path)
    why = _not_writable(look)
    if why is not None:
        return Begun(Session(look, read_only=why))
    presence = claim(found, over=over)
    if isinstance(presence, Occupied):
        since = moment_of(presence.since)
        why = words(
            "{project} is open in {window} since {time}, so nothing can be changed here.",
            project=found.stem,
            window=presence.who,
            time=since,
        )
        return Begun(Session(look, read_only=why), rival=presence)
    opened = look.state.project
    if opened is not None:
        sweep_up(found, opened.manifest_folder)
    return Begun(Session(look), presence)


def _not_writable(look: Look) -> str | None:
    """Why nothing can be saved in this project. A single locked file is no reason: others can be edited."""
    project = look.state.project
    folders = [project.folder, project.manifest_folder] if project is not None else []
    for folder in folders:
        if folder.is_dir() and not may_write(folder):
            return words(
                "The folder {folder} is write-protected for you, so nothing can be changed here.",
                folder=folder.name,
            )
    return None
