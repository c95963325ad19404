"""Exactly what one pack ships: every stored path with its source and the selectors that took it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from studio.manifest.selectors import Selection, select
from studio.manifest.values import FileSelector, RenamedFile
from studio.project.assets import Asset, AssetKind, Snapshot, folded
from studio.project.packs import Pack
from studio.values import dataclass


class PackedFile(NamedTuple):
    """``asset`` is stored as ``path`` (below Contents/), taken first by ``selectors[0]``."""

    path: str
    asset: Asset
    selectors: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What ``pack`` ships.

    ``files`` by stored path in byte order; ``refused``: links and devices that a selector took; ``ignored``:
    what a selector would have taken but for an ignore rule. ``snapshot`` and ``selection`` are what this was
    computed from. ``total_bytes`` are those of ``files`` on disk. ``names`` are the stored paths, and
    ``folders`` the folders they go through, as they are told apart where upper and lower case are one.
    ``amounts`` has, by the number of a selector, how many of ``files`` it takes, and their bytes.
    """

    pack: Pack
    files: tuple[PackedFile, ...]
    refused: tuple[PackedFile, ...]
    ignored: tuple[Asset, ...]
    snapshot: Snapshot
    selection: Selection
    total_bytes: int
    names: frozenset[str]
    folders: frozenset[str]
    amounts: Mapping[int, tuple[int, int]]

    @property
    def shipped(self) -> tuple[object, ...]:
        """All that was found out here. Where these are the same objects, so is everything about the files."""
        return self.files, self.refused, self.ignored, self.selection

    def asset_at(self, path: str) -> Asset | None:
        """The asset at ``path``, a source path or else a stored one; ``None`` where there is none."""
        found = self.snapshot.by_path.get(path)
        if found is not None:
            return found
        return next((file.asset for file in (*self.files, *self.refused) if file.path == path), None)


def contents_of(pack: Pack, snapshot: Snapshot) -> Contents:
    """The contents of ``pack`` among the assets of ``snapshot``, which was taken of ``pack.base``."""
    assets = snapshot.by_path
    selection = select(pack.manifest.selectors, snapshot.paths, lambda: snapshot.folders)
    files: list[PackedFile] = []
    refused: list[PackedFile] = []
    ignored: dict[str, Asset] = {}
    exact = frozenset(
        one.index for one in pack.manifest.selectors if isinstance(one, FileSelector | RenamedFile)
    )
    for taken in selection.taken:
        asset = assets[taken.source]
        selectors = taken.selectors
        if asset.ignored_by is not None:
            # What a selector names exactly is taken although a rule ignores it.
            selectors = tuple(index for index in selectors if index in exact)
            if not selectors:
                ignored[asset.path] = asset
                continue
        file = PackedFile(taken.stored, asset, selectors)
        (files if asset.kind is AssetKind.FILE else refused).append(file)
    names = frozenset(folded(file.path) for file in files)
    return Contents(
        pack,
        tuple(files),
        tuple(refused),
        tuple(ignored.values()),
        snapshot,
        selection,
        sum(file.asset.size for file in files),
        names,
        folders_above(names),
        _amounts(files),
    )


def _amounts(files: Iterable[PackedFile]) -> dict[int, tuple[int, int]]:
    counts: dict[int, int] = {}
    sizes: dict[int, int] = {}
    for file in files:
        size = file.asset.size
        for index in file.selectors:
            counts[index] = counts.get(index, 0) + 1
            sizes[index] = sizes.get(index, 0) + size
    return {index: (count, sizes[index]) for index, count in counts.items()}


def folders_above(paths: Iterable[str]) -> frozenset[str]:
    """Every folder that one of ``paths`` lies in, however deep."""
    found = {path.rpartition("/")[0] for path in paths}
    waiting = list(found)
    while waiting:
        above = waiting.pop().rpartition("/")[0]
        if above not in found:
            found.add(above)
            waiting.append(above)
    return frozenset(found - {""})
