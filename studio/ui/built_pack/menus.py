"""The menus of the window of a built pack, made from the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from studio.ui.built_pack.table import EDIT, FILE, HELP, PACK, Entry, said
from studio.ui.look.icons import icon


class WishAction(QAction):
    """Emits its wish when it is chosen."""

    wished = Signal(object)

    def __init__(self, text: str, wish: object, parent: QObject) -> None:
        super().__init__(text, parent)
        self.wish = wish
        self.triggered.connect(self._wish)

    @Slot()
    def _wish(self) -> None:
        self.wished.emit(self.wish)


class PackMenus(QObject):
    """The menus in the bar of ``window``. ``wished`` carries what is chosen."""

    wished = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._entries: dict[str, Entry] = {}
        self.actions: dict[str, WishAction] = {}
        self._menu(self.tr("&File"), FILE)
        self._menu(self.tr("&Edit"), EDIT)
        self.pack = self._menu(self.tr("&Pack"), PACK)
        self._menu(self.tr("&Help"), HELP)

    def judge(self, *, pack: bool, chosen: bool, busy: bool) -> None:
        """Say what can be done now: with a ``pack``, with something ``chosen``, while nothing takes long."""
        for name, entry in self._entries.items():
            if entry.needs:
                why = self._obstacle(entry, pack=pack, chosen=chosen, busy=busy)
                self.actions[name].setEnabled(not why)
                self.actions[name].setToolTip(why or said(entry.tip) or self.actions[name].iconText())

    def _obstacle(self, entry: Entry, *, pack: bool, chosen: bool, busy: bool) -> str:
        if not pack:
            return self.tr("Nothing could be read yet.")
        if entry.needs == "chosen" and not chosen:
            return self.tr("Choose a file or folder first.")
        if busy and entry in PACK:
            return self.tr("Something else is under way. Wait for it, or cancel it.")
        return ""

    def _menu(self, title: str, entries: Sequence[Entry | None]) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(self._made(entry))
        return menu

    def _made(self, entry: Entry) -> WishAction:
        action = WishAction(said(entry.text), entry.wish, self._window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        if entry.sign:
            action.setIcon(icon(entry.sign))
        if entry.tip:
            action.setToolTip(said(entry.tip))
        action.setEnabled(not entry.needs)
        action.wished.connect(self.wished)
        self._entries[entry.name] = entry
        self.actions[entry.name] = action
        return action
