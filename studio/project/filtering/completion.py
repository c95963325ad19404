"""What could be typed next into a filter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Field, Kind
from studio.project.filtering.syntax import Piece, Token, quoted, tokens
from studio.project.filtering.values import ANY, NONE
from studio.values import dataclass

_DATES = ("today", "yesterday", "<7d", "<30d", ">30d")
_SIZES = (">1mb", ">10mb", ">100mb", "<10kb", "0")
_BEGUN_SIZE = re.compile(r"(?:.*\.\.|[<>]=?)?[0-9]+(?:[.,][0-9]+)?")
_BEGUN_AGE = re.compile(r"[<>]=?[0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class Completion:
    """``text`` in place of the letters from ``start`` to ``stop``. Without ``value`` it names a field."""

    text: str
    start: int
    stop: int
    field: Field
    value: str = ""


def completions(text: str, cursor: int, fields: Sequence[Field]) -> tuple[Completion, ...]:
    """What may stand where ``cursor`` is, the likeliest first. None behind a complete term's space.

    A completion takes the place of the whole name or value in which the cursor is, never of more.
    """
    if not text.strip():
        return tuple(Completion(f"{field.name}:", cursor, cursor, field) for field in fields)
    token = next((one for one in tokens(text, fields) if one.start < cursor <= one.stop), None)
    if token is None:
        return ()
    if token.name and cursor >= token.inside:
        found = _values(text, cursor, token)
    else:
        found = _names(text, token, fields)
    return tuple(one for one in found if one.text != text[one.start : one.stop])


def _names(text: str, token: Token, fields: Sequence[Field]) -> Iterator[Completion]:
    """Fields in place of a word that begins like their names."""
    start, stop = token.start + token.negated, token.inside if token.name else token.stop
    begun = fold(text[start:stop].removesuffix(":"))
    for field in fields:
        if fold(field.name).startswith(begun):
            yield Completion(f"{field.name}:", start, stop, field)


def _values(text: str, cursor: int, token: Token) -> Iterator[Completion]:
    """Values in place of the one that is begun before the cursor; none that stand there already."""
    piece = next((one for one in token.pieces if one.start <= cursor <= one.stop), Piece("", cursor, cursor))
    if token.field is None or (piece.is_open and cursor < piece.stop):
        return
    begun = piece.text if piece.is_open else text[piece.start + piece.literal : cursor]
    others = {fold(one.text) for one in token.pieces if one is not piece}
    for value in _likeliest(fold(begun), _offered(token.field, begun, literal=piece.literal)):
        if fold(value) not in others:
            put = quoted(value, always=piece.literal or _says_else(token.field, value))
            yield Completion(put, piece.start, piece.stop, token.field, value)


def _offered(field: Field, begun: str, *, literal: bool) -> Iterable[str]:
    match field.kind:
        case Kind.SIZE if _BEGUN_SIZE.fullmatch(begun):
            return [f"{begun}{unit}" for unit in ("kb", "mb", "gb")]
        case Kind.DATE if _BEGUN_AGE.fullmatch(begun):
            return [f"{begun}{unit}" for unit in ("h", "d", "w")]
        case Kind.SIZE:
            return field.values or _SIZES
        case Kind.DATE:
            return field.values or _DATES
        case Kind.TAG if not literal:
            return (*field.values, *(word for word in (NONE, ANY) if word not in field.values))
        case _:
            return field.values


def _says_else(field: Field, value: str) -> bool:
    """Whether ``value`` without quotes would stand for rows without a value, or with any."""
    return field.kind is Kind.NAME and value in {NONE, ANY}


def _likeliest(begun: str, values: Iterable[str]) -> Iterator[str]:
    """Those that begin so, and then those that have it somewhere."""
    known = [(fold(value), value) for value in values if value]
    yield from (value for word, value in known if word.startswith(begun))
    yield from (value for word, value in known if begun in word and not word.startswith(begun))
