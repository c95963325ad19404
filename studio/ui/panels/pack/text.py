"""A manifest as its text: typed into, it is an edit like any other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.manifest.document import Document
from studio.project import intents
from studio.project.packs import Pack
from studio.ui.look import words
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.severity import MEANING_OF
from studio.ui.panels.pack.text_changes import in_editor, rewritten
from studio.ui.panels.pack.text_editor import ManifestEditor, Mark
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.view import View
from studio.ui.wishes import Perform, Settle

_PAUSE: Final = 300
"""Milliseconds without a key until what was typed is an edit."""


class TextTab(QWidget):
    """The text of one pack's manifest, to read and to edit."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._pack: Pack | None = None
        self._shown: Pack | None = None
        self._document: Document | None = None
        self._known = ""
        self._pending = False
        self._unsettled = False
        self._editor = ManifestEditor(self)
        self._reason = Caption("", self)
        self._reason.setMargin(gap(self, Gap.INSIDE))
        self._reason.hide()
        self._line = ElidedLabel("", self, dimmed=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.flush)
        column = QVBoxLayout(self)
        inside = gap(self, Gap.INSIDE)
        column.setContentsMargins(0, 0, 0, unit(self))
        column.setSpacing(unit(self))
        column.addWidget(self._reason)
        column.addWidget(self._editor, 1)
        below = QHBoxLayout()
        below.setContentsMargins(inside, 0, inside, 0)
        below.addWidget(self._line)
        column.addLayout(below)
        self._editor.installEventFilter(self)
        self._editor.textChanged.connect(self._typed)
        self._editor.cursorPositionChanged.connect(self._tell_line)
        self.setFocusProxy(self._editor)

    def show_pack(self, view: View, pack: Pack) -> None:
        """Show the text of ``pack``. Cursor, scroll and what is just being typed stay."""
        if self._pack is not None and self._pack.path != pack.path:
            self.flush()
        self._view, self._pack = view, pack
        # A text that nobody sees need not be laid out at each key typed into the form.
        if self.isVisible():
            self._catch_up()

    def forget(self) -> None:
        """The pack is gone: what was typed last has nowhere to go."""
        self._pending = False
        self._pause.stop()
        self._pack = self._shown = self._document = None

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the cursor to ``line`` and ``column``, from 1."""
        self._catch_up()
        self._editor.go_to(line, column)
        self._editor.setFocus()

    @Slot()
    def flush(self) -> None:
        """Wish now for what was typed and not wished yet."""
        if not self._pending or self._pack is None:
            return
        self._pending = False
        self._pause.stop()
        text = rewritten(self._pack.document.text, self._editor.text())
        if text == self._pack.document.text:
            return
        # Whatever comes back is compared anew: the edit may have been refused.
        self._document = None
        self._unsettled = True
        self.wished.emit(Perform(intents.write_text(self._pack, text)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor:
            if event.type() == QEvent.Type.FocusOut:
                self._settle()
            elif event.type() == QEvent.Type.ShortcutOverride and _may_be_a_shortcut(event):
                # Undo, save or build shall find everything that was typed.
                self.flush()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        self._settle()
        super().hideEvent(event)

    def _catch_up(self) -> None:
        view, pack = self._view, self._pack
        if view is None or pack is None:
            return
        if self._shown is None or self._shown.path != pack.path:
            self._document = pack.document
            self._known = in_editor(pack.document.text)
            self._editor.start_with(pack.document.text)
        elif pack.document is not self._document and not self._pending:
            self._document = pack.document
            self._known = in_editor(pack.document.text)
            self._editor.show_text(pack.document.text)
        self._shown = pack
        self._show_reason(self._obstacle(view, pack))
        self._editor.show_marks(_marks(view, pack))
        self._tell_line()

    def _obstacle(self, view: View, pack: Pack) -> str | None:
        """Why the text cannot be edited, or ``None``."""
        document = pack.document
        if pack.path not in view.texts.documents:
            return self.tr("{file} could not be read, so there is no text to show.").format(
                file=words.isolated(pack.path.name)
            )
        if not document.is_utf8 or document.mark + document.text.encode() != document.data:
            return self.tr(
                "{file} is not written as UTF-8 text, so it can be looked at here but not edited."
            ).format(file=words.isolated(pack.path.name))
        return view.read_only

    def _show_reason(self, obstacle: str | None) -> None:
        self._reason.setText(obstacle or "")
        self._reason.setVisible(obstacle is not None)
        self._editor.setToolTip(obstacle or "")
        self._editor.allow_typing(obstacle is None)

    def _settle(self) -> None:
        """What is typed from now on is a step of its own."""
        self.flush()
        if self._unsettled:
            self._unsettled = False
            self.wished.emit(Settle())

    @Slot()
    def _typed(self) -> None:
        text = self._editor.text()
        # New colours are told as a change too, and so is what this tab shows by itself.
        if text != self._known:
            self._known = text
            self._pending = True
            self._pause.start()

    @Slot()
    def _tell_line(self) -> None:
        line, column = self._editor.place()
        where = self.tr("Line {line}, column {column}").format(
            line=words.count(line), column=words.count(column)
        )
        mark = self._editor.marks.get(line)
        self._line.set_text(f"{where}: {mark.words}" if mark else where)


def _may_be_a_shortcut(event: QEvent) -> bool:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return isinstance(event, QKeyEvent) and bool(
        event.modifiers() & modifiers or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    )


def _marks(view: View, pack: Pack) -> dict[int, Mark]:
    """The problems by line; of several at one line the worst gives the sign."""
    marks: dict[int, Mark] = {}
    for problem in view.state.open_problems:
        line = problem.place.line
        if problem.place.manifest != pack.path or line is None:
            continue
        worst = marks.get(line)
        if worst is None:
            marks[line] = Mark(MEANING_OF[problem.severity], problem.message)
        else:
            marks[line] = Mark(worst.meaning, f"{worst.words}\n{problem.message}")
    return marks
