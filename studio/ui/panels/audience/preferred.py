"""The languages that a person prefers: chips in order, to move, to remove, to paste over."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.ui.look.colours import dim
from studio.ui.look.icons import paint_sign
from studio.ui.look.scale import units, units_in
from studio.ui.pieces.chips import Language, language_chip_size, paint_language_chip
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()

_CLOSE = 20
"""Units that the sign for taking a chip away has beside it."""

_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Preferred:
    """Tags in the order in which they are wanted."""

    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clipping:
    """A text that somebody pasted where languages belong."""

    text: str


class PreferredRows(QAbstractListModel):
    """The languages as rows; what each of them says tells its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.languages: tuple[Language, ...] = ()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show ``languages`` instead."""
        if len(languages) == len(self.languages):
            self.languages = languages
            if languages:
                self.dataChanged.emit(self.index(0), self.index(len(languages) - 1), [])
            return
        self.beginResetModel()
        self.languages = languages
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.languages)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        one = self.languages[index.row()]
        if role == _DISPLAY:
            return one.tag
        if role == _TOOL_TIP:
            return one.own_name or None
        if role == _SPOKEN:
            place = self.tr("{language}, place {number} of {total}")
            return place.format(language=one.words, number=index.row() + 1, total=len(self.languages))
        return None


class PreferredList(QListView):
    """Chips in the order of preference, on up to three lines; more can be scrolled to.

    ``changed`` carries what is ``Preferred`` now, ``pasted`` a text to be read by somebody else.
    A chip moves by dragging, or with Alt and an arrow.
    """

    changed = Signal(object)
    pasted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = PreferredRows(self)
        self._dragged: int | None = None
        self._fitting = False
        self.setModel(self._rows)
        self.setItemDelegate(_ChipDelegate(self))
        self.setAccessibleName(self.tr("Preferred languages, the most wanted first"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(units(self, 2))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self._make_actions()
        self._fit()

    @property
    def tags(self) -> tuple[str, ...]:
        """The languages, in order."""
        return tuple(one.tag for one in self._rows.languages)

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show ``languages``; the hand stays where it is. Nothing is told."""
        place = self.currentIndex().row()
        self._rows.show_languages(languages)
        self._go_to(min(max(place, 0), len(languages) - 1))
        self.scheduleDelayedItemsLayout()
        self._fit()
        self._allow()

    def move_chip(self, source: int, target: int) -> None:
        """Put the chip at place ``source`` to place ``target``, and tell it."""
        languages = list(self._rows.languages)
        if not (0 <= source < len(languages) and 0 <= target < len(languages)) or source == target:
            return
        languages.insert(target, languages.pop(source))
        self._take(languages, target)

    def remove_chip(self, place: int) -> None:
        """Take the chip at ``place`` away, and tell it."""
        languages = list(self._rows.languages)
        if 0 <= place < len(languages):
            languages.pop(place)
            self._take(languages, min(place, len(languages) - 1))

    def close_area(self, place: int) -> QRect:
        """Where the chip at ``place`` is clicked to take it away."""
        return _close_area(
            self.visualRect(self._rows.index(place)), self.layoutDirection(), units(self, _CLOSE)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = self._place_at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            return
        if self.close_area(place).contains(event.position().toPoint()):
            self.remove_chip(place)
        else:
            self._dragged = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        target = self._place_at(at)
        if target is not None and target != self._dragged and self._is_past_middle(at, target):
            self.move_chip(self._dragged, target)
            self._dragged = target

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _place_at(self, at: QPoint) -> int | None:
        index = self.indexAt(at)
        return index.row() if index.isValid() else None

    def _is_past_middle(self, at: QPoint, target: int) -> bool:
        """Whether the pointer is so far on another chip that both would not change places again at once."""
        if self._dragged is None:
            return False
        there = self.visualRect(self._rows.index(target))
        here = self.visualRect(self._rows.index(self._dragged))
        if there.top() != here.top():
            return True
        right = there.center().x() > here.center().x()
        return at.x() > there.center().x() if right else at.x() < there.center().x()

    def _take(self, languages: list[Language], place: int) -> None:
        self._rows.show_languages(tuple(languages))
        self._go_to(place)
        self.scheduleDelayedItemsLayout()
        self._fit()
        self._allow()
        self.changed.emit(Preferred(self.tags))

    def _go_to(self, place: int) -> None:
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))

    def _fit(self) -> None:
        """Be as high as the lines of chips are."""
        if self._fitting:
            return
        self._fitting = True
        line = _chip_height(self.fontMetrics().height(), units(self, 4)) + 2 * self.spacing()
        lines = self._lines()
        self.setFixedHeight(line * min(_MOST_LINES, lines) + 2 * self.spacing())
        more = lines > _MOST_LINES
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOn if more else bars.ScrollBarAlwaysOff)
        self._fitting = False

    def _lines(self) -> int:
        """How many lines the chips take at this width."""
        room = max(1, self.width() - 2 * self.spacing())
        lines, used = 1, 0
        for one in self._rows.languages:
            width = _chip_width(one, self) + 2 * self.spacing()
            if used and used + width > room:
                lines, used = lines + 1, 0
            used += width
        return lines

    def _make_actions(self) -> None:
        # Alt with the other two arrows goes back and forward in the whole window.
        self._earlier = self._action(self.tr("Move earlier"), ("Alt+Up",))
        self._earlier.triggered.connect(self._move_earlier)
        self._later = self._action(self.tr("Move later"), ("Alt+Down",))
        self._later.triggered.connect(self._move_later)
        self._remove = self._action(self.tr("Remove language"), ("Del", "Backspace"))
        self._remove.triggered.connect(self._remove_current)
        copy = self._action(self.tr("Copy list of languages"), (QKeySequence.StandardKey.Copy,))
        copy.triggered.connect(self._copy)
        paste = self._action(self.tr("Paste list of languages"), (QKeySequence.StandardKey.Paste,))
        paste.triggered.connect(self._paste)
        self._allow()

    def _action(self, text: str, keys: tuple[str | QKeySequence.StandardKey, ...]) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    def _allow(self) -> None:
        for action in (self._earlier, self._later, self._remove):
            action.setEnabled(bool(self._rows.languages))

    @Slot()
    def _move_earlier(self) -> None:
        place = self.currentIndex().row()
        self.move_chip(place, place - 1)

    @Slot()
    def _move_later(self) -> None:
        place = self.currentIndex().row()
        self.move_chip(place, place + 1)

    @Slot()
    def _remove_current(self) -> None:
        self.remove_chip(self.currentIndex().row())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(", ".join(self.tags))

    @Slot()
    def _paste(self) -> None:
        self.pasted.emit(Clipping(QGuiApplication.clipboard().text()))


