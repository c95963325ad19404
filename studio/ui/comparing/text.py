"""The text of a file that makes no sense, with the line where it breaks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from studio.session.damage import Damage
from studio.ui.look.colours import Meaning, meaning_colour
from studio.ui.look.scale import Gap, gap, mono_font, units
from studio.ui.look.told import told
from studio.ui.look.words import count, directed
from studio.ui.pieces.caption import Caption

_WHOLE_LINE = int(QTextFormat.Property.FullWidthSelection.value)
_STRENGTH = 0.18
_MOST = 200_000
"""Characters around the place that are shown: more would only be scrolled past."""


class TextDialog(QDialog):
    """Shows the text of ``damage``, to look at and to copy from; changes nothing. Shown with ``open``."""

    def __init__(self, damage: Damage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Text of {name}").format(name=damage.path.name))
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setFont(mono_font(self))
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(self.tr("Text of {name}").format(name=damage.path.name))
        self._text.setPlainText(damage.text[:_MOST])
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._lay_out(damage)
        if damage.line is not None:
            self._point_at(damage.line)

    @property
    def text(self) -> QPlainTextEdit:
        """The text."""
        return self._text

    def _point_at(self, line: int) -> None:
        block = self._text.document().findBlockByNumber(line - 1)
        if not block.isValid():
            return
        mark = QTextEdit.ExtraSelection()
        colour = QColor(meaning_colour(Meaning.ERROR, self.palette()))
        colour.setAlphaF(_STRENGTH)
        look = QTextCharFormat()
        look.setBackground(colour)
        look.setProperty(_WHOLE_LINE, True)  # noqa: FBT003 -- Qt's own signature
        mark.cursor = QTextCursor(block)
        mark.format = look
        self._text.setExtraSelections([mark])
        self._text.setTextCursor(QTextCursor(block))
        self._text.centerCursor()

    def _lay_out(self, damage: Damage) -> None:
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        message = QLabel(directed(told(damage.message)), self)
        message.setWordWrap(True)
        message.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(inside)
        column.addWidget(message)
        if damage.line is not None:
            words = self.tr("Line {line} is marked. Nothing was changed.").format(line=count(damage.line))
            column.addWidget(Caption(words, self))
        column.addWidget(self._text, 1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(units(self, 720), units(self, 520))
