"""A list below a line, to choose from while typing goes on in the line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from studio.ui.look.scale import units
from studio.ui.pieces.choosing import list_at
from studio.ui.pieces.language_list import Heading, Item, LanguageList
from studio.ui.pieces.language_rows import LanguageRows
from studio.ui.pieces.line import Line
from studio.values import dataclass

_MOST_SHOWN = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Taken:
    """The key of what somebody chose in the list."""

    key: str


class ListBelow(QObject):
    """Rows under headings below ``line``. ``taken`` carries a ``Taken``; the line is left as it is.

    ``entered`` tells that Enter was pressed with nothing chosen. Arrows go through the rows and skip the
    headings; above the first row nothing is chosen. Every other key is the line's.
    """

    taken = Signal(object)
    entered = Signal()

    def __init__(self, line: Line, name: str, *, width: int = 480) -> None:
        super().__init__(line)
        self._line = line
        self._width = width
        self._list = LanguageList(self)
        self._popup, self.completer = list_at(line, self._list, LanguageRows, name, _MOST_SHOWN)
        # After the completer's own, so that this one is asked first.
        self._popup.installEventFilter(self)
        self._popup.clicked.connect(self._clicked)

    @property
    def popup(self) -> QListView:
        """The list."""
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether it stands below the line."""
        return self._popup.isVisible()

    @property
    def keys(self) -> tuple[str, ...]:
        """What can be taken, in order."""
        return self._list.keys

    @property
    def chosen(self) -> str | None:
        """The key of the row that is pointed at."""
        index = self._popup.currentIndex()
        key: object = index.data(int(Qt.ItemDataRole.EditRole)) if self.is_open and index.isValid() else None
        return key if isinstance(key, str) else None

    def show_items(self, items: tuple[Item, ...], current: str = "") -> None:
        """Open it with ``items``, pointing at the one with the key ``current``; without items, close it."""
        self._list.show_items(items)
        if not any(not isinstance(one, Heading) for one in items):
            self.close()
            return
        line = self._line
        # A right-to-left window has its list from right to left, although the line for tags never is.
        parent = line.parentWidget()
        if parent is not None:
            self._popup.setLayoutDirection(parent.layoutDirection())
        self._popup.setMinimumWidth(min(units(line, self._width), line.screen().availableSize().width()))
        self.completer.complete()
        row = self._list.row_of(current) if current else -1
        self._point(row)

    def close(self) -> None:
        """Take it away."""
        self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line have every key but those that choose and close."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is not self._popup or not pressed or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return self._pressed(event) or super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether the list has done what the key is for."""
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and alt):
            self.close()
        elif key in _ENTER or (key == Qt.Key.Key_Tab and self.chosen is not None):
            self._enter()
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _enter(self) -> None:
        chosen = self.chosen
        self.close()
        if chosen is not None:
            self.taken.emit(Taken(chosen))
        else:
            self.entered.emit()

    def _step(self, count: int) -> None:
        """Point ``count`` rows further, as far as there are some; before the first one at none."""
        rows = self._list.choosable
        here = self._popup.currentIndex().row()
        place = rows.index(here) if here in rows else -1
        wanted = min(place + count, len(rows) - 1)
        self._point(rows[wanted] if wanted >= 0 else -1)

    def _point(self, row: int) -> None:
        if row < 0:
            self._popup.setCurrentIndex(QModelIndex())
            self._popup.clearSelection()
            self._popup.scrollToTop()
            return
        index = self._list.index(row)
        self._popup.setCurrentIndex(index)
        # The heading of the first row belongs to it.
        self._popup.scrollTo(self._list.index(0) if row == 1 else index)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        key: object = index.data(int(Qt.ItemDataRole.EditRole))
        if isinstance(key, str):
            self.close()
            self.taken.emit(Taken(key))


_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_SHOWN - 1,
    Qt.Key.Key_PageUp: 1 - _MOST_SHOWN,
}
