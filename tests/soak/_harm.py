"""What goes wrong in a build, and in which instant: felt by the process that carries the build out.

An instant is the n-th of certain calls that Python makes of the system or of a library (by a profile
function), or the n-th of certain things that it asks of the system with a path (by an audit hook).
"""

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType


@dataclass(frozen=True, slots=True)
class Harm:
    """``kind`` happens at the ``at``-th of ``calls``, or of ``events``, that has to do with ``where``.

    No ``calls`` and no ``events``: at the ``at``-th call of all. ``lasting``: and at each one after it.
    ``victim`` is the file or folder that something happens to, ``seed`` what else is random about it.
    """

    kind: str
    at: int
    calls: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    where: str = ""
    lasting: bool = False
    victim: str = ""
    seed: int = 0


class Watch:
    """Waits for the instant of ``harm`` in every thread that begins from now on, and lets it happen."""

    def __init__(self, harm: Harm) -> None:
        self._seen = 0
        self._harm = harm
        self._acting = False
        self._done = False

    def begin(self) -> None:
        if self._harm.events:
            sys.addaudithook(self._audit)
        else:
            threading.setprofile(self._profile)
            sys.setprofile(self._profile)

    def end(self) -> None:
        sys.setprofile(None)
        threading.setprofile(None)
        self._done, self._acting = True, True

    def _profile(self, frame: FrameType, event: str, call: object) -> None:
        if event == "c_call" and not self._acting and self._is_meant(call) and not _is_importing(frame):
            self._instant()

    def _audit(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in self._harm.events and not self._acting and not _is_importing(sys._getframe(1)):
            named = " ".join(os.fsdecode(one) for one in arguments if isinstance(one, (str, bytes)))
            if self._harm.where in named:
                self._instant()

    def _is_meant(self, call: object) -> bool:
        calls = self._harm.calls
        if calls and getattr(call, "__name__", "") not in calls:
            return False
        owner: object = getattr(call, "__self__", None)
        if isinstance(owner, (str, bytes)):  # A text's ``replace`` is no file's.
            return False
        if self._harm.kind.startswith("sqlite"):
            return isinstance(owner, (sqlite3.Connection, sqlite3.Cursor))
        return not self._harm.where or self._harm.where in str(getattr(owner, "name", ""))

    def _instant(self) -> None:
        self._seen += 1
        if self._seen < self._harm.at or (self._done and not self._harm.lasting):
            return
        self._done = True
        self._acting = True
        try:
            _happen(self._harm)
        finally:
            self._acting = False


def _is_importing(frame: FrameType) -> bool:
    """Whether it is the program itself that is read from the disk: that has no program to say so."""
    return frame.f_code.co_filename.startswith("<frozen importlib")


def _happen(harm: Harm) -> None:
    if harm.kind == "kill":
        os.kill(os.getpid(), signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    elif harm.kind in _DATABASE:
        raise _DATABASE[harm.kind]
    elif harm.kind in _ACTIONS:
        with contextlib.suppress(OSError):
            _ACTIONS[harm.kind](Path(harm.victim), random.Random(harm.seed))
    else:
        raise _error(harm.kind)


def _error(name: str) -> OSError:
    if name == "LOCKED":  # As Windows tells of a file that another program has open.
        error: OSError = PermissionError(errno.EACCES, "injected")
        error.winerror = 32  # type: ignore[attr-defined,unused-ignore]  # only known on Windows
        return error
    return OSError(getattr(errno, name), "injected")


def _rewrite(path: Path, chance: random.Random) -> None:
    """Other bytes, as many, in place."""
    path.write_bytes(chance.randbytes(path.stat().st_size))


def _rewrite_in_old_time(path: Path, chance: random.Random) -> None:
    """Other bytes, as many, in place, and the time of the last change set back."""
    facts = path.stat()
    path.write_bytes(chance.randbytes(facts.st_size))
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def _replace_in_old_time(path: Path, chance: random.Random) -> None:
    """Another file of the same size and time takes the place."""
    facts = path.stat()
    other = path.with_name(f"{path.name}~")
    other.write_bytes(chance.randbytes(facts.st_size))
    os.utime(other, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    other.replace(path)


def _touch(path: Path, chance: random.Random) -> None:
    del chance
    path.touch()


def _shrink(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(max(1, path.stat().st_size)))


def _grow(path: Path, chance: random.Random) -> None:
    with path.open("ab") as stream:
        stream.write(chance.randbytes(chance.choice((1, 5000))))


def _vanish(path: Path, chance: random.Random) -> None:
    del chance
    path.unlink()


def _link(path: Path, chance: random.Random) -> None:
    """A link to the file itself, which lies elsewhere now."""
    del chance
    aside = path.parent.parent / "aside"
    path.replace(aside)
    path.symlink_to(aside)


def _folder(path: Path, chance: random.Random) -> None:
    del chance
    path.unlink()
    path.mkdir()


def _remove_tree(path: Path, chance: random.Random) -> None:
    del chance
    shutil.rmtree(path, ignore_errors=True)


def damage(folder: Path, chance: random.Random) -> None:
    """One file somewhere below ``folder`` gets a wrong byte, loses its end, or goes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    if not files:
        return
    victim = chance.choice(files)
    size = victim.stat().st_size
    match chance.randrange(4):
        case 0:
            victim.unlink()
        case 1:
            os.truncate(victim, chance.randrange(size + 1))
        case _:
            with victim.open("r+b") as stream:
                stream.seek(chance.randrange(size + 1))
                stream.write(chance.randbytes(chance.choice((1, 8, 5000))))


_ACTIONS: dict[str, Callable[[Path, random.Random], object]] = {
    "rewrite": _rewrite,
    "rewrite in old time": _rewrite_in_old_time,
    "replace in old time": _replace_in_old_time,
    "touch": _touch,
    "shrink": _shrink,
    "grow": _grow,
    "vanish": _vanish,
    "link": _link,
    "folder": _folder,
    "remove": _remove_tree,
    "damage": damage,
}
SOURCE_HARMS = tuple(_ACTIONS)[:9]
"""What happens to a source file."""

_DATABASE: dict[str, sqlite3.Error] = {
    "sqlite: full": sqlite3.OperationalError("database or disk is full"),
    "sqlite: fault": sqlite3.OperationalError("disk I/O error"),
    "sqlite: locked": sqlite3.OperationalError("database is locked"),
    "sqlite: damaged": sqlite3.DatabaseError("database disk image is malformed"),
}
DATABASE_HARMS = tuple(_DATABASE)
