"""What can be done with the packs that are chosen: one action each, for the menu and for keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from studio.errors import Place
from studio.project.checks.platforms import PLATFORMS
from studio.project.edits import Edit
from studio.project.intents import PolicyKind
from studio.project.pack_order import Group, arrange, stepped, usual_order
from studio.project.packs import Pack
from studio.project.several import choose_policies, editable, remove_packs, use_platform
from studio.ui.look import words
from studio.ui.look.icons import icon
from studio.ui.panels.packs.list_view import has_files
from studio.ui.panels.packs.rows import FamilyRow, PackRow, Row
from studio.ui.pieces.deed import Deed
from studio.ui.pieces.file_urls import local_paths
from studio.ui.view import View
from studio.ui.wishes import (
    Add,
    AskForFiles,
    AskForFolders,
    Build,
    CopyText,
    NewPack,
    Perform,
    Settle,
    ShareOut,
    ShowFile,
)
from studio.values import dataclass
from studio.words import counted

_POLICIES: tuple[PolicyKind, ...] = ("essential", "prefetch", "onDemand")


@dataclass(frozen=True, slots=True)
class Choice:
    """The ``rows`` that are chosen, and the ``packs`` that they stand for: those of a family too."""

    rows: tuple[Row, ...] = ()
    packs: tuple[PackRow, ...] = ()

    @property
    def pack(self) -> PackRow | None:
        """The pack, where the row of one alone is chosen."""
        row = self.rows[0] if len(self.rows) == 1 else None
        return row if isinstance(row, PackRow) else None

    @property
    def family(self) -> FamilyRow | None:
        """The family, where the row of one alone is chosen."""
        row = self.rows[0] if len(self.rows) == 1 else None
        return row if isinstance(row, FamilyRow) else None

    @property
    def manifests(self) -> tuple[Path, ...]:
        """The manifests of the packs."""
        return tuple(row.manifest for row in self.packs)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids that the packs have."""
        return tuple(one for row in self.packs if (one := row.pack.manifest.asset_pack_id))


