"""``pack-studio extract``: unpack an archive, safely."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.build.bench import Bench
from studio.build.extract import extract as extract_archive
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import ArchiveArgument, JsonFlag, ThreadsOption, lane_count
from studio.cli.output import DONE, counted, note, print_json, say, size
from studio.progress import Lanes


def extract(
    archive: ArchiveArgument,
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH…", help="Only these.")] = None,
    *,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FOLDER", help="Where to.")],
    threads: ThreadsOption = None,
    as_json: JsonFlag = False,
) -> int:
    """Unpack an archive into a folder. Nothing is written outside it, and no file is ever replaced."""
    with cancelled_by_interrupt() as cancel, Meter() as meter, Lanes(lane_count(threads)) as lanes:
        done = extract_archive(archive, output.absolute(), paths or [], Bench(lanes, cancel, meter.take))
    for path in done.left_out:
        note(f"{path} was left out: it is not a file, folder or link that can be made here.")
    if as_json:
        print_json({"files": done.files, "bytes": done.bytes, "folder": str(done.folder)})
    else:
        say(f"{counted(done.files, 'file')}, {size(done.bytes)}, are in {done.folder}.")
    return DONE
