"""What becomes of each pack on the device, as a table model."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.audience import Answer, Delivered, Delivery
from studio.ui.look.words import size
from studio.ui.panels.audience.delivery_words import sign, when, why
from studio.ui.panels.audience.naming import language
from studio.ui.pieces.chips import Language
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_NOWHERE = QModelIndex()

_ORDER = (Delivered.INSTALL, Delivered.LATER, Delivered.ON_DEMAND, Delivered.NEVER)


class Column(IntEnum):
    """What stands where."""

    PACK = 0
    LANGUAGE = 1
    WHEN = 2
    SIZE = 3
    WHY = 4


class PackDeliveries(QAbstractTableModel):
    """The packs of an answer: first those that come first, in the project's order where that is equal.

    ``all`` are those of the answer; shown are those of ``show_rows``.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: KeyedRows[Delivery] = KeyedRows(self, _key)
        self.all: Sequence[Delivery] = ()
        self._named = False

    def show_answer(self, answer: Answer, *, named: bool) -> None:
        """Know what becomes of each pack; languages are said by name where they are ``named``."""
        renamed = named != self._named
        self._named = named
        self.all = sorted(answer.deliveries, key=_moment)
        if renamed and len(self.rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1), [])

    def show_rows(self, rows: Sequence[Delivery]) -> None:
        """Show ``rows``, some of ``all`` or all."""
        self.rows.take(rows)

    @property
    def shown(self) -> tuple[Delivery, ...]:
        """The rows in their order."""
        return tuple(self.rows[place] for place in range(len(self.rows)))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or role not in {_DISPLAY, _TOOL_TIP, _SPOKEN, CELL_ROLE}:
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == _DISPLAY:
            return self._text(row, column)
        if role == CELL_ROLE:
            return self._cell(row, column)
        if role == _SPOKEN:
            return cell_words(self._text(row, column), self._cell(row, column))
        return self._tool_tip(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section == Column.SIZE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return self._title(Column(section)) if role == _DISPLAY else None

    def _title(self, column: Column) -> str:
        match column:
            case Column.PACK:
                return self.tr("Asset pack")
            case Column.LANGUAGE:
                return self.tr("Language")
            case Column.WHEN:
                return self.tr("When")
            case Column.SIZE:
                return self.tr("Download")
            case Column.WHY:
                return self.tr("Why")
            case _:
                assert_never(column)

    def _text(self, row: Delivery, column: Column) -> str:
        match column:
            case Column.PACK:
                return row.offer.pack_id
            case Column.LANGUAGE:
                return ""
            case Column.WHEN:
                return when(row.delivered)
            case Column.SIZE:
                return size(row.offer.bytes)
            case Column.WHY:
                return why(row, named=self._named)
            case _:
                assert_never(column)

    def _cell(self, row: Delivery, column: Column) -> Cell:
        away = row.delivered is Delivered.NEVER
        match column:
            case Column.PACK:
                return Cell(pack=row.offer.pack_id, mono=True, dimmed=away)
            case Column.LANGUAGE:
                return Cell(language=self._language(row), dimmed=away)
            case Column.WHEN:
                return Cell(sign=sign(row.delivered), dimmed=away)
            case Column.SIZE:
                return Cell(number=True, dimmed=away)
            case Column.WHY:
                return Cell(dimmed=away)
            case _:
                assert_never(column)

    def _tool_tip(self, row: Delivery, column: Column) -> str | None:
        if column is Column.LANGUAGE:
            return language(row.offer.language or "", named=self._named).words
        if column is Column.WHEN:
            return why(row, named=self._named)
        if column is not Column.SIZE:
            return None
        if row.offer.bytes_are == "built":
            return self.tr("As it was built last: what is downloaded.")
        return self.tr("Its source files: it has not been built as it is now.")

    def _language(self, row: Delivery) -> Language:
        """Without its name: the column is narrow, and the tool tip has it."""
        return Language((row.offer.language or "").replace("_", "-"))


def _key(row: Delivery) -> str:
    return row.offer.key


def _moment(row: Delivery) -> int:
    return _ORDER.index(row.delivered)
