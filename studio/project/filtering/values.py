"""What can stand behind a field's name: choices that are begun, tags, and the words for some and for none."""

from __future__ import annotations

import re

from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Field, Kind
from studio.project.filtering.syntax import Piece

NONE = "none"
ANY = "any"
"""What stands for rows that have no value, and for those that have one."""

_GAPS = re.compile(r"[\s_-]+")


def special(field: Field, piece: Piece) -> str:
    """``NONE`` or ``ANY`` where ``piece`` is meant so; else nothing."""
    if piece.literal or field.kind in {Kind.TEXT, Kind.FOLDER}:
        return ""
    word = fold(piece.text.strip())
    if word and not word.strip("*"):
        return ANY
    if word not in {NONE, ANY} or (field.kind is Kind.CHOICE and chosen(field, piece.text)):
        return ""
    return word


def chosen(field: Field, text: str) -> str:
    """The one of the choices of ``field`` that ``text`` is or begins; nothing where that is open."""
    same = [value for value in field.values if fold(value) == fold(text)]
    if same:
        return same[0]
    word = _spaced(text)
    found = [value for value in field.values if _spaced(value) == word]
    if not found and word:
        found = [value for value in field.values if _spaced(value).startswith(word)]
    return found[0] if len(found) == 1 else ""


def as_tag(text: str) -> str:
    """A folded language tag as tags are compared, also one that somebody is still writing."""
    return text.strip().replace("_", "-").rstrip("-")


def _spaced(text: str) -> str:
    """Choices of several words are also found with other signs between them."""
    return _GAPS.sub(" ", fold(text)).strip()
