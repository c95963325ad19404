"""``pack-studio build``: build what changed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.build.bench import Bench
from studio.build.plan import DEFAULT_LEVEL
from studio.build.report import BuildReport, PackResult, Status
from studio.build.run import run
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import JsonFlag, LevelOption, ProjectArgument, ThreadsOption, lane_count
from studio.cli.output import CANCELLED, DONE, PROBLEMS, Json, counted, note, print_json, quoted, say, size
from studio.cli.problems import accepted_json, has_errors, show_accepted, summary
from studio.errors import StudioError
from studio.progress import Lanes
from studio.project.project_file import OutputFormat
from studio.session.building import ledger_of, plan_of, record
from studio.session.opening import open_project
from studio.session.reading import looked_into
from studio.workspace.lock import locked

NOT_VERIFIED = "compatible; not verified by Apple"


def build(
    project: ProjectArgument,
    *,
    pack: Annotated[list[str] | None, typer.Option("--pack", metavar="ID", help="Only this pack.")] = None,
    form: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="aar|zip", help="Instead of the project's formats."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FOLDER", help="Instead of the project's folder.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Build also what did not change.")] = False,
    threads: ThreadsOption = None,
    level: LevelOption = DEFAULT_LEVEL,
    as_json: JsonFlag = False,
) -> int:
    """Build the packs of a project that changed.

    A pack that cannot be built is named with the reason, and the others are built all the same. Ctrl+C
    stops at once and leaves nothing half-written.
    """
    with cancelled_by_interrupt() as cancel:
        found = open_project(project, output=output, cancel=cancel)
        with Meter() as meter, Lanes(lane_count(threads)) as lanes:
            state = looked_into(found, lanes, cancel, report=meter.take)
        opened = state.project
        if opened is None:
            raise AssertionError("a project was opened")
        plan = plan_of(
            state, opened, wanted=pack or (), formats=_formats(form or []), folder=output, level=level
        )
        ledger = ledger_of(opened)
        with locked(opened.path):
            with Meter() as meter, Lanes(lane_count(threads)) as lanes:
                report = run(plan, Bench(lanes, cancel, meter.take), ledger, reuse=not everything)
            recorded = record(ledger, report, plan)
    if as_json:
        print_json({**report_json(report), "accepted": accepted_json(state)})
    else:
        show_report(report)
        if state.problems:
            say(f"{summary(state)} See them with: pack-studio check {quoted(project)}")
        show_accepted(state.accepted_problems)
    if isinstance(recorded, StudioError):
        note(f"The packs are built, but the ledger was not written: {recorded.message} {recorded.hint}")
    elif recorded is not None and not as_json:
        say(f"This is build {recorded}.")
    return exit_code(report, troubled=has_errors(state) or isinstance(recorded, StudioError))


def report_json(report: BuildReport) -> dict[str, Json]:
    """The document of ``build`` and ``package``."""
    return {
        "packs": [_as_json(result) for result in report.results],
        "engine": report.engine,
        "verified": NOT_VERIFIED if any(result.format == "aar" for result in report.results) else None,
        "seconds": round(report.seconds, 3),
    }


def show_report(report: BuildReport) -> None:
    """A line a pack, and a sentence that sums up."""
    for result in report.results:
        if result.status is Status.SKIPPED and not report.cancelled:
            continue
        say(_line(result))
    built = [result for result in report.results if result.status is Status.BUILT]
    reused = [result for result in report.results if result.status is Status.REUSED]
    parts = [
        f"{counted(len(built), 'pack')} built",
        f"{len(reused)} unchanged",
        f"{len(report.failed)} not built",
    ]
    say(f"{', '.join(parts)}, in {report.seconds:.1f} s.")
    if any(result.format == "aar" for result in built):
        say(f"An .aar made by Pack Studio is {NOT_VERIFIED}.")
    if report.cancelled:
        note("The build was cancelled. Finished packs are whole; nothing is half-written.")


def exit_code(report: BuildReport, *, troubled: bool) -> int:
    if report.cancelled:
        return CANCELLED
    return PROBLEMS if report.failed or troubled else DONE


def _formats(words: list[str]) -> tuple[OutputFormat, ...]:
    chosen: list[OutputFormat] = []
    for word in words:
        if word == "aar":
            chosen.append("aar")
        elif word == "zip":
            chosen.append("zip")
        else:
            raise StudioError(f"{word} is no format.", "The formats are aar and zip.")
    return tuple(dict.fromkeys(chosen))


def _as_json(result: PackResult) -> Json:
    return {
        "id": result.pack_id,
        "format": result.format,
        "status": result.status.value,
        "output": str(result.output) if result.output else None,
        "bytes": result.bytes,
        "sourceBytes": result.source_bytes,
        "sha256": result.sha256,
        "files": result.files,
        "filesChanged": result.files_changed,
        "seconds": round(result.seconds, 3),
        "message": result.message,
        "hint": result.hint,
    }


def _line(result: PackResult) -> str:
    title = f"{result.pack_id} ({result.format})"
    match result.status:
        case Status.BUILT:
            changed = f"{result.files_changed:,} of {counted(result.files, 'file')} changed"
            bytes_ = f"{size(result.source_bytes)} became {size(result.bytes)}"
            return f"✔ {title}: built; {changed}; {bytes_}; {result.seconds:.1f} s\n    {result.output}"
        case Status.REUSED:
            return f"= {title}: unchanged, {counted(result.files, 'file')}, {size(result.bytes)}"
        case Status.FAILED:
            return f"✖ {title}: not built. {result.message}\n    {result.hint}"
        case Status.SKIPPED:
            return f"- {title}: left out. {result.message}"
