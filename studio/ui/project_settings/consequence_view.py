"""What the settings that are chosen would lead to, before anything is changed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QTreeView, QVBoxLayout, QWidget

from studio.project.rules import Severity
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, row_height, unit
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.words import directed
from studio.ui.look.words import sentences as in_sentences
from studio.ui.pieces.rows import dress_tree
from studio.ui.pieces.sign import Sign
from studio.ui.project_settings.consequence_rows import ConsequenceRows
from studio.ui.project_settings.consequences import Foreseen, consequences, sentences

_MOST_ROWS = 6
_PATIENCE = 300
"""Milliseconds that working it out may take before that is said."""


class ConsequenceView(QWidget):
    """A sentence or two, and the problems that would come or go, by their kinds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = Sign("note", self)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._rows = ConsequenceRows(self)
        self._tree = QTreeView(self)
        self._tree.setModel(self._rows)
        dress_tree(self._tree)
        self._tree.setHeaderHidden(True)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._tree.setAccessibleName(self.tr("What would come, and what would be solved"))
        self._tree.expanded.connect(self._fit)
        self._tree.collapsed.connect(self._fit)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._say_waiting)
        line = QHBoxLayout()
        line.setSpacing(gap(self, Gap.INSIDE))
        line.addWidget(self._sign)
        line.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addLayout(line)
        column.addWidget(self._tree)
        self.show_nothing("")

    @property
    def said(self) -> str:
        """What the sentences say."""
        return self._said.text()

    @property
    def tree(self) -> QTreeView:
        """The problems by their kinds."""
        return self._tree

    def show_nothing(self, words: str) -> None:
        """There is nothing to foresee, as ``words`` say."""
        self._slow.stop()
        self._show(words, Meaning.NOTE, None)

    def show_waiting(self) -> None:
        """It is being worked out; said only where that takes a while."""
        self._slow.start()

    def show_foreseen(self, foreseen: Foreseen, cause: str) -> None:
        """Show what ``cause`` would lead to."""
        self._slow.stop()
        new = foreseen.foresight.new
        worst = min((one.severity for one in new), key=list(Severity).index, default=None)
        meaning = Meaning.DONE if worst is None else MEANING_OF[worst]
        self._show(in_sentences(sentences(foreseen, cause)), meaning, foreseen)

    def _show(self, words: str, meaning: Meaning, foreseen: Foreseen | None) -> None:
        self._sign.set_sign(sign_of(meaning), meaning)
        self._said.setText(directed(words))
        self._said.setAccessibleName(words)
        self._rows.show_consequences(() if foreseen is None else consequences(foreseen))
        self._tree.setVisible(self._rows.rowCount() > 0)
        self._fit()

    @Slot()
    def _say_waiting(self) -> None:
        self._show(self.tr("Working out what that would change …"), Meaning.NOTE, None)

    @Slot()
    def _fit(self) -> None:
        """Be as high as what is unfolded, up to a few rows."""
        rows = self._rows.rowCount()
        for row in range(rows):
            index = self._rows.index(row, 0)
            if self._tree.isExpanded(index):
                rows += self._rows.rowCount(index)
        self._tree.setFixedHeight(min(max(rows, 1), _MOST_ROWS) * row_height(self) + unit(self))
