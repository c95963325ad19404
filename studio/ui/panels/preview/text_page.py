"""The beginning of a text, in the colours of its language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from studio.ui.lexing import Span, Word, Written
from studio.ui.look.colours import Meaning, dim, meaning_colour
from studio.ui.look.scale import Gap, gap, mono_font, units
from studio.ui.panels.preview.captions import of_text
from studio.ui.pieces.caption import Caption
from studio.workspace.previews.preview import TextShown


class TextPage(QWidget):
    """Shows a text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._written = Written("")
        self.view = QPlainTextEdit(self)
        self.view.setReadOnly(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setTabChangesFocus(True)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.view.setAccessibleName(self.tr("Text of the file"))
        self.view.setMinimumHeight(units(self, 80))
        self._colours = _Colours(self.view.document(), self.palette())
        self._caption = Caption("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self.view, 1)
        column.addWidget(self._caption)
        self._dress()

    @property
    def words(self) -> str:
        """What is said of the text."""
        return self._caption.text()

    def show_text(self, shown: TextShown, written: Written, *, same: bool) -> None:
        """Show ``written``; ``same``: a newer version of what is shown, at the same place in it."""
        bars = (self.view.verticalScrollBar(), self.view.horizontalScrollBar())
        places = [bar.value() for bar in bars]
        option = QTextOption(self.view.document().defaultTextOption())
        # A text in a right-to-left language runs as its own letters say; code always runs from the left.
        direction = (
            Qt.LayoutDirection.LeftToRight if shown.language else Qt.LayoutDirection.LayoutDirectionAuto
        )
        option.setTextDirection(direction)
        self.view.document().setDefaultTextOption(option)
        self._colours.know(written.spans)
        self.view.setPlainText(written.text)
        self._caption.setText(of_text(shown, shortened=written.shortened))
        self.view.setAccessibleDescription(self._caption.text())
        if same:
            for bar, place in zip(bars, places, strict=True):
                bar.setValue(place)

    def clear(self) -> None:
        """Let go of the text."""
        self._colours.know(())
        self.view.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def _dress(self) -> None:
        self.view.setFont(mono_font(self))
        self._colours.follow(self.palette())


class _Colours(QSyntaxHighlighter):
    """Writes each line as its spans say, in colours that go with a palette."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._spans: tuple[tuple[Span, ...], ...] = ()
        self._formats = _formats(palette)

    def know(self, spans: tuple[tuple[Span, ...], ...]) -> None:
        """These are the words of the text that will be shown next."""
        self._spans = spans

    def follow(self, palette: QPalette) -> None:
        """Change to the colours that go with ``palette``."""
        formats = _formats(palette)
        if formats != self._formats:
            self._formats = formats
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        del text
        number = self.currentBlock().blockNumber()
        for span in self._spans[number] if number < len(self._spans) else ():
            self.setFormat(span.start, span.length, self._formats[span.word])


def _formats(palette: QPalette) -> dict[Word, QTextCharFormat]:
    colours = {
        Word.COMMENT: dim(palette),
        Word.KEYWORD: meaning_colour(Meaning.CHANGED, palette),
        Word.TEXT: meaning_colour(Meaning.NOTE, palette),
        Word.NUMBER: meaning_colour(Meaning.DONE, palette),
        Word.NAME: meaning_colour(Meaning.WARNING, palette),
    }
    formats = {word: QTextCharFormat() for word in colours}
    for word, colour in colours.items():
        formats[word].setForeground(colour)
    formats[Word.COMMENT].setFontItalic(True)
    return formats
