"""``pack-studio package``: one manifest, one archive, no project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from studio.build.bench import Bench
from studio.build.plan import SUFFIXES, BuildPlan
from studio.build.report_document import report_json
from studio.build.run import run
from studio.cli.built import exit_code, show_report, write_report
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import (
    DeflateOption,
    EngineOption,
    JsonFlag,
    LevelOption,
    NoIgnoreFlag,
    ReportOption,
    SourceRootOption,
    ThreadsOption,
    engine_named,
    lane_count,
)
from studio.cli.output import print_json
from studio.cli.problems import has_errors, show_problems
from studio.errors import StudioError
from studio.progress import Lanes
from studio.project.project_file import OutputFormat
from studio.session.building import step_of
from studio.session.opening import open_manifests
from studio.workspace.lock import locked


def package(
    manifest: Annotated[Path, typer.Argument(metavar="MANIFEST", help="The JSON file of one pack.")],
    *,
    output: Annotated[
        Path,
        typer.Option("-o", "--output", metavar="OUT", help="The pack to write: OUT.aar or OUT.pack.zip."),
    ],
    source_root: SourceRootOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the output if it is there.")] = False,
    no_ignore: NoIgnoreFlag = False,
    threads: ThreadsOption = None,
    level: LevelOption = None,
    deflate: DeflateOption = None,
    engine: EngineOption = None,
    written: ReportOption = None,
    as_json: JsonFlag = False,
) -> int:
    """Build one pack from one manifest.

    Paths count from --source-root, else from the manifest's sourceRoot, else from the current folder.
    """
    form, chosen = _format(output), engine_named(engine)
    if chosen == "apple" and form != "aar":
        raise StudioError(
            f"{output.name} is no pack that Apple's packager makes.",
            "It makes .aar packs. Leave out --engine, or end the name in .aar.",
        )
    _refuse_taken(output, force=force)
    with cancelled_by_interrupt() as cancel:
        state = open_manifests(
            [manifest], source_root=source_root, ignoring=not no_ignore, output=output, cancel=cancel
        )
        step = step_of(state, state.contents[0], form, output, level, deflate=deflate, engine=chosen)
        with locked(step.output), Meter() as meter, Lanes(lane_count(threads)) as lanes:
            _refuse_taken(output, force=force)  # Somebody may have made it since.
            report = run(BuildPlan((step,)), Bench(lanes, cancel, meter.take))
    if written is not None:
        write_report(written, report)
    if as_json:
        print_json(report_json(report))
    else:
        show_problems(state.problems)
        show_report(report)
    return exit_code(report, troubled=has_errors(state))


def _refuse_taken(output: Path, *, force: bool) -> None:
    if os.path.lexists(output) and not force:
        raise StudioError(
            f"{output.name} is there already.",
            "Add --force to replace it, or choose another name.",
            path=output,
        )


def _format(output: Path) -> OutputFormat:
    for form, suffix in SUFFIXES.items():
        if output.name.endswith(suffix) and output.name != suffix:
            return form
    raise StudioError(
        f"{output.name} does not say which kind of pack it is.",
        "End it in .aar or in .pack.zip.",
        path=output,
    )
