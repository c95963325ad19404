"""The lines of one file in two versions, as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.session.side_by_side import Kind, Row
from studio.ui.comparing.words import Wording, row_sign, row_words
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell

WHAT, LEFT_NUMBER, LEFT, RIGHT_NUMBER, RIGHT = range(5)

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 101
"""A cell with a line answers this with its whole ``Row``."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

MEANINGS = {
    Kind.CHANGED: Meaning.CHANGED,
    Kind.ONLY_LEFT: Meaning.WARNING,
    Kind.ONLY_RIGHT: Meaning.DONE,
}
"""The colour of each kind of difference; the sign and the word beside it say the same."""

Index = QModelIndex | QPersistentModelIndex


class LineRows(QAbstractTableModel):
    """What differs, then both versions with their line numbers."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows = KeyedRows[tuple[int, Row]](self, _number_of)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return [row for _, row in self._rows.all]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these, which have nothing to do with those before."""
        self._rows.replace(enumerate(rows))

    def next_difference(self, row: int, *, back: bool) -> int | None:
        """The row where the next stretch that differs begins after ``row``, or before it; -1 is the top."""
        starts = [
            place
            for place, (_, one) in enumerate(self._rows.all)
            if one.differs and (place == 0 or not self._rows[place - 1][1].differs)
        ]
        if back:
            return next((place for place in reversed(starts) if place < row), None)
        return next((place for place in starts if place > row), None)

    def text_of(self, places: Sequence[int], *, right: bool) -> str:
        """The lines of one version in these rows, for the clipboard."""
        lines = ((one.right if right else one.left) for one in (self._rows[place][1] for place in places))
        return "".join(f"{line}\n" for line in lines if line is not None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Difference"), "", self._wording.left, "", self._wording.right)[section]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()][1], index.column()
        if role == _DISPLAY or (role == _TOOL_TIP and column in {LEFT, RIGHT}):
            return self._text(row, column)
        if role == CELL_ROLE:
            return _cell(row, column)
        if role == ROW_ROLE:
            return row
        return self._spoken(row, column) if role == _ACCESSIBLE else None

    def _text(self, row: Row, column: int) -> str:
        if column == WHAT:
            return row_words(row, self._wording)
        if column in {LEFT, RIGHT}:
            return (row.left if column == LEFT else row.right) or ""
        number = row.left_number if column == LEFT_NUMBER else row.right_number
        return "" if number is None else count(number)

    def _spoken(self, row: Row, column: int) -> str:
        """A cell as it is read aloud: which version it is from, and which line."""
        text = self._text(row, column)
        if column in {WHAT, LEFT_NUMBER, RIGHT_NUMBER}:
            return text
        line = row.left if column == LEFT else row.right
        if line is None:
            return self.tr("no such line")
        return self.tr("{version}: {line}").format(
            version=self._wording.left if column == LEFT else self._wording.right,
            line=text.strip() or self.tr("empty line"),
        )


def _number_of(row: tuple[int, Row]) -> int:
    return row[0]


def _cell(row: Row, column: int) -> Cell | None:
    if column == WHAT:
        return Cell(sign=row_sign(row), meaning=MEANINGS.get(row.kind), dimmed=not row.differs)
    if column in {LEFT_NUMBER, RIGHT_NUMBER}:
        return Cell(number=True, dimmed=True)
    return None
