"""Why a pack had to be built, in words for the person who pressed the button."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from studio.build.fingerprint import grounds_of
from studio.build.ledger import LedgerPack
from studio.build.plan import BuildStep
from studio.build.report import FileRecord
from studio.words import counted, joined, words


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
        return words("Everything was to be built.")
    if known is None or before is None:
        return words("It was not built before.")
    reasons = list(_other_files(before, now))
    reasons += _other_grounds(step, known)
    if not reasons and now is None:
        return words("Files changed.")
    if not reasons:
        return words("The pack that was built before is not there any more, or was changed.")
    return joined(reasons)


def _other_files(before: Collection[FileRecord], now: Collection[FileRecord] | None) -> list[str]:
    if now is None:
        return []
    old, new = _digests(before), _digests(now)
    changed = sum(old[path] != new[path] for path in old.keys() & new.keys())
    added, gone = len(new.keys() - old.keys()), len(old.keys() - new.keys())
    parts = [
        *([words("{count} changed", count=changed)] if changed else ()),
        *([words("{count} new", count=added)] if added else ()),
        *([words("{count} gone", count=gone)] if gone else ()),
    ]
    if not parts:
        return []
    changes = tuple(parts) if len(parts) < 3 else joined(parts, ", ")
    return [counted("Of 1 file, {changes}.", "Of {count} files, {changes}.", len(new), changes=changes)]


def _other_grounds(step: BuildStep, known: LedgerPack) -> list[str]:
    grounds = grounds_of(step)
    if known.grounds is None:
        return []
    reasons: list[str] = []
    if known.grounds.manifest != grounds.manifest:
        reasons.append(words("The manifest changed."))
    if known.grounds.settings != grounds.settings:
        reasons.append(words("It is compressed in another way now."))
    if known.grounds.packer != grounds.packer:
        reasons.append(words("It is packed by {packer} now.", packer=grounds.packer))
    return reasons


def _digests(records: Collection[FileRecord]) -> Mapping[str, str]:
    return {record.path: record.blake3 for record in records}
