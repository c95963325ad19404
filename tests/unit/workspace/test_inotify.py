"""The observer of Linux says when it does not hear everything."""

from __future__ import annotations

import ctypes
import errno
import os
import queue
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("inotify is a part of Linux", allow_module_level=True)

from watchdog.events import DirAttribEvent, FileCreatedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import inotify_c
from watchdog.observers.inotify_c import InotifyConstants, InotifyEvent, Mask, WatchDescriptor

from studio.workspace.inotify import InotifyObserver
from tests.nobody import as_nobody

WATCH = inotify_c.inotify_add_watch


class Ear(FileSystemEventHandler):
    """Remembers in which folders something was made."""

    def __init__(self) -> None:
        self.made: queue.SimpleQueue[str] = queue.SimpleQueue()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if isinstance(event, FileCreatedEvent):
            self.made.put(os.fsdecode(event.src_path))


def refusing(name: str, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system refuses to watch folders called ``name``."""

    def add(descriptor: int, path: bytes, mask: int) -> WatchDescriptor:
        if Path(path.decode()).name != name:
            return WATCH(descriptor, path, mask)
        ctypes.set_errno(number)
        return WatchDescriptor(-1)

    monkeypatch.setattr(inotify_c, "inotify_add_watch", add)


def listen(folder: Path, deaf: list[int], *quiet: Path, ear: Ear | None = None) -> InotifyObserver:
    """A running observer that watches all of ``folder``."""
    observer = InotifyObserver(lambda error: deaf.append(error.errno or 0), lambda path: Path(path) in quiet)
    observer.start()
    try:
        observer.schedule(ear or Ear(), str(folder), recursive=True)
    except OSError:
        end(observer)
        raise
    return observer


def end(observer: InotifyObserver) -> None:
    observer.stop()
    observer.join()


def test_a_limit_that_is_reached_deep_in_the_tree_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    refusing("b", errno.ENOSPC, monkeypatch)
    deaf: list[int] = []
    end(listen(tmp_path, deaf))
    assert deaf == [errno.ENOSPC]


def test_a_folder_that_vanished_meanwhile_is_no_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    refusing("a", errno.ENOENT, monkeypatch)
    deaf: list[int] = []
    end(listen(tmp_path, deaf))
    assert deaf == []


def test_a_folder_that_was_forgotten_is_watched_again_after_mending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    with monkeypatch.context() as patch:
        refusing("b", errno.ENOENT, patch)
        observer = listen(tmp_path, [], ear=(ear := Ear()))
    (tmp_path / "a" / "b" / "unheard").touch()
    observer.mend()
    (tmp_path / "a" / "b" / "heard").touch()
    heard = ear.made.get(timeout=20)
    end(observer)
    assert heard == str(tmp_path / "a" / "b" / "heard")


def test_mending_while_the_folder_is_gone_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    observer = listen(tmp_path / "a", [])
    (tmp_path / "a").rmdir()
    observer.mend()
    end(observer)
    assert not any(emitter.is_alive() for emitter in observer.emitters)


def test_a_quiet_folder_uses_up_no_watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "builds").mkdir()
    refusing("builds", errno.ENOSPC, monkeypatch)
    deaf: list[int] = []
    end(listen(tmp_path, deaf, tmp_path / "builds"))
    assert deaf == []


def test_folders_that_may_not_be_read_are_passed_over_and_the_topmost_refused(reachable: Path) -> None:
    for name in ("one", "two"):
        (reachable / name).mkdir()
        (reachable / name).chmod(0)
    deaf: list[int] = []
    with as_nobody():
        end(listen(reachable, deaf))
        with pytest.raises(PermissionError):
            listen(reachable / "one", deaf)
    assert deaf == []


def test_when_events_were_dropped_every_watched_folder_is_said_to_have_changed(tmp_path: Path) -> None:
    observer = listen(tmp_path, [])
    dropped = InotifyEvent(WatchDescriptor(-1), Mask(InotifyConstants.IN_Q_OVERFLOW), 0, b"")
    observer._lock.acquire()  # The dispatcher waits, so that what is queued can be seen.
    try:
        observer._descriptor.handle_event(dropped)
        queued, _ = observer.event_queue.get(timeout=5)
    finally:
        observer._lock.release()
    end(observer)
    assert queued == DirAttribEvent(str(tmp_path))


def test_an_event_that_is_in_no_book_says_that_all_has_changed_and_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class All(Ear):
        def on_any_event(self, event: FileSystemEvent) -> None:
            heard.put(event)

    def confused(_: inotify_c.InotifyFD, event: InotifyEvent) -> None:
        monkeypatch.setattr(inotify_c.InotifyFD, "handle_event", handle)
        raise KeyError(event.name)

    deaf: list[int] = []
    heard: queue.SimpleQueue[FileSystemEvent] = queue.SimpleQueue()
    handle = inotify_c.InotifyFD.handle_event
    observer = listen(tmp_path, deaf, ear=All())
    monkeypatch.setattr(inotify_c.InotifyFD, "handle_event", confused)
    try:
        (tmp_path / "a").touch()
        while heard.get(timeout=10) != DirAttribEvent(str(tmp_path)):
            pass
        assert observer._descriptor.is_alive()
    finally:
        end(observer)
    assert deaf == []


def test_it_ends_even_when_its_books_are_not_in_order(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    observer = listen(tmp_path, [])
    (emitter,) = observer.emitters
    emitter._inotify._active_callbacks_by_path.clear()  # type: ignore[attr-defined]  # as storms leave them
    end(observer)
    assert not observer.is_alive()
    assert not emitter.is_alive()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_reader_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deaf: list[int] = []
    observer = listen(tmp_path, deaf)

    def fail(event: InotifyEvent) -> None:
        raise ZeroDivisionError(event)

    monkeypatch.setattr(observer._descriptor, "handle_event", fail)
    (tmp_path / "a").touch()
    observer._descriptor.join(timeout=10)
    end(observer)
    assert deaf == [errno.EIO]
