"""The asset tree as Qt's views ask for it: a folder's rows are made when somebody looks into it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from studio.project.asset_tree import AssetTree, FileRow, FolderRow
from studio.ui.panels.assets.cells import AssetRow, Column, cell, heading, spoken, state, text, tool_tip
from studio.ui.panels.assets.nodes import (
    AT_ONCE,
    Name,
    Node,
    count_below,
    has_children,
    label_of,
    name_of,
    rows_below,
)
from studio.ui.panels.assets.spans import Span, spans
from studio.ui.panels.assets.urls import URLS, above, carried
from studio.ui.pieces.row_delegate import CELL_ROLE

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ANSWERED = frozenset({_DISPLAY, CELL_ROLE, _TOOL_TIP, _SPOKEN})
_COLUMNS = tuple(Column)
_MOST_SPANS = 50
"""Up to so many spans of rows come and go one by one; more cost less put in order all at once."""

_NOWHERE = QModelIndex()

_LEAF = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_FOLDER = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_MISSING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class AssetModel(QAbstractItemModel):
    """The rows of an ``AssetTree``. A new tree is shown by its differences, where a view has looked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._is_following = False
        self._nodes: dict[int, Node] = {0: Node(0, 0, None, AssetTree(), [])}

    @property
    def tree(self) -> AssetTree:
        """What is shown."""
        return self._nodes[0].tree

    def show_tree(self, tree: AssetTree) -> None:
        """Show ``tree`` by what differs: what a view keeps about the other rows stays."""
        top = self._nodes[0]
        if top.tree is not tree:
            top.tree = tree
            self._is_following = True  # Views that hear of one row may ask for more: not now.
            self._update(top)
            self._is_following = False

    def show_another(self, tree: AssetTree) -> None:
        """Show the tree of another project: nothing that a view keeps has a meaning any more."""
        self.beginResetModel()
        self._nodes = {0: Node(0, 0, None, AssetTree(), [])}
        top = self._nodes[0]
        top.tree = tree
        top.children = [self._grown(0, row, tree) for row in rows_below(top)]
        self.endResetModel()

    def row_at(self, index: Index) -> AssetRow | None:
        """The row at ``index``."""
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return node.row if node is not None else None

    def rows_between(self, above: Index, first: int, last: int) -> Sequence[AssetRow]:
        """The rows ``first`` to ``last`` below ``above``."""
        node = self._node(above)
        numbers = self._children(node)[first : last + 1] if node is not None else []
        return [row for number in numbers if (row := self._nodes[number].row) is not None]

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with that key stands, the first place if it has two; invalid where it is not."""
        found = self._find(self._nodes[0], key)
        return self._index(found) if found is not None else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() and parent.column() != 0:
            return 0
        node = self._node(parent)
        return len(self._children(node)) if node is not None else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        del parent
        return len(_COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        node = self._node(parent)
        if node is None or node.children is None or self._is_following:
            return False
        return count_below(node) > node.limit

    def fetchMore(self, parent: Index) -> None:
        node = self._node(parent)
        if node is not None and self.canFetchMore(parent):
            self._show_up_to(node, node.limit + AT_ONCE)

    def show_all(self, parent: Index = _NOWHERE) -> None:
        """Tell views of all rows right below ``parent``, however many there are."""
        node = self._node(parent)
        if node is not None:
            self._show_up_to(node, count_below(node))

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        if parent.isValid() and parent.column() != 0:
            return False
        node = self._node(parent)
        return node is not None and has_children(node)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        node = self._node(parent)
        if node is None or not 0 <= column < len(_COLUMNS) or (parent.isValid() and parent.column() != 0):
            return QModelIndex()
        children = self._children(node)
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    @overload
    def parent(self) -> QObject: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None) -> QModelIndex | QObject | None:
        if index is None:
            return super().parent()
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if node is None or not node.above:
            return QModelIndex()
        return self._index(self._nodes[node.above])

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(row, FileRow):
            return _LEAF
        return _MISSING if row.missing else _FOLDER

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return heading(_COLUMNS[section]) if 0 <= section < len(_COLUMNS) else None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in _ANSWERED:
            return None
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if node is None or node.row is None:
            return None
        row, column = node.row, _COLUMNS[index.column()]
        if role == _DISPLAY:
            return text(row, column, label_of(node))
        if role == CELL_ROLE:
            return cell(row, column)
        if role == _TOOL_TIP:
            return tool_tip(row)
        return self._said(row, column, label_of(node))

    def mimeTypes(self) -> list[str]:
        return [URLS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carried(row.key for one in indexes if (row := self.row_at(one)) is not None)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _said(self, row: AssetRow, column: Column, label: str) -> str:
        if column is Column.NAME:
            return spoken(row, label)
        return state(row) if column is Column.STATE else text(row, column, label)

    def _node(self, index: Index) -> Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else self._nodes[0]

    def _index(self, node: Node, column: int = 0) -> QModelIndex:
        return self.createIndex(self._place(node), column, node.number) if node.number else QModelIndex()

    def _place(self, node: Node) -> int:
        above = self._nodes[node.above]
        if above.places is None:
            above.places = {number: row for row, number in enumerate(above.children or ())}
        return above.places[node.number]

    def _children(self, node: Node) -> list[int]:
        if node.children is None:
            node.children = [self._grown(node.number, row, node.tree) for row in rows_below(node)]
        return node.children

    def _grown(self, above: int, row: AssetRow, tree: AssetTree) -> int:
        number = next(self._numbers)
        self._nodes[number] = Node(number, above, row, tree)
        return number

    def _find(self, node: Node, key: str) -> Node | None:
        names = self._names(node)
        if key not in names and isinstance(node.row, FolderRow) and key in node.tree.files:
            row = node.row
            if key in row.rows:  # It is there, but views have not asked for it yet.
                self._show_up_to(node, len(row.folders) + row.rows.index(key) + AT_ONCE)
                names = self._names(node)
        if key in names:
            return self._nodes[names[key]]
        for folder in above(key):
            child = self._nodes[names[folder]] if folder in names else None
            if child is not None and isinstance(child.row, FolderRow):
                found = self._find(child, key)
                if found is not None:
                    return found
        return None

    def _show_up_to(self, node: Node, limit: int) -> None:
        """Let the first ``limit`` rows below ``node`` be its children."""
        shown = len(self._children(node))
        node.limit = max(node.limit, limit)
        rows = tuple(rows_below(node))
        if len(rows) > shown:
            self._insert(node, Span(shown, len(rows) - 1), rows[shown:])

    def _names(self, node: Node) -> dict[str, int]:
        """The numbers of the children by the keys of their rows."""
        if node.names is None:
            rows = [(self._nodes[number].row, number) for number in self._children(node)]
            node.names = {row.key: number for row, number in rows if row is not None}
        return node.names

    def _update(self, node: Node) -> None:
        """Bring the children of ``node``, which has some or had some, to what its row says now."""
        children = self._children(node)
        wanted = tuple(rows_below(node))
        old = [name_of(self._nodes[number].row) for number in children]
        new = [name_of(row) for row in wanted]
        if old != new:
            self._follow(node, old, new, wanted)
        changed = [place for place, row in enumerate(wanted) if self._renew(children[place], row, node.tree)]
        above = self._index(node)
        for span in spans(changed):
            last = len(_COLUMNS) - 1
            self.dataChanged.emit(self.index(span.first, 0, above), self.index(span.last, last, above))

    def _renew(self, number: int, row: AssetRow, tree: AssetTree) -> bool:
        """Show ``row`` in place of an older one of its name; whether it says something else."""
        node = self._nodes[number]
        old, older = node.row, node.tree
        if isinstance(old, FolderRow) and isinstance(row, FolderRow):
            # A view keeps whether there is anything inside, also where nobody has looked.
            if bool(old.folders or old.rows) is not bool(row.folders or row.rows):
                self._children(node)
            node.row, node.tree = row, tree
            if node.children is not None:
                self._update(node)
        else:
            node.row, node.tree = row, tree
        renamed = not node.above and older.labels.get(row.key) != tree.labels.get(row.key)
        return old is not row or renamed

    def _follow(
        self, node: Node, old: Sequence[Name], new: Sequence[Name], wanted: Sequence[AssetRow]
    ) -> None:
        """From the names ``old`` to ``new``, which are those of ``wanted``: what moves stays the same row."""
        before, after = frozenset(old), frozenset(new)
        gone = spans([row for row, name in enumerate(old) if name not in after])
        come = spans([row for row, name in enumerate(new) if name not in before])
        moved = [name for name in old if name in after] != [name for name in new if name in before]
        if moved or len(gone) + len(come) > _MOST_SPANS:
            self._rearrange(node, old, new, wanted)
            return
        for span in reversed(gone):
            self._remove(node, span)
        for span in come:
            self._insert(node, span, wanted[span.first : span.last + 1])

    def _rearrange(
        self, node: Node, old: Sequence[Name], new: Sequence[Name], wanted: Sequence[AssetRow]
    ) -> None:
        """Rows that go are put at the end and cut off; new ones are put there; then all are put in order."""
        numbers = dict(zip(old, self._children(node), strict=True))
        after = frozenset(new)
        staying = [number for name, number in numbers.items() if name in after]
        going = [number for name, number in numbers.items() if name not in after]
        if going:
            self._permute(node, [*staying, *going])
            self._remove(node, Span(len(staying), len(old) - 1))
        come = [row for row, name in enumerate(new) if name not in numbers]
        if come:
            self._insert(node, Span(len(staying), len(new) - 1), [wanted[row] for row in come])
            numbers.update(zip([new[row] for row in come], self._children(node)[len(staying) :], strict=True))
        self._permute(node, [numbers[name] for name in new])

    def _permute(self, node: Node, numbers: list[int]) -> None:
        """Put the children of ``node`` in the order of ``numbers``."""
        children = self._children(node)
        if numbers == children:
            return
        self.layoutAboutToBeChanged.emit()
        mine = frozenset(children)
        kept = [index for index in self.persistentIndexList() if index.internalId() in mine]
        children[:] = numbers
        node.disturb()
        node.places = {number: row for row, number in enumerate(numbers)}
        there = [
            self.createIndex(node.places[index.internalId()], index.column(), index.internalId())
            for index in kept
        ]
        self.changePersistentIndexList(kept, there)
        self.layoutChanged.emit()

    def _remove(self, node: Node, span: Span) -> None:
        children = self._children(node)
        self.beginRemoveRows(self._index(node), span.first, span.last)
        for number in children[span.first : span.last + 1]:
            self._forget(number)
        del children[span.first : span.last + 1]
        node.disturb()
        self.endRemoveRows()

    def _insert(self, node: Node, span: Span, rows: Sequence[AssetRow]) -> None:
        children = self._children(node)
        self.beginInsertRows(self._index(node), span.first, span.last)
        children[span.first : span.first] = [self._grown(node.number, row, node.tree) for row in rows]
        node.disturb()
        self.endInsertRows()

    def _forget(self, number: int) -> None:
        for child in self._nodes.pop(number).children or ():
            self._forget(child)
