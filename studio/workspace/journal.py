"""What the program notes of its work: the latest in memory, all of it in a file that never grows large.

Noting something touches no disk: whoever has the time writes down what waits. It is for people who look after
the program; it names files and folders, and never says what is in them.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections import deque
from collections.abc import Callable, Generator
from pathlib import Path

from platformdirs import user_log_path

from studio.values import dataclass

LARGEST = 1_000_000
"""Bytes after which a new file is begun."""

KEPT = 3
"""Older files that stay."""

REMEMBERED = 5_000
"""Entries that stay in memory."""

_LONGEST = 4_000
"""Letters of one entry; a fault with all its lines has a file of its own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was noted: when (seconds since 1970), how grave (as in ``logging``), by which part."""

    number: int
    seconds: float
    level: int
    part: str
    text: str


class Journal(logging.Handler):
    """Takes what is noted on any thread. ``heard`` is called, on that thread, when there is something new."""

    def __init__(self, path: Path, heard: Callable[[], None] | None = None) -> None:
        super().__init__(logging.INFO)
        self.path = path
        self._heard = heard
        self._count = 0
        self._entries: deque[Entry] = deque(maxlen=REMEMBERED)
        self._waiting: deque[Entry] = deque(maxlen=REMEMBERED)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The latest entries, oldest first."""
        with self._guard():
            return tuple(self._entries)

    @property
    def waits(self) -> bool:
        """Whether something is not written down yet."""
        return bool(self._waiting)

    def since(self, number: int) -> tuple[Entry, ...]:
        """The entries after the one of ``number``, as far as they are remembered."""
        with self._guard():
            return tuple(entry for entry in self._entries if entry.number > number)

    def emit(self, record: logging.LogRecord) -> None:
        """Remember ``record``; the lock of ``logging`` is held."""
        try:
            text = record.getMessage()
        except (TypeError, ValueError):
            text = str(record.msg)
        self._count += 1
        entry = Entry(self._count, record.created, record.levelno, record.name, text[:_LONGEST])
        first = not self._waiting
        self._entries.append(entry)
        self._waiting.append(entry)
        if first and self._heard is not None:
            self._heard()

    def write_down(self) -> None:
        """Write what waits to the file; never raises. What cannot be written is still in memory."""
        with self._guard():
            waiting = tuple(self._waiting)
            self._waiting.clear()
        if not waiting:
            return
        text = "".join(f"{line_of(entry)}\n" for entry in waiting)
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _turn_over(self.path)
            # Opened anew each time: another process may have begun a new file.
            with self.path.open("a", encoding="utf-8", errors="backslashreplace") as stream:
                stream.write(text)

    @contextlib.contextmanager
    def _guard(self) -> Generator[None]:
        self.acquire()
        try:
            yield
        finally:
            self.release()


def journal_path() -> Path:
    """Where the file lies."""
    return user_log_path("Pack Studio", appauthor=False) / "pack-studio.log"


def line_of(entry: Entry) -> str:
    """``entry`` as it stands in the file."""
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(entry.seconds))
    part = entry.part.removeprefix("studio.")
    text = entry.text.replace("\n", "\n    ")
    level = logging.getLevelName(entry.level).lower()
    return f"{when}.{int(entry.seconds * 1000) % 1000:03} {level:7} {part}: {text}"


def _turn_over(path: Path) -> None:
    """Begin a new file where this one is large; the oldest goes. Raises ``OSError``."""
    try:
        if path.stat().st_size < LARGEST:
            return
    except FileNotFoundError:
        return
    older = [path.with_name(f"{path.stem}.{number}{path.suffix}") for number in range(1, KEPT + 1)]
    older[-1].unlink(missing_ok=True)
    for source, target in zip([*older[-2::-1], path], older[::-1], strict=True):
        with contextlib.suppress(FileNotFoundError):
            source.replace(target)
