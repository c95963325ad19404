"""What a letter typed into a filter costs in a long list, beside taking the same texts apart."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from studio.project.file_types import FileType, type_of
from studio.project.filtering.completion import completions
from studio.project.filtering.filter import fitting, read_filter
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from tests.budgets.timing import RUNS, median

ROWS = 100_000

_NOW = 1.7e9
_DAY = 86_400.0
_BAR_WORD = 0.015
_BAR_FIELD = 0.020
_BAR_TYPES = 0.060
_STATES = ((), ("new",), ("loose",), ("loose", "problem", "warning"), ("changed", "packed"))

_WORDS = ("wip", "nothing has this", "café", "-wip")
_GLOBS = ("*.png", "wall_*", "art/*/*.wav", "wall_*_w?p.png")
_FIELDS = (
    *(
        "type:audio",
        "type:aud,im",
        "-type:audio",
        "state:loose",
        "size:>5mb",
        "size:1mb..5mb,0",
        "changed:<7d",
    ),
    *(
        "lang:fr",
        "lang:none",
        'pack:"My pack"',
        "pack:voices*",
        "in:art",
        "in:*/level7",
        "ext:png",
        "name:wall*",
    ),
)
_TOGETHER = "type:audio size:>5mb lang:fr pack:Voices-fr state:new in:art/ -wip"


def table(rows: int = ROWS) -> str:
    """Medians of a few runs, beside splitting the paths; the bars are for a usual machine."""
    listing, paths = _list_of(rows)
    splitting = median(lambda: [path.split("/") for path in paths])
    lines = [f"{rows:,} rows; medians of {RUNS} runs; their paths split: {splitting * 1000:.1f} ms"]
    for text in (*_WORDS, *_GLOBS, *_FIELDS, _TOGETHER):
        wanted = read_filter(text, _fields())
        if wanted.faults:
            raise ValueError(text)
        found = fitting(wanted, listing, _NOW)
        took = median(partial(fitting, wanted, listing, _NOW))
        bar = _BAR_WORD if text in _WORDS else _BAR_FIELD if text in _FIELDS else None
        lines.append(_row(text, took, splitting, bar, f"{len(found or ()):,} rows"))
    lines += [
        _row("reading the longest of these", median(lambda: read_filter(_TOGETHER, _fields())), splitting),
        _row("completions in it", median(lambda: completions(_TOGETHER, 12, _fields())), splitting),
        _row(
            "the types of all names", median(lambda: [type_of(path) for path in paths]), splitting, _BAR_TYPES
        ),
        _row("all texts folded, once a list", median(lambda: [fold(path) for path in paths]), splitting),
    ]
    return "\n".join(lines)


def _row(words: str, seconds: float, splitting: float, bar: float | None = None, remark: str = "") -> str:
    limit = "" if bar is None else f"bar {bar * 1000:.0f} ms"
    took = f"{seconds / splitting:6.2f} of it{seconds * 1000:>8.2f} ms"
    return f"{words:<68}{took}  {limit:<10}  {remark}".rstrip()


def _fields() -> tuple[Field, ...]:
    return (
        Field("type", Kind.CHOICE, tuple(one.value for one in FileType)),
        Field("state", Kind.CHOICE, ("new", "changed", "loose", "packed", "problem", "warning")),
        Field("size", Kind.SIZE),
        Field("changed", Kind.DATE),
        Field("lang", Kind.TAG, ("de", "fr")),
        Field("pack", Kind.NAME, ("My pack", "Voices-de", "Voices-fr")),
        Field("in", Kind.FOLDER),
        Field("name", Kind.NAME),
        Field("ext", Kind.NAME),
    )


def _list_of(rows: int) -> tuple[Listing, Sequence[str]]:
    """Files of a game, in folders of a hundred; every fiftieth name has an accent."""
    chance = random.Random("filtering")  # noqa: S311 -- seeded
    tops, ends = ("art", "voices", "music"), ("png", "wav", "glb", "json")
    paths = [
        f"Assets/{chance.choice(tops)}/level{number // 100}/"
        f"{'wall' if number % 50 else 'Café'}_{number}{chance.choice(('', '_wip'))}.{chance.choice(ends)}"
        for number in range(rows)
    ]
    packs = ((), ("My pack",), ("Voices-fr",), ("My pack", "Voices-de"))
    columns: dict[str, Column] = {
        "type": [type_of(path).value for path in paths],
        "state": chance.choices(_STATES, k=rows),
        "size": [chance.randrange(10_000_000) for _ in paths],
        "changed": [_NOW - chance.random() * 400 * _DAY for _ in paths],
        "lang": chance.choices(((), ("fr",), ("fr-CA",), ("de",)), k=rows),
        "pack": chance.choices(packs, k=rows),
        "in": list(paths),
        "name": [path.rpartition("/")[2] for path in paths],
        "ext": [path.rpartition(".")[2] for path in paths],
    }
    words = [fold(path) for path in paths]
    return Listing(rows, lambda: words, {name: _given(column) for name, column in columns.items()}), paths


def _given(column: Column) -> Callable[[], Column]:
    return lambda: column
