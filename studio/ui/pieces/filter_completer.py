"""What could be typed next into a filter, as a list below its line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from studio.project.filtering.completion import Completion, completions
from studio.project.filtering.listing import Field
from studio.ui.look.scale import units
from studio.ui.pieces.choosing import list_at
from studio.ui.pieces.filter_line import FilterLine
from studio.ui.pieces.filter_words import field_words, value_words
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, RowDelegate, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()

_MOST_SHOWN = 12
_WIDTH = 320
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterCompleter(QObject):
    """Offers fields and values while somebody types. Enter takes one only where one is chosen.

    ``taken`` carries the ``Completion`` that somebody chose. The line is left to whoever hears of it.
    ``entered`` tells that Enter was pressed with nothing chosen.
    """

    taken = Signal(object)
    entered = Signal()

    def __init__(self, line: FilterLine) -> None:
        super().__init__(line)
        self._line = line
        self._offers = _Offers(self)
        name = self.tr("What can be typed")
        self._popup, self._completer = list_at(line, self._offers, RowDelegate, name, _MOST_SHOWN)
        # After the completer's own, so that this one is asked first.
        self._popup.installEventFilter(self)
        self._popup.clicked.connect(self._clicked)

    @property
    def popup(self) -> QListView:
        """The list."""
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether the list stands below the line."""
        return self._popup.isVisible()

    @property
    def offered(self) -> tuple[Completion, ...]:
        """What the list holds."""
        return self._offers.completions

    def offer(self, fields: Sequence[Field]) -> bool:
        """Show what may stand where the cursor is; whether there is anything."""
        text, cursor = self._line.text(), self._line.cursorPosition()
        found = completions(text, cursor, fields)
        self._offers.show_completions(found)
        if not found:
            self.close()
            return False
        self._popup.setMinimumWidth(min(units(self._line, _WIDTH), self._line.screen().size().width()))
        self._completer.complete()
        self._popup.setCurrentIndex(QModelIndex())
        return True

    def close(self) -> None:
        """Take the list away."""
        self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line have every key but those that choose and close."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is not self._popup or not pressed or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        row = self._popup.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        if event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self._take(max(0, row))
            return True
        if event.key() in _ENTER:
            self.close()
            if row >= 0:
                self._take(row)
            else:
                self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        self.close()
        if row < len(self.offered):
            self.taken.emit(self.offered[row])


class _Offers(QAbstractListModel):
    """Completions, each with what it means."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.completions: tuple[Completion, ...] = ()

    def show_completions(self, found: tuple[Completion, ...]) -> None:
        """List ``found`` instead of what was listed."""
        if found == self.completions:
            return
        self.beginResetModel()  # It is short, and what was chosen in it is chosen no more.
        self.completions = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.completions)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        one = self.completions[index.row()]
        if role in {_DISPLAY, _EDIT}:
            return one.text
        if role == CELL_ROLE:
            return _cell(one)
        return cell_words(one.text, _cell(one)) if role == _SPOKEN else None


def _cell(one: Completion) -> Cell:
    said = value_words(one.field, one.value) if one.value else field_words(one.field)
    return Cell(mono=True, aside=said)
