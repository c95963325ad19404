"""Seals: digests of what lies in folders, by which it shows that nothing there has changed.

A seal knows files as ``workspace.remembered`` does: by device and number, size and times. Whoever changes
a file, and gives it back its old time, still changes when it was last touched.
"""

from __future__ import annotations

import os
import stat
import struct
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from blake3 import blake3

from studio.files import real
from studio.progress import CancelToken
from studio.values import dataclass

SETTLED = 2_000_000_000
"""Nanoseconds: what was touched so lately may be touched again without a clock that shows it."""

_FINE = 1_000_000
"""Nanoseconds: a clock that shows parts of these shows every touch."""

_ROW = struct.Struct("=QQQqqq")
"""Kind and rights, number, disk, size, when it was changed, when it was touched."""

_pack = _ROW.pack

_Lines: TypeAlias = "list[tuple[str, bytes]]"
"""Names in a folder, and of each its row."""

_JUNCTION = 0xA0000003
_BY_FOLDER = os.scandir in os.supports_fd
"""Whether a folder can be held open: then the system need not find the way to each file in it anew."""
_OPEN = (
    os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
)
_TOUCHED_TELLS = os.name != "nt"
"""Whether a file's last touch is told; on Windows it is when the file was made."""


class Unsure(Exception):  # noqa: N818 -- says what can be known
    """It cannot be told what lies there, so nothing can be sealed."""


@dataclass(frozen=True, slots=True)
class Extent:
    """What lies at or below each of ``prefixes`` (below the folder ``base``; ``""`` is all of it)."""

    base: str
    prefixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imprint:
    """The digest of what was found, and when the newest of it was touched (nanoseconds; 0: never)."""

    digest: str
    newest: int


def imprint(extents: Iterable[Extent], apart: Iterable[str], cancel: CancelToken) -> Imprint:
    """The imprint of all that lies in ``extents``, but for what lies at or below the paths ``apart``.

    Links are sealed and not followed. On the way to a prefix everything counts that is called alike, as it
    does for ``workspace.scan``. Raises ``Unsure`` where something cannot be looked at, and ``Cancelled``.
    """
    press = _Press(apart, cancel)
    try:
        for extent in extents:
            base = str(real(Path(extent.base)))
            press.write(f"{extent.base}\0{base}\0{extent.prefixes!r}")
            for prefix in extent.prefixes:
                press.follow(base, prefix)
    except (OSError, ValueError, struct.error) as trouble:
        raise Unsure from trouble
    return Imprint(press.digest.hexdigest(), press.newest)


def spelled(path: Path) -> str:
    """``path`` as ``rows`` names it: where its folder really is, and its own name."""
    return str(real(path.parent) / path.name)


def rows(places: Iterable[Path]) -> dict[str, bytes]:
    """What lies at or below ``places``, by path. Of what is not there, nothing. Raises ``Unsure``."""
    found: dict[str, bytes] = {}
    try:
        for path in places:
            place = spelled(path)
            try:
                facts = os.lstat(place)
            except (FileNotFoundError, NotADirectoryError):
                continue
            found[place] = _row(facts)
            waiting = [place] if stat.S_ISDIR(facts.st_mode) and not _is_junction(facts) else []
            while waiting:
                folder = waiting.pop()
                lines, inner, _ = _listed(folder, ())
                waiting += inner
                found |= {_below(folder) + name: row for name, row in lines}
    except (OSError, ValueError, struct.error) as trouble:
        raise Unsure from trouble
    return found


def digest_of(found: Mapping[str, bytes]) -> str:
    """One digest for all of ``rows``."""
    lines = [_bytes(f"{path}\0") + row for path, row in sorted(found.items())]
    return blake3(b"".join(lines)).hexdigest()


def is_settled(touched: int, now: int) -> bool:
    """Whether what was ``touched`` then could not be touched again ``now`` without showing it."""
    return now - touched > SETTLED


def is_file(row: bytes) -> bool:
    """Whether ``row`` is of a file, and not of a folder or a link."""
    return stat.S_ISREG(_ROW.unpack(row)[0])


