"""Families: the packs that hold the same things in several languages, and the paths they have in common.

A logical path is a stored path in which each part that names the pack's language (its tag, its language
alone, or its English name; in any case, ``_`` like ``-``) is replaced by ``{language}``. A family is the
packs whose ids agree without such a part; the project file may say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Self

from studio.languages.equivalence import equivalent
from studio.languages.naming import display
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.contents import Contents, PackedFile
from studio.project.memory import Memory
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.values import dataclass

LANGUAGE = "{language}"
"""What stands in a logical path, and in the name of a family that has no other, for the language."""


@dataclass(frozen=True, slots=True)
class Member:
    """A pack of a family and what it ships; ``paths`` are logical.

    ``tag`` is ``None`` for everybody's, and where the language is none that can be understood.
    """

    pack: Pack
    files: tuple[PackedFile, ...]
    tag: LanguageTag | None
    paths: frozenset[str]

    @property
    def is_for_everybody(self) -> bool:
        """Whether its manifest names no language: what it names in vain leads nobody to the pack."""
        return self.pack.manifest.language is None


@dataclass(frozen=True, slots=True)
class Family:
    """Packs with the same things in several languages, in project order.

    ``base`` is the member for everybody, else the one in the primary language, else ``None``.
    ``required`` are the languages that the project asks for, in the usual spelling.
    """

    name: str
    members: tuple[Member, ...]
    base: Member | None
    required: tuple[LanguageTag, ...] = ()

    @property
    def localized(self) -> tuple[Member, ...]:
        """The members that have a language."""
        return tuple(one for one in self.members if one.tag is not None)

    @property
    def for_everybody(self) -> tuple[Member, ...]:
        """The members that everybody gets."""
        return tuple(one for one in self.members if one.is_for_everybody)

    @property
    def bases(self) -> tuple[Member, ...]:
        """The members that the others are compared with: the base, and those for the same people."""
        base = self.base
        if base is None:
            return ()
        if base.tag is None:
            return self.for_everybody
        return tuple(one for one in self.members if one.tag == base.tag)

    @property
    def tags(self) -> tuple[LanguageTag, ...]:
        """Its languages, each once, in project order."""
        return tuple(dict.fromkeys(one.tag for one in self.members if one.tag is not None))

    @property
    def paths(self) -> frozenset[str]:
        """The logical paths that any member has which somebody gets."""
        return frozenset[str]().union(*(one.paths for one in (*self.localized, *self.for_everybody)))


def families(
    contents: Sequence[Contents], project: ProjectFile | None, memory: Memory | None = None
) -> tuple[Family, ...]:
    """The families that the packs of ``contents`` make, one without a language among them.

    What follows from the same packs as before is taken from ``memory``, object for object.
    """
    memory = memory or Memory()
    groups: dict[str, list[Contents]] = {}
    packs = [one.pack for one in contents]
    names = family_names(packs, project)
    for one in contents:
        groups.setdefault(names[one.pack.path], []).append(one)
    found: list[Family] = []
    for name, group in groups.items():
        members = [memory.recall(("member", one.pack.path), _member, one.pack, one.files) for one in group]
        settings = None if project is None else (project.primary_language, project.required_languages)
        work = _Maker(name, settings)
        found.append(memory.recall(("family", name), work, *members, *(settings or ())))
    return tuple(found)


def family_names(packs: Iterable[Pack], project: ProjectFile | None) -> dict[Path, str]:
    """By manifest, the name of the family that each of ``packs`` is in.

    Names that differ only in case are one family, called as the project file spells it, or else as the
    first of ``packs`` does.
    """
    naming = Naming.of(project)
    spelled = {entry.name.casefold(): entry.name for entry in (project.families if project else ())}
    found: dict[Path, str] = {}
    for pack in packs:
        name = naming.listed.get(pack.name)
        if name is None:
            name = naming.by_stem(stem_of(pack))
        found[pack.path] = spelled.setdefault(name.casefold(), name)
    return found


@dataclass(frozen=True, slots=True)
class Naming:
    """What a project file says about families: the names by the id of a pack, and by what ids share."""

    listed: Mapping[str, str]
    stems: Mapping[str, str]

    @classmethod
    def of(cls, project: ProjectFile | None) -> Self:
        entries = project.families if project is not None else ()
        return cls(
            {pack: entry.name for entry in entries for pack in entry.packs},
            {stem.casefold(): entry.name for entry in entries for stem in entry.stems},
        )

    def by_stem(self, stem: str) -> str:
        """The family of packs whose ids have ``stem`` in common, and that are not listed by themselves."""
        return self.stems.get(stem.casefold(), stem)


def stem_of(pack: Pack) -> str:
    """The id of ``pack`` without its language: what the ids of its family have in common."""
    tag = language_of(pack)
    return pack.name if tag is None else _without(tag, pack.name)


@lru_cache(maxsize=4096)
def _without(tag: LanguageTag, pack_id: str) -> str:
    """``pack_id`` without the words that name ``tag``. Asked for each pack, over and over."""
    parts = re.split(r"([-_])", pack_id)
    words = [part.casefold() for part in parts[::2]]
    for wanted in sorted((form.split("-") for form in spellings(tag)), key=len, reverse=True):
        for at in range(len(words) - len(wanted), -1, -1):
            if words[at : at + len(wanted)] == wanted:
                left = [*parts[: 2 * at], *parts[2 * (at + len(wanted)) :]]
                return "".join(left).strip("-_") or LANGUAGE
    return pack_id


def logical_paths(paths: Sequence[str], tag: LanguageTag | None) -> Sequence[str]:
    """``paths`` as logical ones, in the same order, for a pack in the language ``tag``."""
    if tag is None or not paths:
        return paths
    # Line breaks are legal in a name, so a character that no stored path has stands between the paths.
    text = "/" + "\0/".join(paths) + "\0"
    lowered = text.lower().replace("_", "-")
    present = [one for one in spellings(tag) if f"/{one}/" in lowered or f"/{one}\0" in lowered]
    if not present:
        return paths
    choices = "|".join(re.escape(one).replace(r"\-", "[-_]") for one in present)
    text = re.sub(rf"/(?:{choices})(?=[/\0])", f"/{LANGUAGE}", text, flags=re.IGNORECASE)
    return text[1:-1].split("\0/")


@lru_cache(maxsize=1024)
def spellings(tag: LanguageTag) -> tuple[str, ...]:
    """How an id or a folder may name ``tag``: in small letters, with hyphens."""
    whole, alone = display(tag).english, display(LanguageTag(tag.language)).english
    named = (re.sub(r"[^\w]+", "-", name).replace("_", "-").strip("-") for name in (whole, alone))
    return tuple(dict.fromkeys(one.lower() for one in (str(tag), tag.language, whole, *named, alone) if one))


def language_of(pack: Pack) -> LanguageTag | None:
    """The language of ``pack``, also where it is written in a way that Apple refuses (``de_DE``)."""
    if pack.language is not None or pack.manifest.language is None:
        return pack.language
    try:
        return LanguageTag.parse(pack.manifest.language.replace("_", "-"))
    except InvalidTag:
        return None


def for_other_people(one: Pack, other: Pack) -> bool:
    """Whether the two are for different languages: no device resolves to both.

    An illegal language is a problem of its own; here the pack counts as one for whom it is meant for.
    """
    if one.manifest.language is None or other.manifest.language is None:
        return False
    mine, theirs = one.meant_language, other.meant_language
    return mine is None or theirs is None or not equivalent(mine, theirs)


@dataclass(frozen=True, slots=True)
class Copy:
    """``file`` of a pack and ``original`` of the family's base have one logical path, and one size."""

    path: str
    file: PackedFile
    original: PackedFile


