"""What a pack ships, and what it leaves out, as a table model. A row costs something only when it is seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
    named_path,
)
from studio.project.assets import Asset, AssetKind
from studio.project.companions import Companions
from studio.project.contents import Contents, PackedFile
from studio.ui.look import words
from studio.ui.look.colours import Meaning
from studio.ui.panels.pack.company_words import also_tip, also_words, twin_tip, twin_words
from studio.ui.panels.pack.contents_columns import Column, titles
from studio.ui.panels.pack.contents_rows import (
    ContentsRow,
    LeftOut,
    asset_of,
    company_of,
    place_in,
    row_key,
    rows_of,
    stored_path,
)
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ASKED = frozenset({_DISPLAY, _TOOL_TIP, _SPOKEN, CELL_ROLE})
_NOWHERE = QModelIndex()


class ContentsTable(QAbstractTableModel):
    """The rows of one pack's contents: what ships first, then what does not and why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: KeyedRows[ContentsRow] = KeyedRows(self, row_key)
        self.all: Sequence[ContentsRow] = ()
        self._contents: Contents | None = None
        self._selectors: Mapping[int, Selector] = {}
        self._companions: Companions | None = None
        self._dimmed = False

    def show_contents(self, contents: Contents | None, *, checking: bool) -> None:
        """Know ``contents``, dimmed while ``checking``. ``all`` are its rows; ``show_rows`` shows them."""
        before, self._dimmed = self._contents, checking
        if contents is before:
            return
        self._contents = contents
        self.all = () if contents is None else rows_of(contents)
        if contents is None or before is None or before.pack.path != contents.pack.path:
            self.rows.replace(())
            self._companions = None
        if contents is not None:
            self._selectors = {selector.index: selector for selector in contents.pack.manifest.selectors}

    @property
    def companions(self) -> Companions | None:
        """The companions of the files, as far as they are known."""
        return self._companions

    def show_companions(self, companions: Companions) -> None:
        """Know the companions of the files."""
        self._companions = companions
        if len(self.rows):
            last = len(self.rows) - 1
            self.dataChanged.emit(self.index(0, Column.TWINS), self.index(last, Column.ALSO), [])

    def words(self, row: int) -> tuple[str, ...]:
        """The cells of ``row`` as they are read, in the order of the columns."""
        return tuple(self._text(self.rows[row], column) for column in Column)

    def entry(self, row: int) -> ContentsRow:
        """What stands in ``row``."""
        return self.rows[row]

    def show_rows(self, rows: Sequence[ContentsRow]) -> None:
        """Show ``rows``, some of ``all`` or all; those of the same pack stay with their files."""
        if len(self.rows):
            self.rows.take(rows)
        else:  # No key is asked for before it is needed.
            self.rows.replace(rows)

    def source(self, row: int) -> str:
        """The path of the file on disk, below the pack's base."""
        return asset_of(self.rows[row]).path

    def path(self, row: int) -> str:
        """The path under which the file is stored, or would be."""
        return stored_path(self.rows[row])

    def taken(self, row: int) -> bool:
        """Whether a selector takes the file, so that it can be left out."""
        return isinstance(self.rows[row], PackedFile)

    def disk_path(self, row: int) -> str:
        """The path of the file as the disk spells it, below the pack's base."""
        return asset_of(self.rows[row]).disk_path

    def selector(self, row: int) -> int | None:
        """The number of the selector that is answerable for the row."""
        match self.rows[row]:
            case PackedFile(selectors=selectors):
                return selectors[0]
            case LeftOut(index=index):
                return index
            case Asset():
                return None

    def place(self, path: str) -> int | None:
        """The row of the file stored as ``path``, or of the one that comes from there."""
        return place_in(self.rows.all, path)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in _ASKED or not index.isValid():
            return None
        entry, column = self.rows[index.row()], Column(index.column())
        if role == _DISPLAY:
            return self._text(entry, column)
        if role == CELL_ROLE:
            return self._cell(entry, column)
        if role == _TOOL_TIP:
            return self._tip(entry, column)
        return cell_words(self._text(entry, column), self._cell(entry, column))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section == Column.SIZE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return titles()[Column(section)] if role == _DISPLAY else None

    def _text(self, entry: ContentsRow, column: Column) -> str:
        match column:
            case Column.PATH:
                return stored_path(entry)
            case Column.SIZE:
                return words.size(asset_of(entry).size)
            case Column.SELECTOR:
                return self._reason(entry)
            case Column.TWINS | Column.ALSO:
                return self._company_words(entry, column)
            case Column.SOURCE:
                return _other_source(entry)
            case _:
                assert_never(column)

    def _cell(self, entry: ContentsRow, column: Column) -> Cell:
        shipped = isinstance(entry, PackedFile) and entry.asset.kind is AssetKind.FILE
        dimmed = self._dimmed or not shipped
        match column:
            case Column.PATH | Column.SOURCE:
                return Cell(mono=True, dimmed=dimmed)
            case Column.SIZE:
                return Cell(number=True, dimmed=dimmed)
            case Column.SELECTOR:
                return self._reason_cell(entry, dimmed=dimmed)
            case Column.TWINS | Column.ALSO:
                return self._company_cell(entry, column)
            case _:
                assert_never(column)

    def _reason(self, entry: ContentsRow) -> str:
        """Which selector takes the file, or what keeps it out."""
        match entry:
            case PackedFile(asset=Asset(kind=AssetKind.LINK)):
                return self.tr("Not packed: it is a link")
            case PackedFile(asset=Asset(kind=AssetKind.OTHER)):
                return self.tr("Not packed: it is no regular file")
            case PackedFile(asset=Asset(readable=False)):
                return self.tr("Cannot be read")
            case PackedFile(selectors=selectors):
                return self._selector_words(selectors[0])
            case Asset(ignored_by=rule):
                return self.tr("Ignored: {rule}").format(rule=words.isolated(rule or ""))
            case LeftOut(index=index):
                return self._selector_words(index)
            case _:
                assert_never(entry)

    def _reason_cell(self, entry: ContentsRow, *, dimmed: bool) -> Cell:
        match entry:
            case PackedFile(asset=asset, selectors=selectors):
                if asset.kind is not AssetKind.FILE:
                    return Cell(sign="link", meaning=Meaning.ERROR)
                if not asset.readable:
                    return Cell(sign="unreadable", meaning=Meaning.ERROR)
                return Cell(
                    dimmed=dimmed, aside=f"+{words.count(len(selectors) - 1)}" if len(selectors) > 1 else ""
                )
            case Asset() | LeftOut():
                return Cell(sign="ignored", dimmed=True)
            case _:
                assert_never(entry)

    def _company_words(self, entry: ContentsRow, column: Column) -> str:
        if self._companions is None:
            shipped = isinstance(entry, PackedFile)
            return self.tr("checking …") if shipped and column is Column.TWINS else ""
        words = twin_words if column is Column.TWINS else also_words
        return words(company_of(entry, self._companions), self._companions)

    def _company_cell(self, entry: ContentsRow, column: Column) -> Cell:
        company = company_of(entry, self._companions)
        if column is Column.ALSO and company.clashing:
            return Cell(meaning=Meaning.WARNING, dimmed=self._dimmed)
        if column is Column.TWINS and company.same:
            return Cell(meaning=Meaning.NOTE, dimmed=self._dimmed)
        return Cell(dimmed=self._dimmed or not company.without)

    def _tip(self, entry: ContentsRow, column: Column) -> str | None:
        if column is Column.SELECTOR:
            return self._takers(entry)
        if column not in {Column.TWINS, Column.ALSO} or self._companions is None:
            return None
        words = twin_tip if column is Column.TWINS else also_tip
        return words(company_of(entry, self._companions), self._companions) or None

    def _takers(self, entry: ContentsRow) -> str | None:
        """All selectors that take the file, in order, where there are several."""
        if not isinstance(entry, PackedFile) or len(entry.selectors) < 2:
            return None
        return "\n".join(self._selector_words(index) for index in entry.selectors)

    def _selector_words(self, index: int) -> str:
        selector = self._selectors.get(index)
        if selector is None:
            return ""
        text = self.tr("{number}. {selector}")
        return text.format(number=words.count(index + 1), selector=self._selector_name(selector))

    def _selector_name(self, selector: Selector) -> str:
        path = words.isolated(named_path(selector))
        match selector:
            case DirectorySelector() | RenamedDirectory():
                return self.tr("Folder {path}").format(path=path)
            case FileSelector() | RenamedFile():
                return self.tr("File {path}").format(path=path)
            case PatternSelector():
                return self.tr("Pattern {path}").format(path=path)
            case Exclusion():
                return self.tr("Left out of this pack")
            case _:
                assert_never(selector)


def _other_source(entry: ContentsRow) -> str:
    """The path on disk where it differs from the one in the pack."""
    if isinstance(entry, PackedFile) and entry.asset.path != entry.path:
        return entry.asset.path
    return ""
