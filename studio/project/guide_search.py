"""Looking for words in the help: what is called like them first, then what speaks of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from studio.project.guide import Page
from studio.project.ranking import asked, folded
from studio.values import dataclass

_TITLE, _CODE, _HEADING, _TEXT = 100, 80, 20, 4
_START = 2
"""A word that begins so counts twice as much as one that only has it inside."""

_MOST_TIMES = 5
_BEFORE = 20
_PAGES = 400
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[`*]|^(?:[-#>]+|\d+\.)\s+")
_RULE_OF_TABLE = re.compile(r"^\|[\s:|-]+\|$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has all words; ``line`` is the one with most of them, and empty where the title has all."""

    page: Page
    line: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """A page as it is searched: folded, and its lines as people read them."""

    title: str
    code: str
    headings: str
    text: str
    lines: tuple[tuple[str, str], ...]


def search(pages: Iterable[Page], text: str) -> tuple[Hit, ...]:
    """Those of ``pages`` that have every word of ``text``, best first; without case and accents.

    Of two that fit alike the one that comes first stays first.
    """
    words = asked(text)
    found = [(score, page) for page in pages if (score := _score(words, _read(page)))]
    found.sort(key=lambda one: -one[0])
    return tuple(Hit(page, _line(words, _read(page))) for _, page in found)


def plain(line: str) -> str:
    """A line of Markdown as people read it."""
    cells = line.strip().strip("|").replace("|", " · ") if line.startswith("|") else line
    return " ".join(_MARKS.sub(r"\1", cells.strip()).split())


def _score(words: Sequence[str], read: _Read) -> int:
    total = 0
    for word in words:
        best = max(
            _TITLE * _fits(word, read.title),
            _CODE * _fits(word, read.code),
            _HEADING * _fits(word, read.headings),
        )
        times = min(read.text.count(word), _MOST_TIMES)
        if not best and not times:
            return 0
        total += best + times * _TEXT
    return total


def _fits(word: str, text: str) -> int:
    if not word or word not in text:
        return 0
    return _START if re.search(rf"(?<!\w){re.escape(word)}", text) else 1


def _line(words: Sequence[str], read: _Read) -> str:
    if all(word in read.title for word in words):
        return ""
    best = max(read.lines, key=lambda line: sum(word in line[0] for word in words), default=("", ""))
    return _from_the_word(words, *best)


def _from_the_word(words: Sequence[str], line: str, told: str) -> str:
    """``told`` from a little before its first word that is looked for: the end of a long line is not seen."""
    at = min((line.find(word) for word in words if word in line), default=0)
    # What is folded may be longer or shorter; then the line stays as it is.
    start = told.rfind(" ", 0, max(0, at - _BEFORE)) + 1 if len(line) == len(told) else 0
    return f"… {told[start:]}" if start else told


@lru_cache(maxsize=_PAGES)
def _read(page: Page) -> _Read:
    raw = [line for line in page.text.splitlines()[1:] if line.strip() and not _RULE_OF_TABLE.match(line)]
    headings = " ".join(plain(line) for line in raw if line.startswith("#"))
    lines = tuple((folded(told), told) for line in raw if (told := plain(line)))
    text = folded(page.title) + "\n" + "\n".join(line for line, _ in lines)
    return _Read(folded(page.title), folded(page.code or page.name), folded(headings), text, lines)
