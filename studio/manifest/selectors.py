"""Which files a manifest takes, under which paths, and which selector chose each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from studio.manifest.folders import Folders, folders_of
from studio.manifest.paths import path_faults, plain_path
from studio.manifest.patterns import Pattern, compiled, literal_prefix
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
)
from studio.values import dataclass

__all__ = ["Reach", "Selection", "Taken", "path_faults", "prefixes", "reach", "select"]


class Taken(NamedTuple):
    """``source`` is stored as ``stored``; ``selectors`` are the indexes of those that say so, in order."""

    source: str
    stored: str
    selectors: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """What some selectors make of some files.

    ``taken`` is sorted by stored path in the byte order of UTF-8, then by source; two sources stored at one
    path are both in it. ``counts`` has for each selector's index how many files it matches, whether or not
    they are excluded, and for an exclusion how many it removes. ``excluded``: source and index of the
    exclusion. ``hidden``: source and index of a pattern that would take it if it had no leading dot.
    """

    taken: tuple[Taken, ...]
    counts: dict[int, int]
    excluded: tuple[tuple[str, int], ...]
    hidden: tuple[tuple[str, int], ...]


def select(
    selectors: Sequence[Selector], paths: Sequence[str], folders: Callable[[], Folders] | None = None
) -> Selection:
    """What ``selectors`` take of ``paths``, the files below the base: relative, with ``/``, in NFC, sorted.

    ``folders`` gives the same files by folder, for whoever selects again and again; it is asked only where
    there is a pattern. A selector costs about as much as the files it takes and the names its wildcards
    could fit. Paths are matched exactly, in NFC; empty and ``.`` parts count for nothing; a path that is
    absolute, climbs with ``..`` or means the base itself takes nothing. An exclusion removes its one source
    from all selectors.
    """
    chosen: dict[tuple[str, str], list[int]] = {}
    counts = {selector.index: 0 for selector in selectors}
    hidden: list[tuple[str, int]] = []
    if folders is None:
        folders = partial(folders_of, paths)
    if sum(isinstance(selector, PatternSelector) for selector in selectors) > 1:
        folders = lru_cache(1)(folders)
    for selector in selectors:
        for source, stored in _taken_by(selector, paths, folders):
            if stored is None:
                hidden.append((source, selector.index))
                continue
            chosen.setdefault((stored, source), []).append(selector.index)
            counts[selector.index] += 1
    excluded = _excluded(selectors, {source for _, source in chosen})
    gone = {source for source, _ in excluded}
    for _, index in excluded:
        counts[index] += 1
    alike: dict[tuple[int, ...], tuple[int, ...]] = {}  # Most files are taken by the same few selectors.
    taken = tuple(
        Taken(source, stored, alike.setdefault(by := tuple(indexes), by))
        for (stored, source), indexes in sorted(chosen.items())
        if source not in gone
    )
    return Selection(taken, counts, excluded, tuple(sorted(hidden)))


def prefixes(selectors: Sequence[Selector]) -> tuple[str, ...]:
    """The least set of paths, relative to the base, at or below which all files lie that could be taken.

    ``""`` is the whole base. A path names a file or a folder; none lies below another.
    """
    wanted: list[str] = []
    for selector in selectors:
        prefix = _prefix(selector)
        if prefix is not None:
            wanted.append(prefix)
    least: list[str] = []
    # By parts, so that what lies below a folder comes right after it.
    for prefix in sorted(set(wanted), key=lambda path: path.split("/") if path else []):
        if not least or not _is_below(prefix, least[-1]):
            least.append(prefix)
    return tuple(least)


@dataclass(frozen=True, slots=True)
class Reach:
    """What some selectors can have to do with: what lies at, below or above ``places``, or fits a pattern.

    ``patterns`` are those that begin with a wildcard.
    """

    places: tuple[str, ...]
    patterns: tuple[Pattern, ...]

    def meets(self, paths: Iterable[str]) -> bool:
        """Whether any of ``paths`` (files, links or folders) could matter to the selectors."""
        return any(self._meets(path) for path in paths)

    def _meets(self, path: str) -> bool:
        below = path + "/"
        for place in self.places:
            if path == place or path.startswith(place + "/") or place.startswith(below):
                return True
        return any(pattern.fits(path) for pattern in self.patterns)


def reach(selectors: Sequence[Selector]) -> Reach:
    """What ``selectors`` can have to do with."""
    places: list[str] = []
    patterns: list[Pattern] = []
    for selector in selectors:
        prefix = plain_path(selector.path) if isinstance(selector, Exclusion) else _prefix(selector)
        if prefix:
            places.append(prefix)
        elif prefix is not None and isinstance(selector, PatternSelector):
            patterns.append(compiled(plain_path(selector.pattern) or ""))
    return Reach(tuple(dict.fromkeys(places)), tuple(patterns))


def _prefix(selector: Selector) -> str | None:
    match selector:
        case FileSelector() | DirectorySelector():
            return plain_path(selector.path) or None
        case RenamedFile() | RenamedDirectory():
            return plain_path(selector.source) or None
        case PatternSelector():
            pattern = plain_path(selector.pattern)
            return literal_prefix(pattern) if pattern else None
        case Exclusion():
            return None


def _is_below(path: str, folder: str) -> bool:
    return not folder or path == folder or path.startswith(folder + "/")


def _taken_by(
    selector: Selector, paths: Sequence[str], folders: Callable[[], Folders]
) -> Iterable[tuple[str, str | None]]:
    """Source and stored path of each file that ``selector`` takes; None for one that is hidden from it."""
    match selector:
        case FileSelector():
            return ((source, source) for source in _file(selector.path, paths))
        case DirectorySelector():
            return ((source, source) for source in _below(selector.path, paths))
        case PatternSelector():
            return _matching(selector.pattern, folders())
        case RenamedFile() | RenamedDirectory():
            return _renamed(selector, paths)
        case Exclusion():
            return ()


def _file(text: str, paths: Sequence[str]) -> Sequence[str]:
    path = plain_path(text)
    if not path or text.endswith("/"):
        return ()
    return (path,) if _has(paths, path) else ()


def _below(text: str, paths: Sequence[str]) -> Sequence[str]:
    folder = plain_path(text)
    if not folder:
        return ()
    start, end = _range(paths, folder + "/")
    return paths[start:end]


def _renamed(selector: RenamedFile | RenamedDirectory, paths: Sequence[str]) -> Iterator[tuple[str, str]]:
    destination = plain_path(selector.destination)
    if destination is None:
        return
    if isinstance(selector, RenamedFile):
        for source in _file(selector.source, paths) if destination else ():
            yield source, destination
        return
    folder = f"{destination}/" if destination else ""
    cut = len(plain_path(selector.source) or "") + 1
    for source in _below(selector.source, paths):
        yield source, folder + source[cut:]


def _excluded(selectors: Sequence[Selector], sources: set[str]) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    for selector in selectors:
        if isinstance(selector, Exclusion) and not selector.path.endswith("/"):
            path = plain_path(selector.path)
            if path is not None and path in sources:
                found.append((path, selector.index))
    return tuple(sorted(found))


def _matching(text: str, folders: Folders) -> Iterator[tuple[str, str | None]]:
    """Each path that the pattern fits, twice; once and None where only its leading-dot rule keeps it out."""
    pattern = plain_path(text)
    if not pattern or text.endswith("/"):
        return
    *above, last = compiled(pattern).components
    # Folders that are met so far, and whether the pattern hides what is in them.
    met: list[tuple[str, bool]] = [("", False)]
    for component in above:
        met = [
            (f"{folder}{name}/", is_hidden or component.hides(name))
            for folder, is_hidden in met
            for name in component.fitting(folders.folders.get(folder, ()))
        ]
    for folder, is_hidden in met:
        for name in last.fitting(folders.files.get(folder, ())):
            path = folder + name
            yield path, None if is_hidden or last.hides(name) else path


def _range(paths: Sequence[str], folder: str) -> tuple[int, int]:
    """Where the paths below ``folder`` (with a slash at its end, or all) begin and end."""
    if not folder:
        return 0, len(paths)
    start = bisect_left(paths, folder)
    return start, _after(paths, folder, start, len(paths))


def _after(paths: Sequence[str], folder: str, start: int, end: int) -> int:
    # "0" is the character after "/", so this is the first text that no path below the folder reaches.
    return bisect_left(paths, folder[:-1] + "0", start, end)


def _has(paths: Sequence[str], path: str) -> bool:
    at = bisect_left(paths, path)
    return at < len(paths) and paths[at] == path
