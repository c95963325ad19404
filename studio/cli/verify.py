"""``pack-studio verify``: proof that a pack holds what it should."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Self

import typer

from studio.build.bench import Bench
from studio.build.makers import is_ours
from studio.build.opened import DamagedArchive, opened
from studio.build.plan import BuildStep
from studio.build.rebuild import compare_with_rebuild, levels_of
from studio.build.verify import Recorded, Verification
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
from studio.session.subjects import recorded_of
from studio.values import dataclass
from studio.workspace.project_store import SUFFIX


def verify(
    archive: ArchiveArgument,
    *,
    against: Annotated[
        str | None,
        typer.Option(
            "--against",
            metavar="PROJECT|MANIFEST",
            help="Compare with these sources; or with what a build recorded: PROJECT@41, PROJECT@latest.",
        ),
    ] = None,
    source_root: SourceRootOption = None,
    no_ignore: NoIgnoreFlag = False,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Build again and compare every byte.")] = False,
    level: LevelOption = None,
    threads: ThreadsOption = None,
    as_json: JsonFlag = False,
) -> int:
    """Prove that a pack holds what it should.

    All of it is decoded; --against compares it with its sources, or with the SHA-256 of each file as a build
    recorded it; --rebuild compares it with a new build of its sources.

    Neither an .aar nor this can prove that Apple accepts the pack; only an upload can.
    """
    if rebuild and against is None:
        raise StudioError(
            "--rebuild needs to know what to build.", "Add --against with the project or the manifest."
        )
    with cancelled_by_interrupt() as cancel, Meter() as meter, Lanes(lane_count(threads)) as lanes:
        bench = Bench(lanes, cancel, meter.take)
        recorded: Recorded | None = None
        sources: _Sources | None = None
        with contextlib.suppress(DamagedArchive):  # Decoding names the damage.
            recorded = recorded_of(against, archive, bench) if against else None
            if against and recorded is None:
                sources = _Sources.of(archive, Path(against), source_root, cancel, ignoring=not no_ignore)
        if rebuild and recorded is not None:
            raise StudioError(
                "--rebuild needs the sources, and a build on record has none.",
                "Name the project or the manifest itself.",
            )
        found = verify_archive(archive, bench, sources.contents if sources else recorded)
        if rebuild and sources is not None:
            difference = compare_with_rebuild(*sources.again(archive, level, bench))
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
        _show(
            archive, found, recorded.words if recorded else f"the sources of {against}" if against else None
        )
    return DONE if found.ok else PROBLEMS


def _show(archive: Path, found: Verification, compared: str | None) -> None:
    for one in found.differences:
        say(f"✖ {one.path or archive.name} ({one.kind.value}): {one.detail}")
    scope = f"{counted(found.entries, 'entry', 'entries')}, {size(found.bytes)} decoded"
    if found.ok:
        same = f", and the same as {compared}" if compared else ""
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

    def again(
        self, archive: Path, level: int | None, bench: Bench
    ) -> tuple[BuildStep, Bench, tuple[int, ...]]:
        """The build that would make ``archive``, and the levels to try, if nobody says which.

        Raises ``StudioError`` where it cannot be made.
        """
        with opened(archive) as found:
            form: OutputFormat = "zip" if found.format == "zip" else "aar"
            packed = found.compression
            if form == "aar" and not is_ours(found):
                raise StudioError(
                    f"{archive.name} was not made by Pack Studio, so a new build has other bytes anyway.",
                    "Leave out --rebuild: --against compares every file.",
                    path=archive,
                )
        # Its own files tell; where all of them are stored as they are, the project does.
        deflate = {"deflate": True, "zstd": False}.get(packed)
        step = step_of(self.state, self.contents, form, archive, level, deflate=deflate, engine="studio")
        if step.blocked is not None:
            raise StudioError(f"It cannot be built again. {step.blocked.message}", step.blocked.hint or "")
        if form == "aar" or level is not None:
            return step, bench, ()
        return step, bench, levels_of(archive, bench, preferred=step.level, deflate=step.deflate)
