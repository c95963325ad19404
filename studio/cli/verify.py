"""``pack-studio verify``: proof that a pack holds what it should."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Self

import typer

from studio.build.bench import Bench
from studio.build.opened import DamagedArchive, opened
from studio.build.plan import DEFAULT_LEVEL, BuildStep
from studio.build.rebuild import compare_with_rebuild
from studio.build.verify import Verification
from studio.build.verify import verify as verify_archive
from studio.cli.doubts import show_warnings, warnings_json
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
from studio.files import is_folder
from studio.progress import CancelToken, Lanes
from studio.project.contents import Contents
from studio.project.project_file import OutputFormat
from studio.session.building import contents_for, step_of
from studio.session.opening import open_manifests, open_project
from studio.session.state import State
from studio.workspace.project_store import SUFFIX


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
        try:
            sources = (
                _Sources.of(archive, against, source_root, cancel, ignoring=not no_ignore)
                if against
                else None
            )
        except DamagedArchive:
            sources = None  # Decoding names the damage.
        found = verify_archive(archive, bench, sources.contents if sources else None)
        if rebuild and sources is not None:
            difference = compare_with_rebuild(sources.step(archive, level), bench)
            if difference is not None:
                found = replace(found, differences=(*found.differences, difference))
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
                "warnings": warnings_json(found.findings),
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
    show_warnings(found.findings)


@dataclass(frozen=True, slots=True)
class _Sources:
    """What an archive was made from."""

    state: State
    contents: Contents

    @classmethod
    def of(
        cls, archive: Path, against: Path, source_root: Path | None, cancel: CancelToken, *, ignoring: bool
    ) -> Self:
        if is_folder(against) or against.suffix == SUFFIX:
            state = open_project(against, ignoring=ignoring, output=archive.parent, cancel=cancel)
        else:
            state = open_manifests(
                [against], source_root=source_root, ignoring=ignoring, output=archive, cancel=cancel
            )
        return cls(state, contents_for(state, archive))

    def step(self, archive: Path, level: int) -> BuildStep:
        """The build that would make ``archive``. Raises ``StudioError`` where it cannot be made."""
        with opened(archive) as found:
            form: OutputFormat = "zip" if found.format == "zip" else "aar"
        step = step_of(self.state, self.contents, form, archive, level)
        if step.blocked is not None:
            raise StudioError(f"It cannot be built again. {step.blocked.message}", step.blocked.hint or "")
        return step
