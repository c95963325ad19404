"""A sound as a picture: one lane for each channel above a ruler of time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from studio.ui.look.colours import Meaning, dim, hairline, meaning_colour
from studio.ui.look.scale import caption, units
from studio.ui.panels.preview.captions import clock
from studio.workspace.previews.preview import SoundShown

Peaks: TypeAlias = Sequence[tuple[float, float]]

MOST_LANES = 8
_TICK_WIDTH = 72
_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)


class Waveform(QWidget):
    """Shows the peaks of a sound. ``pressed``: Space or a click asks to play it or to stop.

    Time runs from left to right in every language.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sound: SoundShown | None = None
        self._at: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Waveform"))

    @property
    def position(self) -> float | None:
        """Where the moving line stands, in seconds."""
        return self._at

    def show_sound(self, sound: SoundShown | None) -> None:
        """Show another sound, from its beginning."""
        self._sound, self._at = sound, None
        self.update()

    def show_position(self, seconds: float | None) -> None:
        """Put the moving line at ``seconds``, or take it away."""
        self._at = seconds
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(units(self, 240), units(self, 140))

    def minimumSizeHint(self) -> QSize:
        return QSize(units(self, 80), units(self, 72))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._sound is not None:
            self._paint(painter, self._sound)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def _paint(self, painter: QPainter, sound: SoundShown) -> None:
        painter.setFont(caption(self.font()))
        ruler = painter.fontMetrics().height() + units(self, 6)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -ruler)
        lanes = sound.peaks[:MOST_LANES]
        if not lanes:
            return
        high = area.height() / len(lanes)
        for number, peaks in enumerate(lanes):
            lane = QRectF(area.left(), area.top() + number * high, area.width(), high)
            self._paint_lane(painter, lane, peaks)
        self._paint_ruler(painter, area, sound.seconds)
        if self._at is not None and sound.seconds > 0:
            x = area.left() + area.width() * min(1.0, self._at / sound.seconds)
            painter.setPen(QPen(meaning_colour(Meaning.ERROR, self.palette()), units(self, 1.5)))
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _paint_lane(self, painter: QPainter, lane: QRectF, peaks: Peaks) -> None:
        middle, reach = lane.center().y(), max(1.0, lane.height() / 2 - units(self, 2))
        painter.setPen(QPen(hairline(self.palette()), 1))
        painter.drawLine(QLineF(lane.left(), middle, lane.right(), middle))
        # One line for each dot of the screen, of which there may be several for one pixel here.
        fine = 1 / self.devicePixelRatioF()
        painter.setPen(QPen(self._ink(), fine))
        painter.drawLines(
            [
                QLineF(left, middle - high * reach, left, middle - low * reach)
                for x, (low, high) in enumerate(columns(peaks, int(lane.width() / fine)))
                for left in (lane.left() + (x + 0.5) * fine,)
            ]
        )

    def _paint_ruler(self, painter: QPainter, area: QRectF, seconds: float) -> None:
        step = step_for(seconds, area.width() / units(self, _TICK_WIDTH))
        painter.setPen(QPen(dim(self.palette()), 1))
        high = units(self, 4)
        for number in range(int(seconds / step) + 1 if seconds > 0 else 1):
            x = area.left() + area.width() * number * step / seconds if seconds > 0 else area.left()
            painter.drawLine(QLineF(x, area.bottom(), x, area.bottom() + high))
            words = clock(number * step)
            room = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(x - room / 2, area.left()), area.right() - room)
            if number and left + room / 2 < x - units(self, 8):
                continue  # Its number would stand below another tick.
            painter.drawText(
                QRectF(left, area.bottom() + high, room + 1, self.height() - area.bottom() - high),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute,
                words,
            )

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return meaning_colour(Meaning.NOTE, self.palette())


def columns(peaks: Peaks, width: int) -> list[tuple[float, float]]:
    """The lowest and highest value for each of ``width`` columns; never beyond -1 and 1."""
    found: list[tuple[float, float]] = []
    for x in range(width if peaks else 0):
        first = x * len(peaks) // width
        last = max(first + 1, (x + 1) * len(peaks) // width)
        some = peaks[first:last]
        found.append((max(-1.0, min(low for low, _ in some)), min(1.0, max(high for _, high in some))))
    return found


def step_for(seconds: float, ticks: float) -> float:
    """Seconds between two ticks, of which at most ``ticks`` find room."""
    least = seconds / max(1.0, ticks)
    return next((step for step in _STEPS if step >= least), 3600.0 * max(1, math.ceil(least / 3600)))
