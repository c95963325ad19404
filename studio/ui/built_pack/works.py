"""What is worked out of a built pack beside its window. Functions for jobs."""

from __future__ import annotations

import hashlib
import itertools
import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from studio.archive.limits import CHUNK
from studio.build.bench import Bench
from studio.build.compare import Comparison, compare_sides
from studio.build.compared import Side, of_archive, of_contents
from studio.build.extract import Extraction, extract
from studio.build.glance import Glance, Item, glance, is_old, require_same
from studio.build.opened import opened
from studio.build.verify import Verification, verify
from studio.files import facts_of, trouble
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.manifest.values import Manifest
from studio.progress import CancelToken, Lanes, Progress, Report, usual_lanes
from studio.project.contents import Contents
from studio.project.filtering.listing import Field
from studio.ui.built_pack.facets import EntryFacets
from studio.ui.previewer import Previewed, Subject, look_into
from studio.values import dataclass

LARGEST_LOOK = 200_000_000
"""Bytes of a file up to which it is unpacked to be looked at: nobody asked for it by more than a click."""

_UNSAFE = re.compile(r"[^A-Za-z0-9._ -]+")
_LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class Seen:
    """What is in an archive, and what its files can be asked: ``fields`` are those of ``facets``."""

    found: Glance
    facets: EntryFacets
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class OpenPack:
    """A pack of a project that is open: what the project is called, and what its pack ships now."""

    project: str
    contents: Contents


@dataclass(frozen=True, slots=True)
class Held:
    """``new`` held against ``old``, as they are called in sentences.

    ``as_files``: one of them is not built, so sizes are of the files and not of the packs.
    """

    old: str
    new: str
    pack_id: str
    comparison: Comparison
    as_files: bool


@dataclass(frozen=True, slots=True)
class Proven:
    """What decoding all of a pack showed, and the project whose pack it was compared with."""

    found: Verification
    project: str = ""


class Shelf:
    """A folder for the one file that is looked at. It is made when it is needed, and goes with ``clear``."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._numbers = itertools.count(1)

    def place_for(self, item: Item) -> Path:
        """A path for ``item`` under a harmless name; what lay there before goes. For one lane alone."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="pack-studio-", ignore_cleanup_errors=True)
        home = Path(self._folder.name)
        for old in home.iterdir():
            shutil.rmtree(old, ignore_errors=True)
        place = home / str(next(self._numbers))
        place.mkdir()
        name = _UNSAFE.sub("_", item.path.rpartition("/")[2]).lstrip(".")[-_LONGEST_NAME:]
        return place / (name or "file")

    def clear(self) -> None:
        """Nothing is looked at any more."""
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.cleanup()


def opened_at(path: Path, cancel: CancelToken, report: Report) -> Seen:
    """What is in the archive at ``path``. Raises ``StudioError``, ``Cancelled``."""
    found = glance(path, cancel, report)
    facets = EntryFacets(found.items)
    cancel.check()
    return Seen(found, facets, facets.fields)


def manifest_of(found: Glance) -> Manifest:
    """What the manifest in the pack says, as far as it can be read."""
    return read_manifest(Document.read(found.manifest)).manifest if found.manifest is not None else Manifest()


def looked_into(found: Glance, item: Item, shelf: Shelf, cancel: CancelToken, report: Report) -> Previewed:
    """What can be shown of ``item``, which is unpacked for that. Raises ``StudioError``, ``Cancelled``."""
    place = shelf.place_for(item)
    with opened(found.path, torn=bool(found.fault)) as archive:
        require_same(found)
        try:
            with place.open("wb") as stream:
                for chunk in archive.read(item.entry):
                    cancel.check()
                    stream.write(chunk)
        except OSError as error:
            raise trouble(error, place, "written") from error
    facts = facts_of(place)
    changed = 0 if facts is None else facts.st_mtime_ns
    return look_into(Subject(item.path, place, item.entry.size, changed), cancel, report)


def digest_of(path: Path, cancel: CancelToken, report: Report) -> str:
    """The SHA-256 of the file at ``path``. Raises ``StudioError``, ``Cancelled``."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            total = path.stat().st_size
            while chunk := stream.read(CHUNK):
                cancel.check()
                digest.update(chunk)
                report(Progress(path.name, stream.tell(), total))
    except OSError as error:
        raise trouble(error, path, "read") from error
    return digest.hexdigest()


def unpacked(
    found: Glance, wanted: tuple[str, ...], into: Path, cancel: CancelToken, report: Report
) -> Extraction:
    """``wanted`` stored paths, or all, in a new folder in ``into``. Raises ``StudioError``, ``Cancelled``."""
    stem = stem_of(found.path)
    folder, number = into / stem, 2
    while facts_of(folder) is not None:
        folder, number = into / f"{stem}-{number}", number + 1
    with Lanes(usual_lanes()) as lanes:
        return extract(found.path, folder, wanted, Bench(lanes, cancel, report))


def proven(found: Glance, against: OpenPack | None, cancel: CancelToken, report: Report) -> Proven:
    """All of a pack decoded, and compared with ``against``. Raises ``StudioError``, ``Cancelled``."""
    with Lanes(usual_lanes()) as lanes:
        bench = Bench(lanes, cancel, report)
        if against is None:
            return Proven(verify(found.path, bench))
        return Proven(verify(found.path, bench, against.contents), against.project)


def with_project(found: Glance, pack: OpenPack, cancel: CancelToken, report: Report) -> Held:
    """What a new build of ``pack`` would change. Raises ``StudioError``, ``Cancelled``."""
    with Lanes(usual_lanes()) as lanes:
        bench = Bench(lanes, cancel, report)
        old, new = of_archive(found.path, bench), of_contents(pack.contents)
        comparison = compare_sides(old, new, bench)
    sized = replace(comparison, before=_sum(old), after=_sum(new))
    return Held(found.path.name, pack.project, new.pack_id or "", sized, as_files=True)


def with_other(found: Glance, other: Path, cancel: CancelToken, report: Report) -> Held:
    """What changed from the pack ``other`` to this one. Raises ``StudioError``, ``Cancelled``."""
    with Lanes(usual_lanes()) as lanes:
        bench = Bench(lanes, cancel, report)
        old, new = of_archive(other, bench), of_archive(found.path, bench)
        comparison = compare_sides(old, new, bench)
    return Held(_called(other, found.path), found.path.name, new.pack_id or "", comparison, as_files=False)


def has_changed(found: Glance, cancel: CancelToken, report: Report) -> bool:
    """Whether the file is another one by now, or gone."""
    del cancel, report
    return is_old(found)


def stem_of(path: Path) -> str:
    """What the pack in ``path`` is called by its file."""
    stem = path.name
    for ending in (".aar", ".pack.zip", ".zip"):
        if stem.lower().endswith(ending):
            stem = stem[: -len(ending)]
            break
    return stem or "pack"


def _called(other: Path, path: Path) -> str:
    """The name of ``other``, with its folder where both are called the same."""
    return other.name if other.name != path.name else f"{other.parent.name}/{other.name}"


def _sum(side: Side) -> int:
    return sum(side.sizes.values())
