"""A font as a specimen: a line of text at several sizes."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QPaintEvent, QPalette, QRawFont
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.look.scale import Gap, gap, units
from studio.ui.panels.preview.captions import of_font
from studio.ui.pieces.caption import Caption
from studio.workspace.previews.preview import FontShown

_SIZES = (12, 16, 24, 36, 54)
"""In units, which grow with the window's own text."""

_LONGEST = 200
"""Letters of the sample line: what is drawn at each stroke of a key stays little."""


class FontPage(QWidget):
    """Shows a font in a line that can be edited."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.specimen = _Specimen(self)
        self.sample = QLineEdit(self)
        self.sample.setText(self.tr("The quick brown fox jumps over the lazy dog 0123456789"))
        self.sample.setMaxLength(_LONGEST)
        self.sample.setCursorPosition(0)
        self.sample.setAccessibleName(self.tr("Sample text"))
        self.sample.textChanged.connect(self._write)
        self._caption = Caption("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self.specimen, 1)
        column.addWidget(self._caption)
        column.addWidget(self.sample)

    @property
    def words(self) -> str:
        """What is said of the font."""
        return self._caption.text()

    def show_font(self, shown: FontShown) -> bool:
        """Show a font; whether it can be drawn here."""
        self._caption.setText(of_font(shown))
        self.specimen.setAccessibleDescription(self._caption.text())
        drawable = self.specimen.show_font(shown.file)
        self._write()
        return drawable

    def clear(self) -> None:
        """Let go of the font."""
        self.specimen.show_font(b"")

    @Slot()
    def _write(self) -> None:
        self.specimen.show_line(self.sample.text())


class _Specimen(QWidget):
    """Draws one line at each size, with the file's own glyphs and no others: no installed font steps in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fonts: tuple[QRawFont, ...] = ()
        self._line = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Specimen of the font"))

    def show_font(self, file: bytes) -> bool:
        """Draw with the font that ``file`` is; whether that can be done."""
        self._fonts = ()
        if file:
            raw = QRawFont(QByteArray(file), units(self, _SIZES[0]), QFont.HintingPreference.PreferNoHinting)
            if raw.isValid():
                self._fonts = tuple(self._sized(raw, size) for size in _SIZES)
        self.update()
        return bool(self._fonts)

    def show_line(self, line: str) -> None:
        """Draw another line."""
        self._line = line
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(units(self, 240), units(self, 180))

    def minimumSizeHint(self) -> QSize:
        return QSize(units(self, 80), units(self, 80))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), self.palette().base())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        top, margin = float(units(self, 4)), float(units(self, 8))
        for font in self._fonts:
            run = glyphs(font, self._line)
            base = top + font.ascent()
            left = margin
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = max(margin, self.width() - margin - run.boundingRect().right())
            painter.drawGlyphRun(QPointF(left, base), run)
            top = base + font.descent() + units(self, 6)
            if top > self.height():
                break
        painter.end()

    def _sized(self, raw: QRawFont, size: int) -> QRawFont:
        sized = QRawFont(raw)
        sized.setPixelSize(units(self, size))
        return sized


def glyphs(font: QRawFont, line: str) -> QGlyphRun:
    """``line`` in the glyphs of ``font``, one after the other; letters that it lacks are its empty boxes."""
    numbers = font.glyphIndexesForString(line)
    places: list[QPointF] = []
    x = 0.0
    for advance in font.advancesForGlyphIndexes(numbers, QRawFont.LayoutFlag.KernedAdvances):
        places.append(QPointF(x, 0))
        x += advance.x()
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(numbers)
    run.setPositions(places)
    return run
