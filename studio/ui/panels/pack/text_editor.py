"""The editor of a manifest's text, with line numbers and marks, and without an undo of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QToolTip, QWidget

from studio.project.completing import MOST_TEXT
from studio.ui.look.scale import mono
from studio.ui.panels.pack import text_lines, text_selections
from studio.ui.panels.pack.text_brackets import pair_at
from studio.ui.panels.pack.text_changes import difference, in_editor, letters, units, without_controls
from studio.ui.panels.pack.text_colours import JsonColours
from studio.ui.panels.pack.text_keys import Command, command_of
from studio.ui.panels.pack.text_margin import LineMargin
from studio.ui.panels.pack.text_marks import Band, Mark
from studio.values import dataclass

_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
_MOST_HITS = 500
"""Places that are shown at once to whoever looks for something."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Text that was pasted and not taken. ``clean`` is what of it could be, where it was not too much."""

    characters: int
    strange: int = 0
    clean: str | None = None


class ManifestEditor(QPlainTextEdit):
    """A text in which nothing is lost when it changes from elsewhere. Undo and redo are the window's.

    ``commanded`` carries a ``Command`` for those around the text; ``refused`` a ``Refused``; ``typed`` the
    letter that somebody typed, or nothing for another key; ``asked_for_menu`` the ``QMenu`` that is about
    to be shown.
    """

    commanded = Signal(object)
    refused = Signal(object)
    typed = Signal(object)
    asked_for_menu = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: Mapping[int, Mark] = {}
        self._bands: Sequence[Band] = ()
        self._hits: Sequence[tuple[int, int]] = ()
        self._hit = -1
        self._step: Callable[[], str] = _two_blanks
        self._colours = JsonColours(self.document(), self.palette())
        self._margin = LineMargin(self, self)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # JSON reads from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(mono(QApplication.font()))
        self.setAccessibleName(self.tr("Text of the manifest"))
        self.setAccessibleDescription(
            self.tr(
                "Tab moves lines to the right. Press Esc and then Tab to leave the text. "
                "Ctrl+Space shows what can be written."
            )
        )
        self.blockCountChanged.connect(self._fit_margin)
        self.updateRequest.connect(self._follow)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.verticalScrollBar().valueChanged.connect(self._dress)
        self._fit_margin()

    @property
    def marks(self) -> Mapping[int, Mark]:
        """What is wrong, by line from 1."""
        return self._marks

    @property
    def bands(self) -> Sequence[Band]:
        """The sides of conflicts."""
        return self._bands

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
        self._hits, self._hit = (), -1
        self.setPlainText(text)

    def use_step(self, step: Callable[[], str]) -> None:
        """Indent from now on by what ``step`` gives: it is asked when that is wanted."""
        self._step = step

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

    def show_marks(self, marks: Mapping[int, Mark], bands: Sequence[Band] = ()) -> None:
        """Mark lines, counted from 1, and the sides of conflicts."""
        self._marks, self._bands = marks, bands
        self._fit_margin()
        self._margin.update()
        self._dress()

    def show_hits(self, hits: Sequence[tuple[int, int]], current: int) -> None:
        """Mark what somebody looks for, in Qt's positions; number ``current`` more than the others."""
        self._hits, self._hit = hits, current
        self._dress()

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor to ``line`` and ``column``, from 1, or as near as the text allows."""
        block = self.document().findBlockByNumber(min(line, self.blockCount()) - 1)
        cursor = self.textCursor()
        cursor.setPosition(block.position() + min(units(block.text()), max(0, column - 1)))
        self.setTextCursor(cursor)
        self.centerCursor()

    def select(self, start: int, end: int) -> None:
        """Choose from one of Qt's positions to another, and bring them into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def seen_lines(self, seen: QRect) -> list[tuple[QTextBlock, QRect]]:
        """The lines that can be seen in ``seen``, and where they are."""
        block = self.firstVisibleBlock()
        top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
        lines: list[tuple[QTextBlock, QRect]] = []
        while block.isValid() and top <= seen.bottom():
            height = round(self.blockBoundingRect(block).height())
            lines.append((block, QRect(0, top, self.width(), height)))
            top += height
            block = block.next()
        return lines

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            command = command_of(event)
            if command is Command.WINDOW:  # Left alone, the window's own undo and redo get the keys.
                event.ignore()
                return False
            if command is not None:
                event.accept()
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cursor = self.cursorForPosition(event.pos())
            mark = self._marks.get(cursor.blockNumber() + 1)
            words = mark.words_at(cursor.positionInBlock() + 1) if mark is not None else self.toolTip()
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command is not Command.LEAVE:
            self.setTabChangesFocus(False)
        match command:
            case Command.WINDOW:
                event.ignore()
            case None:
                super().keyPressEvent(event)
                if event.key() not in _HELD:
                    self.typed.emit(event.text())
            case Command.LEAVE:
                self.setTabChangesFocus(True)
                self.commanded.emit(command)
            case Command.FIND | Command.FIND_NEXT | Command.FIND_BEFORE | Command.REPLACE:
                self.commanded.emit(command)
            case _ if not self.isReadOnly():
                self._carry_out(command)
            case _:
                event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setTabChangesFocus(False)
        super().focusInEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop; not what would hold the window up, or what no text file can have."""
        text = source.text()
        if self.document().characterCount() + len(text) > MOST_TEXT:
            self.refused.emit(Refused(len(text)))
            return
        clean = without_controls(text)
        if clean != text:
            self.refused.emit(Refused(len(text), len(text) - len(clean), clean))
        else:
            self.insertPlainText(text)
            self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions()[:3]:
            if action.isSeparator() or action.objectName() in {"edit-undo", "edit-redo"}:
                menu.removeAction(action)
        self.asked_for_menu.emit(menu)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(mono(QApplication.font()))
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}:
            self._colours.follow(self.palette())
            self._dress()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_margin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self._margin.width_needed(), area.height()))
        self._dress()

    def _carry_out(self, command: Command) -> None:
        match command:
            case Command.BREAK_LINE:
                self._break_line()
            case Command.INDENT:
                text_lines.indent(self, self._step())
            case Command.OUTDENT:
                text_lines.outdent(self, self._step())
            case Command.COMMENT:
                text_lines.toggle_comment(self)
            case Command.MOVE_UP | Command.MOVE_DOWN:
                text_lines.move(self, up=command is Command.MOVE_UP)
            case Command.COPY_UP | Command.COPY_DOWN:
                text_lines.duplicate(self, up=command is Command.COPY_UP)
            case _:
                self.commanded.emit(command)
        self.ensureCursorVisible()

    def _break_line(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + before[: len(before) - len(before.lstrip(" \t"))])

    @Slot()
    def _cursor_moved(self) -> None:
        self._margin.update()
        self._dress()

    @Slot()
    def _dress(self) -> None:
        document, palette = self.document(), self.palette()
        first = self.firstVisibleBlock().blockNumber() + 1
        # Only what can be seen: there may be thousands of problems.
        lines = range(first, first + self.height() // self.fontMetrics().height() + 2)
        selections = [
            text_selections.current_line(self.textCursor(), palette),
            *text_selections.banded(document, self._bands, lines, palette),
            *text_selections.underlined(document, self._marks, lines, palette),
            *text_selections.found(document, islice(self._hits, _MOST_HITS), self._hit, palette),
            *text_selections.framed(document, self._brackets(), palette),
        ]
        self.setExtraSelections(selections)

    def _brackets(self) -> tuple[int, ...]:
        """Where the bracket at the cursor stands, and the one that belongs to it."""
        cursor = self.textCursor()
        at, text = cursor.position(), cursor.block().text()
        column = len(letters(text, cursor.positionInBlock()))
        near = text[max(0, column - 1) : column + 1]
        if not set(near) & set("{}[]") or self.document().characterCount() > MOST_TEXT:
            return ()
        whole = self.text()
        pair = pair_at(whole, len(letters(whole, at)))
        return () if pair is None else tuple(units(whole[:place]) for place in pair if place is not None)

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


def _two_blanks() -> str:
    return "  "
