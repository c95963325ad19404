"""The builds of a project that are on record: a line on each, and the report of one as far as it is known."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from studio.build.ledger import Ledger, LedgerBuild, LedgerPack
from studio.build.past import build_called
from studio.build.report import BuildReport, PackResult, Status
from studio.progress import CancelToken
from studio.values import dataclass

MOST = 50
"""Builds that are listed: of more, the newest."""


@dataclass(frozen=True, slots=True)
class PastBuild:
    """One build on record. ``ended`` counts seconds since 1970, ``bytes`` are of all its outputs.

    ``packs`` are there after it, ``changed`` of them it made anew; ``failed`` could not be built. ``before``
    is the number of the build before it, if that is on record.
    """

    number: int
    ended: int
    packs: int
    changed: int
    failed: int
    bytes: int
    before: int | None


@dataclass(frozen=True, slots=True)
class PastReport:
    """The report of build ``number``; how long it took is not on record."""

    number: int
    ended: int
    report: BuildReport


def past_builds(ledger: Ledger, cancel: CancelToken) -> tuple[PastBuild, ...]:
    """The builds on record, newest first. Raises ``Cancelled``."""
    found: list[PastBuild] = []
    for build, older in islice(_pairs(ledger, cancel), MOST):
        anew = {pack.id for pack in build.packs if _is_new(pack, older)}
        found.append(
            PastBuild(
                build.number,
                build.ended,
                len({pack.id for pack in build.packs}),
                len(anew),
                len(build.failed or ()),
                sum(pack.bytes for pack in build.packs),
                None if older is None else older.number,
            )
        )
    return tuple(found)


def report_of_build(ledger: Ledger, number: int, project: str, folder: Path) -> PastReport:
    """What is on record of build ``number``; its outputs went to ``folder``. Raises ``StudioError``.

    ``project`` is how the project is called in sentences.
    """
    build = build_called(ledger, str(number), project)
    older = next((one for one in _before(ledger, number)), None)
    results = [_result(pack, older, ledger, folder) for pack in build.packs]
    made = {result.pack_id for result in results}
    results += [PackResult(one, "aar", Status.FAILED) for one in build.failed or () if one not in made]
    return PastReport(build.number, build.ended, BuildReport(tuple(results), 0.0))


def _pairs(ledger: Ledger, cancel: CancelToken) -> Iterator[tuple[LedgerBuild, LedgerBuild | None]]:
    """Each build with the one before it, newest first."""
    newer: LedgerBuild | None = None
    for build in ledger.builds():
        cancel.check()
        if newer is not None:
            yield newer, build
        newer = build
    if newer is not None:
        yield newer, None


def _before(ledger: Ledger, number: int) -> Iterator[LedgerBuild]:
    for one in ledger.numbers():
        build = ledger.build(one) if one < number else None
        if build is not None:
            yield build


def _same(pack: LedgerPack, older: LedgerBuild | None) -> LedgerPack | None:
    """``pack`` as the build before left it."""
    packs = () if older is None else older.packs
    return next((one for one in packs if (one.id, one.format) == (pack.id, pack.format)), None)


def _is_new(pack: LedgerPack, older: LedgerBuild | None) -> bool:
    then = _same(pack, older)
    return then is None or then.sha256 != pack.sha256


def _result(pack: LedgerPack, older: LedgerBuild | None, ledger: Ledger, folder: Path) -> PackResult:
    then, records = _same(pack, older), ledger.files(pack.files) or ()
    return PackResult(
        pack.id,
        pack.format,
        Status.BUILT if _is_new(pack, older) else Status.REUSED,
        folder / pack.output,
        pack.bytes,
        sum(record.size for record in records),
        pack.sha256,
        len(records),
        fingerprint=pack.fingerprint,
        records=records,
        engine="studio" if pack.grounds is None or "ba-package" not in pack.grounds.packer else "apple",
        grounds=pack.grounds,
        bytes_before=None if then is None else then.bytes,
    )
