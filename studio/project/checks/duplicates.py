"""Checks of bytes that ship several times under different paths: in one pack or in several."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from studio.errors import Argument, Finding
from studio.project.amounts import size
from studio.project.assets import Asset
from studio.project.contents import Contents, PackedFile
from studio.project.facts import Facts, FileFacts
from studio.project.families import Naming, language_of, logical_paths, stem_of
from studio.project.memory import Memory
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.project.repeats import Repeats, repeats
from studio.values import dataclass
from studio.words import counted

MOST = 300
"""Groups of equal files that are named one by one, the largest first; of the rest only what they cost."""
FEW, WORTH = 20, 64_000
"""So many are named however small they are, and of more only those that cost so many bytes: icons repeat."""

_Copy: TypeAlias = tuple[int, PackedFile]
"""The number of a pack, and a file in it."""


@dataclass(frozen=True, slots=True)
class _ByBytes:
    """The files of one pack by what they hold: by digest, or where nobody needed one, by the file on disk.

    Two files of which one has no digest are different, or nobody has looked into both yet.
    """

    first: Mapping[Hashable, PackedFile]
    more: Mapping[Hashable, Sequence[PackedFile]]


@dataclass(frozen=True, slots=True)
class _Group:
    """Files with the same bytes, in order of the project, and how many bytes too much they are."""

    copies: tuple[_Copy, ...]
    wasted: int


def check_duplicates(
    contents: Sequence[Contents], project: ProjectFile | None, facts: Facts, memory: Memory
) -> Iterator[Finding]:
    """What ships several times, as far as the files are known.

    Not meant are copies at one path, which other packs replace, and those of languages of one family.
    """
    known = {
        one.pack.path: memory.keep(
            ("same bytes", one.pack.path), partial(_by_bytes, one, facts), one.files, facts
        )
        for one in contents
    }
    found = memory.keep("repeated", partial(_found, known, memory.last("repeated", _Found)), *known.values())
    repeated = found.groups
    packs = [one.pack for one in contents]
    families = project.families if project is not None else ()
    told = partial(_told, repeated, packs, _Kin(packs, project))
    yield from memory.keep("duplicates", told, repeated, *packs, families)


def _by_bytes(contents: Contents, facts: Facts) -> _ByBytes:
    known = facts.below(contents.pack.base)
    first: dict[Hashable, PackedFile] = {}
    more: dict[Hashable, list[PackedFile]] = {}
    for file in contents.files:
        asset = file.asset
        if not asset.size:
            continue
        found = known.get(asset.disk_path)
        # An asset is one object for all packs that count from its base.
        key: Hashable = id(asset)
        if found is not None and found.digest is not None and _is_about(found, asset):
            key = found.digest
        other = first.setdefault(key, file)
        if other is not file:
            more.setdefault(key, []).append(file)
    return _ByBytes(first, more)


def _is_about(found: FileFacts, asset: Asset) -> bool:
    return found.changed == asset.changed and found.size == asset.size


@dataclass(frozen=True, slots=True)
class _Found:
    """The files that hold the same, group by group; and what packs have in common, for the next time."""

    groups: tuple[tuple[_Copy, ...], ...]
    between: Repeats


def _found(known: Mapping[Path, _ByBytes], before: _Found | None) -> _Found:
    between = repeats({path: one.first for path, one in known.items()}, before.between if before else None)
    keys = between.keys.union(*(one.more for one in known.values()))
    groups: dict[Hashable, list[_Copy]] = {key: [] for key in keys}
    for number, one in enumerate(known.values() if keys else ()):
        for key in keys & one.first.keys():
            groups[key] += ((number, file) for file in (one.first[key], *one.more.get(key, ())))
    return _Found(tuple(tuple(copies) for copies in groups.values()), between)


class _Kin:
    """Tells copies apart that are not meant, asked only about packs that have copies."""

    def __init__(self, packs: Sequence[Pack], project: ProjectFile | None) -> None:
        self._packs = packs
        self._naming = Naming.of(project)
        self._names: dict[int, str] = {}

    def apart(self, copies: Iterable[_Copy]) -> tuple[_Copy, ...]:
        """One of all ``copies`` at the same path, and of those that languages of a family have."""
        paths: dict[str, _Copy] = {}
        for copy in copies:
            paths.setdefault(copy[1].path, copy)
        if len(paths) < 2:
            return tuple(paths.values())
        logical: dict[tuple[str, str], _Copy] = {}
        for number, file in paths.values():
            tag = language_of(self._packs[number])
            path = logical_paths([file.path], tag)[0]
            # Without a part that names its language a file has no like in the other languages.
            family = self._family(number) if path != file.path else ""
            logical.setdefault((family, path), (number, file))
        return tuple(logical.values())

    def _family(self, number: int) -> str:
        name = self._names.get(number)
        if name is None:
            pack = self._packs[number]
            name = self._naming.listed.get(pack.name) or self._naming.by_stem(stem_of(pack))
            name = self._names[number] = name.casefold()
        return name


def _told(repeated: Iterable[Sequence[_Copy]], packs: Sequence[Pack], kin: _Kin) -> tuple[Finding, ...]:
    groups = [_group(kin.apart(copies)) for copies in repeated]
    groups = sorted((group for group in groups if group.wasted), key=_rank)
    named = sum(1 for place, group in enumerate(groups[:MOST]) if place < FEW or group.wasted >= WORTH)
    findings = [_finding(group, packs) for group in groups[:named]]
    if len(groups) > named:
        rest = sum(group.wasted for group in groups[named:])
        number, file = groups[named].copies[0]
        place = replace(packs[number].place("fileSelectors", file.selectors[0]), pack=None, line=None)
        arguments: dict[str, Argument] = {
            "groups": counted("1 more group", "{count} more groups", len(groups) - named),
            "size": size(rest),
        }
        findings.append(Finding("PS-CONTENT-DUPLICATE-MORE", replace(place, column=None), arguments))
    return tuple(findings)


def _group(copies: tuple[_Copy, ...]) -> _Group:
    ordered = tuple(sorted(copies, key=lambda copy: (copy[0], copy[1].path)))
    return _Group(ordered, sum(file.asset.size for _, file in ordered[1:]))


def _rank(group: _Group) -> tuple[int, int, str]:
    number, file = group.copies[0]
    return -group.wasted, number, file.path


def _finding(group: _Group, packs: Sequence[Pack]) -> Finding:
    (number, file), (second, other), *rest = group.copies
    pack = packs[number]
    alone = all(one == number for one, _ in group.copies)
    if not alone and second == number:
        # The sentence names two packs, so the example comes from another one.
        second, other = next(copy for copy in group.copies if copy[0] != number)
    finding = pack.finding(
        "PS-CONTENT-TWICE" if alone else "PS-CONTENT-DUPLICATE",
        "fileSelectors",
        file.selectors[0],
        path=file.asset.path,
        file=file.path,
        other=other.path,
        more=_more(len(rest)),
        size=size(group.wasted),
        bytes=group.wasted,
    )
    if alone:
        return finding
    # It is about several packs, so it stands with what is about none of them alone, the largest first.
    place = replace(finding.place, pack=None, line=None, column=None)
    arguments = {**finding.arguments, "first": pack.name, "second": packs[second].name}
    return replace(finding, place=place, arguments=arguments)


def _more(count: int) -> str:
    if not count:
        return ""
    return counted(" and another copy", " and {count} more copies", count)
