"""Packs held against each other: what a person who has the old one gets with the new one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from studio.build.bench import Bench
from studio.build.compared import Packed, Side, nothing_of, of_archive
from studio.manifest.jsonc import Json
from studio.values import dataclass


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
class ValueChange:
    """A value of the manifest, by its outermost key; ``None`` where the key is not there."""

    field: str
    before: Json
    after: Json


@dataclass(frozen=True, slots=True)
class Comparison:
    """Old against new. ``before`` and ``after`` are bytes of the packs, or of the sources of one not built.

    ``download_aar`` is what a device fetches of the new pack when it is an ``.aar`` (whole, or nothing where
    nothing changed); ``download_zip`` what a client of the open pack fetches; each ``None`` where the new
    pack is not of that format, or how it is laid out is not known. ``manifest``: what its values say else.
    """

    added: tuple[Sized, ...]
    removed: tuple[Sized, ...]
    changed: tuple[Changed, ...]
    renamed: tuple[Renamed, ...]
    before: int
    after: int
    download_aar: int | None
    download_zip: int | None
    manifest: tuple[ValueChange, ...] = ()

    @property
    def differences(self) -> int:
        """How many files and values differ."""
        files = (self.added, self.removed, self.changed, self.renamed)
        return sum(len(one) for one in files) + len(self.manifest)


class Presence(StrEnum):
    """On which sides a pack is."""

    BOTH = "both"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class PackComparison:
    """One of several packs held against its older self, if there is one."""

    pack_id: str
    presence: Presence
    comparison: Comparison


def compare(old: Path, new: Path, bench: Bench) -> Comparison:
    """Decode both archives and compare file by file. Raises ``StudioError``."""
    return compare_sides(of_archive(old, bench), of_archive(new, bench), bench)


def compare_packs(old: Sequence[Side], new: Sequence[Side], bench: Bench) -> tuple[PackComparison, ...]:
    """Each pack with its older self by id, in the order of ``new``, then those that are gone.

    Raises ``StudioError`` where a file cannot be read.
    """
    before = {side.pack_id or "": side for side in old}
    after = {side.pack_id or "": side for side in new}
    found: list[PackComparison] = []
    for pack_id, side in after.items():
        known = before.get(pack_id)
        presence = Presence.ADDED if known is None else Presence.BOTH
        found.append(PackComparison(pack_id, presence, compare_sides(known or nothing_of(side), side, bench)))
    for pack_id, side in before.items():
        if pack_id not in after:
            comparison = compare_sides(side, nothing_of(side), bench)
            found.append(PackComparison(pack_id, Presence.REMOVED, comparison))
    return tuple(found)


def compare_sides(old: Side, new: Side, bench: Bench) -> Comparison:
    """Hold ``new`` against ``old``: sizes decide, and where they are equal the bytes.

    Raises ``StudioError`` where a file cannot be read.
    """
    gone = {path: old.sizes[path] for path in sorted(old.sizes.keys() - new.sizes.keys())}
    fresh = {path: new.sizes[path] for path in sorted(new.sizes.keys() - old.sizes.keys())}
    both = sorted(old.sizes.keys() & new.sizes.keys())
    doubtful = [path for path in both if _is_doubtful(path, old, new)]
    alike = (set(gone.values()) & set(fresh.values())) - {0}
    leaving = [path for path, size in gone.items() if size in alike]
    coming = [path for path, size in fresh.items() if size in alike]
    before = old.digests([*doubtful, *leaving], bench)
    after = new.digests([*doubtful, *coming], bench)
    other = {path for path in doubtful if before[path] != after[path]}
    changed = tuple(
        Changed(path, old.sizes[path], new.sizes[path])
        for path in both
        if path in other or old.sizes[path] != new.sizes[path]
    )
    renamed = tuple(_renames({path: before[path] for path in leaving}, coming, after, fresh))
    moved = {rename.after for rename in renamed}
    left = {rename.before for rename in renamed}
    values = tuple(_values(old, new))
    same = not (gone or fresh or changed or values) and _same_manifest(old, new)
    fetched = [change.path for change in changed] + [path for path in fresh if path not in moved]
    return Comparison(
        tuple(Sized(path, size) for path, size in fresh.items() if path not in moved),
        tuple(Sized(path, size) for path, size in gone.items() if path not in left),
        changed,
        renamed,
        old.size,
        new.size,
        _whole(_of_format(new, "aar"), same=same),
        _parts(_of_format(new, "zip"), fetched, same=same),
        values,
    )


def in_all(packs: Iterable[PackComparison]) -> Comparison:
    """``packs`` as one: each path and field begins with the id of its pack."""
    parts = [(f"{one.pack_id}/", one.comparison) for one in packs]
    return Comparison(
        tuple(Sized(pack + one.path, one.size) for pack, found in parts for one in found.added),
        tuple(Sized(pack + one.path, one.size) for pack, found in parts for one in found.removed),
        tuple(
            Changed(pack + one.path, one.before, one.after) for pack, found in parts for one in found.changed
        ),
        tuple(
            Renamed(pack + one.before, pack + one.after, one.size)
            for pack, found in parts
            for one in found.renamed
        ),
        sum(found.before for _, found in parts),
        sum(found.after for _, found in parts),
        _sum(found.download_aar for _, found in parts),
        _sum(found.download_zip for _, found in parts),
        tuple(
            ValueChange(pack + one.field, one.before, one.after)
            for pack, found in parts
            for one in found.manifest
        ),
    )


def _is_doubtful(path: str, old: Side, new: Side) -> bool:
    """Whether only the bytes tell if the file is the same."""
    if old.sizes[path] != new.sizes[path]:
        return False
    origin = old.origins.get(path)
    return origin is None or origin != new.origins.get(path)


def _renames(
    leaving: Mapping[str, str], coming: Iterable[str], after: Mapping[str, str], sizes: Mapping[str, int]
) -> Iterator[Renamed]:
    """Pairs of a path that went and a path that came with the same bytes. Empty files are never paired."""
    waiting: dict[str, deque[str]] = {}
    for path, digest in leaving.items():
        waiting.setdefault(digest, deque()).append(path)
    for path in coming:
        if names := waiting.get(after[path]):
            yield Renamed(names.popleft(), path, sizes[path])


def _values(old: Side, new: Side) -> Iterator[ValueChange]:
    """What the two manifests say differently, as far as both are known."""
    if old.values is None or new.values is None:
        return
    known = [fields for fields in (old.fields, new.fields) if fields is not None]
    for key in dict.fromkeys((*old.values, *new.values)):
        before, after = old.values.get(key), new.values.get(key)
        if any(key not in fields for fields in known):
            continue
        if key == "toolsVersion" and (before is None or after is None):
            continue  # Apple's packager writes it by itself; a source manifest has none.
        if _in_any_order(key, before) != _in_any_order(key, after):
            yield ValueChange(key, before, after)


def _in_any_order(key: str, value: Json) -> Json:
    """``value``; platforms mean the same in any order."""
    if key == "platforms" and isinstance(value, Sequence):
        return sorted(value, key=repr)
    return value


def _same_manifest(old: Side, new: Side) -> bool:
    """Whether nobody can tell the manifests apart, by their text or by what was recorded of the packs."""
    if old.manifest is not None and new.manifest is not None:
        return old.manifest == new.manifest
    digests = [{one.format: one.sha256 for one in side.packed if one.sha256} for side in (old, new)]
    return all(digests[1].get(form) == digest for form, digest in digests[0].items() if form in digests[1])


def _of_format(side: Side, form: str) -> Packed | None:
    return next((one for one in side.packed if one.format == form), None)


def _whole(packed: Packed | None, *, same: bool) -> int | None:
    if packed is None:
        return None
    return 0 if same else packed.bytes


def _parts(packed: Packed | None, fetched: Iterable[str], *, same: bool) -> int | None:
    if packed is None or packed.entries is None:
        return None
    return 0 if same else sum(packed.entries[path] for path in fetched) + packed.tail


def _sum(amounts: Iterable[int | None]) -> int | None:
    """The sum of what is known; ``None`` where nothing is."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None
