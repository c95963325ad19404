"""The projects that were open before, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
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
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studio.ui.look.colours import Meaning, dim, hover, meaning_colour
from studio.ui.look.icons import paint_sign, sign_of
from studio.ui.look.scale import caption, mono, units_in
from studio.ui.look.words import moment
from studio.ui.wishes import Forget, OpenProject, ShowFile
from studio.workspace.settings import Recent

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_MISSING_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ASIDE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_FOLDER_ROLE = int(Qt.ItemDataRole.UserRole) + 3

_PADDING = 8
_SIGN = 16


class RecentList(QListView):
    """A row a project: its name, when it was open, its folder. ``wished`` opens one or forgets one."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Projects that were open before"))
        self._open_action = self._action(self.tr("Open project"), Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self._open_action.triggered.connect(self._open)
        self._forget_action = self._action(self.tr("Remove from this list"), Qt.Key.Key_Delete)
        self._forget_action.triggered.connect(self._forget)
        self._show_action = self._action(self.tr("Show in file manager"))
        self._show_action.triggered.connect(self._show)
        self.clicked.connect(self._clicked)
        self.customContextMenuRequested.connect(self._open_menu)

    def show_recent(self, recent: tuple[Recent, ...], missing: frozenset[Path]) -> None:
        """List ``recent`` in their order; those in ``missing`` are marked as not found."""
        before = self._rows.recent(self.currentIndex())
        self._rows.show_recent(recent, missing)
        row = next((row for row, one in enumerate(recent) if before and one.path == before.path), None)
        if row is not None:
            self.setCurrentIndex(self._rows.index(row))

    def sizeHint(self) -> QSize:
        rows = max(1, self._rows.rowCount())
        return QSize(super().sizeHint().width(), rows * max(1, self.sizeHintForRow(0)))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        recent = self._rows.recent(index)
        if recent is not None:
            forget = self._delegate.take_removal()
            self.wished.emit(Forget(recent.path) if forget else OpenProject(recent.path))

    @Slot()
    def _open(self) -> None:
        recent = self._rows.recent(self.currentIndex())
        if recent is not None:
            self.wished.emit(OpenProject(recent.path))

    @Slot()
    def _forget(self) -> None:
        recent = self._rows.recent(self.currentIndex())
        if recent is not None:
            self.wished.emit(Forget(recent.path))

    @Slot()
    def _show(self) -> None:
        recent = self._rows.recent(self.currentIndex())
        if recent is not None:
            self.wished.emit(ShowFile(recent.path))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        if self._rows.recent(self.currentIndex()) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._open_action, self._show_action, self._forget_action])
        menu.popup(self.viewport().mapToGlobal(at))

    def _action(self, text: str, *keys: Qt.Key) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._recent: tuple[Recent, ...] = ()
        self._missing: frozenset[Path] = frozenset()

    def show_recent(self, recent: tuple[Recent, ...], missing: frozenset[Path]) -> None:
        if recent == self._recent and missing == self._missing:
            return
        self.beginResetModel()  # A dozen rows at most, and nobody is in the middle of them.
        self._recent, self._missing = recent, missing
        self.endResetModel()

    def recent(self, index: Index) -> Recent | None:
        return self._recent[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._recent)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        recent = self.recent(index)
        if recent is None:
            return None
        missing = recent.path in self._missing
        aside = self.tr("Not found") if missing else moment(recent.opened)
        answers: dict[int, object] = {
            _DISPLAY: recent.name,
            _FOLDER_ROLE: str(recent.path.parent),
            _TOOL_TIP: str(recent.path),
            _ASIDE_ROLE: aside,
            _MISSING_ROLE: missing,
            _ACCESSIBLE: f"{recent.name}, {aside}, {recent.path.parent}",
        }
        return answers.get(role)


