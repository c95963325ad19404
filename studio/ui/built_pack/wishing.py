"""What somebody can want in the window of a built pack, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from studio.ui.built_pack.works import OpenPack
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Read the file anew."""


@dataclass(frozen=True, slots=True)
class ShowPack:
    """Show the file itself where the system shows files."""


@dataclass(frozen=True, slots=True)
class CloseWindow:
    """Close this window."""


@dataclass(frozen=True, slots=True)
class CopyPaths:
    """Put the paths of what is chosen on the clipboard."""


@dataclass(frozen=True, slots=True)
class Extract:
    """Unpack all, or only what is ``chosen``."""

    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Verify:
    """Decode all of the pack, and compare it with an open project."""


@dataclass(frozen=True, slots=True)
class CompareWith:
    """Compare with ``pack`` of an open project; ``None``: with another built pack, which is asked for."""

    pack: OpenPack | None = None


@dataclass(frozen=True, slots=True)
class CompareOther:
    """Compare with the built pack ``path``."""

    path: Path


@dataclass(frozen=True, slots=True)
class ShowResult:
    """Turn to what differs."""
