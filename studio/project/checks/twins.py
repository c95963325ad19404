"""Checks of names on disk that differ in upper and lower case only, where one of them ships."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from studio.errors import Finding
from studio.manifest.folders import Folders
from studio.project.assets import Snapshot, folded
from studio.project.contents import Contents, PackedFile
from studio.project.memory import Memory
from studio.values import dataclass

Twins: TypeAlias = tuple[str, ...]
"""Paths of files, or of folders with a slash at their end, that differ in case only."""

_Names: TypeAlias = Sequence[str]
_NO_NAMES: _Names = ()
_Known: TypeAlias = tuple[_Names, _Names, tuple[Twins, ...]]
"""The names of files and of folders in one folder, and the twins among them."""


@dataclass(frozen=True, slots=True)
class CaseTwins:
    """The twins below one base, by the folder that holds them, and the names they were found among."""

    by_folder: Mapping[str, _Known]
    found: tuple[Twins, ...]


def check_twins(contents: Sequence[Contents], memory: Memory) -> Iterator[Finding]:
    """Twins on disk of which one ships and the other does not, or where folders meet across packs."""
    by_base: dict[Path, list[Contents]] = {}
    for one in contents:
        by_base.setdefault(one.snapshot.base, []).append(one)
    for base, packs in by_base.items():
        for twins in _twins_of(base, packs[0].snapshot, memory).found:
            yield from _about_twins(twins, packs, memory)


def case_twins(folders: Folders, before: CaseTwins | None = None) -> CaseTwins:
    """The twins among all names of ``folders``. What is as it was ``before`` is not compared again."""
    known: Mapping[str, _Known] = before.by_folder if before is not None else dict[str, _Known]()
    by_folder: dict[str, _Known] = {}
    for folder in folders.files.keys() | folders.folders.keys():
        files, inner = folders.files.get(folder, _NO_NAMES), folders.folders.get(folder, _NO_NAMES)
        old = known.get(folder)
        if old is None or old[0] is not files or old[1] is not inner:
            old = (files, inner, tuple(_among(folder, files, inner)))
        by_folder[folder] = old
    found = sorted(twins for _, _, every in by_folder.values() for twins in every)
    return CaseTwins(by_folder, tuple(found))


def _twins_of(base: Path, snapshot: Snapshot, memory: Memory) -> CaseTwins:
    before = memory.last(("case twins", base), CaseTwins)
    return memory.keep(("case twins", base), lambda: case_twins(snapshot.folders, before), snapshot.paths)


def _among(folder: str, files: _Names, inner: _Names) -> Iterator[Twins]:
    names = [*files, *(f"{name}/" for name in inner)] if inner else files
    if len({name.casefold().rstrip("/") for name in names}) == len(names):
        return
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(folded(name.rstrip("/")), []).append(folder + name)
    yield from (tuple(sorted(group)) for group in groups.values() if len(group) > 1)


def _about_twins(twins: Twins, packs: Sequence[Contents], memory: Memory) -> Iterator[Finding]:
    takers = {path: _takers(path, packs, memory) for path in twins}
    shipped = [path for path in twins if takers[path]]
    left = [path for path in twins if not takers[path]]
    for path in shipped:
        if left:
            yield _beside(takers[path][0], path, left[0])
        elif path != shipped[0] and path.endswith("/"):
            # In one pack the folders are named by another rule; files of several packs too.
            others = [one for one in takers[path] if one not in takers[shipped[0]]]
            yield from (_beside(one, path, shipped[0]) for one in others[:1])


def _beside(contents: Contents, path: str, twin: str) -> Finding:
    file = next(file for file in contents.files if _is_at(file.asset.path, path))
    where: tuple[str, int] = ("fileSelectors", file.selectors[0])
    return contents.pack.finding(
        "PS-NAME-CASE", *where, path=file.asset.path, file=path.rstrip("/"), twin=twin.rstrip("/")
    )


def _takers(path: str, packs: Iterable[Contents], memory: Memory) -> list[Contents]:
    """The packs that ship the file ``path``, or something below the folder."""
    found: list[Contents] = []
    for one in packs:
        sources = memory.recall(("sources", one.pack.path), _sources, one.files)
        at = bisect_left(sources, path)
        if at < len(sources) and _is_at(sources[at], path):
            found.append(one)
    return found


def _sources(files: Sequence[PackedFile]) -> list[str]:
    return sorted(file.asset.path for file in files)


def _is_at(source: str, path: str) -> bool:
    return source == path or (path.endswith("/") and source.startswith(path))
