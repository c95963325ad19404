"""How a written word is looked for in texts: anywhere, whole, at the end, or with signs for other letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto
from typing import assert_never

from studio.project.filtering.folding import fold
from studio.project.filtering.globs import is_glob, longest_piece, name_glob, path_glob
from studio.values import dataclass


class Way(Enum):
    """How a text has to have a word. What holds of one of its lines holds of it."""

    INSIDE = auto()
    WHOLE = auto()
    AT_START = auto()
    AT_END = auto()
    FITTING = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """``word`` is folded. What stands behind the last slash begins or fits so, unless it ``is_path``."""

    way: Way
    word: str
    fits: re.Pattern[str] | None = None
    is_path: bool = False


def look_inside(text: str, *, literal: bool) -> Look:
    """For ``text`` anywhere; with signs for other letters, for names that fit it whole.

    With a slash too, for paths that end so; where it begins with one, for whole paths.
    """
    word = fold(text)
    if literal or not is_glob(word):
        return Look(Way.INSIDE, word)
    if "/" in word.rstrip("/"):
        fits = path_glob(word if word.startswith("/") else f"**/{word}")
        return Look(Way.FITTING, longest_piece(word), fits, is_path=True)
    word = word.rstrip("/")
    return _with_one_star(word, is_path=False) or Look(Way.FITTING, longest_piece(word), path_glob(word))


def look_at_whole(text: str, *, literal: bool) -> Look:
    """For names that are ``text``, or fit its signs."""
    word = fold(text)
    if literal or not is_glob(word):
        return Look(Way.WHOLE, word)
    simple = _with_one_star(word, is_path=True)
    return simple or Look(Way.FITTING, longest_piece(word), name_glob(word), is_path=True)


def _with_one_star(word: str, *, is_path: bool) -> Look | None:
    """For ``*.png`` and ``wall*``, by far the most usual ones, there are faster ways."""
    if word.count("*") != 1 or "?" in word or len(word) == 1:
        return None
    if word.startswith("*"):
        return Look(Way.AT_END, word[1:], is_path=is_path)
    return Look(Way.AT_START, word[:-1], is_path=is_path) if word.endswith("*") else None


def found(look: Look, texts: Sequence[str], numbers: Sequence[int]) -> Sequence[int]:
    """Those of ``numbers`` whose text, folded, has what is looked for."""
    word = look.word
    pairs = zip(numbers, texts, strict=True)
    match look.way:
        case Way.INSIDE:
            return [number for number, text in pairs if word in text]
        case Way.AT_END:
            line = f"{word}\n"
            return [number for number, text in pairs if text.endswith(word) or line in text]
        case Way.WHOLE:
            return [
                number
                for number, text in pairs
                if text == word or ("\n" in text and word in text.split("\n"))
            ]
        case Way.AT_START | Way.FITTING:
            return _with_lines(look, pairs)
        case _:
            assert_never(look.way)


def _with_lines(look: Look, pairs: Iterable[tuple[int, str]]) -> Sequence[int]:
    """Texts without the word are passed over; those of several lines are looked at line by line."""
    word, fits = look.word, _line_test(look)
    return [
        number
        for number, text in pairs
        if word in text and (any(map(fits, text.split("\n"))) if "\n" in text else fits(text))
    ]


def _line_test(look: Look) -> Callable[[str], object]:
    word, is_path = look.word, look.is_path
    if look.fits is None:
        return lambda text: text.startswith(word, 0 if is_path else text.rfind("/") + 1)
    fullmatch = look.fits.fullmatch
    return fullmatch if is_path else lambda text: fullmatch(text, text.rfind("/") + 1)
