"""How a recent project is painted: a star, its name, how it was left, and what to do when it is gone."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from studio.ui.look.colours import dim, hover, meaning_colour
from studio.ui.look.icons import paint_sign, sign_of
from studio.ui.look.scale import caption, mono, units_in
from studio.ui.recent_rows import ROW, RecentRow

Index = QModelIndex | QPersistentModelIndex

_PADDING = 8
_SIGN = 16
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class Part(StrEnum):
    """What of a row can be pressed by itself; each has a key and an entry in the menu, too."""

    STAR = "star"
    LOCATE = "locate"
    REMOVE = "remove"


class RecentDelegate(QStyledItemDelegate):
    """Two lines a row."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._part: Part | None = None

    def take_part(self) -> Part | None:
        """On what of its row the click was that just ended; asked once a click."""
        part, self._part = self._part, None
        return part

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, RecentRow):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Each line says its own side below.
        brush = _Brush(painter, option, row)
        brush.ground()
        brush.first_line()
        brush.second_line()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        small = QFontMetrics(caption(option.font)).height()
        padding = units_in(option.fontMetrics, _PADDING)
        return QSize(padding * 20, option.fontMetrics.height() + small + 2 * padding)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        del model
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            row = index.data(ROW)
            places = _Layout(option)
            self._part = places.part(event.position().toPoint(), missing=row.missing)
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(ROW)
        if isinstance(row, RecentRow) and _Layout(option).part(event.pos(), missing=False) is Part.STAR:
            QToolTip.showText(event.globalPos(), star_words(pinned=row.recent.pinned), view)
            return True
        return super().helpEvent(event, view, option, index)


def star_words(*, pinned: bool) -> str:
    """What the star of a row does."""
    if pinned:
        return QCoreApplication.translate("RecentList", "No longer keep at the top")
    return QCoreApplication.translate("RecentList", "Keep at the top of this list")


