"""Filters: a text becomes terms, and terms say which rows of a list fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from studio.project.filtering.listing import Field, Listing


class Flaw(StrEnum):
    """What is wrong with a piece of a filter; the window has the words for it."""

    UNKNOWN_FIELD = "unknown field"  # speed:5 (``near`` may name one that was meant)
    UNKNOWN_VALUE = "unknown value"  # type:musik
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
    """

    field: Field | None
    values: tuple[str, ...]
    negated: bool
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as it was typed: rows must fit every term. Without terms every row fits."""

    text: str = ""
    terms: tuple[Term, ...] = ()
    faults: tuple[Fault, ...] = ()


NO_FILTER = Filter()


def read_filter(text: str, fields: Sequence[Field]) -> Filter:
    """The filter that ``text`` spells for a list that has ``fields``. Never raises: what it cannot read is a fault."""
    raise NotImplementedError


def fitting(wanted: Filter, listing: Listing, now: float) -> Sequence[int] | None:
    """The numbers of the rows that fit, rising; ``None``: all do. ``now`` is in seconds since 1970."""
    raise NotImplementedError
