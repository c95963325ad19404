"""Writing files so that a reader sees the old bytes or the new ones, never half of them."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
import sys
from collections.abc import Callable, Container, Generator
from pathlib import Path
from typing import BinaryIO, Literal, TypeAlias

from studio.errors import StudioError
from studio.words import Words, words

_PART = re.compile(r"\.(?P<name>.+)\.(?P<pid>\d+)\.part")

_IN_USE_ON_WINDOWS = (32, 33)
"""ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, which Python tells as a lack of permission."""

_CAUSES: dict[int, tuple[Words, Words]] = {
    errno.ENOSPC: (words("the disk is full"), words("Free some space, or choose another folder.")),
    errno.EFBIG: (
        words("it is larger than this disk can hold in one file"),
        words("Choose a folder on another disk."),
    ),
    errno.EDQUOT: (words("your disk quota is used up"), words("Free some space, or choose another folder.")),
    errno.EACCES: (
        words("you have no permission for it"),
        words("Ask for permission, or choose another place."),
    ),
    errno.EPERM: (
        words("the system does not permit it"),
        words("Ask for permission, or choose another place."),
    ),
    errno.EROFS: (words("the disk is read-only"), words("Choose a folder on a disk that can be written.")),
    errno.ENOENT: (words("it is not there"), words("Check the path, and that its disk is connected.")),
    errno.ENOTDIR: (words("a part of its path is a file, not a folder"), words("Check the path.")),
    errno.EISDIR: (words("it is a folder"), words("Name a file, not a folder.")),
    errno.EBUSY: (words("another program is using it"), words("Close it there and try again.")),
    errno.ETXTBSY: (words("another program is using it"), words("Close it there and try again.")),
    errno.ENAMETOOLONG: (words("its name is too long for the disk"), words("Choose a shorter name.")),
    errno.EIO: (words("the disk reported a fault"), words("Check the disk and its cable, then try again.")),
    errno.ENODEV: (words("its disk is gone"), words("Connect the disk again.")),
    errno.ESTALE: (words("its network drive is gone"), words("Connect the drive again.")),
    errno.ELOOP: (words("its links lead in a circle"), words("Point the link somewhere else.")),
}

Deed: TypeAlias = Literal[
    "compared",
    "filled",
    "kept",
    "looked at",
    "made",
    "moved to the trash",
    "read",
    "renamed",
    "replaced",
    "watched",
    "written",
    "written to",
]
"""What could not be done to a file."""

_FAILURES: dict[Deed, Callable[[str, str], Words]] = {
    "compared": lambda name, cause: words("{name} could not be compared: {cause}.", name=name, cause=cause),
    "filled": lambda name, cause: words("{name} could not be filled: {cause}.", name=name, cause=cause),
    "kept": lambda name, cause: words("{name} could not be kept: {cause}.", name=name, cause=cause),
    "looked at": lambda name, cause: words("{name} could not be looked at: {cause}.", name=name, cause=cause),
    "made": lambda name, cause: words("{name} could not be made: {cause}.", name=name, cause=cause),
    "moved to the trash": lambda name, cause: words(
        "{name} could not be moved to the trash: {cause}.", name=name, cause=cause
    ),
    "read": lambda name, cause: words("{name} could not be read: {cause}.", name=name, cause=cause),
    "renamed": lambda name, cause: words("{name} could not be renamed: {cause}.", name=name, cause=cause),
    "replaced": lambda name, cause: words("{name} could not be replaced: {cause}.", name=name, cause=cause),
    "watched": lambda name, cause: words("{name} could not be watched: {cause}.", name=name, cause=cause),
    "written": lambda name, cause: words("{name} could not be written: {cause}.", name=name, cause=cause),
    "written to": lambda name, cause: words(
        "{name} could not be written to: {cause}.", name=name, cause=cause
    ),
}
"""Whole sentences, for no other language puts them together out of such parts."""


def trouble(error: OSError, path: Path, deed: Deed, *, called: str | None = None) -> StudioError:
    """``error`` in words: ``deed`` completes "… could not be" (``"read"``, ``"written"``).

    The thing is called by its name, or as ``called`` says.
    """
    cause, hint = cause_of(error)
    return StudioError(_FAILURES[deed](called or path.name or str(path), cause), hint, path=path)


def cause_of(error: OSError) -> tuple[Words, Words]:
    """Why the system refuses, as words after a colon, and what to do."""
    if getattr(error, "winerror", None) in _IN_USE_ON_WINDOWS:
        return _CAUSES[errno.EBUSY]
    known = _CAUSES.get(error.errno or 0)
    if known is not None:
        return known
    return words("the system said: {text}", text=error.strerror or error), words(
        "Check the path and try again."
    )


def facts_of(path: Path) -> os.stat_result | None:
    """What the disk says of ``path``, links followed; ``None`` where nothing is there.

    Raises ``StudioError`` where the disk does not tell, for lack of permission or because of the path itself.
    """
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise trouble(error, path, "looked at") from error
    except ValueError as error:  # A NUL in the path: Python asks no disk about it.
        raise StudioError(
            words("{path} is no path that a disk can have.", path=path), words("Check the path."), path=path
        ) from error


def real(path: Path) -> Path:
    """``path`` with its links followed as far as the disk has it; as it is written where no disk can."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError):
        return Path(os.path.normpath(path))


