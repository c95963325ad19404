"""Dragging a file selector to another place of its list, and choosing several with the mouse."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from studio.ui.look.scale import unit
from studio.values import dataclass


class Deed(StrEnum):
    """What a pointer does."""

    PRESS = "press"
    CLICK = "click"
    DRAG = "drag"
    LET_GO = "let go"
    GIVE_UP = "give up"


@dataclass(frozen=True, slots=True)
class Pointer:
    """What the pointer does, at which height of the screen, and whether it adds to what is chosen."""

    deed: Deed
    y: int
    toggles: bool = False
    extends: bool = False


class Mark(QFrame):
    """The line that shows where in ``parent`` a row would come."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.hide()

    def show_at(self, y: int) -> None:
        """Stand at height ``y`` of the parent."""
        around, thick = self.parentWidget(), max(1, unit(self) // 2)
        if around is not None:
            top = max(0, min(y - thick // 2, around.height() - thick))
            self.setGeometry(0, top, around.width(), thick)
        self.show()
        self.raise_()


class RowDrag(QObject):
    """Watches the pointer on ``widget``. ``told`` carries a ``Pointer``.

    Nothing waits for the end of a drag: Esc gives it up, as does a press of another button.
    """

    told = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._from: QPoint | None = None
        self._dragging = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear what the pointer does; only a drag under way keeps anything to itself."""
        del watched
        if isinstance(event, QMouseEvent):
            return self._hear(event)
        stops = event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if self._dragging and stops and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            self._end(Deed.GIVE_UP, 0)
            return True
        return False

    def _hear(self, event: QMouseEvent) -> bool:
        at, left = event.globalPosition().toPoint(), Qt.MouseButton.LeftButton
        kind, kinds = event.type(), QEvent.Type
        if kind == kinds.MouseButtonPress and self._dragging:
            self._end(Deed.GIVE_UP, at.y())
            return True
        if kind == kinds.MouseButtonPress and event.button() == left:
            self._from = at
            keys, modifiers = event.modifiers(), Qt.KeyboardModifier
            self._tell(
                Deed.PRESS,
                at.y(),
                toggles=bool(keys & modifiers.ControlModifier),
                extends=bool(keys & modifiers.ShiftModifier),
            )
        elif kind == kinds.MouseMove and self._from is not None and event.buttons() & left:
            return self._move(at)
        elif kind == kinds.MouseButtonRelease and event.button() == left and self._from is not None:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if self._dragging:
                self._end(Deed.LET_GO, at.y())
            elif plain:
                self._end(Deed.CLICK, at.y())
            self._from = None
        return False

    def _move(self, at: QPoint) -> bool:
        far = self._from is not None and (
            (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        )
        if not self._dragging and far:
            self._dragging = True
            self._widget.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self._tell(Deed.DRAG, at.y())
        return self._dragging

    def _end(self, deed: Deed, y: int) -> None:
        self._from, self._dragging = None, False
        self._widget.unsetCursor()
        self._tell(deed, y)

    def _tell(self, deed: Deed, y: int, *, toggles: bool = False, extends: bool = False) -> None:
        self.told.emit(Pointer(deed, y, toggles, extends))
