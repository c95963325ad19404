"""Building for ``pack-studio build``: the project is opened, looked into, and built."""

from __future__ import annotations

from collections.abc import Sequence

from studio.build.bench import Bench
from studio.build.run import run
from studio.cli.meter import Meter
from studio.cli.options import engine_named, lane_count
from studio.cli.output import quoted
from studio.cli.problems import accepted_json, accepted_lines, has_errors, summary
from studio.errors import StudioError
from studio.progress import CancelToken, Lanes
from studio.project.project_file import OutputFormat
from studio.session.building import ledger_of, plan_of, record
from studio.session.opening import look_at, read_texts
from studio.session.reading import looked_into
from studio.session.sealing import Sealing
from studio.session.standing import Asked, Standing, Told
from studio.workspace.lock import locked


def carry_out(
    asked: Asked, standing: Standing, cancel: CancelToken, *, reuse: bool, threads: int | None
) -> Told:
    """Build as ``asked``, and leave word with ``standing`` of what will be the answer if nothing changes."""
    opening = read_texts(asked.project, output=asked.output)
    sealing = Sealing(standing, opening, cancel)
    found = look_at(opening, cancel)
    with Meter() as meter, Lanes(lane_count(threads)) as lanes:
        state = looked_into(found, lanes, cancel, report=meter.take)
    project = opening.project
    plan = plan_of(
        state,
        project,
        wanted=asked.wanted,
        formats=_formats(asked.formats),
        folder=asked.output,
        level=asked.level,
        deflate=asked.deflate,
        engine=engine_named(asked.engine),
    )
    ledger = ledger_of(project)
    with locked(project.path):
        with Meter() as meter, Lanes(lane_count(threads)) as lanes:
            report = run(plan, Bench(lanes, cancel, meter.take), ledger, reuse=reuse)
        recorded = record(ledger, report, plan)
        unrecorded = recorded if isinstance(recorded, StudioError) else None
        remarks = [f"{summary(state)} See them with: pack-studio check {quoted(asked.project)}"]
        told = Told(
            report,
            (*(remarks if state.problems else ()), *accepted_lines(state.accepted_problems)),
            accepted_json(state),
            has_errors(state) or unrecorded is not None,
            None if isinstance(recorded, StudioError) else recorded,
            None if unrecorded is None else f"{unrecorded.message} {unrecorded.hint}",
        )
        sealing.seal(told, state)
    return told


def _formats(words: Sequence[str]) -> tuple[OutputFormat, ...]:
    chosen: list[OutputFormat] = []
    for word in words:
        if word == "aar":
            chosen.append("aar")
        elif word == "zip":
            chosen.append("zip")
        else:
            raise StudioError(f"{word} is no format.", "The formats are aar and zip.")
    return tuple(dict.fromkeys(chosen))
