"""Fixes of paths that two packs store: the one or the other pack leaves the file out."""

from __future__ import annotations

from collections.abc import Iterator

from studio.project import intents
from studio.project.assets import folded
from studio.project.contents import Contents
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.words import words


def _leave_out(ground: Ground) -> Iterator[Fix]:
    """Leave the file out of the pack that comes later, or of the other one."""
    name = str(ground.problem.finding.arguments.get("first", ""))
    path = folded(ground.problem.place.path or "")
    others = (one for one in ground.everything if one.pack.name == name and path in one.names)
    for one in (ground.contents, next(others, None)):
        if one is not None:
            yield from _out_of(one, path)


def _out_of(contents: Contents, path: str) -> Iterator[Fix]:
    sources = [file.asset.path for file in contents.files if folded(file.path) == path]
    edit = intents.exclude(contents.pack, sources)
    if sources and edit.changes:
        label = words("Leave {files} out of {pack}", files=sources[0], pack=contents.pack.name)
        yield Fix("leave-out", label, edit.changes)


FIXES: dict[str, Maker] = {
    "PS-COLLISION-PATH": _leave_out,
    "PS-COLLISION-SAME": _leave_out,
    "PS-COLLISION-CASE": _leave_out,
    "PS-COLLISION-LANGUAGE": _leave_out,
    "PS-COLLISION-FOLDER": _leave_out,
}
