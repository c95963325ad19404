"""Widgets side by side, on as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Lays widgets out in reading order; a line breaks where the next one would not fit."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._height(inner, place=False) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._visible()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._visible():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._height(rect.marginsRemoved(self._turned()), place=True)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _turned(self) -> QMargins:
        """The margins as they lie where reading begins at the right."""
        margins = self.contentsMargins()
        if self._direction() == Qt.LayoutDirection.LeftToRight:
            return margins
        return QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _height(self, rect: QRect, *, place: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QRect]]] = [[]]
        left, top, tallest = 0, 0, 0
        for item in self._visible():
            size = item.sizeHint()
            width = min(size.width(), max(rect.width(), item.minimumSize().width()))
            if lines[-1] and left + width > rect.width():
                lines.append([])
                left, top, tallest = 0, top + tallest + self._gap // 2, 0
            lines[-1].append((item, QRect(QPoint(left, top), QSize(width, size.height()))))
            left += width + self._gap
            tallest = max(tallest, size.height())
        if place:
            for line in lines:
                self._place(line, rect)
        return top + tallest

    def _place(self, line: list[tuple[QLayoutItem, QRect]], rect: QRect) -> None:
        """Give the items of one line their places, in the middle of its height."""
        tallest = max((box.height() for _, box in line), default=0)
        for item, box in line:
            lowered = box.translated(rect.left(), rect.top() + (tallest - box.height()) // 2)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, lowered))
