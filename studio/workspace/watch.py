"""Watching folders. What is heard is a hint that something may have changed; a scan is the truth."""

from __future__ import annotations

import errno
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from watchdog.events import (
    DirAttribEvent,
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileAttribEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers.api import BaseObserver

from studio.errors import StudioError
from studio.files import facts_of, is_folder, real, trouble
from studio.workspace.mounts import is_remote

if sys.platform == "linux":
    from studio.workspace.inotify import InotifyObserver
else:
    from watchdog.observers import Observer
    from watchdog.observers.polling import PollingObserver

Hint = Callable[[frozenset[Path]], None]
ObserverMaker = Callable[[Callable[[OSError], None], Callable[[str], bool]], BaseObserver]
"""Makes an observer of whom to tell that it is deaf, and of which folders it need not watch."""

_BREATH = 0.05
_PATIENCE = 0.3
"""Seconds in which more is waited for once something was heard: since the last of it, and since the first."""

_OURS = re.compile(r"\..+\.(\d+\.part|packstudio\.(lock|window)(\.\d+\.stale)?)")
"""What this program itself puts beside somebody's files, and takes away again."""

_CHANGES: list[type[FileSystemEvent]] = [
    *(
        FileCreatedEvent,
        FileModifiedEvent,
        FileMovedEvent,
        FileDeletedEvent,
        FileClosedEvent,
        FileAttribEvent,
    ),
    *(DirCreatedEvent, DirMovedEvent, DirDeletedEvent, DirAttribEvent),
]
"""Not that a file was opened or closed unchanged, or a scan would wake itself; nor that a folder was
modified, which only repeats what is said of a file in it.
"""

_COMING_AND_GOING: list[type[FileSystemEvent]] = [DirCreatedEvent, DirMovedEvent, DirDeletedEvent]

_REASONS = {
    errno.ENOSPC: "This system's limit of watched folders is used up.",
    errno.EMFILE: "This system's limit of watching programs is used up.",
    errno.EIO: "Watching ended unexpectedly.",
}


class Watching(StrEnum):
    """Whether changes are heard of."""

    WATCHING = "watching"
    POLLING = "polling"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class WatchState:
    """``reason`` is a sentence wherever changes are not heard of; ``folders`` counts those asked for."""

    mode: Watching
    reason: str
    folders: int


def native_observer(deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> BaseObserver:
    """The observer of this system. Raises ``OSError`` where it has none."""
    if sys.platform != "linux":
        if Observer is PollingObserver:
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
        return Observer()
    return InotifyObserver(deaf, quiet)


class Watch:
    """Hears of changes in ``folders`` and below, and of ``files``; many folders take long to begin.

    ``hint`` is called from a thread of the watch, maybe before this returns and never after ``close``, with
    the folders in which something came, went or changed; when a whole folder did, with the one that holds it.
    It must not wait for anything. What lies in ``quiet`` gives no hint, unless a watched folder lies there.

    Where changes cannot be heard of, ``state`` is ``POLLING`` with the reason, and somebody has to look now
    and then. It may become so later, after a hint; a new watch may then do better.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        hint: Hint,
        *,
        files: Sequence[Path] = (),
        quiet: Sequence[Path] = (),
        observer: ObserverMaker = native_observer,
    ) -> None:
        self._hint = hint
        self._files = {real(file.parent) / file.name: file.parent for file in files}
        self._places = _places(folders)
        self._quiet = [str(place) for place in map(real, quiet) if not _holds_any(place, self._places)]
        self._folders = len(self._places)
        self._reason = _obstacle(self._places.values())
        self._heard: set[Path] = set()
        self._since = 0.0
        self._moved = False
        self._observer: BaseObserver | None = None
        if self._places and not self._reason:
            self._start(observer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def state(self) -> WatchState:
        """How it stands now; from any thread."""
        observer = self._observer
        if observer is None and not self._reason:
            return WatchState(Watching.OFF, "No folder is watched.", 0)
        reason = self._reason
        if not reason and observer is not None and not _listens(observer):
            reason = _REASONS[errno.EIO]
        return WatchState(Watching.POLLING if reason else Watching.WATCHING, reason, self._folders)

    def close(self) -> None:
        """Stop; no hint comes after this has returned. Not to be called from within ``hint``."""
        observer, self._observer = self._observer, None
        self._reason = ""
        if observer is not None:
            _stop(observer)

    def _start(self, make: ObserverMaker) -> None:
        places = _outermost(self._places)
        try:
            observer = make(self._deaf, self._is_quiet)
        except OSError as error:
            self._refused(places[0], error)
            return
        observer.start()
        for place in places:
            ear = _Ear(partial(self._heard_below, place, observer))
            try:
                observer.schedule(ear, str(place), recursive=True, event_filter=_CHANGES)
            except OSError as error:
                self._refused(place, error)
        if self._reason:
            _stop(observer)
            return
        self._observer = observer
        self._watch_above(observer)

    def _watch_above(self, observer: BaseObserver) -> None:
        """Hear of the single files, and of it when a watched folder itself comes or goes.

        Of folders that come and go macOS and Windows tell by themselves.
        """
        homes = {file.parent for file in self._files}
        if sys.platform == "linux":
            homes |= {place.parent for place in (*_outermost(self._places), *homes)}
        for above in homes - set(self._places):
            ear = _Ear(partial(self._heard_above, observer))
            wanted = _CHANGES if any(file.parent == above for file in self._files) else _COMING_AND_GOING
            with suppress(OSError):  # It may be closed to us; then the next scan finds out.
                observer.schedule(ear, str(above), event_filter=wanted)

    def _deaf(self, error: OSError) -> None:
        self._refused(next(iter(self._places)), error)

    def _refused(self, place: Path, error: OSError) -> None:
        """Remember why not all is heard of. The first reason is kept: later ones follow from it."""
        words = _REASONS.get(error.errno or 0) or trouble(error, self._places[place], "watched").message
        self._reason = self._reason or words

    def _heard_below(self, place: Path, observer: BaseObserver, event: FileSystemEvent) -> None:
        for text in _paths(event):
            path = Path(text)
            if path == place:
                self._came_or_went(place, event)
            elif not self._is_quiet(text):
                self._moved = self._moved or isinstance(event, (DirCreatedEvent, DirMovedEvent))
                self._heard.add(self._spelled(place, _folder_of(path, event)))
        self._pass_on(observer)

    def _heard_above(self, observer: BaseObserver, event: FileSystemEvent) -> None:
        for text in _paths(event):
            if Path(text) in self._places:
                self._came_or_went(Path(text), event)
            elif Path(text) in self._files:
                self._heard.add(self._files[Path(text)])
            else:  # The folder of a file, moved or removed itself.
                self._heard.update(home for file, home in self._files.items() if file.parent == Path(text))
        self._pass_on(observer)

    def _came_or_went(self, place: Path, event: FileSystemEvent) -> None:
        if not isinstance(event, DirAttribEvent):
            name = self._places[place].name or str(place)
            self._reason = self._reason or f"{name} was moved or removed while it was watched."
        self._heard.add(self._places[place])

    def _pass_on(self, observer: BaseObserver) -> None:
        """Give the hint, unless more is coming: a thousand files are a few hints, not a thousand."""
        if not self._heard and not self._moved:
            return
        self._since = self._since or time.monotonic()
        late = time.monotonic() - self._since > _PATIENCE
        if not late and observer.event_queue.empty():
            observer.stopped_event.wait(_BREATH)
        settled = observer.event_queue.empty()
        if settled:
            self._mend(observer)
        if self._heard and (settled or late):
            heard, self._heard, self._since = frozenset(self._heard), set(), 0.0
            self._hint(heard)

    def _mend(self, observer: BaseObserver) -> None:
        """After folders came or moved: make sure of all that are there now. Then all has to be looked at."""
        if sys.platform != "linux" or not self._moved or not isinstance(observer, InotifyObserver):
            return
        self._moved = False
        observer.mend()
        self._heard.update(self._places.values())

    def _is_quiet(self, path: str) -> bool:
        if _OURS.fullmatch(os.path.basename(path)):  # noqa: PTH119 -- once an event: a Path would cost more
            return True
        return any(path == quiet or path.startswith(quiet + os.sep) for quiet in self._quiet)

    def _spelled(self, place: Path, folder: Path) -> Path:
        """``folder`` as the caller names what it lies in; the watched folder itself where that is unclear."""
        if not folder.is_relative_to(place):
            return self._places[place]
        return self._places[place] / folder.relative_to(place)


class _Ear(FileSystemEventHandler):
    """What watchdog calls."""

    def __init__(self, hear: Callable[[FileSystemEvent], None]) -> None:
        self._hear = hear

    def on_any_event(self, event: FileSystemEvent) -> None:
        self._hear(event)


def _places(folders: Sequence[Path]) -> dict[Path, Path]:
    """Each folder once, by where it really lies; the system tells of real places only."""
    places: dict[Path, Path] = {}
    for folder in folders:
        places.setdefault(real(folder), folder.absolute())
    return places


def _outermost(places: dict[Path, Path]) -> list[Path]:
    return [place for place in places if not any(above in places for above in place.parents)]


def _holds_any(folder: Path, places: dict[Path, Path]) -> bool:
    return any(place.is_relative_to(folder) for place in places)


def _obstacle(folders: Iterable[Path]) -> str:
    """Why one of ``folders`` cannot be watched, as a sentence; empty where nothing is known against it."""
    for folder in folders:
        try:
            if facts_of(folder) is None:
                return f"{folder.name} is not there."
            if not is_folder(folder):
                return f"{folder.name} is a file, not a folder."
        except StudioError as error:
            return error.message
        if is_remote(folder):
            return f"{folder.name or folder} is on a network drive, which does not tell of changes."
    return ""


def _paths(event: FileSystemEvent) -> list[str]:
    return [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]


def _folder_of(path: Path, event: FileSystemEvent) -> Path:
    return path if isinstance(event, DirAttribEvent) else path.parent


def _listens(observer: BaseObserver) -> bool:
    return observer.is_alive() and all(emitter.is_alive() for emitter in tuple(observer.emitters))


def _stop(observer: BaseObserver) -> None:
    observer.stop()
    observer.join()
