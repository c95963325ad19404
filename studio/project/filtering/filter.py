"""Filters: a text becomes terms, and terms say which rows of a list fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from studio.project.filtering.listing import Field, Kind, Listing
from studio.project.filtering.matching import Rows, fitting_rows
from studio.project.filtering.meaning import is_understood, nearest
from studio.project.filtering.spans import is_begun
from studio.project.filtering.syntax import Piece, Token, tokens
from studio.values import dataclass


class Flaw(StrEnum):
    """What is wrong with a piece of a filter; the window has the words for it."""

    UNKNOWN_FIELD = "unknown field"  # speed:5 (``near`` may name one that was meant)
    UNKNOWN_VALUE = "unknown value"  # such as type:musik
    NO_VALUE = "no value"  # size:
    NO_SIZE = "no size"  # size:>five
    NO_DATE = "no date"  # changed:<soon
    OPEN_QUOTE = "open quote"  # "line 04


@dataclass(frozen=True, slots=True)
class Fault:
    """The letters from ``start`` to ``stop`` of a filter say nothing; they are passed over.

    ``field`` and ``value`` are what stands there, ``near`` what may have been meant.
    """

    flaw: Flaw
    start: int
    stop: int
    field: str = ""
    value: str = ""
    near: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a row must be, or (``negated``) must not be. ``field`` is ``None`` for a plain word.

    ``values`` are the alternatives behind the colon (``type:audio,image``), as written, quotes taken away.
    ``literal`` says of each whether it stood in quotes, so that ``*`` and ``?`` are letters like others.
    A fault may lie between two alternatives; else none lies between ``start`` and ``stop``.
    """

    field: Field | None
    values: tuple[str, ...]
    negated: bool
    start: int
    stop: int
    literal: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as it was typed: rows must fit every term. Without terms every row fits."""

    text: str = ""
    terms: tuple[Term, ...] = ()
    faults: tuple[Fault, ...] = ()


NO_FILTER = Filter()


def read_filter(text: str, fields: Sequence[Field]) -> Filter:
    """The filter that ``text`` spells for a list that has ``fields``. What it cannot read is a fault."""
    terms: list[Term] = []
    faults: list[Fault] = []
    for token in tokens(text, fields):
        wrong = tuple(_faults(token, fields))
        faults += wrong
        places = {fault.start for fault in wrong}
        good = [piece for piece in token.pieces if piece.text and piece.start not in places]
        if good and token.start not in places:
            terms.append(_term(token, good))
    return Filter(text, tuple(terms), tuple(faults))


def fitting(wanted: Filter, listing: Listing, now: float) -> Sequence[int] | None:
    """The numbers of the rows that fit, rising; ``None``: all do. ``now`` is in seconds since 1970."""
    if not wanted.terms:
        return None
    rows: Rows = range(listing.count)
    for term in sorted(wanted.terms, key=_cost):
        found = fitting_rows(term.field, _pieces(term), listing, rows, now)
        if term.negated:
            out = set(found)
            found = [row for row in rows if row not in out]
        rows = found
        if not rows:
            break
    return rows


_COSTS = (Kind.SIZE, Kind.DATE, Kind.CHOICE, Kind.TAG, None, Kind.NAME, Kind.FOLDER, Kind.TEXT)
"""What is found out fast, and what takes longer; ``None`` is for words."""


def _cost(term: Term) -> int:
    return _COSTS.index(term.field.kind if term.field else None)


def _pieces(term: Term) -> list[Piece]:
    literal = term.literal or (False,) * len(term.values)
    return [Piece(text, 0, 0, one) for text, one in zip(term.values, literal, strict=True)]


def _term(token: Token, pieces: Sequence[Piece]) -> Term:
    return Term(
        token.field,
        tuple(piece.text for piece in pieces),
        token.negated,
        token.start,
        token.stop,
        tuple(piece.literal for piece in pieces),
    )


def _faults(token: Token, fields: Sequence[Field]) -> Iterator[Fault]:
    if token.field is None:
        yield from _faults_of_words(token, fields)
        return
    name = token.field.name
    if not any(piece.text for piece in token.pieces):
        yield Fault(Flaw.NO_VALUE, token.start, token.stop, name)
        return
    for piece in token.pieces:
        flaw = _flaw(token.field, piece)
        if flaw is not None:
            near = nearest(piece.text, token.field.values) if flaw is Flaw.UNKNOWN_VALUE else ""
            yield Fault(flaw, piece.start, piece.stop, name, piece.text, near)


def _faults_of_words(token: Token, fields: Sequence[Field]) -> Iterator[Fault]:
    value = token.pieces[0].text if token.pieces else ""
    if token.name:
        near = nearest(token.name, [field.name for field in fields])
        yield Fault(Flaw.UNKNOWN_FIELD, token.start, token.stop, token.name, value, near)
    elif token.pieces and token.pieces[0].is_open:
        yield Fault(Flaw.OPEN_QUOTE, token.start, token.stop, value=value)


def _flaw(field: Field, piece: Piece) -> Flaw | None:
    if piece.is_open:
        return Flaw.OPEN_QUOTE
    if is_understood(field, piece):
        return None
    match field.kind:
        case Kind.SIZE | Kind.DATE if is_begun(piece.text):
            return Flaw.NO_VALUE
        case Kind.SIZE:
            return Flaw.NO_SIZE
        case Kind.DATE:
            return Flaw.NO_DATE
        case _:
            return Flaw.UNKNOWN_VALUE