def is_certain(row: bytes, now: int) -> bool:
    """Whether ``row`` has settled, or has times so fine that it need not."""
    mode, _, _, _, _, touched = _ROW.unpack(row)
    return stat.S_ISDIR(mode) or is_settled(touched, now) or touched % _FINE != 0


class _Press:
    """Takes one imprint."""

    def __init__(self, apart: Iterable[str], cancel: CancelToken) -> None:
        self.digest = blake3()
        self.newest = 0
        self._cancel = cancel
        self._apart: dict[str, set[str]] = {}
        for path in map(Path, apart):
            self._apart.setdefault(str(real(path.parent)), set()).add(path.name)

    def write(self, text: str) -> None:
        self.digest.update(_bytes(f"{text}\0"))

    def follow(self, base: str, prefix: str) -> None:
        """Take what ``prefix`` leads to, and on the way what could be meant by it."""
        folder = base
        for part in prefix.split("/") if prefix else ():
            self._cancel.check()
            lines, inner, _ = self._look(folder)
            wanted = _alike(part)
            alike = [line for line in lines if _alike(line[0]) == wanted]
            self._take(folder, alike)
            exact = [name for name, _ in alike if _composed(name) == _composed(part)]
            if len(exact) > 1:
                raise Unsure
            folder = _below(folder) + exact[0] if exact else ""
            if folder not in inner:
                return
        self._walk(folder)

    def _walk(self, top: str) -> None:
        waiting = [top]
        while waiting:
            self._cancel.check()
            folder = waiting.pop()
            lines, inner, newest = self._look(folder)
            self._take(folder, lines)
            self.newest = max(self.newest, newest)
            waiting += inner

    def _look(self, folder: str) -> tuple[_Lines, list[str], int]:
        return _listed(folder, self._apart.get(folder, ()))

    def _take(self, folder: str, lines: _Lines) -> None:
        """Rows have one length and names no NUL, so other folders never give the same bytes."""
        names = "\0".join([folder, str(len(lines)), *(name for name, _ in lines), ""])
        self.digest.update(_bytes(names) + b"".join([row for _, row in lines]))


def _listed(folder: str, apart: Collection[str]) -> tuple[_Lines, list[str], int]:
    """What lies in ``folder`` in order of names, the folders in it, and when the newest was touched."""
    lines: _Lines = []
    inner: list[str] = []
    newest = 0
    below = _below(folder)
    held = os.open(folder, _OPEN) if _BY_FOLDER else None
    try:
        with os.scandir(folder if held is None else held) as entries:
            # Many names go through here, and each call takes its time.
            for entry in entries:
                name, facts = entry.name, entry.stat(follow_symlinks=False)
                if name in apart:
                    continue
                if entry.is_dir(follow_symlinks=False):
                    lines.append((name, _row(facts)))
                    if not _is_junction(facts):
                        inner.append(below + name)
                    continue
                changed, touched = facts.st_mtime_ns, facts.st_ctime_ns
                lines.append(
                    (name, _pack(facts.st_mode, facts.st_ino, facts.st_dev, facts.st_size, changed, touched))
                )
                newest = max(newest, touched if _TOUCHED_TELLS else max(changed, touched))
    finally:
        if held is not None:
            os.close(held)
    lines.sort()
    inner.sort()
    return lines, inner, newest


def _row(facts: os.stat_result) -> bytes:
    """A folder's size and times change with what lies in it, which is looked at anyhow."""
    if stat.S_ISDIR(facts.st_mode):
        return _pack(facts.st_mode, facts.st_ino, facts.st_dev, 0, 0, 0)
    return _pack(
        facts.st_mode, facts.st_ino, facts.st_dev, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns
    )


def _below(folder: str) -> str:
    return folder if folder.endswith(os.sep) else folder + os.sep


def _bytes(text: str) -> bytes:
    """A name may hold what is no text."""
    return text.encode("utf-8", "surrogatepass")


def _is_junction(facts: os.stat_result) -> bool:
    """Whether that is a folder of Windows that stands for another one."""
    return getattr(facts, "st_reparse_tag", 0) == _JUNCTION


def _composed(name: str) -> str:
    if name.isascii():
        return name
    return unicodedata.normalize("NFC", name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _alike(name: str) -> str:
    """What names have in common that some system takes for the same."""
    return _composed(_composed(name).casefold())
