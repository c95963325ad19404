"""Whether changes on disk are heard of: of which folders not, and why."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from studio.values import dataclass
from studio.words import words


class Watching(StrEnum):
    """Whether changes are heard of."""

    WATCHING = "watching"
    POLLING = "polling"
    OFF = "off"


class Cause(StrEnum):
    """Why changes in a folder are not heard of: it is gone, another computer's, or could not be watched."""

    GONE = "gone"
    REMOTE = "remote"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Deaf:
    """A watched folder whose changes are not heard of; ``reason`` is a sentence."""

    folder: Path
    reason: str
    cause: Cause


def gone(folder: Path) -> Deaf:
    """``folder`` is not there."""
    return Deaf(folder, words("{folder} is gone.", folder=folder.name or folder), Cause.GONE)


@dataclass(frozen=True, slots=True)
class WatchState:
    """``POLLING``: there are ``deaf`` ones among the ``folders`` asked for; of the others changes are heard.

    ``reason`` has the sentences of all that are deaf. ``every`` is how many seconds pass between two looks at
    those. ``back`` are folders that were gone when this was last said.
    """

    mode: Watching
    reason: str
    folders: int
    deaf: tuple[Deaf, ...] = ()
    every: int = 0
    back: tuple[Path, ...] = ()

    def deaf_to(self, folder: Path) -> Deaf | None:
        """Why changes in ``folder`` are not heard of, if they are not."""
        return next((one for one in self.deaf if folder.is_relative_to(one.folder)), None)
