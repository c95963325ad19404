"""The list of steps that drops down: a click or Enter goes to one of them."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QVBoxLayout, QWidget

from studio.session.timeline import Stop
from studio.ui.history.rows import MARK, STANDING, STEP, TIME, HistoryRows, Line
from studio.ui.look.scale import Gap, gap, icon_size, row_height, units
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.rows import dress_tree
from studio.ui.wishes import StepTo

_MOST_ROWS = 14
_WIDTH = 600
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HistoryPopup(QFrame):
    """Shows the steps of a project. ``wished`` carries ``StepTo`` for the one that was chosen.

    It closes by itself, with a choice, Escape or a click elsewhere; ``closed`` says so.
    """

    wished = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("History"))
        self.setWindowTitle(self.tr("History"))
        self._rows = HistoryRows(self)
        self._list = StepList(self._rows, self)
        self._outcome = Caption("", self)
        self._list.chosen.connect(self._go)
        self._list.selectionModel().currentRowChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addWidget(Hairline(self))
        inside = gap(self, Gap.INSIDE)
        foot = QVBoxLayout()
        foot.setContentsMargins(inside, inside, inside, inside)
        foot.addWidget(self._outcome)
        column.addLayout(foot)
        # Two lines, so that nothing jumps from row to row.
        self._outcome.setMinimumHeight(2 * self._outcome.fontMetrics().lineSpacing())
        self._outcome.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._list)

    @property
    def steps(self) -> StepList:
        """The list itself."""
        return self._list

    @property
    def outcome(self) -> str:
        """What going to the row under the cursor comes to."""
        return self._outcome.text()

    def show_line(self, line: Line) -> None:
        """List the steps of ``line``; the cursor stays at the step where it is, and begins at now."""
        before = self._list.stop
        self._rows.show_line(line)
        row = self._rows.row_of(before.step) if before is not None and before.jump else None
        self._list.go_to(self._rows.now if row is None else row)
        self._tell()

    def sizeHint(self) -> QSize:
        rows = max(1, min(_MOST_ROWS, self._rows.rowCount()))
        foot = self._outcome.minimumHeight() + 2 * gap(self, Gap.INSIDE)
        return QSize(units(self, _WIDTH), rows * row_height(self) + foot + 2 * self.frameWidth() + 2)

    def drop_down(self, below: QPoint, *, mirrored: bool = False) -> None:
        """Show it with its upper corner where reading begins at ``below``, but wholly on the screen."""
        size = self.sizeHint()
        left = below.x() - size.width() if mirrored else below.x()
        screen = QGuiApplication.screenAt(below) or self.screen()
        room = screen.availableGeometry()
        left = max(room.left(), min(left, room.right() + 1 - size.width()))
        top = max(room.top(), min(below.y(), room.bottom() + 1 - size.height()))
        self.resize(size.boundedTo(room.size()))
        self.move(left, top)
        self.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)
        self._list.go_to(self._list.currentIndex().row())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    @Slot()
    def _tell(self) -> None:
        stop = self._list.stop
        self._outcome.setText("" if stop is None else self._rows.outcome(stop))

    @Slot(object)
    def _go(self, stop: Stop) -> None:
        if self._rows.line.obstacle(stop) is not None:
            return
        self.close()
        if stop.jump:
            self.wished.emit(StepTo(stop.step))


class StepList(QTreeView):
    """The rows; letters find a step by any part of its name. ``chosen`` carries the ``Stop`` to go to."""

    chosen = Signal(object)

    def __init__(self, rows: HistoryRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._typed = ""
        self._since = QElapsedTimer()
        self._pointer = QCursor.pos()
        self.setModel(rows)
        dress_tree(self)
        self.setRootIsDecorated(False)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Steps, the newest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(1)
        head.setSectionResizeMode(MARK, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(MARK, icon_size(self) + gap(self, Gap.INSIDE))
        head.setSectionResizeMode(STEP, QHeaderView.ResizeMode.Stretch)
        for column in (STANDING, TIME):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self._choose)

    @property
    def stop(self) -> Stop | None:
        """The one under the cursor."""
        row, stops = self.currentIndex().row(), self._rows.line.stops
        return stops[row] if 0 <= row < len(stops) else None

    def go_to(self, row: int) -> None:
        """Put the cursor on ``row``."""
        at = self._rows.index(row, STEP)
        self.setCurrentIndex(at)
        self.scrollTo(at, QAbstractItemView.ScrollHint.PositionAtCenter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cursor goes with the pointer, as in a menu; rows that scroll below it are not meant."""
        super().mouseMoveEvent(event)
        at = self.indexAt(event.position().toPoint())
        pointer = event.globalPosition().toPoint()
        if at.isValid() and pointer != self._pointer:
            self.setCurrentIndex(at)
        self._pointer = pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the step; a space is a letter like any other while one is typing."""
        if event.key() in _ENTER:
            self._choose()
        elif event.key() == Qt.Key.Key_Space and self._is_typing():
            self.keyboardSearch(" ")
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next step that has what is being typed in its name."""
        goes_on = self._is_typing()
        self._typed = self._typed + search if goes_on else search
        self._since.start()
        row = self.currentIndex().row()
        found = self._rows.find(self._typed, row if goes_on else row + 1) if self._rows.rowCount() else None
        if found is not None:
            self.go_to(found)

    def _is_typing(self) -> bool:
        pause = QGuiApplication.styleHints().keyboardInputInterval()
        return self._since.isValid() and self._since.elapsed() < pause

    @Slot()
    @Slot(QModelIndex)
    def _choose(self, at: QModelIndex | None = None) -> None:
        del at
        if self.stop is not None:
            self.chosen.emit(self.stop)
