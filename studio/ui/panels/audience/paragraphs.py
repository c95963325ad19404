"""Sentences below each other, to be read and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from studio.ui.look.colours import dim
from studio.ui.look.scale import Gap, caption, gap, row_height, unit
from studio.ui.look.words import directed
from studio.ui.panels.audience.supposed_words import Paragraph, Weight

_LEAST_ROWS = 3


class Paragraphs(QTextEdit):
    """Shows paragraphs. What is chosen in it can be copied, by mouse and by keys."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[Paragraph, ...] = ()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(gap(self, Gap.INSIDE))
        self.setMinimumHeight(row_height(self) * _LEAST_ROWS)
        # It takes what is left, and scrolls.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    @property
    def words(self) -> str:
        """All of it, a line a paragraph."""
        return "\n".join(one.text for one in self._shown)

    def show_paragraphs(self, shown: Sequence[Paragraph]) -> None:
        """Show these instead; where reading had come to stays, as far as there is such a place."""
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._write()

    def _write(self) -> None:
        place = self.verticalScrollBar().value()
        self.clear()
        cursor = QTextCursor(self.document())
        for number, one in enumerate(self._shown):
            block = QTextBlockFormat()
            block.setTopMargin(gap(self, Gap.INSIDE) if one.begins else unit(self) // 2)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(directed(one.text), self._format(one.weight))
        self.verticalScrollBar().setValue(place)

    def _format(self, weight: Weight) -> QTextCharFormat:
        look = QTextCharFormat()
        font = QFont(self.font())
        colour = self.palette().color(QPalette.ColorRole.Text)
        if weight is Weight.TITLE:
            font.setWeight(QFont.Weight.DemiBold)
        elif weight is Weight.SMALL:
            font, colour = caption(font), dim(self.palette())
        look.setFont(font)
        look.setForeground(colour)
        return look
