"""The watched folders as rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.session.sources import Source
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count, meaning_word, size
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.ui.pieces.source_words import meaning_of, remark_words
from studio.ui.sources.words import state_words
from studio.workspace.hearing import Watching, WatchState

FOLDER, STATE, FILES, SIZE, PACKS, NOTE = range(6)

_NUMBERS = frozenset({FILES, SIZE, PACKS})
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TO_THE_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class SourceRows(QAbstractTableModel):
    """One row a folder."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = KeyedRows[Source](self, lambda source: source.name)
        self._watch = WatchState(Watching.OFF, "", 0)

    def show_sources(self, sources: tuple[Source, ...], watch: WatchState) -> None:
        """Show ``sources``; selection and current row stay with their folder."""
        other = watch != self._watch
        self._watch = watch
        self._rows.take(sources)
        if other and sources:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(sources) - 1, STATE))

    def source(self, index: Index) -> Source | None:
        """The folder at ``index``."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, name: str) -> int | None:
        """The row of the folder that the project calls ``name``."""
        return self._rows.place(name)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else NOTE + 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        source = self.source(index)
        if source is None:
            return None
        text, cell = self._shown(source, index.column())
        word = meaning_word(cell.meaning) if cell.meaning is not None else ""
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _TOOL_TIP: self._tip(source, index.column()) or None,
            _ACCESSIBLE: cell_words(text, cell, word),
        }
        return answers.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return _TO_THE_END if section in _NUMBERS else None
        if role != _DISPLAY:
            return None
        return (
            self.tr("Folder"),
            self.tr("Watched"),
            self.tr("Files"),
            self.tr("Size"),
            self.tr("Packs"),
            self.tr("Worth knowing"),
        )[section]

    def _tip(self, source: Source, column: int) -> str:
        tips = {FOLDER: str(source.folder), STATE: state_words(source, self._watch)[2]}
        return tips.get(column, "")

    def _shown(self, source: Source, column: int) -> tuple[str, Cell]:
        if column == FOLDER and source.name == ".":
            return self.tr("The project's folder"), Cell(dimmed=source.missing)
        if column == FOLDER:
            return source.name, Cell(mono=True, dimmed=source.missing)
        if column == STATE:
            sign, words, _ = state_words(source, self._watch)
            return words, Cell(sign=sign, dimmed=source.missing)
        if column == NOTE:
            return self._note(source)
        if source.missing:
            return "", Cell(number=True)
        texts = {FILES: count(source.files), SIZE: size(source.bytes), PACKS: count(len(source.packs))}
        return texts[column], Cell(number=True, dimmed=not source.files)

    def _note(self, source: Source) -> tuple[str, Cell]:
        if source.by_itself and not source.remarks:
            return self.tr("Shown because no folder is watched"), Cell(dimmed=True)
        if not source.remarks:
            return "", Cell()
        worst = min(source.remarks, key=lambda one: _ORDER.index(meaning_of(one)))
        more = len(source.remarks) - 1
        aside = self.tr("+{count}", "", more).format(count=count(more)) if more else ""
        return remark_words(source.name, worst)[0], Cell(meaning=meaning_of(worst), aside=aside)


_ORDER = (Meaning.ERROR, Meaning.WARNING, Meaning.CHANGED, Meaning.NOTE, Meaning.DONE)
