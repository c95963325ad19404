"""Why a pack had to be built, in words for the person who pressed the button."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from studio.build.fingerprint import grounds_of
from studio.build.ledger import LedgerPack
from studio.build.plan import BuildStep
from studio.build.report import FileRecord


def files_changed(before: Collection[FileRecord] | None, now: Collection[FileRecord]) -> int:
    """How many files are new, gone or different against ``before``; all where nothing is known."""
    if before is None:
        return len(now)
    old, new = _digests(before), _digests(now)
    return sum(old.get(path) != new.get(path) for path in old.keys() | new.keys())


def why_built(
    step: BuildStep,
    known: LedgerPack | None,
    before: Collection[FileRecord] | None,
    now: Collection[FileRecord] | None,
    *,
    reuse: bool,
) -> str:
    """Why ``step`` is carried out. ``known`` and ``before`` are of its last build.

    ``now`` are its files, where the digests of all of them are known.
    """
    if not reuse:
        return "Everything was to be built."
    if known is None or before is None:
        return "It was not built before."
    reasons = list(_other_files(before, now))
    reasons += _other_grounds(step, known)
    if not reasons and now is None:
        return "Files changed."
    if not reasons:
        return "The pack that was built before is not there any more, or was changed."
    return " ".join(reasons)


def _other_files(before: Collection[FileRecord], now: Collection[FileRecord] | None) -> list[str]:
    if now is None:
        return []
    old, new = _digests(before), _digests(now)
    changed = sum(old[path] != new[path] for path in old.keys() & new.keys())
    counts = (
        (changed, "changed"),
        (len(new.keys() - old.keys()), "new"),
        (len(old.keys() - new.keys()), "gone"),
    )
    parts = [f"{count:,} {word}" for count, word in counts if count]
    if not parts:
        return []
    of = "1 file" if len(new) == 1 else f"{len(new):,} files"
    return [f"Of {of}, {' and '.join(parts) if len(parts) < 3 else ', '.join(parts)}."]


def _other_grounds(step: BuildStep, known: LedgerPack) -> list[str]:
    grounds = grounds_of(step)
    if known.grounds is None:
        return []
    reasons: list[str] = []
    if known.grounds.manifest != grounds.manifest:
        reasons.append("The manifest changed.")
    if known.grounds.settings != grounds.settings:
        reasons.append("It is compressed in another way now.")
    if known.grounds.packer != grounds.packer:
        reasons.append(f"It is packed by {grounds.packer} now.")
    return reasons


def _digests(records: Collection[FileRecord]) -> Mapping[str, str]:
    return {record.path: record.blake3 for record in records}
