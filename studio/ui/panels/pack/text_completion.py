"""What can be written where the cursor stands in a manifest's text, as a list below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QListView

from studio.languages.names import Catalogue, display
from studio.manifest.document import Document
from studio.manifest.style import Style
from studio.project.completing import Known, Suggestion, suggestions
from studio.ui.look.language_words import language_name
from studio.ui.look.scale import units
from studio.ui.look.told import told
from studio.ui.panels.pack.completion import completions
from studio.ui.panels.pack.text_changes import letters
from studio.ui.panels.pack.text_changes import units as qt_units
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.pieces.choosing import list_at
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, RowDelegate, cell_words

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()

_MOST_SHOWN = 10
_MOST_WATCHED = 50_000
"""In a longer text the list comes only when it is asked for: to look at each key would hold people up."""
_WIDTH = 560
_OF_WORDS = ('"', "/", "-", "_", ".")
_BACKSPACE = "\b"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Style("\n", "  ", {}, {"object": " ", "array": ""}, ": ", ", ")


class TextCompleter(QObject):
    """Offers keys and values while somebody types, and when they ask. Tab takes the first or the chosen one.

    Enter takes one only where one is chosen. ``taken`` tells that something was written.
    """

    taken = Signal()

    def __init__(self, editor: ManifestEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._catalogue: Catalogue | None = None
        self._paths: Sequence[str] = ()
        self._text = ""
        self._document: Document | None = None
        self._styled: tuple[Document, Style] | None = None
        self._model = _Suggestions(self)
        name = self.tr("What can be written here")
        self._popup, self._completer = list_at(editor, self._model, RowDelegate, name, _MOST_SHOWN)
        self._popup.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # After the completer's own, so that this one is asked first.
        self._popup.installEventFilter(self)
        self._popup.clicked.connect(self._clicked)

    @property
    def popup(self) -> QListView:
        """The list."""
        return self._popup

    @property
    def offered(self) -> tuple[Suggestion, ...]:
        """What the list holds."""
        return self._model.suggestions

    def set_languages(self, catalogue: Catalogue) -> None:
        """Offer languages by name from now on."""
        self._catalogue = catalogue if catalogue.is_there else None

    def know(self, paths: Sequence[str], document: Document) -> None:
        """Complete from these sorted paths, and write as ``document`` is written, from now on."""
        self._paths = paths
        if document.root is not None:  # Of a text in which nothing can be read, the style of before counts.
            self._document = document

    def step(self) -> str:
        """By how much lines are indented in this text."""
        return self._style().step

    def offer(self, *, asked: bool) -> bool:
        """Show what may stand where the cursor is; whether there is anything."""
        editor = self._editor
        if editor.isReadOnly() or editor.textCursor().hasSelection():
            self.close()
            return False
        self._text = text = editor.text()
        offset = len(letters(text, editor.textCursor().position()))
        found = suggestions(text, offset, self._style(), Known(self._languages, self._next_paths))
        self._model.show_suggestions(found)
        if not found:
            self.close()
            return False
        area = editor.cursorRect().translated(editor.viewport().pos())
        area.setWidth(min(units(editor, _WIDTH), editor.screen().size().width()))
        self._popup.setFont(QApplication.font())
        self._completer.complete(area)
        self._popup.setCurrentIndex(self._model.index(0, 0) if asked else QModelIndex())
        return True

    def typed(self, letter: str) -> None:
        """Offer what fits after ``letter``, where somebody is at a word, or takes a part of it back."""
        small = self._editor.document().characterCount() < _MOST_WATCHED
        at_word = letter.isalnum() or letter in _OF_WORDS
        if small and (at_word or (letter == _BACKSPACE and self._popup.isVisible())):
            self.offer(asked=False)
        else:
            self.close()

    def close(self) -> None:
        """Take the list away."""
        self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the text have every key but those that choose and close."""
        if watched is self._popup and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._answers(event):
                return True
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def take(self, row: int) -> None:
        """Write number ``row`` of what is offered."""
        self.close()
        editor = self._editor
        text = editor.text()
        if row >= len(self.offered) or text != self._text:
            return
        suggestion = self.offered[row]
        cursor = editor.textCursor()
        cursor.beginEditBlock()
        for patch in reversed(suggestion.patches):  # From the end, so that no place moves.
            cursor.setPosition(qt_units(text[: patch.start]))
            cursor.setPosition(qt_units(text[: patch.end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(patch.new)
        cursor.endEditBlock()
        after = editor.text()
        cursor.setPosition(qt_units(after[: suggestion.caret]))
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()
        self.taken.emit()
        if suggestion.goes_on:
            self.offer(asked=False)

    def _style(self) -> Style:
        """How the text is laid out. To look takes time in a long one, so that waits until it is asked."""
        document = self._document
        if document is None or document.root is None:
            return _PLAIN
        if self._styled is None or self._styled[0] is not document:
            # The editor knows one kind of line ending; the file's own come back as the edit is made.
            style = replace(Style.of(document.text, document.root), newline="\n")
            self._styled = (document, style)
        return self._styled[1]

    def _answers(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the list, and has done what it does there."""
        row = self._popup.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self.take(max(0, row))
        elif event.key() in _ENTER and row >= 0:
            self.take(row)
        elif event.key() in _ENTER:
            self.close()
            self._editor.keyPressEvent(event)
        else:
            return False
        return True

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.take(index.row())

    def _languages(self, typed: str) -> tuple[tuple[str, str], ...]:
        if self._catalogue is None:
            return ()
        tags = self._catalogue.find(typed)
        names = [(tag, language_name(tag), display(tag).own) for tag in tags]
        return tuple((str(tag), name if own == name else f"{name} · {own}") for tag, name, own in names)

    def _next_paths(self, typed: str, folders: bool) -> tuple[str, ...]:  # noqa: FBT001 -- as Known has it
        return completions(self._paths, typed, folders=folders)


class _Suggestions(QAbstractListModel):
    """Suggestions, each with what it means."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.suggestions: tuple[Suggestion, ...] = ()

    def show_suggestions(self, found: tuple[Suggestion, ...]) -> None:
        """List ``found`` instead of what was listed."""
        if found == self.suggestions:
            return
        self.beginResetModel()  # It is short, and what was chosen in it is chosen no more.
        self.suggestions = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.suggestions)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        one = self.suggestions[index.row()]
        if role in {_DISPLAY, _EDIT}:
            return one.label
        if role == CELL_ROLE:
            return Cell(mono=True, aside=told(one.sentence))
        return cell_words(one.label, Cell(aside=told(one.sentence))) if role == _SPOKEN else None
