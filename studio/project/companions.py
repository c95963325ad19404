"""Where else the paths of one pack are: its twins in other languages, and packs that store the same path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from studio.progress import CancelToken
from studio.project.assets import folded
from studio.project.contents import Contents, PackedFile
from studio.project.facts import Facts, same_bytes
from studio.project.families import family_names, for_other_people, language_of, logical_paths
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.values import dataclass

Numbers: TypeAlias = tuple[int, ...]
"""Places in the list of packs that a ``Companions`` has."""


@dataclass(frozen=True, slots=True)
class Company:
    """The companions of one file, as numbers of packs.

    ``twins`` have its logical path in another language, ``same`` of them with the very bytes, ``unread`` of
    them with bytes that nobody has compared yet; ``without`` have no such path. ``also`` store it under the
    same path, ``clashing`` of them for the same people.
    """

    twins: Numbers = ()
    without: Numbers = ()
    same: Numbers = ()
    unread: Numbers = ()
    also: Numbers = ()
    clashing: Numbers = ()

    @property
    def languages(self) -> int:
        """How many packs in other languages could have a twin."""
        return len(self.twins) + len(self.without)


ALONE = Company()


@dataclass(frozen=True, slots=True)
class Companions:
    """The companions of each file of ``contents``, by stored path; ``packs`` are what they number.

    ``has_languages``: there are packs that could have twins. ``has_others``: another pack has such a path.
    """

    contents: Contents
    packs: tuple[Pack, ...]
    by_path: Mapping[str, Company]
    has_languages: bool = False
    has_others: bool = False

    def of(self, path: str) -> Company:
        """The companions of the file stored as ``path``."""
        return self.by_path.get(path, ALONE)

    def named(self, numbers: Numbers) -> tuple[str, ...]:
        """The packs of these ``numbers``: by language where each is in another one, else by id."""
        packs = [self.packs[number] for number in numbers]
        tags = [pack.manifest.language or "" for pack in packs]
        clear = all(tags) and len(set(tags)) == len(tags)
        return tuple(tags) if clear else tuple(pack.name for pack in packs)


@dataclass(frozen=True, slots=True)
class CompanionQuestion:
    """Asks which companions the files of ``contents`` have in ``all_contents``, as far as ``facts`` know."""

    contents: Contents
    all_contents: tuple[Contents, ...]
    project: ProjectFile | None
    facts: Facts

    def __call__(self, cancel: CancelToken) -> Companions:
        packs = tuple(one.pack for one in self.all_contents)
        number = {pack.path: at for at, pack in enumerate(packs)}
        twins = _Twins.of(self, number)
        cancel.check()
        also = _also(self.contents, self.all_contents)
        known: dict[Company, Company] = {}
        found: dict[str, Company] = {}
        for file, logical in zip(self.contents.files, twins.logical, strict=True):
            company = twins.company(file, logical, also.get(folded(file.path), ()), packs)
            found[file.path] = known.setdefault(company, company)
            if not len(found) % 1000:
                cancel.check()
        return Companions(self.contents, packs, found, bool(twins.others), bool(also))


def twin_of(file: PackedFile, mine: Pack, other: Contents) -> PackedFile | None:
    """The file of ``other`` that has the logical path of ``file``, which is ``mine``'s."""
    wanted = logical_paths([file.path], language_of(mine))[0]
    stored = logical_paths([one.path for one in other.files], language_of(other.pack))
    return next((one for one, path in zip(other.files, stored, strict=True) if path == wanted), None)


@dataclass(frozen=True, slots=True)
class _Twins:
    """The family of one pack: the files of its members in other languages, by logical path."""

    contents: Contents
    facts: Facts
    logical: Sequence[str]
    others: Mapping[int, tuple[Contents, Mapping[str, PackedFile]]]

    @classmethod
    def of(cls, question: CompanionQuestion, number: Mapping[Path, int]) -> _Twins:
        contents = question.contents
        tag = language_of(contents.pack)
        logical = logical_paths([file.path for file in contents.files], tag)
        others: dict[int, tuple[Contents, Mapping[str, PackedFile]]] = {}
        for member in _in_other_languages(question):
            stored = logical_paths([file.path for file in member.files], language_of(member.pack))
            files = dict(zip(stored, member.files, strict=True))
            others[number[member.pack.path]] = (member, files)
        return cls(contents, question.facts, logical, others)

    def company(self, file: PackedFile, logical: str, also: Numbers, packs: Sequence[Pack]) -> Company:
        twins: list[int] = []
        without: list[int] = []
        same: list[int] = []
        unread: list[int] = []
        for number, (contents, files) in self.others.items():
            twin = files.get(logical)
            if twin is None:
                without.append(number)
                continue
            twins.append(number)
            equal = self._are_same(file, contents, twin)
            if equal:
                same.append(number)
            elif equal is None:
                unread.append(number)
        mine = self.contents.pack
        clashing = tuple(one for one in also if not for_other_people(mine, packs[one]))
        return Company(tuple(twins), tuple(without), tuple(same), tuple(unread), also, clashing)

    def _are_same(self, file: PackedFile, contents: Contents, twin: PackedFile) -> bool | None:
        if file.asset.size != twin.asset.size:
            return False
        mine, theirs = self.contents.pack.base, contents.pack.base
        if not file.asset.size or (mine == theirs and file.asset.disk_path == twin.asset.disk_path):
            return True
        return same_bytes(self.facts.of(mine, file.asset), self.facts.of(theirs, twin.asset))


def _in_other_languages(question: CompanionQuestion) -> Iterator[Contents]:
    """What the packs of the same family ship that are for other people."""
    names = family_names([one.pack for one in question.all_contents], question.project)
    mine = question.contents.pack
    tag = language_of(mine)
    for one in question.all_contents:
        same = names[one.pack.path] == names.get(mine.path)
        if same and one.pack.path != mine.path and language_of(one.pack) != tag:
            yield one


def _also(contents: Contents, all_contents: Sequence[Contents]) -> Mapping[str, Numbers]:
    """By path, upper and lower case being one, the other packs that store it."""
    found: dict[str, list[int]] = {}
    for number, other in enumerate(all_contents):
        if other.pack.path != contents.pack.path:
            for name in contents.names & other.names:
                found.setdefault(name, []).append(number)
    return {name: tuple(numbers) for name, numbers in found.items()}
