"""Carrying out a plan: each pack is written beside its place and takes it only when it is whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from studio.archive.asset_pack import write_asset_pack
from studio.archive.members import MemberChanged, Sink, WrittenFile
from studio.archive.zstd_pack import write_zstd_pack
from studio.build.bench import Bench
from studio.build.fingerprint import fingerprint
from studio.build.hashing import HashingOutput, sha256_of
from studio.build.ledger import Ledger, LedgerPack
from studio.build.plan import Blocked, BuildPlan, BuildStep
from studio.build.recorder import Recorder
from studio.build.report import BuildReport, FileRecord, PackResult, Status
from studio.errors import StudioError
from studio.files import make_folder, replacing, sweep
from studio.progress import Cancelled, CancelToken, Progress, Report
from studio.project.contents import PackedFile
from studio.project.project_file import OutputFormat
from studio.workspace.digests import content_digest
from studio.workspace.sources import CHUNK

Known = Mapping[tuple[str, OutputFormat], LedgerPack]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What ``ledger`` tells of earlier builds; ``reuse`` is off where everything is to be built anew."""

    ledger: Ledger
    known: Known
    reuse: bool

    def pack(self, step: BuildStep) -> LedgerPack | None:
        return self.known.get((step.pack_id, step.format))

    def files(self, step: BuildStep) -> tuple[FileRecord, ...] | None:
        """The files of ``step`` as they were shipped last, where that is known."""
        pack = self.pack(step)
        return None if pack is None else self.ledger.files(pack.files)


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

    ``ledger`` tells what changed since the last build; with ``reuse`` what did not change is left as it is.
    After a cancel the packs that were finished stay, the others are reported as skipped. ``finished`` is told
    the number of each step, from 0, and what became of it, at once.
    """
    started = time.perf_counter()
    wanted: set[tuple[str, OutputFormat]] = {(step.pack_id, step.format) for step in plan.steps}
    earlier = Earlier(ledger, ledger.latest(wanted), reuse) if ledger else None
    for folder in {step.output.parent for step in plan.steps}:
        sweep(folder, {step.output.name for step in plan.steps})
    meter = _Meter(plan.total_bytes, bench.report)
    results: list[PackResult] = []
    for number, step in enumerate(plan.steps):
        if bench.cancel.cancelled:
            results.append(_skipped(step, "Cancelled before it was built."))
        else:
            results.append(_timed(step, bench, earlier, meter))
            meter.settle(step)
        finished(number, results[-1])
    results.extend(_skipped(step, "Not selected.") for step in plan.skipped)
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


def _timed(step: BuildStep, bench: Bench, earlier: Earlier | None, meter: _Meter) -> PackResult:
    started = time.perf_counter()
    try:
        result = _carry_out(step, bench, earlier, meter)
    except StudioError as trouble:
        result = _failed(step, Blocked(trouble.message, trouble.hint))
    except Cancelled:
        result = _skipped(step, "Cancelled while it was being built; nothing was changed.")
    return replace(result, seconds=time.perf_counter() - started)


def _carry_out(step: BuildStep, bench: Bench, earlier: Earlier | None, meter: _Meter) -> PackResult:
    if step.blocked is not None:
        return _failed(step, step.blocked)
    meter.begin(step.pack_id)
    known = earlier.pack(step) if earlier else None
    before = earlier.files(step) if earlier else None
    if earlier is not None and earlier.reuse and known is not None and before is not None:
        reused = _reused(step, known, before, bench, meter)
        if reused is not None:
            return reused
    records, size, digest = _write(step, bench, meter)
    return PackResult(
        step.pack_id,
        step.format,
        Status.BUILT,
        step.output,
        size,
        step.contents.total_bytes,
        digest,
        len(records),
        _changed(before, records),
        fingerprint=fingerprint(step, records),
        records=records,
    )


def _reused(
    step: BuildStep, known: LedgerPack, before: tuple[FileRecord, ...], bench: Bench, meter: _Meter
) -> PackResult | None:
    """The pack as it lies there, where it is what a build would write, byte for byte; else ``None``."""
    files = step.contents.files
    if [(record.path, record.size) for record in before] != [(file.path, file.asset.size) for file in files]:
        return None
    if not _is_intact(step.output, known, bench.cancel):
        return None
    now: list[FileRecord] = []
    work = partial(_digest, step.contents.pack.base, bench.cancel)
    for record, digest in zip(before, bench.lanes.map(work, files, bench.cancel), strict=True):
        now.append(replace(record, blake3=digest))
        meter.advance(record.size)
    if fingerprint(step, now) != known.fingerprint:
        return None
    return PackResult(
        step.pack_id,
        step.format,
        Status.REUSED,
        step.output,
        known.bytes,
        step.contents.total_bytes,
        known.sha256,
        len(files),
        0,
        message="Nothing changed since it was built.",
        fingerprint=known.fingerprint,
        records=before,
    )


def _digest(base: Path, cancel: CancelToken, file: PackedFile) -> str:
    return content_digest(base, file.asset, cancel)


def _is_intact(output: Path, known: LedgerPack, cancel: CancelToken) -> bool:
    try:
        if output.stat().st_size != known.bytes:
            return False
        with output.open("rb") as stream:
            return sha256_of(iter(partial(stream.read, CHUNK), b""), cancel) == known.sha256
    except OSError:
        return False


def _write(step: BuildStep, bench: Bench, meter: _Meter) -> tuple[tuple[FileRecord, ...], int, str]:
    make_folder(step.output.parent)
    recorder = Recorder(step.contents, bench.cancel)
    with replacing(step.output) as stream:
        out = HashingOutput(stream)
        written = write_pack(step, recorder, out, bench, advance=meter.advance, scratch=step.output.parent)
        bench.cancel.check()
    return recorder.records(written), out.size, out.hexdigest()


def write_pack(
    step: BuildStep,
    recorder: Recorder,
    out: Sink,
    bench: Bench,
    *,
    advance: Callable[[int], None],
    scratch: Path,
) -> tuple[WrittenFile, ...]:
    """The bytes of one pack, into ``out``; large files of an open pack wait in ``scratch``.

    Raises ``StudioError`` where a source changed or the pack cannot be written so, and ``Cancelled``.
    """
    manifest = step.contents.pack.document.data
    members = recorder.members()
    lanes, cancel = bench.lanes, bench.cancel
    try:
        if step.format == "aar":
            return write_asset_pack(
                out, manifest=manifest, members=members, lanes=lanes, cancel=cancel, advance=advance
            )
        return write_zstd_pack(
            out,
            pack_id=step.pack_id,
            manifest=manifest,
            members=members,
            level=step.level,
            scratch=scratch,
            lanes=lanes,
            cancel=cancel,
            advance=advance,
        )
    except MemberChanged as change:
        raise StudioError(
            f"{change.path} changed while {step.pack_id} was being built, so the pack was not written.",
            "Wait until the file is complete, then build again.",
        ) from change
    except ValueError as refusal:  # The writers' own last look at paths and manifest.
        raise StudioError(
            f"{step.pack_id} cannot be written as {step.format}: {refusal}.", "Check the pack's contents."
        ) from refusal


def _changed(before: tuple[FileRecord, ...] | None, now: tuple[FileRecord, ...]) -> int:
    """How many files are new, gone or different against ``before``; all where nothing is known."""
    if before is None:
        return len(now)
    old = {record.path: record.blake3 for record in before}
    new = {record.path: record.blake3 for record in now}
    return sum(old.get(path) != new.get(path) for path in old.keys() | new.keys())


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
