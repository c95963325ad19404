"""Two packs held against each other: what a person who has the old one gets with the new one."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path

from studio.build.bench import Bench
from studio.build.opened import opened
from studio.build.verify import Decoded, decode, stored_paths
from studio.errors import StudioError


@dataclass(frozen=True, slots=True)
class Sized:
    """A stored path and its bytes."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Changed:
    """A stored path whose bytes differ, with its size before and after."""

    path: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Renamed:
    """The same bytes under another stored path."""

    before: str
    after: str
    size: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Old against new. ``before`` and ``after`` are bytes of the two archives.

    ``download_aar`` is what a device fetches of the new pack when it is an ``.aar`` (whole, or nothing where
    nothing changed); ``download_zip`` what a client of the open pack fetches; each ``None`` where the new
    pack is of the other format.
    """

    added: tuple[Sized, ...]
    removed: tuple[Sized, ...]
    changed: tuple[Changed, ...]
    renamed: tuple[Renamed, ...]
    before: int
    after: int
    download_aar: int | None
    download_zip: int | None


@dataclass(frozen=True, slots=True)
class _Side:
    """One archive, decoded. ``packed`` is how many bytes each file takes in a zip."""

    format: str
    bytes: int
    decoded: Decoded
    packed: dict[str, int]
    tail: int


def compare(old: Path, new: Path, bench: Bench) -> Comparison:
    """Decode both archives and compare file by file. Raises ``StudioError``."""
    first, second = _side(old, bench), _side(new, bench)
    before, after = first.decoded.digests, second.decoded.digests
    gone = {path: before[path] for path in sorted(before.keys() - after.keys())}
    fresh = {path: after[path] for path in sorted(after.keys() - before.keys())}
    renamed = tuple(_renames(gone, fresh))
    changed = tuple(
        Changed(path, before[path][0], after[path][0])
        for path in sorted(before.keys() & after.keys())
        if before[path] != after[path]
    )
    same = before == after and first.decoded.manifest == second.decoded.manifest
    moved = {rename.after for rename in renamed}
    left = {rename.before for rename in renamed}
    fetched = [change.path for change in changed] + [path for path in fresh if path not in moved]
    aar = (0 if same else second.bytes) if second.format == "aar" else None
    zipped = sum(second.packed[path] for path in fetched) + second.tail
    return Comparison(
        tuple(Sized(path, size) for path, (size, _) in fresh.items() if path not in moved),
        tuple(Sized(path, size) for path, (size, _) in gone.items() if path not in left),
        changed,
        renamed,
        first.bytes,
        second.bytes,
        aar,
        (0 if same else zipped) if second.format == "zip" else None,
    )


def _renames(gone: dict[str, tuple[int, str]], fresh: dict[str, tuple[int, str]]) -> list[Renamed]:
    """Pairs of a path that went and a path that came with the same bytes. Empty files are never paired."""
    waiting: dict[tuple[int, str], deque[str]] = {}
    for path, content in gone.items():
        if content[0]:
            waiting.setdefault(content, deque()).append(path)
    found: list[Renamed] = []
    for path, content in fresh.items():
        if names := waiting.get(content):
            found.append(Renamed(names.popleft(), path, content[0]))
    return found


def _side(path: Path, bench: Bench) -> _Side:
    with opened(path) as archive:
        decoded = decode(archive, bench)
        if decoded.differences:
            raise StudioError(
                f"{path.name} is damaged: {decoded.differences[0].detail}.",
                "Copy or build it again, then compare.",
                path=path,
            )
        stored = stored_paths(archive)
        packed = {stored[entry.path]: entry.packed or entry.size for entry in archive.entries()}
        tail = archive.bytes - sum(packed.values()) if archive.format == "zip" else 0
        return _Side(archive.format, archive.bytes, decoded, packed, tail)
