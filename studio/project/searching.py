"""Looking for something in a whole project by a few letters: packs, file selectors, files and problems."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from heapq import nsmallest

from studio.errors import Place
from studio.manifest.values import RenamedDirectory, RenamedFile, named_path
from studio.project.asset_tree import AssetTree, FileRow
from studio.project.intents import SELECTORS
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.project.ranking import asked, fitness, folded
from studio.project.rules import Severity
from studio.values import dataclass

_MOST_JUDGED = 2_000
"""So many files are judged word by word; of more that fit, those with the words in their names come first."""

_SCATTERED = 3
"""So many letters, at least, are also looked for apart from each other."""

Check = Callable[[], None]
"""Called now and then; raises where nobody waits for the answer any more."""


class Kind(StrEnum):
    """What was found."""

    PACK = "pack"
    FILE = "file"
    SELECTOR = "selector"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Found:
    """One of ``kind``, called ``title``; ``where`` is what tells it from others that are called the same.

    ``place`` leads to it; of a file it is the absolute path. ``number`` counts problems, as they came.
    """

    kind: Kind
    title: str
    where: str
    place: Place
    fits: int = 0
    pack: str = ""
    severity: Severity | None = None
    number: int = -1


def find_packs(packs: Iterable[Pack], text: str, most: int) -> tuple[Found, ...]:
    """The packs whose ID, language or manifest is called like ``text``, best first."""
    words = asked(text)
    return _best(_packs(packs, words), most)


def find_selectors(packs: Iterable[Pack], text: str, most: int) -> tuple[Found, ...]:
    """The file selectors whose path or destination is like ``text``, best first."""
    return _best(_selectors(packs, asked(text)), most)


def find_problems(problems: Sequence[Problem], text: str, most: int) -> tuple[Found, ...]:
    """The problems whose sentence, file or rule is like ``text``, best first and of those the worst."""
    return _best(_problems(problems, asked(text)), most)


class FileSearch:
    """Looks for files of one tree after the other; what it needs of a tree is made once."""

    def __init__(self) -> None:
        self._tree: AssetTree | None = None
        self._rows: list[FileRow] = []
        self._names: list[str] = []
        self._paths: list[str] = []

    def find(self, tree: AssetTree, text: str, most: int, check: Check) -> tuple[Found, ...]:
        """The files of ``tree`` whose name or path is like ``text``, best first."""
        words = asked(text)
        if not words:
            return ()
        self._learn(tree, check)
        found = self._with_all(words, check)
        if len(found) < most and len(words) == 1 and len(words[0]) >= _SCATTERED:
            found += self._scattered(words[0], set(found), check)
        if len(found) > _MOST_JUDGED:
            found = self._nearest(words, found)
        check()
        return _best(self._judged(words, found), most)

    def _learn(self, tree: AssetTree, check: Check) -> None:
        if tree is self._tree:
            return
        roots = tuple(f"{one.rpartition('/')[0]}/" for one in tree.roots)
        self._tree, self._rows = None, list(tree.files.values())
        check()
        self._names = [folded(row.name) for row in self._rows]
        check()
        self._paths = [folded(_below(row.key, roots)) for row in self._rows]
        self._tree = tree

    def _with_all(self, words: Sequence[str], check: Check) -> list[int]:
        found: Iterable[int] = range(len(self._rows))
        paths = self._paths
        for word in words:
            check()
            found = [number for number in found if word in paths[number]]
        return list(found)

    def _scattered(self, word: str, known: set[int], check: Check) -> list[int]:
        check()
        pattern = re.compile(".*?".join(map(re.escape, word)))
        return [
            number
            for number, name in enumerate(self._names)
            if pattern.search(name) is not None and number not in known
        ]

    def _nearest(self, words: Sequence[str], found: list[int]) -> list[int]:
        """As many of ``found`` as can be judged, first those with the last word in their names."""
        last, names = words[-1], self._names
        return nsmallest(
            _MOST_JUDGED, found, key=lambda number: (names[number].find(last) % 1_000, len(names[number]))
        )

    def _judged(self, words: Sequence[str], numbers: Iterable[int]) -> Iterator[Found]:
        for number in numbers:
            row, path = self._rows[number], self._paths[number]
            in_name, in_path = fitness(words, self._names[number]), fitness(words, path)
            fits = max(-1 if in_name is None else in_name + 100, -1 if in_path is None else in_path)
            if fits > 0:
                pack = row.packs[0] if row.packs else ""
                where = row.key.rpartition("/")[0]
                yield Found(Kind.FILE, row.name, where, Place(path=row.key), fits, pack)


def _packs(packs: Iterable[Pack], words: Sequence[str]) -> Iterator[Found]:
    for pack in packs:
        tag, file = pack.manifest.language or "", pack.path.name
        fits = fitness(words, folded(pack.name))
        if fits is None:
            fits = _less(fitness(words, folded(f"{pack.name} {tag} {file}")))
        if fits is not None:
            yield Found(Kind.PACK, pack.name, tag, pack.place(), fits, pack.name)


def _selectors(packs: Iterable[Pack], words: Sequence[str]) -> Iterator[Found]:
    for pack in packs:
        for selector in pack.manifest.selectors:
            path = named_path(selector)
            stored = selector.destination if isinstance(selector, RenamedFile | RenamedDirectory) else ""
            fits = fitness(words, folded(f"{path} {stored}".strip()))
            if fits is not None:
                place = pack.place(SELECTORS, selector.index)
                yield Found(Kind.SELECTOR, path, pack.name, place, fits, pack.name)


def _problems(problems: Sequence[Problem], words: Sequence[str]) -> Iterator[Found]:
    worst = list(Severity)
    for number, one in enumerate(problems):
        place = one.place
        fits = fitness(words, folded(f"{one.message} {place.path or ''} {place.pack or ''} {one.code}"))
        if fits is not None and one.accepted is None:
            pack, fits = place.pack or "", fits - worst.index(one.severity)
            yield Found(Kind.PROBLEM, one.message, pack, place, fits, pack, one.severity, number)


def _best(found: Iterable[Found], most: int) -> tuple[Found, ...]:
    return tuple(nsmallest(most, found, key=lambda one: (-one.fits, one.title, one.where)))


def _less(fits: int | None) -> int | None:
    return None if fits is None else fits - 200


def _below(key: str, roots: Sequence[str]) -> str:
    """``key`` from its watched folder on: what everything has in common tells nothing apart."""
    return next((key[len(root) :] for root in roots if key.startswith(root)), key)
