"""The packs as a tree model: families with their packs below, and packs that stand alone."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import field
from itertools import count, groupby
from pathlib import Path
from typing import overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio.ui.panels.packs.cells import Column, cell, heading, is_number, spoken, text, tool_tip, written
from studio.ui.panels.packs.rows import Branch, FamilyRow, PackRow, Row
from studio.ui.pieces.row_delegate import CELL_ROLE
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

PACKS = "application/x-pack-studio-packs"
"""How packs are carried from one place of the list to another: their manifests, NUL between them."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ASKED = frozenset({_DISPLAY, _EDIT, _TOOL_TIP, _SPOKEN, CELL_ROLE})
_COLUMNS = tuple(Column)
_NOWHERE = QModelIndex()
# Put together once: a view asks for them row by row.
_FAMILY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_PACK = _FAMILY | Qt.ItemFlag.ItemNeverHasChildren
_TYPED_FAMILY = _FAMILY | Qt.ItemFlag.ItemIsEditable
_TYPED_PACK = _PACK | Qt.ItemFlag.ItemIsEditable
_MOST_RUNS = 100
"""Up to so many runs of rows come and go one by one; more cost less shown all afresh."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """Somebody typed another id into the row of a pack, or another name into that of a family."""

    row: Row
    name: str


@dataclass(slots=True)
class _Node:
    """A row, the number of the one above it (0: none), and those of the rows below."""

    number: int
    above: int
    row: Row | None
    below: list[int] = field(default_factory=list[int])


class PackModel(QAbstractItemModel):
    """It changes only by ``take``; what is typed into it goes out by ``renamed``."""

    renamed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._nodes: dict[int, _Node] = {0: _Node(0, 0, None)}
        self._known: dict[Hashable, int] = {}
        self._places: dict[int, int] | None = None
        self._editable = True

    def take(self, branches: Sequence[Branch], *, editable: bool) -> bool:
        """Show ``branches``; names can be typed over if ``editable``. Whether rows came, went or moved."""
        self._editable = editable
        wanted = _shape(branches)
        differs = wanted != self._shape()
        if differs and self._runs(wanted) > _MOST_RUNS:
            self._begin_afresh(branches)
        elif differs:
            self._follow(branches)
        self._renew(branches)
        return differs

    def row_at(self, index: Index) -> Row | None:
        """The row at ``index``."""
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return node.row if node is not None else None

    def row_of(self, key: Hashable) -> Row | None:
        """The row with that key; ``None`` where it is not shown."""
        number = self._known.get(key)
        return None if number is None else self._nodes[number].row

    def index_of(self, key: Hashable) -> QModelIndex:
        """Where the row with that key stands; invalid where it does not."""
        number = self._known.get(key)
        return QModelIndex() if number is None else self._index(number)

    def families(self) -> Iterator[QModelIndex]:
        """Where the families stand."""
        for number in self._nodes[0].below:
            if isinstance(self._nodes[number].row, FamilyRow):
                yield self._index(number)

    def packs(self) -> Iterator[PackRow]:
        """All packs that are shown, from top to bottom."""
        for number in self._nodes[0].below:
            node = self._nodes[number]
            for one in (node, *(self._nodes[child] for child in node.below)):
                if isinstance(one.row, PackRow):
                    yield one.row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() and parent.column() != 0:
            return 0
        node = self._nodes.get(parent.internalId()) if parent.isValid() else self._nodes[0]
        return len(node.below) if node is not None else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        del parent
        return len(_COLUMNS)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if parent.isValid() and parent.column() != 0:
            return QModelIndex()
        node = self._nodes.get(parent.internalId()) if parent.isValid() else self._nodes[0]
        if node is None or not (0 <= row < len(node.below) and 0 <= column < len(_COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, node.below[row])

    @overload
    def parent(self) -> QObject: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None) -> QModelIndex | QObject | None:
        if index is None:
            return super().parent()
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return self._index(node.above) if node is not None and node.above else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        typed = self._editable and index.column() == 0
        if isinstance(row, FamilyRow):
            return _TYPED_FAMILY if typed else _FAMILY
        return _TYPED_PACK if typed else _PACK

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        if role == _ALIGNMENT and is_number(_COLUMNS[section]):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return heading(_COLUMNS[section]) if role == _DISPLAY else None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self.row_at(index) if role in _ASKED else None
        if row is None:
            return None
        column = _COLUMNS[index.column()]
        if role == _DISPLAY:
            return text(row, column)
        if role == CELL_ROLE:
            return cell(row, column)
        if role == _EDIT:
            return written(row)
        return tool_tip(row, column) if role == _TOOL_TIP else spoken(row, column)

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        row = self.row_at(index)
        if role != _EDIT or row is None or not isinstance(value, str):
            return False
        name = value.strip()
        if name and name != written(row):
            self.renamed.emit(Renamed(row, name))
        return True

    def mimeTypes(self) -> list[str]:
        return [PACKS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        paths: dict[Path, None] = {}
        for index in indexes:
            row = self.row_at(index)
            if row is not None:
                paths.update(dict.fromkeys(manifests_of(row)))
        mime = QMimeData()
        mime.setData(PACKS, "\0".join(map(str, paths)).encode("utf-8", "surrogateescape"))
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def _index(self, number: int, column: int = 0) -> QModelIndex:
        if self._places is None:
            self._places = {
                below: place for node in self._nodes.values() for place, below in enumerate(node.below)
            }
        return self.createIndex(self._places[number], column, number)

    def _shape(self) -> list[tuple[Hashable, list[Hashable]]]:
        """The keys that are shown, and those below each."""
        nodes = self._nodes
        return [
            (_key(nodes[number]), [_key(nodes[one]) for one in nodes[number].below])
            for number in nodes[0].below
        ]

    def _runs(self, wanted: Sequence[tuple[Hashable, list[Hashable]]]) -> int:
        """About how many runs of rows come or go."""
        keys = [key for top, below in wanted for key in (top, *below)]
        old = [key for top, below in self._shape() for key in (top, *below)]
        before, after = frozenset(old), frozenset(keys)
        come = sum(not there for there, _ in groupby(key in before for key in keys))
        return come + sum(not there for there, _ in groupby(key in after for key in old))

    def _begin_afresh(self, branches: Sequence[Branch]) -> None:
        self.beginResetModel()
        self._nodes = {0: _Node(0, 0, None)}
        self._known.clear()
        self._nodes[0].below = [self._grown(0, branch) for branch in branches]
        self._places = None
        self.endResetModel()

    def _follow(self, branches: Sequence[Branch]) -> None:
        """Rows that go go first, then those come that are new, then all are put in their places."""
        left = self._cut(branches)
        self._plant(branches)
        if left or self._shape() != _shape(branches):
            self._arrange(branches, left)
        if left:
            self._remove(0, [len(branches) + place for place in range(len(left))])

    def _cut(self, branches: Sequence[Branch]) -> list[int]:
        """Take away what is not wanted; families of which a pack stays elsewhere are left, and given."""
        after = {key for top, below in _shape(branches) for key in (top, *below)}
        left: list[int] = []
        gone: list[int] = []
        for place, number in enumerate(self._nodes[0].below):
            node = self._nodes[number]
            dead = [at for at, one in enumerate(node.below) if _key(self._nodes[one]) not in after]
            if _key(node) in after or len(dead) < len(node.below):
                self._remove(number, dead)
                left += [number] if _key(node) not in after else []
            else:
                gone.append(place)
        self._remove(0, gone)
        return left

    def _plant(self, branches: Sequence[Branch]) -> None:
        """Insert what is new: after what it shall follow, as far as that is there."""
        self._insert(0, branches)
        for branch in branches:
            if branch.packs:
                number = self._known[branch.row.key]
                self._insert(number, [Branch(row) for row in branch.packs])

    def _insert(self, above: int, branches: Sequence[Branch]) -> None:
        node, last = self._nodes[above], -1
        for new, run in groupby(branches, key=self._is_new):
            some = list(run)
            if not new:
                places = {number: place for place, number in enumerate(node.below)}
                last = places.get(self._known[some[-1].row.key], last)
                continue
            first = last + 1
            parent = self._index(above) if above else QModelIndex()
            self.beginInsertRows(parent, first, first + len(some) - 1)
            node.below[first:first] = [self._grown(above, branch) for branch in some]
            self._places = None
            self.endInsertRows()
            last = first + len(some) - 1

    def _is_new(self, branch: Branch) -> bool:
        return branch.row.key not in self._known

    def _grown(self, above: int, branch: Branch) -> int:
        number = next(self._numbers)
        self._nodes[number] = node = _Node(number, above, branch.row)
        self._known[branch.row.key] = number
        # A pack that stood elsewhere moves here later: it stays the row that it was.
        node.below = [self._grown(number, Branch(row)) for row in branch.packs if row.key not in self._known]
        return number

    def _arrange(self, branches: Sequence[Branch], left: Sequence[int]) -> None:
        """Put all rows where they belong, and what is ``left`` over at the end."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        for number in left:
            self._nodes[number].below = []
        for branch in branches:
            number = self._known[branch.row.key]
            self._adopt(number, [self._known[row.key] for row in branch.packs])
        self._adopt(0, [*(self._known[branch.row.key] for branch in branches), *left])
        self._places = None
        there = [self._index(index.internalId(), index.column()) for index in kept]
        self.changePersistentIndexList(kept, there)
        self.layoutChanged.emit()

    def _adopt(self, above: int, numbers: list[int]) -> None:
        self._nodes[above].below = numbers
        for number in numbers:
            self._nodes[number].above = above

    def _remove(self, above: int, places: Iterable[int]) -> None:
        """Take away the rows at ``places`` below ``above``, from the last to the first."""
        node = self._nodes[above]
        for first, last in reversed(list(_spans(places))):
            parent = self._index(above) if above else QModelIndex()
            self.beginRemoveRows(parent, first, last)
            for number in node.below[first : last + 1]:
                self._forget(number)
            del node.below[first : last + 1]
            self._places = None
            self.endRemoveRows()

    def _forget(self, number: int) -> None:
        node = self._nodes.pop(number)
        if self._known.get(_key(node)) == number:
            del self._known[_key(node)]
        for below in node.below:
            self._forget(below)

    def _renew(self, branches: Sequence[Branch]) -> None:
        """Show what the rows say now, which are those that are shown."""
        self._show_rows(0, [branch.row for branch in branches])
        for branch in branches:
            if branch.packs:
                self._show_rows(self._known[branch.row.key], branch.packs)

    def _show_rows(self, above: int, rows: Sequence[Row]) -> None:
        fresh: list[int] = []
        for place, (number, row) in enumerate(zip(self._nodes[above].below, rows, strict=True)):
            node = self._nodes[number]
            if node.row is not row:
                node.row = row
                fresh.append(place)
        parent = self._index(above) if above and fresh else QModelIndex()
        for first, last in _spans(fresh):
            ends = self.index(first, 0, parent), self.index(last, len(_COLUMNS) - 1, parent)
            self.dataChanged.emit(*ends, [])


def manifests_of(row: Row) -> tuple[Path, ...]:
    """The manifests of ``row``'s pack, or of all packs of the family."""
    return row.manifests if isinstance(row, FamilyRow) else (row.manifest,)


def _key(node: _Node) -> Hashable:
    return node.row.key if node.row is not None else None


def _shape(branches: Sequence[Branch]) -> list[tuple[Hashable, list[Hashable]]]:
    return [(branch.row.key, [row.key for row in branch.packs]) for branch in branches]


def _spans(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of ``places``, which ascend."""
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]
