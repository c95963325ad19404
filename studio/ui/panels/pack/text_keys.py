"""What the keys of a manifest's text do."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Command(Enum):
    """What a key asks for. ``WINDOW``: the window does it. ``LEAVE``: the next Tab leaves the text."""

    WINDOW = auto()
    LEAVE = auto()
    BREAK_LINE = auto()
    INDENT = auto()
    OUTDENT = auto()
    COMMENT = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    COPY_UP = auto()
    COPY_DOWN = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_BEFORE = auto()
    REPLACE = auto()
    COMPLETE = auto()


def command_of(event: QKeyEvent) -> Command | None:
    """What the keys of ``event`` ask for; ``None`` where they are for the text itself."""
    for standard, command in _STANDARD.items():
        if event.matches(standard):
            return command
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in _BREAKS and held in {_NOTHING, _SHIFT}:
        # With Shift, Qt would put in a character that ends a line nowhere but here.
        return Command.BREAK_LINE
    if event.key() == Qt.Key.Key_Slash and held & _CONTROL and not held & _ALT:
        return Command.COMMENT  # On some keyboards the slash takes a Shift.
    return _HELD.get((Qt.Key(event.key()), held))


_NOTHING = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_BREAKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STANDARD = {
    QKeySequence.StandardKey.Undo: Command.WINDOW,
    QKeySequence.StandardKey.Redo: Command.WINDOW,
    QKeySequence.StandardKey.Find: Command.FIND,
    QKeySequence.StandardKey.FindNext: Command.FIND_NEXT,
    QKeySequence.StandardKey.FindPrevious: Command.FIND_BEFORE,
}
_HELD = {
    (Qt.Key.Key_Escape, _NOTHING): Command.LEAVE,
    (Qt.Key.Key_Tab, _NOTHING): Command.INDENT,
    (Qt.Key.Key_Backtab, _SHIFT): Command.OUTDENT,
    (Qt.Key.Key_Backtab, _NOTHING): Command.OUTDENT,
    (Qt.Key.Key_Tab, _SHIFT): Command.OUTDENT,
    (Qt.Key.Key_Up, _ALT): Command.MOVE_UP,
    (Qt.Key.Key_Down, _ALT): Command.MOVE_DOWN,
    (Qt.Key.Key_Up, _ALT | _SHIFT): Command.COPY_UP,
    (Qt.Key.Key_Down, _ALT | _SHIFT): Command.COPY_DOWN,
    (Qt.Key.Key_Space, _CONTROL): Command.COMPLETE,
    (Qt.Key.Key_H, _CONTROL): Command.REPLACE,
}
