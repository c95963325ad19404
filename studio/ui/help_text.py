"""One page of the help, set for reading."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPalette,
    QResizeEvent,
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
from PySide6.QtWidgets import QStyle, QTextBrowser, QTextEdit, QWidget

from studio.project.guide import Page, target_of
from studio.ui.actions.table import MENUS
from studio.ui.help_pictures import picture
from studio.ui.look.colours import dim, hairline, is_dark
from studio.ui.look.scale import Gap, gap, mono_font, title_font, units
from studio.ui.wishes import ShowHelp

_LINE_HEIGHT = 125
_TINT = 0.3
_ACTION = "action"
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
# With tables, and without HTML, which the pages do not use.
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class HelpText(QTextBrowser):
    """Shows a page. ``wished`` carries ``ShowHelp`` for where a link leads, or the wish of an action.

    Nothing is ever fetched: a page is text with pictures that came with the program. All that it can lead to
    is another page, or an action that needs no project. Pages are written in English, so they run from left
    to right in every window.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._words: tuple[str, ...] = ()
        self._room = 0
        self.setOpenLinks(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # Otherwise narrow columns cut words in two.
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page of the help"))
        self.document().setDocumentMargin(gap(self, Gap.AROUND))
        self.anchorClicked.connect(self._follow)

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings below the title, in order."""
        return tuple(block.text() for block in self._heading_blocks())

    def show_page(self, page: Page) -> None:
        """Show ``page`` from its beginning."""
        if page != self._page:
            self._page = page
            self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to_heading(self, number: int) -> None:
        """Bring the heading of that number to the top, and the reading there."""
        block = self._heading_blocks()[number]
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - units(self, 8))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark each of ``words`` wherever it stands."""
        if words != self._words:
            self._words = words
            self._mark()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture that came with the program, as wide as there is room; nothing from elsewhere."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = name.toString() if isinstance(name, QUrl) else name
        image = picture(path, dark=is_dark(self.palette()))
        if image is None:
            return None
        if image.width() > self._picture_room() > 0:
            image = image.scaledToWidth(self._picture_room(), Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(image)  # A hairline tells the picture of a window from the page.
        painter.setPen(hairline(self.palette()))
        painter.drawRect(0, 0, image.width() - 1, image.height() - 1)
        painter.end()
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None and "](pictures/" in self._page.text and self._room != self._picture_room():
            at, cursor = self.verticalScrollBar().value(), self.textCursor().position()
            self._set()
            reading = self.textCursor()
            reading.setPosition(min(cursor, self.document().characterCount() - 1))
            self.setTextCursor(reading)
            self.verticalScrollBar().setValue(at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set()

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if self._page is None:
            return
        if link.scheme() == _ACTION:
            wish = wish_of(link.path())
            if wish is not None:
                self.wished.emit(wish)
        else:
            self.wished.emit(ShowHelp(target_of(link.toString(), self._page.name)))

    def _set(self) -> None:
        if self._page is None:
            return
        self.document().setDocumentMargin(gap(self, Gap.AROUND))
        self._room = self._picture_room()
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
        if not block.text().startswith(_OBJECT):  # A picture is a letter too, and a high one.
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

    def _picture_room(self) -> int:
        """How wide a picture may be: the same with and without a bar for scrolling."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return self.width() - bar - 2 * round(self.document().documentMargin())

    def _heading_blocks(self) -> list[QTextBlock]:
        found: list[QTextBlock] = []
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 1:
                found.append(block)
            block = block.next()
        return found

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


def wish_of(name: str) -> object | None:
    """What the action ``name`` wishes, where it can be done in every window; else ``None``."""
    specs = (spec for menu in MENUS for spec in menu.specs)
    return next((spec.wish for spec in specs if spec.name == name and not spec.needs), None)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
