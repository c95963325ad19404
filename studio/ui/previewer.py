"""Looking into the one file that somebody chose: what can be shown of it is found out in a job."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileInfo, QObject, Signal, Slot

from studio.archive.digests import Digests
from studio.errors import StudioError
from studio.progress import CancelToken, Progress, Report
from studio.ui.jobs import JobRunner, Lane
from studio.ui.lexing import Written
from studio.ui.pictures import Picture, drawn, image_of, picture_of
from studio.values import dataclass
from studio.workspace.file_now import FileNow, digests_now, file_now
from studio.workspace.previews.preview import ImageShown, Pixels, Preview, TextShown

SOON = 64_000_000
"""Bytes up to which a file's digest is worked out unasked: it takes a third of a second."""

_LOOK = "preview"
_DIGEST = "preview digest"


@dataclass(frozen=True, slots=True)
class Subject:
    """A file as the asset tree knows it: ``key`` in the tree, where it lies, and what a look saw of it."""

    key: str
    path: Path
    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class LookAt:
    """Find out what can be shown of a file; ``None``: nobody looks at anything any more."""

    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class WorkOutDigest:
    """Work out the digest of a file, however long that takes; ``None``: it is not wanted any more."""

    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Previewed:
    """What can be shown of ``subject``. ``now`` is what the disk has of it, ``None`` where it has none.

    ``picture`` goes with an ``ImageShown``, ``written`` with a ``TextShown``.
    """

    subject: Subject
    preview: Preview
    now: FileNow | None
    picture: Picture | None = None
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class Digested:
    """How far the digests of ``subject`` are, then the digests, or a sentence why there are none."""

    subject: Subject
    progress: Progress | None = None
    digests: Digests | None = None
    trouble: str = ""


def look_into(subject: Subject, cancel: CancelToken, report: Report) -> Previewed:
    """What can be shown of ``subject``. Raises ``Cancelled`` alone."""
    from studio.ui.lexing import written  # noqa: PLC0415 -- not needed for the first picture
    from studio.workspace.previews.reading import preview_of  # noqa: PLC0415 -- not needed for the first picture

    del report
    preview = preview_of(subject.path, cancel)
    now = file_now(subject.path)
    if now is not None and now.created is None:
        now = replace(now, created=_created(subject.path))
    cancel.check()
    match preview:
        case ImageShown(pixels=None):
            return Previewed(subject, preview, now, picture=drawn(subject.path))
        case ImageShown(pixels=Pixels() as pixels):
            picture = picture_of(image_of(pixels), preview.width, preview.height)
            return Previewed(subject, preview, now, picture=picture)
        case TextShown():
            return Previewed(subject, preview, now, written=written(preview.text, preview.language, cancel))
        case _:
            return Previewed(subject, preview, now)


class Previewer(QObject):
    """Looks into one file at a time. ``seen`` carries what is ``Previewed``, ``digested`` the ``Digested``.

    A newer wish takes the place of an older one, of which nothing more is heard.
    """

    seen = Signal(object)
    digested = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._known: Digested | None = None

    @Slot(object)
    def take(self, wish: LookAt | WorkOutDigest) -> None:
        """Carry out ``wish``."""
        match wish:
            case LookAt(subject):
                self._look_at(subject)
            case WorkOutDigest(subject):
                self._digest(subject)

    def close(self) -> None:
        """Nobody is there any more to be told."""
        self._jobs.cancel(_LOOK)
        self._jobs.cancel(_DIGEST)

    def _look_at(self, subject: Subject | None) -> None:
        self.close()
        if subject is not None:
            self._jobs.start(_LOOK, partial(look_into, subject), self._take, lane=Lane.PREVIEW)

    def _digest(self, subject: Subject | None) -> None:
        if subject is None:
            self._jobs.cancel(_DIGEST)
            return
        self._jobs.start(
            _DIGEST,
            partial(_digested, subject),
            self._take_digest,
            lane=Lane.PREVIEW,
            failed=partial(self._fail, subject),
            progressed=partial(self._progress, subject),
        )

    def _take(self, seen: Previewed) -> None:
        self.seen.emit(seen)
        if seen.now is None or seen.now.size > SOON:
            return
        if self._known is not None and self._known.subject == seen.subject:
            self.digested.emit(self._known)
        else:
            self._digest(seen.subject)

    def _take_digest(self, digested: Digested) -> None:
        self._known = digested
        self.digested.emit(digested)

    def _progress(self, subject: Subject, progress: Progress) -> None:
        self.digested.emit(Digested(subject, progress))

    def _fail(self, subject: Subject, error: StudioError) -> None:
        self.digested.emit(Digested(subject, trouble=error.message))


def _digested(subject: Subject, cancel: CancelToken, report: Report) -> Digested:
    return Digested(subject, digests=digests_now(subject.path, cancel, report))


def _created(path: Path) -> float | None:
    """When the file was made, in seconds, where the system keeps that."""
    moment = QFileInfo(str(path)).birthTime()
    return moment.toMSecsSinceEpoch() / 1000 if moment.isValid() else None
