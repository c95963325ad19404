"""What can be done with the chosen rows: the same by menu and by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.project import intents
from studio.project.packs import Pack
from studio.ui import wishes
from studio.ui.look.icons import icon
from studio.ui.look.words import files, isolated
from studio.ui.panels.assets.choice import Choice


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
        self._leave = self._action(
            "leave-out", self.tr("Leave out of its pack"), QKeySequence(QKeySequence.StandardKey.Delete)
        )
        self._leave.triggered.connect(self._leave_out)
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
        self._offer(menu, "watch", self.tr("Watch a folder…"), wishes.AskForFolders(watch=True), reason)
        self._offer(menu, "rescan", self.tr("Look at the disk again"), wishes.Rescan(), None)
        return menu

    def _fill(self, menu: QMenu, choice: Choice) -> None:
        reason = choice.view.read_only
        if choice.addable:
            self._offer_packs(menu, choice, reason)
        for pack in choice.takers:
            self._offer_leaving(menu, choice, pack)
        ignorable = choice.ignorable
        if ignorable is not None:
            text = self.tr("Ignore {pattern} in this project ({files})").format(
                pattern=isolated(ignorable.pattern), files=files(ignorable.files)
            )
            rule = intents.ignore(choice.view.texts.project, ignorable.pattern)
            self._offer(menu, "ignore", text, wishes.Perform(rule), reason).setIcon(icon("ignored"))
        menu.addSeparator()
        menu.addActions([self._show, self._copy, self._deeper])
        menu.addSeparator()

    def _offer_packs(self, menu: QMenu, choice: Choice, reason: str | None) -> None:
        packs = QMenu(self.tr("Add to pack"), menu)
        packs.setIcon(icon("add"))
        packs.setObjectName("add-to-pack")
        for pack in choice.view.packs:
            wish = wishes.Add(choice.addable, pack.path)
            self._offer(packs, f"add:{pack.name}", _quoted(pack.name), wish, reason)
        packs.setEnabled(bool(choice.view.packs) and reason is None)
        packs.menuAction().setToolTip(reason or "")
        menu.addMenu(packs)
        new = self._offer(
            menu, "new-pack", self.tr("New pack from this"), wishes.Add(choice.addable, None), reason
        )
        new.setIcon(icon("new-pack"))
        if choice.language_folder is not None:
            each = wishes.PerLanguage(choice.language_folder)
            text = self.tr("One pack per language folder…")
            self._offer(menu, "per-language", text, each, reason).setIcon(icon("localized"))

    def _offer_leaving(self, menu: QMenu, choice: Choice, pack: Pack) -> None:
        wish = choice.leaving_out(pack)
        if wish is None:
            return
        text = self.tr("Leave out of {pack}").format(pack=_quoted(pack.name))
        action = self._offer(menu, f"leave-out:{pack.name}", text, wish, choice.view.read_only)
        action.setIcon(icon("remove"))
        if len(choice.takers) == 1:
            # Seen only: the key itself belongs to the action that is there all the time.
            action.setText(
                f"{text}\t{self._leave.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}"
            )

    def _offer_unwatching(self, menu: QMenu, choice: Choice, reason: str | None) -> None:
        for name in choice.watched:
            text = self.tr("Stop watching {folder}").format(folder=_quoted(name))
            wish = wishes.Perform(intents.unwatch(choice.view.texts.project, name))
            self._offer(menu, "unwatch", text, wish, reason)

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
    def _leave_out(self) -> None:
        """Of one pack at once; of several the person says which, in the menu."""
        choice = self._choice()
        if choice is None or choice.view.read_only is not None:
            return
        takers = choice.takers
        if len(takers) > 1:
            self.opened().popup(self._panel.mapToGlobal(self._panel.rect().center()))
            return
        for pack in takers:
            wish = choice.leaving_out(pack)
            if wish is not None:
                self.wished.emit(wish)


def _quoted(name: str) -> str:
    """A name as a menu shows it: left to right, and an ampersand is no key."""
    return isolated(name.replace("&", "&&"))
