"""Exactly what one pack ships: every stored path with its source and the selectors that took it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.manifest.selectors import Selection, Taken, select
from studio.manifest.values import FileSelector, RenamedFile, Selector
from studio.project.assets import Asset, AssetKind, Snapshot
from studio.project.packs import Pack


@dataclass(frozen=True, slots=True)
class PackedFile:
    """``asset`` is stored as ``path`` (below Contents/), taken first by ``selectors[0]``."""

    path: str
    asset: Asset
    selectors: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What ``pack`` ships.

    ``files`` by stored path in byte order; ``refused``: links and devices that a selector took; ``ignored``:
    what a selector would have taken but for an ignore rule. ``snapshot`` and ``selection`` are what this was
    computed from. ``total_bytes`` are those of ``files`` on disk.
    """

    pack: Pack
    files: tuple[PackedFile, ...]
    refused: tuple[PackedFile, ...]
    ignored: tuple[Asset, ...]
    snapshot: Snapshot
    selection: Selection
    total_bytes: int

    def asset_at(self, path: str) -> Asset | None:
        """The asset at ``path``, a source path or else a stored one; ``None`` where there is none."""
        found = self.snapshot.by_path.get(path)
        if found is not None:
            return found
        return next((file.asset for file in (*self.files, *self.refused) if file.path == path), None)


def contents_of(pack: Pack, snapshot: Snapshot) -> Contents:
    """The contents of ``pack`` among the assets of ``snapshot``, which was taken of ``pack.base``."""
    assets = snapshot.by_path
    selectors = {selector.index: selector for selector in pack.manifest.selectors}
    selection = select(pack.manifest.selectors, snapshot.paths)
    sorted_out = [_sort_out(taken, assets[taken.source], selectors) for taken in selection.taken]
    taken = [file for file in sorted_out if isinstance(file, PackedFile)]
    ignored = {asset.path: asset for asset in sorted_out if isinstance(asset, Asset)}
    files = tuple(file for file in taken if file.asset.kind is AssetKind.FILE)
    return Contents(
        pack,
        files,
        tuple(file for file in taken if file.asset.kind is not AssetKind.FILE),
        tuple(ignored.values()),
        snapshot,
        selection,
        sum(file.asset.size for file in files),
    )


def _sort_out(taken: Taken, asset: Asset, selectors: Mapping[int, Selector]) -> PackedFile | Asset:
    """The file as packed, or the asset alone where an ignore rule keeps it out.

    A file that a selector names exactly is taken although a rule ignores it.
    """
    if asset.ignored_by is None:
        return PackedFile(taken.stored, asset, taken.selectors)
    exact = tuple(
        index for index in taken.selectors if isinstance(selectors[index], FileSelector | RenamedFile)
    )
    return PackedFile(taken.stored, asset, exact) if exact else asset
