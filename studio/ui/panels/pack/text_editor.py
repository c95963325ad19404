"""The editor of a manifest's text, with line numbers and marks, and without an undo of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QToolTip, QWidget

from studio.ui.look.colours import Meaning, dim, meaning_colour
from studio.ui.look.icons import paint_sign, sign_of
from studio.ui.look.scale import mono, units_in
from studio.ui.panels.pack.text_changes import difference, in_editor, units
from studio.ui.panels.pack.text_colours import JsonColours

_SIGN: Final = 14
_PADDING: Final = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """What is wrong at a line, and how bad it is."""

    meaning: Meaning
    words: str


class ManifestEditor(QPlainTextEdit):
    """A text in which nothing is lost when it changes from elsewhere. Undo and redo are the window's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: Mapping[int, Mark] = {}
        self._colours = JsonColours(self.document(), self.palette())
        self._margin = _LineMargin(self)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # JSON reads from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(mono(QApplication.font()))
        self.setAccessibleName(self.tr("Text of the manifest"))
        self.blockCountChanged.connect(self._fit_margin)
        self.updateRequest.connect(self._follow)
        self.cursorPositionChanged.connect(self._margin.update)
        self._fit_margin()

    @property
    def marks(self) -> Mapping[int, Mark]:
        """What is wrong, by line from 1."""
        return self._marks

    def text(self) -> str:
        """What stands in the editor, each line ended by a line feed. Nothing else is changed on the way."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show ``text``; only what differs is replaced, so that cursor and scroll stay."""
        old = self.text()
        change = difference(old, in_editor(text))
        if change is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(old[: change.start]))
        cursor.setPosition(units(old[: change.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)

    def start_with(self, text: str) -> None:
        """Show another ``text`` from its beginning."""
        self.setPlainText(text)

    def allow_typing(self, allowed: bool) -> None:  # noqa: FBT001 -- as Qt's own setters have it
        """Let the text be edited, or only be read and copied, by mouse and by key."""
        self.setReadOnly(not allowed)
        if not allowed:
            keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(keys | Qt.TextInteractionFlag.TextSelectableByMouse)

    def place(self) -> tuple[int, int]:
        """Line and column of the cursor, from 1."""
        cursor = self.textCursor()
        return cursor.blockNumber() + 1, cursor.positionInBlock() + 1

    def show_marks(self, marks: Mapping[int, Mark]) -> None:
        """Mark lines, counted from 1."""
        if marks != self._marks:
            self._marks = marks
            self._margin.update()

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor to ``line`` and ``column``, from 1, or as near as the text allows."""
        block = self.document().findBlockByNumber(min(line, self.blockCount()) - 1)
        cursor = self.textCursor()
        cursor.setPosition(block.position() + min(units(block.text()), max(0, column - 1)))
        self.setTextCursor(cursor)
        self.centerCursor()

    def event(self, event: QEvent) -> bool:
        # Left alone, the window's own undo and redo get the keys.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_undo(event):
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isReadOnly():
            # With Shift, Qt would put in a character that ends a line nowhere but here.
            self._break_line()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions()[:3]:
            if action.isSeparator() or action.objectName() in {"edit-undo", "edit-redo"}:
                menu.removeAction(action)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(mono(QApplication.font()))
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}:
            self._colours.follow(self.palette())
        elif event.type() == QEvent.Type.FontChange:
            self._fit_margin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self._margin.width_needed(), area.height()))

    def _break_line(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + before[: len(before) - len(before.lstrip(" \t"))])
        self.ensureCursorVisible()

    @Slot()
    def _fit_margin(self) -> None:
        width = self._margin.width_needed()
        self.setViewportMargins(width, 0, 0, 0)
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), width, area.height()))

    @Slot(QRect, int)
    def _follow(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self._margin.scroll(0, scrolled)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())


class _LineMargin(QWidget):
    """The numbers of the lines that are seen, and the signs of those with marks."""

    def __init__(self, editor: ManifestEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def width_needed(self) -> int:
        metrics = self._metrics()
        digits = max(2, len(str(self._editor.blockCount())))
        padding = units_in(metrics, _PADDING)
        return units_in(metrics, _SIGN) + metrics.horizontalAdvance("9") * digits + 3 * padding

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._editor.font())
        palette = self._editor.palette()
        painter.fillRect(event.rect(), palette.base())
        current = self._editor.textCursor().blockNumber()
        for block, area in self._lines(event.rect()):
            number = block.blockNumber()
            painter.setPen(palette.text().color() if number == current else dim(palette))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, str(number + 1))
            mark = self._editor.marks.get(number + 1)
            if mark is not None:
                edge = units_in(self._metrics(), _SIGN)
                square = QRect(units_in(self._metrics(), _PADDING), area.top(), edge, area.height())
                paint_sign(painter, square, sign_of(mark.meaning), meaning_colour(mark.meaning, palette))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self._editor.cursorForPosition(event.pos()).blockNumber()
            mark = self._editor.marks.get(block + 1)
            QToolTip.showText(event.globalPos(), mark.words if mark else "", self)
            return True
        return super().event(event)

    def _lines(self, seen: QRect) -> list[tuple[QTextBlock, QRect]]:
        editor = self._editor
        block = editor.firstVisibleBlock()
        top = round(editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top())
        width = self.width() - units_in(self._metrics(), _PADDING)
        lines: list[tuple[QTextBlock, QRect]] = []
        while block.isValid() and top <= seen.bottom():
            height = round(editor.blockBoundingRect(block).height())
            lines.append((block, QRect(0, top, width, height)))
            top += height
            block = block.next()
        return lines

    def _metrics(self) -> QFontMetrics:
        return self._editor.fontMetrics()


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
