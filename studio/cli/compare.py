"""``pack-studio compare``: what changed from one pack to another."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.build.bench import Bench
from studio.build.compare import Comparison
from studio.build.compare import compare as compare_archives
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import JsonFlag, lane_count
from studio.cli.output import DONE, Json, counted, print_json, say, size
from studio.progress import Lanes


def compare(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The earlier .aar or .pack.zip.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The later one.")],
    *,
    as_json: JsonFlag = False,
) -> int:
    """Show what changed from one pack to another.

    What is added, removed, changed and renamed, and what people download who have the old one.
    """
    with cancelled_by_interrupt() as cancel, Meter() as meter, Lanes(lane_count(None)) as lanes:
        found = compare_archives(old, new, Bench(lanes, cancel, meter.take))
    if as_json:
        print_json(_as_json(found))
    else:
        _show(found)
    return DONE


def _as_json(found: Comparison) -> Json:
    return {
        "added": [{"path": one.path, "size": one.size} for one in found.added],
        "removed": [{"path": one.path, "size": one.size} for one in found.removed],
        "changed": [{"path": one.path, "before": one.before, "after": one.after} for one in found.changed],
        "renamed": [{"from": one.before, "to": one.after, "size": one.size} for one in found.renamed],
        "bytes": {"before": found.before, "after": found.after},
        "download": {"aar": found.download_aar, "zip": found.download_zip},
    }


def _show(found: Comparison) -> None:
    for added in found.added:
        say(f"+ {added.path}  ({size(added.size)})")
    for removed in found.removed:
        say(f"- {removed.path}  ({size(removed.size)})")
    for changed in found.changed:
        say(f"~ {changed.path}  ({size(changed.before)} became {size(changed.after)})")
    for renamed in found.renamed:
        say(f"> {renamed.before} is now {renamed.after}  ({size(renamed.size)})")
    total = len(found.added) + len(found.removed) + len(found.changed) + len(found.renamed)
    say(f"{counted(total, 'difference')}. {size(found.before)} before, {size(found.after)} after.")
    if found.download_aar is not None:
        say(f"People who have the old pack download {size(found.download_aar)}: an .aar comes whole.")
    if found.download_zip is not None:
        say(f"People who have the old pack download {size(found.download_zip)}: what changed, and the index.")
