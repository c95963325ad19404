"""Files into packs, out of them, and from one to another; new packs."""

from __future__ import annotations

from pathlib import Path

from studio.project.packs import Pack
from studio.session.depots import DepotPack
from studio.session.gathering import Gathering
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Add:
    """Put files and folders (absolute) into a pack, or where ``manifest`` is ``None`` into a new one each.

    ``at`` is the number of the selector of that pack before which they come; ``None``: last. ``sure``: also
    where another pack of its family seems to be for them. ``stay``: the focus stays where it is.
    """

    paths: tuple[Path, ...]
    manifest: Path | None
    at: int | None = None
    sure: bool = False
    stay: bool = False


@dataclass(frozen=True, slots=True)
class AddToChosen:
    """Put files and folders (absolute) into the pack that is chosen."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ShareOut:
    """Put each file (absolute) into the pack of its language, in the family that has ``manifest``'s pack."""

    paths: tuple[Path, ...]
    manifest: Path


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Put files and folders (absolute) into the pack of ``manifest``, and take them out of all others."""

    paths: tuple[Path, ...]
    manifest: Path


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take files and all in folders (absolute) out of the pack of ``manifest``; they stay on disk.

    ``by_name``: each is excluded by itself, and the selectors stay as they are.
    """

    paths: tuple[Path, ...]
    manifest: Path
    by_name: bool = False


@dataclass(frozen=True, slots=True)
class AskForPack:
    """Let the person choose a pack to add files and folders (absolute) to, or to ``move`` them to."""

    paths: tuple[Path, ...]
    move: bool = False


@dataclass(frozen=True, slots=True)
class CarryOut:
    """Do what was shown, in its way number ``way``.

    ``wish`` is what it came of, should it be outdated.
    """

    gathering: Gathering
    way: int
    wish: Add | ShareOut | MoveTo | TakeOut


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
class AskForSourceRoot:
    """Let the person choose the folder that the selectors of ``pack`` count from."""

    pack: Pack


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
class Take:
    """Somebody dropped these paths (absolute) on a place that has no meaning of its own."""

    paths: tuple[Path, ...]
