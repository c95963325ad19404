"""Builds, what is kept of them, releases, and what comes out of packs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
class AskForRelease:
    """Let the person choose which built packs are released now."""


@dataclass(frozen=True, slots=True)
class Unpack:
    """Take all files out of a built pack, into a folder that the person chooses."""

    archive: Path
