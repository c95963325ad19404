"""The reason as a table model: a row for each preferred language, and for what else was in the running."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from studio.ui.look.words import count, isolated, meaning_word
from studio.ui.panels.audience.delivery_words import plain
from studio.ui.panels.audience.reasons import Reason
from studio.ui.pieces.chips import Language
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands where."""

    ASKED = 0
    FOUND = 1
    CHAIN = 2
    SCORE = 3


_TOLD = (Column.FOUND, Column.CHAIN, Column.SCORE)


class Steps(QAbstractTableModel):
    """The lines of a reason."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: KeyedRows[Reason] = KeyedRows(self, _key)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show these lines."""
        self.rows.take(reasons)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or role not in {_DISPLAY, _TOOL_TIP, _SPOKEN, CELL_ROLE}:
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == CELL_ROLE:
            return _cell(row, column)
        if role == _TOOL_TIP:
            return self._tool_tip(row, column)
        if role == _SPOKEN:
            sign = meaning_word(row.meaning) if row.meaning and column is Column.FOUND else ""
            return cell_words(_text(row, column), _cell(row, column), sign)
        return _text(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section == Column.SCORE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return self._title(Column(section)) if role == _DISPLAY else None

    def as_text(self, chosen: frozenset[int] = frozenset()) -> str:
        """Lines to be pasted into a table elsewhere: those with these numbers, or all."""
        places = sorted(chosen) or range(len(self.rows))
        rows = [self.rows[place] for place in places]
        lines = ["\t".join((row.asked, *(_text(row, column) for column in _TOLD))) for row in rows]
        return plain("\n".join(lines) + "\n")

    def _title(self, column: Column) -> str:
        match column:
            case Column.ASKED:
                return self.tr("Asked for")
            case Column.FOUND:
                return self.tr("Found")
            case Column.CHAIN:
                return self.tr("Looked for, in this order")
            case Column.SCORE:
                return self.tr("Score")
            case _:
                assert_never(column)

    def _tool_tip(self, row: Reason, column: Column) -> str | None:
        match column:
            case Column.FOUND:
                return row.found
            case Column.ASKED | Column.CHAIN:
                return row.chain or None
            case Column.SCORE if row.score is not None:
                return self.tr("Apple's score. -1 is the same text, 0 the same language; the lowest wins.")
            case _:
                return None


def _text(row: Reason, column: Column) -> str:
    match column:
        case Column.ASKED:
            return ""
        case Column.FOUND:
            return row.found
        case Column.CHAIN:
            return row.chain
        case Column.SCORE:
            score = "" if row.score is None else count(row.score).replace("-", "\u2212")
            mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
            return isolated(score) if score and mirrored else score
        case _:
            assert_never(column)


def _cell(row: Reason, column: Column) -> Cell:
    match column:
        case Column.ASKED:
            return Cell(language=Language(row.asked) if row.asked else None)
        case Column.FOUND:
            return Cell(meaning=row.meaning, dimmed=row.meaning is None)
        case Column.CHAIN:
            return Cell(mono=True, dimmed=row.meaning is None)
        case Column.SCORE:
            return Cell(number=True, dimmed=True)
        case _:
            assert_never(column)


def _key(row: Reason) -> int:
    return row.number
