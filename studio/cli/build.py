"""``pack-studio build``: build what changed.

What is imported here is what the answer takes when nothing changed; see ``session.standing``.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from studio.build.report_document import report_json
from studio.cli.built import exit_code, show_report, write_report
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.options import (
    DeflateOption,
    EngineOption,
    JsonFlag,
    LevelOption,
    ProjectArgument,
    ReportOption,
    ThreadsOption,
)
from studio.cli.output import note, print_json, say
from studio.session.standing import Asked, Standing, Told


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
    level: LevelOption = None,
    deflate: DeflateOption = None,
    engine: EngineOption = None,
    report: ReportOption = None,
    as_json: JsonFlag = False,
) -> int:
    """Build the packs of a project that changed.

    A pack that cannot be built is named with the reason, and the others are built all the same. Ctrl+C
    stops at once and leaves nothing half-written.
    """
    began = time.perf_counter()
    # Whatever the answer depends on belongs in here: with other wishes another answer stands.
    asked = Asked(project, tuple(pack or ()), tuple(form or ()), output, level, engine, deflate)
    with cancelled_by_interrupt() as cancel:
        standing = Standing(asked)
        # What stands does not know every file, and a written report names them.
        told = None if everything or report is not None else standing.answer(cancel)
        if told is not None:
            told = replace(told, report=replace(told.report, seconds=time.perf_counter() - began))
        else:
            from studio.cli.building import carry_out  # noqa: PLC0415 -- most answers need none of it

            told = carry_out(asked, standing, cancel, reuse=not everything, threads=threads)
    if report is not None:
        write_report(report, told.report)
    return _tell(told, as_json=as_json)


def _tell(told: Told, *, as_json: bool) -> int:
    if as_json:
        print_json({**report_json(told.report), "accepted": told.accepted})
    else:
        show_report(told.report)
        for line in told.remarks:
            say(line)
    if told.unrecorded is not None:
        note(f"The packs are built, but the ledger was not written: {told.unrecorded}")
    elif told.number is not None and not as_json:
        say(f"This is build {told.number}.")
    return exit_code(told.report, troubled=told.troubled)
