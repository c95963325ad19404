"""The popup of the palette: a line to type into, and below it what fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.ui.look.scale import Gap, gap, row_height, units
from studio.ui.palette.entries import Entry
from studio.ui.palette.rows import KEYS, TEXT, PaletteRows, spoken
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.notice_bar import announce
from studio.ui.pieces.rows import dress_tree
from studio.values import dataclass

_WIDTH = 640
_MOST_ROWS = 14
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _MOST_ROWS,
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How the popup presents itself: what it is called, what can be typed, and what to say of nothing."""

    title: str
    hint: str
    nothing: str


class PalettePopup(QFrame):
    """A line and a list. ``typed`` carries what is looked for, ``taken`` the ``Entry`` that was chosen.

    Letters go to the line, arrows to the list. It closes by itself, with a choice, Escape or a click
    elsewhere; ``closed`` says so, and the focus is where it was.
    """

    typed = Signal(object)
    taken = Signal(object)
    closed = Signal()

    def __init__(self, manner: Manner, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._manner = manner
        self._window = parent
        self._rows = PaletteRows(self)
        self._line = QLineEdit(self)
        self._list = QTreeView(self)
        self._foot = Caption("", self)
        self._lay_out()
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self._typed)
        self._list.clicked.connect(self._clicked)
        self._list.selectionModel().currentRowChanged.connect(self._tell)

    @property
    def line(self) -> QLineEdit:
        """Where letters are typed."""
        return self._line

    @property
    def list(self) -> QTreeView:
        """What fits."""
        return self._list

    @property
    def rows(self) -> PaletteRows:
        """The lines of the list."""
        return self._rows

    @property
    def foot(self) -> str:
        """What is said below the list."""
        return self._foot.text()

    @property
    def current(self) -> Entry | None:
        """The line that Enter takes."""
        return self._rows.entry(self._list.currentIndex().row())

    def show_entries(self, entries: Sequence[Entry], *, keep: bool = False) -> None:
        """List ``entries`` and point at the first one; ``keep``: at the same as before, if it is there."""
        before = self.current
        self._rows.take(entries)
        row = self._rows.step(-1, 0)
        if keep and before is not None:
            keys = [None if one is None else one.key for one in map(self._rows.entry, self._numbers())]
            row = keys.index(before.key) if before.key in keys else row
        self._point(row)
        self._tell()

    def drop_down(self) -> None:
        """Show it over the upper part of the window."""
        window = self._window.window()
        around = gap(self, Gap.AROUND)
        size = self.sizeHint().boundedTo(window.size() - QSize(2 * around, 2 * around))
        self.resize(size)
        left = (window.width() - size.width()) // 2
        top = min(units(self, 56), max(around, (window.height() - size.height()) // 2))
        self.move(window.mapToGlobal(QPoint(left, top)))
        self.show()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        inside = gap(self, Gap.INSIDE)
        ends = self._line.sizeHint().height() + self._foot.minimumHeight() + 4 * inside
        return QSize(units(self, _WIDTH), _MOST_ROWS * row_height(self) + ends + 2 * self.frameWidth() + 2)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the line are for the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self._take(self.current)
        elif event.key() in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._point(self._rows.step(self._list.currentIndex().row(), _STEPS[event.key()]))
        else:
            return False
        return True

    def _numbers(self) -> range:
        return range(self._rows.rowCount())

    def _point(self, row: int) -> None:
        index = self._rows.index(row, TEXT) if row >= 0 else QModelIndex()
        self._list.setCurrentIndex(index)
        # The heading of the first line belongs to it.
        self._list.scrollTo(self._rows.index(0, TEXT) if row == 1 else index)

    @Slot()
    def _tell(self) -> None:
        current = self.current
        if current is not None:
            announce(self._list, spoken(current))
            said = current.obstacle or self.tr("Enter takes it, Escape leaves everything as it was.")
        else:
            said = self._manner.nothing if self._line.text().strip() else self._manner.hint
        if self._foot.text() != said:
            self._foot.setText(said)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.typed.emit(text)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._take(self._rows.entry(index.row()))

    def _take(self, entry: Entry | None) -> None:
        """Take ``entry``; of one that cannot be done now the reason stands below the list."""
        if entry is not None and entry.obstacle is None:
            self.close()
            self.taken.emit(entry)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWindowTitle(self._manner.title)
        self.setAccessibleName(self._manner.title)
        self._line.setPlaceholderText(self._manner.title)
        self._line.setAccessibleName(self._manner.title)
        self._line.setAccessibleDescription(self._manner.hint)
        let_clear(self._line)
        view = self._list
        view.setModel(self._rows)
        dress_tree(view)
        view.setRootIsDecorated(False)
        view.setHeaderHidden(True)
        view.setAccessibleName(self.tr("What fits"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The line keeps the focus: letters that are typed into the list would be lost.
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = view.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.ResizeToContents)
        inside = gap(self, Gap.INSIDE)
        top, foot = QVBoxLayout(), QVBoxLayout()
        for part in (top, foot):
            part.setContentsMargins(inside, inside, inside, inside)
        top.addWidget(self._line)
        foot.addWidget(self._foot)
        self._foot.setMinimumHeight(self._foot.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline(self))
        column.addWidget(view, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)
