"""What somebody does with a whole built pack: asks where to, or with what, and has it done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from studio.build.glance import Glance
from studio.session.state import State
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.built_pack.menus import WishAction
from studio.ui.built_pack.wishing import CompareWith, Extract, Verify
from studio.ui.built_pack.working import Working
from studio.ui.built_pack.works import OpenPack, manifest_of

States = Callable[[], Sequence[State]]
"""Gives what is known of the projects that are open."""


class PackDeeds(QObject):
    """For the pack that was shown last. ``acts`` says what is done for which wish.

    ``wished`` carries what follows, for the whole program.
    """

    wished = Signal(object)

    def __init__(self, asking: Asking, working: Working, states: States, window: QWidget) -> None:
        super().__init__(window)
        self._asking = asking
        self._working = working
        self._states = states
        self._found: Glance | None = None
        self._chosen: tuple[str, ...] = ()
        self.comparing = QMenu(self.tr("&Compare"), window)
        self.comparing.setToolTipsVisible(True)
        self.comparing.aboutToShow.connect(self.fill)
        self.acts: dict[type[object], Callable[[Any], object]] = {
            Extract: self._ask_where,
            Verify: self._verify,
            CompareWith: self._compare,
            wishes.OpenBuiltPack: self._open,
        }

    @property
    def packs(self) -> tuple[OpenPack, ...]:
        """The packs with the same id in the projects that are open."""
        pack_id = None if self._found is None else manifest_of(self._found).asset_pack_id
        if pack_id is None:
            return ()
        return tuple(
            OpenPack(state.project.file.name, contents)
            for state in self._states()
            if state.project is not None
            for contents in state.contents
            if contents.pack.manifest.asset_pack_id == pack_id
        )

    def show_pack(self, found: Glance | None, chosen: tuple[str, ...]) -> None:
        """It is about ``found`` from now on, of which these paths are ``chosen``."""
        self._found, self._chosen = found, chosen

    @Slot()
    def fill(self) -> None:
        """List what the pack can be compared with."""
        self.comparing.clear()
        packs = self.packs
        for pack in packs:
            words = self.tr("With {project} as it is now").format(project=pack.project.replace("&", "&&"))
            self._offer(words, CompareWith(pack))
        if not packs:
            none = self.comparing.addAction(self.tr("With an open project"))
            none.setEnabled(False)
            none.setToolTip(self.tr("Open a project first that has a pack with this ID."))
        self._offer(self.tr("With another built pack…"), CompareWith())

    def _offer(self, words: str, wish: CompareWith) -> None:
        action = WishAction(words, wish, self.comparing)
        action.wished.connect(self._compare)
        action.setEnabled(self._found is not None and not self._working.is_busy)
        self.comparing.addAction(action)

    def _ask_where(self, wish: Extract) -> None:
        if self._found is not None:
            wanted = self._chosen if wish.chosen else ()
            title = self.tr("Extract into a new folder in …")
            then = partial(self._extract, self._found, wanted)
            self._asking.folder(title, then, start=self._found.path.parent)

    def _extract(self, found: Glance, wanted: tuple[str, ...], folders: tuple[Path, ...]) -> None:
        self._working.unpack(found, wanted, folders[0])

    def _verify(self, wish: Verify) -> None:
        del wish
        if self._found is not None:
            self._working.verify(self._found, next(iter(self.packs), None))

    @Slot(object)
    def _compare(self, wish: CompareWith) -> None:
        if self._found is None:
            return
        if wish.pack is not None:
            self._working.compare_project(self._found, wish.pack)
        else:
            title = self.tr("Compare with another built pack")
            self._ask_for_pack(title, partial(self._compare_other, self._found))

    def _compare_other(self, found: Glance, paths: tuple[Path, ...]) -> None:
        self._working.compare_other(found, paths[0])

    def _open(self, wish: wishes.OpenBuiltPack) -> None:
        if wish.path is not None:
            self.wished.emit(wish)
        else:
            self._ask_for_pack(self.tr("Open built pack"), self._opened)

    def _opened(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self.wished.emit(wishes.OpenBuiltPack(path))

    def _ask_for_pack(self, title: str, then: Callable[[tuple[Path, ...]], None]) -> None:
        kind = self.tr("Built packs (*.aar *.pack.zip)")
        start = None if self._found is None else self._found.path.parent
        self._asking.files(title, then, start=start, kind=kind)
