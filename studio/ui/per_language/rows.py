"""The folders and the packs that they become, as rows; the languages can be changed in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Field, Kind, Listing
from studio.session.per_language import FamilyPlan, PlannedMember, Remark, Why
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import count, meaning_word, size
from studio.ui.pieces.chips import Language
from studio.ui.pieces.named_language import named_language
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

FOLDER, LANGUAGE, ID, FILES, SIZE, NOTE = range(6)

FAMILY_FIELDS = (
    Field("state", Kind.CHOICE, ("packed", "left-out", "error", "warning", "note")),
    Field("lang", Kind.TAG),
    Field("size", Kind.SIZE),
)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

_CALM = frozenset({Why.NO_LANGUAGE, Why.REPLACED, Why.RENAMED, Why.NAMED_SINGLY, Why.UNRELATED})
"""What there is to know, where nothing is wrong."""

Index = QModelIndex | QPersistentModelIndex


class FamilyRows(QAbstractTableModel):
    """One row a folder, and one for the rest. ``typed`` carries the folder and the text of its language."""

    typed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlannedMember, ...] = ()

    def show_plan(self, plan: FamilyPlan) -> None:
        """Become the rows of ``plan``. Its folders stay the same; the row for the rest comes and goes."""
        old, new = len(self._rows), len(plan.rows)
        if new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
            self._rows = plan.rows
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
            self._rows = plan.rows
            self.endRemoveRows()
        else:
            self._rows = plan.rows
        if new and old:
            self.dataChanged.emit(self.index(0, 0), self.index(min(old, new) - 1, NOTE))

    @property
    def listing(self) -> Listing:
        """The rows as filters ask them."""
        rows = self._rows
        return Listing(
            len(rows),
            lambda: [fold(f"{row.folder} {row.pack_id or ''} {row.text}") for row in rows],
            {
                "lang": lambda: [None if row.tag is None else str(row.tag) for row in rows],
                "size": lambda: [row.bytes for row in rows],
                "state": lambda: [_states(row) for row in rows],
            },
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else NOTE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == LANGUAGE and self._rows[index.row()].folder:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _EDIT:
            return row.text
        text, cell = self._shown(row, index.column())
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _TOOL_TIP: "\n".join(told(one.message) for one in row.remarks) or None,
            _ACCESSIBLE: cell_words(text, cell, _sign_word(cell)),
        }
        return answers.get(role)

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        if not index.isValid() or role != _EDIT or index.column() != LANGUAGE:
            return False
        row = self._rows[index.row()]
        text = str(value).strip()
        if text != row.text:
            self.typed.emit((row.folder, text))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Folder"),
            self.tr("Language"),
            self.tr("Asset pack ID"),
            self.tr("Files"),
            self.tr("Size"),
            self.tr("Worth knowing"),
        )[section]

    def _shown(self, row: PlannedMember, column: int) -> tuple[str, Cell]:
        left = row.pack_id is None
        if column == FOLDER:
            return (row.folder, Cell(mono=True, dimmed=left)) if row.folder else (self.tr("The rest"), Cell())
        if column == LANGUAGE:
            return self._language(row)
        if column == ID:
            if row.pack_id is None:
                return self.tr("No pack"), Cell(dimmed=True)
            return row.pack_id, Cell(pack=row.pack_id, mono=True)
        if column == NOTE:
            return self._note(row)
        amount = count(row.files) if column == FILES else size(row.bytes)
        return amount, Cell(number=True, dimmed=left)

    def _language(self, row: PlannedMember) -> tuple[str, Cell]:
        if row.tag is not None:
            return "", Cell(language=named_language(str(row.tag)))
        if not row.folder:
            return "", Cell(language=Language())
        if row.text:
            return row.text, Cell(mono=True, meaning=Meaning.ERROR)
        return self.tr("None"), Cell(dimmed=True)

    def _note(self, row: PlannedMember) -> tuple[str, Cell]:
        if not row.remarks:
            return "", Cell()
        first = max(row.remarks, key=_weight)
        more = len(row.remarks) - 1
        aside = self.tr("+{count}", "", more).format(count=count(more)) if more else ""
        return told(first.message), Cell(meaning=_meaning(first), aside=aside)


def _states(row: PlannedMember) -> tuple[str, ...]:
    weights = {0: "note", 1: "warning", 2: "error"}
    found = "left-out" if row.pack_id is None else "packed"
    return (found, *sorted({weights[_weight(one)] for one in row.remarks}))


def _weight(remark: Remark) -> int:
    return 2 if remark.stops else 0 if remark.why in _CALM else 1


def _meaning(remark: Remark) -> Meaning:
    return (Meaning.NOTE, Meaning.WARNING, Meaning.ERROR)[_weight(remark)]


def _sign_word(cell: Cell) -> str:
    return meaning_word(cell.meaning) if cell.meaning is not None else ""
