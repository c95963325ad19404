"""Rows of the asset tree as its model keeps them for views."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from studio.project.asset_tree import AssetTree, FileRow, FolderRow
from studio.ui.panels.assets.cells import AssetRow
from studio.values import dataclass

Name: TypeAlias = tuple[str, bool]
"""A key, and whether it is a folder's."""

AT_ONCE = 2_000
"""Rows of one folder that a view is told of at first, and that come when it asks for more.

It lays out each by itself: 100,000 would keep the window busy for most of a second, after every change.
"""


@dataclass(slots=True, eq=False)
class Node:
    """One row that a view knows. ``number`` stands in its index and is never used again.

    ``children`` are numbers, and ``None`` for a folder into which nobody has looked. ``tree`` is the one that
    ``row`` and the children are of. Of more than ``limit`` rows the first are children.
    """

    number: int
    above: int
    row: AssetRow | None
    tree: AssetTree
    children: list[int] | None = None
    places: dict[int, int] | None = None
    names: dict[str, int] | None = None
    limit: int = AT_ONCE

    def disturb(self) -> None:
        """Other children, or in another order."""
        self.places = self.names = None


def rows_below(node: Node) -> Iterator[AssetRow]:
    """The rows below ``node`` that views are told of."""
    tree, row = node.tree, node.row
    if isinstance(row, FileRow):
        return
    if row is None:
        yield from (tree.folders[key] for key in tree.roots)
        return
    room = max(0, node.limit - len(row.folders))
    yield from (tree.folders[key] for key in row.folders[: node.limit])
    yield from (tree.files[key] for key in row.rows[:room])


def count_below(node: Node) -> int:
    """How many rows there are below ``node``."""
    return len(node.row.folders) + len(node.row.rows) if isinstance(node.row, FolderRow) else 0


def has_children(node: Node) -> bool:
    if node.children is not None:
        return bool(node.children)
    return isinstance(node.row, FolderRow) and bool(node.row.folders or node.row.rows)


def name_of(row: AssetRow | None) -> Name:
    """What makes two rows the same one: a file does not become a folder."""
    return (row.key if row is not None else "", isinstance(row, FolderRow))


def label_of(node: Node) -> str:
    if node.row is None:
        return ""
    return node.row.name if node.above else node.tree.labels.get(node.row.key, node.row.name)
