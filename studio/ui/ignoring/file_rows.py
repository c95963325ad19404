"""The files that one rule takes, as rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.session.ignoring import IgnoredFile, RuleTrial
from studio.ui.look.colours import Meaning
from studio.ui.look.words import meaning_word, side_by_side, size
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words

PATH, SIZE, LOSERS = range(3)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TO_THE_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class IgnoredFiles(QAbstractTableModel):
    """One row a file; those that a pack would lose come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[IgnoredFile, ...] = ()

    @property
    def files(self) -> tuple[IgnoredFile, ...]:
        """The files, in the order they are shown."""
        return self._files

    def show_trial(self, trial: RuleTrial | None) -> None:
        """Show the files of ``trial``."""
        files = trial.files if trial is not None else ()
        lost = trial.lost if trial is not None else ()
        ordered = (*lost, *(one for one in files if not one.losers)) if lost else files
        if ordered != self._files:
            self.beginResetModel()
            self._files = ordered
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else LOSERS + 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        text, cell = _shown(self._files[index.row()], index.column())
        word = meaning_word(cell.meaning) if cell.meaning is not None else ""
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _ACCESSIBLE: cell_words(text, cell, word),
        }
        return answers.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return _TO_THE_END if section == SIZE else None
        if role != _DISPLAY:
            return None
        return (self.tr("File"), self.tr("Size"), self.tr("Pack that would lose it"))[section]


def _shown(file: IgnoredFile, column: int) -> tuple[str, Cell]:
    if column == PATH:
        return _plain(file.path), Cell(mono=True)
    if column == SIZE:
        return size(file.size), Cell(number=True)
    names = side_by_side(file.losers)
    return names, Cell(meaning=Meaning.WARNING if names else None)


def _plain(path: str) -> str:
    """``path`` in one line, whatever is in its name."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in path)
