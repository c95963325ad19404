"""Fixes of what went since the last release: a platform, an id, a pack."""

from __future__ import annotations

from collections.abc import Iterator

from studio.project.edits import InsertItem, SetProject, SetValue
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.words import words

PLATFORMS = ("platforms",)
ID = ("assetPackID",)


def _add_platform(ground: Ground) -> Iterator[Fix]:
    platform = str(ground.problem.finding.arguments["platform"])
    pack = ground.pack
    node = pack.document.node(PLATFORMS) if pack is not None else None
    if pack is not None and node is not None and node.kind == "array":
        change = InsertItem(pack.path, PLATFORMS, platform)
        yield Fix("add-platform", words("Add {platform} again", platform=platform), (change,))


def _old_id(ground: Ground) -> Iterator[Fix]:
    old = str(ground.problem.finding.arguments["old"])
    pack = ground.pack
    if pack is not None and pack.document.node(ID) is not None:
        yield Fix("restore-id", words("Use the ID {id} again", id=old), (SetValue(pack.path, ID, old),))


def _retire(ground: Ground) -> Iterator[Fix]:
    gone, project = ground.problem.place.pack, ground.project
    if project is not None and gone is not None and gone not in project.retired_ids:
        change = SetProject({"retired_ids": (*project.retired_ids, gone)})
        yield Fix("retire-id", words("Add {id} to the archived IDs", id=gone), (change,))


FIXES: dict[str, Maker] = {
    "PS-RELEASE-PLATFORM": _add_platform,
    "PS-ID-CHANGED": _old_id,
    "PS-RELEASE-GONE": _retire,
}
