"""One file as it is at this moment, for somebody who looks at it: its stamp, what it is, its digests."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from studio.archive.digests import Digester, Digests
from studio.errors import StudioError
from studio.files import trouble
from studio.progress import CancelToken, Progress, Report
from studio.values import dataclass
from studio.words import words
from studio.workspace.sniffing import HEAD, TAIL, kind_of
from studio.workspace.sources import CHUNK, FLAGS


@dataclass(frozen=True, slots=True)
class FileNow:
    """``size`` in bytes, ``changed`` in nanoseconds; ``kind`` names the content, ``None``: no known kind.

    ``created`` is in seconds, where the system tells it.
    """

    size: int
    changed: int
    kind: str | None
    created: float | None = None


def file_now(path: Path) -> FileNow | None:
    """What ``path`` is now; ``None`` where no file that can be read lies there. A link is not followed."""
    try:
        file = os.open(path, FLAGS)
    except OSError:
        return None
    try:
        facts = os.fstat(file)
        if not stat.S_ISREG(facts.st_mode):
            return None
        size = facts.st_size
        head = _part(file, 0, HEAD)
        tail = _part(file, max(0, size - TAIL), TAIL)
        kind = kind_of(head, tail, size, lambda start, most: _part(file, start, most))
        return FileNow(size, facts.st_mtime_ns, kind, getattr(facts, "st_birthtime", None))
    except OSError:
        return None
    finally:
        os.close(file)


def digests_now(path: Path, cancel: CancelToken, report: Report) -> Digests:
    """The digests of the file at ``path``. Raises ``StudioError``, and ``Cancelled`` between chunks."""
    try:
        file = os.open(path, FLAGS)
    except OSError as error:
        raise trouble(error, path, "read") from error
    try:
        before = os.fstat(file)
        if not stat.S_ISREG(before.st_mode):
            raise StudioError(
                words("{path} is no ordinary file, so it has no digest.", path=path.name), "", path=path
            )
        digester, done = Digester(), 0
        while chunk := os.read(file, CHUNK):
            cancel.check()
            digester.update(chunk)
            done += len(chunk)
            report(Progress(path.name, done, max(done, before.st_size)))
        after = os.fstat(file)
    except OSError as error:
        raise trouble(error, path, "read") from error
    finally:
        os.close(file)
    if done != before.st_size or _stamp(before) != _stamp(after):
        raise StudioError(
            words("{path} changed while it was read.", path=path.name),
            words("Wait until it is complete, then try again."),
            path=path,
        )
    return digester.digests()


def _part(file: int, start: int, most: int) -> bytes:
    os.lseek(file, start, os.SEEK_SET)
    return os.read(file, most)


def _stamp(facts: os.stat_result) -> tuple[int, int]:
    return facts.st_size, facts.st_mtime_ns
