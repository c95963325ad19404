"""What an archive holds at a glance: nothing of it is decoded but the headers and the manifest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from studio.archive.entries import Entry, EntryType
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.opening import AppleArchive, Archive, ZipArchive
from studio.archive.paths import CONTENTS, MANIFEST
from studio.build.makers import doubts_about, is_ours
from studio.build.opened import opened
from studio.errors import Finding, StudioError
from studio.files import facts_of
from studio.progress import CancelToken, Progress, Report
from studio.values import dataclass
from studio.words import words

Found = TypeVar("Found")

_OF_PACKS = frozenset({MANIFEST, CONTENTS.rstrip("/")})
"""What lies at the top of an asset pack."""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry, ``path`` being what an app asks for. ``packed``: bytes it takes in the file, where known."""

    path: str
    entry: Entry
    packed: int | None = None


@dataclass(frozen=True, slots=True)
class Glance:
    """The archive at ``path``, ``size`` bytes large and last ``changed`` then (nanoseconds).

    ``items`` are its files, folders and links without the manifest and the folder of an asset pack's
    contents. ``ours``: it looks like one that this program made; ``None``: that cannot be told. ``findings``:
    why an app may not get what is in it. ``fault``: the clause that says where it breaks off; what could be
    read before that is there all the same. ``files`` of ``unpacked`` bytes are among the items.
    """

    path: Path
    format: str
    compression: str
    blocks: int | None
    size: int
    changed: int
    items: tuple[Item, ...]
    manifest: bytes | None = None
    ours: bool | None = None
    findings: tuple[Finding, ...] = ()
    fault: str = ""
    files: int = 0
    unpacked: int = 0


def glance(path: Path, cancel: CancelToken, report: Report) -> Glance:
    """Look into ``path``. Raises ``StudioError`` where nothing of it can be read, and ``Cancelled``."""
    facts = facts_of(path)
    with opened(path, torn=True) as archive:
        entries, fault = _entries(archive, cancel, report)
        manifest = _tried(lambda: _manifest(archive, entries), None)
        whole = not fault
        ours = _tried(lambda: _is_ours(archive), None) if whole and manifest is not None else None
        none: list[Finding] = []
        doubts = _tried(lambda: list(doubts_about(path, archive)), none) if whole else none
        items = tuple(_items(archive, entries, is_pack=manifest is not None or bool(fault)))
        sizes = [one.entry.size for one in items if one.entry.type is EntryType.FILE]
        return Glance(
            path,
            archive.format,
            archive.compression,
            archive.blocks,
            archive.bytes,
            0 if facts is None else facts.st_mtime_ns,
            items,
            manifest,
            ours,
            tuple(doubts),
            fault,
            len(sizes),
            sum(sizes),
        )


def is_old(found: Glance) -> bool:
    """Whether another file lies there by now, or none."""
    facts = facts_of(found.path)
    return facts is None or (facts.st_mtime_ns, facts.st_size) != (found.changed, found.size)


def require_same(found: Glance) -> None:
    """Raise ``StudioError`` where another file lies there by now: its entries are elsewhere."""
    if is_old(found):
        raise StudioError(
            words("{archive} has changed since it was opened.", archive=found.path.name),
            words("Read it again."),
            path=found.path,
        )


def _entries(archive: Archive, cancel: CancelToken, report: Report) -> tuple[list[Entry], str]:
    """The entries as far as they can be read, and the clause that says why they end there."""
    if not isinstance(archive, AppleArchive):
        return list(archive.entries()), ""
    found: list[Entry] = []
    tear = "" if archive.tear is None else archive.tear.sentence
    try:
        for entry in archive.walk():
            cancel.check()
            found.append(entry)
            report(Progress(entry.path, entry.at or 0, archive.unpacked_bytes))
    except (CorruptArchive, UnsupportedArchive) as fault:
        return found, tear or fault.sentence
    return found, tear


def _manifest(archive: Archive, entries: list[Entry]) -> bytes | None:
    return archive.manifest_of(entries) if isinstance(archive, AppleArchive) else archive.manifest()


def _is_ours(archive: Archive) -> bool:
    return archive.index() is not None if isinstance(archive, ZipArchive) else is_ours(archive)


def _tried(find: Callable[[], Found], otherwise: Found) -> Found:
    """What ``find`` gives; ``otherwise`` where the archive is damaged there."""
    try:
        return find()
    except (CorruptArchive, UnsupportedArchive):
        return otherwise


def _items(archive: Archive, entries: list[Entry], *, is_pack: bool) -> Iterator[Item]:
    spans = archive.spans() if isinstance(archive, ZipArchive) else {}
    # Where it breaks off, the manifest may be what is missing.
    inside = is_pack and archive.format == "aar" and any(entry.path in _OF_PACKS for entry in entries)
    for entry in entries:
        path = entry.path
        if inside:
            if path in _OF_PACKS:
                continue
            path = path.removeprefix(CONTENTS)
        if path and entry.type is not EntryType.METADATA:
            yield Item(path, entry, spans.get(entry.path))
