"""Looking again at some folders only, and taking all else over from the snapshot before."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter, is_
from pathlib import Path, PurePath

from studio.files import plain
from studio.project.assets import Asset, Snapshot
from studio.workspace.hints import Hints
from studio.workspace.walk import Place, Walk, is_folder_itself, text_of

_MOST = 500
"""Folders beyond which a whole walk is as quick."""

_PATH = attrgetter("path")
_ORDER = attrgetter("path", "disk_path")


class _DoubtError(Exception):
    """Only a whole walk can tell."""


def relist(walk: Walk, prefixes: Sequence[str], before: Snapshot, hints: Hints) -> Snapshot | None:
    """The snapshot after changes where ``hints`` say; ``None``: only a whole walk can tell.

    ``walk`` has gathered nothing yet, nor does it here; ``prefixes`` are those of ``before``.
    """
    if len(hints.folders) + len(hints.trees) > _MOST:
        return None
    renewed = _Renewed(before)
    try:
        for place, whole in _places(walk, [text_of(one) for one in prefixes], hints):
            walk.cancel.check()
            renewed.look_at(place, walk, whole=whole)
    except _DoubtError:
        return None
    return renewed.snapshot()


class _Renewed:
    """The snapshot before, in which one folder after the other is put as it is now."""

    def __init__(self, before: Snapshot) -> None:
        self._before = before
        self._assets = list(before.assets)
        self._unreadable = set(before.unreadable)
        self._empty = set(before.empty)
        self._walked: list[str] = []

    def look_at(self, place: Place, walk: Walk, *, whole: bool) -> None:
        """Put what lies directly in ``place`` now, and all below it where it came since, or is ``whole``."""
        if f"{place.path}/".startswith(tuple(self._walked)):
            return
        found = replace(walk, assets={}, unreadable=[], empty=[])
        folders = found.within(place)
        if len({one.text for one in folders}) < len(folders):
            raise _DoubtError  # Of two that become one path, it is not known which of them was empty.
        first, last = self._range(place)
        known = set[str]() if whole else self._folders_of(place, self._assets[first:last])
        kept = {one.path for one in folders if one.path in known}
        for one in folders:
            if one.path not in kept:
                found.below(one)
                self._walked.append(f"{one.path}/")
        within = f"{place.path}/" if place.path else ""
        left = [
            asset
            for asset in self._assets[first:last]
            if not asset.disk_path.startswith(within) or _part(asset.disk_path, within) in kept
        ]
        self._assets[first:last] = sorted([*left, *found.assets.values()], key=_ORDER)
        texts = {text_of(path) for path in kept}
        for names, came in ((self._unreadable, found.unreadable), (self._empty, found.empty)):
            within = f"{place.text}/" if place.text else ""
            names -= {one for one in names if one.startswith(within) and _first(one, within) not in texts}
            names.discard(place.text)
            names.update(came)

    def snapshot(self) -> Snapshot:
        """What there is now; the one before where nothing differs."""
        before = self._before
        unreadable, empty = tuple(sorted(self._unreadable)), tuple(sorted(self._empty))
        same = len(self._assets) == len(before.assets) and all(map(is_, self._assets, before.assets))
        if same and (unreadable, empty) == (before.unreadable, before.empty):
            return before
        return Snapshot(before.base, tuple(self._assets), unreadable, empty=empty)

    def _range(self, place: Place) -> tuple[int, int]:
        """Where the assets below ``place`` are, and those of folders that become the same path."""
        if not place.path:
            return 0, len(self._assets)
        # "0" is what comes right after "/".
        first = bisect_left(self._assets, f"{place.text}/", key=_PATH)
        return first, bisect_left(self._assets, f"{place.text}0", lo=first, key=_PATH)

    def _folders_of(self, place: Place, assets: Iterable[Asset]) -> set[str]:
        """The folders of ``place`` that were there before, as far as that is certain."""
        within = f"{place.path}/" if place.path else ""
        found = {_part(asset.disk_path, within) for asset in assets if asset.disk_path.startswith(within)}
        within = f"{place.text}/" if place.text else ""
        for path in (*self._unreadable, *self._empty):
            if path.startswith(within) and path != place.text:
                name = _first(path, within)[len(within) :]
                found.add(place.inner(name) if name.isascii() else "")
        return found - {""}


def _part(path: str, within: str) -> str:
    """The folder directly below ``within`` that ``path`` goes through; empty for a file that lies there."""
    end = path.find("/", len(within))
    return path[:end] if end >= 0 else ""


def _first(path: str, within: str) -> str:
    """The folder directly below ``within`` that the folder ``path`` is or goes through."""
    return _part(path, within) or path


def _places(walk: Walk, prefixes: Sequence[str], hints: Hints) -> list[tuple[Place, bool]]:
    """The folders to look at, those above before those below, and whether all below them has to be."""
    base = plain(walk.base)
    names: dict[str, list[str]] = {}
    found: dict[str, tuple[Place, bool]] = {}
    for folder, whole in [*((one, False) for one in hints.folders), *((one, True) for one in hints.trees)]:
        if folder.is_relative_to(base):
            place = _place(walk, folder.relative_to(base), names)
            if _is_below(place.text, prefixes):
                found[place.path] = place, whole
            elif any(_is_below(prefix, [place.text]) for prefix in prefixes):
                raise _DoubtError  # Something on the way to a prefix may be another one now.
        elif base.is_relative_to(folder):
            raise _DoubtError
    return [found[path] for path in sorted(found)]


def _is_below(path: str, prefixes: Iterable[str]) -> bool:
    """Whether ``path`` is one of ``prefixes`` or lies below one."""
    return any(not prefix or f"{path}/".startswith(f"{prefix}/") for prefix in prefixes)


def _place(walk: Walk, path: PurePath, names: dict[str, list[str]]) -> Place:
    """The folder at ``path`` below the base, or the nearest above it that is there and no link."""
    place = Place()
    for part in path.parts:
        text = place.inner_text(part)
        if not is_folder_itself(walk.base / place.path / part):
            break
        if place.path not in names:
            names[place.path] = _names_in(walk.base / place.path)
        # The disk may spell it otherwise than it was told, or have two that become one path.
        if (
            part not in names[place.path]
            or [text_of(one) for one in names[place.path]].count(text_of(part)) > 1
        ):
            raise _DoubtError
        place = Place(place.inner(part), text, walk.rule(place, text, "/"))
    return place


def _names_in(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 -- names are all that is wanted, of thousands
    except OSError:
        raise _DoubtError from None
