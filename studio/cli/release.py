"""``pack-studio release``: which packs people have."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Annotated

import typer

from studio.cli.options import JsonFlag, ProjectArgument
from studio.cli.output import DONE, Json, print_json, say, table
from studio.errors import StudioError
from studio.project.releases import ReleasedVersion
from studio.session.releasing import Marked, mark, released_in


def release(
    project: ProjectArgument,
    *,
    build: Annotated[
        int | None, typer.Option("--build", metavar="N", min=1, help="This build instead of the newest.")
    ] = None,
    pack: Annotated[list[str] | None, typer.Option("--pack", metavar="ID", help="Only this pack.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="Show what is marked, and mark nothing.")] = False,
    as_json: JsonFlag = False,
) -> int:
    """Mark the packs of a build as released.

    From then on you are warned when a pack loses a platform or files that people's devices may rely on.
    """
    if listed:
        if build is not None or pack:
            raise StudioError("--list marks nothing.", "Leave out --build and --pack.")
        _show_list(released_in(project), as_json=as_json)
        return DONE
    found = mark(project, build=build, wanted=pack or (), on=time.strftime("%Y-%m-%d"))
    if as_json:
        print_json(
            {
                "build": found.build,
                "marked": _rows(found.new),
                "known": list(found.known),
                "released": _rows(found.released),
            }
        )
    else:
        _show(found)
    return DONE


def _show(found: Marked) -> None:
    for one in found.new:
        say(f"✔ {one.id}: build {found.build} is marked as version {one.version}.")
    for pack_id in found.known:
        say(f"= {pack_id}: build {found.build} was marked before.")
    if not found.new:
        say("Nothing was changed.")


def _show_list(released: Sequence[ReleasedVersion], *, as_json: bool) -> None:
    if as_json:
        print_json({"released": _rows(released)})
        return
    if not released:
        say("No pack is marked as released.")
        return
    rows = [
        (
            one.id,
            str(one.version),
            str(one.build),
            one.on,
            "not recorded" if one.platforms is None else ", ".join(one.platforms),
            "" if one.platforms is None else one.language or "all languages",
        )
        for one in released
    ]
    say(table(("pack", "version", "build", "on", "platforms", "language"), rows, right=(1, 2)))


def _rows(released: Sequence[ReleasedVersion]) -> Json:
    return [
        {
            "id": one.id,
            "version": one.version,
            "build": one.build,
            "on": one.on,
            "platforms": None if one.platforms is None else list(one.platforms),
            "language": one.language,
        }
        for one in released
    ]
