"""Looking for something in a manifest's text, and putting something else in its place."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, icon_size
from studio.ui.look.words import count
from studio.ui.panels.pack.text_changes import units
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.panels.pack.text_keys import Command, command_of
from studio.ui.panels.pack.text_replacing import Replace, ReplaceRow
from studio.ui.pieces.filter_line import FilterLine

_MOST = 10_000
_OWN = (Command.FIND, Command.FIND_NEXT, Command.FIND_BEFORE, Command.REPLACE)


class FindBar(QWidget):
    """A line to type into, how often that stands in the text, and the way from one place to the next.

    ``closed`` tells that somebody has found what they looked for. ``changing`` comes right before something
    is put in its place, and ``changed`` right after: that is one step.
    """

    closed = Signal()
    changing = Signal()
    changed = Signal()

    def __init__(self, editor: ManifestEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._hits: tuple[tuple[int, int], ...] = ()
        self._current = -1
        self.setAccessibleName(self.tr("Find in the text"))
        self._line = FilterLine(self)
        self._line.setPlaceholderText(self.tr("Find in the text"))
        self._line.setAccessibleName(self.tr("Find in the text"))
        self._line.textChanged.connect(self._look_from_here)
        self._line.returnPressed.connect(self.next)
        self._line.escaped.connect(self._close)
        self._line.emptied.connect(self._line.clear)
        self._told = QLabel(self)
        self._before = self._button("up", self.tr("Previous place"))
        self._next = self._button("down", self.tr("Next place"))
        end = self._button("close", self.tr("Stop looking"))
        self._before.clicked.connect(self.before)
        self._next.clicked.connect(self.next)
        end.clicked.connect(self._close)
        self._replacing = ReplaceRow(self)
        self._replacing.wished.connect(self._replace)
        self._replacing.escaped.connect(self._close)
        rows = QVBoxLayout(self)
        inside = gap(self, Gap.INSIDE)
        rows.setContentsMargins(inside, inside // 2, inside, inside // 2)
        rows.setSpacing(inside // 2)
        across = QHBoxLayout()
        across.setSpacing(inside // 2)
        rows.addLayout(across)
        rows.addWidget(self._replacing)
        across.addWidget(self._line, 1)
        across.addWidget(self._told)
        for button in (self._before, self._next, end):
            across.addWidget(button)
        self.setFocusProxy(self._line)
        self.hide()

    @property
    def told(self) -> str:
        """How many places there are, in words."""
        return self._told.text()

    def open(self) -> None:
        """Look for what is chosen in the text, or for what was looked for before."""
        chosen = self._editor.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self._line.setText(chosen)
        self._line.setFocus()
        self._line.selectAll()
        self._look_from_here()

    def open_to_replace(self) -> None:
        """The same, and the new text is typed next, where something is looked for and may be replaced."""
        self.open()
        if self._line.text() and self._replacing.isVisible():
            self._replacing.setFocus()

    def event(self, event: QEvent) -> bool:
        # Where somebody looks for something, these keys are for that and not for the lists of the window.
        if event.type() == QEvent.Type.ShortcutOverride and _command(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match _command(event):
            case Command.FIND:
                self._line.setFocus()
                self._line.selectAll()
            case Command.FIND_NEXT:
                self.next()
            case Command.FIND_BEFORE:
                self.before()
            case Command.REPLACE:
                self._replacing.setFocus()
            case _:
                super().keyPressEvent(event)

    def look_again(self) -> None:
        """The text has changed."""
        if self.isVisible():
            self._hits = self._find()
            self._current = min(self._current, len(self._hits) - 1)
            self._show()

    @Slot()
    def next(self) -> None:
        """Go to the next place, and from the last one to the first."""
        self._step(1)

    @Slot()
    def before(self) -> None:
        """Go to the place before, and from the first one to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open()
            return
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._editor.select(*self._hits[self._current])
            self._show()

    @Slot()
    def _look_from_here(self) -> None:
        self._look_from(self._editor.textCursor().selectionStart())

    def _look_from(self, at: int) -> None:
        self._hits = self._find()
        self._current = next((number for number, hit in enumerate(self._hits) if hit[0] >= at), 0)
        if self._hits:
            self._editor.select(*self._hits[self._current])
        else:
            self._current = -1
        self._show()

    def _find(self) -> tuple[tuple[int, int], ...]:
        """Where it stands, in Qt's positions; capitals and small letters are the same."""
        wanted = self._line.text()
        if not wanted:
            return ()
        text = self._editor.text()
        found: list[tuple[int, int]] = []
        at = passed = 0
        for match in re.finditer(re.escape(wanted), text, re.IGNORECASE):
            at += units(text[passed : match.start()])
            length = units(match[0])
            found.append((at, at + length))
            at, passed = at + length, match.end()
            if len(found) == _MOST:
                break
        return tuple(found)

    def _show(self) -> None:
        self._editor.show_hits(self._hits, self._current)
        for button in (self._before, self._next):
            button.setEnabled(bool(self._hits))
        self._replacing.setVisible(not self._editor.isReadOnly())
        self._replacing.allow(bool(self._hits))
        if not self._line.text():
            self._told.clear()
        elif not self._hits:
            self._told.setText(self.tr("Not in this text"))
        else:
            self._told.setText(
                self.tr("{number} of {all}").format(
                    number=count(self._current + 1), all=count(len(self._hits))
                )
            )

    @Slot(object)
    def _replace(self, wish: Replace) -> None:
        if self._editor.isReadOnly():
            return
        self.changing.emit()
        if not self._hits:
            return  # There was nothing, or what was typed last has been refused.
        if wish.everywhere:
            self._replace_everywhere(wish.text)
        else:
            self._editor.select(*self._hits[self._current])
            self._editor.insertPlainText(wish.text)
            # Behind what came, or a text that has the old one in it would be found over and over.
            self._look_from(self._editor.textCursor().position())
        self.changed.emit()

    def _replace_everywhere(self, text: str) -> None:
        wanted = re.compile(re.escape(self._line.text()), re.IGNORECASE)
        replaced, number = wanted.subn(lambda _: text, self._editor.text())
        self._editor.show_text(replaced)
        self._look_from_here()
        if number == 1:
            self._told.setText(self.tr("1 place replaced"))
        else:
            self._told.setText(self.tr("{count} places replaced", "", number).format(count=count(number)))

    @Slot()
    def _close(self) -> None:
        self.hide()
        self._hits, self._current = (), -1
        self._editor.show_hits((), -1)
        self._editor.setFocus()
        self.closed.emit()

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(QSize(icon_size(self), icon_size(self)))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def _command(event: QEvent) -> Command | None:
    """What of looking for something the keys of ``event`` ask for."""
    command = command_of(event) if isinstance(event, QKeyEvent) else None
    return command if command in _OWN else None
