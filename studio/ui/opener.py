"""Opening projects in a job: one that is there, the sample, a new one; and unpacking built packs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.build.bench import Bench
from studio.build.extract import extract
from studio.errors import StudioError
from studio.files import facts_of, is_folder
from studio.progress import CancelToken, Lanes, Progress, Report, usual_lanes
from studio.session.beginning import Begun, begin
from studio.session.starting import NewProjectPlan, make_project, subfolders
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.words import isolated, size
from studio.workspace.dropped import Dropped, look_at
from studio.workspace.project_store import find_project
from studio.workspace.sample import make_sample

SAMPLE_FOLDER = "Pack Studio Sample"


@dataclass(frozen=True, slots=True)
class Opened:
    """A project that was opened; ``plan`` where it was made just now."""

    begun: Begun
    plan: NewProjectPlan | None = None


@dataclass(frozen=True, slots=True)
class Unpacked:
    """An archive that was taken apart into ``folder``."""

    archive: Path
    folder: Path
    files: int


@dataclass(frozen=True, slots=True)
class Sorted:
    """What was dropped where no project is open; ``inside`` are the folders in a single folder."""

    dropped: Dropped
    inside: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Inside:
    """The folders that are in ``folder``."""

    folder: Path
    folders: tuple[Path, ...]


class Opener(QObject):
    """``opened`` carries ``Opened``, ``failed`` a ``StudioError``, ``busy`` words or ``None``.

    ``unpacked`` carries ``Unpacked``, ``sorted`` ``Sorted``, ``inside`` ``Inside``.
    """

    opened = Signal(object)
    failed = Signal(object)
    busy = Signal(object)
    unpacked = Signal(object)
    sorted = Signal(object)
    inside = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def open(self, path: Path) -> None:
        """Open the project that ``path`` names."""
        self._start(
            partial(_open, path), self.tr("Opening {name} …").format(name=isolated(path.stem or str(path)))
        )

    def open_sample(self) -> None:
        """Open the sample in the home folder, and make it first where it is not there."""
        folder = Path.home() / SAMPLE_FOLDER
        self._start(partial(_open_sample, folder), self.tr("Making the sample project …"))

    def make(self, plan: NewProjectPlan) -> None:
        """Make the project of ``plan`` and open it."""
        self._start(partial(_make, plan), self.tr("Making {name} …").format(name=isolated(plan.name)))

    def cancel(self) -> None:
        """Stop opening."""
        self._jobs.cancel("open")
        self.busy.emit(None)

    def sort(self, paths: tuple[Path, ...]) -> None:
        """See what ``paths`` are."""
        self._jobs.start("sort", partial(_sort, paths), self.sorted.emit, lane=Lane.DISK)

    def look_inside(self, folder: Path) -> None:
        """See which folders are in ``folder``."""
        self._jobs.start("inside", partial(_inside, folder), self.inside.emit, lane=Lane.DISK)

    def unpack(self, archive: Path, folder: Path) -> None:
        """Take all files of ``archive`` out into a new folder in ``folder``."""
        self._jobs.start(
            "unpack",
            partial(_unpack, archive, folder),
            self._unpacked,
            lane=Lane.BUILD,
            failed=self._failed,
            progressed=self._unpacking,
        )
        self.busy.emit(self.tr("Unpacking {name} …").format(name=isolated(archive.name)))

    def _start(self, work: partial[Opened], words: str) -> None:
        self.busy.emit(words)
        self._jobs.start(
            "open",
            work,
            self._opened,
            lane=Lane.LOOK,
            failed=self._failed,
            progressed=self._progressed,
            cancelled=self._cancelled,
        )

    def _opened(self, opened: Opened) -> None:
        self.busy.emit(None)
        self.opened.emit(opened)

    def _failed(self, trouble: StudioError) -> None:
        self.busy.emit(None)
        self.failed.emit(trouble)

    def _cancelled(self) -> None:
        self.busy.emit(None)

    def _progressed(self, progress: Progress) -> None:
        words = self.tr("Making the sample project: {done} of {total}")
        self.busy.emit(words.format(done=size(progress.done_bytes), total=size(progress.total_bytes)))

    def _unpacking(self, progress: Progress) -> None:
        words = self.tr("Unpacking: {done} of {total}")
        self.busy.emit(words.format(done=size(progress.done_bytes), total=size(progress.total_bytes)))

    def _unpacked(self, unpacked: Unpacked) -> None:
        self.busy.emit(None)
        self.unpacked.emit(unpacked)


def _open(path: Path, cancel: CancelToken, report: Report) -> Opened:
    del report
    return Opened(begin(path, cancel))


def _open_sample(folder: Path, cancel: CancelToken, report: Report) -> Opened:
    if not is_folder(folder):
        make_sample(folder, report=report, cancel=cancel)
    return Opened(begin(find_project(folder), cancel))


def _make(plan: NewProjectPlan, cancel: CancelToken, report: Report) -> Opened:
    del report
    return Opened(begin(make_project(plan), cancel), plan)


def _sort(paths: tuple[Path, ...], cancel: CancelToken, report: Report) -> Sorted:
    del cancel, report
    dropped = look_at(paths)
    single = len(dropped.folders) == 1
    return Sorted(dropped, subfolders(dropped.folders[0]) if single else ())


def _inside(folder: Path, cancel: CancelToken, report: Report) -> Inside:
    del cancel, report
    return Inside(folder, subfolders(folder))


def _unpack(archive: Path, folder: Path, cancel: CancelToken, report: Report) -> Unpacked:
    stem = archive.name.removesuffix(".zip").removesuffix(".pack").removesuffix(".aar") or "pack"
    target, number = folder / stem, 2
    while facts_of(target) is not None:
        target, number = folder / f"{stem}-{number}", number + 1
    with Lanes(usual_lanes()) as lanes:
        done = extract(archive, target, (), Bench(lanes, cancel, report))
    return Unpacked(archive, target, done.files)
