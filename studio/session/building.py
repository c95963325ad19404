"""Builds of what is open: the plan, the ledger they are recorded in, the contents a pack should have."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from pathlib import Path

from studio import __version__
from studio.build.ledger import Ledger
from studio.build.past import releases_of
from studio.build.plan import DEFAULT_LEVEL, Blocked, BuildPlan, BuildStep, engine_for, plan_build
from studio.build.report import BuildReport
from studio.errors import StudioError
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.project.project_file import Engine, OutputFormat
from studio.project.releases import NO_RELEASES, Releases
from studio.session.state import OpenProject, State
from studio.words import words
from studio.workspace.project_store import ledger_folder


def plan_of(
    state: State,
    project: OpenProject,
    *,
    wanted: Collection[str] = (),
    formats: Sequence[OutputFormat] = (),
    folder: Path | None = None,
    level: int | None = None,
    deflate: bool | None = None,
    engine: Engine | None = None,
) -> BuildPlan:
    """The plan for the packs with ids in ``wanted``; what is not said is as the project says.

    Raises ``StudioError`` for an id that no pack has.
    """
    blocked = {pack.path: why for pack in state.packs if (why := why_blocked(state, pack)) is not None}
    return plan_build(
        state.contents,
        blocked=blocked,
        wanted=wanted,
        formats=tuple(dict.fromkeys(formats or project.file.formats)),
        folder=(folder or project.output_folder).absolute(),
        level=project.file.zip_level if level is None else level,
        deflate=project.file.zip_deflate if deflate is None else deflate,
        engine=engine or project.file.engine,
    )


def step_of(
    state: State,
    contents: Contents,
    form: OutputFormat,
    output: Path,
    level: int | None = None,
    *,
    deflate: bool | None = None,
    engine: Engine | None = None,
) -> BuildStep:
    """One pack of ``state`` in one format, into ``output``; what is not said is as the project says."""
    file = state.project.file if state.project else None
    return BuildStep(
        contents,
        form,
        output.absolute(),
        level or (file.zip_level if file else DEFAULT_LEVEL),
        why_blocked(state, contents.pack),
        deflate=(file is not None and file.zip_deflate) if deflate is None else deflate,
        engine=engine_for(form, engine or (file.engine if file else "studio")),
    )


def why_blocked(state: State, pack: Pack) -> Blocked | None:
    """Why ``pack`` cannot be built, or ``None``."""
    problem = state.blocking(pack)
    return None if problem is None else Blocked(problem.message, problem.hint)


def ledger_of(project: OpenProject) -> Ledger:
    """The ledger beside the project file."""
    return Ledger(ledger_folder(project.path))


def read_releases(project: OpenProject, before: Releases = NO_RELEASES) -> Releases:
    """What was built and released of ``project``, from its ledger; ``before`` where nothing came since."""
    return releases_of(ledger_of(project), project.file.released, before)


def record(ledger: Ledger, report: BuildReport, plan: BuildPlan) -> int | StudioError | None:
    """The number of the build in the ledger; why it has none; or ``None`` where no pack is new.

    The packs are there either way, so a ledger that cannot be written is not an error of the build.
    """
    packs = [step.contents.pack for step in plan.steps]
    try:
        return ledger.write(report, program=f"pack-studio {__version__}", ended=int(time.time()), packs=packs)
    except StudioError as trouble:
        return trouble


def contents_for(state: State, archive: Path) -> Contents:
    """What ``archive`` should hold: the contents of the only manifest, or of the pack with its id.

    Raises ``StudioError`` where ``archive`` cannot be read or no pack has its id.
    """
    if state.project is None:
        return state.contents[0]
    from studio.build.opened import opened  # noqa: PLC0415 -- who builds reads no archive

    with opened(archive) as found:
        data = found.manifest()
    pack_id = read_manifest(Document.read(data)).manifest.asset_pack_id if data is not None else None
    for contents in state.contents:
        if pack_id is not None and contents.pack.manifest.asset_pack_id == pack_id:
            return contents
    project = state.project.path.name
    raise StudioError(
        words(
            "{archive} holds a pack with the ID {id}, and {project} has no such pack.",
            archive=archive.name,
            id=pack_id,
            project=project,
        )
        if pack_id
        else words(
            "{archive} holds a pack with no ID, and {project} has no such pack.",
            archive=archive.name,
            project=project,
        ),
        words("Name the project or manifest that it was made from."),
        path=archive,
    )
