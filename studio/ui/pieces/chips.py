"""Languages and packs as they are named in lists and beside fields."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from studio.ui.look.colours import dim, hairline, hover, pack_hue
from studio.ui.look.scale import mono, units_in
from studio.values import dataclass

_PADDING = 6
_BAR = 3
_RADIUS = 4


@dataclass(frozen=True, slots=True)
class Language:
    """A language as a chip names it: its tag, its name in the reader's language, its name in its own.

    An empty ``tag`` stands for the language of a pack that has none: it is for all languages.
    """

    tag: str = ""
    name: str = ""
    own_name: str = ""

    @property
    def words(self) -> str:
        """What the chip says, for those who hear it."""
        if not self.tag:
            return QCoreApplication.translate("Chips", "All languages")
        return f"{self.name} ({self.tag})" if self.name else self.tag


class LanguageChip(QWidget):
    """A language: its tag, then its name; its own name in the tool tip. Hollow for all languages."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_language(language)

    @property
    def language(self) -> Language:
        """The language shown."""
        return self._language

    def set_language(self, language: Language) -> None:
        """Show another language."""
        self._language = language
        self.setAccessibleName(language.words)
        self.setToolTip(language.own_name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return language_chip_size(self._language, self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_language_chip(painter, self.rect(), self._language, self.font(), self.palette())
        painter.end()


def language_chip_size(language: Language, font: QFont) -> QSize:
    """The room that a language's chip takes beside text in ``font``."""
    width = sum(part.width for part in _parts(language, font)) + _gap(font) * bool(
        language.tag and language.name
    )
    return _chip_size(width, font)


def paint_language_chip(
    painter: QPainter,
    rect: QRect,
    language: Language,
    font: QFont,
    palette: QPalette,
    *,
    selected: bool = False,
) -> None:
    """Paint the chip of ``language`` at the start of ``rect``, where ``painter``'s direction begins."""
    size = language_chip_size(language, font).boundedTo(rect.size())
    chip = _at_start(painter, rect, size)
    ink = _ink(palette, selected=selected)
    quiet = ink if selected else dim(palette)
    filled = hover(palette) if language.tag and not selected else None
    _frame(painter, chip, ink if selected else _edge(palette), filled, font)
    inner = chip.adjusted(_units(font, _PADDING), 0, -_units(font, _PADDING), 0)
    start = inner.left()
    for part, colour in zip(_parts(language, font), (ink, quiet), strict=False):
        width = min(part.width, inner.right() + 1 - start)
        _write(painter, QRect(start, inner.top(), width, inner.height()), inner, part, colour)
        start += part.width + _gap(font)


def pack_chip_size(pack_id: str, font: QFont) -> QSize:
    """The room that a pack's chip takes beside text in ``font``."""
    return _chip_size(_Part(pack_id, mono(font)).width + _units(font, _BAR), font)


def paint_pack_chip(
    painter: QPainter, rect: QRect, pack_id: str, font: QFont, palette: QPalette, *, selected: bool = False
) -> None:
    """Paint the chip of a pack at the start of ``rect``: its hue as outline and bar, and its id."""
    size = pack_chip_size(pack_id, font).boundedTo(rect.size())
    chip = _at_start(painter, rect, size)
    ink = _ink(palette, selected=selected)
    hue = ink if selected else pack_hue(pack_id, palette)
    _frame(painter, chip, hue, None, font)
    bar = _units(font, _BAR)
    area = chip.adjusted(1, 1, -1, -1)
    painter.fillRect(_mirrored(painter, chip, QRect(area.left(), area.top(), bar, area.height())), hue)
    padding = _units(font, _PADDING)
    inner = QRect(chip.left() + bar + padding, chip.top(), chip.width() - bar - 2 * padding, chip.height())
    _write(painter, inner, chip, _Part(pack_id, mono(font)), ink)


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    font: QFont

    @property
    def width(self) -> int:
        # A width rounded down would cost the last letters.
        return math.ceil(QFontMetricsF(self.font).horizontalAdvance(self.text)) + 1


def _parts(language: Language, font: QFont) -> tuple[_Part, ...]:
    if not language.tag:
        return (_Part(language.words, font),)
    name = (_Part(language.name, font),) if language.name else ()
    return (_Part(language.tag, mono(font)), *name)


def _write(painter: QPainter, rect: QRect, around: QRect, part: _Part, colour: QColor) -> None:
    painter.save()
    painter.setFont(part.font)
    painter.setPen(colour)
    shown = QFontMetrics(part.font).elidedText(part.text, Qt.TextElideMode.ElideRight, rect.width())
    middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(_mirrored(painter, around, rect), middle, shown)
    painter.restore()


def _frame(painter: QPainter, chip: QRect, edge: QColor, fill: QColor | None, font: QFont) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    radius = _units(font, _RADIUS)
    painter.drawRoundedRect(chip.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def _at_start(painter: QPainter, rect: QRect, size: QSize) -> QRect:
    start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    return QStyle.alignedRect(painter.layoutDirection(), start, size, rect)


def _mirrored(painter: QPainter, around: QRect, rect: QRect) -> QRect:
    return QStyle.visualRect(painter.layoutDirection(), around, rect)


def _chip_size(width: int, font: QFont) -> QSize:
    return QSize(width + 2 * _units(font, _PADDING), QFontMetrics(font).height() + _units(font, 4))


def _ink(palette: QPalette, *, selected: bool) -> QColor:
    return palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)


def _edge(palette: QPalette) -> QColor:
    return hairline(palette)


def _gap(font: QFont) -> int:
    return _units(font, _PADDING)


def _units(font: QFont, count: float) -> int:
    return units_in(QFontMetrics(font), count)
