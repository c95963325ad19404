"""Builds without building."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.build.plan import BuildPlan, BuildStep
from studio.build.report import BuildReport, PackResult, Status
from studio.project.releases import BuiltPack, ReleasedVersion, Releases
from studio.session.building import plan_of
from studio.ui.view import Building, View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

PACKS = ("art", "maps", "voices")


def view(folder: Path, *, broken: tuple[str, ...] = (), formats: tuple[str, ...] = ("aar",)) -> View:
    """The view of a project of three packs; the ``broken`` ones cannot be built."""
    write_tree(folder, {"art/a.png": b"a"})
    wrong: dict[str, object] = {"fileSelectors": [{"directory": "nowhere"}]}
    manifests = {
        f"{one}.json": manifest(assetPackID=one, **(wrong if one in broken else {})) for one in PACKS
    }
    return view_of(project(folder, manifests, formats=formats))


def plan(shown: View) -> BuildPlan:
    """What building all of it would do."""
    return plan_of(shown.state, shown.project)


def result(step: BuildStep, status: Status, *, size: int = 2_100_000) -> PackResult:
    """What became of ``step``."""
    made = PackResult(step.pack_id, step.format, status)
    if status in {Status.BUILT, Status.REUSED}:
        return replace(made, output=step.output, bytes=size)
    if status is Status.FAILED:
        return replace(made, message=f"{step.pack_id} changed while it was read.", hint="Build again.")
    return replace(made, message="Cancelled before it was built.")


def ended(of: BuildPlan, *statuses: Status, seconds: float = 101.0, cancelled: bool = False) -> Building:
    """A build of ``of`` that ended so."""
    found = {
        number: result(of.steps[number], status, size=700_000_000) for number, status in enumerate(statuses)
    }
    report = BuildReport(tuple(found.values()), seconds, cancelled=cancelled)
    return Building(of, found, seconds=seconds, report=report)


def released(shown: View, *marks: ReleasedVersion, newest: int = 41, failed: tuple[str, ...] = ()) -> View:
    """``shown`` after build ``newest``; its first pack was built in the one before."""
    last = {one: BuiltPack(one, newest, 1_790_000_000, f"{one}.json", ("iOS",), "fr") for one in PACKS}
    last[PACKS[0]] = BuiltPack(PACKS[0], newest - 1, 1_780_000_000)
    releases = Releases(built=last, failed=frozenset(failed), newest=newest, marks=marks)
    file = shown.project.file.model_copy(update={"released": marks})
    return replace(
        shown, project=replace(shown.project, file=file), state=replace(shown.state, releases=releases)
    )


def mark(pack_id: str, build: int, version: int = 1) -> ReleasedVersion:
    """A version of ``pack_id`` that is out."""
    return ReleasedVersion(id=pack_id, version=version, build=build, on="2026-11-01")
