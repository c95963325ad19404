"""The values of a pack's user info as rows of a table; they are edited in their place."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio.project.user_info import YES, Kind, Value
from studio.ui.look.colours import Meaning
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

KEY, VALUE, KIND = range(3)

KINDS: tuple[Kind, ...] = ("text", "number", "switch")

Index = QModelIndex | QPersistentModelIndex

_LONGEST = 300
"""Characters of a key that a cell may show some of."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class UserInfoRows(QAbstractTableModel):
    """One row a value. ``typed`` carries the row, the column and the text that somebody wants there."""

    typed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()
        self._editable = False

    @property
    def values(self) -> tuple[Value, ...]:
        """The values, in order."""
        return self._values

    def show_values(self, values: tuple[Value, ...], *, editable: bool) -> None:
        """Show ``values``; of as many as before, each is the one in its place."""
        self._editable = editable
        if values == self._values:
            return
        if len(values) == len(self._values):
            self._values = values
            self.dataChanged.emit(self.index(0, 0), self.index(len(values) - 1, KIND), [])
            return
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else KIND + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        value = self._values[index.row()]
        changing = value.is_whole or (index.column() == KEY and not value.is_double)
        if self._editable and changing:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        value = self._values[index.row()]
        if role == _EDIT:
            return (value.key, value.text, value.kind)[index.column()]
        text, cell = _shown(value, index.column())
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _TOOL_TIP: _remark(value) or None,
            _ACCESSIBLE: cell_words(text, cell, _remark(value) if index.column() == KEY else ""),
        }
        return answers.get(role)

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        if not index.isValid() or role != _EDIT:
            return False
        if str(value) != self.data(index, _EDIT):
            self.typed.emit((index.row(), index.column(), str(value)))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Key"), self.tr("Value"), self.tr("Kind"))[section]


def kind_name(kind: Kind) -> str:
    """What a kind of value is called."""
    tr = QCoreApplication.translate
    names: dict[Kind, str] = {
        "text": tr("UserInfo", "Text"),
        "number": tr("UserInfo", "Number"),
        "switch": tr("UserInfo", "Yes or no"),
        "other": tr("UserInfo", "In the text only"),
    }
    return names[kind]


def switch_name(text: str) -> str:
    """What a yes or no is called."""
    tr = QCoreApplication.translate
    return tr("UserInfo", "Yes") if text == YES else tr("UserInfo", "No")


def _shown(value: Value, column: int) -> tuple[str, Cell]:
    if column == KEY:
        meaning = Meaning.WARNING if value.is_double else None
        return value.key[:_LONGEST], Cell(mono=True, meaning=meaning)
    if column == KIND:
        return kind_name(value.kind), Cell(dimmed=True)
    if value.kind == "switch":
        return switch_name(value.text), Cell()
    return value.text, Cell(mono=value.kind != "text", dimmed=not value.is_whole)


def _remark(value: Value) -> str:
    tr = QCoreApplication.translate
    if value.is_double:
        return tr(
            "UserInfo", "Its key stands above already, so this value is not read. Remove one of the two."
        )
    if not value.is_whole:
        return tr("UserInfo", "This value is kept as it is. It can be changed in the text.")
    return ""
