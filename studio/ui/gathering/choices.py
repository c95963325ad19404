"""The packs that files could go into, as rows: those that cannot take them say why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.project.packs import Pack
from studio.ui.look.words import side_by_side
from studio.ui.pieces.named_language import named_language
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

PACK, LANGUAGE = range(2)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Target:
    """A pack that files could go into; ``obstacle`` says why they cannot."""

    pack: Pack
    obstacle: str | None = None

    def fits(self, words: Sequence[str]) -> bool:
        """Whether each of ``words`` is in the pack's name or its language."""
        text = f"{self.pack.name} {self.pack.manifest.language or ''}".casefold()
        return all(word in text for word in words)


class TargetRows(QAbstractTableModel):
    """The targets in which the words that are looked for occur."""

    def __init__(self, targets: Sequence[Target], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(targets)
        self._shown = self._all

    @property
    def targets(self) -> tuple[Target, ...]:
        """Those that are listed."""
        return self._shown

    def look_for(self, text: str) -> None:
        """List those that have all words of ``text``."""
        words = text.casefold().split()
        self.beginResetModel()  # What was chosen is chosen by the typing from here on.
        self._shown = tuple(one for one in self._all if one.fits(words))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        text, cell = self._cell(one, index.column())
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _TOOL_TIP: one.obstacle,
            _SPOKEN: side_by_side(part for part in (cell_words(text, cell), one.obstacle or "") if part),
        }
        return answers.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Asset pack"), self.tr("Language"))[section]

    def _cell(self, one: Target, column: int) -> tuple[str, Cell]:
        dimmed = one.obstacle is not None
        if column == PACK:
            return one.pack.name, Cell(pack=one.pack.name, mono=True, dimmed=dimmed)
        return "", Cell(language=named_language(one.pack.manifest.language), dimmed=dimmed)
