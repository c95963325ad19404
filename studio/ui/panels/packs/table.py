"""The packs as a table model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studio.manifest.values import Essential, OnDemand, Policy, Prefetch
from studio.project.rules import Severity
from studio.ui.look import words
from studio.ui.look.colours import Meaning
from studio.ui.panels.packs.rows import PackRow, Standing
from studio.ui.pieces.chips import Language
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_NOWHERE = QModelIndex()

_ASKED = frozenset({_DISPLAY, _EDIT, _TOOL_TIP, _SPOKEN, CELL_ROLE})


class Column(IntEnum):
    """What stands where."""

    PACK = 0
    LANGUAGE = 1
    POLICY = 2
    FILES = 3
    SIZE = 4
    STATE = 5


@dataclass(frozen=True, slots=True)
class Renamed:
    """Somebody typed another id into the row of ``manifest``."""

    manifest: Path
    pack_id: str


class PackTable(QAbstractTableModel):
    """Rows of packs. It changes only by ``take``; what is typed into it goes out by ``renamed``."""

    renamed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: KeyedRows[PackRow] = KeyedRows(self, _manifest)
        self._editable = True

    def take(self, rows: Sequence[PackRow], *, editable: bool) -> None:
        """Show ``rows``; ids can be typed over if ``editable``."""
        self._editable = editable
        self.rows.take(rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in _ASKED or not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == _DISPLAY:
            return self._text(row, column)
        if role == CELL_ROLE:
            return self._cell(row, column)
        if role == _EDIT:
            return row.pack.manifest.asset_pack_id or ""
        if role == _TOOL_TIP:
            return self._tool_tip(row, column)
        return self._spoken(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section in {Column.FILES, Column.SIZE}:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return self._title(Column(section)) if role == _DISPLAY else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == Column.PACK and self._editable:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid() or not isinstance(value, str):
            return False
        row = self.rows[index.row()]
        pack_id = value.strip()
        if pack_id and pack_id != row.pack.manifest.asset_pack_id:
            self.renamed.emit(Renamed(row.manifest, pack_id))
        return True

    def _title(self, column: Column) -> str:
        match column:
            case Column.PACK:
                return self.tr("Asset pack")
            case Column.STATE:
                return self.tr("State")
            case Column.LANGUAGE:
                return self.tr("Language")
            case Column.POLICY:
                return self.tr("Download")
            case Column.FILES:
                return self.tr("Files")
            case Column.SIZE:
                return self.tr("Size")
            case _:
                assert_never(column)

    def _text(self, row: PackRow, column: Column) -> str:
        match column:
            case Column.PACK:
                return row.pack.name
            case Column.STATE:
                return self._state_words(row)
            case Column.LANGUAGE:
                return ""
            case Column.POLICY:
                return self._policy_words(row.pack.manifest.policy)
            case Column.FILES:
                return words.count(row.standing.files) if row.standing else ""
            case Column.SIZE:
                return words.size(row.standing.bytes) if row.standing else ""
            case _:
                assert_never(column)

    def _cell(self, row: PackRow, column: Column) -> Cell:
        match column:
            case Column.PACK:
                return _pack_cell(row)
            case Column.STATE:
                return self._state_cell(row)
            case Column.LANGUAGE:
                return Cell(language=_language(row), dimmed=True)
            case Column.POLICY:
                return Cell(sign=_policy_sign(row.pack.manifest.policy))
            case Column.FILES | Column.SIZE:
                return Cell(number=True, dimmed=row.checking)
            case _:
                assert_never(column)

    def _state_words(self, row: PackRow) -> str:
        standing = row.standing
        if row.checking or standing is None:
            return self.tr("Checking …")
        if standing.stop is not None:
            return self.tr("Cannot be built")
        if standing.problems and standing.severity is not Severity.INFO:
            return words.problems(standing.problems)
        if row.reading:
            return self.tr("Looking into files …")
        return self.tr("Ready")

    def _state_cell(self, row: PackRow) -> Cell:
        unsaved = self.tr("Not saved") if row.modified else ""
        meaning = _meaning(row)
        notes = ""
        if row.standing is not None and meaning is Meaning.DONE and row.standing.problems:
            notes = self._notes(row.standing)
        aside = " · ".join(part for part in (notes, unsaved) if part)
        return Cell(dimmed=meaning in {None, Meaning.DONE}, aside=aside)

    def _spoken(self, row: PackRow, column: Column) -> str:
        text = self._text(row, column)
        if column is Column.PACK:
            # The sign and the dot beside the name are the words of the last column.
            state = cell_words(self._state_words(row), self._state_cell(row))
            return f"{text}, {state}"
        return cell_words(text, self._cell(row, column))

    def _notes(self, standing: Standing) -> str:
        if standing.problems == 1:
            return self.tr("1 note")
        return self.tr("{count} notes").format(count=words.count(standing.problems))

    def _policy_words(self, policy: Policy | None) -> str:
        match policy:
            case Essential():
                return self.tr("Essential")
            case Prefetch():
                return self.tr("Prefetch")
            case OnDemand():
                return self.tr("On demand")
            case None:
                return self.tr("Not set")
            case _:
                assert_never(policy)

    def _tool_tip(self, row: PackRow, column: Column) -> str | None:
        match column:
            case Column.PACK:
                return "\n".join(filter(None, (self._whole_name(row), self._state_reason(row))))
            case Column.STATE:
                return self._state_reason(row)
            case Column.LANGUAGE:
                return _language(row).words
            case Column.POLICY | Column.FILES | Column.SIZE:
                return None
            case _:
                assert_never(column)

    def _whole_name(self, row: PackRow) -> str:
        name = words.isolated(row.manifest.name)
        if row.pack.manifest.asset_pack_id:
            return self.tr("{pack}, written in {file}").format(pack=words.isolated(row.pack.name), file=name)
        return self.tr("{file} has no asset pack ID yet.").format(file=name)

    def _state_reason(self, row: PackRow) -> str | None:
        unsaved = self.tr("{file} has changes that are not saved.") if row.modified else ""
        unsaved = unsaved.format(file=words.isolated(row.manifest.name))
        reason = ""
        if row.standing is not None and not row.checking:
            reason = row.standing.stop or row.standing.worst
        return " ".join(part for part in (reason, unsaved) if part) or None


_MEANINGS = {
    Severity.ERROR: Meaning.ERROR,
    Severity.WARNING: Meaning.WARNING,
    Severity.INFO: Meaning.DONE,
    None: Meaning.DONE,
}


def _manifest(row: PackRow) -> Path:
    return row.manifest


def _meaning(row: PackRow) -> Meaning | None:
    """How bad the worst problem is; ``None`` while that is not known."""
    if row.checking or row.standing is None:
        return None
    meaning = _MEANINGS[row.standing.severity]
    return None if row.reading and meaning is Meaning.DONE and row.standing.stop is None else meaning


def _pack_cell(row: PackRow) -> Cell:
    named = row.pack.manifest.asset_pack_id
    meaning = _meaning(row)
    return Cell(
        pack=named or row.manifest.name,
        sign="more" if meaning is None else "",
        meaning=meaning,
        mono=True,
        dimmed=named is None,
        aside="●" if row.modified else "",
    )


def _language(row: PackRow) -> Language:
    return Language(row.pack.manifest.language or "")


def _policy_sign(policy: Policy | None) -> str:
    match policy:
        case Essential():
            return "essential"
        case Prefetch():
            return "prefetch"
        case OnDemand():
            return "on-demand"
        case None:
            return ""
        case _:
            assert_never(policy)
