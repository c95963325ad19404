"""Carrying out a plan: each pack is written beside its place and takes it only when it is whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from studio.archive.pieces import PieceStore
from studio.build.bench import Bench
from studio.build.cache import piece_cache
from studio.build.ledger import Ledger
from studio.build.plan import Blocked, BuildPlan, BuildStep
from studio.build.report import BuildReport, PackResult, Status
from studio.build.workshop import Earlier, Workshop, WriteOnly
from studio.errors import StudioError
from studio.files import sweep
from studio.progress import Cancelled, Progress, Report
from studio.project.project_file import OutputFormat
from studio.words import words
from studio.workspace.remembered import remembering


def unheard_result(number: int, result: PackResult) -> None:
    """For callers that wait for the report."""
    del number, result


def run(
    plan: BuildPlan,
    bench: Bench,
    ledger: Ledger | None = None,
    *,
    reuse: bool = True,
    finished: Callable[[int, PackResult], None] = unheard_result,
) -> BuildReport:
    """Carry out ``plan``. A pack that fails is reported; the others are built all the same.

    ``ledger`` tells what changed since the last build. With ``reuse`` what did not change is left as it is,
    files that did not change are not read again, and what was packed before is not packed again; without it
    every byte is read and packed. Either way the output is the same, byte for byte. After a cancel
    the packs that were finished stay, the others are reported as skipped. ``finished`` is told the number of
    each step, from 0, and what became of it, at once.
    """
    started = time.perf_counter()
    wanted: set[tuple[str, OutputFormat]] = {(step.pack_id, step.format) for step in plan.steps}
    earlier = Earlier(ledger, ledger.latest(wanted)) if ledger else None
    for folder in {step.output.parent for step in plan.steps}:
        sweep(folder, {step.output.name for step in plan.steps})
    meter = _Meter(plan.total_bytes, bench.report)
    results: list[PackResult] = []
    with remembering() as memory, piece_cache() as cache:
        store: PieceStore = cache if reuse else WriteOnly(cache)
        shop = Workshop(bench, memory, store, earlier, reuse=reuse)
        for number, step in enumerate(plan.steps):
            if bench.cancel.cancelled:
                results.append(_skipped(step, words("Cancelled before it was built.")))
            else:
                results.append(_timed(step, shop, meter))
                meter.settle(step)
            finished(number, results[-1])
    results.extend(_skipped(step, words("Not selected.")) for step in plan.skipped)
    return BuildReport(tuple(results), time.perf_counter() - started, cancelled=bench.cancel.cancelled)


class _Meter:
    """Bytes of sources done, over all packs of a plan."""

    def __init__(self, total: int, report: Report) -> None:
        self._total = total
        self._report = report
        self._done = 0
        self._settled = 0
        self._thing = ""

    def begin(self, thing: str) -> None:
        self._thing = thing
        self._report(Progress(thing, self._done, self._total))

    def advance(self, count: int) -> None:
        self._done += count
        self._report(Progress(self._thing, min(self._done, self._total), self._total))

    def settle(self, step: BuildStep) -> None:
        """A finished pack counts whole, however it was finished."""
        if step.blocked is None:
            self._settled += step.contents.total_bytes
            self._done = self._settled
            self._report(Progress(self._thing, self._done, self._total))


def _timed(step: BuildStep, shop: Workshop, meter: _Meter) -> PackResult:
    started = time.perf_counter()
    try:
        result = _carried_out(step, shop, meter)
    except StudioError as trouble:
        result = _failed(step, Blocked(trouble.message, trouble.hint))
    except Cancelled:
        result = _skipped(step, words("Cancelled while it was being built; nothing was changed."))
    return replace(result, seconds=time.perf_counter() - started)


def _carried_out(step: BuildStep, shop: Workshop, meter: _Meter) -> PackResult:
    if step.blocked is not None:
        return _failed(step, step.blocked)
    meter.begin(step.pack_id)
    return shop.make(step, meter.advance)


def _failed(step: BuildStep, why: Blocked) -> PackResult:
    return PackResult(
        step.pack_id,
        step.format,
        Status.FAILED,
        source_bytes=step.contents.total_bytes,
        files=len(step.contents.files),
        message=why.message,
        hint=why.hint,
    )


def _skipped(step: BuildStep, message: str) -> PackResult:
    return replace(_failed(step, Blocked(message, None)), status=Status.SKIPPED)
