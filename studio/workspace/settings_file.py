"""The file with somebody's settings, as values by their names: read, brought up to date, written."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from collections.abc import Callable, Generator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from studio.errors import StudioError
from studio.files import make_folder, write_bytes, write_new
from studio.values import dataclass

FORMAT = 1
"""The edition of the file that this program writes."""

Values = dict[str, object]
Step = Callable[[Values], Values]

STEPS: Mapping[int, Step] = {}
"""What makes the values of an edition those of the next one, by the number of the older one."""

_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, brought up to ``FORMAT``.

    ``edition`` is the one that wrote it. ``content`` are its bytes, ``None`` where there is no file, or none
    that can be read; ``aside`` is where a damaged one was put.
    """

    values: Values
    edition: int = FORMAT
    content: bytes | None = None
    aside: Path | None = None


def read_values(path: Path, steps: Mapping[int, Step] = STEPS, newest: int = FORMAT) -> Found:
    """What ``path`` holds; never raises. A damaged file is put aside, so that nothing of it is lost."""
    try:
        content = path.read_bytes()
    except OSError:
        return Found({}, newest)
    try:
        values = json.loads(content)
        if not isinstance(values, dict):
            raise TypeError  # noqa: TRY301 -- one more way in which it is damaged
        return _brought_up(cast("Values", values), steps, newest, content)
    except (ValueError, TypeError, LookupError, RecursionError):
        return Found({}, newest, aside=put_aside(path, content, remove=True))


def write_values(path: Path, values: Values, found: Found) -> None:
    """Write ``values`` in place of what was ``found``, atomically. Raises ``StudioError``.

    What an older edition wrote is kept beside it, for whoever goes back to that one.
    """
    edition = values.get("format")
    if found.content is not None and isinstance(edition, int) and found.edition < edition:
        write_new(path.with_name(f"{path.stem} edition {found.edition}{path.suffix}"), found.content)
    write_bytes(path, json.dumps(values, indent=2).encode())


def put_aside(path: Path, content: bytes, *, remove: bool = False) -> Path | None:
    """Keep ``content`` of ``path`` under a name with the time; where, or ``None`` where that cannot be."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H-%M-%S.%f")
    aside = path.with_name(f"{path.stem} damaged {now}{path.suffix}")
    with contextlib.suppress(StudioError, OSError):
        if write_new(aside, content):
            if remove:
                path.unlink()
            return aside
    return None


@contextlib.contextmanager
def alone_with(path: Path) -> Generator[None]:
    """Nobody else changes ``path`` while the block runs: no other thread, and no process that asks as well.

    Makes its folder. Raises ``StudioError`` where that cannot be.
    """
    with _one_at_a_time:
        make_folder(path.parent)
        with _held(path):
            yield


def _brought_up(values: Values, steps: Mapping[int, Step], newest: int, content: bytes) -> Found:
    """Raises ``LookupError`` and the like where an old file is not as its edition wrote it."""
    edition = values.get("format", 1)
    if not isinstance(edition, int) or isinstance(edition, bool) or edition < 1:
        raise TypeError
    for number in range(edition, newest):
        values = steps[number](values)
    if edition < newest:
        values["format"] = newest
    return Found(values, edition, content)


if sys.platform == "win32":

    @contextlib.contextmanager
    def _held(path: Path) -> Generator[None]:
        import msvcrt  # noqa: PLC0415 -- only Windows has it

        with contextlib.ExitStack() as stack:
            with contextlib.suppress(OSError):
                lock = stack.enter_context(path.with_suffix(".lock").open("ab"))
                msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
                stack.callback(msvcrt.locking, lock.fileno(), msvcrt.LK_UNLCK, 1)
            yield

else:

    @contextlib.contextmanager
    def _held(path: Path) -> Generator[None]:
        import fcntl  # noqa: PLC0415 -- Windows has no such module

        with contextlib.ExitStack() as stack:
            # The folder itself: so nothing is left lying beside the file. Some network drives know no locks.
            with contextlib.suppress(OSError):
                folder = os.open(path.parent, os.O_RDONLY)
                stack.callback(os.close, folder)
                fcntl.flock(folder, fcntl.LOCK_EX)
            yield
