"""The packs that a new project will begin with, as rows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Field, Kind, Listing
from studio.session.starting import PlannedPack
from studio.ui.pieces.named_language import named_language
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

ID, LANGUAGE, FOLDER = range(3)

PLANNED_FIELDS = (Field("lang", Kind.TAG),)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class PlannedRows(QAbstractTableModel):
    """Id, language and folder of each planned pack."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._packs: tuple[PlannedPack, ...] = ()

    @property
    def packs(self) -> tuple[PlannedPack, ...]:
        """The packs, in order."""
        return self._packs

    def show_packs(self, packs: tuple[PlannedPack, ...]) -> None:
        """Become the rows of ``packs``."""
        if packs == self._packs:
            return
        self.beginResetModel()  # Nobody chooses anything in this list, and it is short.
        self._packs = packs
        self.endResetModel()

    @property
    def listing(self) -> Listing:
        """The packs as filters ask them."""
        packs = self._packs
        return Listing(
            len(packs),
            lambda: [fold(f"{pack.pack_id} {pack.folder}") for pack in packs],
            {"lang": lambda: [None if pack.language is None else str(pack.language) for pack in packs]},
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._packs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        pack = self._packs[index.row()]
        text, cell = _shown(pack, index.column())
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _TOOL_TIP: str(pack.folder) if index.column() == FOLDER else None,
            _ACCESSIBLE: cell_words(text, cell),
        }
        return answers.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Asset pack ID"), self.tr("Language"), self.tr("Folder"))[section]


def _shown(pack: PlannedPack, column: int) -> tuple[str, Cell]:
    if column == ID:
        return pack.pack_id, Cell(pack=pack.pack_id, mono=True)
    if column == LANGUAGE:
        return "", Cell(language=named_language(None if pack.language is None else str(pack.language)))
    return _end_of(pack.folder), Cell(mono=True, dimmed=True)


def _end_of(folder: Path) -> str:
    """The last two names of ``folder``: enough to know it by."""
    return "/".join(part for part in folder.parts[-2:] if part != folder.anchor)
