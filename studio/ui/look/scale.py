"""Measure: a grid of four units and three sizes of text, all scaled with the font."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QWidget

from studio.values import dataclass

_GRID = 4
_ROOMY, _COMPACT = 8, 4
# A line of text this high makes a unit one pixel: the height of the systems' own fonts at their own sizes.
_PLAIN_LINE = 16


@dataclass(slots=True)
class _Taste:
    """What somebody has chosen for the whole window."""

    room: int = _ROOMY


_taste = _Taste()


class Gap(IntEnum):
    """Distances in units."""

    INSIDE = 8
    """Between things that belong together."""
    BETWEEN = 12
    """Between groups."""
    AROUND = 16
    """Around a panel."""


def unit(widget: QWidget) -> int:
    """One step of the grid, four units, in pixels."""
    return units(widget, _GRID)


def units(widget: QWidget, count: float) -> int:
    """``count`` units in pixels, never less than one."""
    return max(1, round(count * max(_PLAIN_LINE, widget.fontMetrics().height()) / _PLAIN_LINE))


def gap(widget: QWidget, distance: Gap) -> int:
    """``distance`` in pixels."""
    return units(widget, distance)


def row_height(widget: QWidget) -> int:
    """The height of a row in lists, tables and trees."""
    return widget.fontMetrics().height() + units(widget, _taste.room)


def row_height_in(metrics: QFontMetrics) -> int:
    """The same where there is only a font to go by."""
    return metrics.height() + units_in(metrics, _taste.room)


def set_compact_rows(*, compact: bool) -> None:
    """Have rows be compact from now on, or comfortable. What is shown already has to be laid out again."""
    _taste.room = _COMPACT if compact else _ROOMY


def icon_size(widget: QWidget) -> int:
    """The edge of a sign beside text: sixteen units."""
    return units(widget, 16)


def title_font(widget: QWidget) -> QFont:
    """For the one title of a view."""
    font = scaled(widget.font(), 1.25)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def caption_font(widget: QWidget) -> QFont:
    """For consequences, hints and other small print."""
    return scaled(widget.font(), 0.9)


def mono_font(widget: QWidget) -> QFont:
    """For tags, ids, paths and digests."""
    return mono(widget.font())


def mono(font: QFont) -> QFont:
    """The system's monospaced font to go with ``font``."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if font.pointSizeF() > 0:
        fixed.setPointSizeF(font.pointSizeF())
    else:
        fixed.setPixelSize(font.pixelSize())
    return scaled(fixed, 0.95)


def caption(font: QFont) -> QFont:
    """Small print to go with ``font``."""
    return scaled(font, 0.9)


def tabular(font: QFont) -> QFont:
    """``font`` with digits of one width, so that numbers stand under each other."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def units_in(metrics: QFontMetrics, count: float) -> int:
    """``count`` units in pixels where there is only a font to go by, as in a delegate."""
    return max(1, round(count * max(_PLAIN_LINE, metrics.height()) / _PLAIN_LINE))


def scaled(font: QFont, factor: float) -> QFont:
    """``font``, ``factor`` times as large."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return result
