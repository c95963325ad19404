"""Which files a manifest takes, under which paths, and which selector chose each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from studio.manifest.paths import path_faults, plain_path
from studio.manifest.patterns import Component, compiled, literal_prefix
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
)

__all__ = ["Selection", "Taken", "path_faults", "prefixes", "select"]


@dataclass(frozen=True, slots=True)
class Taken:
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


def select(selectors: Sequence[Selector], paths: Sequence[str]) -> Selection:
    """What ``selectors`` take of ``paths``, the files below the base: relative, with ``/``, in NFC, sorted.

    A selector costs about as much as the files it takes and the folders its wildcards go through. Paths are
    matched exactly, in NFC; empty and ``.`` parts count for nothing; a path that is absolute, climbs with
    ``..`` or means the base itself takes nothing. An exclusion removes its one source from all selectors.
    """
    chosen: dict[tuple[str, str], list[int]] = {}
    counts = {selector.index: 0 for selector in selectors}
    hidden: list[tuple[str, int]] = []
    for selector in selectors:
        for source, stored in _taken_by(selector, paths):
            if stored is None:
                hidden.append((source, selector.index))
                continue
            chosen.setdefault((stored, source), []).append(selector.index)
            counts[selector.index] += 1
    excluded = _excluded(selectors, {source for _, source in chosen})
    gone = {source for source, _ in excluded}
    for _, index in excluded:
        counts[index] += 1
    taken = tuple(
        Taken(source, stored, tuple(indexes))
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


def _taken_by(selector: Selector, paths: Sequence[str]) -> Iterable[tuple[str, str | None]]:
    """Source and stored path of each file that ``selector`` takes; None for one that is hidden from it."""
    match selector:
        case FileSelector():
            return ((source, source) for source in _file(selector.path, paths))
        case DirectorySelector():
            return ((source, source) for source in _below(selector.path, paths))
        case PatternSelector():
            return _matching(selector.pattern, paths)
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


@dataclass(frozen=True, slots=True)
class _Visit:
    """A folder (``""`` or with a slash at its end) whose names meet the component at ``depth``."""

    folder: str
    depth: int
    is_hidden: bool


def _matching(text: str, paths: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """Each path that the pattern fits, twice; once and None where only its leading-dot rule keeps it out."""
    pattern = plain_path(text)
    if not pattern or text.endswith("/"):
        return
    components = compiled(pattern).components
    visits = [_Visit("", 0, is_hidden=False)]
    while visits:
        visit = visits.pop()
        is_last = visit.depth == len(components) - 1
        for name, is_hidden in _names(visit, components[visit.depth], paths, is_last=is_last):
            path = visit.folder + name
            if is_last:
                yield path, None if is_hidden else path
            else:
                visits.append(_Visit(path + "/", visit.depth + 1, is_hidden))


def _names(
    visit: _Visit, component: Component, paths: Sequence[str], *, is_last: bool
) -> Iterator[tuple[str, bool]]:
    """The names of files, or else folders, that fit ``component``, and whether they are hidden from it."""
    if component.literal is not None:
        if not is_last or _has(paths, visit.folder + component.literal):
            yield component.literal, visit.is_hidden
        return
    names = _files_in(visit.folder, paths, component.suffix) if is_last else _folders_in(visit.folder, paths)
    for name in names:
        if component.matches(name):
            yield name, visit.is_hidden or component.hides(name)


def _files_in(folder: str, paths: Sequence[str], suffix: str) -> Iterator[str]:
    """The names of the files right in ``folder`` that end in ``suffix``."""
    at, end = _range(paths, folder)
    cut = len(folder)
    while at < end:
        path = paths[at]
        slash = path.find("/", cut)
        if slash < 0:
            if path.endswith(suffix):
                yield path[cut:]
            at += 1
        else:
            at = _after(paths, path[: slash + 1], at, end)


def _folders_in(folder: str, paths: Sequence[str]) -> Iterator[str]:
    """The names of the folders right in ``folder``."""
    at, end = _range(paths, folder)
    cut = len(folder)
    while at < end:
        path = paths[at]
        slash = path.find("/", cut)
        if slash < 0:
            at += 1
        else:
            yield path[cut:slash]
            at = _after(paths, path[: slash + 1], at, end)


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
