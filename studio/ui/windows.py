"""All windows of the program: each has one project, or the start page, and none knows another."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.session.state import State
from studio.ui import wishes
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.scale import units
from studio.ui.pieces.notice_bar import NoticeBar
from studio.ui.window import MainWindow
from studio.ui.window_menu import Standing, WindowMenu
from studio.workspace.project_store import SUFFIX, find_project
from studio.workspace.summons import Summons, meeting_place

if TYPE_CHECKING:
    from studio.ui.built_pack.opening import BuiltPacks
    from studio.ui.calling import Listener

_BUILT = (".aar", ".pack.zip")
_MANIFESTS = (".json", ".vdf")
_BESIDE = 28
"""How far a new window stands from the one before, down and to the side."""

STAYS = sys.platform == "darwin"
"""Whether a program without a window is still there, as on a Mac."""


Greet = Callable[[QMainWindow, NoticeBar, JobRunner], None]
"""What is done with each new window before it is seen."""


class Windows(QObject):
    """Opens, raises and closes windows, as they or another start of the program wish.

    ``gone`` comes when the last one was closed where the program is to end then.
    """

    gone = Signal()

    def __init__(
        self, parent: QObject, greet: Greet | None = None, make: Callable[[], MainWindow] = MainWindow
    ) -> None:
        super().__init__(parent)
        self._greet = greet
        self._make = make
        self._listener: Listener | None = None
        self._built: BuiltPacks | None = None
        self._jobs = JobRunner(self)
        self._windows: dict[int, MainWindow] = {}
        self._menus: dict[int, WindowMenu] = {}
        self._last = 0
        self._finding = 0
        self._acts: dict[type[object], Callable[[Any], object]] = {
            wishes.NewWindow: self._wish_window,
            wishes.ShowWindow: self._show_window,
            wishes.OpenBuiltPack: self._open_built,
            wishes.Quit: self._quit,
        }

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open, the oldest first."""
        return tuple(self._windows.values())

    @property
    def front(self) -> MainWindow | None:
        """The window that somebody works at, or else the newest."""
        active = QApplication.activeWindow()
        while active is not None and active not in self._windows.values():
            active = active.parentWidget()
        return active if isinstance(active, MainWindow) else next(reversed(self.all), None)

    @property
    def busy(self) -> bool:
        """Whether anything goes on, in any window: tests wait for its end."""
        looking = self._built is not None and self._built.busy
        return looking or not self._jobs.idle or any(window.busy for window in self.all)

    @property
    def built(self) -> tuple[QMainWindow, ...]:
        """The windows that look into built packs, the oldest first."""
        return () if self._built is None else self._built.all

    def new(self) -> MainWindow:
        """Open a window with the start page."""
        window = self._make()
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._last += 1
        self._windows[self._last] = window
        window.starting.elsewhere = partial(self._raised, window)
        window.wished.connect(self.carry_out)
        window.closed.connect(self._closed)
        window.windowTitleChanged.connect(self._tell)
        self._menus[self._last] = menu = WindowMenu(window)
        menu.wished.connect(self.carry_out)
        bar = window.menuBar()
        bar.insertMenu(bar.actions()[-1], menu)
        front = self.front
        if front is not None and front is not window and not front.isMaximized():
            window.move(front.pos() + QPoint(1, 1) * units(window, _BESIDE))
        if self._greet is not None:
            self._greet(window, window.notices, window.jobs)
        window.show()
        self._tell()
        return window

    def open(self, paths: Sequence[Path], *, at_start: bool = False) -> None:
        """Open ``paths``, a window for each project; without any, a window. ``at_start`` no window is there.

        A project that is open already comes to the front. Manifests become a project, and built packs are
        looked into.
        """
        built = [path for path in paths if _is_called(path, _BUILT)]
        manifests = tuple(path for path in paths if _is_called(path, _MANIFESTS))
        projects = [path for path in paths if path not in built and path not in manifests]
        if at_start and projects:
            _open_in(self.new(), projects.pop(0))
        for path in projects:
            self._find(path)
        if manifests:
            self._free().carry_out(wishes.Take(manifests))
        for path in built:
            self._open_built(wishes.OpenBuiltPack(path))
        if not paths:
            self._free()

    @Slot(object)
    def open_one(self, path: Path) -> None:
        """Open ``path``, as the desktop asks for it."""
        self.open([path])

    @Slot()
    def show_any(self) -> None:
        """Somebody came back to the program: where it has no window, as on a Mac, it opens one."""
        if not self._windows and not self.built:
            self.new()

    @Slot(object)
    def hear(self, summons: Summons) -> None:
        """Another start of the program was made: do what it was made for."""
        if summons.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = summons.token  # Qt shows it to the desktop, once.
        self.open(summons.paths)

    @Slot(object)
    def carry_out(self, wish: object) -> None:
        """Do what a window cannot do by itself."""
        self._acts[type(wish)](wish)

    def rescue(self) -> None:
        """The program failed: keep what is not saved, in every window; the first failure comes last."""
        failures: list[Exception] = []
        for window in self.all:
            try:
                window.rescue()
            except Exception as failure:  # noqa: BLE001 -- one window's fault must not cost another its draft
                failures.append(failure)
        if failures:
            raise failures[0]

    @Slot()
    def leave(self) -> None:
        """Close all windows one by one; each asks for what is not saved, and staying in one ends it."""
        front = self.front
        if front is None:
            self.gone.emit()
        else:
            come_forward(front)
            front.leave(self.leave)

    @Slot()
    def listen(self) -> None:
        """Let other starts of the program hand over what they are to open."""
        place = meeting_place()
        if place is None or not (self._windows or self.built):
            return
        from studio.ui.calling import Listener  # noqa: PLC0415 -- nobody waits for it now

        self._listener = Listener(place, self)
        self._listener.called.connect(self.hear)

    def foremost(self) -> QWidget | None:
        """The window that a dialog about the program itself stands before."""
        return self.front or next(reversed(self.built), None)

    def close(self) -> None:
        """The program ends."""
        if self._listener is not None:
            self._listener.close()
        if self._built is not None:
            self._built.close()
        self._jobs.close()

    def _find(self, path: Path) -> None:
        """See in a job which project file ``path`` names, then raise its window, or open one."""
        self._finding += 1
        name = f"find {self._finding}"
        self._jobs.start(name, partial(_found, path), self._open_found, lane=Lane.DISK)

    def _open_found(self, path: Path) -> None:
        if not self._raised(None, path):
            _open_in(self._free(), path)

    def _free(self) -> MainWindow:
        """A window in which nothing is open or under way, before all others; made if need be."""
        front = self.front
        known = [front, *self.all] if front is not None else []
        free = next((one for one in known if _is_free(one)), None)
        if free is None:
            return self.new()
        come_forward(free)
        return free

    def _raised(self, asking: MainWindow | None, path: Path) -> bool:
        """Whether a window other than the one ``asking`` has the project file ``path``; it comes forward."""
        for window in self.all:
            if window is not asking and path in (window.project, window.starting.aim):
                come_forward(window)
                return True
        return False

    @Slot()
    def _closed(self) -> None:
        closed = self.sender()
        number = next(number for number, window in self._windows.items() if window is closed)
        del self._windows[number], self._menus[number]
        self._tell()
        self._end_if_last()

    @Slot()
    def _end_if_last(self) -> None:
        if not self._windows and not self.built and not STAYS:
            self.gone.emit()

    @Slot()
    def _tell(self) -> None:
        """Let every window's menu name all of them."""
        titles = {number: _title(window) for number, window in self._windows.items()}
        for number, menu in self._menus.items():
            menu.show_windows(tuple(Standing(one, titles[one], one == number) for one in titles))

    def _wish_window(self, wish: wishes.NewWindow) -> None:
        if wish.path is None:
            self.new()
        else:
            self._find(wish.path)

    def _show_window(self, wish: wishes.ShowWindow) -> None:
        window = self._windows.get(wish.number)
        if window is not None:
            come_forward(window)

    def _open_built(self, wish: wishes.OpenBuiltPack) -> None:
        if self._built is None:
            from studio.ui.built_pack.opening import BuiltPacks  # noqa: PLC0415 -- few ever open one

            self._built = BuiltPacks(self._states, self._greet, self)
            self._built.wished.connect(self.carry_out)
            self._built.gone.connect(self._end_if_last)
        if wish.path is not None:
            come_forward(self._built.open(wish.path))
        else:
            self._built.ask(self.front or self.new())

    def _states(self) -> tuple[State, ...]:
        """What is known of the projects that are open."""
        return tuple(window.desk.session.state for window in self.all if window.desk is not None)

    def _quit(self, wish: wishes.Quit) -> None:
        del wish
        self.leave()


def come_forward(window: QWidget) -> None:
    """Let ``window`` be seen before all others, as far as the desktop allows."""
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _is_called(path: Path, endings: tuple[str, ...]) -> bool:
    """By its name, for the disk is asked in jobs."""
    return path.name.casefold().endswith(endings)


def _open_in(window: MainWindow, path: Path) -> None:
    """A folder without a project is taken like one that is dropped."""
    if path.suffix == SUFFIX:
        window.open(path)
    else:
        window.carry_out(wishes.Take((path,)))


def _is_free(window: MainWindow) -> bool:
    starting = window.starting
    return window.desk is None and starting.aim is None and starting.page.busy_words is None


def _title(window: MainWindow) -> str:
    return window.windowTitle().replace("[*]", "*" if window.isWindowModified() else "")


def _found(path: Path, cancel: CancelToken, report: Report) -> Path:
    del cancel, report
    try:
        return find_project(path)
    except StudioError:
        return path  # The window that opens it says what is wrong with it.
