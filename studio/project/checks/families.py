"""Checks of families: languages that are missing, paths that one language lacks, files nobody translated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from studio.errors import Finding
from studio.languages.equivalence import maximized
from studio.languages.naming import spoken_name
from studio.languages.tags import LanguageTag
from studio.project.contents import Contents
from studio.project.facts import Facts, same_bytes
from studio.project.families import Copy, Family, Member, copies_in, families, with_languages
from studio.project.memory import Memory
from studio.project.project_file import ProjectFile
from studio.values import dataclass
from studio.words import counted, words

_FEW = 3
"""From so many languages on it can be told what one of them lacks without a base."""


def check_families(
    contents: Sequence[Contents], project: ProjectFile | None, facts: Facts, memory: Memory
) -> Iterator[Finding]:
    """What is wrong with the families that the packs of ``contents`` make."""
    found = families(contents, project, memory)
    localized = [one for one in found if one.localized]
    for family in with_languages(found, project):
        key = ("family findings", family.name)
        yield from memory.recall(key, _alone, family)
    yield from _primary(localized, project)
    yield from _uneven(localized)
    for family in localized:
        yield from _copies(family, facts, memory)


@dataclass(frozen=True, slots=True)
class Lack:
    """What ``member`` lacks of what ``against`` has: logical paths in order, of ``count`` ones."""

    member: Member
    paths: tuple[str, ...]
    count: int
    against: str


def lacks(family: Family) -> Iterator[Lack]:
    """What localized members lack of the base's paths, or without such a base of what all others have.

    What everybody gets is lacking nowhere.
    """
    shared = frozenset[str]().union(*(one.paths for one in family.for_everybody))
    by_tag: dict[LanguageTag | None, frozenset[str]] = {}
    for one in family.localized:
        by_tag[one.tag] = by_tag.get(one.tag, frozenset()) | one.paths
    base = family.base if family.base is not None and family.base.tag is not None else None
    for tag, paths in by_tag.items():
        member = next(one for one in family.localized if one.tag == tag)
        if base is not None:
            wanted, against = by_tag[base.tag], base.pack.name
        elif len(by_tag) >= _FEW:
            others = [its for other, its in by_tag.items() if other != tag]
            wanted = others[0].intersection(*others[1:])
            against = words("every other language")
        else:
            continue
        missing = wanted - paths - shared
        if missing:
            yield Lack(member, tuple(sorted(missing)), len(wanted - shared), against)


def _alone(family: Family) -> tuple[Finding, ...]:
    """What is wrong with ``family`` by itself."""
    return (*_required(family), *_paths(family))


def _required(family: Family) -> Iterator[Finding]:
    first = (*family.localized, *family.members)[0]
    for tag in family.required:
        if tag not in family.tags:
            yield first.pack.finding(
                "PS-FAMILY-REQUIRED",
                "language",
                family=family.name,
                tag=str(tag),
                language=spoken_name(tag),
            )


def _paths(family: Family) -> Iterator[Finding]:
    for one in lacks(family):
        code = "PS-FAMILY-REQUIRED-PATHS" if one.member.tag in family.required else "PS-FAMILY-PATHS"
        tag = one.member.tag
        yield one.member.pack.finding(
            code,
            "fileSelectors",
            family=family.name,
            tag=str(tag),
            language=spoken_name(tag) if tag is not None else "",
            missing=words("{number}", number=len(one.paths)),
            count=words("{number}", number=one.count),
            against=one.against,
            example=one.paths[0],
        )


def _primary(localized: Sequence[Family], project: ProjectFile | None) -> Iterator[Finding]:
    if project is None:
        return
    primary = LanguageTag.parse(project.primary_language)
    for family in localized:
        if not family.for_everybody and not any(_serves(tag, primary) for tag in family.tags):
            yield family.localized[0].pack.finding(
                "PS-FAMILY-PRIMARY", "language", family=family.name, primary=project.primary_language
            )


def _serves(tag: LanguageTag, primary: LanguageTag) -> bool:
    """Whether people of the primary language surely find a pack in ``tag``.

    A tag of the same language in the same script: ``en-US`` where the app says ``en``.
    """
    full, wanted = maximized(tag), maximized(primary)
    return (full.language, full.script) == (wanted.language, wanted.script)


def _uneven(localized: Sequence[Family]) -> Iterator[Finding]:
    """Families that lack languages of others: who resolves to those gets no pack of them."""
    spelled: dict[LanguageTag, LanguageTag] = {}  # Of tags that mean the same people the first counts.
    having: dict[LanguageTag, dict[str, Family]] = {}
    tags: dict[str, set[LanguageTag]] = {}
    for family in localized:
        same = {spelled.setdefault(maximized(tag), tag) for tag in family.tags}
        tags[family.name] = same
        for tag in same:
            having.setdefault(tag, {})[family.name] = family
    for family in localized:
        if family.for_everybody:
            continue
        # What the project asks for is an error of its own.
        required = {spelled.get(maximized(tag), tag) for tag in family.required}
        missing = having.keys() - tags[family.name] - required
        if missing:
            first = min(missing, key=str)
            others = [one for one in having[first].values() if missing <= tags[one.name]]
            yield family.localized[0].pack.finding(
                "PS-FAMILY-UNEVEN",
                "language",
                family=family.name,
                languages=", ".join(sorted(str(tag) for tag in missing)),
                against=words("{family} has", family=others[0].name)
                if others
                else words("other families have"),
            )


def _copies(family: Family, facts: Facts, memory: Memory) -> Iterator[Finding]:
    base = family.base
    if base is None or not facts.known:
        return
    for member, copies in copies_in(family, memory):
        work = partial(_same, copies, member, base, facts)
        same = memory.keep(("copied", member.pack.path), work, copies, facts)
        if same:
            yield member.pack.finding(
                "PS-FAMILY-COPY",
                "fileSelectors",
                path=same[0],
                files=counted("1 file", "{count} files", len(same)),
                base=base.pack.name,
                example=same[0],
            )


def _same(copies: Sequence[Copy], member: Member, base: Member, facts: Facts) -> tuple[str, ...]:
    """The stored paths of those ``copies`` of which it is known that they are some."""
    here, there = member.pack.base, base.pack.base
    return tuple(
        one.file.path
        for one in copies
        if same_bytes(facts.of(here, one.file.asset), facts.of(there, one.original.asset))
    )
