"""What a person names to be compared: an archive, a manifest, a project, or a build such as ``Game@41``."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from studio.build import compared
from studio.build.bench import Bench
from studio.build.compared import Side, of_archive, of_contents, of_record
from studio.build.ledger import Ledger
from studio.build.opened import opened
from studio.build.past import build_called, packs_at
from studio.build.verify import Recorded
from studio.errors import StudioError
from studio.files import facts_of, is_folder
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.session.opening import open_any
from studio.values import dataclass
from studio.words import words
from studio.workspace.project_store import SUFFIX, find_project, ledger_folder, load_project

_BUILD = re.compile(r"@(\d{1,9}|latest)(?:/(.+))?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Subject:
    """One side of a comparison. ``words`` is how it is called in sentences.

    ``one``: it is a single pack by its nature, and not a project or build that may happen to have one.
    ``built``: it is as it was built, and not what would be built now. ``stopped``: ids of packs among those
    that cannot be built as they are. ``folder``: where the outputs of a build on record were put.
    """

    words: str
    packs: tuple[Side, ...]
    one: bool
    built: bool
    stopped: frozenset[str] = frozenset()
    folder: Path | None = None


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
        called = path.name if project is None else project.path.name
        return Subject(called, packs, one=project is None, built=False, stopped=stopped)
    return Subject(path.name, (of_archive(path, bench),), one=True, built=True)


def with_layout(subject: Subject, bench: Bench) -> Subject:
    """``subject``, with how its open packs are laid out where they still lie there. Raises ``Cancelled``."""
    if subject.folder is None:
        return subject
    packs = tuple(compared.with_layout(pack, subject.folder, bench) for pack in subject.packs)
    return replace(subject, packs=packs)


def recorded_of(text: str, archive: Path, bench: Bench) -> Recorded | None:
    """What the build that ``text`` names recorded of the pack in ``archive``; ``None`` where it names none.

    Raises ``StudioError`` where there is no such build, or it had no such pack.
    """
    named = next(_builds_named(text), None)
    if named is None:
        return None
    subject = _build(*named)
    if not subject.one:
        with opened(archive) as found:
            data = found.manifest()
        pack_id = None if data is None else read_manifest(Document.read(data)).manifest.asset_pack_id
        single = Subject(archive.name, (Side(pack_id, {}, _no_digests, 0),), one=True, built=True)
        subject = _only(subject, single)
    side = subject.packs[0]
    digests = side.digests(tuple(side.sizes), bench)
    files = {path: (size, digests[path]) for path, size in side.sizes.items()}
    outputs = {one.format: one.sha256 for one in side.packed if one.sha256 is not None}
    return Recorded(subject.words, files, outputs)


def _no_digests(paths: Collection[str], bench: Bench) -> Mapping[str, str]:
    del paths, bench
    return {}


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
    known = ", ".join(sorted(pack.pack_id or "" for pack in several.packs)) or words("none")
    raise StudioError(
        words(
            "{single} is the pack {pack}, and {several} has no such pack.",
            single=single.words,
            pack=wanted,
            several=several.words,
        )
        if wanted
        else words(
            "{single} has no asset pack ID, and {several} has no such pack.",
            single=single.words,
            several=several.words,
        ),
        words("Its packs are: {packs}.", packs=known),
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
    called = words("build {build} of {project}", build=str(build.number), project=found.name)
    if pack_id is not None and pack_id not in kept:
        raise StudioError(
            words("{pack} is no pack of {build}.", pack=pack_id, build=called),
            words("The packs are: {packs}.", packs=", ".join(sorted(kept)) or words("none")),
        )
    chosen = kept if pack_id is None else {pack_id: kept[pack_id]}
    packs = tuple(of_record(ledger, one.outputs, one.build) for one in chosen.values())
    if pack_id is not None:
        called = words("{pack} of {build}", pack=pack_id, build=called)
    folder: Path | None = None
    with contextlib.suppress(StudioError):  # The record can be read without the project file.
        folder = found.parent / load_project(found).output_folder
    return Subject(called, packs, one=pack_id is not None, built=True, folder=folder)
