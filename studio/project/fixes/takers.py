"""Who takes which file of a pack, worked out once for all of its problems."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from studio.project.contents import Contents, PackedFile, folders_above
from studio.project.fixes.identity import Itself


def sources(contents: Contents) -> tuple[str, ...]:
    """The files, by their own paths, that selectors take and nothing excludes; sorted, each once."""
    return _sources(_key(contents))


def indispensable(contents: Contents, gone: frozenset[int]) -> frozenset[int]:
    """The selectors without which some file would not ship, once those ``gone`` are away."""
    return _indispensable(_key(contents), gone)


def breadth(contents: Contents) -> Mapping[int, int]:
    """How many files each selector takes."""
    return _breadth(_key(contents))


def refused(contents: Contents) -> Mapping[str, tuple[int, ...]]:
    """The links and devices that selectors take, by their own paths, and which selectors those are."""
    return _refused(_key(contents))


def files_from(contents: Contents, source: str) -> Sequence[PackedFile]:
    """What ships from the file ``source``, in the order of stored paths."""
    return _by_source(_key(contents)).get(source, ())


def files_at(contents: Contents, path: str) -> list[PackedFile]:
    """The files that lie at ``path`` or are stored there, in the order of stored paths."""
    found = list(files_from(contents, path))
    files = contents.files
    at = bisect_left(files, path, key=_stored)
    while at < len(files) and files[at].path == path:
        if files[at].asset.path != path:
            insort(found, files[at], key=_stored)
        at += 1
    return found


def breadth_below(contents: Contents, folder: str) -> Mapping[int, int]:
    """How many files whose own paths begin with ``folder`` each selector takes."""
    return _breadth_below(_key(contents), folder)


def breadth_ending(contents: Contents, ending: str) -> Mapping[int, int]:
    """How many files whose own names end with ``ending`` each selector takes."""
    return _breadth_ending(_key(contents), ending)


def shipped(everything: tuple[Contents, ...]) -> frozenset[str]:
    """The files, by their own paths, that any of the packs ships, and the folders above them."""
    return _shipped(Itself(everything))


def _key(contents: Contents) -> Itself[Contents]:
    """What a pack takes is the same where it was selected from the same objects, whatever its id."""
    return Itself(contents, contents.selection, contents.files, contents.refused)


# The last few packs that were asked about: their problems come one after the other.


@lru_cache(maxsize=4)
def _sources(key: Itself[Contents]) -> tuple[str, ...]:
    return tuple(sorted({one.source for one in key.value.selection.taken}))


@lru_cache(maxsize=4)
def _indispensable(key: Itself[Contents], gone: frozenset[int]) -> frozenset[int]:
    takers = ([index for index in file.selectors if index not in gone] for file in key.value.files)
    return frozenset(left[0] for left in takers if len(left) == 1)


@lru_cache(maxsize=4)
def _breadth(key: Itself[Contents]) -> Mapping[int, int]:
    return Counter(index for file in key.value.files for index in file.selectors)


@lru_cache(maxsize=4)
def _refused(key: Itself[Contents]) -> Mapping[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for file in key.value.refused:
        found[file.asset.path] = (*found.get(file.asset.path, ()), *file.selectors)
    return found


@lru_cache(maxsize=4)
def _by_source(key: Itself[Contents]) -> Mapping[str, Sequence[PackedFile]]:
    found: dict[str, list[PackedFile]] = {}
    for file in key.value.files:
        found.setdefault(file.asset.path, []).append(file)
    return found


@lru_cache(maxsize=32)
def _breadth_below(key: Itself[Contents], folder: str) -> Mapping[int, int]:
    files = (file for file in key.value.files if file.asset.path.startswith(folder))
    return Counter(index for file in files for index in file.selectors)


@lru_cache(maxsize=32)
def _breadth_ending(key: Itself[Contents], ending: str) -> Mapping[int, int]:
    files = (file for file in key.value.files if file.asset.path.endswith(ending))
    return Counter(index for file in files for index in file.selectors)


@lru_cache(maxsize=1)
def _shipped(key: Itself[tuple[Contents, ...]]) -> frozenset[str]:
    found = frozenset(file.asset.path for one in key.value for file in one.files)
    return found | folders_above(found)


def _stored(file: PackedFile) -> str:
    return file.path
