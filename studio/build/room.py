"""Room on the disk of a pack: what is said when there was not enough of it."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Generator
from pathlib import Path

from studio.errors import StudioError
from studio.files import cause_of, real
from studio.words import Size, Words, words

_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextlib.contextmanager
def telling_of_room(output: Path, needed: int) -> Generator[None]:
    """Where ``output`` cannot be written in the block because its disk is full, the error says more.

    It names the disk, and how much room it has against the ``needed`` bytes: those of the sources, for
    nobody knows beforehand how small they become.
    """
    try:
        yield
    except StudioError as error:
        cause = error.__cause__
        if not isinstance(cause, OSError) or cause.errno not in _FULL:
            raise
        disk = disk_of(output.parent)
        free = _room_of(disk)
        if free is None or free >= needed:  # As with a quota, or where somebody has made room meanwhile.
            raise
        full = words(
            "{cause}; {disk} has {free} left, and the pack may need {needed}",
            cause=cause_of(cause)[0],
            disk=disk,
            free=Size(free),
            needed=Size(needed),
        )
        message = error.message.but(cause=full) if isinstance(error.message, Words) else error.message
        raise StudioError(message, error.hint, path=error.path) from cause


def disk_of(path: Path) -> Path:
    """The top folder of the disk that ``path`` lies on, or will lie on."""
    place = real(path)
    while place.parent != place and not os.path.ismount(place):
        place = place.parent
    return place


def _room_of(disk: Path) -> int | None:
    try:
        return shutil.disk_usage(disk).free
    except OSError:
        return None