def plain(path: Path) -> Path:
    """``path`` without ``..``, by its words alone: the disk is not asked."""
    return Path(os.path.normpath(path))


def is_file(path: Path) -> bool:
    """Whether ``path`` leads to a file. Raises ``StudioError`` where that cannot be told."""
    facts = facts_of(path)
    return facts is not None and stat.S_ISREG(facts.st_mode)


def is_folder(path: Path) -> bool:
    """Whether ``path`` leads to a folder. Raises ``StudioError`` where that cannot be told."""
    facts = facts_of(path)
    return facts is not None and stat.S_ISDIR(facts.st_mode)


def leads_to_folder(path: Path) -> bool:
    """Whether ``path`` leads to a folder, as far as can be told; never raises."""
    try:
        return is_folder(path)
    except StudioError:
        return False


def may_write(path: Path) -> bool:
    """Whether this user may change ``path``, as far as the system tells beforehand."""
    try:
        return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
    except (OSError, ValueError):
        return False


def children(folder: Path) -> list[Path]:
    """What lies in ``folder``, by name. Raises ``StudioError`` where it cannot be listed."""
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise trouble(error, folder, "read") from error


def part_of(path: Path) -> Path:
    """The temporary name that this process writes before it replaces ``path``."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


@contextlib.contextmanager
def replacing(
    path: Path, *, durable: bool = True, at_last: Callable[[], object] | None = None
) -> Generator[BinaryIO]:
    """A stream whose bytes become ``path`` when the block ends well, and leave no trace otherwise.

    The bytes are on disk (fsync) before the name changes, unless ``durable`` is off: many small files that
    can be made again need not wait for the disk. ``at_last`` is called right before the name changes, and may
    raise. An existing file keeps its permission bits, and its owner, group, access list and other marks as
    far as the system lets this user give them on.
    Raises ``StudioError`` when the file cannot be written; so an ``OSError`` of the block is taken as that.
    """
    part = part_of(path)
    try:
        stream = part.open("wb+")
    except OSError as error:
        raise trouble(error, path, "written") from error
    try:
        with stream:
            yield stream
            if durable:
                stream.flush()
                os.fsync(stream.fileno())
        _take_the_place(part, path, at_last)
        if durable:
            _sync_folder(path.parent)
    except BaseException as error:
        with contextlib.suppress(OSError):
            part.unlink()
        if isinstance(error, OSError):  # Closing a full disk's file fails once more.
            raise trouble(error, path, "written") from error
        raise


@contextlib.contextmanager
def replacing_from_folder(path: Path) -> Generator[Path]:
    """A hidden folder for a program of somebody else's: what it makes there under ``path``'s name.

    That file becomes ``path`` when the block ends well, on disk (fsync) before the name changes; the folder
    goes with all that is in it either way. Raises ``StudioError``; so an ``OSError`` of the block is taken.
    """
    part = part_of(path)
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        yield part
        made = part / path.name
        with made.open("rb+") as stream:
            os.fsync(stream.fileno())
        _take_the_place(made, path)
        _sync_folder(path.parent)
    except OSError as error:
        raise trouble(error, path, "written") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


@contextlib.contextmanager
def new_folder(folder: Path) -> Generator[Path]:
    """A hidden folder that becomes ``folder`` when the block ends well, and leaves no trace otherwise.

    ``folder`` must be missing or empty. Raises ``StudioError``.
    """
    make_folder(folder.parent)
    sweep(folder.parent, {folder.name})
    if facts_of(folder) is not None and (not is_folder(folder) or children(folder)):
        raise StudioError(
            words("{folder} is not empty, and nothing in it is replaced.", folder=folder),
            words("Choose an empty folder."),
            path=folder,
        )
    part = part_of(folder)
    try:
        part.mkdir()
        yield part
        if folder.exists():
            folder.rmdir()
        part.replace(folder)
    except BaseException as error:
        shutil.rmtree(part, ignore_errors=True)
        if isinstance(error, OSError):
            raise trouble(error, folder, "made") from error
        raise


def write_bytes(path: Path, data: bytes, *, at_last: Callable[[], object] | None = None) -> None:
    """Replace ``path`` by ``data``, atomically; ``at_last`` as in ``replacing``. Raises ``StudioError``."""
    with replacing(path, at_last=at_last) as stream:
        stream.write(data)


def write_new(path: Path, data: bytes) -> bool:
    """Write ``data`` to ``path`` unless that name is taken; whether it was free. Raises ``StudioError``."""
    part = part_of(path)
    try:
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _claim(part, path)
    except FileExistsError:
        return False
    except OSError as error:
        raise trouble(error, path, "written") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    _sync_folder(path.parent)
    return True


def _claim(part: Path, path: Path) -> None:
    """Give ``part`` the name ``path``; raises ``FileExistsError`` where that name is taken."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # A disk without hard links, such as a USB stick.
        if path.exists():
            raise FileExistsError(path) from None
        part.replace(path)


