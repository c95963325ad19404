"""What a person names to be compared: an archive, a manifest, a project, or a build such as ``Game@41``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from studio.build.bench import Bench
from studio.build.compared import Side, of_archive, of_contents, of_record
from studio.build.ledger import Ledger
from studio.build.past import build_called, packs_at
from studio.errors import StudioError
from studio.files import facts_of, is_folder
from studio.session.opening import open_any
from studio.workspace.project_store import SUFFIX, find_project, ledger_folder

_BUILD = re.compile(r"@(\d{1,9}|latest)(?:/(.+))?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Subject:
    """One side of a comparison. ``words`` is how it is called in sentences.

    ``one``: it is a single pack by its nature, and not a project or build that may happen to have one.
    ``built``: it is as it was built, and not what would be built now. ``stopped``: ids of packs among those
    that cannot be built as they are.
    """

    words: str
    packs: tuple[Side, ...]
    one: bool
    built: bool
    stopped: frozenset[str] = frozenset()


def subject_of(text: str, bench: Bench) -> Subject:
    """What ``text`` names. Raises ``StudioError``, also for what is in no way known."""
    named = next(_builds_named(text), None)
    if named is not None:
        return _build(*named)
    path = Path(text)
    if is_folder(path) or path.suffix in {SUFFIX, ".json"}:
        state = open_any([path], cancel=bench.cancel)
        packs = tuple(of_contents(contents) for contents in state.contents)
        stopped = frozenset(pack.name for pack in state.packs if pack.path in state.stops)
        project = state.project
        words = path.name if project is None else project.path.name
        return Subject(words, packs, one=project is None, built=False, stopped=stopped)
    return Subject(path.name, (of_archive(path, bench),), one=True, built=True)


def paired(old: Subject, new: Subject) -> tuple[Subject, Subject]:
    """``old`` and ``new`` as they can be held against each other.

    Where one of them is a single pack, of the other the pack with its id counts. Raises ``StudioError``
    where there is none.
    """
    if old.one and not new.one:
        return old, _only(new, old)
    if new.one and not old.one:
        return _only(old, new), new
    return old, new


def _only(several: Subject, single: Subject) -> Subject:
    wanted = single.packs[0].pack_id
    for pack in several.packs:
        if wanted is not None and pack.pack_id == wanted:
            return replace(several, packs=(pack,), one=True, stopped=several.stopped & {wanted})
    named = f"is the pack {wanted}" if wanted else "has no asset pack ID"
    known = ", ".join(sorted(pack.pack_id or "" for pack in several.packs)) or "none"
    raise StudioError(
        f"{single.words} {named}, and {several.words} has no such pack.", f"Its packs are: {known}."
    )


def _builds_named(text: str) -> Iterator[tuple[Path, str, str | None]]:
    """Project, build and pack as ``text`` may name them; nothing where a file is called just so."""
    if "@" not in text or facts_of(Path(text)) is not None:
        return
    at = text.rfind("@")
    while at > 0:
        match = _BUILD.match(text, at)
        project = Path(text[:at])
        if match is not None and (facts_of(project) is not None or "@" not in text[:at]):
            yield project, match[1], match[2]
        at = text.rfind("@", 0, at)


def _build(project: Path, name: str, pack_id: str | None) -> Subject:
    found = find_project(project)
    ledger = Ledger(ledger_folder(found))
    build = build_called(ledger, name, found.name)
    kept = packs_at(ledger, build)
    words = f"build {build.number} of {found.name}"
    if pack_id is not None and pack_id not in kept:
        raise StudioError(
            f"{pack_id} is no pack of {words}.", f"The packs are: {', '.join(sorted(kept)) or 'none'}."
        )
    chosen = kept if pack_id is None else {pack_id: kept[pack_id]}
    packs = tuple(of_record(ledger, one.outputs, one.build) for one in chosen.values())
    words = words if pack_id is None else f"{pack_id} of {words}"
    return Subject(words, packs, one=pack_id is not None, built=True)
