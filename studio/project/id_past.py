"""What an asset pack ID has been through, as far as the project knows: a store never forgets one."""

from __future__ import annotations

from enum import Enum

from studio.project.project_file import ProjectFile
from studio.project.releases import Releases


class IdPast(Enum):
    """The furthest that an ID got."""

    NEW = "new"
    BUILT = "built"
    RELEASED = "released"
    RETIRED = "retired"


def past_of(pack_id: str, project: ProjectFile, releases: Releases) -> IdPast:
    """How far ``pack_id`` got. Letter case counts, as it does for the store."""
    if pack_id in project.retired_ids:
        return IdPast.RETIRED
    if any(mark.id == pack_id for mark in project.released):
        return IdPast.RELEASED
    if pack_id in releases.built or pack_id in releases.built_ids.values():
        return IdPast.BUILT
    return IdPast.NEW
