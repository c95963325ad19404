"""Opening projects in a job: one that is there, the sample, a new one; and unpacking built packs."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.build.bench import Bench
from studio.errors import StudioError
from studio.files import children, facts_of, is_folder
from studio.languages.names import Catalogue, catalogue
from studio.progress import CancelToken, Lanes, Progress, Report, usual_lanes
from studio.project.edits import Edit
from studio.session.beginning import Begun, begin
from studio.session.damage import require_whole
from studio.session.importing import Import, holds_manifests, import_project, packs_of_rest
from studio.session.starting import NewProjectPlan, first_packs, make_project, subfolders
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.language_words import tongue
from studio.ui.look.words import isolated, size
from studio.ui.wishes import MendProject
from studio.values import dataclass
from studio.workspace.dropped import Dropped, look_at
from studio.workspace.project_store import find_project

_LOG = logging.getLogger(__name__)

SAMPLE_FOLDER = "Pack Studio Sample"


@dataclass(frozen=True, slots=True)
class Opened:
    """A project that was opened; ``first`` is the step that makes its packs where it was made just now.

    ``imported`` says so where it was made around manifests.
    """

    begun: Begun
    first: Edit | None = None
    imported: Import | None = None


@dataclass(frozen=True, slots=True)
class Unpacked:
    """An archive that was taken apart into ``folder``."""

    archive: Path
    folder: Path
    files: int


@dataclass(frozen=True, slots=True)
class Sorted:
    """What was dropped where no project is open; ``inside`` are the folders in a single folder.

    ``manifest_folders`` are those of its folders that hold manifests.
    """

    dropped: Dropped
    inside: tuple[Path, ...] = ()
    manifest_folders: tuple[Path, ...] = ()


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
        self._claim = _Claim()

    def close(self) -> None:
        """Give free what was opened and nobody hears of any more. The jobs must be closed already."""
        self._claim.drop()

    def open(self, path: Path, *, over: bool = False) -> None:
        """Open the project that ``path`` names; ``over``: also where another computer has it open."""
        self._start(partial(_find, path), self._opening(path), over=over)

    def mend(self, wish: MendProject, then: Callable[[Path], None]) -> None:
        """Let a damaged project file say something else, and call ``then`` with it."""
        self.busy.emit(self._opening(wish.path))
        then = partial(self._found, then)
        self._jobs.start("check", partial(_mended, wish), then, lane=Lane.DISK, failed=self._failed)

    def check(self, path: Path, then: Callable[[Path], None]) -> None:
        """Call ``then`` with the project file that ``path`` names, if it can be opened at all."""
        self.busy.emit(self._opening(path))
        then = partial(self._found, then)
        self._jobs.start("check", partial(_checked, path), then, lane=Lane.DISK, failed=self._failed)

    def _found(self, then: Callable[[Path], None], path: Path) -> None:
        self.busy.emit(None)
        then(path)

    def _opening(self, path: Path) -> str:
        return self.tr("Opening {name} …").format(name=isolated(path.stem or str(path)))

    def open_sample(self) -> None:
        """Open the sample in the home folder, and make it first where it is not there."""
        folder = Path.home() / SAMPLE_FOLDER
        taken = StudioError(
            self.tr("The sample has no place: {folder} holds something else.").format(folder=folder),
            self.tr("Give that another name or move it, then open the sample again."),
            path=folder,
        )
        self._start(partial(_find_sample, folder, taken), self.tr("Making the sample project …"))

    def make(self, plan: NewProjectPlan) -> None:
        """Make the project of ``plan`` and open it."""
        words = self.tr("Making {name} …").format(name=isolated(plan.name))
        self._start(partial(_make, plan), words, plan)

    def import_(self, paths: tuple[Path, ...]) -> None:
        """Make a project around the manifests of ``paths``, or find the one that they are of, and open it."""
        words = self.tr("Importing {name} …").format(name=isolated(paths[0].name))
        self.busy.emit(words)
        self._claim.drop()
        self._claim = claim = _Claim()
        self._jobs.start(
            "open",
            partial(_import, paths, claim),
            self._opened,
            lane=Lane.LOOK,
            failed=self._failed,
            cancelled=self._cancelled,
        )

    def cancel(self) -> None:
        """Stop opening, or unpacking."""
        self._jobs.cancel("check")
        self._jobs.cancel("open")
        self._jobs.cancel("unpack")
        self._claim.drop()
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

    def _start(
        self, find: partial[Path], words: str, plan: NewProjectPlan | None = None, *, over: bool = False
    ) -> None:
        self.busy.emit(words)
        self._claim.drop()
        self._claim = claim = _Claim()
        self._jobs.start(
            "open",
            partial(_open, find, claim, _Manner(plan, over)),
            self._opened,
            lane=Lane.LOOK,
            failed=self._failed,
            progressed=self._progressed,
            cancelled=self._cancelled,
        )

    def _opened(self, opened: Opened) -> None:
        self.busy.emit(None)
        self._claim = _Claim()  # Whoever hears of it closes it.
        session = opened.begun.session
        _LOG.info(
            "Opened %s: %s packs%s",
            session.path,
            len(session.packs),
            ", to be looked at only" * (session.read_only is not None),
        )
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


class _Claim:
    """What a job opened, until somebody hears of it; what was dropped meanwhile is given free again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._begun: Begun | None = None
        self._dropped = False

    def hold(self, begun: Begun) -> None:
        """``begun`` is open from now on."""
        with self._lock:
            self._begun = begun
        if self._dropped:
            self.drop()

    def drop(self) -> None:
        """Nobody will hear of it."""
        with self._lock:
            self._dropped = True
            begun, self._begun = self._begun, None
        if begun is not None and begun.presence is not None:
            begun.presence.close()


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a project is opened: made by ``plan`` just now; ``over`` somebody else on another computer."""

    plan: NewProjectPlan | None
    over: bool


def _open(find: partial[Path], claim: _Claim, manner: _Manner, cancel: CancelToken, report: Report) -> Opened:
    found = find(cancel, report)
    require_whole(found)
    begun = begin(found, cancel, over=manner.over)
    claim.hold(begun)
    project, plan = begun.session.project, manner.plan
    return Opened(begun, None if plan is None else first_packs(plan, project.path, project.file))


def _checked(path: Path, cancel: CancelToken, report: Report) -> Path:
    del cancel, report
    try:
        found = find_project(path)
    except StudioError as trouble:
        if is_folder(path):
            # In the window a project is made by choosing it, not by typing.
            raise StudioError(
                trouble.message, "Drop the folder on the start page to make a project of it.", path=path
            ) from trouble
        raise
    require_whole(found)
    return found


def _mended(wish: MendProject, cancel: CancelToken, report: Report) -> Path:
    from studio.session.damage import mend  # noqa: PLC0415 -- not needed for the first picture

    del cancel, report
    mend(wish.path, wish.damaged, wish.text)
    return wish.path


def _find(path: Path, cancel: CancelToken, report: Report) -> Path:
    del cancel, report
    return find_project(path)


def _find_sample(folder: Path, taken: StudioError, cancel: CancelToken, report: Report) -> Path:
    from studio.workspace.sample import make_sample  # noqa: PLC0415 -- not needed for the first picture

    if facts_of(folder) is None or (is_folder(folder) and not children(folder)):
        return make_sample(folder, report=report, cancel=cancel)
    if not is_folder(folder):
        raise taken
    try:
        return find_project(folder)
    except StudioError as trouble:
        raise taken from trouble


def _make(plan: NewProjectPlan, cancel: CancelToken, report: Report) -> Path:
    del cancel, report
    return make_project(plan)


def _import(paths: tuple[Path, ...], claim: _Claim, cancel: CancelToken, report: Report) -> Opened:
    del report
    imported = import_project(paths)
    begun = begin(imported.project, cancel)
    claim.hold(begun)
    session = begun.session
    first = None if not imported.made else packs_of_rest(imported, session.project, session.packs, cancel)
    return Opened(begun, first, imported)


def _sort(paths: tuple[Path, ...], cancel: CancelToken, report: Report) -> Sorted:
    del cancel, report
    dropped = look_at(paths)
    single = len(dropped.folders) == 1
    inside = subfolders(dropped.folders[0]) if single else ()
    return Sorted(dropped, inside, tuple(one for one in dropped.folders if holds_manifests(one)))


def _inside(folder: Path, cancel: CancelToken, report: Report) -> Inside:
    del cancel, report
    return Inside(folder, subfolders(folder))


def _unpack(archive: Path, folder: Path, cancel: CancelToken, report: Report) -> Unpacked:
    from studio.build.extract import extract  # noqa: PLC0415 -- not needed for the first picture

    stem = archive.name.removesuffix(".zip").removesuffix(".pack").removesuffix(".aar") or "pack"
    target, number = folder / stem, 2
    while facts_of(target) is not None:
        target, number = folder / f"{stem}-{number}", number + 1
    with Lanes(usual_lanes()) as lanes:
        done = extract(archive, target, (), Bench(lanes, cancel, report))
    return Unpacked(archive, target, done.files)


def languages(cancel: CancelToken, report: Report) -> Catalogue:
    """The names of languages, which take a moment to gather."""
    from studio.ui.panels.audience.asking import warm_up  # noqa: PLC0415 -- not needed for the first picture

    del cancel, report
    found = catalogue(tongue())
    warm_up()  # The first answer reads tables, too.
    return found
