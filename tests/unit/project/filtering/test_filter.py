"""Filters, as they are typed and as they narrow a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import pytest

from studio.project.filtering.filter import NO_FILTER, Fault, Filter, Flaw, Term, fitting, read_filter
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing

FIELDS = (
    Field("type", Kind.CHOICE, ("image", "audio", "video", "archive")),
    Field("state", Kind.CHOICE, ("new", "changed", "loose")),
    Field("size", Kind.SIZE),
    Field("changed", Kind.DATE),
    Field("lang", Kind.TAG, ("de", "fr")),
    Field("pack", Kind.NAME, ("My pack", "Voices")),
    Field("in", Kind.FOLDER),
)
NOW = datetime(2026, 11, 22, 15, 30).timestamp()  # noqa: DTZ001 -- days are those of the reader's clock
DAY = 86_400.0

PATHS = ("art/wall.png", "art/ui/Café_wip.png", "voices/fr/line 04.wav", "voices/de/line 04.wav", "intro.mp4")
COLUMNS: dict[str, Column] = {
    "type": ["image", "image", "audio", "audio", "video"],
    "state": [("new",), (), ("loose", "changed"), ("loose",), ()],
    "size": [2_000_000, 10_000, 6_000_000, 7_000_000, 0],
    "changed": [NOW, NOW - DAY, NOW - 10 * DAY, NOW - 40 * DAY, NOW - 400 * DAY],
    "lang": [None, None, "fr-CA", "de", None],
    "pack": [("My pack",), ("My pack", "Voices"), ("Voices",), (), ()],
    "in": list(PATHS),
}


def _listing(asked: list[str] | None = None) -> Listing:
    def column(name: str) -> Callable[[], Column]:
        def give() -> Column:
            if asked is not None:
                asked.append(name)
            return COLUMNS[name]

        return give

    return Listing(
        len(PATHS), lambda: [fold(path) for path in PATHS], {name: column(name) for name in COLUMNS}
    )


def _fitting(text: str) -> Sequence[int] | None:
    return fitting(read_filter(text, FIELDS), _listing(), NOW)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("wall", [0]),
        ("ART png", [0, 1]),
        ("cafe", [1]),
        ("*.png -wip", [0]),
        ('"line 04"', [2, 3]),
        ('-"line 04"', [0, 1, 4]),
        ("art/*.png", [0]),
        ("type:audio size:>5mb lang:fr pack:Voices", [2]),
        ("type:aud,vid", [2, 3, 4]),
        ("-type:aud,vid", [0, 1]),
        ("state:new,changed", [0, 2]),
        ("size:0", [4]),
        ("size:1mb..6mb", [0, 2]),
        ("size:<=10k", [1, 4]),
        ("changed:today", [0]),
        ("changed:yesterday", [1]),
        ("changed:<7d", [0, 1]),
        ("changed:>30d", [3, 4]),
        ("changed:2026-11-22", [0]),
        ("changed:>=2026-11-01 -changed:today", [1, 2]),
        ("lang:fr", [2]),
        ("lang:none", [0, 1, 4]),
        ("lang:any", [2, 3]),
        ('pack:"My pack"', [0, 1]),
        ("pack:none", [3, 4]),
        ("in:art/", [0, 1]),
        ("in:*/fr", [2]),
        ("in:fr", [2]),
        ("in:/fr", []),
        ("-in:art -in:voices", [4]),
        ("wall nothing", []),
    ],
)
def test_rows_fit_every_term(text: str, rows: list[int]) -> None:
    wanted = read_filter(text, FIELDS)
    assert not wanted.faults
    assert list(fitting(wanted, _listing(), NOW) or ()) == rows


@pytest.mark.parametrize(
    "text", ["", "  ", "-", '""', "size:", "size:>", "speed:5", 'pack:"My pa', "type:musik"]
)
def test_what_says_nothing_narrows_nothing(text: str) -> None:
    assert _fitting(text) is None


def test_no_filter_has_no_terms() -> None:
    assert read_filter("", FIELDS) == NO_FILTER
    assert fitting(NO_FILTER, _listing(), NOW) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("speed:5", Fault(Flaw.UNKNOWN_FIELD, 0, 7, "speed", "5")),
        ("x -tipe:a", Fault(Flaw.UNKNOWN_FIELD, 2, 9, "tipe", "a", "type")),
        ("type:musik", Fault(Flaw.UNKNOWN_VALUE, 5, 10, "type", "musik")),
        ("TYPE:a", Fault(Flaw.UNKNOWN_VALUE, 5, 6, "type", "a", "audio")),
        ("pack:Voice", Fault(Flaw.UNKNOWN_VALUE, 5, 10, "pack", "Voice", "Voices")),
        ("lang:french", Fault(Flaw.UNKNOWN_VALUE, 5, 11, "lang", "french", "fr")),
        ("x size:", Fault(Flaw.NO_VALUE, 2, 7, "size")),
        ("size:>=", Fault(Flaw.NO_VALUE, 5, 7, "size", ">=")),
        ('pack:""', Fault(Flaw.NO_VALUE, 0, 7, "pack")),
        ("size:>five", Fault(Flaw.NO_SIZE, 5, 10, "size", ">five")),
        ("changed:<soon", Fault(Flaw.NO_DATE, 8, 13, "changed", "<soon")),
        ('"line 04', Fault(Flaw.OPEN_QUOTE, 0, 8, value="line 04")),
        ('pack:"My pack', Fault(Flaw.OPEN_QUOTE, 5, 13, "pack", "My pack")),
    ],
)
def test_a_fault_says_where_it_is_and_what_may_have_been_meant(text: str, fault: Fault) -> None:
    assert read_filter(text, FIELDS).faults == (fault,)


def test_the_other_terms_filter_on() -> None:
    assert _fitting("speed:5 wall size:") == [0]


def test_the_other_alternatives_stay_too() -> None:
    wanted = read_filter("type:audio,musik", FIELDS)
    assert wanted.terms == (Term(FIELDS[0], ("audio",), negated=False, start=0, stop=16, literal=(False,)),)
    assert [(fault.start, fault.stop) for fault in wanted.faults] == [(11, 16)]


def test_a_term_has_what_was_written_without_its_quotes() -> None:
    term = read_filter('wall -pack:"My pack",Voices', FIELDS).terms[1]
    assert term == Term(
        FIELDS[5], ("My pack", "Voices"), negated=True, start=5, stop=27, literal=(True, False)
    )


@pytest.mark.parametrize("text", ["https://example.org/a", "C:\\art", "12:30", "C:"])
def test_addresses_drives_and_times_are_words(text: str) -> None:
    wanted = read_filter(text, FIELDS)
    assert [(term.field, term.values) for term in wanted.terms] == [(None, (text,))]
    assert not wanted.faults


def test_a_filter_may_be_made_by_hand() -> None:
    wanted = Filter("wall", (Term(None, ("wall",), negated=False, start=0, stop=4),))
    assert fitting(wanted, _listing(), NOW) == [0]


def test_no_column_is_made_that_no_row_is_left_for() -> None:
    asked: list[str] = []
    fitting(read_filter("size:>1gb in:art type:audio", FIELDS), _listing(asked), NOW)
    assert asked == ["size"]
