"""The entries of the log as rows: those that are grave enough and have all the words."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.ui.look.colours import Meaning
from studio.ui.look.words import meaning_word
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.workspace.journal import REMEMBERED, Entry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_HORIZONTAL = Qt.Orientation.Horizontal
TIME, KIND, TEXT = range(3)


class LogRows(QAbstractTableModel):
    """Time, kind and text of each entry, oldest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[Entry] = []
        self._shown: list[Entry] = []
        self._level = logging.INFO
        self._words: tuple[str, ...] = ()
        self._heads = (self.tr("Time"), self.tr("Kind"), self.tr("What was noted"))

    @property
    def shown(self) -> Sequence[Entry]:
        """The entries that fit, oldest first."""
        return tuple(self._shown)

    def add(self, entries: Iterable[Entry]) -> None:
        """Take ``entries`` in, which are newer than all others."""
        last = self._all[-1].number if self._all else 0
        new = [entry for entry in entries if entry.number > last]
        self._all = (self._all + new)[-REMEMBERED:]
        fitting = [entry for entry in new if self._fits(entry)]
        if fitting:
            row = len(self._shown)
            self.beginInsertRows(_NOWHERE, row, row + len(fitting) - 1)
            self._shown += fitting
            self.endInsertRows()
        self._forget()

    def filter_by(self, level: int, text: str) -> None:
        """Show what is at least as grave as ``level`` and has all words of ``text``."""
        self.beginResetModel()
        self._level, self._words = level, tuple(text.casefold().split())
        self._shown = [entry for entry in self._all if self._fits(entry)]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation == _HORIZONTAL and role == _DISPLAY:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == _DISPLAY:
            return self._text(entry, index.column())
        if role == CELL_ROLE:
            return _cell(entry, index.column())
        if role == _TOOL_TIP and index.column() == TEXT:
            return entry.text
        return None

    def _text(self, entry: Entry, column: int) -> str:
        match column:
            case 0:
                return time.strftime("%H:%M:%S", time.localtime(entry.seconds))
            case 1:
                return meaning_word(meaning_of(entry))
            case _:
                return entry.text.partition("\n")[0]

    def _fits(self, entry: Entry) -> bool:
        if entry.level < self._level:
            return False
        text = f"{entry.part} {entry.text}".casefold()
        return all(word in text for word in self._words)

    def _forget(self) -> None:
        """Those that are not remembered any more go."""
        oldest = self._all[0].number if self._all else 0
        gone = sum(1 for entry in self._shown if entry.number < oldest)
        if gone:
            self.beginRemoveRows(_NOWHERE, 0, gone - 1)
            del self._shown[:gone]
            self.endRemoveRows()


def meaning_of(entry: Entry) -> Meaning:
    """How grave an entry is, as the window shows it."""
    if entry.level >= logging.ERROR:
        return Meaning.ERROR
    return Meaning.WARNING if entry.level >= logging.WARNING else Meaning.NOTE


def _cell(entry: Entry, column: int) -> Cell | None:
    if column == TIME:
        return Cell(dimmed=True, mono=True)
    return Cell(meaning=meaning_of(entry)) if column == KIND else None
