"""What can be done with file selectors: by keys, and from a menu. Nothing waits for the menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.project.intents import SelectorKind
from studio.ui.panels.pack.entries import kind_word, with_destination
from studio.ui.pieces.deed import Deed

KINDS: tuple[SelectorKind, ...] = ("directory", "file", "filePattern", "fileExclusion")


def popup(parent: QWidget, at: QPoint, groups: Sequence[Sequence[QAction]]) -> QMenu:
    """Show a menu of ``groups`` of actions, with a line between two."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in groups:
        if menu.actions():
            menu.addSeparator()
        menu.addActions(group)
    menu.popup(at)
    return menu


class Do(StrEnum):
    """One thing to do."""

    EDIT = "edit"
    STORE_ELSEWHERE = "store elsewhere"
    STORE_IN_PLACE = "store in place"
    UP = "up"
    DOWN = "down"
    COPY = "copy"
    PASTE = "paste"
    CHOOSE_ALL = "choose all"
    REMOVE = "remove"


_ALWAYS = (Do.COPY, Do.CHOOSE_ALL)


class SelectorActions(QObject):
    """The actions of ``owner``; ``obstacle`` says why nothing can be done with the current row.

    ``wanted`` carries a ``Do``, ``kind_wanted`` another kind for the current row.
    """

    wanted = Signal(object)
    kind_wanted = Signal(object)

    def __init__(self, owner: QWidget, obstacle: Callable[[], str | None] | None = None) -> None:
        super().__init__(owner)
        self._owner = owner
        alt, keys = Qt.KeyboardModifier.AltModifier, QKeySequence.StandardKey
        self._actions = {
            Do.EDIT: self._action(Do.EDIT, self.tr("Edit path"), Qt.Key.Key_F2),
            Do.STORE_ELSEWHERE: self._action(Do.STORE_ELSEWHERE, self.tr("Store elsewhere …")),
            Do.STORE_IN_PLACE: self._action(Do.STORE_IN_PLACE, self.tr("Store under its own path")),
            Do.UP: self._action(Do.UP, self.tr("Move up"), alt | Qt.Key.Key_Up),
            Do.DOWN: self._action(Do.DOWN, self.tr("Move down"), alt | Qt.Key.Key_Down),
            Do.COPY: self._action(Do.COPY, self.tr("Copy selectors"), keys.Copy),
            Do.PASTE: self._action(Do.PASTE, self.tr("Paste selectors"), keys.Paste),
            Do.CHOOSE_ALL: self._action(Do.CHOOSE_ALL, self.tr("Choose all selectors"), keys.SelectAll),
            Do.REMOVE: self._action(Do.REMOVE, self.tr("Remove selector"), Qt.Key.Key_Delete),
        }
        deeds = {"rename": Do.EDIT, "up": Do.UP, "down": Do.DOWN, "remove": Do.REMOVE}
        for name, do in deeds.items():
            Deed(f"selectors.{name}", self._actions[do], obstacle)
        self._kinds = QActionGroup(self)
        for kind in KINDS:
            action = QAction(kind_word(kind), self._kinds)
            action.setCheckable(True)
            action.setProperty("kind", kind)
        self._kinds.triggered.connect(self._kind_chosen)

    def show_menu(self, at: QPoint, kind: SelectorKind | None, *, free: bool, several: bool) -> None:
        """The menu for a row of ``kind``; ``None``: it has no clear one. Only what is ``free`` is changed."""
        for action in self._kinds.actions():
            action.setChecked(kind is not None and kind_word(kind) == action.text())
            action.setEnabled(free and kind is not None and not several)
        stored = with_destination(kind, stored_elsewhere=True) if kind is not None else None
        can_store = kind is not None and stored != with_destination(kind, stored_elsewhere=False)
        self._actions[Do.STORE_ELSEWHERE].setVisible(can_store and kind != stored)
        self._actions[Do.STORE_IN_PLACE].setVisible(can_store and kind == stored)
        for do, action in self._actions.items():
            action.setEnabled(free or do in _ALWAYS)
        groups = (
            (Do.EDIT, Do.STORE_ELSEWHERE, Do.STORE_IN_PLACE),
            (Do.UP, Do.DOWN),
            (Do.COPY, Do.PASTE, Do.CHOOSE_ALL),
            (Do.REMOVE,),
        )
        shown: list[list[QAction]] = [[self._actions[do] for do in group] for group in groups]
        menu = popup(self._owner, at, [shown[0], self._kinds.actions(), *shown[1:]])
        # Shortcuts decide for themselves whether they may: nothing greyed stays behind.
        menu.aboutToHide.connect(self._menu_closed)

    def _action(self, do: Do, text: str, keys: object = None) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]  # keys, joined or not
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setProperty("do", do.value)
        action.triggered.connect(self._triggered)
        self._owner.addAction(action)
        return action

    @Slot()
    def _triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.wanted.emit(Do(str(action.property("do"))))

    @Slot(QAction)
    def _kind_chosen(self, action: QAction) -> None:
        self.kind_wanted.emit(next(one for one in KINDS if one == action.property("kind")))

    @Slot()
    def _menu_closed(self) -> None:
        for action in self._actions.values():
            action.setEnabled(True)
            action.setVisible(True)
