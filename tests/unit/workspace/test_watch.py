"""A watch hints at what changed on the real disk, and says where it cannot."""

from __future__ import annotations

import errno
import os
import queue
import shutil
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
from watchdog.observers.api import BaseObserver, EventEmitter

from studio.files import write_bytes
from studio.workspace import watch as watching
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState
from studio.workspace.hints import Hints
from studio.workspace.lock import locked
from studio.workspace.watch import Watch
from tests.nobody import as_nobody

LONG = 20.0
"""Seconds after which a hint is given up; it comes within a tenth of one."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="tells more than others")


class Listener:
    """A watch and the folders it hinted at."""

    def __init__(self, *folders: Path, files: Sequence[Path] = (), quiet: Sequence[Path] = ()) -> None:
        self._news = threading.Condition()
        self.heard: list[Path] = []
        self.trees: set[Path] = set()
        self.hints = 0
        self.watch = Watch(folders, self._hint, files=files, quiet=quiet)
        assert self.watch.state == WatchState(Watching.WATCHING, "", len(folders))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.watch.close()

    def _hint(self, hints: Hints) -> None:
        with self._news:
            self.heard.extend(sorted({*hints.folders, *hints.trees, *(file.parent for file in hints.files)}))
            self.trees |= hints.trees
            self.hints += 1
            self._news.notify_all()

    def hears(self, *folders: Path) -> bool:
        """Whether each of ``folders`` is hinted at, sooner or later; then all is forgotten."""
        with self._news:
            found = self._news.wait_for(lambda: set(folders) <= set(self.heard), timeout=LONG)
            self.heard.clear()
            return found

    def hears_only(self, folder: Path) -> bool:
        """Whether a change in ``folder``, made now, is all that there is to hear."""
        (folder / "bell").touch()
        with self._news:
            self._news.wait_for(lambda: folder in self.heard, timeout=LONG)
            heard = set(self.heard)
            self.heard.clear()
            return heard == {folder}


@pytest.fixture
def art(tmp_path: Path) -> Path:
    """A folder with a file, a folder in it, and a folder to ring the bell in."""
    folder = tmp_path / "Größe e\u0301" / "art"
    (folder / "deep" / "deeper").mkdir(parents=True)
    (folder / "bells").mkdir()
    (folder / "a.png").write_bytes(b"a")
    return folder


def do_create(art: Path) -> Path:
    (art / "deep" / "new.png").write_bytes(b"new")
    return art / "deep"


def do_create_empty(art: Path) -> Path:
    (art / "deep" / "deeper" / "ü new.png").touch()
    return art / "deep" / "deeper"


def do_modify(art: Path) -> Path:
    with (art / "a.png").open("ab") as stream:
        stream.write(b"more")
    return art


def do_replace(art: Path) -> Path:
    write_bytes(art / "a.png", b"other")
    return art


def do_delete(art: Path) -> Path:
    (art / "a.png").unlink()
    return art


def do_make_unreadable(art: Path) -> Path:
    (art / "a.png").chmod(0)
    return art


def do_make_folder(art: Path) -> Path:
    (art / "deep" / "new").mkdir()
    return art / "deep"


def do_remove_folder(art: Path) -> Path:
    (art / "deep" / "deeper").rmdir()
    return art / "deep"


def do_rename_folder(art: Path) -> Path:
    (art / "deep").rename(art / "deeply")
    return art


def do_move_out(art: Path) -> Path:
    (art / "deep").rename(art.parent / "deep")
    return art


def do_link(art: Path) -> Path:
    (art / "link").symlink_to(art / "a.png")
    return art


@pytest.mark.parametrize(
    "do",
    [
        do_create,
        do_create_empty,
        do_modify,
        do_replace,
        do_delete,
        do_make_unreadable,
        do_make_folder,
        do_remove_folder,
        do_rename_folder,
        do_move_out,
        do_link,
    ],
)
def test_a_change_hints_at_its_folder(art: Path, do: Callable[[Path], Path]) -> None:
    with Listener(art) as listener:
        assert listener.hears(do(art))


def test_what_is_moved_in_is_heard_and_heard_from_afterwards(art: Path) -> None:
    (art.parent / "new" / "inner").mkdir(parents=True)
    with Listener(art) as listener:
        (art.parent / "new").rename(art / "new")
        assert listener.hears(art)
        (art / "new" / "inner" / "a.png").touch()
        assert listener.hears(art / "new" / "inner")


def test_a_renamed_folder_is_heard_from_under_its_new_name(art: Path) -> None:
    with Listener(art) as listener:
        (art / "deep").rename(art / "deeply")
        assert listener.hears(art)
        (art / "deeply" / "deeper" / "a.png").touch()
        assert listener.hears(art / "deeply" / "deeper")


@linux
def test_whenever_a_folder_comes_all_are_listened_to_again(
    art: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watchdog.observers import inotify_c

    watch = inotify_c.inotify_add_watch

    def forget(descriptor: int, path: bytes, mask: int) -> inotify_c.WatchDescriptor:
        return watch(descriptor, b"/gone" if path.endswith(b"deeper") else path, mask)

    with monkeypatch.context() as patch:
        patch.setattr(inotify_c, "inotify_add_watch", forget)
        listener = Listener(art)
    with listener:
        (art / "deep" / "deeper" / "unheard").touch()
        assert listener.hears_only(art / "bells")
        (art / "new").mkdir()
        assert listener.hears(art)
        (art / "deep" / "deeper" / "heard").touch()
        assert listener.hears(art / "deep" / "deeper")


def test_a_tree_that_is_made_at_once_is_heard_to_its_bottom(art: Path) -> None:
    bottom = art.joinpath(*"abcdefgh")
    with Listener(art) as listener:
        bottom.mkdir(parents=True)
        (bottom / "first").touch()
        assert listener.hears(art)
        (bottom / "second").touch()
        assert listener.hears(bottom)


def test_thousands_of_changes_are_a_few_hints(art: Path) -> None:
    with Listener(art) as listener:
        for number in range(3000):
            (art / "deep" / str(number)).touch()
        (art / "last").touch()
        assert listener.hears(art)
        assert listener.hints < 100


def test_reading_is_not_a_change(art: Path) -> None:
    with Listener(art) as listener:
        for _ in range(3):
            assert (art / "a.png").read_bytes() == b"a"
            assert len(list(art.rglob("*"))) >= 4
        assert listener.hears_only(art / "bells")


def test_a_quiet_folder_and_our_own_files_give_no_hint(art: Path) -> None:
    (art / "old builds").mkdir()
    with Listener(art, quiet=[art / "builds", art / "old builds"]) as listener:
        for folder in (art / "builds" / "deep", art / "old builds" / "deep"):
            folder.mkdir(parents=True)
            (folder / "a.aar").write_bytes(b"pack")
        shutil.rmtree(art / "old builds")
        with locked(art / "Game.packstudio"):
            (art / f".a.png.{os.getpid()}.part").write_bytes(b"half")
        (art / f".a.png.{os.getpid()}.part").unlink()
        assert listener.hears_only(art / "bells")


def test_a_quiet_folder_that_holds_what_is_watched_silences_nothing(art: Path) -> None:
    with Listener(art, quiet=[art.parent, art]) as listener:
        (art / "new").touch()
        assert listener.hears(art)


def test_a_folder_reached_through_a_link_is_hinted_at_by_the_name_that_was_given(art: Path) -> None:
    link = art.parent / "link"
    link.symlink_to(art)
    with Listener(link) as listener:
        (art / "deep" / "new").touch()
        assert listener.hears(link / "deep")


def test_a_folder_within_another_is_watched_once(art: Path) -> None:
    with Listener(art / "deep", art) as listener:
        (art / "deep" / "new").touch()
        assert listener.hears(art / "deep")
        assert listener.hints == 1


def test_several_folders_are_watched(art: Path, tmp_path: Path) -> None:
    (tmp_path / "sounds").mkdir()
    with Listener(art, tmp_path / "sounds") as listener:
        (art / "new").touch()
        (tmp_path / "sounds" / "new").touch()
        assert listener.hears(art, tmp_path / "sounds")


@linux
@pytest.mark.parametrize("how", ["removed", "renamed", "replaced by a file"])
def test_a_watched_folder_that_goes_is_told_and_can_be_watched_again(art: Path, how: str) -> None:
    with Listener(art) as listener:
        if how == "renamed":
            art.rename(art.with_name("elsewhere"))
        else:
            shutil.rmtree(art)
        if how == "replaced by a file":
            art.touch()
        assert listener.hears(art)
        state = listener.watch.state
        assert told(state) == (Watching.POLLING, "art was moved or removed while it was watched.", 1)
        art.unlink(missing_ok=True)
        (art / "bells").mkdir(parents=True)
        assert listener.hears(art)
    with Listener(art) as listener:
        (art / "bells" / "new").touch()
        assert listener.hears(art / "bells")


def unheard(hints: Hints) -> None:
    raise AssertionError(hints)


def deaf_state(*folders: Path) -> WatchState:
    """The state of a watch that must not run."""
    before = threading.active_count()
    with Watch(folders, unheard) as watch:
        assert threading.active_count() == before
        return watch.state


def told(state: WatchState) -> tuple[Watching, str, int]:
    return state.mode, state.reason, state.folders


def test_without_folders_nothing_is_watched() -> None:
    assert told(deaf_state()) == (Watching.OFF, "No folder is watched.", 0)


def test_a_missing_folder_and_a_file_are_told(art: Path) -> None:
    assert told(deaf_state(art / "gone")) == (Watching.POLLING, "gone is gone.", 1)
    reason = "a.png is a file, not a folder."
    assert told(deaf_state(art / "a.png")) == (Watching.POLLING, reason, 1)
    assert deaf_state(art / "a.png" / "b").mode is Watching.POLLING


def test_of_several_folders_only_the_one_that_is_gone_is_not_heard_of(art: Path) -> None:
    gone = art.parent / "gone"
    heard = threading.Semaphore(0)
    with Watch([gone, art], lambda _: heard.release()) as watch:
        deaf = Deaf(gone, "gone is gone.", Cause.GONE)
        assert watch.state == WatchState(Watching.POLLING, deaf.reason, 2, (deaf,))
        assert watch.state.deaf_to(gone / "below") == deaf
        assert watch.state.deaf_to(art) is None
        (art / "new.png").touch()
        assert heard.acquire(timeout=LONG)


@linux
def test_a_folder_that_was_gone_is_heard_of_when_it_comes(art: Path) -> None:
    gone = art.parent / "gone"
    hints: queue.Queue[Hints] = queue.Queue()
    with Watch([gone, art], hints.put):
        gone.mkdir()
        assert gone in hints.get(timeout=LONG).trees


def test_a_folder_inside_one_on_a_network_drive_is_heard_of_by_itself(
    art: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "is_remote", lambda folder: folder == art)
    hints: queue.Queue[Hints] = queue.Queue()
    with Watch([art, art / "deep"], hints.put) as watch:
        assert [one.folder for one in watch.state.deaf] == [art]
        (art / "deep/new.png").touch()
        assert hints.get(timeout=LONG).folders == {art / "deep"}


def test_a_changed_file_hints_at_its_folder_and_a_new_folder_at_all_in_it(art: Path) -> None:
    hints: queue.Queue[Hints] = queue.Queue()
    with Watch([art], hints.put):
        (art / "deep/new.png").touch()
        assert hints.get(timeout=LONG) == Hints(folders=frozenset({art / "deep"}))
        (art / "deep/new").mkdir()
        heard = hints.get(timeout=LONG)
        assert {art / "deep", art / "deep/new"} <= heard.folders | heard.trees


def test_a_limit_that_is_reached_below_one_folder_leaves_the_others_live(art: Path) -> None:
    def make(deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> BaseObserver:
        deaf(OSError(errno.ENOSPC, "full", str(art / "deep/deeper")))
        return watching.native_observer(deaf, quiet)

    with Watch([art / "deep", art / "bells"], unheard, observer=make) as watch:
        assert [(one.folder, one.cause) for one in watch.state.deaf] == [(art / "deep", Cause.REFUSED)]


@linux
def test_a_folder_without_permission_is_told(reachable: Path) -> None:
    (reachable / "closed").mkdir()
    (reachable / "closed").chmod(0o300)
    with as_nobody():
        state = deaf_state(reachable / "closed")
    words = "closed could not be watched: you have no permission for it."
    assert told(state) == (Watching.POLLING, words, 1)


def test_a_network_drive_is_told(art: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def everywhere(folder: Path) -> bool:
        return folder == art

    monkeypatch.setattr(watching, "is_remote", everywhere)
    reason = "art is on a network drive, which does not tell of changes."
    assert told(deaf_state(art)) == (Watching.POLLING, reason, 1)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "This system's limit of watched folders is used up."),
        (errno.EMFILE, "This system's limit of watching programs is used up."),
        (errno.ENODEV, "art could not be watched: its disk is gone."),
    ],
)
@pytest.mark.parametrize("when", ["made", "asked", "deep"])
def test_an_observer_that_refuses_leaves_no_thread_and_its_reason(
    art: Path, number: int, reason: str, when: str
) -> None:
    error = OSError(number, os.strerror(number))

    class Refusing(EventEmitter):
        def on_thread_start(self) -> None:
            raise error

    def make(deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> BaseObserver:
        assert not quiet(str(art))
        if when == "made":
            raise error
        if when == "deep":
            deaf(error)
        return BaseObserver(Refusing if when == "asked" else EventEmitter, timeout=0.01)

    before = threading.active_count()
    with Watch([art], unheard, observer=make) as watch:
        assert told(watch.state) == (Watching.POLLING, reason, 1)
        assert threading.active_count() == before


def test_folders_too_deep_for_the_observer_are_said_not_to_be_watched(art: Path) -> None:
    class Refusing(EventEmitter):
        def on_thread_start(self) -> None:
            raise RecursionError

    def make(deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> BaseObserver:
        del deaf, quiet
        return BaseObserver(Refusing, timeout=0.01)

    with Watch([art], unheard, observer=make) as watch:
        assert told(watch.state) == (
            Watching.POLLING,
            "art could not be watched: its name is too long for the disk.",
            1,
        )


def test_a_watch_that_goes_deaf_says_so(art: Path) -> None:
    ears: list[Callable[[OSError], None]] = []

    def make(deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> BaseObserver:
        ears.append(deaf)
        return watching.native_observer(deaf, quiet)

    with Watch([art], unheard, observer=make) as watch:
        assert watch.state.mode is Watching.WATCHING
        ears[0](OSError(errno.ENOSPC, "full"))
        reason = "This system's limit of watched folders is used up."
        assert told(watch.state) == (Watching.POLLING, reason, 1)


def test_an_observer_that_ends_by_itself_is_noticed(art: Path) -> None:
    made: list[BaseObserver] = []

    def make(deaf: Callable[[OSError], None], quiet: Callable[[str], bool]) -> BaseObserver:
        made.append(watching.native_observer(deaf, quiet))
        return made[0]

    with Watch([art], unheard, observer=make) as watch:
        made[0].stop()
        made[0].join()
        assert told(watch.state) == (Watching.POLLING, "Watching ended unexpectedly.", 1)


def test_after_closing_no_hint_comes_and_closing_again_does_nothing(art: Path) -> None:
    with Listener(art) as listener, Listener(art) as other:
        for number in range(200):
            (art / str(number)).touch()
        listener.watch.close()
        hints = listener.hints
        (art / "deep" / "late").touch()
        assert other.hears(art / "deep")
        assert listener.hints == hints
        assert listener.watch.state.mode is Watching.OFF
        listener.watch.close()


def test_closing_is_quick_while_much_is_heard(art: Path) -> None:
    with Listener(art) as listener:
        for number in range(2000):
            (art / str(number)).touch()
        began = time.monotonic()
        listener.watch.close()
        assert time.monotonic() - began < 5


def test_a_single_file_is_heard_of_and_its_neighbours_are_not(art: Path) -> None:
    project = art.parent / "Game.packstudio"
    with Listener(art, files=[project]) as listener:
        project.write_bytes(b"1")
        assert listener.hears(project.parent)
        write_bytes(project, b"2")
        assert listener.hears(project.parent)
        project.with_name("notes.txt").write_bytes(b"1")
        assert listener.hears_only(art / "bells")
