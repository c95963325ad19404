"""When the system ends the program: what it was at goes into a file, and the next start says so."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
import time
from pathlib import Path
from typing import IO

from platformdirs import user_log_path

from studio.files import process_runs
from studio.values import dataclass
from studio.workspace.drafts import Draft, drafts_of

_NAME = re.compile(r"running-(\d+)-\d+\.txt")
_KEPT = 20
"""Reports of this kind that stay."""

_LARGEST = 200_000


@dataclass(frozen=True, slots=True)
class Crash:
    """A run that ended unexpectedly, at about ``seconds`` since 1970; ``path`` is where ``text`` is kept.

    ``drafts`` are what it had kept of its unsaved work.
    """

    path: Path
    seconds: float
    text: str
    drafts: tuple[Draft, ...] = ()


class CrashWatch:
    """From now on a fault that ends this process is written down, wherever that can be."""

    def __init__(self, about: str) -> None:
        self._path = reports_folder() / f"running-{os.getpid()}-{time.time_ns()}.txt"
        self._stream: IO[str] | None = None
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._stream = self._path.open("w", encoding="utf-8", errors="backslashreplace")
            self._stream.write(f"{about}\n{_HEAD}\n")
            self._stream.flush()
            faulthandler.enable(self._stream)

    def close(self) -> None:
        """The program ends as it should."""
        if self._stream is None:
            return
        faulthandler.disable()
        self._stream.close()
        self._stream = None
        with contextlib.suppress(OSError):
            self._path.unlink()


def reports_folder() -> Path:
    """Where reports lie."""
    return user_log_path("Pack Studio", appauthor=False)


def crashes() -> tuple[Crash, ...]:
    """Runs that ended unexpectedly and were not told of yet, the latest first; never raises.

    They are told once. A run that somebody ended, or the system when it was shut down, is none.
    """
    found: list[Crash] = []
    with contextlib.suppress(OSError):
        for path in list(reports_folder().glob("running-*.txt")):
            with contextlib.suppress(OSError):
                crash = _crash(path)
                if crash is not None:
                    found.append(crash)
        _tidy()
    return tuple(sorted(found, key=lambda crash: -crash.seconds))


def _crash(path: Path) -> Crash | None:
    """Raises ``OSError``, as on Windows where that run is still about to end."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    pid = int(match[1])
    seconds = path.stat().st_mtime
    with path.open(encoding="utf-8", errors="backslashreplace") as stream:
        text = stream.read(_LARGEST)
    if not text.partition(_HEAD)[2].strip():
        if not process_runs(pid):
            path.unlink()
        return None
    when = time.strftime("%Y%m%d-%H%M%S", time.localtime(seconds))
    kept = path.with_name(f"crash-{when}-{pid}.txt")
    path.replace(kept)
    return Crash(kept, seconds, text, drafts_of(pid))


def _tidy() -> None:
    """Only the latest reports stay. Raises ``OSError``."""
    for old in sorted(reports_folder().glob("crash-*.txt"))[:-_KEPT]:
        old.unlink(missing_ok=True)


_HEAD = "What it was at when it ended:"
