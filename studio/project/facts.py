"""What was read from source files: what they are, whatever their names say, and their digests."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from studio.project.assets import Asset
from studio.project.contents import Contents
from studio.project.memory import Memory
from studio.project.repeats import Repeats, repeats
from studio.values import dataclass

Key: TypeAlias = tuple[Path, str]
"""A base, and a path below it as the disk spells it."""

Source: TypeAlias = tuple[Path, Asset]
"""A base, and a file below it."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of one file's bytes, and the size (bytes) and time of change (ns) it is true for.

    ``kind`` names the content, whatever the name says (``workspace.sniffing``); ``None``: no known kind.
    ``digest`` is BLAKE3 in hexadecimal; ``None``: nobody needed it yet. ``trouble``: why it cannot be read.
    ``sample`` is a digest of the file's size, beginning and end: files in which it differs are different.
    """

    size: int
    changed: int
    kind: str | None = None
    digest: str | None = None
    trouble: str | None = None
    sample: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts by base, and below it by path as the disk spells it: ``NO_FACTS.adding(...)`` makes them.

    Facts about a file as it was before count for nothing.
    """

    known: Mapping[Path, Mapping[str, FileFacts]] = field(default_factory=dict[Path, Mapping[str, FileFacts]])

    def of(self, base: Path, asset: Asset) -> FileFacts | None:
        """What is known of ``asset`` below ``base`` as it is now; ``None``: it was not read yet."""
        found = self.below(base).get(asset.disk_path)
        if found is None or found.size != asset.size or found.changed != asset.changed:
            return None
        return found

    def below(self, base: Path) -> Mapping[str, FileFacts]:
        """What was ever found out about files below ``base``, also about those that have changed since."""
        return self.known.get(base, _NOTHING)

    def adding(self, found: Iterable[tuple[Key, FileFacts]]) -> Facts:
        """These facts and those ``found`` later, which outweigh them."""
        new: dict[Path, dict[str, FileFacts]] = {}
        for (base, path), facts in found:
            below = new.get(base)
            if below is None:
                below = new[base] = {**self.below(base)}
            below[path] = facts
        return Facts({**self.known, **new})


_NOTHING: Mapping[str, FileFacts] = {}

NO_FACTS = Facts()


def same_bytes(one: FileFacts | None, other: FileFacts | None) -> bool | None:
    """Whether two files hold the same bytes; ``None``: it is not known yet, or one cannot be read."""
    if one is None or other is None:
        return None
    if one.size != other.size:
        return False
    if one.digest is not None and other.digest is not None:
        return one.digest == other.digest
    if one.sample is not None and other.sample is not None and one.sample != other.sample:
        return False
    return None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Files that rules still want to know of: whose ``heads`` nobody looked at, and whose ``digests``."""

    heads: tuple[Source, ...] = ()
    digests: tuple[Source, ...] = ()

    def __len__(self) -> int:
        return len(self.heads) + len(self.digests)


NOTHING_WANTED = Wanted()


def wanted(contents: Sequence[Contents], facts: Facts, memory: Memory | None = None) -> Wanted:
    """What ``facts`` lack of the files that ship. Each file is named once.

    Every head is wanted, and the digest only where another file has as many bytes, the same beginning and
    the same end. Empty files, and files that this user may not read, are known without looking.
    Of packs that are as before nothing is asked again of ``memory``.
    """
    memory = memory or Memory()
    gaps = {
        one.pack.path: memory.keep(("gaps", one.pack.path), partial(_gaps, one, facts), one.files, facts)
        for one in contents
    }
    before = memory.last("wanted", _Known)
    return memory.keep("wanted", partial(_together, gaps, before), *gaps.values()).wanted


@dataclass(frozen=True, slots=True)
class _Gaps:
    """What is not known of one pack's files.

    ``unread`` has, by their identity, those that nobody looked at: an asset is one object for all packs that
    count from its base. ``alike`` has by sample those that were looked at, large ones only, and ``more``
    those whose sample an earlier one has. ``done`` are the identities of those that have a digest.
    """

    unread: Mapping[int, Source]
    alike: Mapping[Hashable, Source]
    more: Mapping[Hashable, Sequence[Source]]
    done: frozenset[int]


def _gaps(contents: Contents, facts: Facts) -> _Gaps:
    base = contents.pack.base
    known = facts.below(base)
    unread: dict[int, Source] = {}
    alike: dict[Hashable, Source] = {}
    more: dict[Hashable, list[Source]] = {}
    done: list[int] = []
    for file in contents.files:
        asset = file.asset
        found = known.get(asset.disk_path)
        if found is None or found.changed != asset.changed or found.size != asset.size:
            if asset.size and asset.readable:
                unread[id(asset)] = (base, asset)
        elif found.sample is not None:
            source = (base, asset)
            if alike.setdefault(found.sample, source) is not source:
                more.setdefault(found.sample, []).append(source)
            if found.digest is not None:
                done.append(id(asset))
    return _Gaps(unread, alike, more, frozenset(done))


@dataclass(frozen=True, slots=True)
class _Known:
    """What is wanted; and what several packs have in common, for the next time."""

    wanted: Wanted
    unread: Repeats
    alike: Repeats


def _together(gaps: Mapping[Path, _Gaps], before: _Known | None) -> _Known:
    unread = repeats({path: one.unread for path, one in gaps.items()}, before.unread if before else None)
    alike = repeats({path: one.alike for path, one in gaps.items()}, before.alike if before else None)
    heads: Iterable[Source] = chain.from_iterable(one.unread.values() for one in gaps.values())
    if unread.keys:
        heads = {id(source[1]): source for source in heads}.values()
    shared = alike.keys.union(*(one.more for one in gaps.values()))
    digests = tuple(_without_digest(gaps.values(), shared)) if shared else ()
    return _Known(Wanted(tuple(heads), digests), unread, alike)


def _without_digest(gaps: Collection[_Gaps], shared: frozenset[Hashable]) -> Iterator[Source]:
    """The files without a digest that have one of the samples in ``shared`` with another file."""
    samples: dict[Hashable, dict[int, Source]] = {}
    for one in gaps:
        for sample in shared & one.alike.keys():
            here = (one.alike[sample], *one.more.get(sample, ()))
            samples.setdefault(sample, {}).update((id(source[1]), source) for source in here)
    done = frozenset[int]().union(*(one.done for one in gaps))
    for files in samples.values():
        if len(files) > 1:
            yield from (source for number, source in files.items() if number not in done)