def make_folder(path: Path) -> None:
    """Make ``path`` and its parents where they are missing. Raises ``StudioError``."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise StudioError(
            words("{path} is a file, so no folder of that name can be made.", path=path.name),
            words("Choose another name."),
            path=path,
        ) from error
    except OSError as error:
        raise trouble(error, path, "made") from error


def sweep(folder: Path, names: Container[str] | None) -> list[Path]:
    """Remove what processes that no longer run left half-made in ``folder`` under ``names``; says which.

    ``None`` are all names, for a folder in which only this program writes. What this process has begun itself
    stays, and what other programs call by such names too.
    """
    swept: list[Path] = []
    try:
        present = list(folder.iterdir())
    except OSError:
        return swept
    for path in present:
        match = _PART.fullmatch(path.name)
        if match is None or process_runs(int(match["pid"])):
            continue
        if names is not None and match["name"] not in names:
            continue
        with contextlib.suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
            swept.append(path)
    return swept


def process_runs(pid: int) -> bool:
    """Whether a process of that number runs on this computer. On Windows others are said not to.

    Windows refuses to remove or move a file that is open, so there trying is the test.
    """
    if pid == os.getpid():
        return True
    if sys.platform == "win32":
        return False
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _take_the_place(part: Path, path: Path, at_last: Callable[[], object] | None = None) -> None:
    try:
        with contextlib.suppress(FileNotFoundError):
            _dress_like(part, path)
        if at_last is not None:
            at_last()
        part.replace(path)
    except OSError as error:
        raise trouble(error, path, "replaced") from error


def _dress_like(part: Path, path: Path) -> None:
    """Give ``part`` what ``path`` has besides its bytes. Only its permission bits are owed."""
    facts = path.stat()
    if sys.platform != "win32" and hasattr(os, "chown"):
        for owner, group in ((-1, facts.st_gid), (facts.st_uid, -1)):
            with contextlib.suppress(OSError):  # Who may not give a file away keeps it.
                os.chown(part, owner, group)
    part.chmod(stat.S_IMODE(facts.st_mode))
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            for name in os.listxattr(path):  # The access list is one of them.
                with contextlib.suppress(OSError):
                    os.setxattr(part, name, os.getxattr(path, name))


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable where the system lets folders be synced."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
