"""Days as people write them in a filter: ``today``, ``<7d``, ``2026-11-22``, ``>=2026-11``."""

from __future__ import annotations

import calendar
import math
import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from studio.project.filtering.folding import fold
from studio.project.filtering.spans import Span, read_comparison

_HOUR = 3600.0
_UNITS = {"min": 60.0, "h": _HOUR, "d": 24 * _HOUR, "w": 168 * _HOUR, "y": 8766 * _HOUR}
_LONGER = {"hour": "h", "day": "d", "week": "w", "year": "y", "minute": "min", "mins": "min"}
_AGE = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)\s*([a-z]+)")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")


class _Point(NamedTuple):
    """What one word stands for, in seconds since 1970. An age is a moment: its ends are one."""

    start: float
    stop: float
    is_age: bool = False


def date_span(text: str, now: float) -> Span | None:
    """The moments, in seconds since 1970, that ``text`` stands for ``now``; ``None``: it is no date."""
    comparison = read_comparison(text)
    if comparison is None:
        return None
    first, last = _point(comparison.first, now), _point(comparison.last, now)
    if (first is None and comparison.first) or (last is None and comparison.last):
        return None
    if comparison.sign == "..":
        return _between(first, last)
    return None if first is None else _compared(comparison.sign, first)


def _between(first: _Point | None, last: _Point | None) -> Span:
    """Both ends are taken, whichever comes first."""
    if first is not None and last is not None:
        return min(first.start, last.start), max(first.stop, last.stop)
    return (first.start if first else -math.inf), (last.stop if last else math.inf)


def _compared(sign: str, point: _Point) -> Span:
    """``<7d`` is less than seven days old, and so *after* that moment; a day is compared as itself."""
    if point.is_age:
        return (-math.inf, point.start) if sign.startswith(">") else (point.start, math.inf)
    match sign:
        case ">":
            return point.stop, math.inf
        case ">=":
            return point.start, math.inf
        case "<":
            return -math.inf, point.start
        case "<=":
            return -math.inf, point.stop
        case _:
            return point.start, point.stop


def _point(text: str, now: float) -> _Point | None:
    word = fold(text.strip())
    if word in {"today", "yesterday"}:
        day = _day_of(now) - timedelta(days=word == "yesterday")
        return _Point(_midnight(day), _midnight_after(day))
    age = _AGE.fullmatch(word)
    if age is not None:
        return _moment(age[1], age[2], now)
    found = _DATE.fullmatch(word)
    return None if found is None else _calendar(found[1], found[2], found[3])


def _moment(count: str, unit: str, now: float) -> _Point | None:
    unit = _LONGER.get(unit.removesuffix("s"), unit)
    if unit not in _UNITS:
        return None
    moment = now - float(count.replace(",", ".")) * _UNITS[unit]
    return _Point(moment, moment, is_age=True)


def _calendar(year: str, month: str | None, day: str | None) -> _Point | None:
    """A year, a month or a day."""
    try:
        first = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if day is not None:
        last = first
    elif month is not None:
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    else:
        last = first.replace(month=12, day=31)
    return _Point(_midnight(first), _midnight_after(last))


def _day_of(now: float) -> date:
    try:
        return datetime.fromtimestamp(now).date()  # noqa: DTZ006 -- days are those of the reader's clock
    except (OSError, OverflowError, ValueError):
        return date(1970, 1, 1)


def _midnight_after(day: date) -> float:
    return math.inf if day == date.max else _midnight(day + timedelta(days=1))


def _midnight(day: date) -> float:
    """When ``day`` begins here. Some systems know no hours of years far away; they count as elsewhere."""
    try:
        return datetime.combine(day, time()).timestamp()
    except (OSError, OverflowError, ValueError):
        return float(calendar.timegm(day.timetuple()))
