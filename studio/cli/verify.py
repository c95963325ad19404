"""``pack-studio verify``: proof that a pack holds what it should."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.build.opened import opened
from studio.build.plan import DEFAULT_LEVEL, BuildStep
from studio.build.rebuild import compare_with_rebuild
from studio.build.run import Bench
from studio.build.verify import Verification
from studio.build.verify import verify as verify_archive
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import (
    ArchiveArgument,
    JsonFlag,
    LevelOption,
    NoIgnoreFlag,
    SourceRootOption,
    ThreadsOption,
    lane_count,
)
from studio.cli.output import DONE, PROBLEMS, counted, print_json, say, size
from studio.errors import StudioError
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.progress import Lanes
from studio.project.contents import Contents
from studio.project.project_file import OutputFormat
from studio.session.opening import open_manifests, open_project


def verify(
    archive: ArchiveArgument,
    *,
    against: Annotated[
        Path | None, typer.Option("--against", metavar="PROJECT|MANIFEST", help="Compare with these sources.")
    ] = None,
    source_root: SourceRootOption = None,
    no_ignore: NoIgnoreFlag = False,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Build again and compare every byte.")] = False,
    level: LevelOption = DEFAULT_LEVEL,
    threads: ThreadsOption = None,
    as_json: JsonFlag = False,
) -> int:
    """Prove that a pack holds what it should.

    All of it is decoded; --against compares it with its sources, --rebuild with a new build of them.

    Neither an .aar nor this can prove that Apple accepts the pack; only an upload can.
    """
    if rebuild and against is None:
        raise StudioError(
            "--rebuild needs to know what to build.", "Add --against with the project or the manifest."
        )
    with cancelled_by_interrupt() as cancel, Meter() as meter, Lanes(lane_count(threads)) as lanes:
        bench = Bench(lanes, cancel, meter.take)
        sources = _sources(archive, against, source_root, ignoring=not no_ignore) if against else None
        found = verify_archive(archive, bench, sources)
        if rebuild and sources is not None:
            form: OutputFormat = "zip" if archive.name.endswith(".zip") else "aar"
            difference = compare_with_rebuild(BuildStep(sources, form, archive.absolute(), level), bench)
            if difference is not None:
                found = Verification(found.entries, found.bytes, (*found.differences, difference))
    if as_json:
        print_json(
            {
                "ok": found.ok,
                "entries": found.entries,
                "bytes": found.bytes,
                "differences": [
                    {"path": one.path, "kind": one.kind.value, "detail": one.detail}
                    for one in found.differences
                ],
            }
        )
    else:
        _show(archive, found, against)
    return DONE if found.ok else PROBLEMS


def _show(archive: Path, found: Verification, against: Path | None) -> None:
    for one in found.differences:
        say(f"✖ {one.path or archive.name} ({one.kind.value}): {one.detail}")
    scope = f"{counted(found.entries, 'entry', 'entries')}, {size(found.bytes)} decoded"
    if found.ok:
        same = f", and the same as the sources of {against}" if against else ""
        say(f"{archive.name} is whole: {scope}{same}.")
    else:
        count = counted(len(found.differences), "difference")
        say(f"{archive.name} is not as it should be: {count}; {scope}.")


def _sources(archive: Path, against: Path, source_root: Path | None, *, ignoring: bool) -> Contents:
    """The contents that ``archive`` should have: of the manifest, or of the project's pack with its id."""
    if against.suffix == ".json":
        return open_manifests([against], source_root=source_root, ignoring=ignoring).contents[0]
    state = open_project(against, ignoring=ignoring)
    with opened(archive) as open_archive:
        data = open_archive.manifest()
    pack_id = read_manifest(Document.read(data)).manifest.asset_pack_id if data is not None else None
    for contents in state.contents:
        if pack_id is not None and contents.pack.manifest.asset_pack_id == pack_id:
            return contents
    named = f"the ID {pack_id}" if pack_id else "no ID"
    raise StudioError(
        f"{archive.name} holds a pack with {named}, and {against} has no such pack.",
        "Name the project or manifest that it was made from.",
        path=archive,
    )
