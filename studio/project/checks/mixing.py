"""Checks of the languages of all packs together: two spellings of one language, and more than is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from studio.errors import Finding
from studio.languages.equivalence import same_people, shorter
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile


def check_mixing(packs: Sequence[Pack], project: ProjectFile | None) -> Iterator[Finding]:
    """What is wrong, or not needed, in how the languages of ``packs`` are spelled beside each other."""
    tagged = [(pack, tag) for pack in packs if (tag := _tag(pack.manifest.language)) is not None]
    if not tagged:
        return
    by_meaning: dict[LanguageTag, list[tuple[Pack, LanguageTag]]] = {}
    for pack, tag in tagged:
        by_meaning.setdefault(same_people(tag), []).append((pack, tag))
    meanings = Counter(meaning.language for meaning in by_meaning)
    primary = _tag(project.primary_language) if project is not None else None
    for meaning, group in by_meaning.items():
        if len({tag for _, tag in group}) > 1:
            yield from _mixed(group)
        elif meanings[meaning.language] == 1:  # Else script or region tell it from another one here.
            yield from _longer_than_needed(group, primary)


def majority(tags: Sequence[LanguageTag]) -> LanguageTag:
    """The tag that most of ``tags`` are; of equally many the shortest, and none that is withdrawn."""
    counts = Counter(tags)
    return min(counts, key=lambda tag: (tag.replacement is not None, -counts[tag], len(str(tag)), str(tag)))


def _mixed(group: Sequence[tuple[Pack, LanguageTag]]) -> Iterator[Finding]:
    right = majority([tag for _, tag in group])
    first = next(pack for pack, tag in group if tag == right)
    for pack, tag in group:
        if tag != right:
            yield pack.finding(
                "PS-LANGUAGE-EQUIVALENT", "language", text=str(tag), other=first.name, tag=str(right)
            )


def _longer_than_needed(
    group: Sequence[tuple[Pack, LanguageTag]], primary: LanguageTag | None
) -> Iterator[Finding]:
    for pack, tag in group:
        enough = shorter(tag)
        # What the app's own language is called is chosen once, for the whole project.
        if enough is not None and tag != primary:
            yield pack.finding("PS-LANGUAGE-REDUNDANT", "language", text=str(tag), tag=str(enough))


@lru_cache(maxsize=4096)
def _tag(text: str | None) -> LanguageTag | None:
    """The tag that ``text`` spells; ``None`` where it spells none."""
    try:
        return LanguageTag.parse(text) if text else None
    except InvalidTag:
        return None
