"""What the words of a text are in its language, found out in a job: its tokens, as places and kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Any

from studio.progress import CancelToken
from studio.values import dataclass

MOST_LINES = 500
MOST_LETTERS = 64_000
LONGEST_LINE = 2_000
"""What is shown of a text at most: a window stays quick, and a person sees what it is.

Where a line is longer nobody wrote it by hand, and some languages take very long to be told apart in it.
"""

_NO_LETTERS = re.compile("[\u2028\u2029\ufdd0\ufdd1\0]")
"""What would break a line in the window where there is none in the text."""


class Word(Enum):
    """A kind of word that has a colour of its own."""

    COMMENT = "comment"
    KEYWORD = "keyword"
    TEXT = "text"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Span:
    """``length`` UTF-16 units from ``start`` of a line on are a ``word``."""

    start: int
    length: int
    word: Word


@dataclass(frozen=True, slots=True)
class Written:
    """A text as it is shown: its lines all end in one way, with the ``spans`` of each line in order.

    ``shortened``: some of its lines were too long, or too many, to be shown whole.
    """

    text: str
    spans: tuple[tuple[Span, ...], ...] = ()
    shortened: bool = False


def written(text: str, language: str, cancel: CancelToken) -> Written:
    """``text`` as it is shown, in the colours of ``language`` where that is known.

    Raises ``Cancelled`` between words.
    """
    beginning = text[: MOST_LETTERS + 1].replace("\r\n", "\n").replace("\r", "\n")
    lines = _NO_LETTERS.sub(" ", beginning).split("\n")
    short = [line[:LONGEST_LINE] for line in lines[:MOST_LINES]]
    shortened = short != lines or len(text) > MOST_LETTERS
    shown = "\n".join(short)[:MOST_LETTERS]
    if not language or any(len(line) > LONGEST_LINE for line in lines):
        return Written(shown, shortened=shortened)
    lexer = _lexer(language)
    spans = () if lexer is None else _by_line(lexer, shown, cancel)
    return Written(shown, spans, shortened)


def _lexer(language: str) -> Any:
    """What tells the words of ``language`` apart; ``None`` where nobody knows it."""
    # Late: it takes some time, and most of what people look at are pictures and sounds.
    try:
        return import_module("pygments.lexers").get_lexer_by_name(language)
    except import_module("pygments.util").ClassNotFound:
        return None


def _by_line(lexer: Any, text: str, cancel: CancelToken) -> tuple[tuple[Span, ...], ...]:
    """Line by line the coloured words; one that goes on in the next line is coloured there too."""
    kinds: dict[tuple[str, ...], Word | None] = {}
    found: list[list[Span]] = [[]]
    column = 0
    for _, kind, part in _tokens(lexer, text):
        cancel.check()
        if kind not in kinds:
            kinds[kind] = _word(kind)
        word = kinds[kind]
        for number, piece in enumerate(part.split("\n")):
            if number:
                found.append([])
                column = 0
            length = len(piece.encode("utf-16-le", "surrogatepass")) // 2
            if word is not None and piece.strip():
                found[-1].append(Span(column, length, word))
            column += length
    return tuple(map(tuple, found))


def _tokens(lexer: Any, text: str) -> Iterator[tuple[int, tuple[str, ...], str]]:
    yield from lexer.get_tokens_unprocessed(text)


_WORDS: tuple[tuple[tuple[str, ...], Word], ...] = (
    (("Comment",), Word.COMMENT),
    (("Name", "Tag"), Word.NAME),
    (("Name", "Attribute"), Word.NAME),
    (("Name", "Decorator"), Word.NAME),
    (("Keyword",), Word.KEYWORD),
    (("Literal", "String"), Word.TEXT),
    (("Literal",), Word.NUMBER),
)
"""By the first names of a token, which lead from the general to the special, what it is here."""


def _word(kind: tuple[str, ...]) -> Word | None:
    return next((word for names, word in _WORDS if kind[: len(names)] == names), None)
