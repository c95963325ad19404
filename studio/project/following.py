"""What differs between two snapshots of one folder, and what the later one can take over from the earlier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio.project.assets import Asset, AssetKind, Snapshot

_MOST = 20_000
"""Differences that are followed one by one; with more it is as well to begin anew."""


def follow(before: Snapshot, after: Snapshot) -> frozenset[str] | None:
    """The paths of what came, went or changed; ``None`` where the two have too little in common.

    Assets that did not change must be the same objects in both, as a scan gives them. Whatever ``before`` has
    worked out about its paths, ``after`` then knows too, without going through all of them.
    """
    if before is after:
        return frozenset()
    same = before.base == after.base and before.missing == after.missing
    if not same or before.unreadable != after.unreadable:
        return None
    found = _differing(before.assets, after.assets)
    if found is None:
        return None
    gone, came = found
    if not before.twins and not _makes_twins(before, gone, came):
        _take_over(before, after, gone, came)
    paths = {asset.path for asset in (*gone, *came)}
    return frozenset(paths.union(set(before.empty) ^ set(after.empty)))


def alike(one: Sequence[object], other: Sequence[object]) -> int:
    """How many items both begin with. Compared in halves: whole runs cost next to nothing."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _differing(
    old: Sequence[Asset], new: Sequence[Asset]
) -> tuple[tuple[Asset, ...], tuple[Asset, ...]] | None:
    """The assets that only the one or only the other has; ``None``: too many."""
    start = alike(old, new)
    old, new = old[start:], new[start:]
    end = alike(old[::-1], new[::-1])
    old, new = old[: len(old) - end], new[: len(new) - end]
    # What lies between two changes is in both.
    left, right = set(map(id, old)), set(map(id, new))
    gone = tuple(asset for asset in old if id(asset) not in right)
    came = tuple(asset for asset in new if id(asset) not in left)
    return None if len(gone) + len(came) > _MOST else (gone, came)


def _makes_twins(before: Snapshot, gone: Iterable[Asset], came: Sequence[Asset]) -> bool:
    """Whether two names on disk become one path by what came."""
    left = {asset.path for asset in gone}
    paths = [asset.path for asset in came]
    return len(set(paths)) < len(paths) or any(path in before.by_path and path not in left for path in paths)


def _take_over(before: Snapshot, after: Snapshot, gone: Sequence[Asset], came: Sequence[Asset]) -> None:
    """Fill in what ``after`` would work out if it were asked. There are no twins: a path is one asset."""
    known = vars(after)
    known["twins"] = frozenset[str]()
    known["by_path"] = _with(before.by_path, gone, came)
    lost = {asset.path for asset in gone} - {asset.path for asset in came}
    new = {asset.path for asset in came} - {asset.path for asset in gone}
    if not lost and not new:
        known["paths"], known["folders"] = before.paths, before.folders
    else:
        known["paths"] = tuple(asset.path for asset in after.assets)
        if "folders" in vars(before):
            known["folders"] = before.folders.changed(lost, new)
    known["links"] = _with(before.links, gone, [one for one in came if one.kind is AssetKind.LINK])


def _with(assets: dict[str, Asset], gone: Iterable[Asset], came: Iterable[Asset]) -> dict[str, Asset]:
    found = dict(assets)
    for asset in gone:
        found.pop(asset.path, None)
    for asset in came:
        found[asset.path] = asset
    return found
