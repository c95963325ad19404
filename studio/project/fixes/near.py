"""What a path was meant to be that is not there: the one name that differs by a slip, part by part."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from studio.project.fixes.identity import Itself

_SHORTEST = 4
"""Letters from which on one wrong letter is a slip and not another word."""


def near_path(paths: Sequence[str], text: str, *, folder: bool) -> str | None:
    """The path of the file, or else ``folder``, among sorted ``paths`` that ``text`` is but for slips.

    A slip is another case, another spelling of accents, another separator within a name, a backslash, or one
    wrong letter in a name. ``None`` where there is no such path, or more than one.
    """
    found = ""
    parts = [part for part in re.split(r"[/\\]", unicodedata.normalize("NFC", text)) if part not in ("", ".")]
    for number, part in enumerate(parts, start=1):
        names = _names(Itself(paths), found, folders=folder or number < len(parts))
        name = names.nearest(part)
        if name is None:
            return None
        found = f"{found}/{name}" if found else name
    return found if found and found != text else None


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
        if name in self.known:
            return name
        plain = _plain(name)
        alike = list(self.by_plain.get(plain, ()))
        if not alike and len(plain) >= _SHORTEST:
            half = len(plain) // 2
            # One slip leaves one of the halves as it is.
            start, end = plain[:half], plain[half + 1 :]
            near = [one for one in self.by_plain if one.startswith(start) or one.endswith(end)]
            alike = [one for other in near if _is_one_apart(plain, other) for one in self.by_plain[other]]
        return alike[0] if len(alike) == 1 else None


@lru_cache(maxsize=16)
def _names(key: Itself[Sequence[str]], folder: str, *, folders: bool) -> _Names:
    """The names of files, or else of folders, right in ``folder``: problems of one folder come together."""
    return _Names.of(name for name, is_folder in names_in(key.value, folder) if is_folder == folders)


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
