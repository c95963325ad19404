"""The table of a pack's user info, and what can be done with its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from studio.project.user_info import Value, copied
from studio.ui.look.scale import row_height, units
from studio.ui.panels.pack.user_info_cells import Judge, UserInfoCells
from studio.ui.panels.pack.user_info_rows import KEY, KIND, VALUE, UserInfoRows
from studio.ui.pieces.deed import Deed
from studio.ui.pieces.rows import dress_table
from studio.values import dataclass

_MOST_ROWS = 10


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody wants the value in this row ``by`` so many rows further down."""

    row: int
    by: int


@dataclass(frozen=True, slots=True)
class Remove:
    """Somebody wants these values taken away."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Paste:
    """Somebody wants the values of this text added."""

    text: str


class UserInfoTable(QTableView):
    """As high as its rows. ``asked`` carries what is wanted of them: ``Move``, ``Remove`` or ``Paste``."""

    asked = Signal(object)

    def __init__(self, judge: Judge, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = UserInfoRows(self)
        self._editable = False
        self.setModel(self._rows)
        dress_table(self)
        self.setItemDelegate(UserInfoCells(judge, self))
        self.setAccessibleName(self.tr("User info"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(units(self, 40))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        alt = Qt.KeyboardModifier.AltModifier
        self._up = self._action(self.tr("Move up"), QKeySequence(alt | Qt.Key.Key_Up))
        self._up.triggered.connect(self._move_up)
        self._down = self._action(self.tr("Move down"), QKeySequence(alt | Qt.Key.Key_Down))
        self._down.triggered.connect(self._move_down)
        copy = self._action(self.tr("Copy values"), QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self._copy)
        self._paste = self._action(self.tr("Paste values"), QKeySequence(QKeySequence.StandardKey.Paste))
        self._paste.triggered.connect(self.paste)
        self._remove = self._action(self.tr("Remove values"), QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove.triggered.connect(self.remove_chosen)
        for name, action in (("up", self._up), ("down", self._down), ("remove", self._remove)):
            Deed(f"values.{name}", action, self._obstacle)

    @property
    def rows(self) -> UserInfoRows:
        """The values as rows."""
        return self._rows

    def show_values(self, values: tuple[Value, ...], *, editable: bool, growing: bool) -> None:
        """Show ``values``; where they are ``growing``, more of them can be pasted."""
        self._editable = editable
        current = self.currentIndex().row()
        self._rows.show_values(values, editable=editable)
        for action in (self._up, self._down, self._remove):
            action.setEnabled(editable)
        self._paste.setEnabled(growing)
        if current >= 0 and not self.currentIndex().isValid():
            self.choose(min(current, len(values) - 1))
        self.setVisible(bool(values))
        rows = min(max(1, len(values)), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row_height(self) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys and kinds give way, so that the values are read in a narrow window too."""
        super().resizeEvent(event)
        head, most = self.horizontalHeader(), event.size().width() * 3 // 10
        head.resizeSection(KEY, min(units(self, 160), most))
        head.resizeSection(KIND, min(units(self, 130), most))

    def choose(self, row: int) -> None:
        """Make the value in this row the current one."""
        if 0 <= row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row, max(0, self.currentIndex().column())))

    @Slot()
    def paste(self) -> None:
        """Ask for the values on the clipboard."""
        self.asked.emit(Paste(QGuiApplication.clipboard().text()))

    @Slot()
    def remove_chosen(self) -> None:
        """Ask for the chosen values to go."""
        chosen = self._chosen()
        if chosen and self._editable:
            self.asked.emit(Remove(chosen))

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(copied(self._chosen()))

    def _move(self, by: int) -> None:
        row = self.currentIndex().row()
        if self._editable and row >= 0 and 0 <= row + by < self._rows.rowCount():
            self.asked.emit(Move(row, by))

    def _obstacle(self) -> str | None:
        if not self._editable:
            return self.tr("These values cannot be changed now.")
        return None if self.currentIndex().isValid() else self.tr("Choose a value first.")

    def _chosen(self) -> tuple[Value, ...]:
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return tuple(self._rows.values[row] for row in rows)

    def _action(self, name: str, shortcut: QKeySequence) -> QAction:
        action = QAction(name, self)
        action.setShortcut(shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action
