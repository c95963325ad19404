"""Colours with a meaning, each readable on the palette it is asked for."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

from studio.values import dataclass


class Meaning(Enum):
    """What a colour says; a shape and a word always say it too."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    DONE = "done"
    CHANGED = "changed"


# For a light and for a dark base; each at least 4.5:1 on it. A test computes it.
_PAIRS = {
    Meaning.ERROR: ("#c0201c", "#ff8078"),
    Meaning.WARNING: ("#9d5700", "#f2b134"),
    Meaning.NOTE: ("#1c5fb0", "#74b4ff"),
    Meaning.DONE: ("#1a7035", "#5fcb80"),
    Meaning.CHANGED: ("#6a45b0", "#bfa5fa"),
}

# Twelve for a light and twelve for a dark base, at least 3:1 on it, chosen by trial so that the least
# distance between any two is as large as it gets, also as protanopes, deuteranopes and tritanopes see them.
_LIGHT_HUES = (
    "#5069c8",
    "#e25c26",
    "#811044",
    "#591f97",
    "#995b79",
    "#a33806",
    "#414e76",
    "#46975b",
    "#c664a8",
    "#8d73f0",
    "#426c4b",
    "#7a429f",
)
_DARK_HUES = (
    "#24b6a1",
    "#f4d916",
    "#856ae6",
    "#f37513",
    "#a8e1fd",
    "#b0a4f8",
    "#438691",
    "#59e1a2",
    "#da4954",
    "#ecae30",
    "#7596cd",
    "#bb976e",
)


_FARTHEST = 0.6
"""How far towards the text the hue of a family's last pack goes."""


@dataclass(frozen=True, slots=True)
class Shade:
    """The hue of a pack in a family: that of the family, and which of how many it is by language."""

    family: str
    place: int
    among: int


@dataclass(slots=True)
class _Moment:
    """What holds for the whole program now."""

    is_stark: bool = False
    shades: dict[str, Shade | None] = field(default_factory=dict[str, "Shade | None"])


_moment = _Moment()


def set_stark(*, stark: bool) -> None:
    """Use the palette's own colours alone from now on, or ours too. What is shown has to be painted anew."""
    _moment.is_stark = stark


def set_shades(shades: Mapping[str, Shade | None]) -> None:
    """Give these packs, by their ids, the hue of their family from now on, or one of their own."""
    _moment.shades.update(shades)


def is_dark(palette: QPalette) -> bool:
    """Whether ``palette`` writes light text on a dark ground."""
    return _luminance(_rgb(palette.base().color())) < _luminance(_rgb(palette.text().color()))


def meaning_colour(meaning: Meaning, palette: QPalette) -> QColor:
    """The colour of ``meaning`` for a glyph, a word or a bar on ``palette``."""
    if _moment.is_stark:
        return palette.color(QPalette.ColorRole.Text)
    return QColor(_PAIRS[meaning][is_dark(palette)])


def pack_hue(pack_id: str, palette: QPalette) -> QColor:
    """The colour that stands for a pack beside its name: the same for an id, today and tomorrow.

    Packs of a family have one hue, and differ in lightness.
    """
    if _moment.is_stark:
        return palette.color(QPalette.ColorRole.Text)
    shade = _moment.shades.get(pack_id)
    dark = is_dark(palette)
    hues = _DARK_HUES if dark else _LIGHT_HUES
    name = pack_id if shade is None else shade.family
    hue = QColor(hues[zlib.crc32(name.encode("utf-8", "surrogatepass")) % len(hues)])
    if shade is None or not shade.place:
        return hue
    # Away from the ground: whatever is added keeps the contrast.
    return between(hue, palette.text().color(), _FARTHEST * shade.place / (shade.among - 1))


def dim(palette: QPalette) -> QColor:
    """Text that steps back, such as captions and units: the palest that keeps 4.5:1 on base and window."""
    if _moment.is_stark:
        return palette.color(QPalette.ColorRole.Text)
    return _palest(palette, 4.5)


def mid(palette: QPalette) -> QColor:
    """The tone of large signs that are no news: the palest that keeps 3:1 on base and window."""
    if _moment.is_stark:
        return palette.color(QPalette.ColorRole.Text)
    return _palest(palette, 3.0)


def hairline(palette: QPalette) -> QColor:
    """The one line that tells two areas apart."""
    if _moment.is_stark:
        return palette.color(QPalette.ColorRole.WindowText)
    return between(palette.window().color(), palette.windowText().color(), 0.18)


def hover(palette: QPalette) -> QColor:
    """The ground of the row under the pointer: one step off the base."""
    if _moment.is_stark:
        return palette.color(QPalette.ColorRole.Base)
    return between(palette.base().color(), palette.text().color(), 0.06)


def between(start: QColor, end: QColor, share: float) -> QColor:
    """``start`` with that ``share`` of ``end`` in it, from 0 to 1."""
    return QColor.fromRgbF(*_mixed(_rgb(start), _rgb(end), share))


def contrast(one: QColor, other: QColor) -> float:
    """How well ``one`` can be told from ``other``, from 1 to 21, as WCAG counts it."""
    return _contrast(_rgb(one), _rgb(other))


_Rgb = tuple[float, float, float]


def _palest(palette: QPalette, least: float) -> QColor:
    colours = (palette.text().color(), palette.base().color(), palette.window().color())
    red, green, blue = _palest_of(*(_rgb(colour) for colour in colours), least=least)
    return QColor.fromRgbF(red, green, blue)


@lru_cache(maxsize=64)
def _palest_of(text: _Rgb, base: _Rgb, window: _Rgb, *, least: float) -> _Rgb:
    for percent in range(30, 100):
        mixed = _mixed(base, text, percent / 100)
        if min(_contrast(mixed, base), _contrast(mixed, window)) >= least:
            return mixed
    return text


def _mixed(start: _Rgb, end: _Rgb, share: float) -> _Rgb:
    # In whole steps of a byte, so that what is computed is what is shown.
    red, green, blue = (round(255 * (a + (b - a) * share)) / 255 for a, b in zip(start, end, strict=True))
    return red, green, blue


def _contrast(one: _Rgb, other: _Rgb) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: _Rgb) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(colour: QColor) -> _Rgb:
    return colour.redF(), colour.greenF(), colour.blueF()
