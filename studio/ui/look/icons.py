"""Our own signs as icons, in the colours of the palette."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import invalidate

from studio.resources import resource
from studio.ui.look.colours import Meaning, meaning_colour

# Every other sign means the same in both directions of reading.
_TURNED_FROM_RIGHT_TO_LEFT = frozenset({"back", "folded", "forward", "redo", "renamed", "undo", "workspace"})

_GRID = 16
_STROKE = 1.5


def icon(name: str) -> QIcon:
    """The sign ``name``, tinted from the palette whenever it is painted. Raises ``KeyError``."""
    _drawing(name)
    return QIcon(_Sign(name, None))


def meaning_icon(name: str, meaning: Meaning) -> QIcon:
    """The sign ``name`` in the colour of ``meaning``, but for selected rows and disabled controls."""
    _drawing(name)
    return QIcon(_Sign(name, meaning))


def sign_of(meaning: Meaning) -> str:
    """The name of the sign that tells ``meaning`` without its colour."""
    return meaning.value


def names() -> tuple[str, ...]:
    """Every sign there is, in order."""
    files = resource("icons").iterdir()
    return tuple(sorted(file.name.removesuffix(".svg") for file in files if file.name.endswith(".svg")))


def paint_sign(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint the sign ``name`` into the middle of ``rect``, crisp on whatever ``painter`` paints on."""
    edge = min(rect.width(), rect.height())
    if edge <= 0:
        return
    ratio = painter.device().devicePixelRatio()
    image = _image(name, colour.name(QColor.NameFormat.HexRgb), edge, ratio)
    square = QRect(0, 0, edge, edge)
    square.moveCenter(rect.center())
    painter.save()
    painter.setOpacity(painter.opacity() * colour.alphaF())
    if name in _TURNED_FROM_RIGHT_TO_LEFT and QGuiApplication.layoutDirection() == _RIGHT_TO_LEFT:
        image = image.flipped(Qt.Orientation.Horizontal)
    painter.drawImage(square, image)
    painter.restore()


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class _Sign(QIconEngine):
    """Paints one sign in the colours that the application's palette has at that moment."""

    def __init__(self, name: str, meaning: Meaning | None) -> None:
        super().__init__()
        self._name = name
        self._meaning = meaning

    def clone(self) -> QIconEngine:
        # WORKAROUND(PySide6 6.11): what this returns stays Python's, is deleted at once, and Qt crashes.
        # An icon takes its engine over; that icon is then forgotten without being destroyed.
        copy = _Sign(self._name, self._meaning)
        invalidate(QIcon(copy))
        return copy

    def key(self) -> str:
        return "pack-studio"

    def iconName(self) -> str:
        return self._name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        paint_sign(painter, rect, self._name, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # The size is in units of the screen, and the pixmap wants pixels.
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        match mode:
            case QIcon.Mode.Disabled:
                return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
            case QIcon.Mode.Selected:
                return palette.color(QPalette.ColorRole.HighlightedText)
            case _ if self._meaning is not None:
                return meaning_colour(self._meaning, palette)
            case _:
                return palette.color(QPalette.ColorRole.WindowText)


@lru_cache(maxsize=1024)
def _image(name: str, colour: str, edge: int, ratio: float) -> QImage:
    drawing = _drawing(name).replace("currentColor", colour)
    # Strokes are as thick in large signs as in small ones; the largest get a little more.
    stroke = _STROKE * max(1.0, edge / 36) * _GRID / max(_GRID, edge)
    drawing = drawing.replace(f'stroke-width="{_STROKE}"', f'stroke-width="{stroke:.3f}"')
    image = QImage(round(edge * ratio), round(edge * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    if not re.fullmatch(r"[a-z-]+", name):
        raise KeyError(name)
    try:
        return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise KeyError(name) from error
