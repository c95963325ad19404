"""Whether what stands behind a colon means something, and what else may have been meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from typing import assert_never

from studio.project.filtering.dates import date_span
from studio.project.filtering.folding import fold
from studio.project.filtering.globs import is_glob
from studio.project.filtering.listing import Field, Kind
from studio.project.filtering.matching import finding, texts_of
from studio.project.filtering.sizes import size_span
from studio.project.filtering.syntax import Piece
from studio.project.filtering.values import as_tag, special

_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
_ALIKE = 0.6
_LONGEST = 64
"""Letters of a word that is compared with others."""


def is_understood(field: Field, piece: Piece) -> bool:
    """Whether ``piece`` can stand behind the name of ``field``."""
    if special(field, piece):
        return True
    match field.kind:
        case Kind.TEXT | Kind.FOLDER:
            return True
        case Kind.SIZE:
            return size_span(piece.text) is not None
        case Kind.DATE:
            return date_span(piece.text, 0) is not None
        case Kind.CHOICE | Kind.NAME:
            return not field.values or _is_offered(field, piece)
        case Kind.TAG:
            return _is_tag(piece) or _is_offered(field, piece)
        case _:
            assert_never(field.kind)


def nearest(text: str, known: Sequence[str]) -> str:
    """The one of ``known`` that ``text`` may have been meant to be; nothing where none is like it."""
    word = fold(text)[:_LONGEST]
    names = {fold(one): one for one in reversed(known)}
    for name in map(fold, known):
        if word and name and (name.startswith(word) or word.startswith(name)):
            return names[name]
    alike = difflib.get_close_matches(word, names, 1, _ALIKE)
    return names[alike[0]] if alike else ""


def _is_tag(piece: Piece) -> bool:
    word = fold(piece.text)
    return (is_glob(word) and not piece.literal) or _TAG.fullmatch(as_tag(word)) is not None


def _is_offered(field: Field, piece: Piece) -> bool:
    texts = texts_of(field, field.values)
    return bool(finding(field, piece)(texts, range(len(texts))))
