"""What is known of a file that is not drawn: a sentence, facts, its first bytes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, mono_font, units
from studio.ui.look.words import directed
from studio.ui.panels.preview.captions import Row
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.sign import Sign

_ACROSS = 8
_SEEN = range(0x20, 0x7F)


class DetailPage(QWidget):
    """Shows what there is: any part may be missing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._meaning: Meaning | None = None
        self._sign = Sign("note", self)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = Caption("", self)
        self._facts = QWidget(self)
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap(self, Gap.BETWEEN))
        self._grid.setVerticalSpacing(units(self, 4))
        self._grid.setColumnStretch(1, 1)
        self._rows: tuple[Row, ...] = ()
        self.bytes = QPlainTextEdit(self)
        self.bytes.setReadOnly(True)
        self.bytes.setFrameShape(QFrame.Shape.NoFrame)
        self.bytes.setTabChangesFocus(True)
        self.bytes.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.bytes.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.bytes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.bytes.setAccessibleName(self.tr("First bytes of the file"))
        said = QHBoxLayout()
        said.setSpacing(gap(self, Gap.INSIDE))
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addLayout(said)
        column.addWidget(self._hint)
        column.addWidget(self._facts)
        column.addWidget(self.bytes, 1)
        column.addStretch(0)
        self._dress()

    @property
    def sentence(self) -> str:
        """What is said first."""
        return self._sentence.text()

    @property
    def hint(self) -> str:
        """What is said to do."""
        return self._hint.text()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The facts that are listed."""
        return self._rows

    def show_details(
        self,
        sentence: str,
        rows: Sequence[Row] = (),
        *,
        hint: str = "",
        head: bytes = b"",
        meaning: Meaning | None = None,
    ) -> None:
        """Show these; ``meaning`` is the sign before the sentence."""
        self._sentence.setText(directed(sentence))
        self._sentence.setVisible(bool(sentence))
        self._sign.setVisible(meaning is not None)
        if meaning is not None:
            self._sign.set_sign(sign_of(meaning), meaning)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._list(tuple(rows))
        self.bytes.setPlainText(hexadecimal(head))
        self.bytes.setVisible(bool(head))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._dress()

    def _dress(self) -> None:
        self.bytes.setFont(mono_font(self))

    def _list(self, rows: tuple[Row, ...]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (label, value) in enumerate(rows):
            words = QLabel(directed(value), self._facts)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Caption(label, self._facts), number, 0, top)
            self._grid.addWidget(words, number, 1, top)
        self._facts.setVisible(bool(rows))


def hexadecimal(head: bytes) -> str:
    """``0010  89 50 4e 47 0d 0a 1a 0a  .PNG....``: where, the bytes, and what of them are letters."""
    lines: list[str] = []
    for start in range(0, len(head), _ACROSS):
        part = head[start : start + _ACROSS]
        letters = "".join(chr(one) if one in _SEEN else "." for one in part)
        lines.append(f"{start:04x}  {part.hex(' '):<{3 * _ACROSS - 1}}  {letters}")
    return "\n".join(lines)
