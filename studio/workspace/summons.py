"""What a second start of the program asks of the first, as bytes, and where the two meet.."""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path

from studio.values import dataclass

FORMAT = 1
"""The edition of the message. Whoever hears of another one does not answer, and is not asked again."""

LONGEST = 1 << 20
"""Bytes above which it is no message of ours."""

_KEY = "pack-studio"
_FITS = 100
"""Letters that the path of a socket may have on every system."""

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Summons:
    """Open ``paths`` (absolute; none: a window). With ``token`` the desktop lets it come to the front."""

    paths: tuple[Path, ...] = ()
    token: str = ""


def message(summons: Summons) -> bytes:
    """``summons`` as one line."""
    paths = [str(path) for path in summons.paths]
    return json.dumps({_KEY: FORMAT, "paths": paths, "token": summons.token}).encode() + b"\n"


def understood(line: bytes) -> Summons | None:
    """What ``line`` asks for; ``None`` where it comes from somebody else, or from another edition."""
    try:
        values: object = json.loads(line)
    except ValueError:
        return None
    match values:
        case {"pack-studio": 1, "paths": list() as paths, "token": str() as token}:  # pyright: ignore[reportUnknownVariableType] -- JSON of unknown shape
            found = tuple(Path(path) for path in paths if isinstance(path, str) and "\0" not in path)  # pyright: ignore[reportUnknownVariableType] -- as above
            # A relative path would mean another place here.
            whole = len(found) == len(paths) and all(path.is_absolute() for path in found)  # pyright: ignore[reportUnknownArgumentType] -- as above
            return Summons(found, token) if whole else None
        case _:
            return None


ANSWER = json.dumps({_KEY: FORMAT, "taken": True}).encode() + b"\n"
"""What the first start says once it has understood: from then on it is its own business."""


def meeting_place() -> str | None:
    """Where programs of one person on one screen meet; ``None`` where they cannot.

    A path, but on Windows the name of a pipe. Nothing need be there.
    """
    screen = "\0".join(os.environ.get(name, "") for name in _SCREENS)
    name = f"pack-studio-{hashlib.sha256(screen.encode('utf-8', 'replace')).hexdigest()[:8]}"
    if sys.platform == "win32":
        return f"{name}-{hashlib.sha256(getpass.getuser().encode()).hexdigest()[:8]}"
    folder = _own_folder()
    place = None if folder is None else str(folder / name)
    return place if place is not None and len(os.fsencode(place)) < _FITS else None


def somebody_is_there(place: str) -> bool:
    """Whether it is worth calling at ``place``; asks the disk, never raises."""
    if sys.platform == "win32":
        return True  # To look for a pipe is to call at it.
    try:
        return Path(place).lstat().st_uid == os.getuid()
    except OSError:
        return False


def _own_folder() -> Path | None:
    """A folder that nobody else can write to: the session's, or one in the folder for temporary files."""
    if sys.platform == "win32":
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime else Path(tempfile.gettempdir()) / f"pack-studio-{os.getuid()}"
    try:
        if not runtime:
            folder.mkdir(mode=0o700, exist_ok=True)
        facts = folder.lstat()
    except OSError:
        return None
    private = facts.st_uid == os.getuid() and not facts.st_mode & 0o022
    return folder if private and folder.is_dir() else None
