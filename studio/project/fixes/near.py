"""What a path was meant to be that is not there: the one name that differs by a slip, part by part."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Self

from studio.project.fixes.identity import Itself
from studio.values import dataclass

_SHORTEST = 4
"""Letters from which on one wrong letter is a slip and not another word."""

_MOST_WAYS = 8
_MOST_FOLDERS = 200
"""Folders of one folder that are looked into for one that is missing in a path."""


def near_path(paths: Sequence[str], text: str, *, folder: bool) -> str | None:
    """The path of the file, or else ``folder``, among sorted ``paths`` that ``text`` is but for slips.

    A slip is another case, another spelling of accents, another separator within a name, a backslash, or one
    wrong letter in a name. ``None`` where there is no such path, or more than one.
    """
    found = ""
    parts = _parts(text)
    for number, part in enumerate(parts, start=1):
        names = _names(Itself(paths), found, folders=folder or number < len(parts))
        name = names.nearest(part)
        if name is None:
            return None
        found = f"{found}/{name}" if found else name
    return found if found and found != text else None


def near_paths(paths: Sequence[str], text: str, *, folder: bool, most: int = 3) -> tuple[str, ...]:
    """The paths, ``most`` of them, that ``text`` may have been meant to be, the likeliest first.

    Where a slip leads to several names, each of them; where a name leads nowhere, what the names before it do
    hold under the rest of ``text``: a folder too many or too few.
    """
    return _near(Itself(paths), text, folder=folder)[:most]


@lru_cache(maxsize=256)
def _near(key: Itself[Sequence[str]], text: str, *, folder: bool) -> tuple[str, ...]:
    parts = _parts(text)
    found = _by_slips(key.value, parts, folder=folder) or _by_depth(key.value, parts, folder=folder)
    return tuple(one for one in dict.fromkeys(found) if one != text)


def _by_slips(paths: Sequence[str], parts: Sequence[str], *, folder: bool) -> list[str]:
    """What ``parts`` may mean but for slips, part by part; no more than a few ways are followed."""
    ways = [""]
    for number, part in enumerate(parts, start=1):
        folders = folder or number < len(parts)
        ways = [
            f"{way}/{name}" if way else name
            for way in ways
            for name in _names(Itself(paths), way, folders=folders).near(part)
        ][:_MOST_WAYS]
    return [way for way in ways if way]


def _by_depth(paths: Sequence[str], parts: Sequence[str], *, folder: bool) -> list[str]:
    """The same with a folder less, or with any one folder more, at each place."""
    found: list[str] = []
    for at in range(len(parts)):
        if len(parts) > 1:
            found += _by_slips(paths, (*parts[:at], *parts[at + 1 :]), folder=folder)
        above = _by_slips(paths, parts[:at], folder=True) if at else [""]
        for way in above:
            inside = _names(Itself(paths), way, folders=True).known
            for name in sorted(inside)[:_MOST_FOLDERS] if len(inside) <= _MOST_FOLDERS else ():
                start = f"{way}/{name}" if way else name
                found += _exactly(paths, "/".join((start, *parts[at:])), folder=folder)
    return found


def _exactly(paths: Sequence[str], path: str, *, folder: bool) -> tuple[str, ...]:
    wanted = f"{path}/" if folder else path
    at = bisect_left(paths, wanted)
    there = at < len(paths) and (paths[at].startswith(wanted) if folder else paths[at] == wanted)
    return (path,) if there else ()


def names_in(paths: Sequence[str], folder: str) -> Iterator[tuple[str, bool]]:
    """The names right in ``folder`` among sorted ``paths``, and whether each is a folder."""
    above = f"{folder}/" if folder else ""
    at = bisect_left(paths, above)
    while at < len(paths) and paths[at].startswith(above):
        name, slash, _ = paths[at][len(above) :].partition("/")
        yield name, bool(slash)
        # "0" is the character after "/": the first text that nothing below the folder reaches.
        at = bisect_left(paths, f"{above}{name}0", at) if slash else at + 1


@dataclass(frozen=True, slots=True)
class _Names:
    """Names, by what is left of them without what slips change."""

    known: frozenset[str]
    by_plain: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        known = tuple(names)
        by_plain: dict[str, tuple[str, ...]] = {}
        for name in known:
            plain = _plain(name)
            by_plain[plain] = (*by_plain.get(plain, ()), name)
        return cls(frozenset(known), by_plain)

    def nearest(self, name: str) -> str | None:
        """The name that ``name`` is but for a slip; ``None`` where it is none, or several."""
        alike = self.near(name)
        return alike[0] if len(alike) == 1 else None

    def near(self, name: str) -> Sequence[str]:
        """The names that ``name`` is but for a slip; itself alone where it is one of them."""
        if name in self.known:
            return (name,)
        plain = _plain(name)
        alike = list(self.by_plain.get(plain, ()))
        if not alike and len(plain) >= _SHORTEST:
            half = len(plain) // 2
            # One slip leaves one of the halves as it is.
            start, end = plain[:half], plain[half + 1 :]
            near = [one for one in self.by_plain if one.startswith(start) or one.endswith(end)]
            alike = [one for other in near if _is_one_apart(plain, other) for one in self.by_plain[other]]
        return alike


@lru_cache(maxsize=16)
def _names(key: Itself[Sequence[str]], folder: str, *, folders: bool) -> _Names:
    """The names of files, or else of folders, right in ``folder``: problems of one folder come together."""
    return _Names.of(name for name, is_folder in names_in(key.value, folder) if is_folder == folders)


def _parts(text: str) -> list[str]:
    """The names that ``text`` goes through."""
    return [part for part in re.split(r"[/\\]", unicodedata.normalize("NFC", text)) if part not in ("", ".")]


def _plain(name: str) -> str:
    return re.sub(r"[-_ ]+", "-", unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold()))


def _is_one_apart(one: str, other: str) -> bool:
    """Whether a letter that is wrong, missing, too many or swapped with the next is all that differs."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    swapped = len(left) == len(right) and left[1:2] + left[:1] + left[2:] == right
    return swapped or left[1:] == right or left == right[1:] or left[1:] == right[1:]
