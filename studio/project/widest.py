"""The fewest and widest selectors that take exactly some files of a base, and nothing more."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from studio.project.assets import AssetKind, Snapshot
from studio.project.intents import SelectorKind
from studio.values import dataclass

FEWEST = 3
"""A pattern stands for no fewer files than these: two are quicker read by their names."""

_WILD = frozenset("*?[]\\")


@dataclass(frozen=True, slots=True)
class Line:
    """A selector, or an exclusion, with the files (source paths) and bytes that it is about now."""

    kind: SelectorKind
    path: str
    sources: tuple[str, ...]
    bytes: int


def widest(
    wanted: Mapping[str, int], snapshot: Snapshot, scanned: Sequence[str], *, patterns: bool
) -> tuple[Line, ...]:
    """What takes exactly the files ``wanted`` (source paths, with their bytes), by rules as wide as can be.

    A folder stands for all in it that no rule ignores: the topmost that has nothing else. A pattern stands
    for all files with one ending right in a folder, where ``patterns`` are understood. Everything else is
    named, and so is what a rule ignores. ``scanned`` are the places (as ``manifest.selectors.prefixes`` gives
    them) of which the snapshot knows everything; elsewhere files are named one by one.
    """
    ground = _Ground(frozenset(wanted), snapshot, scanned)
    folders = ground.whole_folders()
    left = [path for path in wanted if not (ground.is_free(path) and folders.over(path))]
    lines = [line("directory", folder, paths, wanted) for folder, paths in folders.held(ground.free)]
    fitting = ground.patterns(left) if patterns else {}
    lines += [line("filePattern", pattern, paths, wanted) for pattern, paths in fitting.items()]
    covered = {path for paths in fitting.values() for path in paths}
    return (*lines, *named([path for path in left if path not in covered], wanted))


def named(paths: Iterable[str], sizes: Mapping[str, int]) -> tuple[Line, ...]:
    """A selector for each of the files ``paths``."""
    return tuple(line("file", path, (path,), sizes) for path in paths)


def line(kind: SelectorKind, path: str, sources: Iterable[str], sizes: Mapping[str, int]) -> Line:
    """The line that says ``path``, which is about the files ``sources``."""
    about = tuple(sources)
    return Line(kind, path, about, sum(sizes.get(one, 0) for one in about))


def files_below(folder: str, snapshot: Snapshot) -> tuple[str, ...]:
    """The source paths of the files that a selector of ``folder`` takes now."""
    paths, known = snapshot.paths, snapshot.by_path
    # "0" is what comes right after "/".
    inside = paths[bisect_left(paths, f"{folder}/") : bisect_left(paths, f"{folder}0")]
    found = (known[path] for path in inside)
    return tuple(one.path for one in found if one.ignored_by is None and one.kind is AssetKind.FILE)


class _Whole:
    """Folders that stand for all in them; ``over`` gives the topmost one above a path."""

    def __init__(self, folders: Collection[str]) -> None:
        self._folders = folders
        self._tops: dict[str, str] = {"": ""}

    def over(self, path: str) -> str:
        return self._top(path.rpartition("/")[0])

    def held(self, paths: Iterable[str]) -> Iterable[tuple[str, list[str]]]:
        """Each topmost folder with those of ``paths`` in it."""
        found: dict[str, list[str]] = {}
        for path in paths:
            top = self.over(path)
            if top:
                found.setdefault(top, []).append(path)
        return found.items()

    def _top(self, folder: str) -> str:
        waiting: list[str] = []
        while folder not in self._tops:
            waiting.append(folder)
            folder = folder.rpartition("/")[0]
        top = self._tops[folder]
        for one in reversed(waiting):
            top = self._tops[one] = top or (one if one in self._folders else "")
        return top


class _Ground:
    """What of a snapshot is wanted. ``free`` are the wanted files that no rule ignores, in order."""

    def __init__(self, wanted: frozenset[str], snapshot: Snapshot, scanned: Sequence[str]) -> None:
        self._snapshot = snapshot
        self._scanned = tuple(scanned)
        known = snapshot.by_path
        self.free = [path for path in snapshot.paths if path in wanted and known[path].ignored_by is None]
        self._free = frozenset(self.free)
        self._strange = wanted - known.keys()

    def is_free(self, path: str) -> bool:
        return path in self._free

    def whole_folders(self) -> _Whole:
        """The folders in which nothing is that is not wanted, whatever rules ignore aside."""
        there = (asset.path for asset in self._snapshot.by_path.values() if asset.ignored_by is None)
        all_of = _counted(there)
        mine = _counted(self.free)
        barred = _above_all((*(f"{path}/" for path in self._snapshot.unreadable), *self._strange))
        whole = {
            folder
            for folder, count in mine.items()
            if folder and count == all_of[folder] and folder not in barred and self._knows(folder)
        }
        return _Whole(whole)

    def patterns(self, paths: Iterable[str]) -> dict[str, list[str]]:
        """For each pattern that takes nothing but some of ``paths`` those that it takes."""
        mine: dict[tuple[str, str], list[str]] = {}
        for path in paths:
            key = _ending_of(path)
            if key is not None and path in self._free:
                mine.setdefault(key, []).append(path)
        likely = {key for key, some in mine.items() if len(some) >= FEWEST and self._knows(key[0])}
        if not likely:
            return {}
        present: Counter[tuple[str, str]] = Counter()
        for asset in self._snapshot.by_path.values():
            key = _ending_of(asset.path) if asset.ignored_by is None else None
            if key in likely:
                present[key] += 1
        strange = {_ending_of(path) for path in self._strange}
        return {
            f"{folder}/*{ending}" if folder else f"*{ending}": mine[folder, ending]
            for folder, ending in mine
            if (folder, ending) in likely
            and present[folder, ending] == len(mine[folder, ending])
            and (folder, ending) not in strange
        }

    def _knows(self, folder: str) -> bool:
        return any(not place or f"{folder}/".startswith(f"{place}/") for place in self._scanned)


def _counted(paths: Iterable[str]) -> Counter[str]:
    """How many of ``paths`` lie in each folder, however deep."""
    counts = Counter(path.rpartition("/")[0] for path in paths)
    for folder in sorted(_above_all(f"{folder}/" for folder in counts), key=_depth, reverse=True):
        if folder:
            counts[folder.rpartition("/")[0]] += counts[folder]
    return counts


def _above_all(paths: Iterable[str]) -> Collection[str]:
    """Every folder, the base too, that one of ``paths`` lies in."""
    found: set[str] = set()
    for path in paths:
        for folder in _above(path):
            if folder in found:
                break
            found.add(folder)
    return found


def _above(path: str) -> Iterator[str]:
    while path:
        path = path.rpartition("/")[0]
        yield path


def _depth(folder: str) -> int:
    return folder.count("/") + 1 if folder else 0


def _ending_of(path: str) -> tuple[str, str] | None:
    """The folder of ``path`` and its ending, where a pattern can say both; a hidden file fits none."""
    folder, _, name = path.rpartition("/")
    at = name.rfind(".")
    if at <= 0 or name.startswith(".") or at == len(name) - 1:
        return None
    ending = name[at:]
    return None if _WILD & set(folder + ending) else (folder, ending)
