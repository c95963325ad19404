"""Days and ages as people write them."""

from __future__ import annotations

import math
from datetime import datetime

import pytest

from studio.project.filtering.dates import date_span

NOW = datetime(2026, 11, 22, 15, 30).timestamp()  # noqa: DTZ001 -- days are those of the reader's clock
HOUR = 3600.0


def _day(year: int, month: int, day: int) -> float:
    return datetime(year, month, day).timestamp()  # noqa: DTZ001 -- the same


@pytest.mark.parametrize(
    ("text", "start", "stop"),
    [
        ("today", (2026, 11, 22), (2026, 11, 23)),
        ("Yesterday", (2026, 11, 21), (2026, 11, 22)),
        (">=yesterday", (2026, 11, 21), None),
        ("<today", None, (2026, 11, 22)),
        ("2026-11-22", (2026, 11, 22), (2026, 11, 23)),
        ("2026-2-3", (2026, 2, 3), (2026, 2, 4)),
        ("2026-12-31", (2026, 12, 31), (2027, 1, 1)),
        ("2024-02", (2024, 2, 1), (2024, 3, 1)),
        ("2026", (2026, 1, 1), (2027, 1, 1)),
        (">2026-11-20", (2026, 11, 21), None),
        (">=2026-11-01", (2026, 11, 1), None),
        ("<2026-11-01", None, (2026, 11, 1)),
        ("<=2026-11", None, (2026, 12, 1)),
        ("2026-11-01..2026-11-20", (2026, 11, 1), (2026, 11, 21)),
        ("2026-11-20..2026-11-01", (2026, 11, 1), (2026, 11, 21)),
        ("..yesterday", None, (2026, 11, 22)),
        ("2026-11..", (2026, 11, 1), None),
    ],
)
def test_a_day_a_month_and_a_year_are_read(
    text: str, start: tuple[int, int, int] | None, stop: tuple[int, int, int] | None
) -> None:
    assert date_span(text, NOW) == (_day(*start) if start else -math.inf, _day(*stop) if stop else math.inf)


@pytest.mark.parametrize(
    ("text", "hours", "is_older"),
    [
        ("<7d", 168, False),
        ("7d", 168, False),
        ("<=7 days", 168, False),
        (">30d", 720, True),
        (">=2w", 336, True),
        ("<1.5h", 1.5, False),
        ("<90min", 1.5, False),
        ("> 1 hour", 1, True),
    ],
)
def test_an_age_counts_from_now(text: str, hours: float, is_older: bool) -> None:  # noqa: FBT001 -- a table
    moment = NOW - hours * HOUR
    assert date_span(text, NOW) == ((-math.inf, moment) if is_older else (moment, math.inf))


def test_between_two_ages_lies_what_is_neither_older_nor_newer() -> None:
    assert date_span("30d..7d", NOW) == (NOW - 720 * HOUR, NOW - 168 * HOUR)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "<soon",
        "2026-13",
        "2026-02-30",
        "0000",
        "7x",
        "<",
        "today..soon",
        "soon..today",
        "\u0667d",
    ],
)
def test_what_is_no_date_is_told(text: str) -> None:
    assert date_span(text, NOW) is None


@pytest.mark.parametrize("text", ["9999-12-31", "0001-01-01", "9999", "today", "<999999y"])
@pytest.mark.parametrize("now", [NOW, 0.0, -1e18, 1e18])
def test_the_ends_of_the_calendar_are_dates_too(text: str, now: float) -> None:
    span = date_span(text, now)
    assert span is not None
    assert span[0] < span[1]
