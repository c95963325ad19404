"""How soon long work ends after a cancel, at many moments of it: the slowest and the median.

The final fsync of an output, which nothing can interrupt, is left out.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest import mock

from studio.build.bench import Bench
from studio.build.compare import compare
from studio.build.extract import extract
from studio.build.ledger import Ledger
from studio.build.plan import BuildPlan
from studio.build.rebuild import compare_with_rebuild
from studio.build.run import run
from studio.build.verify import verify
from studio.progress import Cancelled, CancelToken, Lanes, unheard
from studio.project.project_file import OutputFormat
from studio.session.building import ledger_of, plan_of, record
from studio.session.opening import open_project
from studio.session.reading import looked_into
from studio.session.state import State
from tests.budgets.mixed_tree import mixed_files
from tests.builders import manifest, project, write_tree

MOMENTS = 15
"""How often each work is cancelled."""

BAR = 0.3
"""Seconds."""

_LATEST = 3.0
"""Seconds after which at the latest work is cancelled: what comes later is more of the same."""

Work = Callable[[CancelToken], object]


def table(megabytes: int = 60, files: int = 30_000, moments: int = MOMENTS) -> str:
    """The slowest of ``moments`` cancels of each work, on one lane and on two."""
    with tempfile.TemporaryDirectory(prefix="cancelling-") as name, _own_cache(Path(name, "cache")):
        ground = _Ground(Path(name), megabytes, files)
        rows = [f"one file of {megabytes} MB; {files:,} files of 1 KB; {moments} cancels each, bar {BAR} s"]
        for words, work in _works(ground).items():
            rows.append(_row(words, _waits(ground, work, moments)))
        return "\n".join(rows)


def _row(words: str, waits: list[float]) -> str:
    if not waits:
        return f"{words:<42}  over before any cancel"
    slowest, middle = max(waits), statistics.median(waits)
    verdict = "" if slowest <= BAR else "   above the bar"
    return f"{words:<42}{slowest:6.3f} s, median {middle:.3f} s ({len(waits)} cancels){verdict}"


def _waits(ground: _Ground, work: Work, moments: int) -> list[float]:
    """Seconds from a cancel to the end of the work, at random moments of it."""
    chance = random.Random(moments)  # noqa: S311 -- seeded
    span, _ = _carried_out(ground, work, _LATEST)
    found = (_carried_out(ground, work, chance.uniform(0, span)) for _ in range(moments))
    return [wait for _, wait in found if wait is not None]


def _carried_out(ground: _Ground, work: Work, moment: float) -> tuple[float, float | None]:
    """Seconds that the work took in all, and after a cancel at ``moment``, if it had not ended by then."""
    cancel = CancelToken()
    raised: list[float] = []

    def raise_it() -> None:
        raised.append(time.perf_counter())
        cancel.cancel()

    timer = threading.Timer(moment, raise_it)
    timer.start()
    started = time.perf_counter()
    with contextlib.suppress(Cancelled):
        work(cancel)
    ended = time.perf_counter()
    timer.cancel()
    timer.join()
    ground.clear()
    return ended - started, ended - raised[0] if raised and raised[0] < ended else None


@dataclass
class _Ground:
    """A project with a pack of one huge file and one of many small ones; and what was built of it."""

    folder: Path
    megabytes: int
    files: int
    path: Path = field(init=False)
    state: State = field(init=False)

    def __post_init__(self) -> None:
        huge = b"".join(content for _, content in mixed_files(self.megabytes))
        # Half of them in one folder.
        folders = {number: f"{number // 500}" if number % 2 else "all" for number in range(self.files)}
        small = {f"small/{folder}/{number}": b"%d " % number * 150 for number, folder in folders.items()}
        write_tree(self.folder, {"huge/file": huge, **small})
        forms = {name: manifest(assetPackID=name, fileSelectors=[{"directory": name}]) for name in _PACKS}
        self.path = project(self.folder, {f"{name}.json": form for name, form in forms.items()})
        self.state = open_project(self.path)
        with Lanes(2) as lanes:
            for form in _FORMATS:
                plan = self.plan("", form)
                report = run(plan, Bench(lanes, CancelToken(), unheard))
                record(self.ledger, report, plan)

    @property
    def ledger(self) -> Ledger:
        assert self.state.project is not None
        return ledger_of(self.state.project)

    def plan(self, pack: str, form: OutputFormat, level: int = 3, folder: str = "builds") -> BuildPlan:
        assert self.state.project is not None
        wanted = [pack] if pack else []
        found = plan_of(
            self.state, self.state.project, wanted=wanted, formats=[form], folder=self.folder / folder
        )
        return BuildPlan(tuple(replace(step, level=level) for step in found.steps))

    def clear(self) -> None:
        """Take away what the works made."""
        for name in ("unknown", "elsewhere", "out"):
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def output(self, pack: str, form: OutputFormat) -> Path:
        return self.plan(pack, form).steps[0].output


_PACKS = ("huge", "small")
_FORMATS: tuple[OutputFormat, ...] = ("aar", "zip")


def _works(ground: _Ground) -> Mapping[str, Work]:
    works: dict[str, Work] = {
        "look for files": lambda cancel: open_project(ground.path, cancel=cancel),
        "look into files": lambda cancel: _look_into(ground, cancel),
    }
    for pack in _PACKS:
        for lanes in (1, 2):
            for form in _FORMATS:
                works[f"build {form} of {pack}, {lanes} lanes"] = _building(ground, pack, form, lanes)
            works[f"build zip of {pack}, level 19, {lanes} lanes"] = _building(ground, pack, "zip", lanes, 19)
        for form in _FORMATS:
            works[f"build {form} of {pack}, all in the cache"] = _building(ground, pack, form, 2, fresh=False)
            works[f"build {form} of {pack}, nothing changed"] = _again(ground, pack, form)
            works[f"verify {form} of {pack}"] = _verifying(ground, pack, form)
            works[f"verify {form} of {pack}, and rebuild"] = _rebuilding(ground, pack, form)
            works[f"extract {form} of {pack}"] = _extracting(ground, pack, form)
            works[f"compare {form} of {pack} with itself"] = _comparing(ground, pack, form)
    return works


def _look_into(ground: _Ground, cancel: CancelToken) -> None:
    with _own_cache(ground.folder / "unknown"), Lanes(2) as lanes:
        looked_into(ground.state, lanes, cancel, report=unheard)


def _building(
    ground: _Ground, pack: str, form: OutputFormat, lanes: int, level: int = 3, *, fresh: bool = True
) -> Work:
    def build(cancel: CancelToken) -> None:
        plan = ground.plan(pack, form, level, "elsewhere")
        with _own_cache(ground.folder / ("unknown" if fresh else "cache")), _no_fsync(), Lanes(lanes) as pool:
            run(plan, Bench(pool, cancel, unheard))

    return build


def _again(ground: _Ground, pack: str, form: OutputFormat) -> Work:
    def build(cancel: CancelToken) -> None:
        with _own_cache(ground.folder / "unknown"), _no_fsync(), Lanes(2) as pool:
            run(ground.plan(pack, form), Bench(pool, cancel, unheard), ground.ledger)

    return build


def _verifying(ground: _Ground, pack: str, form: OutputFormat) -> Work:
    def check(cancel: CancelToken) -> None:
        step = ground.plan(pack, form).steps[0]
        with Lanes(2) as pool:
            verify(step.output, Bench(pool, cancel, unheard), step.contents)

    return check


def _rebuilding(ground: _Ground, pack: str, form: OutputFormat) -> Work:
    def rebuild(cancel: CancelToken) -> None:
        with Lanes(2) as pool:
            compare_with_rebuild(ground.plan(pack, form).steps[0], Bench(pool, cancel, unheard))

    return rebuild


def _extracting(ground: _Ground, pack: str, form: OutputFormat) -> Work:
    def unpack(cancel: CancelToken) -> None:
        with Lanes(2) as pool:
            extract(ground.output(pack, form), ground.folder / "out", (), Bench(pool, cancel, unheard))

    return unpack


def _comparing(ground: _Ground, pack: str, form: OutputFormat) -> Work:
    def hold(cancel: CancelToken) -> None:
        archive = ground.output(pack, form)
        with Lanes(2) as pool:
            compare(archive, archive, Bench(pool, cancel, unheard))

    return hold


def _own_cache(folder: Path) -> mock._patch_dict:
    """What is remembered and kept lies in ``folder``, not with the user's own."""
    return mock.patch.dict(os.environ, {"XDG_CACHE_HOME": str(folder), "LOCALAPPDATA": str(folder)})


def _no_fsync() -> mock._patch[object]:
    return mock.patch("os.fsync", _nothing)


def _nothing(descriptor: int) -> None:
    del descriptor
