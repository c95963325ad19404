"""Which rows fit one term. Columns are walked as a whole: a call for each row would take too long."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain
from typing import TypeAlias, cast

from studio.project.filtering.dates import date_span
from studio.project.filtering.folding import fold
from studio.project.filtering.globs import is_glob, longest_piece, path_glob
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.project.filtering.looks import found, look_at_whole, look_inside
from studio.project.filtering.sizes import size_span
from studio.project.filtering.spans import EVERYTHING, Span
from studio.project.filtering.syntax import Piece
from studio.project.filtering.values import ANY, NONE, as_tag, chosen, special

Rows: TypeAlias = Sequence[int]
Find: TypeAlias = Callable[[Sequence[str], Rows], Rows]
"""Given texts, folded, and a number for each: the numbers whose text fits, or has a line that does."""

_END = re.compile(r"[^*?/]*\Z")

_TRIED = 500
"""Rows that tell whether many share their values: then each value is looked at once."""


def fitting_rows(
    field: Field | None, pieces: Sequence[Piece], listing: Listing, rows: Rows, now: float
) -> Rows:
    """Those of ``rows`` that fit one of ``pieces``, in their order."""
    if field is None:
        words = cast("Sequence[str]", _at(listing.words(), rows))
        looks = [look_inside(piece.text, literal=piece.literal) for piece in pieces]
        return _either(rows, [found(look, words, rows) for look in looks])
    make = listing.columns.get(field.name)
    if make is None:
        return []
    column = _at(make(), rows)
    if field.kind in {Kind.SIZE, Kind.DATE}:
        numbers = cast("Sequence[float | None]", column)
        return _either(rows, [_with_number(field, piece, numbers, rows, now) for piece in pieces])
    return _with_text(field, column, [finding(field, piece) for piece in pieces], rows)


def finding(field: Field, piece: Piece) -> Find:
    """How ``piece`` is looked for in the texts of ``field``."""
    word = special(field, piece)
    if word:
        return partial(_present, is_wanted=word == ANY)
    match field.kind:
        case Kind.TEXT:
            return partial(found, look_inside(piece.text, literal=piece.literal))
        case Kind.CHOICE if field.values:
            return partial(found, look_at_whole(chosen(field, piece.text), literal=True))
        case Kind.TAG if piece.literal or not is_glob(piece.text):
            return partial(_tagged, as_tag(fold(piece.text)))
        case Kind.FOLDER:
            return _inside(piece)
        case _:
            return partial(found, look_at_whole(piece.text, literal=piece.literal))


def texts_of(field: Field, values: Column) -> Sequence[str]:
    """Values of ``field`` as texts, folded: a line for each of several, and a slash around each path."""
    if field.kind is Kind.FOLDER:
        return [
            f"/{value.lower()}/" if isinstance(value, str) and value.isascii() else _as_paths(value)
            for value in values
        ]
    return [
        value.lower() if isinstance(value, str) and value.isascii() else _as_lines(value) for value in values
    ]


def _as_lines(value: object) -> str:
    if isinstance(value, str):
        return fold(value)
    return "\n".join(map(fold, cast("tuple[str, ...]", value))) if value else ""


def _as_paths(value: object) -> str:
    lines = _as_lines(value)
    return "\n".join(f"/{line}/" for line in lines.split("\n")) if lines else ""


def _at(column: Column, rows: Rows) -> Column:
    """The values of ``rows``; as long as all rows are left, there is nothing to copy."""
    return column if isinstance(rows, range) else [column[row] for row in rows]


def _either(rows: Rows, some: Sequence[Rows]) -> Rows:
    if len(some) == 1:
        return some[0]
    taken = set(chain.from_iterable(some))
    return [row for row in rows if row in taken]


def _with_number(field: Field, piece: Piece, numbers: Sequence[float | None], rows: Rows, now: float) -> Rows:
    pairs = zip(rows, numbers, strict=True)
    word = special(field, piece)
    if word == NONE:
        return [row for row, number in pairs if number is None]
    span: Span | None = EVERYTHING
    if not word:
        span = size_span(piece.text) if field.kind is Kind.SIZE else date_span(piece.text, now)
    low, high = span or (0, 0)
    return [row for row, number in pairs if number is not None and low <= number < high]


def _with_text(field: Field, values: Column, finds: Sequence[Find], rows: Rows) -> Rows:
    some = values[:: len(values) // _TRIED + 1]
    if len(set(some)) * 4 > len(some):
        texts = texts_of(field, values)
        return _either(rows, [find(texts, rows) for find in finds])
    distinct = list(set(values))
    texts = texts_of(field, distinct)
    numbers = range(len(distinct))
    good = {distinct[number] for find in finds for number in find(texts, numbers)}
    return [row for row, value in zip(rows, values, strict=True) if value in good]


def _present(texts: Sequence[str], rows: Rows, *, is_wanted: bool) -> Rows:
    """Rows that have a text, or none; somebody may have written that there is none."""
    pairs = zip(rows, texts, strict=True)
    if is_wanted:
        return [row for row, text in pairs if text]
    return [row for row, text in pairs if text in {"", NONE}]


def _tagged(tag: str, texts: Sequence[str], rows: Rows) -> Rows:
    """Rows for a language, or for readers of it in one place or script."""
    longer = f"{tag}-"
    return [
        row
        for row, text in zip(rows, texts, strict=True)
        if any(one == tag or one.startswith(longer) for one in text.replace("_", "-").split("\n"))
    ]


def _inside(piece: Piece) -> Find:
    """Folders of that path wherever they are; where it begins with a slash, only at the top."""
    written = fold(piece.text).replace("\\", "/")
    path, at_top = written.strip("/"), written.startswith("/")
    if not path:
        return partial(_present, is_wanted=True)
    if is_glob(path) and not piece.literal:
        return partial(_below_some, path if at_top else f"**/{path}")
    return partial(_below_top if at_top else _below, f"/{path}/")


def _below(part: str, texts: Sequence[str], rows: Rows) -> Rows:
    """Rows that are such a folder, or lie somewhere below one."""
    return [row for row, text in zip(rows, texts, strict=True) if part in text]


def _below_top(start: str, texts: Sequence[str], rows: Rows) -> Rows:
    line = f"\n{start}"
    return [row for row, text in zip(rows, texts, strict=True) if text.startswith(start) or line in text]


def _below_some(path: str, texts: Sequence[str], rows: Rows) -> Rows:
    """The same for all folders that fit. What lies in one folder is judged together."""
    letters, end = longest_piece(path), f"{_END.findall(path)[0]}/"
    matches = re.compile(rf"(?:^|\n)/{path_glob(path).pattern}/").search
    pairs = [(row, text) for row, text in zip(rows, texts, strict=True) if text and letters in text]
    good = {top for top in {text[: text.rfind("/", 0, -1) + 1] for _, text in pairs} if matches(top)}
    return [
        row
        for row, text in pairs
        if text[: text.rfind("/", 0, -1) + 1] in good or (text.endswith(end) and matches(text) is not None)
    ]
