"""Shows which list, table, text or area has the focus, where nothing else does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from studio.ui.look.scale import units

_WIDTH = 2


class FocusRings(QObject):
    """Draws a line around whatever scrolls while it has the focus by a key.

    Buttons and fields show their focus by themselves, and so does a row; but an empty list, one that is
    scrolled away from its row, or a page that only scrolls look as if they had none.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        # Only afterwards does the window know whether a key did it.
        app.focusChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _follow(self) -> None:
        now = QApplication.focusWidget()
        area = now if isinstance(now, QAbstractScrollArea) and _by_key(now) else None
        ring = self._ring
        if ring is not None and isValid(ring):
            if ring.parentWidget() is area:
                return
            ring.hide()
            ring.deleteLater()
        self._ring = _Ring(area) if area is not None else None


def _by_key(area: QWidget) -> bool:
    # What pops up has the focus anyhow, and a mouse shows its own place.
    window = area.window()
    popup = window.windowFlags() & Qt.WindowType.WindowType_Mask == Qt.WindowType.Popup
    return not popup and window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


class _Ring(QWidget):
    """Lies over ``area``, lets everything through, and is as large as that."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.installEventFilter(self)
        self.resize(area.size())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        width = units(self, _WIDTH)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), width))
        half = width / 2
        painter.drawRect(self.rect().toRectF().adjusted(half, half, -half, -half))
        painter.end()
