"""Where a watched folder is now that was moved: is it the same one, and what has to say so."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from studio.files import plain, real
from studio.manifest.paths import is_absolute
from studio.manifest.selectors import prefixes
from studio.progress import CancelToken
from studio.project import intents
from studio.project.asset_shape import start_of, text_of
from studio.project.assets import Snapshot
from studio.project.edits import Change, Edit, SetProject, SetValue
from studio.project.packs import Pack
from studio.session.state import OpenProject
from studio.values import dataclass
from studio.words import words
from studio.workspace.dropped import look_at

_MOST_COMPARED = 5_000
"""Files that are looked for; of more, so many that lie evenly among them."""

_MOST_PLACES = 200
_UP = 3
"""How many folders above the project are searched for a folder that is gone."""

_SURE = 0.5
"""Which part of what is known has to be at a place, for that place to be offered by itself."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a folder is known to hold: ``files`` below it with their sizes, and ``named``, what packs name.

    ``named`` are paths of files or folders; it counts where no files are known.
    """

    files: Mapping[str, int]
    named: tuple[str, ...] = ()

    @property
    def amount(self) -> int:
        return len(self.files) or len(self.named)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What of the known things of ``folder`` is at ``place``.

    ``asked`` were looked for, ``there`` have been found, ``alike`` of them with the size they had. ``known``
    is how many are known at all, ``sizes`` whether their sizes are.
    """

    folder: Path
    place: Path
    known: int
    asked: int
    there: int
    alike: int
    sizes: bool

    @property
    def complete(self) -> bool:
        """Whether everything that was looked for is there as it was."""
        return self.asked > 0 and self.there == self.asked and (not self.sizes or self.alike == self.there)

    @property
    def likely(self) -> bool:
        """Whether it is worth a question that this is the folder."""
        return self.asked > 0 and self.there >= self.asked * _SURE


@dataclass(frozen=True, slots=True)
class Relocation:
    """The one step that makes ``place`` of a comparison the folder, and what it changes.

    ``packs`` have their own place to count from moved; ``source_root``: so has the project. ``naming`` are
    packs whose selectors name the folder: those stay as they are written.
    """

    comparison: Comparison
    edit: Edit
    packs: tuple[str, ...] = ()
    source_root: bool = False
    naming: tuple[str, ...] = ()


def known_of(folder: Path, packs: Iterable[Pack], snapshot: Snapshot | None = None) -> Known:
    """What ``folder`` held when ``snapshot`` was taken, and what ``packs`` name in it."""
    place = plain(folder)
    files: dict[str, int] = {}
    if snapshot is not None:
        start, key = start_of(snapshot.base), text_of(folder)
        inside = f"{key}/".removeprefix(start) if key != start.rstrip("/") else ""
        files = {
            asset.disk_path[len(inside) :]: asset.size
            for asset in snapshot.assets
            if asset.ignored_by is None and asset.disk_path.startswith(inside)
        }
    named = dict.fromkeys(path for pack in packs for path in _named(place, pack) if path != ".")
    return Known(files, tuple(named))


def compare(folder: Path, place: Path, known: Known, cancel: CancelToken) -> Comparison:
    """Look for what is ``known`` of ``folder`` at ``place``. Work for a job: asks the disk, opens no file.

    Raises ``Cancelled``.
    """
    names = list(known.files) or list(known.named)
    step = -(-len(names) // _MOST_COMPARED) or 1
    asked = names[::step]
    there = alike = 0
    for name in asked:
        cancel.check()
        try:
            size = os.lstat(place / name).st_size
        except (OSError, ValueError):
            continue
        there += 1
        alike += known.files.get(name) == size
    return Comparison(folder, place, len(names), len(asked), there, alike, bool(known.files))


def relocate(project: OpenProject, packs: Sequence[Pack], comparison: Comparison) -> Relocation:
    """The step that makes the place of ``comparison`` the folder, for all that pointed to the old one."""
    old, new = plain(comparison.folder), real(comparison.place)
    home = real(project.folder)

    def moved(text: str, base: Path) -> str | None:
        """``text``, a path from ``base``, as it leads to the new place; ``None``: it leads elsewhere."""
        here = plain(base / text)
        if not here.is_relative_to(old):
            return None
        there = new / here.relative_to(old)
        keeps = is_absolute(text) and not there.is_relative_to(home)
        return there.as_posix() if keeps else intents.relative(there, real(base))

    names = [moved(name, project.folder) or name for name in project.file.watched_folders]
    values: dict[str, object] = {"watched_folders": tuple(dict.fromkeys(names))}
    root = moved(project.file.source_root, project.folder)
    if root is not None:
        values["source_root"] = root
    changes: list[Change] = [SetProject(values)]
    shifted: list[str] = []
    for pack in packs:
        own = pack.manifest.source_root
        path = moved(own, pack.path.parent) if own else None
        if path is not None:
            changes.append(SetValue(pack.path, ("sourceRoot",), path))
            shifted.append(pack.name)
    naming = tuple(
        pack.name for pack in packs if not plain(pack.base).is_relative_to(old) and [*_named(old, pack)]
    )
    label = words(
        "Find {folder} again in {place}",
        folder=comparison.folder.name,
        place=comparison.place.parent.name or comparison.place,
    )
    return Relocation(
        comparison, Edit(label, tuple(changes)), tuple(shifted), source_root=root is not None, naming=naming
    )


def find_again(
    project: OpenProject, folder: Path, known: Known, cancel: CancelToken | None = None
) -> Comparison | None:
    """The place near the project where ``folder`` most likely is now; ``None`` where none looks like it.

    Work for a job: asks the disk. Raises ``Cancelled``.
    """
    cancel = cancel or CancelToken()
    taken = {real(project.folder / name) for name in project.file.watched_folders}
    best: Comparison | None = None
    for place in _likely_places(project, folder):
        cancel.check()
        here = real(place)
        if here in taken or not look_at([place]).folders:
            continue
        found = compare(folder, here, known, cancel)
        if found.complete or (not found.asked and here.name == folder.name and _folders_in(here)):
            return found
        if found.likely and (best is None or found.there > best.there):
            best = found
    return best


def _named(folder: Path, pack: Pack) -> Iterator[str]:
    """What the selectors of ``pack`` name in ``folder``, as paths below it."""
    base = plain(pack.base)
    for prefix in prefixes(pack.manifest.selectors):
        place = plain(base / prefix)
        if place != base and place.is_relative_to(folder):
            yield place.relative_to(folder).as_posix()


def _likely_places(project: OpenProject, folder: Path) -> Iterator[Path]:
    """Where ``folder`` could be: below the project's folder or one near it, with the end of its old path."""
    home = real(project.folder)
    near = [home, *list(home.parents)[:_UP]]
    root = real(project.folder / project.file.source_root)
    near += [root, root.parent]
    near += [real(project.folder / name).parent for name in project.file.watched_folders]
    ends = [Path(*folder.parts[-count:]) for count in range(min(4, len(folder.parts) - 1), 0, -1)]
    seen: set[Path] = set()
    places = [above / end for above in dict.fromkeys(near) for end in ends]
    # No wider: another project beside this one may well have a folder of that name.
    for above in dict.fromkeys((home, root, home.parent)):
        places += [child / folder.name for child in _folders_in(above)]
    for place in places:
        if place not in seen and plain(place) != plain(folder) and len(seen) < _MOST_PLACES:
            seen.add(place)
            yield place


def _folders_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            found = [
                entry.path
                for entry in entries
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            ]
    except OSError:
        return []
    return [Path(path) for path in sorted(found)[:_MOST_PLACES]]
