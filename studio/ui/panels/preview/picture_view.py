"""A picture that fits its room, or is looked at closely."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QGestureEvent,
    QPinchGesture,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QWidget,
)

from studio.ui.look.colours import hover
from studio.ui.look.scale import units
from studio.ui.pictures import Picture

_STEP = 1.25
_NOTCH = 120
_CLOSEST = 32.0
"""Screen pixels for one of the file, at most."""

_SQUARE = 8
_CRISP = 2.0
"""Magnified so far or farther, pixels are shown as they are, and not smoothed."""


class PictureView(QWidget):
    """Shows one ``Picture``, as a whole or magnified. ``zoomed``: the scale is another one.

    Ctrl and the wheel, + and -, or two fingers magnify; dragging or the arrow keys move it; 0 shows all of
    it, 1 its pixels as they are.
    """

    zoomed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._scale: float | None = None
        self._centre = QPointF()
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Picture"))

    @property
    def percent(self) -> int:
        """How large one pixel of the file is on the screen, in hundredths."""
        return round(100 * self._shown_scale() * self.devicePixelRatioF())

    @property
    def fits(self) -> bool:
        """Whether all of the picture is shown, however large its room."""
        return self._scale is None

    @property
    def centre(self) -> QPointF:
        """What of the picture stands in the middle, in pixels of the file."""
        return QPointF(self._centre)

    def show_picture(self, picture: Picture | None, *, same: bool = False) -> None:
        """Show ``picture``; ``same``: a newer version of what is shown, looked at as closely as before."""
        before, self._picture = self._picture, picture
        extent = (picture.width, picture.height) if picture is not None else None
        if not same or before is None or (before.width, before.height) != extent:
            self.fit()
        self.update()

    @Slot()
    def fit(self) -> None:
        """Show all of it."""
        self._look_at(None, self._middle())

    @Slot()
    def show_pixels(self) -> None:
        """Show one pixel of the file as one of the screen."""
        self._look_at(1 / self.devicePixelRatioF(), self._centre)

    @Slot()
    def magnify(self) -> None:
        """One step closer."""
        self._zoom(_STEP, QPointF(self.rect().center()))

    @Slot()
    def reduce(self) -> None:
        """One step back."""
        self._zoom(1 / _STEP, QPointF(self.rect().center()))

    def sizeHint(self) -> QSize:
        return QSize(units(self, 240), units(self, 180))

    def minimumSizeHint(self) -> QSize:
        return QSize(units(self, 80), units(self, 80))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        if self._picture is not None:
            self._paint(painter, self._picture)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_at(self._scale, self._centre)
        if self._scale is None:
            self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        elif self._scale is not None:
            moved = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
            self._move(QPointF(moved))
        else:
            event.ignore()
            return
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = units(self, 24)
        moves = {
            Qt.Key.Key_Left: QPoint(step, 0),
            Qt.Key.Key_Right: QPoint(-step, 0),
            Qt.Key.Key_Up: QPoint(0, step),
            Qt.Key.Key_Down: QPoint(0, -step),
        }
        acts = {
            Qt.Key.Key_Plus: self.magnify,
            Qt.Key.Key_Equal: self.magnify,
            Qt.Key.Key_Minus: self.reduce,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.show_pixels,
        }
        key = Qt.Key(event.key())
        if key in acts:
            acts[key]()
        elif key in moves and self._scale is not None:
            self._move(QPointF(moves[key]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._scale is not None:
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._move(event.position() - self._grip)
            self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._grip = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        if self._scale is None:
            self.show_pixels()
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        return super().event(event)

    def _middle(self) -> QPointF:
        picture = self._picture
        return QPointF() if picture is None else QPointF(picture.width / 2, picture.height / 2)

    def _fitting_scale(self) -> float:
        """All of it, but never larger than it is."""
        picture = self._picture
        if picture is None:
            return 1.0
        room = self.rect()
        plain = 1 / self.devicePixelRatioF()
        return max(1e-6, min(plain, room.width() / picture.width, room.height() / picture.height))

    def _shown_scale(self) -> float:
        return self._fitting_scale() if self._scale is None else self._scale

    def _zoom(self, factor: float, at: QPointF) -> None:
        if self._picture is None or factor <= 0:
            return
        before = self._shown_scale()
        scale = min(_CLOSEST / self.devicePixelRatioF(), before * factor)
        if scale <= self._fitting_scale():
            self.fit()
            return
        # What is below the pointer stays there.
        aside = at - QPointF(self.rect().center())
        self._look_at(scale, self._centre + aside / before - aside / scale)

    def _move(self, by: QPointF) -> None:
        if self._scale is not None:
            self._look_at(self._scale, self._centre - by / self._scale)

    def _look_at(self, scale: float | None, centre: QPointF) -> None:
        """Show it at ``scale`` with ``centre`` in the middle, as far as there is a picture around it."""
        before = (self._scale, self.percent)
        self._scale = scale
        picture = self._picture
        if picture is not None:
            half = QSizeF(self.size()) / 2 / self._shown_scale()
            self._centre = QPointF(
                _within(centre.x(), half.width(), picture.width),
                _within(centre.y(), half.height(), picture.height),
            )
        self._show_cursor()
        self.update()
        if before != (self._scale, self.percent):
            self.zoomed.emit()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor if self._scale is None else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)

    def _paint(self, painter: QPainter, picture: Picture) -> None:
        scale = self._shown_scale()
        size = QSizeF(picture.width * scale, picture.height * scale)
        corner = QPointF(self.rect().center()) - self._centre * scale
        whole = QRectF(corner, size)
        seen = whole.intersected(QRectF(self.rect()))
        if seen.isEmpty():
            return
        self._paint_board(painter, seen)
        level = picture.level_for(scale * self.devicePixelRatioF())
        across, down = level.width() / size.width(), level.height() / size.height()
        part = QRectF(
            (seen.left() - whole.left()) * across,
            (seen.top() - whole.top()) * down,
            seen.width() * across,
            seen.height() * down,
        )
        is_crisp = scale * self.devicePixelRatioF() >= _CRISP
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_crisp)
        painter.drawImage(seen, level, part)

    def _paint_board(self, painter: QPainter, rect: QRectF) -> None:
        """What shows through: squares in two tones that are close to each other."""
        edge = units(self, _SQUARE)
        tile = QPixmap(2 * edge, 2 * edge)
        tile.fill(self.palette().base().color())
        dark = hover(self.palette())
        squares = QPainter(tile)
        for corner in (QPoint(0, 0), QPoint(edge, edge)):
            squares.fillRect(corner.x(), corner.y(), edge, edge, dark)
        squares.end()
        painter.fillRect(rect, QBrush(tile))


def _within(middle: float, half: float, extent: float) -> float:
    """``middle`` so that no room is left beside the picture, or the picture's own where it is smaller."""
    if 2 * half >= extent:
        return extent / 2
    return min(max(middle, half), extent - half)
