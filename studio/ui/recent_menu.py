"""The menu of recent projects: to open one here, or in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.recent import Listed
from studio.ui.wishes import ForgetUnpinned, NewWindow, OpenProject
from studio.workspace.settings import Recent

_MOST = 10
"""Projects that a menu has room for; the start page has them all."""


class RecentMenu(QMenu):
    """Filled when it opens. ``wished`` carries what was chosen."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self._listed = Listed((), frozenset())
        self._wishes: dict[QAction, object] = {}
        self._elsewhere = QMenu(self.tr("Open in a new &window"), self)
        self._elsewhere.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._chosen)  # Of the menu in it, too.
        self.menuAction().setEnabled(False)

    @property
    def elsewhere(self) -> QMenu:
        """The same list once more, for a window of its own."""
        return self._elsewhere

    @Slot(object)
    def show_listed(self, listed: Listed) -> None:
        """Offer these projects from now on."""
        self._listed = listed
        self.menuAction().setEnabled(bool(listed.recent))

    @Slot()
    def _fill(self) -> None:
        self._wishes.clear()
        self._elsewhere.clear()
        self.clear()
        for one in self._listed.recent[:_MOST]:
            self._add(self, one, OpenProject(one.path))
            self._add(self._elsewhere, one, NewWindow(one.path))
        self.addSeparator()
        self.addMenu(self._elsewhere)
        clear = self.addAction(self.tr("&Clear the list of those not pinned"))
        clear.setEnabled(any(not one.pinned for one in self._listed.recent))
        self._wishes[clear] = ForgetUnpinned()

    def _add(self, menu: QMenu, one: Recent, wish: object) -> None:
        missing = one.path in self._listed.missing
        name = one.name.replace("&", "&&")
        words = self.tr("{name} (folder missing)") if missing else "{name}"
        action = menu.addAction(words.format(name=name))
        action.setToolTip(str(one.path))
        action.setEnabled(not missing)
        self._wishes[action] = wish

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        wish = self._wishes.get(action)
        if wish is not None:
            self.wished.emit(wish)
