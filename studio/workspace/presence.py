"""Which window has a project open: ``.Name.packstudio.window`` beside the project says so."""

from __future__ import annotations

import contextlib
import os
import platform
import time
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from studio.values import dataclass
from studio.words import words
from studio.workspace.lock import Holder, NoLock, another_runs, holder_of, same_account, take, this_process

_STARTED = int(time.time())
"""What this process holds it holds since then; an earlier process of the same number held before."""


@dataclass(frozen=True, slots=True)
class Occupied:
    """Somebody has the project open; ``who`` completes "… is open in" and is never empty."""

    who: str
    since: float
    host: str
    pid: int

    @property
    def is_elsewhere(self) -> bool:
        """Whether it is on another computer, of which nobody here can know if it still runs."""
        return self.pid != 0 and self.host != platform.node()


class Presence:
    """That this window has a project open, until it is closed. It may hold nothing: see ``claim``."""

    def __init__(self, path: Path | None, holder: Holder) -> None:
        self._path = path
        self._holder = holder
        # Windows refuses to move a file that is open: that is how others see there that this one is alive.
        self._open = _opened(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def is_held(self) -> bool:
        """Whether other windows can see this one."""
        return self._path is not None

    def close(self) -> None:
        """Give the project free. Again does nothing."""
        if self._open is not None:
            self._open.close()
        path, self._path, self._open = self._path, None, None
        if path is not None and holder_of(path) == self._holder:  # Somebody else's by now is left alone.
            with contextlib.suppress(OSError):
                path.unlink()


def presence_path(project: Path) -> Path:
    """Where it is written that a window has the project file ``project`` open."""
    return project.with_name(f".{project.name}.window")


def claim(project: Path, *, over: bool = False) -> Presence | Occupied:
    """Say that this window has ``project`` open, unless one has already, this process's included.

    What a process left that no longer runs is taken over; with ``over``, because a person said so, also what
    another computer left. Where no file can be made beside the project, the
    presence holds nothing, and nobody sees it.
    """
    path, me = presence_path(project), this_process()
    try:
        taken = take(path, me, _is_open_here if over else _is_open)
    except NoLock:
        return Presence(None, me)
    if taken is None:
        return Presence(path, me)
    if taken.holder is None:
        return Occupied(words("another program"), time.time(), "", 0)
    return _occupied(taken.holder)


def _is_open(holder: Holder) -> bool:
    mine = holder.host == platform.node() and holder.pid == os.getpid()
    return holder.since >= _STARTED if mine else another_runs(holder)


def _is_open_here(holder: Holder) -> bool:
    return holder.host == platform.node() and _is_open(holder)


def _occupied(holder: Holder) -> Occupied:
    computer, is_mine = holder.host or words("another computer"), same_account(holder)
    if holder.host == platform.node():
        who = (
            words("another window on this computer")
            if is_mine
            else words("another window of {person} on this computer", person=holder.user)
        )
    elif is_mine:
        who = words("a window on {computer}", computer=computer)
    else:
        who = words("a window of {person} on {computer}", person=holder.user, computer=computer)
    return Occupied(who, float(holder.since), holder.host, holder.pid)


def _opened(path: Path | None) -> BinaryIO | None:
    if path is None:
        return None
    try:
        return path.open("rb")
    except OSError:
        return None
