"""Families: the packs that hold the same things in several languages, and the paths they have in common.

A logical path is a stored path in which each part that names the pack's language (its tag, its language
alone, or its English name; in any case, ``_`` like ``-``) is replaced by ``{language}``. A family is the
packs whose ids agree without such a part; the project file may say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from studio.languages.equivalence import equivalent
from studio.languages.names import display
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.contents import Contents, PackedFile
from studio.project.memory import Memory
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile

LANGUAGE = "{language}"
"""What stands in a logical path, and in the name of a family that has no other, for the language."""


@dataclass(frozen=True, slots=True)
class Member:
    """A pack of a family and what it ships; ``paths`` are logical. ``tag`` is ``None`` for everybody's."""

    pack: Pack
    files: tuple[PackedFile, ...]
    tag: LanguageTag | None
    paths: frozenset[str]


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
        return tuple(one for one in self.members if one.tag is None)

    @property
    def tags(self) -> tuple[LanguageTag, ...]:
        """Its languages, each once, in project order."""
        return tuple(dict.fromkeys(one.tag for one in self.members if one.tag is not None))

    @property
    def paths(self) -> frozenset[str]:
        """The logical paths that any member has."""
        return frozenset[str]().union(*(one.paths for one in self.members))


def families(
    contents: Sequence[Contents], project: ProjectFile | None, memory: Memory | None = None
) -> tuple[Family, ...]:
    """The families that the packs of ``contents`` make, one without a language among them.

    What follows from the same packs as before is taken from ``memory``, object for object.
    """
    memory = memory or Memory()
    overrides = {name: entry.name for entry in (project.families if project else ()) for name in entry.packs}
    groups: dict[str, list[Contents]] = {}
    names: dict[str, str] = {}
    for one in contents:
        stem = overrides.get(one.pack.name)
        if stem is None:
            stem = memory.recall(("stem", one.pack.path), stem_of, one.pack)
        names.setdefault(stem.casefold(), stem)
        groups.setdefault(stem.casefold(), []).append(one)
    found: list[Family] = []
    for key, group in groups.items():
        members = [memory.recall(("member", one.pack.path), _member, one.pack, one.files) for one in group]
        settings = None if project is None else (project.primary_language, project.required_languages)
        work = _Maker(names[key], settings)
        found.append(memory.recall(("family", key), work, *members, *(settings or ())))
    return tuple(found)


def stem_of(pack: Pack) -> str:
    """The id of ``pack`` without its language: what the ids of its family have in common."""
    pack_id = pack.name
    tag = language_of(pack)
    if tag is None:
        return pack_id
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
        everybody = next((one for one in members if one.tag is None), None)
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


def _member(pack: Pack, files: tuple[PackedFile, ...]) -> Member:
    tag = language_of(pack)
    return Member(pack, files, tag, frozenset(_logical(files, tag)))


def _logical(files: Sequence[PackedFile], tag: LanguageTag | None) -> Sequence[str]:
    return logical_paths([file.path for file in files], tag)
