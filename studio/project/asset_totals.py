"""Files in no pack: how many there are, and which one comes next."""

from __future__ import annotations

from collections.abc import Iterator

from studio.project.asset_tree import AssetTree, FolderRow, Standing
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Totals:
    """What all watched folders hold together, each file counted once."""

    files: int
    bytes: int
    loose: int
    loose_bytes: int
    ignored: int


def totals(tree: AssetTree) -> Totals:
    """The totals of ``tree``."""
    rows = [tree.folders[key] for key in _outermost(tree)]
    return Totals(
        sum(row.files for row in rows),
        sum(row.bytes for row in rows),
        sum(row.loose for row in rows),
        sum(row.loose_bytes for row in rows),
        sum(row.ignored for row in rows),
    )


def next_loose(tree: AssetTree, after: str | None) -> str | None:
    """The first file in no pack below or behind the row ``after``, else the first of all."""
    first: str | None = None
    passed = after is None
    for key, loose in _walk(tree, after):
        if loose and passed and key != after:
            return key
        if loose and first is None:
            first = key
        passed = passed or key == after
    return first


def _outermost(tree: AssetTree) -> tuple[str, ...]:
    return tuple(
        key
        for key in tree.roots
        if not any(key != other and key.startswith(other.rstrip("/") + "/") for other in tree.roots)
    )


def _walk(tree: AssetTree, aim: str | None) -> Iterator[tuple[str, bool]]:
    """Rows in display order, with whether each is a file in no pack.

    Folders without such files are not entered, but for those on the way to ``aim``.
    """
    waiting = list(reversed(_outermost(tree)))
    while waiting:
        key = waiting.pop()
        folder = tree.folders.get(key)
        if folder is None:
            yield key, tree.files[key].standing is Standing.LOOSE
            continue
        yield key, False
        if folder.loose or _is_below(aim, folder):
            waiting += [*reversed(folder.rows), *reversed(folder.folders)]


def _is_below(aim: str | None, folder: FolderRow) -> bool:
    return aim is not None and aim.startswith(folder.key.rstrip("/") + "/")
