"""Builds, what is kept of them, releases, and what comes out of packs."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Build:
    """Build the packs with these ids, or all (empty); ``everything``: also what has not changed."""

    packs: tuple[str, ...] = ()
    everything: bool = False


@dataclass(frozen=True, slots=True)
class CancelBuild:
    """Stop the build that is under way."""


@dataclass(frozen=True, slots=True)
class CompareBuilds:
    """Show what build ``number`` changed against the one before it."""

    number: int


@dataclass(frozen=True, slots=True)
class SaveReport:
    """Save what a build did, as a page for people or as the document for programs.

    ``number`` is that of a build on record; ``None``: the last one in this window.
    """

    form: Literal["html", "json"]
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ChooseOutputFolder:
    """Ask where built packs go, and change the project so."""


@dataclass(frozen=True, slots=True)
class WhenBuilt:
    """Do this from now on when a build ends."""

    act: Literal["nothing", "notify", "open"]


@dataclass(frozen=True, slots=True)
class ClearCache:
    """Remove what is kept of earlier builds, after asking."""


@dataclass(frozen=True, slots=True)
class AskForRelease:
    """Let the person choose which built packs are released now."""


@dataclass(frozen=True, slots=True)
class Unpack:
    """Take all files out of a built pack, into a folder that the person chooses."""

    archive: Path
