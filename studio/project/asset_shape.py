"""What lies below one folder, whoever takes it: folders and files in the order that people expect."""

from __future__ import annotations

import os
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from pathlib import Path

from studio.project.assets import Asset, AssetKind, Snapshot
from studio.values import dataclass

Children = tuple[tuple[str, ...], tuple[str, ...]]
"""The keys of a folder's folders and of its files, each in display order."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The folders at and below ``top`` (a parent before its children), and all files, by key.

    A key is an absolute path with forward slashes. ``link``: ``top`` itself is one, and so has no children.
    """

    top: str
    snapshot: Snapshot
    folders: Mapping[str, Children]
    files: Mapping[str, Asset]
    unreadable: frozenset[str]
    link: bool


def shape_of(top: str, snapshot: Snapshot, before: Shape | None = None) -> Shape:
    """The shape of the folder ``top``, a key, as ``snapshot`` lists it; ``before`` where nothing differs."""
    if before is not None and before.snapshot is snapshot and before.top == top:
        return before
    start = start_of(snapshot.base)
    inside = unicodedata.normalize("NFC", top[len(start) :])
    within = f"{inside}/" if inside else ""
    listing = _Listing(top, within.count("/"))
    files = {start + asset.disk_path: asset for asset in _assets_below(snapshot, inside)}
    for key, asset in files.items():
        listing.take(key, asset.disk_path.rpartition("/")[0])
    barred = [path for path in snapshot.unreadable if path == inside or path.startswith(within)]
    unreadable = frozenset([listing.folder(path) for path in barred])
    known: Mapping[str, Children] = before.folders if before is not None else dict[str, Children]()
    folders = {key: _in_order(*children, known.get(key)) for key, children in listing.folders.items()}
    itself = snapshot.by_path.get(inside)
    link = itself is not None and itself.kind is AssetKind.LINK
    return Shape(top, snapshot, folders, files, unreadable, link)


def key_of(base: Path, disk_path: str) -> str:
    """The key of what lies at ``disk_path`` below ``base``."""
    return start_of(base) + disk_path


def start_of(base: Path) -> str:
    """What the keys of all that lies below ``base`` begin with."""
    return text_of(base).rstrip("/") + "/"


def text_of(folder: Path) -> str:
    """The key of ``folder``. The disk is not asked: a folder reached through a link has another key."""
    return Path(os.path.normpath(folder)).as_posix()


def natural(name: str) -> tuple[str, str]:
    """What puts names in the order people expect: line_2 before line_10, letter case and accents aside."""
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name)
    return _DIGITS.sub(_counted, plain.casefold()), name


_DIGITS = re.compile(r"[0-9]+")


def _counted(digits: re.Match[str]) -> str:
    """A number as letters that come in its order: how many digits it has, and then these."""
    plain = digits[0].lstrip("0")
    return f"{len(plain):03}{plain}"


def _assets_below(snapshot: Snapshot, inside: str) -> Sequence[Asset]:
    if not inside:
        return snapshot.assets
    # "0" is what comes right after "/".
    first, last = (
        bisect_left(snapshot.assets, inside + end, key=lambda asset: asset.path) for end in ("/", "0")
    )
    return snapshot.assets[first:last]


class _Listing:
    """The folders below ``top`` as they are met: a folder is made with those above it."""

    def __init__(self, top: str, depth: int) -> None:
        self.folders: dict[str, tuple[list[str], list[str]]] = {top: ([], [])}
        self._top = top
        self._depth = depth
        self._keys: dict[str, str] = {}

    def take(self, key: str, path: str) -> None:
        """Put the file ``key`` into the folder at ``path`` below the base."""
        folder = self._keys.get(path)
        self.folders[folder if folder is not None else self.folder(path)][1].append(key)

    def folder(self, path: str) -> str:
        """The key of the folder at ``path`` below the base."""
        key = self._top
        for part in path.split("/")[self._depth :] if path else ():
            above, key = key, f"{key.rstrip('/')}/{part}"
            if key not in self.folders:
                self.folders[key] = ([], [])
                self.folders[above][0].append(key)
        self._keys[path] = key
        return key


def _in_order(folders: list[str], files: list[str], known: Children | None) -> Children:
    before = known or ((), ())
    return _sorted(folders, before[0]), _sorted(files, before[1])


def _sorted(keys: list[str], before: tuple[str, ...]) -> tuple[str, ...]:
    """``keys`` of one folder by their names; as they were ``before`` where they are the same."""
    if len(keys) == len(before) and set(before).issuperset(keys):
        return before
    return tuple(sorted(keys, key=_order))


def _order(key: str) -> tuple[str, str]:
    return natural(key[key.rfind("/") + 1 :])
