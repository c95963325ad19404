"""Which packs a new project begins with, made of its folders. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.intents import free_id
from studio.session.starting import PlannedPack

# Three letters and more spell too many words that are also languages: "art", "new", "mus".
_LIKE_A_TAG = re.compile(r"(?i)[a-z]{2}([-_][a-z]{4})?([-_]([a-z]{2}|[0-9]{3}))?")


class Division(StrEnum):
    """How folders become packs."""

    INSIDE = "inside"
    EACH = "each"
    NONE = "none"


def planned_packs(folders: Sequence[Path], *, take_languages: bool) -> tuple[PlannedPack, ...]:
    """A pack for each of ``folders``, with ids that differ; with its language where its name is one."""
    packs: list[PlannedPack] = []
    taken: list[str] = []
    for folder in folders:
        language = language_of(folder.name) if take_languages else None
        pack_id = free_id(_wished_id(folder, language), taken)
        taken.append(pack_id)
        packs.append(PlannedPack(pack_id, folder, language))
    return tuple(packs)


def language_of(name: str) -> LanguageTag | None:
    """The language that a folder's name is the tag of, such as ``fr`` or ``pt_BR``; of ``art`` none."""
    if not _LIKE_A_TAG.fullmatch(name):
        return None
    try:
        tag = LanguageTag.parse(name.replace("_", "-"))
    except InvalidTag:
        return None
    return tag.replacement or tag


def _wished_id(folder: Path, language: LanguageTag | None) -> str:
    """The folder's name; a language alone names no pack, so the folder above it does."""
    above = folder.parent.name
    return f"{above}-{language}" if language is not None and above else folder.name
