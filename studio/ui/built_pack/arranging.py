"""The files of a built pack as somebody wants to see them: as folders or in one list, filtered, in order."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum, StrEnum

from studio.archive.entries import EntryType
from studio.build.glance import Item
from studio.progress import CancelToken, Report, looking
from studio.project.file_types import type_of
from studio.project.filtering.filter import NO_FILTER, Filter, fitting
from studio.ui.built_pack.facets import EntryFacets
from studio.values import dataclass


class Way(StrEnum):
    """How files are shown."""

    TREE = "tree"
    LIST = "list"


class Column(IntEnum):
    """What stands where."""

    NAME = 0
    SIZE = 1
    PACKED = 2
    KIND = 3


@dataclass(frozen=True, slots=True)
class Node:
    """A row: ``item`` is its entry, ``None`` for a folder that is only known by what is in it.

    ``files``, ``size`` and ``packed`` are of all that is shown below a folder.
    """

    name: str
    path: str
    item: Item | None
    is_folder: bool
    files: int
    size: int
    packed: int | None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Rows by number. Those in a folder follow upon each other from its ``firsts`` on, ``counts`` of them.

    ``parents`` has -1 for the outermost, of which there are ``outermost``. ``shown`` of ``all`` files fit.
    """

    way: Way
    nodes: Sequence[Node] = ()
    parents: Sequence[int] = ()
    firsts: Sequence[int] = ()
    counts: Sequence[int] = ()
    outermost: int = 0
    shown: int = 0
    all: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Arranging:
    """A question for a job: how the files and folders of ``facets`` are to be shown."""

    facets: EntryFacets
    filter: Filter = NO_FILTER
    way: Way = Way.TREE
    column: Column | None = None
    descending: bool = False

    def __call__(self, cancel: CancelToken, report: Report) -> Arrangement:
        """The arrangement. Raises ``Cancelled``."""
        del report
        items = self.facets.items
        numbers = fitting(self.filter, self.facets.listing, time.time())
        shown = items if numbers is None else tuple(items[number] for number in numbers)
        if self.way is Way.LIST:
            return self._listed([_leaf(one, one.path) for one in looking(shown, cancel)], len(items))
        root = _grown(looking(shown, cancel), self.facets.folders if numbers is None else ())
        return self._numbered(root, len(shown), len(items), cancel)

    def _listed(self, nodes: list[Node], count: int) -> Arrangement:
        ordered = self._in_order(nodes)
        none = [0] * len(ordered)
        return Arrangement(
            Way.LIST, ordered, [-1] * len(ordered), none, none, len(ordered), len(ordered), count
        )

    def _numbered(self, root: _Folder, shown: int, count: int, cancel: CancelToken) -> Arrangement:
        nodes: list[Node] = []
        folders: list[_Folder | None] = []
        parents: list[int] = []
        firsts: list[int] = []
        counts: list[int] = []
        at = -1
        folder: _Folder | None = root
        while at < len(nodes):
            cancel.check()
            first = len(nodes)
            if folder is not None:
                below = {id(one.node()): one for one in folder.folders.values()}
                inside = self._in_order([*(one.node() for one in folder.folders.values()), *folder.files])
                nodes += inside
                folders += [below.get(id(node)) for node in inside]
                parents += [at] * len(inside)
            if at >= 0:
                firsts.append(first)
                counts.append(len(nodes) - first)
            at += 1
            folder = folders[at] if at < len(folders) else None
        outermost = sum(1 for parent in parents if parent == -1)
        return Arrangement(Way.TREE, nodes, parents, firsts, counts, outermost, shown, count)

    def _in_order(self, nodes: list[Node]) -> list[Node]:
        """Folders first; by name where no column was chosen."""
        if self.column is None:
            return sorted(nodes, key=_by_name)
        ordered = sorted(nodes, key=_by_name)
        ordered.sort(key=_KEYS[self.column], reverse=self.descending)
        ordered.sort(key=_is_file)
        return ordered


class _Folder:
    """A folder as it grows."""

    def __init__(self, name: str, path: str) -> None:
        self.name = name
        self.path = path
        self.item: Item | None = None
        self.files: list[Node] = []
        self.folders: dict[str, _Folder] = {}
        self.number = self.size = self.packed = 0
        self.is_packed_known = False
        self._node: Node | None = None

    def node(self) -> Node:
        """The folder as a row, when all is in it."""
        if self._node is None:
            packed = self.packed if self.is_packed_known else None
            self._node = Node(self.name, self.path, self.item, True, self.number, self.size, packed)  # noqa: FBT003 -- a field like any other
        return self._node


def _grown(items: Iterable[Item], folders: Iterable[Item]) -> _Folder:
    root = _Folder("", "")
    for item in folders:
        _way_to(root, item.path.split("/"))[-1].item = item
    for item in items:
        *above, name = item.path.split("/")
        way = _way_to(root, above)
        way[-1].files.append(_leaf(item, name))
        for folder in way:
            folder.number += 1
            folder.size += item.entry.size
            if item.packed is not None:
                folder.packed += item.packed
                folder.is_packed_known = True
    return root


def _way_to(root: _Folder, names: list[str]) -> list[_Folder]:
    """All folders from ``root`` down to the one of these ``names``."""
    way = [root]
    for name in names:
        folder = way[-1]
        if name not in folder.folders:
            path = f"{folder.path}/{name}" if folder.path else name
            folder.folders[name] = _Folder(name, path)
        way.append(folder.folders[name])
    return way


def _leaf(item: Item, name: str) -> Node:
    return Node(name, item.path, item, False, 1, item.entry.size, item.packed)  # noqa: FBT003 -- a field like any other


def _by_name(node: Node) -> tuple[bool, str, str]:
    return not node.is_folder, node.name.casefold(), node.name


def _by_folded_name(node: Node) -> tuple[str, str]:
    return node.name.casefold(), node.name


def _by_size(node: Node) -> int:
    return node.size


def _by_packed(node: Node) -> int:
    return -1 if node.packed is None else node.packed


def _by_kind(node: Node) -> str:
    if node.item is None or node.is_folder:
        return ""
    return (
        f"{node.item.entry.type}{type_of(node.name)}"
        if node.item.entry.type is not EntryType.FILE
        else (type_of(node.name).value)
    )


def _is_file(node: Node) -> bool:
    return not node.is_folder


_KEYS: dict[Column, Callable[[Node], tuple[str, str] | int | str]] = {
    Column.NAME: _by_folded_name,
    Column.SIZE: _by_size,
    Column.PACKED: _by_packed,
    Column.KIND: _by_kind,
}
