"""The palette's lines as rows: headings between them can be read, and not chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.ui.look.words import side_by_side
from studio.ui.palette.entries import Entry
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

Index = QModelIndex | QPersistentModelIndex

TEXT, KEYS = range(2)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNED = int(Qt.ItemDataRole.TextAlignmentRole)
_NOWHERE = QModelIndex()


class PaletteRows(QAbstractTableModel):
    """Shows entries, under the headings that they have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Entry | str] = []

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The lines that can be chosen, in order."""
        return tuple(one for one in self._rows if isinstance(one, Entry))

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings, in order."""
        return tuple(one for one in self._rows if isinstance(one, str))

    def take(self, entries: Sequence[Entry]) -> None:
        """Show ``entries``, which come in order."""
        self.beginResetModel()  # What was chosen is chosen by the typing from here on.
        self._rows = []
        group = ""
        for one in entries:
            if one.group != group:
                group = one.group
                self._rows += [group] * bool(group)
            self._rows.append(one)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The line in this row; ``None`` where that is a heading, or none."""
        one = self._rows[row] if 0 <= row < len(self._rows) else None
        return one if isinstance(one, Entry) else None

    def step(self, row: int, by: int) -> int:
        """The row of the line that is ``by`` lines further than ``row``, as far as there are some."""
        rows = [number for number, one in enumerate(self._rows) if isinstance(one, Entry)]
        if not rows:
            return -1
        place = rows.index(row) + by if row in rows else 0
        return rows[max(0, min(len(rows) - 1, place))]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        text, cell = _heading(one, index.column()) if isinstance(one, str) else _line(one, index.column())
        answers: dict[int, object] = {_DISPLAY: text, CELL_ROLE: cell}
        if role == _SPOKEN:
            return text if isinstance(one, str) else spoken(one)
        if role == _TOOL_TIP:
            return (one.obstacle or None) if isinstance(one, Entry) else None
        if role == _ALIGNED and index.column() == KEYS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return answers.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Keys"))[section]


def spoken(entry: Entry) -> str:
    """A line as those hear it who do not see it."""
    text, cell = _line(entry, TEXT)
    return side_by_side(part for part in (cell_words(text, cell), entry.keys) if part)


def _line(entry: Entry, column: int) -> tuple[str, Cell]:
    dimmed = entry.obstacle is not None
    if column == KEYS:
        return entry.keys, Cell(dimmed=True)
    cell = Cell(
        pack=entry.pack,
        sign=entry.sign,
        meaning=entry.meaning,
        mono=entry.mono,
        dimmed=dimmed,
        aside=entry.obstacle or entry.aside,
        language=entry.language,
    )
    return entry.text, cell


def _heading(text: str, column: int) -> tuple[str, Cell]:
    return (text if column == TEXT else ""), Cell(dimmed=True)
