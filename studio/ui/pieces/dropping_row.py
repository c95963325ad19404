"""A row of widgets that goes without the least important ones where there is no room for all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget


class DroppingRow(QWidget):
    """Shows those of the wanted widgets that fit, each in its full width: nothing is ever cut off."""

    def __init__(self, spacing: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: list[tuple[int, QWidget]] = []
        self._wanted: dict[QWidget, bool] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        # However wide its parts are, the row is content with less.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def add(self, widget: QWidget, importance: int) -> None:
        """Add ``widget`` at the end. The most important one is there however narrow it gets."""
        self._row.addWidget(widget)
        self._parts.append((importance, widget))
        self._wanted[widget] = True

    def add_rest(self) -> None:
        """Leave the room that nobody needs here."""
        self._row.addStretch(1)

    def want(self, widget: QWidget, *, wanted: bool) -> None:
        """Show ``widget`` where there is room, or not at all."""
        self._wanted[widget] = wanted
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # Something in it says more, or less.
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        room = self.width()
        for number, (_, widget) in enumerate(sorted(self._parts, key=_importance)):
            if self._wanted[widget]:
                room -= widget.sizeHint().width() + (self._row.spacing() if number else 0)
            shown = self._wanted[widget] and (room >= 0 or not number)
            if widget.isHidden() is shown:
                widget.setVisible(shown)


def _importance(part: tuple[int, QWidget]) -> int:
    return -part[0]