class _Layout:
    """Where the parts of a row are, as seen."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        metrics = option.fontMetrics
        small = QFontMetrics(caption(option.font))
        padding = units_in(metrics, _PADDING)
        self._option = option
        self.gap = padding
        self.edge = units_in(metrics, _SIGN)
        area = option.rect.adjusted(padding, padding, -padding, -padding)
        indent = self.edge + padding
        self._first = QRect(area.left() + indent, area.top(), area.width() - indent, metrics.height())
        self._second = QRect(
            self._first.left(), self._first.bottom() + 1, self._first.width(), small.height()
        )
        star = QRect(area.left(), 0, self.edge, self.edge)
        star.moveTop(self._first.center().y() - self.edge // 2)
        self.star = self._seen(star)
        self.remove_words = QCoreApplication.translate("RecentList", "Remove")
        self.locate_words = QCoreApplication.translate("RecentList", "Locate…")
        width = small.horizontalAdvance(self.remove_words) + 1
        self.remove = self.second(from_end=width)
        before = width + 2 * padding
        width = small.horizontalAdvance(self.locate_words) + 1
        self.locate = self.second(from_end=before + width, but=before)
        self.links = before + width + padding

    def part(self, at: QPoint, *, missing: bool) -> Part | None:
        places = {Part.STAR: self.star.adjusted(-self.gap, -self.gap, self.gap // 2, self.gap)}
        if missing:
            places |= {Part.REMOVE: self.remove, Part.LOCATE: self.locate}
        return next((part for part, place in places.items() if place.contains(at)), None)

    def first(self, *, without: int = 0, from_end: int | None = None) -> QRect:
        """The first line without its last ``without`` pixels, or only those ``from_end`` on."""
        return self._seen(_piece(self._first, without, from_end, 0))

    def second(self, *, without: int = 0, from_end: int | None = None, but: int = 0) -> QRect:
        """The same of the second line; ``but`` are left out at its very end."""
        return self._seen(_piece(self._second, without, from_end, but))

    def after(self, width: int, without: int) -> QRect:
        """The second line without its first ``width`` and its last ``without`` pixels."""
        return self._seen(self._second.adjusted(width, 0, -without, 0))

    def _seen(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, rect)


def _piece(line: QRect, without: int, from_end: int | None, but: int) -> QRect:
    if from_end is None:
        return line.adjusted(0, 0, -without, 0)
    return QRect(line.right() + 1 - from_end, line.top(), from_end - but, line.height())


class _Brush:
    """One row under the brush."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: RecentRow) -> None:
        self._painter = painter
        self._option = option
        self._row = row
        self._palette: QPalette = option.palette
        self._places = _Layout(option)
        state = option.state
        self._enabled = bool(state & QStyle.StateFlag.State_Enabled)
        self._focused = bool(state & QStyle.StateFlag.State_HasFocus)
        self._hovered = self._enabled and bool(state & QStyle.StateFlag.State_MouseOver)
        # Without the keyboard a row that was chosen is not told from the others.
        self._selected = self._focused and bool(state & QStyle.StateFlag.State_Selected)
        self._small = caption(option.font)

    def ground(self) -> None:
        rect = self._option.rect
        if self._selected:
            self._painter.fillRect(rect, self._palette.color(QPalette.ColorRole.Highlight))
            return
        if self._hovered:
            self._painter.fillRect(rect, hover(self._palette))
        if self._focused:
            self._painter.setPen(QPen(self._palette.color(QPalette.ColorRole.Highlight), 1))
            self._painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def first_line(self) -> None:
        row = self._row
        if row.recent.pinned:
            paint_sign(self._painter, self._places.star, "pinned", self._ink())
        elif self._hovered or self._focused:
            paint_sign(self._painter, self._places.star, "star", self._quiet())
        font = QFont(self._option.font)
        font.setWeight(QFont.Weight.DemiBold)
        taken = self._state()
        ink = self._quiet() if row.missing else self._ink()
        self._text(self._places.first(without=taken), row.recent.name, font, ink)

    def second_line(self) -> None:
        places, row = self._places, self._row
        taken = 0
        if row.missing:
            taken = places.links
            self._link(places.locate, places.locate_words)
            self._link(places.remove, places.remove_words)
        self._text(places.second(without=taken), row.facts, self._small, self._quiet())
        width = QFontMetrics(self._small).horizontalAdvance(row.facts) + 2 * places.gap
        font = mono(self._small)
        rest = places.after(width, taken)
        if rest.width() < 8 * places.gap:  # Less than this tells nothing; the tool tip has it all.
            return
        folder = str(row.recent.path.parent)
        shown = QFontMetrics(font).elidedText(folder, Qt.TextElideMode.ElideMiddle, rest.width())
        self._line(rest, f"\u2066{shown}\u2069", font, self._quiet())

    def _state(self) -> int:
        """Paint the state and its sign at the end of the first line; how wide they are, with the gap."""
        row, places = self._row, self._places
        if row.meaning is None:
            return 0
        width = QFontMetrics(self._small).horizontalAdvance(row.state) + 1
        self._text(places.first(from_end=width), row.state, self._small, self._quiet())
        both = width + places.gap // 2 + places.edge
        sign = places.first(from_end=both)
        if self._option.direction == _RIGHT_TO_LEFT:
            sign.setLeft(sign.right() + 1 - places.edge)
        else:
            sign.setWidth(places.edge)
        colour = self._ink() if self._selected else meaning_colour(row.meaning, self._palette)
        paint_sign(self._painter, sign, sign_of(row.meaning), colour)
        return both + places.gap

    def _link(self, rect: QRect, words: str) -> None:
        colour = self._ink() if self._selected else self._palette.color(QPalette.ColorRole.Link)
        font = QFont(self._small)
        font.setUnderline(True)
        self._text(rect, words, font, colour)

    def _text(self, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._line(rect, shown, font, colour)

    def _line(self, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        mirrored = self._option.direction == _RIGHT_TO_LEFT
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, text)

    def _ink(self) -> QColor:
        if not self._enabled:
            return self._palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        role = QPalette.ColorRole.HighlightedText if self._selected else QPalette.ColorRole.Text
        return self._palette.color(role)

    def _quiet(self) -> QColor:
        return self._ink() if self._selected or not self._enabled else dim(self._palette)
