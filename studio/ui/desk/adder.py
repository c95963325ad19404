"""Packs and watched folders of what was dropped: looked at in a job, then one edit, a notice a refusal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.files import make_folder
from studio.progress import CancelToken, Report
from studio.project import intents
from studio.project.packs import Pack
from studio.session.depots import DepotPack, with_depots
from studio.session.including import Inclusion, Refusal, refused
from studio.session.language_folders import holds_languages
from studio.session.session import Session
from studio.session.sources import Weighed, weigh_folders
from studio.session.state import OpenProject
from studio.ui import wishes
from studio.ui.desk.notices import depots_notice, family_notice
from studio.ui.desk.watched import drive_notices, link_notices, watch_notices
from studio.ui.jobs import JobRunner, Lane, Work
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.refusing import notices_for
from studio.values import dataclass
from studio.workspace.dropped import Dropped, look_at
from studio.workspace.manifests import manifests_in


class Adder(QObject):
    """Turns paths into edits. ``edited`` carries an ``Edit``, ``noticed`` a ``Notice``.

    ``made``: a folder that was missing is there now. ``wished`` carries what is not for this project.
    """

    edited = Signal(object)
    wished = Signal(object)
    noticed = Signal(object)
    made = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs

    def add(self, paths: tuple[Path, ...]) -> None:
        """Make packs of ``paths``."""
        session = self._session
        work = partial(_as_packs, paths, session.project, session.packs)
        self._jobs.start("add", work, self._added, lane=Lane.DISK)

    def new_pack(self, wish: wishes.NewPack) -> None:
        """Make an empty pack, with an id and a file name that nothing has yet."""
        del wish
        session = self._session
        taken = [pack.manifest.asset_pack_id or "" for pack in session.packs]
        taken += session.project.file.retired_ids
        files = [*session.base.documents, *(pack.path for pack in session.packs)]
        folder = session.project.manifest_folder
        self.edited.emit(intents.new_pack(folder, "new-pack", taken, files=files))

    def make_folder(self, wish: wishes.MakeFolder) -> None:
        """Make the folder that is gone."""
        self._jobs.start("folder", partial(_made, wish.path), self._made, lane=Lane.DISK)

    def watch(self, paths: tuple[Path, ...]) -> None:
        """Watch the folders among ``paths``."""
        self._jobs.start("add", self._sorting(paths), self._watch, lane=Lane.DISK)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Do what is meant by a drop on a place without a meaning of its own."""
        self._jobs.start("add", self._sorting(paths), self._take, lane=Lane.DISK)

    def _sorting(self, paths: tuple[Path, ...]) -> Work[Looked]:
        return partial(_sort, paths, self._session.project, self._session.packs)

    def _made(self, path: Path) -> None:
        del path
        self.made.emit()

    def _added(self, added: Added) -> None:
        if added.inclusion.edit is not None:
            self.edited.emit(added.inclusion.edit)
        self._tell(added.inclusion.refusals)
        if added.depots:
            self.noticed.emit(depots_notice(added.depots))
        for folder in added.families:
            self.noticed.emit(family_notice(folder))

    def _watch(self, looked: Looked) -> None:
        dropped, file = looked.dropped, self._session.project.file
        if not set(looked.weighed.names) <= set(file.watched_folders):
            self.edited.emit(intents.watch(file, looked.weighed.names))
        notices = (
            *watch_notices(looked.weighed, self._session.project),
            *link_notices(dropped.links),
            *drive_notices(dropped.drives),
        )
        for notice in notices:
            self.noticed.emit(notice)
        # A folder that holds a project can be watched like any other.
        self._tell(refused(replace(dropped, projects=(), links=(), drives=())))
        for folder in looked.families:
            self.noticed.emit(family_notice(folder))

    def _take(self, looked: Looked) -> None:
        dropped = looked.dropped
        for project in dropped.projects:
            self.wished.emit(wishes.NewWindow(project))
        for archive in dropped.archives:
            self.wished.emit(wishes.OpenBuiltPack(archive))
        dropped = replace(dropped, archives=())
        if dropped.folders:
            self._watch(replace(looked, dropped=dropped))
            return
        if dropped.manifests or dropped.depots:
            self.add((*dropped.manifests, *dropped.depots))
        elif dropped.files:
            self.noticed.emit(
                Notice(
                    self.tr("Files are added to a pack, and stay where they are."),
                    self.tr("Drop them on a pack in the list, or make a new one of them."),
                    offers=(Offer(self.tr("Make a pack of them"), wishes.Add(dropped.files, None)),),
                    key="add",
                )
            )
        self._tell(refused(replace(dropped, projects=())))

    def _tell(self, refusals: Sequence[Refusal]) -> None:
        for notice in notices_for(refusals):
            self.noticed.emit(notice)


def _made(folder: Path, cancel: CancelToken, report: Report) -> Path:
    del cancel, report
    make_folder(folder)
    return folder


@dataclass(frozen=True, slots=True)
class Added:
    """What was added, packs made of depot scripts, and folders that could be a pack for each language."""

    inclusion: Inclusion
    depots: tuple[DepotPack, ...] = ()
    families: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """What was dropped, which folders of it can be watched, and which could be a pack for each language."""

    dropped: Dropped
    weighed: Weighed
    families: tuple[Path, ...] = ()


def _as_packs(
    paths: tuple[Path, ...],
    project: OpenProject,
    packs: tuple[Pack, ...],
    cancel: CancelToken,
    report: Report,
) -> Added:
    del report
    dropped = look_at(paths)
    inclusion, depots = with_depots(dropped, project, packs, manifests_in(project.manifest_folder), cancel)
    return Added(inclusion, depots, _families(dropped))


def _sort(
    paths: tuple[Path, ...],
    project: OpenProject,
    packs: tuple[Pack, ...],
    cancel: CancelToken,
    report: Report,
) -> Looked:
    del cancel, report
    dropped = look_at(paths)
    folders = (*dropped.folders, *(path.parent for path in dropped.projects))
    return Looked(dropped, weigh_folders(folders, project, packs), _families(dropped))


def _families(dropped: Dropped) -> tuple[Path, ...]:
    return tuple(folder for folder in dropped.folders if holds_languages(folder))
