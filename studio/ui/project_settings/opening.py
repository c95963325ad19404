"""Shows the settings of the project that is open, and works out beside the window what others lead to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.build.apple_packager import needed
from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.project.edits import Edit, Texts
from studio.project.guide import about_rule, page
from studio.session.look import Look
from studio.ui import wishes
from studio.ui.desk.desk import Desk
from studio.ui.jobs import Lane
from studio.ui.kind_titles import kind_title
from studio.ui.opener import languages
from studio.ui.view import View
from studio.workspace.settings import change_settings, load_settings, with_packager

if TYPE_CHECKING:
    from studio.ui.project_settings.consequences import Foreseen
    from studio.ui.project_settings.dialog import ProjectSettingsDialog, Words
    from studio.ui.project_settings.packager import PackagerHere

_JOB = "foresee-settings"
_WORDS = "setting-words"
_PACKAGER = "find-packager"


class SettingsOpener(QObject):
    """One dialog at a time, for the desk that ``work_at`` named. ``wished`` carries what it asks for."""

    wished = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._dialog: ProjectSettingsDialog | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.OpenSettings: self._open}

    @property
    def dialog(self) -> ProjectSettingsDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        if self._dialog is not None:
            self._dialog.close()
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self._tell)

    @Slot(object)
    def _tell(self, view: View) -> None:
        if self._dialog is not None:
            self._dialog.show_current(view.project.file)

    def _open(self, wish: wishes.OpenSettings) -> None:
        from studio.ui.project_settings.dialog import ProjectSettingsDialog  # noqa: PLC0415 -- few ever open it

        desk = self._desk
        if desk is None:
            return
        if self._dialog is None:
            session = desk.session
            dialog = ProjectSettingsDialog(session.project, self._window, read_only=session.read_only)
            dialog.asked.connect(self._foresee)
            dialog.wished.connect(self.wished)
            dialog.chose.connect(self._choose)
            dialog.finished.connect(self._closed)
            self._dialog = dialog
            codes = tuple(session.project.file.severities)
            desk.jobs.start(_WORDS, partial(words, codes), dialog.show_words, lane=Lane.DISK)
            desk.jobs.start(_PACKAGER, packager_here, dialog.show_packager, lane=Lane.DISK)
            dialog.open()
        self._dialog.go_to(wish.field)

    @Slot(object)
    def _foresee(self, edit: Edit | None) -> None:
        desk, dialog = self._desk, self._dialog
        if desk is None or dialog is None:
            return
        desk.jobs.cancel(_JOB)
        if edit is not None:
            session = desk.session
            work = partial(foreseen, session.look, session.texts, edit)
            desk.jobs.start(_JOB, work, dialog.show_foreseen, lane=Lane.LOOK, failed=dialog.show_trouble)

    @Slot(object)
    def _choose(self, path: Path | None) -> None:
        """From now on Apple's packager is at ``path`` on this computer; ``None``: where it usually is."""
        if self._desk is not None and self._dialog is not None:
            work = partial(_chosen, path)
            self._desk.jobs.start(_PACKAGER, work, self._dialog.show_packager, lane=Lane.DISK)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        if self._desk is not None:
            for job in (_JOB, _WORDS, _PACKAGER):
                self._desk.jobs.cancel(job)  # Nobody is there to hear of it.


def foreseen(look: Look, texts: Texts, edit: Edit, cancel: CancelToken, report: Report) -> Foreseen:
    """What ``edit`` would lead to, with what its kinds of problems are called. Work for a job."""
    from studio.session.foresight import foresee  # noqa: PLC0415 -- few ever open it
    from studio.ui.project_settings.consequences import Foreseen  # noqa: PLC0415 -- few ever open it

    del report
    foresight = foresee(look, texts, edit, cancel)
    return Foreseen(foresight, _titles(one.code for one in (*foresight.new, *foresight.solved)))


def words(codes: Collection[str], cancel: CancelToken, report: Report) -> Words:
    """What languages are called, and the rules ``codes``. Work for a job."""
    from studio.ui.project_settings.dialog import Words  # noqa: PLC0415 -- few ever open it

    return Words(languages(cancel, report), _titles(codes))


def packager_here(cancel: CancelToken, report: Report) -> PackagerHere:
    """Apple's packager on this computer, or why it cannot be used. Work for a job."""
    from studio.ui.project_settings.packager import PackagerHere  # noqa: PLC0415 -- few ever open it

    del report
    chosen = load_settings().packager is not None
    try:
        return PackagerHere(needed(cancel), chosen=chosen)
    except StudioError as trouble:
        return PackagerHere(None, trouble, chosen)


def _chosen(path: Path | None, cancel: CancelToken, report: Report) -> PackagerHere:
    change_settings(partial(with_packager, path=path))
    return packager_here(cancel, report)


def _titles(codes: Iterable[str]) -> dict[str, str]:
    pages = {code: page(about_rule(code)) for code in dict.fromkeys(codes)}
    return {code: kind_title(one.title) for code, one in pages.items() if one is not None}
