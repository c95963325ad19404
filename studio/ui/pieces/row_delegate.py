"""How a cell looks in every list, table and tree of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from studio.ui.look.colours import Meaning, dim, hairline, hover, meaning_colour, pack_hue
from studio.ui.look.icons import paint_sign, sign_of
from studio.ui.look.scale import mono, row_height_in, tabular, units_in
from studio.ui.look.words import side_by_side
from studio.ui.pieces.chips import Language, language_chip_size, paint_language_chip
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 100
"""A model answers this role with a ``Cell``, or with ``None`` for a cell that looks like any other."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)

EDGE = 8
"""Units between a cell's edge and what is in it. A hue stands within, so that rows without one line up."""

_PADDING = 6
_BAR = 3
_SIGN = 16
_TRACK = 96
_THICK = 4
# What ``words.size`` puts around an amount where reading goes from right to left.
_ISOLATES = "\u2066\u2069"


@dataclass(frozen=True, slots=True)
class ProgressShown:
    """A thin bar filled by ``fraction``, then ``words``; without a fraction, the words alone."""

    fraction: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell has besides its text. One role for all of it: a question to a model has its price.

    ``pack`` is the id whose hue is the bar at the row's start. ``sign`` names the sign before the text,
    ``meaning`` its colour; with a meaning alone the sign is that meaning's. ``number`` is flush right, its
    unit dimmed. ``mono`` is for ids, tags and paths: it runs left to right and gives up its middle.
    ``aside`` stands dimmed after the text, ``language`` is a chip after it.
    """

    pack: str = ""
    sign: str = ""
    meaning: Meaning | None = None
    number: bool = False
    mono: bool = False
    dimmed: bool = False
    aside: str = ""
    language: Language | None = None
    progress: ProgressShown | None = None


class RowDelegate(QStyledItemDelegate):
    """Paints the cells whose model has a ``Cell`` for them, and leaves the others to the style."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: object = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)
        painter.setLayoutDirection(option.direction)
        brush = _Brush(painter, option)
        brush.ground()
        brush.write(cell, _text(index))
        brush.focus()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: object = index.data(CELL_ROLE)
        height = row_height_in(option.fontMetrics)
        if not isinstance(cell, Cell):
            return super().sizeHint(option, index).expandedTo(QSize(0, height))
        return QSize(_width(cell, _text(index), option.font), height)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        cell: object = index.data(CELL_ROLE)
        shown = event.type() == QEvent.Type.ToolTip and isinstance(cell, Cell) and not index.data(_TOOL_TIP)
        if not shown or not isinstance(cell, Cell):
            return super().helpEvent(event, view, option, index)
        text = _text(index)
        if _width(cell, text, option.font) > option.rect.width():
            QToolTip.showText(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True


def cell_words(text: str, cell: Cell, sign_word: str = "") -> str:
    """What a cell says to those who hear it: for a model's ``AccessibleTextRole``."""
    language = cell.language.words if cell.language else ""
    progress = cell.progress.words if cell.progress else ""
    return side_by_side(part for part in (text, cell.aside, language, progress, sign_word) if part)


class _Brush:
    """One cell under the brush: what is left of its room shrinks from its start to its end."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self._palette: QPalette = option.palette
        self._selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        self._group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        if not option.state & QStyle.StateFlag.State_Enabled:
            self._group = QPalette.ColorGroup.Disabled
        self._metrics: QFontMetrics = option.fontMetrics
        self._room = QRect(option.rect)

    def ground(self) -> None:
        if self._selected:
            colour = self._palette.color(self._group, QPalette.ColorRole.Highlight)
            self._painter.fillRect(self._option.rect, colour)
        elif self._option.state & QStyle.StateFlag.State_MouseOver:
            self._painter.fillRect(self._option.rect, hover(self._palette))

    def focus(self) -> None:
        state = self._option.state
        if not state & QStyle.StateFlag.State_HasFocus:
            return
        # Among several selected rows only those who use keys want to know which one they are on.
        if self._selected and not state & QStyle.StateFlag.State_KeyboardFocusChange:
            return
        role = QPalette.ColorRole.HighlightedText if self._selected else QPalette.ColorRole.Highlight
        self._painter.setPen(QPen(self._palette.color(self._group, role), 1))
        inset = int(self._selected)
        self._painter.drawRect(self._option.rect.adjusted(inset, inset, -1 - inset, -1 - inset))

    def write(self, cell: Cell, text: str) -> None:
        if cell.pack:
            self._bar(cell.pack)
        edge = self._units(EDGE)
        self._room.adjust(edge, 0, -edge, 0)
        if cell.sign or cell.meaning:
            self._sign(cell)
        if cell.number:
            self._number(text, self._quiet() if cell.dimmed else self._ink())
            return
        if cell.progress is not None:
            self._progress(cell.progress)
        self._words(cell, text)
        if cell.language is not None and self._room.width() > 0:
            area = self._visual(self._room)
            font = self._option.font
            paint_language_chip(
                self._painter, area, cell.language, font, self._palette, selected=self._selected
            )
            self._take(language_chip_size(cell.language, font).width())
        if cell.aside:
            self._text(cell.aside, self._option.font, self._quiet(), Qt.TextElideMode.ElideRight)

    def _bar(self, pack: str) -> None:
        inset = self._units(2)
        bar = self._room.adjusted(0, inset, 0, -inset)
        bar.setWidth(self._units(_BAR))
        # On the highlight a hue could vanish; the name beside it stays.
        colour = self._ink() if self._selected else pack_hue(pack, self._palette)
        self._painter.fillRect(self._visual(bar), colour)

    def _sign(self, cell: Cell) -> None:
        edge = self._units(_SIGN)
        square = QRect(self._room.left(), self._room.center().y() - edge // 2 + 1, edge, edge)
        name = cell.sign or sign_of(cell.meaning or Meaning.NOTE)
        colour = self._quiet() if cell.meaning is None else meaning_colour(cell.meaning, self._palette)
        paint_sign(self._painter, self._visual(square), name, self._ink() if self._selected else colour)
        self._take(edge)

    def _number(self, text: str, ink: QColor) -> None:
        font = tabular(self._option.font)
        metrics = QFontMetrics(font)
        if text != (amount := text.strip(_ISOLATES)):
            self._isolated_number(*_number_and_unit(amount), font, ink)
            return
        number, unit = _number_and_unit(text)
        if unit:
            space = metrics.horizontalAdvance(" ")
            slot = max(metrics.horizontalAdvance(widest) for widest in ("MB", unit))
            ending = QRect(self._room)
            ending.setLeft(max(ending.left(), ending.right() + 1 - slot))
            self._line(ending, unit, font, self._quiet(), Qt.AlignmentFlag.AlignLeading)
            self._room.setRight(ending.left() - 1 - space)
        # A number without its first digits would be another number.
        shown = metrics.elidedText(number, Qt.TextElideMode.ElideRight, max(0, self._room.width()))
        self._line(self._room, shown, font, ink, Qt.AlignmentFlag.AlignTrailing)

    def _isolated_number(self, number: str, unit: str, font: QFont, ink: QColor) -> None:
        """A number before its unit, as Latin units have it in every direction of reading."""
        room = self._visual(self._room)
        sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setFont(font)
        for part, colour in ((number, ink), (unit, self._quiet())):
            self._painter.setPen(colour)
            self._painter.drawText(room, sides | Qt.TextFlag.TextSingleLine, part)
            room.setLeft(room.left() + QFontMetrics(font).horizontalAdvance(part + " "))

    def _progress(self, progress: ProgressShown) -> None:
        if progress.fraction is not None:
            width = min(self._units(_TRACK), self._room.width() // 2)
            thick = self._units(_THICK)
            track = QRect(self._room.left(), self._room.center().y() - thick // 2 + 1, width, thick)
            done = QRect(track)
            done.setWidth(round(width * min(1.0, max(0.0, progress.fraction))))
            filled = self._ink() if self._selected else self._palette.color(QPalette.ColorRole.Accent)
            behind = self._quiet() if self._selected else hairline(self._palette)
            for area, colour, strength in (
                (track, behind, 0.4 if self._selected else 1.0),
                (done, filled, 1.0),
            ):
                self._painter.setOpacity(strength)
                self._pill(self._visual(area), colour)
            self._painter.setOpacity(1.0)
            self._take(width)
        self._text(progress.words, tabular(self._option.font), self._ink(), Qt.TextElideMode.ElideRight)

    def _pill(self, rect: QRect, colour: QColor) -> None:
        if rect.width() <= 0:
            return
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        radius = min(rect.width(), rect.height()) / 2
        self._painter.drawRoundedRect(rect, radius, radius)
        self._painter.restore()

    def _words(self, cell: Cell, text: str) -> None:
        if not text:
            return
        font = mono(self._option.font) if cell.mono else self._option.font
        elide = Qt.TextElideMode.ElideMiddle if cell.mono else Qt.TextElideMode.ElideRight
        self._text(text, font, self._quiet() if cell.dimmed else self._ink(), elide, isolated=cell.mono)

    def _text(
        self, text: str, font: QFont, colour: QColor, elide: Qt.TextElideMode, *, isolated: bool = False
    ) -> None:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, elide, max(0, self._room.width()))
        if isolated:
            self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line(self._room, shown, font, colour, Qt.AlignmentFlag.AlignLeading)
        self._painter.setLayoutDirection(self._option.direction)
        self._take(metrics.horizontalAdvance(shown))

    def _line(self, room: QRect, text: str, font: QFont, colour: QColor, side: Qt.AlignmentFlag) -> None:
        if room.width() <= 0:
            return
        self._painter.setFont(font)
        self._painter.setPen(colour)
        aligned = QStyle.visualAlignment(self._option.direction, side | Qt.AlignmentFlag.AlignVCenter)
        flags = aligned | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        self._painter.drawText(self._visual(room), flags, text)

    def _take(self, width: int) -> None:
        self._room.setLeft(self._room.left() + width + self._units(_PADDING))

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, rect)

    def _ink(self) -> QColor:
        role = QPalette.ColorRole.HighlightedText if self._selected else QPalette.ColorRole.Text
        return self._palette.color(self._group, role)

    def _quiet(self) -> QColor:
        return self._ink() if self._selected else dim(self._palette)

    def _units(self, count: float) -> int:
        return units_in(self._metrics, count)


def _width(cell: Cell, text: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    padding = units_in(metrics, _PADDING)
    parts: list[int] = []
    if cell.sign or cell.meaning:
        parts.append(units_in(metrics, _SIGN))
    if cell.progress is not None:
        parts += [units_in(metrics, _TRACK)] * (cell.progress.fraction is not None)
        parts.append(metrics.horizontalAdvance(cell.progress.words))
    if text:
        shown = QFontMetrics(mono(font) if cell.mono else tabular(font) if cell.number else font)
        parts.append(shown.horizontalAdvance(text))
    if cell.language is not None:
        parts.append(language_chip_size(cell.language, font).width())
    if cell.aside:
        parts.append(metrics.horizontalAdvance(cell.aside))
    return sum(parts) + padding * max(0, len(parts) - 1) + 2 * units_in(metrics, EDGE) + 2


def _number_and_unit(text: str) -> tuple[str, str]:
    """``412 MB`` as ``412`` and ``MB``; a number without a unit stays whole."""
    number, gap, unit = text.rpartition(" ")
    return (number, unit) if gap and unit.isalpha() else (text, "")


def _text(index: Index) -> str:
    text: object = index.data(_DISPLAY)
    return text if isinstance(text, str) else "" if text is None else str(text)
