"""From a problem to its page in the help: by F1, and in the menu of its line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from studio.ui.wishes import ShowHelp


class LearnKey(QObject):
    """Has F1 in ``place`` wish for a page of the help. While no page is set, F1 is left to others."""

    wished = Signal(object)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._page = ""
        place.installEventFilter(self)

    @property
    def page(self) -> str:
        """The page that F1 opens."""
        return self._page

    def set_page(self, page: str) -> None:
        """Let F1 open ``page``; ``""``: none."""
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1 before the window's own action gets it."""
        if not self._page or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F1:
            return super().eventFilter(watched, event)
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self.wished.emit(ShowHelp(self._page))
        event.accept()
        return True


class LearnAction(QAction):
    """Stands in the menu of a line that says what is wrong, and wishes for the page about it."""

    wished = Signal(object)

    def __init__(self, page: str, line: QWidget) -> None:
        super().__init__(line)
        self._page = page
        self.setText(self.tr("Learn more"))
        self.triggered.connect(self._wish)
        line.addAction(self)
        line.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _wish(self) -> None:
        self.wished.emit(ShowHelp(self._page))
