"""The actions and their keys as rows: what was changed says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.ranking import asked, folded
from studio.ui.actions import MENUS, Spec
from studio.ui.actions.spec import common, plain, said, spelled
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.ui.shortcuts.keymap import Keymap
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

ACTION, KEYS = range(2)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action, and the menu in which it stands."""

    spec: Spec
    menu: str

    @property
    def text(self) -> str:
        """What it is called."""
        return plain(said(self.spec.text))


class KeyRows(QAbstractTableModel):
    """Shows all actions, or those in which the words that are looked for occur, with their keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(KeyRow(spec, plain(said(menu.title))) for menu in MENUS for spec in menu.specs)
        self._shown: Sequence[KeyRow] = self._all
        self._words: tuple[str, ...] = ()
        self._keymap = Keymap()

    @property
    def shown(self) -> Sequence[KeyRow]:
        """The rows that are listed."""
        return self._shown

    def row(self, index: Index) -> KeyRow | None:
        """The row at ``index``."""
        return self._shown[index.row()] if index.isValid() else None

    def row_of(self, name: str) -> int:
        """Where the action ``name`` stands; -1 where it is not listed."""
        return next((at for at, one in enumerate(self._shown) if one.spec.name == name), -1)

    def set_keymap(self, keymap: Keymap) -> None:
        """Show these keys."""
        self._keymap = keymap
        if self._shown:
            last = self.index(len(self._shown) - 1, KEYS)
            self.dataChanged.emit(self.index(0, ACTION), last, [])

    def look_for(self, text: str) -> None:
        """List those that have all words of ``text`` in their names, menus or keys."""
        words = asked(text)
        if words != self._words:
            self._words = words
            self.beginResetModel()
            self._shown = tuple(one for one in self._all if self._has(one, words))
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        one = self.row(index)
        if one is None:
            return None
        text, cell = self._cell(one, index.column())
        if role == _SPOKEN:
            return cell_words(text or self.tr("No keys"), cell) if index.column() == KEYS else text
        answers: dict[int, object] = {_DISPLAY: text, CELL_ROLE: cell}
        if index.column() == ACTION:
            answers[_TOOL_TIP] = said(one.spec.about) or None
        return answers.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Command"), self.tr("Keys"))[section]

    def _cell(self, one: KeyRow, column: int) -> tuple[str, Cell]:
        if column == ACTION:
            return one.text, Cell(aside=self.tr("in {menu}").format(menu=one.menu))
        changed = self.tr("changed") if self._keymap.is_changed(one.spec.name) else ""
        return self._spelled(one), Cell(aside=changed)

    def _spelled(self, one: KeyRow) -> str:
        return "  ".join(map(spelled, common(self._keymap.keys(one.spec.name))))

    def _has(self, one: KeyRow, words: Sequence[str]) -> bool:
        text = folded(f"{one.menu} {one.text} {one.spec.label} {self._spelled(one)}")
        return all(word in text for word in words)
