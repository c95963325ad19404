"""A list of families with a line for another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from studio.ui.look.scale import units
from studio.ui.pieces.line import Line

_ROOM, _LEAST = 360, 120
_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4)


class FamilyBox(QComboBox):
    """Nothing is chosen by passing over it: the wheel scrolls the form, and arrow keys open the list."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self.line = Line(name, self, drafting=True)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setLineEdit(self.line)
        self.setCompleter(None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] -- Qt takes none
        self.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The list has it for both: one stop for Tab.
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the line of the pack's ID, which most names are made of."""
        return QSize(units(self, _ROOM), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow where there is no room for more."""
        return QSize(units(self, _LEAST), super().minimumSizeHint().height())

    def show_choices(self, labels: Sequence[str], current: int, text: str) -> None:
        """List ``labels``, of which number ``current`` holds, and have ``text`` in the line."""
        if len(labels) != len(self._labels):
            self.clear()
            self.addItems(list(labels))
        else:
            for row, (old, new) in enumerate(zip(self._labels, labels, strict=True)):
                if old != new:
                    self.setItemText(row, new)
        self._labels = tuple(labels)
        self.setCurrentIndex(current)
        self.line.show_text(text)
        self.line.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.showPopup()
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