class PackDeeds(QObject):
    """The actions, in the order of the menu. ``wished`` carries wishes.

    ``renaming``, ``duplicating``: somebody wants that done with the pack that is chosen; ``folding`` carries
    whether all families shall be open.
    """

    wished = Signal(object)
    renaming = Signal()
    duplicating = Signal()
    folding = Signal(object)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._view: View | None = None
        self._choice = Choice()
        self._groups: tuple[Group, ...] = ()
        self._bound: str | None = None
        self.all: list[QAction] = []
        # Ctrl+Shift+N and Ctrl+Alt+B are the window's: two that listen to one key are deaf to it.
        self._new = self._action(self.tr("New pack"), "new-pack", self._wish_new)
        self._duplicate = self._action(self.tr("Duplicate pack"), "copy", self.duplicating, "Ctrl+D")
        self._folder = self._action(self.tr("Add folder…"), "folder", self._wish_folders)
        self._files = self._action(self.tr("Add files…"), "file", self._wish_files)
        paste = QKeySequence.StandardKey.Paste
        self._paste = self._action(self.tr("Paste files"), "add", self._wish_pasted, paste)
        self._line()
        self._build = self._action(self.tr("Build this pack"), "build", self._wish_build)
        self._rename = self._action(self.tr("Rename pack"), None, self.renaming, "F2")
        self._policy = self._menu(self.tr("Download policy"), self._policy_actions())
        self._platforms = self._menu(self.tr("Platforms"), self._platform_actions())
        delete = QKeySequence.StandardKey.Delete
        self._remove = self._action(self.tr("Remove pack"), "remove", self._wish_removal, delete)
        self._line()
        self._up = self._action(self.tr("Move up"), "up", self._wish_up, "Alt+Up")
        self._down = self._action(self.tr("Move down"), "down", self._wish_down, "Alt+Down")
        self._usual = self._action(self.tr("Sort by file name again"), None, self._wish_usual_order)
        self._open = self._action(self.tr("Open all families"), None, self._open_all)
        self._close = self._action(self.tr("Close all families"), None, self._close_all)
        self._line()
        self._show = self._action(self.tr("Show manifest in file manager"), "show-file", self._wish_shown)
        copy = QKeySequence.StandardKey.Copy
        self._copy = self._action(self.tr("Copy ID"), None, self._wish_copied, copy)
        named = {"rename": self._rename, "duplicate": self._duplicate, "remove": self._remove, "up": self._up}
        named |= {"down": self._down, "show-in-folder": self._show, "copy-id": self._copy}
        for name, action in named.items():
            Deed(f"packs.{name}", action)

    def set_scene(self, view: View, groups: tuple[Group, ...], bound: str | None) -> None:
        """Work with ``view``, whose packs stand as ``groups``; ``bound`` says why they cannot be moved."""
        self._view, self._groups, self._bound = view, groups, bound

    def set_choice(self, choice: Choice) -> None:
        """Say of each action what it would do with ``choice``, or why it cannot."""
        self._choice = choice
        self._name()
        view = self._view
        locked = view.read_only if view is not None else None
        nothing = None if choice.packs else self.tr("Choose a pack first.")
        single = nothing or (None if choice.pack is not None else self.tr("Choose one pack."))
        nameless = None if choice.ids else self.tr("Give the pack an ID first.")
        broken = None if editable(self._packs()) else self.tr("Mend the text of the manifest first.")
        several = single if choice.family is None else None
        apart = self.tr("Choose one pack: files go into one.") if len(choice.rows) > 1 else None
        home = apart or (self._no_languages() if choice.family is not None else None)
        allow(self._new, locked)
        allow(self._duplicate, locked or single or self._unread())
        for action in (self._folder, self._files):
            allow(action, locked or (self.tr("Choose one pack of the family.") if choice.family else apart))
        allow(self._paste, locked or home)
        allow(self._rename, locked or several)
        allow(self._remove, locked or nothing)
        for menu in (self._policy, self._platforms):
            allow(menu.menuAction(), locked or nothing or broken)
        for action in (self._build, self._copy):
            allow(action, nothing or nameless)
        allow(self._show, single)
        for action, down in ((self._up, False), (self._down, True)):
            allow(action, locked or nothing or self._bound or self._no_way(down=down))
        arranged = view is not None and view.project.file.pack_order
        allow(self._usual, locked or (None if arranged else self.tr("The packs are in that order.")))
        families = any(group.name is not None for group in self._groups)
        for action in (self._open, self._close):
            allow(action, None if families else self.tr("There are no families of packs."))
        self._check()

    def prepare(self) -> None:
        """The menu is about to open: say what depends on the clipboard."""
        if self._paste.isEnabled() and not has_files(QGuiApplication.clipboard().mimeData()):
            allow(self._paste, self.tr("Copy files in the file manager first."))

    @Slot()
    def settle(self) -> None:
        """The menu is gone: keys work whatever the clipboard had."""
        self.set_choice(self._choice)

    def _packs(self) -> tuple[Pack, ...]:
        return tuple(row.pack for row in self._choice.packs)

    def _name(self) -> None:
        """Name how many packs an action is about."""
        choice = self._choice
        if choice.family is not None:
            family = words.isolated(choice.family.name).replace("&", "&&")
            self._build.setText(self.tr("Build the family {family}").format(family=family))
            self._remove.setText(self.tr("Remove the family {family}").format(family=family))
            self._rename.setText(self.tr("Rename family"))
        elif len(choice.packs) > 1:
            packs = words.packs(len(choice.packs))
            self._build.setText(self.tr("Build {packs}").format(packs=packs))
            self._remove.setText(self.tr("Remove {packs}").format(packs=packs))
            self._rename.setText(self.tr("Rename pack"))
        else:
            self._build.setText(self.tr("Build this pack"))
            self._remove.setText(self.tr("Remove pack"))
            self._rename.setText(self.tr("Rename pack"))
        ids = len(choice.ids)
        self._copy.setText(
            self.tr("Copy {count} IDs", "", ids).format(count=words.count(ids))
            if ids > 1
            else self.tr("Copy ID")
        )

    def _check(self) -> None:
        """Tick what all chosen packs have."""
        packs = self._packs()
        for action in self._policy.actions():
            kinds = {row.policy for row in self._choice.packs}
            action.setChecked(kinds == {action.objectName()})
        for action in self._platforms.actions():
            platform = action.objectName()
            action.setChecked(bool(packs) and all(platform in pack.manifest.platforms for pack in packs))

    def _unread(self) -> str | None:
        known = self._view is None or self._view.texts.documents.keys() >= set(self._choice.manifests)
        return None if known else self.tr("Its manifest cannot be read.")

    def _no_languages(self) -> str | None:
        family = self._choice.family
        if family is None or family.localized is not None:
            return None
        return self.tr("Choose one pack of the family: none has a language.")

    def _no_way(self, *, down: bool) -> str | None:
        if self._stepped(down=down) is not None:
            return None
        if len(self._choice.rows) > 1:
            return self.tr("Choose packs of one family, or whole families.")
        return self.tr("It is the last one.") if down else self.tr("It is the first one.")

    def _stepped(self, *, down: bool) -> tuple[Group, ...] | None:
        return stepped(self._groups, self._choice.manifests, down=down) if self._choice.packs else None

    def _move(self, *, down: bool) -> None:
        groups = self._stepped(down=down)
        if groups is not None:
            self.arrange(groups, self._choice.manifests)

    def arrange(self, groups: tuple[Group, ...], manifests: tuple[Path, ...]) -> None:
        """List the packs as ``groups`` have them; those of ``manifests`` were moved."""
        view = self._view
        if view is None:
            return
        moved = [pack for pack in view.packs if pack.path in set(manifests)]
        whole = next((one.name for one in groups if one.name and set(one.manifests) == set(manifests)), None)
        name, number = whole or moved[0].name, 1 if whole else len(moved)
        focus = Place(moved[0].manifest.asset_pack_id, moved[0].path)
        label = counted("Move {name} in the list", "Move {count} packs in the list", number, name=name)
        self.wished.emit(Perform(arrange(groups, view.project.manifest_folder, label, focus)))

    @Slot()
    def _wish_up(self) -> None:
        self._move(down=False)

    @Slot()
    def _wish_down(self) -> None:
        self._move(down=True)

    @Slot()
    def _wish_usual_order(self) -> None:
        self.wished.emit(Perform(usual_order()))

    @Slot()
    def _open_all(self) -> None:
        self.folding.emit(True)  # noqa: FBT003 -- what a signal carries has no name

    @Slot()
    def _close_all(self) -> None:
        self.folding.emit(False)  # noqa: FBT003 -- what a signal carries has no name

    @Slot()
    def _wish_new(self) -> None:
        self.wished.emit(NewPack())

    @Slot()
    def _wish_folders(self) -> None:
        pack = self._choice.pack
        self.wished.emit(AskForFolders(pack.manifest if pack is not None else None))

    @Slot()
    def _wish_files(self) -> None:
        pack = self._choice.pack
        self.wished.emit(AskForFiles(pack.manifest if pack is not None else None))

    @Slot()
    def _wish_pasted(self) -> None:
        paths = local_paths(QGuiApplication.clipboard().mimeData())
        if paths:
            self.put(paths, self._choice.rows[0] if self._choice.rows else None)

    def put(self, paths: tuple[Path, ...], row: Row | None) -> None:
        """Put files and folders into ``row``; of a family each file into the pack of its language."""
        match row:
            case None:
                self.wished.emit(Add(paths, None))
            case PackRow():
                self.wished.emit(Add(paths, row.manifest))
            case FamilyRow():
                if row.localized is not None:
                    self.wished.emit(ShareOut(paths, row.localized))

    @Slot()
    def _wish_build(self) -> None:
        self.wished.emit(Build(self._choice.ids))

    @Slot()
    def _wish_removal(self) -> None:
        packs, family = self._choice.packs, self._choice.family
        if not packs:
            return
        standings = [row.standing for row in packs if row.standing is not None]
        files, size = sum(one.files for one in standings), sum(one.bytes for one in standings)
        whole = family is not None and len(packs) == len(family.manifests)
        name = family.name if family is not None and whole else None
        self.wished.emit(Perform(remove_packs(self._packs(), files, size, name)))

    @Slot()
    def _wish_policy(self) -> None:
        name = self.sender().objectName()
        for kind in _POLICIES:
            if kind == name:
                self._perform_for_all(choose_policies(self._packs(), kind))

    @Slot()
    def _wish_platform(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            platform, use = action.objectName(), action.isChecked()
            self._perform_for_all(use_platform(self._packs(), platform, use=use))

    @Slot()
    def _wish_shown(self) -> None:
        pack = self._choice.pack
        if pack is not None:
            self.wished.emit(ShowFile(pack.manifest))

    @Slot()
    def _wish_copied(self) -> None:
        if self._choice.ids:
            self.wished.emit(CopyText("\n".join(self._choice.ids)))

    def _perform_for_all(self, edit: Edit) -> None:
        if edit.changes:
            self.wished.emit(Perform(edit))
            self.wished.emit(Settle())
        self._check()  # Qt has ticked what was pressed: only what is so stays ticked.

    def _policy_actions(self) -> Iterable[QAction]:
        names = {
            "essential": self.tr("Essential"),
            "prefetch": self.tr("Prefetch"),
            "onDemand": self.tr("On demand"),
        }
        for kind in _POLICIES:
            action = QAction(names[kind], self)
            action.setObjectName(kind)
            action.setCheckable(True)
            action.triggered.connect(self._wish_policy)
            yield action

    def _platform_actions(self) -> Iterable[QAction]:
        for platform in PLATFORMS:
            action = QAction(platform, self)
            action.setObjectName(platform)
            action.setCheckable(True)
            action.triggered.connect(self._wish_platform)
            yield action

    def _menu(self, title: str, actions: Iterable[QAction]) -> QMenu:
        menu = QMenu(title, self._panel)
        menu.addActions(list(actions))
        self.all.append(menu.menuAction())
        return menu

    def _action(
        self,
        text: str,
        sign: str | None,
        act: Callable[[], None] | SignalInstance,
        keys: str | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        action = QAction(text, self._panel)
        if sign is not None:
            action.setIcon(icon(sign))
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        self.all.append(action)
        return action

    def _line(self) -> None:
        line = QAction(self._panel)
        line.setSeparator(True)
        self.all.append(line)


def allow(action: QAction, obstacle: str | None) -> None:
    """Let ``action`` be chosen, or say by it why it cannot."""
    action.setEnabled(obstacle is None)
    action.setToolTip(obstacle or action.text())
    action.setStatusTip(obstacle or "")
