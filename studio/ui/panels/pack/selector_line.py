"""The painted line of a file selector."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton, QWidget

from studio.project.intents import SelectorKind
from studio.ui.look.colours import Meaning, dim, hover, meaning_colour
from studio.ui.look.icons import icon, paint_sign
from studio.ui.look.scale import Gap, gap, icon_size, mono_font, row_height, tabular, unit, units
from studio.ui.look.words import directed
from studio.ui.panels.pack.entries import Entry, kind_word
from studio.values import dataclass

_BESIDE_FROM = 440
_ARROW = "  →  "
_SIGNS = {
    "directory": "folder",
    "directorySource": "folder",
    "file": "file",
    "fileSource": "file",
    "fileExclusion": "ignored",
    "filePattern": "pattern",
}


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide the columns of all lines are, in pixels."""

    kind: int = 0
    number: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """So many rows on; ``extends``: what lies between is chosen too."""

    by: int
    extends: bool = False


class SelectorLine(QWidget):
    """Kind, path, destination, number and size; the path on a line of its own where it is narrow.

    ``menu_wanted`` carries a point of the screen, ``stepped`` a ``Step``, ``entered`` whether the focus came
    by the mouse.
    """

    menu_wanted = Signal(object)
    stepped = Signal(object)
    entered = Signal(object)
    edit_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._columns = Columns()
        self._behind = False
        self._chosen = False
        self._cover: QWidget | None = None
        self._more = QToolButton(self)
        self._more.setIcon(icon("more"))
        self._more.setAutoRaise(True)
        # The menu key does the same for the keyboard, and saves a stop at each row.
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(self._more_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entry(self, entry: Entry, columns: Columns, *, behind: bool) -> None:
        """Show what ``entry`` says."""
        if (entry, columns, behind) == (self._entry, self._columns, self._behind):
            return
        self._entry, self._columns, self._behind = entry, columns, behind
        self.setAccessibleName(entry.words)
        self._more.setAccessibleName(self.tr("More for {path}").format(path=entry.path))
        self._more.setToolTip(self.tr("More for this selector"))
        self.setToolTip(
            entry.path if entry.destination is None else f"{entry.path}{_ARROW}{entry.destination}"
        )
        self.update()

    def set_chosen(self, *, chosen: bool) -> None:
        """Show whether the row is one of several that are chosen together."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def cover(self, widget: QWidget) -> None:
        """Put ``widget`` over the path and the numbers."""
        self._cover = widget
        self.updateGeometry()
        self._fit()
        widget.show()

    def uncover(self) -> None:
        """Show the line itself again."""
        self._cover = None
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(units(self, _BESIDE_FROM), self.heightForWidth(units(self, _BESIDE_FROM)))

    def minimumSizeHint(self) -> QSize:
        return QSize(units(self, 160), self.heightForWidth(units(self, _BESIDE_FROM)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = row_height(self)
        if self._cover is not None:
            line = max(line, self._cover.sizeHint().height())
        return line + row_height(self) if width < units(self, _BESIDE_FROM) else line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._entry is None:
            return
        painter = QPainter(self)
        chosen = self.hasFocus() or self._chosen
        if chosen:
            painter.fillRect(self.rect(), self.palette().highlight())
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), hover(self.palette()))
        ink = self._ink(chosen=chosen)
        self._paint_kind(painter, self._entry, ink)
        self._paint_numbers(painter, self._entry, ink, chosen=chosen)
        painter.setFont(mono_font(self))
        painter.setPen(ink)
        path = self._path_rect()
        text = _squeezed(self._entry, QFontMetrics(painter.font()), path.width())
        painter.drawText(self._seen(path), self._side() | _LINE, text)
        if self._chosen and self.hasFocus():  # Of several the one that the keys go from.
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -1_000_000,
            Qt.Key.Key_End: 1_000_000,
        }
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(Step(steps[key], extends))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.menu_wanted.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(event.reason() == Qt.FocusReason.MouseFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @Slot()
    def _more_clicked(self) -> None:
        self.setFocus()
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _is_narrow(self) -> bool:
        return self.width() < units(self, _BESIDE_FROM)

    def _fit(self) -> None:
        edge = row_height(self)
        inner = self._inner()
        self._more.setGeometry(self._seen(QRect(inner.right() + 1 + unit(self), 0, edge, edge)))
        if self._cover is not None:
            path = self._path_rect()
            wide = QRect(path.left(), path.top(), inner.right() + 1 - path.left(), path.height())
            self._cover.setGeometry(self._seen(wide))
        self.update()

    def _inner(self) -> QRect:
        """The line without its margin and its button."""
        return self.rect().adjusted(unit(self), 0, -row_height(self) - 2 * unit(self), 0)

    def _top(self) -> QRect:
        inner = self._inner()
        return QRect(inner.left(), 0, inner.width(), row_height(self)) if self._is_narrow() else inner

    def _path_rect(self) -> QRect:
        inner, space = self._inner(), gap(self, Gap.INSIDE)
        if self._is_narrow():
            left = inner.left() + icon_size(self) + space
            top = row_height(self)
            return QRect(left, top, inner.right() + 1 - left, self.height() - top)
        left = inner.left() + icon_size(self) + space + self._columns.kind + space
        right = inner.right() + 1 - self._columns.size - self._columns.number - 2 * space
        return QRect(left, 0, max(0, right - left), inner.height())

    def _paint_kind(self, painter: QPainter, entry: Entry, ink: QColor) -> None:
        top, edge = self._top(), icon_size(self)
        kind: SelectorKind | None = None if entry.selector is None else entry.selector.kind
        square = self._seen(QRect(top.left(), top.top(), edge, top.height()))
        name = "unreadable" if kind is None else _SIGNS[kind]
        if name == "pattern":  # A star says more to those who write patterns than any drawing.
            painter.setFont(mono_font(self))
            painter.setPen(ink)
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "✱")
        else:
            paint_sign(painter, square, name, ink)
        painter.setFont(self.font())
        painter.setPen(ink)
        left = top.left() + edge + gap(self, Gap.INSIDE)
        box = self._seen(QRect(left, top.top(), self._columns.kind, top.height()))
        painter.drawText(box, self._side() | _LINE, kind_word(kind))

    def _paint_numbers(self, painter: QPainter, entry: Entry, ink: QColor, *, chosen: bool) -> None:
        top, space = self._top(), gap(self, Gap.INSIDE)
        far = Qt.AlignmentFlag.AlignLeft if self._is_mirrored() else Qt.AlignmentFlag.AlignRight
        painter.setFont(tabular(self.font()))
        quiet = ink if chosen else dim(self.palette())
        if entry.tally is None or self._behind:
            painter.setPen(quiet)
        else:
            missing = not entry.tally.files and not chosen
            painter.setPen(meaning_colour(Meaning.ERROR, self.palette()) if missing else ink)
        checking = self.tr("checking …") if entry.selector is not None else ""
        number, amount = (checking, "") if entry.tally is None else entry.tally.words
        right = top.right() + 1
        painter.drawText(
            self._seen(QRect(right - self._columns.size, top.top(), self._columns.size, top.height())),
            far | _LINE,
            directed(amount),
        )
        left = right - self._columns.size - space - self._columns.number
        painter.drawText(
            self._seen(QRect(left, top.top(), self._columns.number, top.height())),
            far | _LINE,
            directed(number),
        )

    def _ink(self, *, chosen: bool) -> QColor:
        palette = self.palette()
        if chosen:
            return palette.color(QPalette.ColorRole.HighlightedText)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        return palette.color(group, QPalette.ColorRole.Text)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft

    def _seen(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine


def _squeezed(entry: Entry, metrics: QFontMetrics, width: int) -> str:
    """Path and destination as far as they fit; each gives up its middle, the longer one first."""
    middle = Qt.TextElideMode.ElideMiddle
    if entry.destination is None:
        return f"\u2066{metrics.elidedText(entry.path, middle, width)}\u2069"
    whole = f"{entry.path}{_ARROW}{entry.destination}"
    if metrics.horizontalAdvance(whole) <= width:
        return f"\u2066{whole}\u2069"
    room = width - metrics.horizontalAdvance(_ARROW)
    wanted = [metrics.horizontalAdvance(one) for one in (entry.path, entry.destination)]
    half = room // 2
    first = wanted[0] if wanted[0] <= half else max(half, room - wanted[1])
    path = metrics.elidedText(entry.path, middle, first)
    stored = metrics.elidedText(entry.destination, middle, room - min(first, wanted[0]))
    return f"\u2066{path}{_ARROW}{stored}\u2069"


def columns_for(widget: QWidget, rows: tuple[Entry, ...]) -> Columns:
    """Columns in which all that ``rows`` say fits."""
    words, figures = widget.fontMetrics(), QFontMetrics(tabular(widget.font()))
    kinds: set[SelectorKind | None] = {None if row.selector is None else row.selector.kind for row in rows}
    spoken = {row.tally.words for row in rows if row.tally is not None}
    waiting = any(row.tally is None and row.selector is not None for row in rows)
    numbers = [
        *(one[0] for one in spoken),
        *([QCoreApplication.translate("SelectorLine", "checking …")] if waiting else []),
    ]
    return Columns(
        max((words.horizontalAdvance(kind_word(kind)) for kind in kinds), default=0),
        max((figures.horizontalAdvance(one) for one in numbers), default=0),
        max((figures.horizontalAdvance(one[1]) for one in spoken), default=0),
    )
