"""Watching folders. What is heard is a hint that something may have changed; a scan is the truth."""

from __future__ import annotations

import errno
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
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
from studio.words import joined, words
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState, gone
from studio.workspace.hints import Hints
from studio.workspace.mounts import is_remote

if sys.platform == "linux":
    from studio.workspace.inotify import InotifyObserver
else:
    from watchdog.observers import Observer
    from watchdog.observers.polling import PollingObserver

Hint = Callable[[Hints], None]
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

_WHOLE = (DirCreatedEvent, DirMovedEvent, DirAttribEvent)
"""After these, anything below the folder may be another one, or may be closed to us."""

_COMING_AND_GOING: list[type[FileSystemEvent]] = [DirCreatedEvent, DirMovedEvent, DirDeletedEvent]

_REASONS = {
    errno.ENOSPC: words("This system's limit of watched folders is used up."),
    errno.EMFILE: words("This system's limit of watching programs is used up."),
    errno.EIO: words("Watching ended unexpectedly."),
}


def native_observer(deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> BaseObserver:
    """The observer of this system. Raises ``OSError`` where it has none."""
    if sys.platform != "linux":
        if Observer is PollingObserver:
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
        return Observer()
    return InotifyObserver(deaf, quiet)


class Watch:
    """Hears of changes in ``folders`` and below, and of ``files``; many folders take long to begin.

    ``hint`` is called from a thread of the watch, maybe before this returns and never after ``close``. It
    must not wait for anything. What lies in ``quiet`` gives no hint, unless a watched folder lies there.

    Of some folders changes cannot be heard of: ``state`` names them and says why, and somebody has to look at
    them now and then. It may become so later, after a hint; a new watch may then do better.
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
        self._files = {real(file.parent) / file.name: file for file in files}
        self._places = _places(folders)
        self._quiet = [str(place) for place in map(real, quiet) if not _holds_any(place, self._places)]
        self._deaf: dict[Path, Deaf] = {}
        for place, folder in self._places.items():
            deaf = _obstacle(folder)
            if deaf is not None:
                self._deaf[place] = deaf
        self._folders: set[Path] = set()
        self._trees: set[Path] = set()
        self._changed: set[Path] = set()
        self._doubt = False
        self._since = 0.0
        self._moved = False
        self._observer: BaseObserver | None = None
        if len(self._deaf) < len(self._places):
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
        if not self._places:
            return WatchState(Watching.OFF, words("No folder is watched."), 0)
        observer = self._observer
        if observer is not None:
            self._ask_after(observer)
        deaf = tuple(self._deaf[place] for place in self._places if place in self._deaf)
        reasons = dict.fromkeys(one.reason for one in deaf)
        mode = Watching.POLLING if deaf else Watching.WATCHING
        return WatchState(mode, joined(tuple(reasons)), len(self._places), deaf)

    def close(self) -> None:
        """Stop; no hint comes after this has returned. Not to be called from within ``hint``."""
        observer, self._observer = self._observer, None
        if observer is not None:
            _stop(observer)
        self._places = {}

    def _start(self, make: ObserverMaker) -> None:
        places = [place for place in self._places if place not in self._deaf]
        try:
            observer = make(self._went_deaf, self._is_quiet)
        except OSError as error:
            self._refused(places, error)
            return
        observer.start()
        for place in _outermost(places):
            ear = _Ear(partial(self._heard_below, place, observer))
            try:
                observer.schedule(ear, str(place), recursive=True, event_filter=_CHANGES)
            except (OSError, RecursionError) as error:
                # Folders of a thousand levels are more than the library can go down.
                why = error if isinstance(error, OSError) else OSError(errno.ENAMETOOLONG, "")
                self._refused([one for one in places if one.is_relative_to(place)], why)
        if len(self._deaf) == len(self._places):
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

    def _went_deaf(self, error: OSError) -> None:
        """It cannot hear any more of what the error names, or of anything."""
        name = error.filename
        there = [place for place in self._places if name and Path(name).is_relative_to(place)]
        self._refused(there or list(self._places), error)

    def _ask_after(self, observer: BaseObserver) -> None:
        """Find out what has ended by itself."""
        ended = [emitter.watch.path for emitter in tuple(observer.emitters) if not emitter.is_alive()]
        for place in self._places:
            if not observer.is_alive() or any(place.is_relative_to(path) for path in ended):
                self._refused([place], OSError(errno.EIO, ""))

    def _refused(self, places: Iterable[Path], error: OSError) -> None:
        """Remember why not all is heard of. The first reason is kept: later ones follow from it."""
        for place in places:
            folder = self._places[place]
            reason = _REASONS.get(error.errno or 0) or trouble(error, folder, "watched").message
            self._deaf.setdefault(place, Deaf(folder, reason, Cause.REFUSED))

    def _heard_below(self, place: Path, observer: BaseObserver, event: FileSystemEvent) -> None:
        for text in _paths(event):
            path = Path(text)
            if path == place:
                self._came_or_went(place, event)
            elif not self._is_quiet(text):
                self._moved = self._moved or isinstance(event, (DirCreatedEvent, DirMovedEvent))
                if isinstance(event, _WHOLE):
                    self._trees.add(self._spelled(place, path))
                if not isinstance(event, DirAttribEvent):
                    self._folders.add(self._spelled(place, path.parent))
        self._pass_on(observer)

    def _heard_above(self, observer: BaseObserver, event: FileSystemEvent) -> None:
        for text in _paths(event):
            if Path(text) in self._places:
                self._came_or_went(Path(text), event)
            elif Path(text) in self._files:
                self._changed.add(self._files[Path(text)])
            else:  # The folder of a file, moved or removed itself.
                self._changed.update(name for file, name in self._files.items() if file.parent == Path(text))
        self._pass_on(observer)

    def _came_or_went(self, place: Path, event: FileSystemEvent) -> None:
        folder = self._places[place]
        if not isinstance(event, DirAttribEvent):
            reason = words(
                "{folder} was moved or removed while it was watched.", folder=folder.name or folder
            )
            self._deaf.setdefault(place, Deaf(folder, reason, Cause.GONE))
        self._moved = True  # When events were dropped, some may have told of folders that came.
        self._trees.add(folder)

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
            heard = self._heard
            self._folders, self._trees, self._changed, self._since = set(), set(), set(), 0.0
            self._doubt = False
            self._hint(heard)

    @property
    def _heard(self) -> Hints:
        folders, trees, changed = map(frozenset, (self._folders, self._trees, self._changed))
        return Hints(folders, trees, changed, self._doubt)

    def _mend(self, observer: BaseObserver) -> None:
        """After folders came or moved: make sure of all that are there now. Meanwhile nothing was heard."""
        if sys.platform != "linux" or not self._moved or not isinstance(observer, InotifyObserver):
            return
        self._moved = False
        observer.mend()
        self._doubt = True

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


def _outermost(places: Iterable[Path]) -> list[Path]:
    there = set(places)
    return [place for place in places if there.isdisjoint(place.parents)]


def _holds_any(folder: Path, places: dict[Path, Path]) -> bool:
    return any(place.is_relative_to(folder) for place in places)


def _obstacle(folder: Path) -> Deaf | None:
    """Why ``folder`` cannot be watched; ``None`` where nothing is known against it."""
    name = folder.name or str(folder)
    try:
        if facts_of(folder) is None:
            return gone(folder)
        if not is_folder(folder):
            return Deaf(folder, words("{name} is a file, not a folder.", name=name), Cause.GONE)
    except StudioError as error:
        return Deaf(folder, error.message, Cause.REFUSED)
    if is_remote(folder):
        reason = words("{folder} is on a network drive, which does not tell of changes.", folder=name)
        return Deaf(folder, reason, Cause.REMOTE)
    return None


def _paths(event: FileSystemEvent) -> list[str]:
    return [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]


def _stop(observer: BaseObserver) -> None:
    observer.stop()
    observer.join()
