"""Looking for something in a manifest's text."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, icon_size
from studio.ui.look.words import count
from studio.ui.panels.pack.text_changes import units
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.pieces.filter_line import FilterLine

_MOST = 10_000


class FindBar(QWidget):
    """A line to type into, how often that stands in the text, and the way from one place to the next.

    ``closed`` tells that somebody has found what they looked for.
    """

    closed = Signal()

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
        across = QHBoxLayout(self)
        inside = gap(self, Gap.INSIDE)
        across.setContentsMargins(inside, inside // 2, inside, inside // 2)
        across.setSpacing(inside // 2)
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
        self._hits = self._find()
        at = self._editor.textCursor().selectionStart()
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
