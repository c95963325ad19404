"""The actions of one window, made from the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from studio.ui import wishes
from studio.ui.actions.moment import Moment, obstacle
from studio.ui.actions.spec import Menu, Spec, common, default_keys, plain, said, spelled
from studio.ui.actions.table import MENUS
from studio.ui.look.icons import icon
from studio.ui.pieces.deed import deed_here, deeds_in


class Actions(QObject):
    """All actions of one window, by name. ``wished`` carries the wish of the one that was chosen.

    ``rekeyed``: other keys do what they do.
    """

    wished = Signal(object)
    rekeyed = Signal()

    def __init__(self, bar: QMenuBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._moment = Moment()
        self._keys: Mapping[str, tuple[str, ...]] = {}
        self._specs: dict[str, Spec] = {}
        self._actions: dict[str, QAction] = {}
        self._wishes: dict[str, object] = {}
        self._reasons: dict[str, str | None] = {}
        self._told: dict[str, str | None] = {}
        self._menus: dict[str, QMenu] = {}
        for menu in MENUS:
            self._make_menu(menu)
        self._judge()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def all(self) -> Mapping[str, QAction]:
        return self._actions

    @property
    def specs(self) -> Mapping[str, Spec]:
        """What the table says of each."""
        return self._specs

    def menu(self, title: str) -> QMenu:
        """The menu that the table calls ``title`` in English, without its letter."""
        return self._menus[title]

    def menu_of(self, name: str) -> str:
        """What the menu of the action ``name`` is called."""
        spec = self._specs[name]
        return next((plain(said(menu.title)) for menu in MENUS if spec in menu.entries), "")

    def wish_of(self, name: str) -> object:
        """What is wished where the action ``name`` is chosen now."""
        return self._wishes[name]

    def reason(self, name: str) -> str | None:
        """Why the action ``name`` cannot be done now, in words; ``None``: it can."""
        return self._reasons.get(name)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of the action ``name``: a person's own, or else those that it came with."""
        own = self._keys.get(name)
        return default_keys(self._specs[name]) if own is None else own

    # What is known of the window

    def set_project(self, *, opened: bool, editable: bool, read_only: str | None = None) -> None:
        """A project is open or not, may be edited or not; ``read_only`` says in words why not."""
        why = read_only or self.tr("This project cannot be changed.")
        before, now = self._moment, replace(self._moment, opened=opened, read_only=None if editable else why)
        if not opened:
            now = Moment(unsaved=now.unsaved)
        if now != before:
            self._moment = now
            self._judge()
        if opened and not before.opened:
            self._dress_panels()

    def name_steps(
        self,
        undo: str | None,
        redo: str | None,
        undo_obstacle: str | None = None,
        redo_obstacle: str | None = None,
    ) -> None:
        """Say in words what undo and redo would do, or what stands in the way of that."""
        for name, label in (("undo", undo), ("redo", redo)):
            action, verb = self._actions[name], said(self._specs[name].text)
            action.setText(verb if label is None else f"{verb}: {label.replace('&', '&&')}")
            action.setIconText(plain(verb))
            self._tell(name)
        self._know(undo=undo, redo=redo, undo_obstacle=undo_obstacle, redo_obstacle=redo_obstacle)

    def set_chosen(self, manifest: Path | None, pack_id: str | None) -> None:
        """Aim what concerns the chosen pack at the one of ``manifest``."""
        self._wishes["build-pack"] = wishes.Build((pack_id,) if pack_id else ())
        self._wishes["add-folders"] = wishes.AskForFolders(manifest)
        self._wishes["add-files"] = wishes.AskForFiles(manifest)
        self._know(chosen=manifest, pack_id=pack_id)

    def set_saving(self, *, possible: bool) -> None:
        """Whether there is anything to save."""
        self._know(unsaved=possible)

    def set_trail(self, *, back: bool, forward: bool) -> None:
        """Whether somebody was elsewhere before, and whether they went back from anywhere."""
        self._know(back=back, forward=forward)

    def set_building(self, *, building: bool) -> None:
        """While a build is under way it can be cancelled and no other begun."""
        self._know(building=building)
        self._actions["cancel-build"].setVisible(building)

    def set_obstacle(self, name: str, why: str | None) -> None:
        """Say of an action that the table cannot judge why it cannot be done now."""
        self._told[name] = why
        self._set_reason(name, obstacle(self._specs[name], self._moment) or why)

    # Keys

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Let these keys do what the actions of these names do; all others have those they came with."""
        if keys == self._keys:
            return
        self._keys = dict(keys)
        for name, spec in self._specs.items():
            if not spec.local:
                self._actions[name].setShortcuts([QKeySequence(one) for one in self.keys(name)])
            self._tell(name)
        self._dress_panels()
        self.look_here()
        self.rekeyed.emit()

    @Slot()
    def look_here(self) -> None:
        """See what can be done where the focus is: a menu or the palette is about to show it."""
        focus = self._window.focusWidget() or self._window
        for name, spec in self._specs.items():
            if not spec.deed:
                continue
            deed = deed_here(focus, spec.deed)
            text = said(spec.text) if deed is None or "." in spec.deed else deed.text
            self._actions[name].setText(self._with_keys(name, text))
            self.set_obstacle(name, said(spec.otherwise) if deed is None else deed.obstacle)

    @property
    def _window(self) -> QWidget:
        return self._bar.window()

    def _dress_panels(self) -> None:
        """Let panels listen for the keys that a person wants for what they do."""
        local = {spec.deed: spec for spec in self._specs.values() if spec.local}
        for deed in deeds_in(self._window):
            spec = local.get(deed.name) or local.get(deed.name.rpartition(".")[2])
            if spec is not None:
                own = self._keys.get(spec.name)
                keys = None if own is None else [QKeySequence(one) for one in own]
                deed.set_keys(keys, [QKeySequence(one) for one in default_keys(spec)])

    def _with_keys(self, name: str, text: str) -> str:
        """``text`` with the keys for which panels listen: seen only, in the place where menus have keys."""
        keys = self.keys(name)
        return (
            f"{text.partition(_TAB)[0]}{_TAB}{spelled(keys[0])}" if keys and self._specs[name].local else text
        )

    # What follows

    def _know(self, **known: object) -> None:
        moment = replace(self._moment, **known)  # type: ignore[arg-type]  # by the names of its own fields
        if moment != self._moment:
            self._moment = moment
            self._judge()

    def _judge(self) -> None:
        for name, spec in self._specs.items():
            self._set_reason(name, obstacle(spec, self._moment) or self._told.get(name))

    def _set_reason(self, name: str, why: str | None) -> None:
        if name not in self._reasons or self._reasons[name] != why:
            self._reasons[name] = why
            self._actions[name].setEnabled(why is None)
            self._tell(name)

    def _tell(self, name: str) -> None:
        """Say in the tip why it cannot be done, or else what it does and which key does it."""
        why, keys = self._reasons.get(name), common(self.keys(name))
        text = plain(self._actions[name].text())
        # What would be taken back says more than that something would.
        about = why or (text if name in {"undo", "redo"} else said(self._specs[name].about) or text)
        shown = f"{about} ({spelled(keys[0])})" if keys and why is None else about
        self._actions[name].setToolTip(shown)

    def _make_menu(self, menu: Menu) -> None:
        shown = self._bar.addMenu(said(menu.title))
        shown.setToolTipsVisible(True)
        shown.aboutToShow.connect(self.look_here)
        self._menus[plain(menu.title)] = shown
        for spec in menu.entries:
            if spec is None:
                shown.addSeparator()
            else:
                shown.addAction(self._make(spec))

    def _make(self, spec: Spec) -> QAction:
        self._specs[spec.name] = spec
        self._wishes[spec.name] = spec.wish
        action = QAction(self._with_keys(spec.name, said(spec.text)), self)
        action.setIconText(plain(said(spec.text)))
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        if not spec.local:
            action.setShortcuts([QKeySequence(one) for one in default_keys(spec)])
        if spec.sign is not None:
            action.setIcon(icon(spec.sign))
        action.setIconVisibleInMenu(False)
        action.setMenuRole(_role(spec.name))
        action.triggered.connect(self._chosen)
        self._actions[spec.name] = action
        return action

    @Slot()
    def _chosen(self) -> None:
        self.wished.emit(self._wishes[self.sender().objectName()])


_TAB = "\t"


def _role(name: str) -> QAction.MenuRole:
    roles = {"quit": QAction.MenuRole.QuitRole, "preferences": QAction.MenuRole.PreferencesRole}
    return roles.get(name, QAction.MenuRole.NoRole)
