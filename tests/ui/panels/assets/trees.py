"""Small makers of asset trees, without a disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from studio.manifest.document import Document
from studio.project.asset_growth import grow
from studio.project.asset_tree import AssetTree, Root
from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.packs import read_pack

BASE = Path("/game")


def snapshot(paths: Iterable[str] | Mapping[str, int], base: Path = BASE) -> Snapshot:
    """A scan that found files at ``paths``, with their sizes if they are given."""
    sizes = paths if isinstance(paths, Mapping) else dict.fromkeys(paths, 1000)
    assets = [Asset(path, path, size, 1_700_000_000_000_000_000) for path, size in sizes.items()]
    return Snapshot(base, tuple(sorted(assets, key=lambda asset: asset.path)))


def taking(seen: Snapshot, **packs: str) -> list[Contents]:
    """For each of ``packs``, an id and a folder, what it ships."""
    found: list[Contents] = []
    for pack_id, folder in packs.items():
        values = {"assetPackID": pack_id, "fileSelectors": [{"directory": folder}]}
        document = Document.read(json.dumps(values).encode())
        pack = read_pack(BASE / "manifests" / f"{pack_id}.json", document, seen.base)
        found.append(contents_of(pack, seen))
    return found


def tree_of(
    paths: Iterable[str] | Mapping[str, int],
    *roots: str,
    before: AssetTree | None = None,
    **packs: str,
) -> AssetTree:
    """The tree of ``roots`` (the whole base if there are none), in which ``packs`` take folders."""
    seen = snapshot(paths)
    watched = [Root(BASE / name, name, BASE) for name in roots] or [Root(BASE, "game", BASE)]
    return grow(watched, {BASE: seen}, taking(seen, **packs), (), before)
