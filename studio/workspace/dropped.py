"""What somebody dropped on the window, sorted by what it is. Links are named and never followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import field
from pathlib import Path
from typing import Literal

from studio.archive.headers import MAGICS
from studio.archive.zip_records import END_MAGIC, LOCAL_MAGIC
from studio.errors import StudioError
from studio.files import real
from studio.manifest.document import Document
from studio.values import dataclass
from studio.workspace.depot_scripts import is_script
from studio.workspace.manifests import LARGEST, load_document
from studio.workspace.mounts import is_drive
from studio.workspace.project_store import SUFFIX, find_project

Kind = Literal[
    "folders", "files", "manifests", "depots", "projects", "archives", "links", "drives", "missing", "others"
]

_ARCHIVES = {
    ".aar": (b"pbz", *MAGICS),
    ".pack.zip": (LOCAL_MAGIC, END_MAGIC),
}
"""How the packs that this program builds are called, and how they begin."""

_KEY = "assetPackID"
_SPELLINGS = tuple(_KEY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_JUNCTION = 0xA0000003
"""IO_REPARSE_TAG_MOUNT_POINT: how Windows marks a folder that stands for another one."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Paths by kind, absolute, each once, in the order they were dropped.

    ``projects`` are project files, also for a folder that holds just one. ``depots`` are build scripts of
    Steam. ``drives`` are tops of disks and the user's home folder, ``others`` what is neither file nor
    folder.
    """

    folders: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    manifests: tuple[Path, ...] = ()
    depots: tuple[Path, ...] = ()
    projects: tuple[Path, ...] = ()
    archives: tuple[Path, ...] = ()
    links: tuple[Path, ...] = ()
    drives: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


@dataclass(slots=True)
class _Piles:
    """What was sorted so far; local to one look."""

    of: dict[Kind, dict[Path, None]] = field(default_factory=dict[Kind, dict[Path, None]])

    def put(self, kind: Kind, path: Path) -> None:
        self.of.setdefault(kind, {})[path] = None

    def pile(self, kind: Kind) -> tuple[Path, ...]:
        return tuple(self.of.get(kind, ()))


def look_at(paths: Sequence[Path]) -> Dropped:
    """``paths`` by kind. Never raises: what cannot be looked at is missing, or taken by its name."""
    piles = _Piles()
    for path in paths:
        kind, meant = _look(path.absolute())
        piles.put(kind, meant)
    return Dropped(
        folders=piles.pile("folders"),
        files=piles.pile("files"),
        manifests=piles.pile("manifests"),
        depots=piles.pile("depots"),
        projects=piles.pile("projects"),
        archives=piles.pile("archives"),
        links=piles.pile("links"),
        drives=piles.pile("drives"),
        missing=piles.pile("missing"),
        others=piles.pile("others"),
    )


def _look(path: Path) -> tuple[Kind, Path]:
    try:
        facts = path.lstat()
    except (OSError, ValueError):
        return "missing", path
    if stat.S_ISLNK(facts.st_mode) or getattr(facts, "st_reparse_tag", 0) == _JUNCTION:
        return "links", path
    if stat.S_ISDIR(facts.st_mode):
        return _folder(path)
    if stat.S_ISREG(facts.st_mode):
        return _file_kind(path, facts.st_size), path
    return "others", path


def _folder(path: Path) -> tuple[Kind, Path]:
    if is_drive(path) or real(path) == real(_home()):
        return "drives", path
    try:
        return "projects", find_project(path)
    except StudioError:
        return "folders", path


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # Nobody says where it is.
        return Path(os.sep)


def _file_kind(path: Path, size: int) -> Kind:
    name = path.name.casefold()
    if name.endswith(SUFFIX):
        return "projects"
    for suffix, magics in _ARCHIVES.items():
        if name.endswith(suffix):
            return "archives" if _start_of(path).startswith(magics) else "files"
    if is_script(path):
        return "depots"
    return "manifests" if name.endswith(".json") and _is_manifest(path, size) else "files"


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(8)
    except OSError:
        return b""


def _is_manifest(path: Path, size: int) -> bool:
    if size > LARGEST:
        return False
    try:
        # Reading any large JSON file as a manifest would take long; this key is in every one.
        found = path.read_bytes()
        return any(key in found for key in _SPELLINGS) and _names_a_pack(load_document(path))
    except (OSError, StudioError):
        return False


def _names_a_pack(document: Document) -> bool:
    return document.node((_KEY,)) is not None