class _ChipDelegate(QStyledItemDelegate):
    """A chip, and the sign that takes it away."""

    def __init__(self, chips: PreferredList) -> None:
        super().__init__(chips)
        self._chips = chips

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        if not isinstance(rows, PreferredRows):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._chips.hasFocus()
        close = units_in(option.fontMetrics, _CLOSE)
        area = _close_area(option.rect, option.direction, close)
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        chip = QRect(option.rect)
        chip.setWidth(chip.width() - close)
        chip = QStyle.visualRect(option.direction, option.rect, chip)
        one = rows.languages[index.row()]
        paint_language_chip(painter, chip, one, option.font, palette, selected=chosen)
        inset = units_in(option.fontMetrics, 4)
        ink = palette.color(QPalette.ColorRole.HighlightedText) if chosen else dim(palette)
        paint_sign(painter, area.adjusted(inset, inset, -inset, -inset), "close", ink)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        rows = index.model()
        if not isinstance(rows, PreferredRows):
            return super().sizeHint(option, index)
        height = _chip_height(option.fontMetrics.height(), units_in(option.fontMetrics, 4))
        return QSize(_chip_width(rows.languages[index.row()], self._chips), height)


def _chip_width(one: Language, widget: QWidget) -> int:
    wide = language_chip_size(one, widget.font()).width() + units(widget, _CLOSE)
    # A chip that does not fit ends in dots; one longer than the list would not be laid out at all.
    return min(wide, max(units(widget, 80), widget.width() - units(widget, 8)))


def _chip_height(line: int, inside: int) -> int:
    return line + inside + 2


def _close_area(rect: QRect, direction: Qt.LayoutDirection, width: int) -> QRect:
    end = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
    return QStyle.visualRect(direction, rect, end)
