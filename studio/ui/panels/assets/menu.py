"""What can be done with the chosen rows: the same by menu and by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.project import intents
from studio.project.packs import Pack
from studio.ui import wishes
from studio.ui.look.icons import icon
from studio.ui.look.words import isolated
from studio.ui.panels.assets.choice import Choice
from studio.ui.panels.assets.ignoring import Entry, ignore_entries, source_entries
from studio.ui.pieces.deed import Deed

_MOST_PACKS = 20
"""So many packs stand in a menu; more are searched."""


class AssetMenu(QObject):
    """The actions of ``panel`` on what ``choice`` gives at that moment; each of them becomes a wish.

    Those with a key are there all the time; the others are made when the menu opens.
    """

    wished = Signal(object)
    one_level_more = Signal()

    def __init__(self, panel: QWidget, choice: Callable[[], Choice | None]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._choice = choice
        self._menu = QMenu(panel)
        self._menu.setObjectName("asset-menu")
        self._menu.setToolTipsVisible(True)
        self._show = self._action("show-file", self.tr("Show in file manager"), "Ctrl+Shift+R")
        self._show.setIcon(icon("show-file"))
        self._show.triggered.connect(self._show_file)
        self._copy = self._action("copy-path", self.tr("Copy path"), "Ctrl+Shift+C")
        self._copy.triggered.connect(self._copy_path)
        self._remove = self._action(
            "remove", self.tr("Remove from its pack"), QKeySequence(QKeySequence.StandardKey.Delete)
        )
        self._remove.triggered.connect(self._take_out)
        self._add = self._action("add", self.tr("Add to the chosen pack"), "A")
        self._add.triggered.connect(self._add_to_chosen)
        self._move = self._action("move", self.tr("Move to a pack…"), "M")
        self._move.triggered.connect(self._ask_where)
        Deed("assets.show-in-folder", self._show, self._nothing_chosen)
        Deed("assets.copy-path", self._copy, self._nothing_chosen)
        Deed("assets.remove", self._remove, self._removal_obstacle)
        Deed("assets.add", self._add, self._adding_obstacle)
        Deed("assets.move", self._move, self._moving_obstacle)
        self._deeper = QAction(self.tr("Open one level more"), panel)
        self._deeper.setObjectName("one-level-more")
        self._deeper.triggered.connect(self.one_level_more)

    def opened(self) -> QMenu:
        """The menu for what is chosen now. It is not shown yet."""
        menu, choice = self._menu, self._choice()
        menu.clear()
        for old in menu.findChildren(QMenu):
            old.deleteLater()
        reason = choice.view.read_only if choice is not None else None
        if choice is not None and choice.rows:
            self._fill(menu, choice)
            self._offer_unwatching(menu, choice, reason)
            self._offer_entries(menu, source_entries(choice), None)
        self._offer(menu, "watch", self.tr("Watch a folder…"), wishes.AskForFolders(watch=True), reason)
        self._offer(menu, "rescan", self.tr("Look at the disk again"), wishes.Rescan(), None)
        return menu

    def _fill(self, menu: QMenu, choice: Choice) -> None:
        reason = choice.view.read_only
        if choice.addable:
            self._offer_packs(menu, choice, reason)
        for pack in choice.takers:
            self._offer_taking_out(menu, choice, pack)
        self._offer_entries(menu, ignore_entries(choice), reason)
        menu.addSeparator()
        menu.addActions([self._show, self._copy, self._deeper])
        menu.addSeparator()

    def _offer_packs(self, menu: QMenu, choice: Choice, reason: str | None) -> None:
        found = choice.view.packs
        if len(found) > _MOST_PACKS:
            ask = wishes.AskForPack(choice.addable)
            self._offer(menu, "add-to", self.tr("Add to pack…"), ask, reason).setIcon(icon("add"))
        else:
            packs = self._inner(menu, "add-to-pack", self.tr("Add to pack"), reason)
            packs.setIcon(icon("add"))
            for pack in found:
                wish = wishes.Add(choice.addable, pack.path, stay=True)
                self._offer(packs, f"add:{pack.name}", _quoted(pack.name), wish, choice.adding_obstacle(pack))
            for family, pack in choice.families.items():
                text = self.tr("{family}: each to the pack of its language").format(family=_quoted(family))
                share = wishes.ShareOut(choice.addable, pack.path)
                self._offer(packs, f"share:{family}", text, share, choice.adding_obstacle(pack))
        if found:
            text = _with_key(self.tr("Add to the chosen pack"), self._add)
            self._offer(menu, "add-to-chosen", text, wishes.AddToChosen(choice.addable), reason)
        if choice.takers and len(found) > 1:
            self._offer_moving(menu, choice, reason)
        new = self._offer(
            menu, "new-pack", self.tr("New pack from this"), wishes.Add(choice.addable, None), reason
        )
        new.setIcon(icon("new-pack"))
        if choice.language_folder is not None:
            each = wishes.PerLanguage(choice.language_folder)
            text = self.tr("One pack per language folder…")
            self._offer(menu, "per-language", text, each, reason).setIcon(icon("localized"))

    def _offer_moving(self, menu: QMenu, choice: Choice, reason: str | None) -> None:
        ask = wishes.AskForPack(choice.addable, move=True)
        if len(choice.view.packs) > _MOST_PACKS:
            self._offer(menu, "move-to", _with_key(self.tr("Move to pack…"), self._move), ask, reason)
            return
        packs = self._inner(menu, "move-to-pack", self.tr("Move to pack"), reason)
        for pack in choice.view.packs:
            wish = wishes.MoveTo(choice.addable, pack.path)
            self._offer(packs, f"move:{pack.name}", _quoted(pack.name), wish, choice.moving_obstacle(pack))
        packs.addSeparator()
        self._offer(packs, "move-to", _with_key(self.tr("Find a pack…"), self._move), ask, reason)

    def _inner(self, menu: QMenu, name: str, text: str, reason: str | None) -> QMenu:
        """A menu in ``menu``; ``reason`` says why it cannot be opened."""
        inner = QMenu(text, menu)
        inner.setObjectName(name)
        inner.setToolTipsVisible(True)
        inner.setEnabled(reason is None)
        inner.menuAction().setToolTip(reason or "")
        menu.addMenu(inner)
        return inner

    def _offer_taking_out(self, menu: QMenu, choice: Choice, pack: Pack) -> None:
        reason = choice.view.read_only
        text = self.tr("Remove from {pack}").format(pack=_quoted(pack.name))
        if len(choice.takers) == 1:
            text = _with_key(text, self._remove)
        self._offer(menu, f"remove:{pack.name}", text, choice.taking_out(pack), reason).setIcon(
            icon("remove")
        )
        text = self.tr("Exclude from {pack}").format(pack=_quoted(pack.name))
        wish = choice.taking_out(pack, by_name=True)
        self._offer(menu, f"exclude:{pack.name}", text, wish, reason or choice.exclusion_obstacle())

    def _offer_unwatching(self, menu: QMenu, choice: Choice, reason: str | None) -> None:
        for name in choice.watched:
            text = self.tr("Stop watching {folder}").format(folder=_quoted(name))
            wish = wishes.Perform(intents.unwatch(choice.view.texts.project, name))
            self._offer(menu, "unwatch", text, wish, reason)

    def _offer_entries(self, menu: QMenu, entries: Iterable[Entry], reason: str | None) -> None:
        for one in entries:
            self._offer(menu, one.name, one.text, one.wish, reason).setIcon(icon(one.sign))

    def _offer(self, menu: QMenu, name: str, text: str, wish: object, reason: str | None) -> QAction:
        """An action for ``wish``; ``reason`` says why it cannot be had now."""
        action = QAction(text, menu)
        action.setObjectName(name)
        action.setData(wish)
        action.setEnabled(reason is None)
        if reason is not None:
            action.setToolTip(reason)
        action.triggered.connect(self._chosen)
        menu.addAction(action)
        return action

    def _action(self, name: str, text: str, keys: QKeySequence | str) -> QAction:
        action = QAction(text, self._panel)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._panel.addAction(action)
        return action

    @Slot()
    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.wished.emit(action.data())

    @Slot()
    def _show_file(self) -> None:
        choice = self._choice()
        if choice is not None and choice.paths:
            self.wished.emit(wishes.ShowFile(choice.paths[0]))

    @Slot()
    def _copy_path(self) -> None:
        choice = self._choice()
        if choice is not None and choice.paths:
            self.wished.emit(wishes.CopyText("\n".join(str(path) for path in choice.paths)))

    @Slot()
    def _take_out(self) -> None:
        """Of one pack at once; of several the person says which, in the menu."""
        choice = self._editable()
        if choice is None:
            return
        takers = choice.takers
        if len(takers) > 1:
            self.opened().popup(self._panel.mapToGlobal(self._panel.rect().center()))
            return
        for pack in takers:
            self.wished.emit(choice.taking_out(pack))

    @Slot()
    def _add_to_chosen(self) -> None:
        choice = self._editable()
        if choice is not None and choice.addable:
            self.wished.emit(wishes.AddToChosen(choice.addable))

    @Slot()
    def _ask_where(self) -> None:
        choice = self._editable()
        if choice is not None and choice.addable:
            self.wished.emit(wishes.AskForPack(choice.addable, move=True))

    def _nothing_chosen(self) -> str | None:
        choice = self._choice()
        return None if choice is not None and choice.rows else self.tr("Choose a file in the assets first.")

    def _adding_obstacle(self) -> str | None:
        choice = self._choice()
        if choice is None or not choice.addable:
            return self._nothing_chosen() or self.tr("The chosen folder is not there.")
        nowhere = None if choice.view.packs else self.tr("Make a pack first.")
        return choice.view.read_only or nowhere

    def _removal_obstacle(self) -> str | None:
        choice = self._choice()
        if choice is None or not choice.rows:
            return self._nothing_chosen()
        loose = None if choice.takers else self.tr("What is chosen is in no pack.")
        return choice.view.read_only or loose

    def _moving_obstacle(self) -> str | None:
        return self._adding_obstacle() or self._removal_obstacle()

    def _editable(self) -> Choice | None:
        """What is chosen, where something can be done with it."""
        choice = self._choice()
        return choice if choice is not None and choice.view.read_only is None else None


def _with_key(text: str, action: QAction) -> str:
    """``text`` with the key of ``action``. Seen only: the key itself belongs to ``action``."""
    return f"{text}\t{action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}"


def _quoted(name: str) -> str:
    """A name as a menu shows it: left to right, and an ampersand is no key."""
    return isolated(name.replace("&", "&&"))
