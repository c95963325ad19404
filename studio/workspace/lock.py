"""One build of a project at a time: ``.Name.packstudio.lock`` beside the project says who is at it."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import time
from collections.abc import Generator
from dataclasses import asdict, dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files import process_runs, write_new


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: computer, process, and since when (seconds since 1970)."""

    host: str
    pid: int
    since: int


def lock_path(project: Path) -> Path:
    """Where the lock of the project file ``project`` lies."""
    return project.with_name(f".{project.name}.lock")


@contextlib.contextmanager
def locked(project: Path) -> Generator[None]:
    """Nobody else builds ``project`` while the block runs. Raises ``StudioError`` naming who does already.

    What a process left that no longer runs is taken over. Where no file can be made beside the project, it
    is done without.
    """
    path = lock_path(project)
    me = Holder(platform.node(), os.getpid(), int(time.time()))
    try:
        _claim(path, me, project)
    except _NoLock:
        yield
        return
    try:
        # Windows refuses to move a file that is open: that is how others see there that this one is alive.
        with path.open("rb"):
            yield
    finally:
        with contextlib.suppress(OSError):
            path.unlink()


class _NoLock(Exception):  # noqa: N818 -- not an error: the place cannot be written
    pass


def _claim(path: Path, me: Holder, project: Path) -> None:
    data = json.dumps(asdict(me)).encode()
    for _ in range(10):
        try:
            if write_new(path, data):
                return
        except StudioError as trouble:
            raise _NoLock from trouble
        found = _read(path)
        if found is None:
            continue  # It went while it was looked at.
        holder = _holder(found)
        if holder is not None and _is_alive(holder, me):
            raise _held(project, holder, path)
        if not _removed(path, found):
            raise _held(project, holder, path)
    raise _held(project, None, path)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _holder(data: bytes) -> Holder | None:
    """Who wrote the lock; ``None`` where it is not one of ours."""
    try:
        values: dict[str, object] = json.loads(data)
        host, pid, since = values["host"], values["pid"], values["since"]
    except (ValueError, KeyError, TypeError):
        return None
    if isinstance(host, str) and isinstance(pid, int) and isinstance(since, int):
        return Holder(host, pid, since)
    return None


def _is_alive(holder: Holder, me: Holder) -> bool:
    """Whether the holder may still be at work. Of another computer nobody here can know."""
    if holder.host != me.host:
        return True
    return holder.pid != me.pid and process_runs(holder.pid)


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


def _held(project: Path, holder: Holder | None, path: Path) -> StudioError:
    who = "another program"
    if holder is not None:
        since = time.strftime("%H:%M", time.localtime(holder.since))
        who = f"another Pack Studio (process {holder.pid} on {holder.host or 'this computer'}, since {since})"
    return StudioError(
        f"{project.name} is being built by {who}.",
        f"Wait until it has finished. If nothing runs there any more, remove {path.name}.",
        path=project,
    )
