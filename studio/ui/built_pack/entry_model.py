"""The rows of a built pack: folders and files, or files alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.archive.entries import EntryType
from studio.project.file_types import FileType, type_of
from studio.ui.built_pack.arranging import Arrangement, Column, Node, Way
from studio.ui.look.file_words import type_word
from studio.ui.look.words import files, isolated, size
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ROLES = frozenset({_DISPLAY, _TOOL_TIP, _ACCESSIBLE, CELL_ROLE})

_SIGNS = {
    FileType.IMAGE: "image",
    FileType.AUDIO: "audio",
    FileType.VIDEO: "video",
    FileType.TEXT: "text",
    FileType.FONT: "font",
    FileType.MODEL: "model",
    FileType.ARCHIVE: "archive",
    FileType.CODE: "text",
}

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractItemModel):
    """Shows one arrangement after the other. Nothing in it changes but all of it at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Arrangement(Way.TREE)
        # Numbers of rows go on from one arrangement to the next: none is ever used again.
        self._base = 0

    @property
    def shown(self) -> Arrangement:
        """What is shown."""
        return self._shown

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show ``arrangement`` in the place of the one before."""
        self.beginResetModel()
        self._base += len(self._shown.nodes)
        self._shown = arrangement
        self.endResetModel()

    def node(self, index: Index) -> Node | None:
        """The row at ``index``."""
        return self._shown.nodes[self._number(index)] if index.isValid() else None

    def between(self, parent: Index, first: int, last: int) -> Sequence[Node]:
        """The rows of ``parent`` from ``first`` to ``last``: quick, for there may be 100,000."""
        start = self._shown.firsts[self._number(parent)] if parent.isValid() else 0
        return self._shown.nodes[start + first : start + last + 1]

    def place_of(self, number: int) -> QModelIndex:
        """Where the row of that ``number`` of the arrangement is."""
        return self._at(number, 0)

    def place(self, path: str) -> QModelIndex:
        """Where the row of ``path`` is; an invalid index where it is not shown."""
        for number, node in enumerate(self._shown.nodes):
            if node.path == path:
                return self._at(number, 0)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 -- Qt's own
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        first = self._shown.firsts[self._number(parent)] if parent.isValid() else 0
        return self.createIndex(row, column, self._base + first + row)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 -- Qt's own
        if not child.isValid():
            return QModelIndex()
        above = self._shown.parents[self._number(child)]
        return QModelIndex() if above < 0 else self._at(above, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        if not parent.isValid():
            return self._shown.outermost
        return 0 if parent.column() else self._shown.counts[self._number(parent)]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        del parent
        return len(Column)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        node = self._shown.nodes[self._number(index)]
        column = Column(index.column())
        if role == CELL_ROLE:
            return self._cell(node, column)
        if role == _TOOL_TIP:
            return node.path if column is Column.NAME else None
        text = self._text(node, column)
        return cell_words(text, self._cell(node, column)) if role == _ACCESSIBLE else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _TOOL_TIP and section == Column.PACKED:
            return self.tr("How many bytes it takes in the pack")
        heads = (self.tr("Name"), self.tr("Size"), self.tr("Packed"), self.tr("Kind"))
        return heads[section] if role == _DISPLAY else None

    def _number(self, index: Index) -> int:
        return index.internalId() - self._base

    def _at(self, number: int, column: int) -> QModelIndex:
        above = self._shown.parents[number]
        first = self._shown.firsts[above] if above >= 0 else 0
        return self.createIndex(number - first, column, self._base + number)

    def _text(self, node: Node, column: Column) -> str:
        match column:
            case Column.NAME:
                return node.name
            case Column.SIZE:
                return size(node.size)
            case Column.PACKED:
                return "" if node.packed is None else size(node.packed)
            case Column.KIND:
                return self._kind(node)

    def _kind(self, node: Node) -> str:
        if node.is_folder:
            return self.tr("Folder, {files}").format(files=files(node.files))
        entry = node.item.entry if node.item is not None else None
        if entry is None or entry.type is EntryType.FILE:
            return type_word(type_of(node.name))
        if entry.type is EntryType.LINK:
            return self.tr("Link to {path}").format(path=isolated(entry.link or ""))
        return self.tr("No regular file")

    def _cell(self, node: Node, column: Column) -> Cell:
        match column:
            case Column.NAME:
                return Cell(sign=_sign(node), mono=self._shown.way is Way.LIST)
            case Column.SIZE | Column.PACKED:
                return Cell(number=True, dimmed=node.is_folder or column is Column.PACKED)
            case Column.KIND:
                return Cell(dimmed=True)


def _sign(node: Node) -> str:
    if node.is_folder:
        return "folder"
    if node.item is not None and node.item.entry.type is EntryType.LINK:
        return "link"
    return _SIGNS.get(type_of(node.name), "file")
