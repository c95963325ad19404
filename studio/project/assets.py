"""The files below one base folder, as a scan saw them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from studio.manifest.folders import Folders, folders_of
from studio.values import dataclass
from studio.words import words

OWN = words("the project's own files")
"""The rule that leaves out what the project itself consists of and builds. No selector overrides it."""


def folded(name: str) -> str:
    """``name`` as systems compare it that ignore case and how accents are written."""
    if name.isascii():
        small = name.lower()
        return name if small == name else small  # Of 100,000 names most are in small letters: kept once.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


class AssetKind(StrEnum):
    """What a name on disk is. Only files can be packed."""

    FILE = "file"
    LINK = "link"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Asset:
    """One name below the base. Nothing here was read from the file itself.

    ``path`` is relative to the base, with forward slashes, in NFC; ``disk_path`` is the same as the disk
    spells it. ``size`` is in bytes, ``changed`` in nanoseconds. ``ignored_by`` is the ignore rule that
    leaves it out, if any. ``readable``: whether this user may read it.
    """

    path: str
    disk_path: str
    size: int
    changed: int
    kind: AssetKind = AssetKind.FILE
    ignored_by: str | None = None
    readable: bool = True


@dataclass(frozen=True)
class Snapshot:
    """What a scan of ``base`` found: assets in order of ``path``, and folders that could not be listed.

    ``missing`` is true when the base itself is not a folder. ``empty`` are the paths, in order, of folders
    with nothing in them that no rule ignores.
    """

    base: Path
    assets: tuple[Asset, ...] = ()
    unreadable: tuple[str, ...] = ()
    missing: bool = False
    empty: tuple[str, ...] = ()

    @cached_property
    def by_path(self) -> dict[str, Asset]:
        """The assets by path; of twins in NFC the first."""
        return {asset.path: asset for asset in reversed(self.assets)}

    @cached_property
    def by_disk_path(self) -> dict[str, Asset]:
        """The assets by their path as the disk spells it."""
        return {asset.disk_path: asset for asset in self.assets}

    @cached_property
    def rules(self) -> Mapping[str, int]:
        """How many assets each ignore rule leaves out."""
        return Counter(asset.ignored_by for asset in self.assets if asset.ignored_by is not None)

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """Every path once, in order."""
        return tuple(sorted(self.by_path))

    @cached_property
    def twins(self) -> frozenset[str]:
        """Paths that two names on the disk become when written in NFC."""
        if len(self.by_path) == len(self.assets):
            return frozenset()
        return frozenset(first.path for first, second in pairwise(self.assets) if first.path == second.path)

    @cached_property
    def folders(self) -> Folders:
        """The same files, folder by folder."""
        return folders_of(self.paths)

    @cached_property
    def links(self) -> dict[str, Asset]:
        """The links among the assets, by path."""
        return {asset.path: asset for asset in self.assets if asset.kind is AssetKind.LINK}
