"""The observer of Linux. It tells what watchdog's own keeps to itself: that it does not hear everything.

Of watchdog 7.1: a folder below the first that the system refuses to watch is passed over in silence, one that
may not be read counts as watched, a folder that is reported twice makes a warning, when the system drops
events, nobody learns that some were dropped, and of folders that are moved about quickly some are forgotten,
or the thread that reads ends with a fault.
"""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable
from contextlib import suppress

from watchdog.events import DirAttribEvent
from watchdog.observers.api import BaseObserver
from watchdog.observers.inotify import InotifyEmitter, InotifyWatchGroup
from watchdog.observers.inotify_c import (
    CallbackId,
    InotifyEvent,
    InotifyFD,
    Mask,
    WatchCallback,
    WatchDescriptor,
)

# It calls it an error when an event arrives while it stops. What matters is told by ``deaf``.
logging.getLogger("watchdog").setLevel(logging.CRITICAL)


class InotifyObserver(BaseObserver):
    """watchdog's observer for ``inotify``, with nothing kept quiet. Raises ``OSError`` where there is none.

    ``deaf`` is told, from any thread, that from now on changes may be missed: below the folder that the error
    names, or anywhere. Folders (as text) for which
    ``quiet`` holds are not watched. When events were dropped, each watched folder is said to have changed.
    """

    def __init__(self, deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> None:
        self._descriptor = _Descriptor(deaf, quiet, self._all_changed)
        super().__init__(_Emitter, inotify_fd=self._descriptor)

    def on_thread_start(self) -> None:
        self._descriptor.start()
        super().on_thread_start()

    def on_thread_stop(self) -> None:
        super().on_thread_stop()
        self._descriptor.stop()
        self._descriptor.join()

    def mend(self) -> None:
        """Watch every folder that is there now, whatever is believed to be watched already.

        What was not told yet is forgotten: afterwards all has to be looked at.
        """
        with self._lock:
            for emitter in self.emitters:
                if isinstance(emitter, _Emitter):
                    emitter.mend()

    def _all_changed(self) -> None:
        with self._lock:
            for emitter in self.emitters:
                emitter.queue_event(DirAttribEvent(emitter.watch.path))


class _Emitter(InotifyEmitter):
    """Hears of one folder, and of those below it."""

    def mend(self) -> None:
        before = self._inotify
        if before is None or not self.watch.is_recursive:
            return
        try:
            self.on_thread_start()
        except OSError:  # The folder is gone, and that is told in another way.
            return
        _let_go(before)

    def on_thread_stop(self) -> None:
        before, self._inotify = self._inotify, None
        if before is not None:
            _let_go(before)


def _let_go(before: InotifyWatchGroup) -> None:
    """Give back what the system watches for ``before``, as far as its books know of it."""
    with suppress(KeyError, OSError):  # They may be out of order; the rest goes with the descriptor.
        before.deactivate()
    # Without this a thread would wait for events for ever, if giving back failed.
    before._move_event_grouper.close()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- no other way


class _Descriptor(InotifyFD):
    """The system's queue of events, and the thread that reads it."""

    def __init__(
        self, deaf: Callable[[OSError], None], quiet: Callable[[str], bool], lost: Callable[[], None]
    ) -> None:
        super().__init__()
        self._deaf = deaf
        self._quiet = quiet
        self._lost = lost

    def run(self) -> None:
        try:
            super().run()
        finally:
            if self.should_keep_running():
                self._deaf(OSError(errno.EIO, os.strerror(errno.EIO)))
                self._lost()

    def handle_event(self, event: InotifyEvent) -> None:
        try:
            super().handle_event(event)
        except KeyError:  # Of folders that were moved about quickly its books are not in order.
            self._lost()
        if event.is_queue_overflow:
            self._lost()

    def _add_callback(
        self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
    ) -> WatchDescriptor:
        if self._quiet(os.fsdecode(path)):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))  # As if it had vanished again.
        try:
            watch = self._get_or_create_watch(path, mask)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                self._deaf(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), os.fsdecode(path)))
            raise
        if watch.wd == -1:
            del self._watch_for_wd[watch.wd]
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        watch.callbacks[id_] = callback
        return watch.wd
