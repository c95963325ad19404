"""Unpacking an archive without letting it do harm: nothing outside the folder, nothing overwritten."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path

from studio.archive.entries import Entry, EntryType
from studio.archive.faults import CorruptArchive
from studio.archive.limits import DEFAULT_LIMITS
from studio.archive.opening import AppleArchive, Archive
from studio.archive.paths import CONTENTS, check_path, link_stays_inside, merging
from studio.build.bench import Bench
from studio.build.landing import landing, refuse_taken
from studio.build.new_tree import NewTree
from studio.build.opened import distinct_entries, opened
from studio.errors import StudioError
from studio.files import trouble
from studio.progress import Progress
from studio.values import dataclass
from studio.words import words


@dataclass(frozen=True, slots=True)
class Extraction:
    """How many files were written, their bytes, and where. ``left_out``: what cannot be a file here."""

    files: int
    bytes: int
    folder: Path
    left_out: tuple[str, ...]


@dataclass(slots=True)
class _Work:
    """One extraction: what was asked for, where to, and how far it is."""

    archive: Path
    folder: Path
    bench: Bench
    seen: dict[str, Entry] = field(default_factory=dict[str, Entry])
    whole: dict[int, Entry] = field(default_factory=dict[int, Entry])
    """The first member of each group of hard links that holds the content of all."""
    known: set[str] | None = None
    files: int = 0
    bytes: int = 0
    expected: int = 0


def extract(path: Path, folder: Path, wanted: Sequence[str], bench: Bench) -> Extraction:
    """Unpack ``path`` into ``folder``: all of it, or what lies at or below the ``wanted`` stored paths.

    A file that is there already is never replaced. Everything is made out of sight first, so that after a
    failure or a cancel nothing of it stays. Raises ``StudioError`` and ``Cancelled``.
    """
    work = _Work(path, folder, bench)
    with opened(path) as archive:
        source = _wanted(archive, wanted, work) if wanted else _all(archive, work)
        with landing(folder) as hidden:
            work.known = None if not _holds_something(folder) else set()
            tree = NewTree(hidden)
            for entry, chunks in source:
                _check(entry, work)
                _unpack(entry, chunks, tree, work)
            _check_together(work)
            _copy_groups(archive, tree, work)
            links = [entry for entry in work.seen.values() if entry.type is EntryType.LINK]
            # After all files, so that nothing is written through a link.
            refused = [entry.path for entry in links if not tree.link(entry.path, entry.link or "")]
    others = [entry.path for entry in work.seen.values() if _is_foreign(entry, work)]
    return Extraction(work.files, work.bytes, folder, (*refused, *others))


def _all(archive: Archive, work: _Work) -> Iterator[tuple[Entry, Iterator[bytes]]]:
    """Every entry with its content, decoded once; what each is like is found out on the way."""
    if isinstance(archive, AppleArchive):
        work.expected = archive.unpacked_bytes
    else:
        work.expected = sum(entry.size for entry in archive.entries())
    _refuse_unless_it_fits(work.expected, work)
    return archive.contents(work.bench.lanes, work.bench.cancel)


def _wanted(archive: Archive, wanted: Sequence[str], work: _Work) -> Iterator[tuple[Entry, Iterator[bytes]]]:
    """What was asked for, with its content. Raises ``StudioError`` for a path that is not in the archive."""
    entries = distinct_entries(archive)
    for entry in entries:
        _remember_group(entry, work)
    named = {entry.path: entry for entry in entries if _is_named(entry)}
    chosen: dict[str, Entry] = {}
    for path in (text.strip("/") for text in wanted):
        alone = _alone(path, named)
        if alone is not None:  # Somebody may want thousands of files, and nothing lies below them.
            chosen[path] = alone
            continue
        below = {name: entry for name, entry in named.items() if _is_below(name, path)}
        if not below:
            raise StudioError(
                words("{path} is not in {archive}.", path=path, archive=work.archive.name),
                words("See what is: pack-studio inspect {archive}", archive=work.archive.name),
            )
        chosen.update(below)
    work.expected = sum(entry.size for entry in chosen.values())
    _refuse_unless_it_fits(work.expected, work)
    if 2 * work.expected < sum(entry.size for entry in entries):
        return ((entry, archive.read(entry)) for entry in entries if entry.path in chosen and entry.path)
    through = archive.contents(work.bench.lanes, work.bench.cancel)
    return ((entry, chunks) for entry, chunks in through if entry.path in chosen)


def _alone(path: str, named: Mapping[str, Entry]) -> Entry | None:
    """The file stored as ``path``, where nothing else can be meant."""
    entry = named.get(path)
    meant = entry is not None and entry.type is EntryType.FILE and CONTENTS + path not in named
    return entry if meant else None


def _is_named(entry: Entry) -> bool:
    return bool(entry.path) and entry.type is not EntryType.METADATA


def _is_below(name: str, path: str) -> bool:
    """Whether ``path`` is the entry ``name`` or above it; ``Contents`` may be left out, as apps do."""
    return any(name == one or name.startswith(one + "/") for one in (path, CONTENTS + path))


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def _refuse_unless_it_fits(size: int, work: _Work) -> None:
    place = work.folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        return  # Some drives do not tell; writing will.
    if size > free:
        raise StudioError(
            words(
                "{archive} unpacks to {size} bytes, and only {free} are free on the disk of {folder}.",
                archive=work.archive.name,
                size=size,
                free=free,
                folder=work.folder,
            ),
            words("Free some space, or choose another folder."),
            path=work.folder,
        )


def _check(entry: Entry, work: _Work) -> None:
    """Raise before anything of ``entry`` is written, whatever it is that must not be."""
    if not _is_named(entry):
        return
    path = entry.path
    if path in work.seen:
        raise CorruptArchive(words("{path} is in it twice", path=path), entry.at)
    try:
        check_path(path)
    except CorruptArchive as danger:
        raise _unsafe(danger.fault, entry.at, work) from danger
    if entry.type is EntryType.LINK and not link_stays_inside(path, entry.link or ""):
        raise _unsafe(
            words("the link {path} points out of the folder, to {target}", path=path, target=entry.link),
            entry.at,
            work,
        )
    if work.known is not None:
        refuse_taken(work.folder, path, work.known, is_folder=entry.type is EntryType.DIRECTORY)
    work.seen[path] = entry
    _remember_group(entry, work)


def _remember_group(entry: Entry, work: _Work) -> None:
    if entry.cluster is not None and entry.offset is not None:
        work.whole.setdefault(entry.cluster, entry)


def _check_together(work: _Work) -> None:
    """Raise where entries that are harmless by themselves are not so beside each other."""
    for twins in merging(work.seen):
        at = max((work.seen[path].at or 0 for path in twins if path in work.seen), default=None)
        raise _unsafe(words("{files} would be one file on Windows or a Mac", files=tuple(twins)), at, work)
    for path, entry in work.seen.items():
        end = path.find("/")
        while end != -1:
            above = work.seen.get(path[:end])
            if above is not None and above.type is not EntryType.DIRECTORY:
                raise _unsafe(
                    words("{path} is no folder, and {other} lies below it", path=above.path, other=path),
                    entry.at,
                    work,
                )
            end = path.find("/", end + 1)


def _unsafe(fault: str, at: int | None, work: _Work) -> StudioError:
    return StudioError(
        words(
            "{archive} is not safe to unpack: {fault}.",
            archive=work.archive.name,
            fault=CorruptArchive(fault, at).sentence,
        ),
        words("Nothing of it was kept. Ask where this archive comes from."),
        path=work.archive,
    )


def _unpack(entry: Entry, chunks: Iterator[bytes], tree: NewTree, work: _Work) -> None:
    if not _is_named(entry):
        return
    try:
        if entry.type is EntryType.DIRECTORY:
            tree.folder(entry.path)
        elif entry.type is EntryType.FILE and entry.offset is not None:
            tree.file(entry.path, _passing(entry, chunks, work), mode=entry.mode, mtime=entry.mtime)
            work.files += 1
    except (FileExistsError, NotADirectoryError) as error:
        _check_together(work)  # Says why, where it is the archive's doing.
        raise trouble(error, work.folder / entry.path, "written") from error
    except OSError as error:
        raise trouble(error, work.folder / entry.path, "written") from error


def _passing(entry: Entry, chunks: Iterable[bytes], work: _Work) -> Iterator[bytes]:
    """``chunks``, counted and told. A fault of the archive's disk is not taken for one of the folder's."""
    try:
        for chunk in chunks:
            work.bench.cancel.check()
            yield chunk
            work.bytes += len(chunk)
            work.bench.report(Progress(entry.path, work.bytes, work.expected))
    except OSError as error:
        raise trouble(error, work.archive, "read") from error
    except CorruptArchive as damage:
        if entry.path in damage.fault:
            raise
        raise CorruptArchive(
            words("{fault}, in {path}", fault=damage.fault, path=entry.path), damage.offset
        ) from None


def _copy_groups(archive: Archive, tree: NewTree, work: _Work) -> None:
    """Give members of hard-link groups that are stored without content that of their group's first."""
    members = [entry for entry in work.seen.values() if _is_copied(entry, work)]
    sizes = [work.whole[entry.cluster or 0].size for entry in members]
    work.expected = work.bytes + sum(sizes)
    if work.expected > max(DEFAULT_LIMITS.ratio_from, DEFAULT_LIMITS.ratio * archive.bytes):
        raise _unsafe(
            words("its hard links stand for {size} bytes, which looks like a trap", size=work.expected),
            None,
            work,
        )
    _refuse_unless_it_fits(sum(sizes), work)
    for entry in members:
        whole = work.whole[entry.cluster or 0]
        chunks = _passing(entry, archive.read(whole), work)
        try:
            tree.file(entry.path, chunks, mode=entry.mode, mtime=entry.mtime)
        except OSError as error:
            raise trouble(error, work.folder / entry.path, "written") from error
        work.files += 1


def _is_copied(entry: Entry, work: _Work) -> bool:
    return entry.type is EntryType.FILE and entry.offset is None and entry.cluster in work.whole


def _is_foreign(entry: Entry, work: _Work) -> bool:
    """A device or the like, or a file whose content the archive only mentions."""
    if entry.type is EntryType.FILE:
        return entry.offset is None and not _is_copied(entry, work)
    return entry.type not in (EntryType.FILE, EntryType.DIRECTORY, EntryType.LINK)
