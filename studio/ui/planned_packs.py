"""Which packs a new project begins with, made of its folders. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from studio.project.free_names import free_id
from studio.session.folder_names import language_in, pack_name
from studio.session.starting import PlannedPack


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
        language = language_in(folder.name) if take_languages else None
        pack_id = free_id(pack_name(folder, language), taken)
        taken.append(pack_id)
        packs.append(PlannedPack(pack_id, folder, language))
    return tuple(packs)
