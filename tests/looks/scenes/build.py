"""The build panel."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QTextBrowser, QWidget

from studio.build.compare import (
    Changed,
    Comparison,
    PackComparison,
    Presence,
    Renamed,
    Sized,
    ValueChange,
)
from studio.build.plan import BuildPlan
from studio.build.report import BuildReport, Grounds, PackResult, Status
from studio.progress import Estimate, Progress
from studio.project.releases import BuiltPack, ReleasedVersion, Releases
from studio.session.building import plan_of
from studio.session.past_builds import PastBuild
from studio.ui.builds.comparison import Compared, ComparisonDialog
from studio.ui.builds.page import Subject, report_page
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.build.release import ReleaseDialog, release_rows
from studio.ui.view import Building, View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

_PACKS = (
    "core",
    "intro",
    "textures-of-the-northern-coast-and-its-islands",
    "voices-de",
    "voices-fr",
    "voices-ja",
)
_GB = 1_000_000_000
_DOCK, _DESK, _NARROW = (860, 480), (1240, 700), (360, 560)


def _view(*, broken: bool = False) -> View:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_tree(folder, {"art/a.png": b"a"})
        manifests = {f"{one}.json": manifest(assetPackID=one) for one in _PACKS}
        if broken:
            manifests["voices-fr.json"] = manifest(
                assetPackID="voices-fr", fileSelectors=[{"directory": "voices/fr"}]
            )
        return view_of(project(folder, manifests, formats=("aar",)))


def _plan(view: View) -> BuildPlan:
    return plan_of(view.state, view.project, folder=Path("/Users/mika/The Coast/builds"))


def _results(plan: BuildPlan, *statuses: Status) -> dict[int, PackResult]:
    found: dict[int, PackResult] = {}
    for number, status in enumerate(statuses):
        step = plan.steps[number]
        result = PackResult(step.pack_id, step.format, status)
        if status in {Status.BUILT, Status.REUSED}:
            result = replace(result, output=step.output, bytes=2_100_000 * 7**number)
            if status is Status.BUILT:
                words = "Of 1,204 files, 3 changed."
                changed = 3 if number else 1204
                before = 2_000_000 if number == 0 else None
                result = replace(
                    result, files=1204, files_changed=changed, message=words, bytes_before=before
                )
        elif status is Status.FAILED:
            result = replace(
                result,
                message="wall_04.png changed while textures was being built, so the pack was not written.",
                hint="Wait until the file is complete, then build again.",
            )
        else:
            result = replace(result, message="Cancelled before it was built.")
        found[number] = result
    return found


def _panel(view: View, building: Building | None, size: tuple[int, int] = _DOCK) -> BuildPanel:
    panel = BuildPanel()
    panel.show_view(view)
    panel.choose("voices-fr")
    if building is not None:
        panel.show_building(replace(building, results={}, report=None, seconds=0.0))
    panel.show_building(building)
    panel.resize(*size)
    return panel


def _since(view: View, *changed: str) -> View:
    """``view`` after build 41, since when some packs changed."""
    built = {one: BuiltPack(one, 41, 1_795_400_000, f"{one}.json", ("iOS",), None) for one in _PACKS}
    weights = {str(pack.path): 1 for pack in view.packs if pack.name not in changed}
    releases = Releases(built=built, newest=41)
    return replace(view, state=replace(view.state, releases=releases), weights=weights)


def _ready() -> QWidget:
    return _panel(_view(), None)


def _changed() -> QWidget:
    panel = _panel(_since(_view(), "core", "voices-de", "voices-fr"), None)
    panel.past.show_builds(_PAST)
    return panel


def _changed_desk() -> QWidget:
    panel = _changed()
    panel.resize(*_DESK)
    return panel


def _changed_narrow() -> QWidget:
    panel = _changed()
    panel.resize(*_NARROW)
    return panel


def _comparing() -> QWidget:
    dialog = ComparisonDialog(41)
    dialog.show_compared(Compared(40, 41, _COMPARED))
    return dialog


def _page() -> QWidget:
    view = _view()
    plan = _plan(view)
    results = _results(plan, Status.BUILT, Status.REUSED, Status.FAILED, Status.REUSED)
    results = {number: replace(one, sha256="9f3c" * 16) for number, one in results.items()}
    report = BuildReport(tuple(results.values()), 101.0)
    browser = QTextBrowser()
    browser.setHtml(report_page(Subject("The Coast", 41, 1_795_400_000, report)))
    browser.resize(900, 620)
    return browser


def _blocked() -> QWidget:
    return _panel(_view(broken=True), None)


def _read_only() -> QWidget:
    view = replace(_view(), read_only="The Coast is open in another window and cannot be changed here.")
    return _panel(view, None)


def _under_way() -> QWidget:
    view = _since(_view())
    plan = _plan(view)
    building = Building(
        plan,
        _results(plan, Status.BUILT, Status.REUSED, Status.FAILED),
        step=3,
        step_progress=Progress("voices-de", 1_100_000_000, 1_500_000_000),
        progress=Progress("voices-de", 3 * _GB, 5 * _GB),
        estimate=Estimate(10_200_000, 196),
        seconds=12,
    )
    return _panel(view, building)


def _under_way_desk() -> QWidget:
    panel = _under_way()
    panel.resize(*_DESK)
    return panel


def _trouble() -> QWidget:
    view = _since(_view())
    plan = _plan(view)
    words = "The disk with /Users/mika/The Coast/builds is full. Make room on it, then build again."
    results = _results(plan, Status.BUILT, Status.BUILT)
    return _panel(view, Building(plan, results, seconds=12, trouble=words))


def _ended(*statuses: Status, cancelled: bool = False, size: tuple[int, int] = _DOCK) -> QWidget:
    view = _since(_view())
    plan = _plan(view)
    results = _results(plan, *statuses)
    report = BuildReport(tuple(results.values()), 101.0, cancelled=cancelled)
    return _panel(view, Building(plan, results, report=report, seconds=101, number=42), size)


_DONE = (Status.BUILT, Status.BUILT, Status.REUSED, Status.REUSED, Status.REUSED, Status.REUSED)


def _done() -> QWidget:
    return _ended(*_DONE)


def _done_desk() -> QWidget:
    return _ended(*_DONE, size=_DESK)


def _done_narrow() -> QWidget:
    return _ended(*_DONE, size=_NARROW)


def _by_apple() -> QWidget:
    view = _view()
    file = view.project.file.model_copy(update={"engine": "apple"})
    view = replace(view, project=replace(view.project, file=file))
    plan = _plan(view)
    made = Grounds("", "Apple's ba-package 2.0", "")
    found = _results(plan, *([Status.BUILT] * 6))
    results = {number: replace(one, engine="apple", grounds=made) for number, one in found.items()}
    report = BuildReport(tuple(results.values()), 101.0)
    return _panel(view, Building(plan, results, report=report, seconds=101))


def _failed() -> QWidget:
    return _ended(Status.BUILT, Status.REUSED, Status.FAILED, Status.REUSED, Status.BUILT, Status.REUSED)


def _cancelled() -> QWidget:
    left = (Status.SKIPPED,) * 4
    return _ended(Status.BUILT, Status.REUSED, *left, cancelled=True)


def _releases(view: View) -> View:
    languages: dict[str, str | None] = {"voices-de": "de", "voices-fr": "fr", "voices-ja": "ja"}
    built = {
        one: BuiltPack(one, 41, 1_795_400_000, f"{one}.json", ("iOS",), languages.get(one)) for one in _PACKS
    }
    built["intro"] = BuiltPack("intro", 38, 1_794_000_000)
    marks = (
        ReleasedVersion(id="core", version=2, build=41, on="2026-11-20"),
        ReleasedVersion(id="voices-de", version=3, build=35, on="2026-10-20"),
    )
    file = view.project.file.model_copy(update={"released": marks})
    releases = Releases(built=built, failed=frozenset({"voices-fr"}), newest=41, marks=marks)
    return replace(
        view, project=replace(view.project, file=file), state=replace(view.state, releases=releases)
    )


def _release() -> QWidget:
    return ReleaseDialog(release_rows(_releases(_view())))


def _nothing_to_release() -> QWidget:
    return ReleaseDialog(())


def _done_and_recorded() -> QWidget:
    view = _releases(_view())
    plan = _plan(view)
    results = _results(plan, *([Status.BUILT] * 6))
    report = BuildReport(tuple(results.values()), 101.0)
    return _panel(view, Building(plan, results, report=report, seconds=101, number=41))


def _past(number: int, ended: int, changed: int, failed: int = 0) -> PastBuild:
    return PastBuild(
        number, ended, 11, changed, failed, 4_800_000_000 + 7_000_000 * number, number - 1 or None
    )


_PAST = (
    _past(41, 1_795_400_000, 3),
    _past(40, 1_795_300_000, 1),
    _past(39, 1_795_100_000, 11, 1),
    _past(38, 1_794_000_000, 2),
)

_COMPARED = (
    PackComparison(
        "voices-fr",
        Presence.BOTH,
        Comparison(
            (Sized("voices/act3/line_1207.wav", 1_200_000), Sized("voices/act3/line_1208.wav", 900_000)),
            (Sized("voices/act1/line_0009.wav", 700_000),),
            (Changed("voices/act1/line_0412.wav", 1_100_000, 1_300_000),),
            (Renamed("voices/act2/b.wav", "voices/act2/a.wav", 400_000),),
            1_500_000_000,
            1_516_000_000,
            1_516_000_000,
            None,
            (ValueChange("platforms", ["iOS"], ["iOS", "macOS"]),),
        ),
    ),
    PackComparison("voices-ja", Presence.ADDED, Comparison((), (), (), (), 0, 310_000_000, None, None)),
    PackComparison("core", Presence.BOTH, Comparison((), (), (), (), 800_000, 800_000, 0, None)),
    PackComparison("intro", Presence.REMOVED, Comparison((), (), (), (), 52_000_000, 0, None, None)),
)

SCENES: dict[str, Callable[[], QWidget]] = {
    "build-ready": _ready,
    "build-blocked": _blocked,
    "build-read-only": _read_only,
    "build-changed": _changed,
    "build-changed-desk": _changed_desk,
    "build-changed-narrow": _changed_narrow,
    "build-under-way": _under_way,
    "build-under-way-desk": _under_way_desk,
    "build-done-desk": _done_desk,
    "build-done-narrow": _done_narrow,
    "build-trouble": _trouble,
    "build-comparing": _comparing,
    "build-page": _page,
    "build-done": _done,
    "build-by-apple": _by_apple,
    "build-failed": _failed,
    "build-cancelled": _cancelled,
    "build-recorded": _done_and_recorded,
    "build-release": _release,
    "build-release-nothing": _nothing_to_release,
}
