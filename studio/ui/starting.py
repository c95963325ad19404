"""Starting on a project: the start page, the list of recent ones, the dialog for a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.errors import StudioError
from studio.session.damage import ProjectDamaged
from studio.session.including import refused
from studio.session.starting import NewProjectPlan
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.comparing.damaged import DamageOpener, damage_notice
from studio.ui.jobs import JobRunner
from studio.ui.look.colours import Meaning
from studio.ui.opener import Inside, Opened, Opener, Sorted
from studio.ui.pieces.notice_bar import Notice
from studio.ui.recent import Listed, RecentProjects
from studio.ui.recent_menu import RecentMenu
from studio.ui.refusing import imported_notice, notices_for, without_project
from studio.ui.start_page import StartPage
from studio.ui.view import View

if TYPE_CHECKING:
    from studio.ui.new_project import NewProjectDialog

Then = Callable[[], None]


class Starting(QObject):
    """Carries out what leads to an open project. ``leave`` closes the one that is open, after asking.

    ``opened`` carries ``Opened``, ``noticed`` a ``Notice``, ``busy`` words or ``None``, ``wished`` what is
    not for it. ``elsewhere`` says whether another window has a project file, and came forward with it;
    ``aim`` is the one that is being opened here.
    """

    wished = Signal(object)
    opened = Signal(object)
    noticed = Signal(object)
    busy = Signal(object)

    def __init__(
        self, jobs: JobRunner, opener: Opener, asking: Asking, leave: Callable[[Then], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._asking = asking
        self._leave = leave
        self._recent = RecentProjects(jobs, self)
        self._dialog: NewProjectDialog | None = None
        self._making = False
        self._sought: Path | None = None
        self.aim: Path | None = None
        self.elsewhere: Callable[[Path], bool] = _nowhere
        self.page = StartPage(window)
        self.recent_menu = RecentMenu(window)
        self.recent_menu.wished.connect(self.wished)
        self._damages = DamageOpener(jobs, window)
        self._damages.wished.connect(self._wish)
        self._damages.noticed.connect(self.noticed)
        opener.opened.connect(self._opened)
        opener.failed.connect(self._failed)
        opener.busy.connect(self._busy)
        opener.sorted.connect(self._sorted)
        opener.inside.connect(self._inside)
        self._recent.changed.connect(self._list)
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.NewProject: self._new_project,
            NewProjectPlan: self._make,
            wishes.LookInside: self._look_inside,
            wishes.OpenProject: self._open_project,
            wishes.OpenSample: self._open_sample,
            wishes.CancelOpening: self._cancel,
            wishes.Forget: self._recent.carry_out,
            wishes.ForgetUnpinned: self._recent.carry_out,
            wishes.Pin: self._recent.carry_out,
            wishes.Locate: self._locate,
            wishes.ImportManifests: self._import,
            wishes.MendProject: self._mend,
            **self._damages.acts,
        }

    def open(self, path: Path, *, over: bool = False) -> None:
        """Open the project that ``path`` names; one that is open is closed first, after asking.

        ``over``: it can be edited also where another computer is said to have it open.
        """
        self._making = False
        self._sought = None
        # What cannot be opened is no reason to close what is open.
        self._opener.check(path, partial(self._leave_for, over))

    def _leave_for(self, over: bool, path: Path) -> None:  # noqa: FBT001 -- bound
        sought, self._sought = self._sought, None
        if sought is not None:
            self._recent.found(sought, path)
        if not self.elsewhere(path):
            self._leave(partial(self._begin_opening, over, path))

    def _begin_opening(self, over: bool, path: Path) -> None:  # noqa: FBT001 -- bound
        self._making = False
        self.aim = path
        self._opener.open(path, over=over)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Do what is meant by a drop where no project is open."""
        self._opener.sort(paths)

    def list_recent(self) -> None:
        """Read the list of recent projects again."""
        self._recent.read()

    def note(self, view: View) -> None:
        """Remember how the project of ``view`` was left."""
        self._recent.closed(view)

    def close(self) -> None:
        """The window goes. The jobs must be closed already."""
        self._recent.close()

    def _new_project(self, wish: wishes.NewProject) -> None:
        if wish.folders:
            self._opener.sort(wish.folders)
        else:
            self._show_dialog((), ())

    def _show_dialog(self, folders: tuple[Path, ...], inside: tuple[Path, ...]) -> None:
        from studio.ui.new_project import NewProjectDialog  # noqa: PLC0415 -- not needed for the first picture

        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = NewProjectDialog(self._window, folders=folders, subfolders=inside)
        self._dialog.wished.connect(self._wish)
        self._dialog.open()

    @Slot(object)
    def _wish(self, wish: object) -> None:
        self.acts[type(wish)](wish)

    def _make(self, plan: NewProjectPlan) -> None:
        self._leave(partial(self._begin_making, plan))

    def _begin_making(self, plan: NewProjectPlan) -> None:
        # Not before: somebody who would rather stay makes nothing.
        self._making = True
        self._opener.make(plan)

    def _look_inside(self, wish: wishes.LookInside) -> None:
        self._opener.look_inside(wish.folder)

    def _open_project(self, wish: wishes.OpenProject) -> None:
        if wish.path is not None:
            self.open(wish.path, over=wish.over)
        else:
            self._asking.project(self._open_first)

    def _open_first(self, paths: tuple[Path, ...]) -> None:
        self.open(paths[0])

    def _open_sample(self, wish: wishes.OpenSample) -> None:
        del wish
        self._leave(self._opener.open_sample)

    def _mend(self, wish: wishes.MendProject) -> None:
        self._opener.mend(wish, partial(self._leave_for, False))  # noqa: FBT003 -- bound

    def _cancel(self, wish: wishes.CancelOpening) -> None:
        del wish
        self._making = False
        self.aim = None
        self._opener.cancel()

    def _locate(self, wish: wishes.Locate) -> None:
        self._asking.project(partial(self._located, wish.path))

    def _located(self, sought: Path, paths: tuple[Path, ...]) -> None:
        self.open(paths[0])
        self._sought = sought

    def _import(self, wish: wishes.ImportManifests) -> None:
        if wish.paths:
            self._leave(partial(self._opener.import_, wish.paths))
        elif wish.folder:
            self._asking.folder(self.tr("Import the manifests of a folder"), self._import_these)
        else:
            kind = self.tr("Manifests and Steam depot scripts ({kinds})").format(kinds="*.json *.vdf")
            self._asking.files(self.tr("Import manifests"), self._import_these, kind=kind)

    def _import_these(self, paths: tuple[Path, ...]) -> None:
        self._import(wishes.ImportManifests(paths))

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        self._making = False
        self.aim = None
        project = opened.begun.session.project
        if opened.begun.presence is None and self.elsewhere(project.path):
            return  # Found by its manifests, or as the sample: it is in another window, which came forward.
        self._recent.opened(project.path, project.file.name)
        self.opened.emit(opened)
        if opened.imported is not None:
            self.noticed.emit(imported_notice(opened.imported, project))

    @Slot(object)
    def _failed(self, trouble: StudioError) -> None:
        self.aim = self._sought = None
        if self._dialog is not None and self._making:
            self._dialog.show_trouble(trouble.message, trouble.hint)
        elif isinstance(trouble, ProjectDamaged):
            self.noticed.emit(damage_notice(trouble.damage))
        else:
            notice = Notice(trouble.message, trouble.hint, Meaning.ERROR, key=trouble.message)
            self.noticed.emit(notice)
        self._making = False

    @Slot(object)
    def _busy(self, words: str | None) -> None:
        self.page.show_busy(words)
        self.busy.emit(words)

    @Slot(object)
    def _sorted(self, result: Sorted) -> None:
        dropped = result.dropped
        first, *others = dropped.projects or (None,)
        importable = (*dropped.manifests, *dropped.depots, *result.manifest_folders)
        folders = tuple(one for one in dropped.folders if one not in result.manifest_folders)
        if first is not None:
            self.open(first)
        elif folders:
            self._show_dialog(folders, result.inside)
        elif importable:
            self._import(wishes.ImportManifests(importable))
            dropped = replace(dropped, manifests=(), depots=())
        for path in others:
            self.wished.emit(wishes.NewWindow(path))
        for path in dropped.archives:
            self.wished.emit(wishes.OpenBuiltPack(path))
        rest = replace(dropped, projects=(), archives=())
        for notice in (*notices_for(refused(rest)), *without_project(dropped)):
            self.noticed.emit(notice)

    @Slot(object)
    def _inside(self, inside: Inside) -> None:
        if self._dialog is not None:
            self._dialog.show_subfolders(inside.folder, inside.folders)

    @Slot(object)
    def _list(self, listed: Listed) -> None:
        self.page.show_recent(listed.recent, listed.missing)
        self.recent_menu.show_listed(listed)


def _nowhere(path: Path) -> bool:
    del path
    return False
