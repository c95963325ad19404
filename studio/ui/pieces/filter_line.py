"""The line that a filter is typed into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from studio.ui.look.colours import Meaning, dim, meaning_colour
from studio.ui.look.icons import icon, paint_sign
from studio.ui.look.scale import icon_size, unit, units

_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROOM = 200
_LEAST = 96


class FilterLine(QLineEdit):
    """A line with a sign at its start and a button that empties it at its end. It runs left to right.

    ``down`` tells that somebody wants to go on into what is below, ``escaped`` that they want to leave,
    ``asked`` that they want to see what can be typed, ``emptied`` that the button was pressed, and
    ``left`` that the focus went elsewhere.
    """

    down = Signal()
    escaped = Signal()
    asked = Signal()
    emptied = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._composing = False
        self._marks: tuple[tuple[int, int], ...] = ()
        # Names, sizes and signs such as "-" and ">" make sense in one direction only.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._clear = QToolButton(self)
        self._clear.setIcon(icon("close"))
        self._clear.setAutoRaise(True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setAccessibleName(self.tr("Clear filter"))
        self._clear.setToolTip(self.tr("Clear filter"))
        self._clear.hide()
        self._clear.clicked.connect(self.emptied)
        self.textChanged.connect(self._offer_clearing)
        self._make_room()

    @property
    def clear_button(self) -> QToolButton:
        """The button that empties the line."""
        return self._clear

    @property
    def marks(self) -> tuple[tuple[int, int], ...]:
        """What is underlined, from a letter to behind another."""
        return self._marks

    def mark(self, marks: Sequence[tuple[int, int]]) -> None:
        """Underline these parts of the text. They are forgotten with the next letter that is typed."""
        if self._composing or tuple(marks) == self._marks:
            return
        self._marks = tuple(marks)
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(meaning_colour(Meaning.WARNING, self.palette()))
        cursor = self.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        formats = [
            QInputMethodEvent.Attribute(kind, start - cursor, stop - start, wave) for start, stop in marks
        ]
        # It adds no text: a line has no other way of showing a part of it differently.
        super().inputMethodEvent(QInputMethodEvent("", formats))

    def sizeHint(self) -> QSize:
        return QSize(units(self, _ROOM), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(units(self, _LEAST), super().minimumSizeHint().height())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._is_of_window(event):
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self._is_of_window(event):
            event.ignore()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif _asks(event):
            self.asked.emit()
        elif key == Qt.Key.Key_Down and plain:
            self.down.emit()
        else:
            super().keyPressEvent(event)
            if key in _ENTER:  # Else a dialog would take it as meant for its button.
                event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clear.setGeometry(self._place(at_end=True))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ParentChange}:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        edge = icon_size(self)
        square = QRect(0, 0, edge, edge)
        square.moveCenter(self._place(at_end=False).center())
        paint_sign(painter, square, "search", dim(self.palette()))
        painter.end()

    @Slot(str)
    def _offer_clearing(self, text: str) -> None:
        self._marks = ()
        if not self._composing:
            super().inputMethodEvent(QInputMethodEvent("", []))
        self._clear.setVisible(bool(text))

    def _place(self, *, at_end: bool) -> QRect:
        """A square at the side where reading begins in the window, or ends."""
        edge = min(self.height(), icon_size(self) + 2 * unit(self))
        top = (self.height() - edge) // 2
        at_right = at_end is not self._is_mirrored()
        return QRect(self.width() - edge if at_right else 0, top, edge, edge)

    def _make_room(self) -> None:
        room = icon_size(self) + unit(self)
        self.setTextMargins(room, 0, room, 0)
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._clear.setIconSize(QSize(icon_size(self), icon_size(self)) * 0.8)

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _is_of_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.isRedoAvailable()
        return False


def _asks(event: QKeyEvent) -> bool:
    """Whether somebody wants to see what can be typed: Ctrl+Space, or Alt+Down as in other boxes."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Space:
        return held == Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier
