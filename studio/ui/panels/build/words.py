"""What a build says of itself: rows, sums, results, and what is read aloud. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from studio.build.report import BuildReport, PackResult, Status
from studio.progress import Progress
from studio.ui.look.told import told
from studio.ui.look.words import count, duration, elapsed, files, packs, side_by_side, size
from studio.ui.look.words import sentences as in_sentences
from studio.ui.view import Building
from studio.values import dataclass

PATIENCE = 3.0
"""Seconds before anybody believes a time left."""

_QUARTERS = 4


def amount(done: int, total: int) -> str:
    """``1.1 of 1.5 GB``; ``812 KB of 1.5 GB``."""
    part, whole = size(min(done, total)), size(total)
    number, _, unit = part.rpartition(" ")
    if unit == whole.rpartition(" ")[2]:
        part = number
    return QCoreApplication.translate("BuildWords", "{part} of {whole}").format(part=part, whole=whole)


def rate(building: Building) -> str:
    """``210 MB/s``, or nothing as long as it is not known."""
    speed = building.estimate.rate
    if speed is None:
        return ""
    return QCoreApplication.translate("BuildWords", "{size}/s").format(size=size(round(speed)))


def time_left(building: Building, progress: Progress | None) -> str:
    """``about 40 s left`` for what ``progress`` still has before it; nothing in the first seconds."""
    speed = building.estimate.rate
    if building.seconds < PATIENCE or not speed or progress is None:
        return ""
    seconds = (progress.total_bytes - progress.done_bytes) / speed
    if seconds < 1:
        return ""
    return QCoreApplication.translate("BuildWords", "{time} left").format(time=duration(seconds))


def joined(*parts: str) -> str:
    """What is known, one after the other."""
    return side_by_side(part for part in parts if part)


def sum_line(building: Building) -> str:
    """How far the whole build is."""
    if building.cancelling:
        return QCoreApplication.translate("BuildWords", "Cancelling …")
    number = len(building.results) + (building.step is not None and building.step not in building.results)
    steps = building.plan.steps
    if len({step.pack_id for step in steps}) == len(steps):
        words = QCoreApplication.translate("BuildWords", "Pack {number} of {total}")
    else:
        words = QCoreApplication.translate("BuildWords", "File {number} of {total}")
    place = words.format(number=count(max(1, number)), total=count(len(steps)))
    progress = building.progress
    done = amount(progress.done_bytes, progress.total_bytes) if progress is not None else ""
    return joined(place, done, rate(building), time_left(building, progress), _so_far(building))


def _so_far(building: Building) -> str:
    """How long it has taken, as soon as that is worth saying."""
    if building.seconds < PATIENCE:
        return ""
    words = QCoreApplication.translate("BuildWords", "{time} so far")
    return words.format(time=elapsed(building.seconds))


def sizes(result: PackResult) -> str:
    """``2.1 MB (was 2.0 MB)``; ``2.1 MB`` of a pack that was not built before, or is as large as it was."""
    now = size(result.bytes)
    if result.bytes_before is None or result.bytes_before == result.bytes:
        return now
    words = QCoreApplication.translate("BuildWords", "{size} (was {before})")
    return words.format(size=now, before=size(result.bytes_before))


def changed_files(result: PackResult) -> str:
    """``3 of 1,204 files changed`` of a pack that was built; ``1,204 files`` where all are new."""
    if result.files_changed >= result.files:
        return files(result.files)
    words = QCoreApplication.translate("BuildWords", "{changed} of {files} changed")
    return words.format(changed=count(result.files_changed), files=files(result.files))


def files_or_packs(results: Sequence[PackResult]) -> str:
    """How many packs ``results`` are, or files, where a pack has several of them."""
    ids = {one.pack_id for one in results}
    return packs(len(ids)) if len(ids) == len(results) else files(len(results))


def reused_pieces(result: PackResult) -> str:
    """How much of a pack had been packed before; nothing where nothing had."""
    if not result.pieces_reused:
        return ""
    words = QCoreApplication.translate("BuildWords", "{reused} of {all} parts were packed before")
    return words.format(reused=count(result.pieces_reused), all=count(result.pieces))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the packs of a build: their ids, each once, by the worst of their formats."""

    built: frozenset[str]
    unchanged: frozenset[str]
    failed: frozenset[str]


def outcome(report: BuildReport) -> Outcome:
    """What became of the packs of ``report``; those that were left out are nowhere."""
    by = {status: frozenset(_ids(report, status)) for status in Status}
    failed = by[Status.FAILED]
    built = by[Status.BUILT] - failed - by[Status.SKIPPED]
    return Outcome(built, by[Status.REUSED] - failed - built - by[Status.SKIPPED], failed)


def result_line(building: Building) -> str:
    """How the build ended, in one or two sentences; nothing while it goes on."""
    if building.trouble is not None:
        return joined_sentences(told(building.trouble), _kept(len(_done(building))))
    report = building.report
    if report is None:
        return ""
    found = outcome(report)
    if report.cancelled:
        return _cancelled(len(found.built | found.unchanged))
    kept = _kept(len(found.built | found.unchanged)) if found.failed else ""
    return joined_sentences(_counts(found), _cost(report), _packager(report), kept)


def joined_sentences(*sentences: str) -> str:
    """What there is to say, one sentence after the other."""
    return in_sentences(sentence for sentence in sentences if sentence)


def _done(building: Building) -> set[str]:
    """The ids of packs that are whole, whatever became of the build."""
    return {one.pack_id for one in building.results.values() if one.output is not None}


def _kept(done: int) -> str:
    """That what was finished stays."""
    if not done:
        return ""
    if done == 1:
        return QCoreApplication.translate("BuildWords", "The other pack is done and kept.")
    words = QCoreApplication.translate("BuildWords", "The other {count} packs are done and kept.", None, done)
    return words.format(count=count(done))


def failed_line(result: PackResult) -> str:
    """Why a pack was not built, and what to do."""
    return joined_sentences(*(told(part) for part in (result.message, result.hint) if part))


def announcement(before: Building | None, now: Building | None) -> str:
    """What is worth reading aloud at ``now``: the start, each quarter, the result. Mostly nothing."""
    if now is None:
        return ""
    if ended(now):
        return "" if before is not None and ended(before) else result_line(now)
    if before is None or before.plan is not now.plan:
        words = QCoreApplication.translate("BuildWords", "Building {packs}.")
        return words.format(packs=packs(len({step.pack_id for step in now.plan.steps})))
    quarter = _quarter(now)
    if quarter <= _quarter(before) or quarter == _QUARTERS:
        return ""
    words = QCoreApplication.translate("BuildWords", "{percent} % built.")
    return words.format(percent=count(100 * quarter // _QUARTERS))


def ended(building: Building) -> bool:
    """Whether nothing more will come of this build."""
    return building.report is not None or building.trouble is not None


def fraction(progress: Progress | None) -> float | None:
    """How much of ``progress`` is done, from 0 to 1."""
    if progress is None:
        return None
    return min(1.0, progress.done_bytes / progress.total_bytes) if progress.total_bytes else 1.0


def _quarter(building: Building) -> int:
    return int(_QUARTERS * (fraction(building.progress) or 0.0))


def _ids(report: BuildReport, status: Status) -> list[str]:
    return [result.pack_id for result in report.results if result.status is status]


def _counts(found: Outcome) -> str:
    """``3 packs built, 8 reused, no problems.``, without what is none; ``1 failed`` where one did."""
    tr = QCoreApplication.translate
    parts: list[str] = []
    if found.built or not (found.unchanged or found.failed):
        parts.append(tr("BuildWords", "{packs} built").format(packs=packs(len(found.built))))
    if found.unchanged:
        words = tr("BuildWords", "{number} reused")
        parts.append(words.format(number=_number(len(found.unchanged), first=not parts)))
    if found.failed:
        words = tr("BuildWords", "{number} failed")
        parts.append(words.format(number=_number(len(found.failed), first=not parts)))
    else:
        parts.append(tr("BuildWords", "no problems"))
    return tr("BuildWords", "{counts}.").format(counts=joined(*parts))


def _number(number: int, *, first: bool) -> str:
    return packs(number) if first else count(number)


def _cost(report: BuildReport) -> str:
    written = sum(result.bytes for result in report.results if result.status is Status.BUILT)
    time = elapsed(report.seconds)
    if not written:
        return QCoreApplication.translate("BuildWords", "Done in {time}.").format(time=time)
    words = QCoreApplication.translate("BuildWords", "{size} in {time}.")
    return words.format(size=size(written), time=time)


def _packager(report: BuildReport) -> str:
    """Who made the packs, where it was not us."""
    made = next((one for one in report.results if one.engine == "apple" and one.output is not None), None)
    if made is None:
        return ""
    words = QCoreApplication.translate("BuildWords", "The .aar packs were made by {packager}.")
    if report.engine == "apple":
        words = QCoreApplication.translate("BuildWords", "Made by {packager}.")
    return words.format(packager=made.grounds.packer if made.grounds else "ba-package")


def _cancelled(done: int) -> str:
    if not done:
        return QCoreApplication.translate("BuildWords", "Build cancelled: nothing was changed.")
    if done == 1:
        return QCoreApplication.translate(
            "BuildWords", "Build cancelled: 1 pack is done, nothing is half-written."
        )
    words = QCoreApplication.translate(
        "BuildWords", "Build cancelled: {packs} are done, nothing is half-written.", None, done
    )
    return words.format(packs=packs(done))
