"""Why a file is not shown, in sentences."""

from __future__ import annotations

from studio.words import Words, words
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import FactName, NotShown

HEAD_SHOWN = 512
"""Bytes from the beginning of a file that are shown where nothing else can be."""

_SPOKEN_WITH_VOWEL = ("A", "I", "M2", "MP", "O", "SGI", "STL", "SVG", "X")

_ELSEWHERE = words("Open it with another program.")


def empty(file: OpenedFile) -> NotShown:
    return NotShown(
        words("{file} is empty: there is not one byte in it.", file=file.name),
        words("Save it again in the program that it comes from, or remove it."),
    )


def damaged(file: OpenedFile, what: str, *facts: tuple[FactName, str | int | float]) -> NotShown:
    """``what``: the kind of file that it says it is, with its article."""
    return NotShown(
        words("{file} says that it is {kind}, but it is damaged or not complete.", file=file.name, kind=what),
        words("Open it in the program that it comes from and save it again."),
        (*_format(what), *facts),
        file.head[:HEAD_SHOWN],
    )


def too_large_picture(file: OpenedFile, form: str, width: int, height: int) -> NotShown:
    pixels = words("{width} \N{MULTIPLICATION SIGN} {height}", width=width, height=height)
    return NotShown(
        words(
            "{file} says that it is {size} pixels. That is too large to be shown here.",
            file=file.name,
            size=pixels,
        ),
        _ELSEWHERE,
        ((FactName.FORMAT, form), (FactName.SIZE, pixels)),
        file.head[:HEAD_SHOWN],
    )


def too_large(file: OpenedFile, what: str) -> NotShown:
    """``what`` it is, with its article."""
    return NotShown(
        words(
            "{file} is {kind} that is too large, or takes too long, to be looked into here.",
            file=file.name,
            kind=what,
        ),
        _ELSEWHERE,
        _format(what),
        file.head[:HEAD_SHOWN],
    )


def named(what: str) -> Words:
    """``what`` with its article, as it is spoken."""
    return (
        words("an {kind}", kind=what) if what.startswith(_SPOKEN_WITH_VOWEL) else words("a {kind}", kind=what)
    )


def _format(what: str) -> tuple[tuple[FactName, str], ...]:
    """The kind of file without its article, where ``what`` names one."""
    kind = what.values.get("kind") if isinstance(what, Words) else what.partition(" ")[2]
    return ((FactName.FORMAT, kind),) if isinstance(kind, str) else ()
