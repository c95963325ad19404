"""Comparisons and ranges, as sizes and dates are asked for."""

from __future__ import annotations

import math
import re
from typing import NamedTuple, TypeAlias

Span: TypeAlias = tuple[float, float]
"""From where, and up to where: the second is no part of it."""

EVERYTHING: Span = (-math.inf, math.inf)

_SIGNS = {"≥": ">=", "≤": "<=", "=>": ">=", "=<": "<=", "=": ""}
_SIGN = re.compile(r"[<>≤≥]=?|=[<>]?")


class Comparison(NamedTuple):
    """``sign`` is one of ``>``, ``>=``, ``<``, ``<=``, ``..`` or nothing. Only a range has a ``last``.

    Of a range one end may be open: it is empty.
    """

    sign: str
    first: str
    last: str = ""


def read_comparison(text: str) -> Comparison | None:
    """The sign, and what stands with it; ``None`` where nothing does."""
    text = text.strip()
    first, dots, last = text.partition("..")
    if dots:
        first, last = first.strip(), last.strip()
        return Comparison("..", first, last) if first or last else None
    found = _SIGN.match(text)
    if found is None:
        return Comparison("", text) if text else None
    rest = text[found.end() :].strip()
    return Comparison(_SIGNS.get(found[0], found[0]), rest) if rest else None


def is_begun(text: str) -> bool:
    """Whether ``text`` is a sign, or the dots of a range, with nothing behind it yet."""
    text = text.strip()
    return text in {".", ".."} or _SIGN.fullmatch(text) is not None
