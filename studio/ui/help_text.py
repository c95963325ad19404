"""One page of the help, set for reading."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from studio.project.guide import Page, target_of
from studio.ui.look.colours import dim, hairline
from studio.ui.look.scale import Gap, gap, mono_font, title_font, units
from studio.ui.wishes import ShowHelp

_LINE_HEIGHT = 125
_TINT = 0.3
# With tables, and without HTML, which the pages do not use.
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class HelpText(QTextBrowser):
    """Shows a page. ``wished`` carries ``ShowHelp`` for the page that a link leads to.

    Nothing is ever fetched: a page is text, and all that it can lead to is another page.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._words: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # Otherwise narrow columns cut words in two.
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page of the help"))
        self.document().setDocumentMargin(gap(self, Gap.AROUND))
        self.anchorClicked.connect(self._follow)

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Show ``page`` from its beginning."""
        if page != self._page:
            self._page = page
            self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark each of ``words`` wherever it stands."""
        if words != self._words:
            self._words = words
            self._mark()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: neither from the disk nor from elsewhere."""
        del kind, name
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set()

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if self._page is not None:
            self.wished.emit(ShowHelp(target_of(link.toString(), self._page.name)))

    def _set(self) -> None:
        if self._page is None:
            return
        self.document().setDocumentMargin(gap(self, Gap.AROUND))
        self.document().setMarkdown(self._page.text, _MARKDOWN)
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)
        self._mark()

    def _set_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        shape.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
        level = shape.headingLevel()
        if level:
            shape.setTopMargin(0 if level == 1 else units(self, 20))
            shape.setBottomMargin(units(self, 4))
            self._set_letters(cursor, title_font(self) if level == 1 else _bold(self.font()))
        elif block.textList():
            shape.setBottomMargin(units(self, 4))
        elif not cursor.currentTable():
            shape.setBottomMargin(units(self, 8))
        cursor.setBlockFormat(shape)
        self._set_pieces(block)

    def _set_letters(self, cursor: QTextCursor, font: QFont) -> None:
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setCharFormat(letters)
        cursor.clearSelection()

    def _set_pieces(self, block: QTextBlock) -> None:
        """Ids, keys and paths in the letters, and links in the colour, that they have everywhere."""
        code = QTextCharFormat()
        code.setFont(mono_font(self))
        link = QTextCharFormat()
        link.setForeground(self.palette().link())
        link.setFontUnderline(True)  # Told from plain text without its colour too.
        pieces: list[tuple[int, int, QTextCharFormat]] = []
        parts = block.begin()
        while not parts.atEnd():
            piece = parts.fragment()
            if piece.charFormat().isAnchor():
                pieces.append((piece.position(), piece.length(), link))
            elif piece.charFormat().fontFixedPitch():
                pieces.append((piece.position(), piece.length(), code))
            parts += 1
        for start, length, letters in pieces:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)

    def _set_table(self, table: QTextTable) -> None:
        """One hairline under the head, and room between the columns."""
        shape = table.format()
        shape.setBorder(0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setCellSpacing(0)
        shape.setCellPadding(units(self, 4))
        shape.setBottomMargin(units(self, 8))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)
        line = hairline(self.palette())
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = cell.format().toTableCellFormat()
            head.setBottomBorder(1)
            head.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            head.setBottomBorderBrush(line)
            cell.setFormat(head)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setFontWeight(QFont.Weight.Normal)
            letters.setForeground(dim(self.palette()))
            cursor.mergeCharFormat(letters)

    def _mark(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        tint = self.palette().color(QPalette.ColorRole.Highlight)
        tint.setAlphaF(_TINT)  # Less than what is selected, and the text keeps its own colour.
        letters = QTextCharFormat()
        letters.setBackground(tint)
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format = letters
                found.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
