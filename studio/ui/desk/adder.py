"""Adding what was dropped or chosen: looked at in a job, then one edit, and a notice for each refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.files import real
from studio.progress import CancelToken, Report
from studio.project import intents
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.session.including import Inclusion, Refusal, include, new_packs, refused
from studio.session.session import Session
from studio.session.state import OpenProject
from studio.ui import wishes
from studio.ui.jobs import JobRunner, Lane
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.refusing import notices_for
from studio.workspace.dropped import Dropped, look_at
from studio.workspace.manifests import manifests_in


class Adder(QObject):
    """Turns paths into edits. ``edited`` carries an ``Edit``, ``noticed`` a ``Notice``."""

    edited = Signal(object)
    noticed = Signal(object)

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs

    def add(self, paths: tuple[Path, ...], manifest: Path | None) -> None:
        """Put ``paths`` into the pack of ``manifest``, or make packs of them."""
        session = self._session
        pack = next((one for one in session.packs if one.path == manifest), None)
        if manifest is None or pack is None:
            work: Callable[..., Inclusion] = partial(_as_packs, paths, session.project, session.packs)
        else:
            contents = next((one for one in session.state.contents if one.pack is pack), None)
            work = partial(_into, paths, pack, contents)
        self._jobs.start("add", work, partial(self._added, manifest), lane=Lane.DISK)

    def watch(self, paths: tuple[Path, ...]) -> None:
        """Watch the folders among ``paths``."""
        self._jobs.start("add", partial(_sort, paths), self._watch, lane=Lane.DISK)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Do what is meant by a drop on a place without a meaning of its own."""
        self._jobs.start("add", partial(_sort, paths), self._take, lane=Lane.DISK)

    def _added(self, manifest: Path | None, inclusion: Inclusion) -> None:
        if inclusion.edit is not None:
            self.edited.emit(inclusion.edit)
        self._tell(inclusion.refusals, manifest)

    def _watch(self, dropped: Dropped) -> None:
        project = self._session.project
        folders = [*dropped.folders, *(path.parent for path in dropped.projects)]
        names = [_watched_name(real(folder), project) for folder in folders]
        if not set(names) <= set(project.file.watched_folders):
            self.edited.emit(intents.watch(project.file, names))
        elif names:
            text = self.tr("{folder} is watched already.").format(folder=names[0])
            self.noticed.emit(Notice(text, key="add"))
        self._tell(refused(_without_projects(dropped)), None)

    def _take(self, dropped: Dropped) -> None:
        if dropped.folders:
            self._watch(dropped)
            return
        if dropped.manifests:
            self.add(dropped.manifests, None)
        elif dropped.files:
            self.noticed.emit(
                Notice(
                    self.tr("Files are added to a pack, and stay where they are."),
                    self.tr("Drop them on a pack in the list, or make a new one of them."),
                    offers=(Offer(self.tr("Make a pack of them"), wishes.Add(dropped.files, None)),),
                    key="add",
                )
            )
        self._tell(refused(dropped), None)

    def _tell(self, refusals: Sequence[Refusal], manifest: Path | None) -> None:
        for notice in notices_for(refusals, manifest):
            self.noticed.emit(notice)


def _into(
    paths: tuple[Path, ...], pack: Pack, contents: Contents | None, cancel: CancelToken, report: Report
) -> Inclusion:
    del cancel, report
    return include(look_at(paths), pack, contents)


def _as_packs(
    paths: tuple[Path, ...],
    project: OpenProject,
    packs: tuple[Pack, ...],
    cancel: CancelToken,
    report: Report,
) -> Inclusion:
    del cancel, report
    return new_packs(look_at(paths), project, packs, manifests_in(project.manifest_folder))


def _sort(paths: tuple[Path, ...], cancel: CancelToken, report: Report) -> Dropped:
    del cancel, report
    return look_at(paths)


def _without_projects(dropped: Dropped) -> Dropped:
    """A folder that holds a project can be watched like any other."""
    return replace(dropped, projects=())


def _watched_name(folder: Path, project: OpenProject) -> str:
    """``folder`` as the project file names it."""
    return intents.relative(folder, real(project.folder))
