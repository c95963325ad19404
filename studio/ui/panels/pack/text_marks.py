"""What is marked in a manifest's text: problems at their lines, and the two sides of a conflict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from studio.manifest.conflict_marks import Conflict, Side
from studio.manifest.document import Document, NodePath
from studio.manifest.spans import columns_at
from studio.project.fixes.keys import keys_of
from studio.project.problems import Problem
from studio.ui.look.colours import Meaning
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.told import told
from studio.ui.look.words import isolated
from studio.ui.panels.pack.shown import Shown
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Underline:
    """What a problem is about: whatever begins at ``line`` and ``column`` of ``document``, both from 1."""

    document: Document
    line: int
    column: int
    meaning: Meaning
    words: str

    @property
    def columns(self) -> tuple[int, int]:
        """The first column and the one after the last. Looked up when it is seen: there may be thousands."""
        return columns_at(self.document, self.line, self.column)


@dataclass(frozen=True, slots=True)
class Mark:
    """What is wrong at a line, and how bad it is."""

    meaning: Meaning
    words: str
    underlines: tuple[Underline, ...] = ()

    def words_at(self, column: int) -> str:
        """What is wrong at ``column``, or else anywhere in the line."""
        columns = [(one, one.columns) for one in self.underlines]
        here = [one.words for one, (start, end) in columns if start <= column < end]
        return "\n".join(dict.fromkeys(here)) or self.words


class Version(Enum):
    """Which lines of a conflict these are, with the letter that stands beside them."""

    FIRST = "1"
    SECOND = "2"
    BASE = "0"


@dataclass(frozen=True, slots=True)
class Band:
    """Some lines that one side of a conflict says."""

    version: Version
    name: str
    line: int
    lines: int

    @property
    def words(self) -> str:
        """Which side it is."""
        translate = QCoreApplication.translate
        sentence = {
            Version.FIRST: translate("TextTab", "the first version, {name}"),
            Version.SECOND: translate("TextTab", "the second version, {name}"),
            Version.BASE: translate("TextTab", "what both versions came from, {name}"),
        }[self.version]
        return sentence.format(name=isolated(self.name or translate("TextTab", "without a name")))


def marks_of(shown: Shown) -> dict[int, Mark]:
    """The problems of a pack by line; of several at one line the worst gives the sign."""
    document = shown.pack.document
    moved = shown.contents is None or shown.contents.pack is not shown.pack
    marks: dict[int, Mark] = {}
    for problem in shown.problems:
        place = _place_now(problem, document) if moved else (problem.place.line, problem.place.column)
        line = place[0]
        if line is None:
            continue
        meaning, words = MEANING_OF[problem.severity], told(problem.message)
        under = Underline(document, line, place[1] or 1, meaning, words)
        worst = marks.get(line)
        if worst is None:
            marks[line] = Mark(meaning, words, (under,))
        else:
            marks[line] = Mark(worst.meaning, f"{worst.words}\n{words}", (*worst.underlines, under))
    return marks


def _place_now(problem: Problem, document: Document) -> tuple[int | None, int | None]:
    """Where a problem is in a text that may have changed since the files were looked at."""
    keys = _keys_of(problem.place.field)
    if keys[:1] in {("fileSelectors",), ("sourceRoot",)} and document.node(keys) is not None:
        return document.position(keys)
    return problem.place.line, problem.place.column


@lru_cache(maxsize=4096)
def _keys_of(field: str | None) -> NodePath:
    return keys_of(field)


def bands_of(document: Document) -> tuple[Band, ...]:
    """The sides of the conflicts of ``document``, in order."""
    return tuple(band for conflict in document.conflicts for band in _bands(conflict))


def band_at(bands: Iterable[Band], line: int) -> Band | None:
    """The side that ``line`` belongs to."""
    return next((band for band in bands if band.line <= line < band.line + band.lines), None)


def _bands(conflict: Conflict) -> Iterator[Band]:
    yield _band(Version.FIRST, conflict.first)
    if conflict.base is not None:
        yield _band(Version.BASE, conflict.base)
    yield _band(Version.SECOND, conflict.second)


def _band(version: Version, side: Side) -> Band:
    return Band(version, side.name, side.line, side.lines)
