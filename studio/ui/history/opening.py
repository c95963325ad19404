"""Drops down the history of the project that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from studio.session.timeline import timeline
from studio.ui import wishes
from studio.ui.desk.desk import Desk
from studio.ui.history.rows import Line
from studio.ui.look.scale import Gap, gap
from studio.ui.pieces.first_focus import leave_editor
from studio.ui.view import View

if TYPE_CHECKING:
    from studio.ui.history.popup import HistoryPopup

_BUTTONS = ("undo", "redo")
"""Actions whose buttons drop it down by the other mouse button, as back and forward do elsewhere."""


class HistoryOpener(QObject):
    """One list at a time, for the desk that ``work_at`` named. ``wished`` carries what is chosen in it."""

    wished = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._popup: HistoryPopup | None = None
        self._hung: set[QToolButton] = set()
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.OpenHistory: self._open}

    @property
    def popup(self) -> HistoryPopup | None:
        """The list, as long as it is open."""
        return self._popup

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        if self._popup is not None:
            self._popup.close()
        if self._desk is not None:
            self._desk.changed.disconnect(self._changed)
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self._changed)
            self._hang_on()

    def _open(self, wish: wishes.OpenHistory) -> None:
        from studio.ui.history.popup import HistoryPopup  # noqa: PLC0415 -- few ever open it

        del wish
        if self._desk is None or self._popup is not None:
            return
        leave_editor(self._window)
        popup = HistoryPopup(self._window)
        popup.wished.connect(self.wished)
        popup.closed.connect(self._closed)
        self._popup = popup
        self._list(self._desk.view())
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        popup.drop_down(self._corner(mirrored=mirrored), mirrored=mirrored)

    @Slot(object)
    def _changed(self, view: View) -> None:
        if self._popup is not None:
            self._list(view)

    def _list(self, view: View) -> None:
        if self._desk is not None and self._popup is not None:
            session = self._desk.session
            stops = timeline(session.history, session.is_saved)
            self._popup.show_line(Line(stops, view.saved, view.undo_obstacle, view.redo_obstacle))

    @Slot()
    def _closed(self) -> None:
        popup, self._popup = self._popup, None
        if popup is not None:
            popup.deleteLater()

    def _corner(self, *, mirrored: bool) -> QPoint:
        """Below its button, or where there is none to be seen at the top of the window."""
        button = next((one for one in self._buttons("history") if one.isVisible()), None)
        place = self._window.rect() if button is None else button.rect()
        corner = place.topLeft() if button is None else place.bottomLeft()
        if mirrored:
            corner.setX(place.right() + 1)
        away = gap(self._window, Gap.AROUND) if button is None else 0
        return (button or self._window).mapToGlobal(corner + QPoint(-away if mirrored else away, away))

    def _hang_on(self) -> None:
        for name in _BUTTONS:
            for button in self._buttons(name):
                if button not in self._hung:
                    self._hung.add(button)
                    button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                    button.customContextMenuRequested.connect(self._asked)

    @Slot()
    def _asked(self) -> None:
        self.wished.emit(wishes.OpenHistory())

    def _buttons(self, name: str) -> list[QToolButton]:
        action = self._window.findChild(QAction, name)
        found = [] if action is None else action.associatedObjects()
        return [one for one in found if isinstance(one, QToolButton)]
