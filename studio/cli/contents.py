"""``pack-studio contents``: exactly what each pack would ship."""

from __future__ import annotations

from typing import Annotated

import typer

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.options import JsonFlag, NoIgnoreFlag, SubjectArgument
from studio.cli.output import (
    DONE,
    PROBLEMS,
    Json,
    counted,
    note,
    one_line,
    print_json,
    quoted,
    say,
    size,
    table,
)
from studio.cli.problems import has_errors
from studio.errors import StudioError
from studio.project.contents import Contents
from studio.session.opening import open_any


def contents(
    subject: SubjectArgument,
    *,
    pack: Annotated[list[str] | None, typer.Option("--pack", metavar="ID", help="Only this pack.")] = None,
    no_ignore: NoIgnoreFlag = False,
    as_json: JsonFlag = False,
) -> int:
    """List exactly what each pack would ship.

    Each file comes with its size and the number of the selector that chose it.
    """
    with cancelled_by_interrupt() as cancel:
        state = open_any([subject], ignoring=not no_ignore, cancel=cancel)
    wanted = set(pack or ())
    unknown = sorted(wanted - {one.name for one in state.packs})
    if unknown:
        raise StudioError(
            f"{unknown[0]} is the ID of no pack here.",
            f"The packs are: {', '.join(sorted(one.name for one in state.packs)) or 'none'}.",
        )
    chosen = [one for one in state.contents if not wanted or one.pack.name in wanted]
    if as_json:
        print_json({"packs": [_as_json(one) for one in chosen]})
    else:
        for one in chosen:
            _show(one)
    if has_errors(state):
        note(f"There are problems. See them with: pack-studio check {quoted(subject)}")
        return PROBLEMS
    return DONE


def _as_json(one: Contents) -> Json:
    return {
        "id": one.pack.name,
        "manifest": str(one.pack.path),
        "language": one.pack.manifest.language,
        "files": [
            {
                "path": file.path,
                "source": file.asset.path,
                "size": file.asset.size,
                "selector": file.selectors[0],
                "selectors": list(file.selectors),
            }
            for file in one.files
        ],
        "ignored": [{"source": asset.path, "rule": asset.ignored_by} for asset in one.ignored],
        "totalBytes": one.total_bytes,
    }


def _show(one: Contents) -> None:
    language = f", {one.pack.manifest.language}" if one.pack.manifest.language else ""
    say(f"{one_line(one.pack.name + language)}: {counted(len(one.files), 'file')}, {size(one.total_bytes)}")
    rows = [
        (
            "  " + file.path,
            size(file.asset.size),
            str(file.selectors[0] + 1),
            file.asset.path if file.asset.path != file.path else "",
        )
        for file in one.files
    ]
    if rows:
        say(table(("  stored as", "size", "selector", "from"), rows, right=(1, 2)))
    for asset in one.ignored:
        say(f"  left out: {one_line(asset.path)} (ignore rule {asset.ignored_by})")
    say()
