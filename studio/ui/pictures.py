"""Pictures as the window paints them, made from pixels in a job: a row of ever smaller ones of each."""

from __future__ import annotations

import os
import stat
from dataclasses import field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from studio.values import dataclass
from studio.workspace.previews.preview import Pixels
from studio.workspace.previews.reading import MOST_PIXELS
from studio.workspace.sources import CHUNK, FLAGS

_PAINTED = QImage.Format.Format_ARGB32_Premultiplied
_SMALLEST = 64
_MOST_BYTES = 16_000_000
"""Of a file that only Qt reads: such formats are text, and are read whole."""

_PACKED = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of ``width`` times ``height`` pixels in its file.

    ``levels`` begin with as many pixels as were kept; each of the others is half as wide as the one before.
    """

    width: int
    height: int
    levels: tuple[QImage, ...] = field(compare=False)

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is no smaller than the picture at ``scale``, or the largest there is."""
        wanted = self.width * scale
        fitting = [level for level in self.levels if level.width() >= wanted]
        return fitting[-1] if fitting else self.levels[0]


def image_of(pixels: Pixels) -> QImage:
    """``pixels`` as an image that owns its bytes, in the form that is painted soonest."""
    image = QImage(pixels.rows, pixels.width, pixels.height, 4 * pixels.width, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(_PAINTED)


def picture_of(image: QImage, width: int, height: int) -> Picture:
    """The picture of which ``image`` was kept."""
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST:
        half = QSize(max(1, levels[-1].width() // 2), max(1, levels[-1].height() // 2))
        levels.append(
            levels[-1].scaled(
                half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
    return Picture(width, height, tuple(levels))


def drawn(path: Path) -> Picture | None:
    """The picture at ``path`` in a format that Qt alone reads; ``None`` where it cannot be drawn.

    It is as large as it says, or smaller where that would be too large to keep.
    """
    content = _content(path)
    if content is None or content.startswith(_PACKED):
        return None  # What is packed may unpack to anything.
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return None
    kept = within(size, MOST_PIXELS)
    if kept != size:
        reader.setScaledSize(kept)
    image = reader.read()
    if image.isNull():
        return None
    return picture_of(image.convertToFormat(_PAINTED), size.width(), size.height())


def within(size: QSize, most: int) -> QSize:
    """``size`` with its shape kept, and at most about ``most`` pixels."""
    pixels = size.width() * size.height()
    if pixels <= most:
        return size
    share = (most / pixels) ** 0.5
    return QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share)))


def _content(path: Path) -> bytes | None:
    """All bytes of the file; ``None`` where it is none, cannot be read, or is too large."""
    try:
        file = os.open(path, FLAGS)
    except OSError:
        return None
    try:
        facts = os.fstat(file)
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > _MOST_BYTES:
            return None
        return b"".join(iter(partial(os.read, file, CHUNK), b""))
    except OSError:
        return None
    finally:
        os.close(file)
