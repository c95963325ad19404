"""How well a text fits what somebody types to find it: beginnings of words first, then letters in order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_WHOLE, _START, _WORD, _INITIALS, _INSIDE, _SCATTERED = 120, 100, 80, 60, 40, 10
_FEWEST_SCATTERED = 3
"""Of fewer letters somebody finds nearly everything, so they have to stand side by side."""

_MUCH = 20
"""Letters by which a text is much longer than another."""


def folded(text: str) -> str:
    """``text`` as it is compared: without case and accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if not unicodedata.combining(one)).casefold()


def asked(text: str) -> tuple[str, ...]:
    """The words that somebody typed, as they are compared."""
    return tuple(folded(text).split())


def fitness(words: Sequence[str], text: str, *, scattered: bool = True) -> int | None:
    """How well ``text``, which is folded, fits all ``words``; the higher the better, ``None``: not at all.

    ``scattered``: also where the letters of a word are only there in that order. Of two that fit alike, one
    that is much shorter does better.
    """
    total = 0
    for word in words:
        found = _of_word(word, text, scattered=scattered)
        if found is None:
            return None
        total += found
    if " ".join(words) == text:
        total += _WHOLE
    elif words and text.startswith(" ".join(words)):
        total += _START
    return 10 * total - min(len(text), 199) // _MUCH


def has_in_order(letters: str, text: str) -> bool:
    """Whether ``text`` has all ``letters``, in that order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _of_word(word: str, text: str, *, scattered: bool) -> int | None:
    at = text.find(word)
    if at == 0:
        return _START
    while at > 0:
        if not text[at - 1].isalnum():
            return _WORD
        at = text.find(word, at + 1)
    if word in text:
        return _INSIDE
    if len(word) > 1 and has_in_order(word, "".join(part[0] for part in text.split())):
        return _INITIALS
    if scattered and len(word) >= _FEWEST_SCATTERED and has_in_order(word, text):
        return _SCATTERED
    return None
