"""What verifying or comparing a built pack showed, file by file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from studio.build.compare import PackComparison, Presence
from studio.build.verify import Difference, Kind
from studio.ui.builds.comparison_rows import CHANGE, NAME, SIZE, ComparisonRows
from studio.ui.built_pack.words import held_note, held_words, kind_words
from studio.ui.built_pack.works import Held
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.told import told
from studio.ui.look.words import directed
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.ui.pieces.rows import dress_tree

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

_SIGNS = {
    Kind.MISSING: ("remove", Meaning.WARNING),
    Kind.UNEXPECTED: ("add", Meaning.WARNING),
    Kind.DIFFERENT: ("changed", Meaning.CHANGED),
    Kind.DAMAGED: ("error", Meaning.ERROR),
}

Index = QModelIndex | QPersistentModelIndex


class ResultPage(QWidget):
    """A sentence, a note, and a list of what differs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._note = Caption("", self)
        self.tree = QTreeView(self)
        dress_tree(self.tree)
        self.tree.setAccessibleName(self.tr("What differs"))
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._model: QAbstractItemModel | None = None
        inside = gap(self, Gap.INSIDE)
        for label in (self._title, self._note):
            label.setContentsMargins(inside, 0, inside, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, inside, 0, 0)
        column.setSpacing(inside)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(self.tree, 1)

    @property
    def words(self) -> tuple[str, str]:
        """The sentence and the note."""
        return self._title.text(), self._note.text()

    def show_held(self, held: Held) -> None:
        """Show what comparing found."""
        self._say(held_words(held), held_note(held))
        pack = PackComparison(held.pack_id or held.new, Presence.BOTH, held.comparison)
        self._show(ComparisonRows((pack,), self), ((CHANGE, 280), (SIZE, 144)))

    def show_differences(self, sentence: str, differences: Sequence[Difference]) -> None:
        """Show what verifying found, which ``sentence`` says."""
        self._say(sentence, "")
        self._show(DifferenceRows(differences, self), ((1, 160), (2, 320)))

    def _say(self, sentence: str, note: str) -> None:
        self._title.setText(directed(sentence))
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _show(self, model: QAbstractItemModel, widths: tuple[tuple[int, int], ...]) -> None:
        before, self._model = self._model, model
        self.tree.setModel(model)
        if before is not None:
            before.deleteLater()
        self.tree.expandAll()
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for section, width in widths:
            head.resizeSection(section, units(self, width))
        if model.rowCount():
            self.tree.setCurrentIndex(model.index(0, NAME))


class DifferenceRows(QAbstractTableModel):
    """One row for each difference: the path, what is wrong, and how."""

    def __init__(self, differences: Sequence[Difference], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(differences)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        text = (one.path or self.tr("The pack itself"), kind_words(one.kind), told(one.detail))[
            index.column()
        ]
        sign, meaning = _SIGNS[one.kind]
        cell = (Cell(mono=True), Cell(sign=sign, meaning=meaning), Cell(dimmed=True))[index.column()]
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _TOOL_TIP: text,
            _ACCESSIBLE: cell_words(text, cell),
        }
        return answers.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("What is wrong"), self.tr("How"))[section]
