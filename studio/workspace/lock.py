"""One build at a time of a project, or of a pack without one: a file beside it says who is at it.

``.Name.packstudio.lock`` is that of ``Name.packstudio``. Being a file, everybody sees it, on other computers
too. ``take`` is how one is made, of whatever name.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import asdict
from pathlib import Path

from studio.errors import StudioError
from studio.files import part_of, process_runs, sweep, write_new
from studio.values import dataclass
from studio.words import words

_LAST = 1 << 36
"""Seconds since 1970 after which no clock of a computer stands."""

_CLOCKS_DIFFER = 10
"""Seconds by which the time a process began may seem later than something that it did."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: computer, process, since when (seconds since 1970), and the person's account.

    ``user`` is empty where the system does not tell, or an earlier edition wrote the lock.
    """

    host: str
    pid: int
    since: int
    user: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """Somebody holds it; ``None`` where it is not told who."""

    holder: Holder | None


class NoLock(Exception):  # noqa: N818 -- not an error: the place cannot be written
    """No file can be made in that place."""


def this_process() -> Holder:
    """This process, from now on."""
    return Holder(platform.node(), os.getpid(), int(time.time()), _account())


def lock_path(target: Path) -> Path:
    """Where the lock of the project file, or the pack, ``target`` lies."""
    return target.with_name(f".{target.name}.lock")


@contextlib.contextmanager
def locked(target: Path) -> Generator[None]:
    """Nobody else builds the project or pack ``target`` while the block runs.

    What a process left that no longer runs is taken over. Where no file can be made beside it, it is done
    without. Raises ``StudioError`` naming who builds it already.
    """
    path = lock_path(target)
    try:
        taken = take(path, this_process(), another_runs)
    except NoLock:
        yield
        return
    if taken is not None:
        raise _held(target, taken.holder, path)
    try:
        # Windows refuses to move a file that is open: that is how others see there that this one is alive.
        with path.open("rb"):
            yield
    finally:
        # The part is there only where it could not be removed when the lock was made, a moment after it.
        for own in (path, part_of(path)):
            with contextlib.suppress(OSError):
                own.unlink()


def same_account(holder: Holder) -> bool:
    """Whether ``holder`` is of the person who runs this process, or does not tell."""
    return holder.user in {"", _account()}


def moment_of(seconds: float) -> str:
    """The time; with its day where that is not today, for then it was most likely left behind."""
    then = time.localtime(seconds)
    is_today = then[:3] == time.localtime()[:3]
    return time.strftime("%H:%M" if is_today else "%Y-%m-%d %H:%M", then)


def take(path: Path, me: Holder, alive: Callable[[Holder], bool]) -> Taken | None:
    """Write ``me`` to ``path``, or say who stands there; what one left that is not ``alive`` is replaced.

    Raises ``NoLock``.
    """
    content = json.dumps(asdict(me)).encode()
    sweep(path.parent, {path.name})
    for _ in range(10):
        try:
            if write_new(path, content):
                return None
        except StudioError as trouble:
            raise NoLock from trouble
        found = _read(path)
        if found is None:
            continue  # It went while it was looked at.
        holder = _holder(found)
        if holder is not None and alive(holder):
            return Taken(holder)
        if not _removed(path, found):
            return Taken(holder)
    return Taken(None)


def holder_of(path: Path) -> Holder | None:
    """Who wrote ``path``; ``None`` where nobody did, or it is not one of ours."""
    found = _read(path)
    return None if found is None else _holder(found)


def another_runs(holder: Holder) -> bool:
    """Whether the holder is another process that may still be at work.

    Of another computer nobody here can know, so it is believed. Of this one, a process of that number counts
    only if it began before it is said to hold: after a restart the numbers are given anew.
    """
    if holder.host != platform.node():
        return True
    if holder.pid == os.getpid() or not process_runs(holder.pid):
        return False
    began = _began(holder.pid)
    return began is None or began <= holder.since + _CLOCKS_DIFFER


def _began(pid: int) -> float | None:
    """When a process of this computer began (seconds since 1970); ``None`` where that is not told."""
    if sys.platform != "linux":
        return None
    try:
        # The name, in brackets, may hold anything; the 20th word after it counts ticks since the start.
        ticks = int(Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[19])
        rows = Path("/proc/stat").read_bytes().splitlines()
        start = next(int(row.split()[1]) for row in rows if row.startswith(b"btime "))
    except (OSError, ValueError, IndexError, StopIteration):
        return None
    return start + ticks / os.sysconf("SC_CLK_TCK")


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _holder(data: bytes) -> Holder | None:
    """Who wrote the lock; ``None`` where it is not one of ours."""
    try:
        values: dict[str, object] = json.loads(data)
        host, pid, since, user = values["host"], values["pid"], values["since"], values.get("user", "")
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    if isinstance(host, str) and isinstance(pid, int) and isinstance(since, int) and 0 <= since < _LAST:
        return Holder(host, pid, since, user if isinstance(user, str) else "")
    return None


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # An account without a name, as in some containers.
        return ""


def _removed(path: Path, stale: bytes) -> bool:
    """Move a lock out of the way that nobody holds any more; whether it is out of the way.

    It is moved before it is looked at again, for two may want to do this at once.
    """
    aside = path.with_name(f"{path.name}.{os.getpid()}.stale")
    try:
        path.replace(aside)
        if aside.read_bytes() != stale:
            write_new(path, aside.read_bytes())  # Somebody was faster: this is their new lock.
        aside.unlink()
    except FileNotFoundError:
        return True
    except (OSError, StudioError):
        return False
    return True


def _held(target: Path, holder: Holder | None, path: Path) -> StudioError:
    who = words("another program")
    if holder is not None:
        where = words(
            "process {number} on {computer}",
            number=str(holder.pid),
            computer=holder.host or words("this computer"),
        )
        since = moment_of(holder.since)
        is_mine = not holder.user or holder.user == _account()
        who = (
            words("another Pack Studio ({where}, since {time})", where=where, time=since)
            if is_mine
            else words(
                "another Pack Studio of {person} ({where}, since {time})",
                person=holder.user,
                where=where,
                time=since,
            )
        )
    return StudioError(
        words("{target} is being built by {who}.", target=target.name, who=who),
        words("Wait until it has finished. If nothing runs there any more, remove {path}.", path=path.name),
        path=target,
    )
