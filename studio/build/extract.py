"""Unpacking an archive without letting it do harm: nothing outside the folder, nothing overwritten."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from studio.archive.entries import Entry, EntryType
from studio.archive.faults import CorruptArchive
from studio.archive.paths import CONTENTS, check_path, link_stays_inside, merging
from studio.build.bench import Bench
from studio.build.opened import distinct_entries, opened
from studio.errors import StudioError
from studio.files import make_folder, replacing, trouble
from studio.progress import Progress


@dataclass(frozen=True, slots=True)
class Extraction:
    """How many files were written, their bytes, and where. ``left_out``: what cannot be a file here."""

    files: int
    bytes: int
    folder: Path
    left_out: tuple[str, ...]


@dataclass(slots=True)
class _Made:
    """What one extraction has put on the disk, so that a failure can take it back."""

    paths: list[Path] = field(default_factory=list[Path])
    files: int = 0
    bytes: int = 0
    expected: int = 0

    def undo(self) -> None:
        for path in reversed(self.paths):
            with contextlib.suppress(OSError):
                if path.is_dir() and not path.is_symlink():
                    path.rmdir()
                else:
                    path.unlink()


def extract(path: Path, folder: Path, wanted: Sequence[str], bench: Bench) -> Extraction:
    """Unpack ``path`` into ``folder``: all of it, or what lies at or below the ``wanted`` stored paths.

    A file that is there already is never replaced. After a failure or a cancel, nothing that was written
    stays. Raises ``StudioError`` and ``Cancelled``.
    """
    made = _Made()
    try:
        with opened(path) as archive:
            chosen = _chosen(distinct_entries(archive), wanted, path)
            _check(chosen, folder, path)
            _make(folder, made)
            made.expected = sum(entry.size for entry in chosen.values())
            for entry, chunks in archive.contents(bench.lanes, bench.cancel):
                if entry.path in chosen:
                    _unpack(entry, _read(chunks, path), folder, made, bench)
            links = [entry for entry in chosen.values() if entry.type is EntryType.LINK]
            refused = [entry.path for entry in links if not _link(entry, folder, made)]
            others = [entry.path for entry in chosen.values() if _is_foreign(entry)]
        return Extraction(made.files, made.bytes, folder, (*refused, *others))
    except BaseException:
        made.undo()
        raise


def _chosen(entries: Sequence[Entry], wanted: Sequence[str], archive: Path) -> dict[str, Entry]:
    """The entries to unpack by path. Raises ``StudioError`` for a path that is not in the archive."""
    named = {entry.path: entry for entry in entries if entry.path and entry.type is not EntryType.METADATA}
    if not wanted:
        return named
    chosen: dict[str, Entry] = {}
    for path in (text.strip("/") for text in wanted):
        below = {
            name: entry
            for name, entry in named.items()
            if name == path or name.startswith(path + "/") or _is_stored_at(name, path)
        }
        if not below:
            raise StudioError(
                f"{path} is not in {archive.name}.", f"See what is: pack-studio inspect {archive.name}"
            )
        chosen.update(below)
    return chosen


def _is_stored_at(name: str, path: str) -> bool:
    """Whether ``path`` names the entry as an app would, without the folder that holds an ``.aar``'s files."""
    return name == CONTENTS + path or name.startswith(f"{CONTENTS}{path}/")


def _check(chosen: dict[str, Entry], folder: Path, archive: Path) -> None:
    try:
        _refuse_harm(chosen, folder)
    except CorruptArchive as danger:
        raise StudioError(
            f"{archive.name} is not safe to unpack: {danger.fault}.",
            "Nothing was written. Ask where this archive comes from.",
            path=archive,
        ) from danger


def _refuse_harm(chosen: dict[str, Entry], folder: Path) -> None:
    """Raise before anything is written, whatever it is that must not be."""
    for path, entry in chosen.items():
        check_path(path)
        if entry.type is EntryType.LINK and not link_stays_inside(path, entry.link or ""):
            raise CorruptArchive(f"the link {path} points out of the folder, to {entry.link}")
        if entry.type is not EntryType.DIRECTORY and os.path.lexists(folder / path):
            raise StudioError(
                f"{path} is in {folder} already, and extracting never replaces a file.",
                "Choose an empty folder.",
                path=folder / path,
            )
    for twins in merging(chosen):
        raise CorruptArchive(f"{' and '.join(twins)} would be one file on Windows or a Mac")
    for parent in {parent for path in chosen for parent in PurePosixPath(path).parents} - {PurePosixPath()}:
        above = chosen.get(str(parent))
        if above is not None and above.type is not EntryType.DIRECTORY:
            raise CorruptArchive(f"{parent} is no folder, and files lie below it")
        if (folder / parent).is_symlink():
            raise StudioError(
                f"{parent} in {folder} is a link, and nothing is written through a link.",
                "Choose an empty folder.",
                path=folder / parent,
            )


def _unpack(entry: Entry, chunks: Iterator[bytes], folder: Path, made: _Made, bench: Bench) -> None:
    target = folder / entry.path
    if entry.type is EntryType.DIRECTORY:
        _make(target, made)
    elif entry.type is EntryType.FILE and entry.offset is not None:
        _make(target.parent, made)
        with replacing(target, durable=False) as stream:
            for chunk in chunks:
                bench.cancel.check()
                stream.write(chunk)
                made.bytes += len(chunk)
                bench.report(Progress(entry.path, made.bytes, made.expected))
        made.paths.append(target)
        made.files += 1
        _dress(target, entry)


def _read(chunks: Iterator[bytes], archive: Path) -> Iterator[bytes]:
    """``chunks``, so that a fault of the archive's disk is not taken for one of the folder's."""
    try:
        yield from chunks
    except OSError as error:
        raise trouble(error, archive, "read") from error


def _dress(target: Path, entry: Entry) -> None:
    """Permissions and time as the archive has them; never set-user bits, always readable to its owner."""
    with contextlib.suppress(OSError, OverflowError):
        if entry.mode is not None:
            target.chmod((entry.mode & 0o777) | 0o600)
        if entry.mtime is not None:
            os.utime(target, (entry.mtime, entry.mtime))


def _make(folder: Path, made: _Made) -> None:
    """Make ``folder`` and what is missing above it."""
    missing: list[Path] = []
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = folder.parent
    make_folder(folder)
    for path in reversed(missing):
        make_folder(path)
        made.paths.append(path)


def _link(entry: Entry, folder: Path, made: _Made) -> bool:
    """Make a link, after all files, so that nothing is written through it; whether that was possible."""
    target = folder / entry.path
    _make(target.parent, made)
    try:
        target.symlink_to(entry.link or "")
    except (OSError, NotImplementedError):
        return False  # Windows grants links to few users.
    made.paths.append(target)
    return True


def _is_foreign(entry: Entry) -> bool:
    """A device or the like, or a file whose content the archive only mentions."""
    if entry.type is EntryType.FILE:
        return entry.offset is None
    return entry.type not in (EntryType.FILE, EntryType.DIRECTORY, EntryType.LINK)
