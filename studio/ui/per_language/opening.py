"""Looks into a folder beside the window, and then shows what families could be made of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.progress import CancelToken, Report
from studio.project.packs import Pack
from studio.session.state import OpenProject
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.desk.desk import Desk
from studio.ui.jobs import Lane
from studio.workspace.manifests import manifests_in

if TYPE_CHECKING:
    from studio.ui.per_language.dialog import FamilyGround, PerLanguageDialog

_JOB = "look-into"


class FamilyOpener(QObject):
    """One dialog at a time, for the desk that ``work_at`` named. ``wished`` carries what it asks for."""

    wished = Signal(object)

    def __init__(self, asking: Asking, window: QWidget) -> None:
        super().__init__(window)
        self._asking = asking
        self._window = window
        self._desk: Desk | None = None
        self._dialog: PerLanguageDialog | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.AskForLanguageFolder: self._ask,
            wishes.PerLanguage: self._open,
        }

    @property
    def dialog(self) -> PerLanguageDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        if self._dialog is not None:
            self._dialog.close()
        self._desk = desk

    def _ask(self, wish: wishes.AskForLanguageFolder) -> None:
        del wish
        if self._desk is not None:
            project = self._desk.session.project
            start = project.folder / project.file.source_root
            title = self.tr("Folder that holds a folder for each language")
            self._asking.folder(title, self._chosen, start=start)

    def _chosen(self, folders: tuple[Path, ...]) -> None:
        self.wished.emit(wishes.PerLanguage(folders[0]))

    def _open(self, wish: wishes.PerLanguage) -> None:
        desk = self._desk
        if desk is None or desk.session.read_only is not None:
            return
        work = partial(_ground, wish.folder, desk.session.project, desk.session.packs)
        desk.jobs.start(_JOB, work, self._show, lane=Lane.DISK)

    def _show(self, ground: FamilyGround) -> None:
        from studio.ui.per_language.dialog import PerLanguageDialog  # noqa: PLC0415 -- few ever open it

        if self._dialog is not None:
            self._dialog.close()
        dialog = PerLanguageDialog(ground, self._window)
        dialog.wished.connect(self.wished)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()


def _ground(
    folder: Path, project: OpenProject, packs: tuple[Pack, ...], cancel: CancelToken, report: Report
) -> FamilyGround:
    """What lies in ``folder``, and what its packs must not be called. Work for a job."""
    from studio.session.language_folders import look_into  # noqa: PLC0415 -- few ever open it
    from studio.ui.per_language.dialog import FamilyGround  # noqa: PLC0415 -- few ever open it

    del report
    ids = tuple(pack.manifest.asset_pack_id or "" for pack in packs)
    present = (*(pack.path for pack in packs), *manifests_in(project.manifest_folder))
    return FamilyGround(look_into(folder, project, cancel), project, ids, tuple(dict.fromkeys(present)))
