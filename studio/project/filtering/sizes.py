"""Sizes as people write them in a filter: ``>5mb``, ``<=10k``, ``1mb..5mb``, ``0``."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import NamedTuple

from studio.project.filtering.spans import Span, read_comparison

_UNITS = {
    "b": 1,
    **{f"{letter}{end}": 1000**power for power, letter in enumerate("kmgt", 1) for end in ("", "b")},
    **{f"{letter}ib": 1024**power for power, letter in enumerate("kmgt", 1)},
}
_AMOUNT = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?([a-z]*)")
_DIGITS = 24
"""More than any disk has bytes."""


class _Amount(NamedTuple):
    """Bytes, and how far apart two amounts are that are written with as many digits; 0: it is exact."""

    size: Decimal
    step: Decimal


def size_span(text: str) -> Span | None:
    """The sizes in bytes that ``text`` stands for; ``None``: it is no size.

    An amount alone takes what is written the same way: ``5mb`` takes 4.5 to 5.5 MB, ``5`` five bytes.
    """
    comparison = read_comparison(text)
    if comparison is None:
        return None
    first, last = _amount(comparison.first), _amount(comparison.last)
    if (first is None and comparison.first) or (last is None and comparison.last):
        return None
    if comparison.sign == "..":
        return _between(first, last)
    return None if first is None else _compared(comparison.sign, first)


def _between(first: _Amount | None, last: _Amount | None) -> Span:
    """Both ends are taken, whichever is larger."""
    if first is not None and last is not None:
        first, last = sorted((first, last))
    return (math.ceil(first.size) if first else -math.inf), (_above(last.size) if last else math.inf)


def _compared(sign: str, amount: _Amount) -> Span:
    size, step = amount
    match sign:
        case ">":
            return _above(size), math.inf
        case ">=":
            return math.ceil(size), math.inf
        case "<":
            return -math.inf, math.ceil(size)
        case "<=":
            return -math.inf, _above(size)
        case _:
            return math.ceil(size - step / 2), (math.ceil(size + step / 2) if step else _above(size))


def _above(size: Decimal) -> int:
    return math.floor(size) + 1


def _amount(text: str) -> _Amount | None:
    found = _AMOUNT.fullmatch("".join(text.casefold().split()))
    if found is None:
        return None
    whole, fraction, unit = found[1].replace(",", ""), found[2] or "", found[3]
    if len(whole) + len(fraction) > _DIGITS or (unit and unit not in _UNITS):
        return None
    size = Decimal(f"{whole}.{fraction or 0}") * _UNITS.get(unit, 1)
    step = Decimal(_UNITS[unit]).scaleb(-len(fraction)) if _UNITS.get(unit, 1) > 1 else Decimal(0)
    return _Amount(size, step)
