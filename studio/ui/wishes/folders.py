"""Watched folders and what is ignored in them."""

from __future__ import annotations

from pathlib import Path

from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Watch:
    """Watch these folders (absolute) too."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Rescan:
    """Look at the disk now."""


@dataclass(frozen=True, slots=True)
class MakeFolder:
    """Make this folder (absolute), which is gone."""

    path: Path


@dataclass(frozen=True, slots=True)
class OpenSources:
    """Show the watched folders; ``folder`` (absolute) is the one to point at."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class StopWatching:
    """Do not watch this folder (absolute) any more."""

    folder: Path


@dataclass(frozen=True, slots=True)
class FindFolder:
    """A watched folder (absolute) is somewhere else now: compare it with ``place``, or ask for that first."""

    folder: Path
    place: Path | None = None


@dataclass(frozen=True, slots=True)
class OpenIgnoreRules:
    """Show the ignore rules, and what each takes; ``pattern`` is the one to point at."""

    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class UseIgnoreRules:
    """Make these the project's ignore rules; where packs would lose files by it, show that first."""

    patterns: tuple[str, ...]