class _Delegate(QStyledItemDelegate):
    """Two lines a row. Of a project that was not found, the second ends in a way to remove it."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._removal = False

    def take_removal(self) -> bool:
        """Whether the click that just ended was one on the way to remove a row; asked once a click."""
        removal, self._removal = self._removal, False
        return removal

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Each line says its own side below.
        brush = _Brush(painter, option)
        brush.ground()
        brush.lines(index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        small = QFontMetrics(caption(option.font)).height()
        padding = units_in(option.fontMetrics, _PADDING)
        return QSize(padding * 20, option.fontMetrics.height() + small + 2 * padding)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        del model
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            missing = bool(index.data(_MISSING_ROLE))
            self._removal = missing and _Layout(option).remove.contains(event.position().toPoint())
        return False


class _Layout:
    """Where the parts of a row are, as seen."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        metrics = option.fontMetrics
        small = QFontMetrics(caption(option.font))
        padding = units_in(metrics, _PADDING)
        area = option.rect.adjusted(padding, padding, -padding, -padding)
        first = QRect(area.left(), area.top(), area.width(), metrics.height())
        second = QRect(area.left(), first.bottom() + 1, area.width(), small.height())
        self.remove_words = QCoreApplication.translate("RecentList", "Remove from list")
        width = small.horizontalAdvance(self.remove_words)
        self._option = option
        self.first, self.second = first, second
        self.remove = self.at_end(second, width)
        self.gap = padding

    def at_end(self, line: QRect, width: int) -> QRect:
        part = QRect(line.right() + 1 - width, line.top(), width, line.height())
        return QStyle.visualRect(self._option.direction, self._option.rect, part)

    def at_start(self, line: QRect, without: int) -> QRect:
        part = line.adjusted(0, 0, -without, 0)
        return QStyle.visualRect(self._option.direction, self._option.rect, part)


class _Brush:
    """One row under the brush."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self._palette: QPalette = option.palette
        self._places = _Layout(option)
        self._selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._enabled = bool(option.state & QStyle.StateFlag.State_Enabled)

    def ground(self) -> None:
        rect = self._option.rect
        if self._selected and self._option.state & QStyle.StateFlag.State_HasFocus:
            self._painter.fillRect(rect, self._palette.color(QPalette.ColorRole.Highlight))
            return
        self._selected = False  # Without the keyboard a row that was chosen is only outlined.
        if self._option.state & QStyle.StateFlag.State_MouseOver and self._enabled:
            self._painter.fillRect(rect, hover(self._palette))
        if self._option.state & QStyle.StateFlag.State_HasFocus:
            self._painter.setPen(QPen(self._palette.color(QPalette.ColorRole.Highlight), 1))
            self._painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def lines(self, index: Index) -> None:
        missing = bool(index.data(_MISSING_ROLE))
        name, aside = str(index.data(_DISPLAY)), str(index.data(_ASIDE_ROLE))
        folder = str(index.data(_FOLDER_ROLE))
        font = QFont(self._option.font)
        small = caption(font)
        font.setWeight(QFont.Weight.DemiBold)
        taken = self._aside(aside, small, missing=missing)
        ink = self._quiet() if missing else self._ink()
        self._text(self._places.at_start(self._places.first, taken), name, font, ink)
        taken = 0
        if missing:
            link = self._ink() if self._selected else self._palette.color(QPalette.ColorRole.Link)
            underlined = QFont(small)
            underlined.setUnderline(True)
            self._text(self._places.remove, self._places.remove_words, underlined, link)
            taken = self._places.remove.width() + self._places.gap
        self._path(self._places.at_start(self._places.second, taken), folder, mono(small))

    def _aside(self, text: str, font: QFont, *, missing: bool) -> int:
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(text) + 1
        place = self._places.at_end(self._places.first, width)
        self._text(place, text, font, self._quiet())
        if not missing:
            return width + self._places.gap
        edge = units_in(self._option.fontMetrics, _SIGN)
        both = self._places.at_end(self._places.first, width + self._places.gap // 2 + edge)
        mirrored = self._option.direction is Qt.LayoutDirection.RightToLeft
        left = both.right() + 1 - edge if mirrored else both.left()
        sign = QRect(left, both.center().y() - edge // 2, edge, edge)
        colour = self._ink() if self._selected else meaning_colour(Meaning.WARNING, self._palette)
        paint_sign(self._painter, sign, sign_of(Meaning.WARNING), colour)
        return both.width() + self._places.gap

    def _text(self, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._line(rect, shown, font, colour)

    def _path(self, rect: QRect, text: str, font: QFont) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        self._line(rect, shown, font, self._quiet())

    def _line(self, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        mirrored = self._option.direction is Qt.LayoutDirection.RightToLeft
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