def possible_copies(member: Member, base: Member) -> tuple[Copy, ...]:
    """The files of ``member`` that may be the same as those of ``base``: only their bytes can tell."""
    originals = dict(zip(_logical(base.files, base.tag), base.files, strict=True))
    found: list[Copy] = []
    for path, file in zip(_logical(member.files, member.tag), member.files, strict=True):
        original = originals.get(path)
        if original is not None and 0 < file.asset.size == original.asset.size:
            found.append(Copy(path, file, original))
    return tuple(found)


def copies_in(family: Family, memory: Memory) -> Iterable[tuple[Member, tuple[Copy, ...]]]:
    """For each localized member but the base, its possible copies of the base's files."""
    base = family.base
    if base is None:
        return
    for member in family.localized:
        if member is not base and member.tag != base.tag:
            key = ("copies", member.pack.path)
            yield member, memory.recall(key, possible_copies, member, base)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes a family of its members; what follows them are the settings, for the memory to compare."""

    name: str
    settings: tuple[str, Mapping[str, tuple[str, ...]]] | None

    def __call__(self, *grounds: object) -> Family:
        members = tuple(one for one in grounds if isinstance(one, Member))
        everybody = next((one for one in members if one.is_for_everybody), None)
        if self.settings is None:
            return Family(self.name, members, everybody)
        primary, required = self.settings
        base = everybody or _in_primary(members, LanguageTag.parse(primary))
        return Family(self.name, members, base, required_of(self.name, required))


def _in_primary(members: Sequence[Member], primary: LanguageTag) -> Member | None:
    """The member in the primary language, or else in a tag that means the same people."""
    spoken = [one for one in members if one.tag is not None and equivalent(one.tag, primary)]
    return next((one for one in spoken if one.tag == primary), spoken[0] if spoken else None)


def required_of(family: str, required: Mapping[str, Sequence[str]]) -> tuple[LanguageTag, ...]:
    """The languages that ``required`` asks of ``family``: its own entry, else the one for all (``*``)."""
    own = next((tags for name, tags in required.items() if name.casefold() == family.casefold()), None)
    return tuple(LanguageTag.parse(one) for one in (required.get("*", ()) if own is None else own))


def with_languages(found: Iterable[Family], project: ProjectFile | None) -> tuple[Family, ...]:
    """Those of ``found`` that have a language, or of which the project asks for one by their name."""
    required: Mapping[str, object] = {} if project is None else project.required_languages
    named = {name.casefold() for name in required if name != "*"}
    return tuple(one for one in found if one.localized or (one.required and one.name.casefold() in named))


def _member(pack: Pack, files: tuple[PackedFile, ...]) -> Member:
    tag = language_of(pack)
    return Member(pack, files, tag, frozenset(_logical(files, tag)))


def _logical(files: Sequence[PackedFile], tag: LanguageTag | None) -> Sequence[str]:
    return logical_paths([file.path for file in files], tag)
