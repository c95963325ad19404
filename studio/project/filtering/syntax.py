"""A filter's text as the pieces it is written in, with their places. What they mean is not asked here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from studio.project.filtering.listing import Field, Kind
from studio.values import dataclass

_NAME = re.compile(r"([^\W\d_][\w-]*):")
_SPACE = re.compile(r"\s*")
_PLAIN = re.compile(r"\S*")
_TO_COMMA = re.compile(r"[^\s,]*")
_AMOUNTS = re.compile(r"(?:[^\s,]|(?<=[0-9]),(?=[0-9]))*")
_CURLY = "“”„"
_ENDS = {'"': '"', **dict.fromkeys(_CURLY, f'"{_CURLY}')}
"""By the sign that begins a quotation those that can end it: systems bend straight ones while people type."""

_NEEDS_QUOTES = re.compile(rf'[\s,"*?{_CURLY}]')


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a value at its place, quotes and all. Between quotes every letter is ``literal``.

    ``is_open``: the quotation never ends.
    """

    text: str
    start: int
    stop: int
    literal: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """What stands between two spaces. ``name`` is what stands before the colon, empty for words.

    ``field`` is what ``name`` names. The ``pieces`` begin at ``inside``; empty ones are left out.
    """

    start: int
    inside: int
    stop: int
    negated: bool
    name: str
    field: Field | None
    pieces: tuple[Piece, ...]


def tokens(text: str, fields: Sequence[Field]) -> tuple[Token, ...]:
    """All tokens of ``text``, in order."""
    known = {field.name.casefold(): field for field in fields}
    found: list[Token] = []
    at = _space(text, 0)
    while at < len(text):
        token = _token(text, at, known)
        found.append(token)
        at = _space(text, token.stop)
    return tuple(found)


def quoted(value: str, *, always: bool = False) -> str:
    """``value`` as it is written into a filter: in quotes where it needs them."""
    if value and not always and not _NEEDS_QUOTES.search(value):
        return value
    inner = value.replace('"', '""')
    return f'"{inner}"'


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _token(text: str, start: int, known: Mapping[str, Field]) -> Token:
    negated = text[start] == "-"
    at = start + negated
    name = _NAME.match(text, at)
    field = known.get(name[1].casefold()) if name else None
    if name is None or (field is None and _is_no_name(name[1], text[name.end() : name.end() + 1])):
        piece = _piece(text, at, _PLAIN)
        return Token(start, at, piece.stop, negated, "", None, (piece,) if piece.text else ())
    pieces = _pieces(text, name.end(), _AMOUNTS if field and field.kind is Kind.SIZE else _TO_COMMA)
    stop = pieces[-1].stop
    pieces = tuple(piece for piece in pieces if piece.text or piece.literal)
    return Token(start, name.end(), stop, negated, name[1], field, pieces)


def _is_no_name(name: str, following: str) -> bool:
    """Drives (``C:``), addresses (``https://``) and scopes (``std::``) are words."""
    return len(name) == 1 or following in {"/", "\\", ":"}


def _pieces(text: str, at: int, letters: re.Pattern[str]) -> tuple[Piece, ...]:
    """Alternatives, with commas between them; at least one, which may be empty."""
    found = [_piece(text, at, letters)]
    while text[found[-1].stop : found[-1].stop + 1] == ",":
        found.append(_piece(text, found[-1].stop + 1, letters))
    return tuple(found)


def _piece(text: str, start: int, letters: re.Pattern[str]) -> Piece:
    if text[start : start + 1] in _ENDS:
        return _quotation(text, start)
    found = letters.match(text, start)
    stop = found.end() if found else start
    return Piece(text[start:stop], start, stop)


def _quotation(text: str, start: int) -> Piece:
    """Two straight signs in a row stand for one of them."""
    ends = _ENDS[text[start]]
    letters: list[str] = []
    at = start + 1
    while at < len(text):
        letter = text[at]
        is_twice = text.startswith('""', at)
        if letter in ends and not is_twice:
            return Piece("".join(letters), start, at + 1, literal=True)
        letters.append(letter)
        at += 1 + is_twice
    return Piece("".join(letters), start, len(text), literal=True, is_open=True)
