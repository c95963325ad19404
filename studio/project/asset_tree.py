"""The watched folders as a tree: folders with totals, files with the packs that take them.

A value made in a job; the window's tree shows it and asks it nothing that costs more than a look-up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from studio.project.asset_shape import Shape
from studio.project.assets import Asset
from studio.project.contents import Contents
from studio.project.file_types import FileType
from studio.project.novelty import Novelty
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.values import dataclass


class Standing(StrEnum):
    """Where a file stands: which of these it is, the first that holds."""

    UNREADABLE = "unreadable"
    LINK = "link"
    OTHER = "other"
    PACKED = "packed"
    IGNORED = "ignored"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class Root:
    """A watched folder: where it is, what it is called, and the base whose snapshot lists it.

    ``missing``: the disk has no such folder. A snapshot names files only, so it cannot tell by itself.
    """

    folder: Path
    label: str
    base: Path
    missing: bool = False


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file: ``key`` is its absolute path with forward slashes; ``packs`` are names of those that take it.

    ``severity`` is that of its worst problem, if it has one, and ``trouble`` that problem's sentence.
    ``type`` is what its name promises, ``novelty`` what it is to the last build of its pack.
    """

    key: str
    name: str
    asset: Asset
    standing: Standing
    packs: tuple[str, ...]
    severity: Severity | None
    trouble: str = ""
    type: FileType = FileType.OTHER
    novelty: Novelty | None = None


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder with the totals of all below it (ignored files are not counted in ``files`` and ``bytes``).

    ``folders`` and ``rows`` are the keys of its folders and files in display order. ``loose`` files are in no
    pack, ``news`` are new or changed since the last build. ``changed`` is when the newest of its files was
    (nanoseconds; 0: it has none). A root is ``missing`` when there is no such folder, and ``link`` when it
    only points to one.
    """

    key: str
    name: str
    folders: tuple[str, ...]
    rows: tuple[str, ...]
    files: int
    bytes: int
    loose: int
    ignored: int
    packs: tuple[str, ...]
    severity: Severity | None
    missing: bool = False
    unreadable: bool = False
    link: bool = False
    loose_bytes: int = 0
    news: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Sources:
    """What a tree was grown from. ``marks`` has, by key, the worst problem of a file or folder itself."""

    roots: tuple[Root, ...] = ()
    shapes: tuple[Shape, ...] = ()
    contents: tuple[Contents, ...] = ()
    problems: tuple[Problem, ...] = ()
    news: Mapping[str, Novelty] = field(default_factory=dict[str, Novelty])
    marks: Mapping[str, Problem] = field(default_factory=dict[str, Problem])


@dataclass(frozen=True, slots=True)
class AssetTree:
    """``roots``, ``folders`` and ``files`` by key; children of a folder are keys in display order.

    ``labels`` is what the project calls each root. A root inside another one is found below that one too.
    """

    roots: tuple[str, ...] = ()
    folders: Mapping[str, FolderRow] = field(default_factory=dict[str, FolderRow])
    files: Mapping[str, FileRow] = field(default_factory=dict[str, FileRow])
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    sources: Sources = field(default_factory=Sources, repr=False, compare=False)
