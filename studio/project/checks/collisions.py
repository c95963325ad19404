"""Checks of paths that several packs store: on a device all packs share one root.

Source: asset pack facts, sections 5.2 and 5.3 (the same path for different languages is meant so; between
any other two packs it is undefined which one an app gets).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from studio.errors import Finding
from studio.project.assets import folded
from studio.project.contents import Contents, PackedFile
from studio.project.facts import Facts, same_bytes
from studio.project.families import for_other_people
from studio.project.memory import Memory
from studio.project.namespace import Meeting, Namespace, Pair, namespace_of
from studio.project.packs import Pack
from studio.words import words

MOST = 100
"""Paths of two packs that are named one by one; of the rest only the number."""


def check_collisions(contents: Sequence[Contents], facts: Facts, memory: Memory) -> Iterator[Finding]:
    """What two packs store at one path, and should not."""
    namespace = namespace_of(contents, memory.last("namespace", Namespace))
    memory.keep("namespace", lambda: namespace, namespace)
    by_manifest = {one.pack.path: one for one in contents}
    for pair, meeting in _once(namespace, by_manifest):
        first, second = by_manifest[pair[0]], by_manifest[pair[1]]
        work = partial(_about, first, second, meeting, facts)
        # The bytes of files matter to those that stand at one path only, and not to wanted ones.
        read = facts if meeting.files and not for_other_people(first.pack, second.pack) else None
        yield from memory.keep(
            ("collision", *pair), work, first.pack, first.files, second.pack, second.files, meeting, read
        )


def _once(namespace: Namespace, by_manifest: Mapping[Path, Contents]) -> Iterator[tuple[Pair, Meeting]]:
    """The meetings, without the paths of which the later pack has been told already with an earlier one.

    A path that a hundred packs have is a problem of ninety-nine, not of every two.
    """
    order = {manifest: number for number, manifest in enumerate(by_manifest)}
    told: dict[Path, frozenset[str]] = {}
    for pair in sorted(namespace.meetings, key=lambda pair: (order[pair[1]], order[pair[0]])):
        meeting = namespace.meetings[pair]
        before = told.get(pair[1], frozenset[str]())
        one, other = by_manifest[pair[0]].pack, by_manifest[pair[1]].pack
        if not for_other_people(one, other) and _share_a_platform(one, other):
            told[pair[1]] = before | meeting.files if before else meeting.files
        if before and not before.isdisjoint(meeting.files):
            meeting = Meeting(meeting.files - before, meeting.in_the_way)
        if meeting.files or meeting.in_the_way:
            yield pair, meeting


def _about(first: Contents, second: Contents, meeting: Meeting, facts: Facts) -> tuple[Finding, ...]:
    return (*_at_one_path(first, second, meeting, facts), *_in_the_way(first, second, meeting))


def _at_one_path(first: Contents, second: Contents, meeting: Meeting, facts: Facts) -> Iterator[Finding]:
    if not meeting.files:
        return
    one, other = first.pack, second.pack
    if for_other_people(one, other):
        yield from _spelled_apart(first, second, meeting)
        return
    pairs = _pairs(first, second, meeting)
    if not _share_a_platform(one, other):
        count, example = len(pairs), pairs[0][1].path
        yield other.finding("PS-COLLISION-PLATFORM", "platforms", first=one.name, count=count, file=example)
        return
    for mine, theirs in pairs[:MOST]:
        yield _clash(other, theirs, one, mine, same=_same_bytes(first, mine, second, theirs, facts))
    if len(pairs) > MOST:
        more = len(pairs) - MOST
        yield other.finding("PS-COLLISION-MORE", "fileSelectors", first=one.name, count=more)


def _clash(pack: Pack, file: PackedFile, first: Pack, other: PackedFile, *, same: bool | None) -> Finding:
    where: tuple[str, int] = ("fileSelectors", file.selectors[0])
    if pack.manifest.language is not None and first.manifest.language is not None:
        return pack.finding(
            "PS-COLLISION-LANGUAGE",
            *where,
            path=file.path,
            file=file.path,
            first=first.name,
            language=pack.manifest.language,
            other=first.manifest.language,
        )
    if file.path != other.path:
        return pack.finding(
            "PS-COLLISION-CASE", *where, path=file.path, file=file.path, first=first.name, other=other.path
        )
    if same:
        return pack.finding("PS-COLLISION-SAME", *where, path=file.path, file=file.path, first=first.name)
    known = (
        words("whether the two are equal is not known yet")
        if same is None
        else words("the two are different")
    )
    return pack.finding(
        "PS-COLLISION-PATH", *where, path=file.path, file=file.path, first=first.name, bytes=known
    )


def _spelled_apart(first: Contents, second: Contents, meeting: Meeting) -> Iterator[Finding]:
    """One path for several languages is meant so; in two spellings an app finds only one of them."""
    apart = [(mine, theirs) for mine, theirs in _pairs(first, second, meeting) if mine.path != theirs.path]
    for mine, theirs in apart[:MOST]:
        where: tuple[str, int] = ("fileSelectors", theirs.selectors[0])
        name = first.pack.name
        yield second.pack.finding(
            "PS-COLLISION-SPELLING", *where, path=theirs.path, file=theirs.path, first=name, other=mine.path
        )


def _in_the_way(first: Contents, second: Contents, meeting: Meeting) -> Iterator[Finding]:
    if not meeting.in_the_way or not _share_a_platform(first.pack, second.pack):
        return
    if for_other_people(first.pack, second.pack):
        return  # No device is meant to have both at once.
    for one, other in ((first, second), (second, first)):
        for file in [file for file in one.files if folded(file.path) in meeting.in_the_way][:MOST]:
            where: tuple[str, int] = ("fileSelectors", file.selectors[0])
            name = other.pack.name
            yield one.pack.finding("PS-COLLISION-FOLDER", *where, path=file.path, file=file.path, first=name)


def _share_a_platform(one: Pack, other: Pack) -> bool:
    """Whether a device could have both. An empty list may mean all platforms: nobody knows."""
    mine = {name.casefold() for name in one.manifest.platforms}
    theirs = {name.casefold() for name in other.manifest.platforms}
    return not mine or not theirs or not mine.isdisjoint(theirs)


def _pairs(first: Contents, second: Contents, meeting: Meeting) -> list[tuple[PackedFile, PackedFile]]:
    """The files that stand at one path, in order of the second pack's."""
    mine: dict[str, PackedFile] = {}
    for file in first.files:
        name = folded(file.path)
        if name in meeting.files:
            mine.setdefault(name, file)
    return [(mine[name], file) for file in second.files if (name := folded(file.path)) in meeting.files]


def _same_bytes(
    first: Contents, mine: PackedFile, second: Contents, theirs: PackedFile, facts: Facts
) -> bool | None:
    """Whether two files hold the same; ``None``: nobody has looked yet."""
    one, other = first.pack.base, second.pack.base
    if one == other and mine.asset.disk_path == theirs.asset.disk_path:
        return True
    if mine.asset.size != theirs.asset.size:
        return False
    if not mine.asset.size:
        return True
    return same_bytes(facts.of(one, mine.asset), facts.of(other, theirs.asset))
