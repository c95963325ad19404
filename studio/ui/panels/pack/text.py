"""A manifest as its text: typed into, it is an edit like any other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from studio.languages.names import Catalogue
from studio.manifest.conflict_marks import Keep
from studio.manifest.document import Document
from studio.project import intents
from studio.project.packs import Pack
from studio.project.two_versions import choice_label, keeping
from studio.session.state import State
from studio.ui.look import words
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.told import told
from studio.ui.panels.pack.last_good import Good, LastGood
from studio.ui.panels.pack.problem_lines import ProblemLines
from studio.ui.panels.pack.shown import Shown
from studio.ui.panels.pack.text_changes import in_editor, rewritten
from studio.ui.panels.pack.text_completion import TextCompleter
from studio.ui.panels.pack.text_editor import ManifestEditor, Refused
from studio.ui.panels.pack.text_finding import FindBar
from studio.ui.panels.pack.text_keys import Command
from studio.ui.panels.pack.text_marks import band_at, bands_of, marks_of
from studio.ui.panels.pack.text_news import Forget, PasteClean, is_too_long, news_of, refusal_of
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
        self._marked: tuple[State, Document] | None = None
        self._good: Good | None = None
        self._last_good = LastGood()
        self._refused: Refused | None = None
        self._known = ""
        self._pending = False
        self._unsettled = False
        self._editor = ManifestEditor(self)
        self._reason = Caption("", self)
        self._reason.setMargin(gap(self, Gap.INSIDE))
        self._reason.hide()
        self._news = ProblemLines(self)
        self._completer = TextCompleter(self._editor)
        self._editor.use_step(self._completer.step)
        self._find = FindBar(self._editor, self)
        self._line = ElidedLabel("", self, dimmed=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.flush)
        self._lay_out()
        self._editor.installEventFilter(self)
        self._editor.textChanged.connect(self._typed)
        self._editor.cursorPositionChanged.connect(self._tell_line)
        self._editor.commanded.connect(self._command)
        self._editor.typed.connect(self._completer.typed)
        self._editor.refused.connect(self._paste_refused)
        self._editor.asked_for_menu.connect(self._add_to_menu)
        self._find.changing.connect(self._settle)
        self._find.changed.connect(self._settle)
        self._news.wished.connect(self._news_wished)
        self.setFocusProxy(self._editor)

    @property
    def is_worked_in(self) -> bool:
        """Whether the keys go to the text."""
        return self._editor.hasFocus()

    def set_languages(self, catalogue: Catalogue) -> None:
        """Offer languages by name from now on."""
        self._completer.set_languages(catalogue)

    def show_pack(self, view: View, pack: Pack) -> None:
        """Show the text of ``pack``. Cursor, scroll and what is just being typed stay."""
        if self._pack is not None and self._pack.path != pack.path:
            self.flush()
            self._refused = None
        self._view, self._pack = view, pack
        self._good = self._last_good.before(view, pack)
        # A text that nobody sees need not be laid out at each key typed into the form.
        if self.isVisible():
            self._catch_up()

    def forget(self) -> None:
        """The pack is gone: what was typed last has nowhere to go."""
        self._pending = False
        self._pause.stop()
        self._pack = self._shown = self._document = None
        self._completer.close()

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the cursor to ``line`` and ``column``, from 1."""
        self._catch_up()
        self._editor.go_to(line, column)
        self._editor.setFocus()

    @Slot()
    def line_here(self) -> int:
        """The line of the cursor, from 1."""
        return self._editor.place()[0]

    def flush(self) -> None:
        """Wish now for what was typed and not wished yet."""
        if not self._pending or self._pack is None:
            return
        self._pending = False
        self._pause.stop()
        if self._shown is None or self._shown.path != self._pack.path:
            return  # Nobody looked here since another pack was chosen: this is not its text.
        text = rewritten(self._pack.document.text, self._editor.text())
        if text == self._pack.document.text:
            return
        # Whatever comes back is compared anew: the edit may have been refused.
        self._document = None
        self._unsettled = True
        self.wished.emit(Perform(intents.write_text(self._pack, text)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor:
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                if event.reason() != Qt.FocusReason.PopupFocusReason:
                    self._settle()
            elif event.type() == QEvent.Type.ShortcutOverride and _may_be_a_shortcut(event):
                # Undo, save, build or what mends it shall find everything that was typed.
                self.flush()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        self._settle()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        inside = gap(self, Gap.INSIDE)
        column.setContentsMargins(0, 0, 0, unit(self))
        column.setSpacing(unit(self))
        column.addWidget(self._reason)
        column.addWidget(self._find)
        column.addWidget(self._editor, 1)
        # Below the text: what is said while somebody types must not move the lines they look at.
        below = QVBoxLayout()
        below.setContentsMargins(inside, 0, inside, 0)
        below.addWidget(self._news)
        below.addWidget(self._line)
        column.addLayout(below)
        column.addStretch(0)

    def _catch_up(self) -> None:
        view, pack = self._view, self._pack
        if view is None or pack is None:
            return
        text = "" if is_too_long(pack) else pack.document.text
        if self._shown is None or self._shown.path != pack.path:
            self._show_text(pack, text, self._editor.start_with)
        elif pack.document is not self._document and not self._pending:
            self._show_text(pack, text, self._editor.show_text)
        self._shown = pack
        self._editor.setVisible(not is_too_long(pack))
        self._show_reason(self._obstacle(view, pack))
        self._show_news()
        marked = self._marked
        if marked is None or marked[0] is not view.state or marked[1] is not pack.document:
            self._marked = (view.state, pack.document)
            self._editor.show_marks(marks_of(Shown.of(view, pack)), bands_of(pack.document))
        contents = view.contents_of(pack)
        self._completer.know(() if contents is None else contents.snapshot.paths, pack.document)
        self._tell_line()

    def _show_text(self, pack: Pack, text: str, show: Callable[[str], None]) -> None:
        self._document = pack.document
        self._known = in_editor(text)
        show(text)

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

    @Slot()
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
            self._find.look_again()

    def _show_news(self) -> None:
        view, pack = self._view, self._pack
        if view is None or pack is None:
            return
        refused = () if self._refused is None else (refusal_of(self._refused),)
        self._news.show_problems((*refused, *news_of(view, pack, self._good)))

    @Slot(object)
    def _news_wished(self, wish: object) -> None:
        if isinstance(wish, PasteClean | Forget):
            self._refused = None
            self._show_news()
            self._editor.setFocus()
            if isinstance(wish, PasteClean):
                self._editor.insertPlainText(wish.text)
            return
        # What is offered rests on the text as it was wished last.
        if not self._pending:
            self.wished.emit(wish)

    @Slot(object)
    def _paste_refused(self, refused: Refused) -> None:
        self._refused = refused
        self._show_news()

    @Slot(object)
    def _command(self, command: Command) -> None:
        match command:
            case Command.COMPLETE:
                self._completer.offer(asked=True)
            case Command.FIND:
                self._find.open()
            case Command.FIND_NEXT:
                self._find.next()
            case Command.FIND_BEFORE:
                self._find.before()
            case Command.REPLACE:
                self._find.open_to_replace()
            case _:
                self._completer.close()

    @Slot(object)
    def _add_to_menu(self, menu: QMenu) -> None:
        """At the two versions of a conflict, offer to keep one of them."""
        pack, line = self._pack, self._editor.place()[0]
        places = pack.document.conflicts if pack is not None and not self._editor.isReadOnly() else ()
        here = next((one for one in places if one.line <= line <= one.last_line), None)
        if pack is None or here is None or self._pending:
            return
        menu.addSeparator()
        for keep in Keep:
            action = menu.addAction(told(choice_label(here, keep)))
            action.setData(Perform(keeping(pack, keep, here.line)))
        menu.triggered.connect(self._chosen_in_menu)

    @Slot(QAction)
    def _chosen_in_menu(self, action: QAction) -> None:
        wish: object = action.data()
        if isinstance(wish, Perform):
            self.wished.emit(wish)

    @Slot()
    def _tell_line(self) -> None:
        line, column = self._editor.place()
        where = self.tr("Line {line}, column {column}").format(
            line=words.count(line), column=words.count(column)
        )
        mark, band = self._editor.marks.get(line), band_at(self._editor.bands, line)
        said = mark.words_at(column) if mark is not None else "" if band is None else band.words
        self._line.set_text(f"{where}: {said}" if said else where)


def _may_be_a_shortcut(event: QEvent) -> bool:
    modifiers = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.MetaModifier
        | Qt.KeyboardModifier.AltModifier
    )
    return isinstance(event, QKeyEvent) and bool(
        event.modifiers() & modifiers or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    )
