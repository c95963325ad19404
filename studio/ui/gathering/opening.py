"""Opens, for the project that is open, the dialogs about files that go into packs or out of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from studio.project.packs import Pack
from studio.ui import wishes
from studio.ui.desk.desk import Desk
from studio.ui.desk.gatherer import Asked

if TYPE_CHECKING:
    from studio.ui.gathering.chooser import PackChooser
    from studio.ui.gathering.dialog import GatheringDialog


class GatheringOpener(QObject):
    """One dialog at a time, for the desk that ``work_at`` named. ``wished`` carries what it asks for."""

    wished = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._dialog: GatheringDialog | PackChooser | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.AskForPack: self._ask}

    @property
    def dialog(self) -> GatheringDialog | PackChooser | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        if self._dialog is not None:
            self._dialog.close()
        if self._desk is not None:
            self._desk.asked.disconnect(self._show)
        self._desk = desk
        if desk is not None:
            desk.asked.connect(self._show)

    @Slot(object)
    def _show(self, asked: Asked) -> None:
        from studio.ui.gathering.dialog import GatheringDialog  # noqa: PLC0415 -- few ever open it

        self._open(GatheringDialog(asked, self._window))

    def _ask(self, wish: wishes.AskForPack) -> None:
        from studio.ui.gathering.choices import Target  # noqa: PLC0415 -- few ever open it
        from studio.ui.gathering.chooser import PackChooser  # noqa: PLC0415 -- few ever open it
        from studio.ui.pack_obstacles import elsewhere, outside  # noqa: PLC0415 -- few ever open it

        desk = self._desk
        if desk is None or desk.session.read_only is not None or not wish.paths:
            return
        packs = desk.session.packs
        takers = _takers(desk, wish) if wish.move else ()
        targets = tuple(Target(pack, outside(pack, wish.paths) or elsewhere(pack, takers)) for pack in packs)
        self._open(PackChooser(wish, targets, self._window))

    def _open(self, dialog: GatheringDialog | PackChooser) -> None:
        if self._dialog is not None:
            self._dialog.close()
        dialog.wished.connect(self.wished)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if isinstance(dialog, QDialog):
            dialog.deleteLater()


def _takers(desk: Desk, wish: wishes.AskForPack) -> tuple[Pack, ...]:
    """The packs that take the first of what is to be moved: those that hold it are listed with its row."""
    tree = desk.session.look.tree
    key = wish.paths[0].as_posix()
    row = tree.files.get(key) or tree.folders.get(key)
    names = frozenset(row.packs) if row is not None else frozenset[str]()
    return tuple(pack for pack in desk.session.packs if pack.name in names)
