"""Marking packs as released from outside of the window: the project file is read, changed and written."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from studio.build.ledger import Ledger, LedgerBuild
from studio.build.past import LATEST, build_called, packs_in
from studio.errors import StudioError
from studio.project.edits import Texts, apply
from studio.project.marking import mark_released
from studio.project.releases import BuiltPack, ReleasedVersion, newly_released
from studio.values import dataclass
from studio.words import words
from studio.workspace.digests import fingerprint
from studio.workspace.lock import locked
from studio.workspace.project_store import (
    find_project,
    ledger_folder,
    project_bytes,
    project_data,
    read_project,
)
from studio.workspace.saving import FileChange, SaveRequest, save


@dataclass(frozen=True, slots=True)
class Marked:
    """What was marked: the number of the build, its packs that are new, and ids that were marked before.

    ``released`` is all that the project file says is released.
    """

    build: int
    new: tuple[ReleasedVersion, ...]
    known: tuple[str, ...]
    released: tuple[ReleasedVersion, ...]


def mark(path: Path, *, build: int | None, wanted: Collection[str], on: str) -> Marked:
    """Mark the packs of a build (``None``: the newest) as released; only those ``wanted``, if any are named.

    Raises ``StudioError``, and nothing is written, where there is no such build or pack, or where one of the
    packs could not be built then.
    """
    found = find_project(path)
    ledger = Ledger(ledger_folder(found))
    with locked(found):
        data = project_data(found)
        project = read_project(found, data)
        record = build_called(ledger, LATEST if build is None else str(build), found.name)
        packs = _packs(record, wanted)
        edit = mark_released(project, packs, on=on)
        new = newly_released(project.released, packs, on=on)
        if new:
            changed = apply(edit, Texts(project, {})).project
            change = FileChange(found, project_bytes(changed), fingerprint(data))
            save(SaveRequest((change,)))
            project = changed
    marked = {one.id for one in new}
    known = tuple(pack.pack_id for pack in packs if pack.pack_id not in marked)
    return Marked(record.number, new, known, project.released)


def released_in(path: Path) -> tuple[ReleasedVersion, ...]:
    """All that the project ``path`` says is released. Raises ``StudioError``."""
    found = find_project(path)
    return read_project(found, project_data(found)).released


def _packs(build: LedgerBuild, wanted: Collection[str]) -> tuple[BuiltPack, ...]:
    kept = packs_in(build)
    failed = [pack_id for pack_id in build.failed or () if not wanted or pack_id in wanted]
    if failed:
        raise StudioError(
            words(
                "{pack} could not be built in build {build}, so nothing was marked as released.",
                pack=failed[0],
                build=str(build.number),
            ),
            words("Mend it and build again, or name the packs that are out with --pack."),
        )
    unknown = sorted(set(wanted) - kept.keys())
    if unknown:
        raise StudioError(
            words("{pack} is no pack of build {build}.", pack=unknown[0], build=str(build.number)),
            words("Its packs are: {packs}.", packs=", ".join(sorted(kept)) or words("none")),
        )
    return tuple(one.built for pack_id, one in kept.items() if not wanted or pack_id in wanted)
